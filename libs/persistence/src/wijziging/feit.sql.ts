import { bereikVan, formatIso } from '@routekaart/kalender';
import type { Dag, DatumUitdrukking } from '@routekaart/kalender';
import type { Routekaartrij } from '@routekaart/traject';
import type { NieuwFeit } from './verzoek.js';

type FeitVan<S extends NieuwFeit['soort']> = Extract<NieuwFeit, { readonly soort: S }>;

/**
 * One statement for each kind of fact. Parameters: 1 the Traject, 2 the volgnummer of the Wijziging, 3 the facts as
 * a JSON list. An unknown Behandeling leaves its columns empty, and the database refuses that.
 */
export const VOEG_FEITEN_TOE: Readonly<Record<NieuwFeit['soort'], string>> = {
  besluit: `INSERT INTO besluit (id, traject_id, volgnummer, behandeling_id, mijlpaal, dag, uitkomst, vorm,
      stukversie, toelichting, aanpassingen, vervangt)
    SELECT f.id, $1, $2, f.behandeling, b.mijlpaal, f.dag, f.uitkomst, f.vorm,
      f.stukversie, f.toelichting, f.aanpassingen, f.vervangt
    FROM jsonb_to_recordset($3::jsonb) AS f (id uuid, behandeling uuid, dag date, uitkomst text, vorm text,
      stukversie integer, toelichting text, aanpassingen text[], vervangt uuid)
    LEFT JOIN behandeling b ON b.traject_id = $1 AND b.id = f.behandeling`,
  aanlevering: `INSERT INTO aanlevering (traject_id, volgnummer, behandeling_id, dag)
    SELECT $1, $2, f.behandeling, f.dag FROM jsonb_to_recordset($3::jsonb) AS f (behandeling uuid, dag date)`,
  plan: `INSERT INTO planfeit (traject_id, volgnummer, activiteit, soort, dagen, van, tot, extra, tekst, toestand,
      reden)
    SELECT $1, $2, f.activiteit, f.kind, f.dagen, f.van, f.tot, f.extra, f.tekst, f.toestand, f.reden
    FROM jsonb_to_recordset($3::jsonb) AS f (activiteit text, kind text, dagen date[], van date, tot date,
      extra boolean, tekst text, toestand text, reden text)`,
  vergadering: `WITH feit AS (
      SELECT * FROM jsonb_to_recordset($3::jsonb) AS f (id uuid, gremium text, dag date, aanleverdag date,
        staat text, besluitvormend boolean, herkomst text, reden text, cyclus text, agendacommissie date, commissie date)
    ), nieuw AS (
      INSERT INTO vergadering (traject_id, id, gremium) SELECT $1, id, gremium FROM feit
      ON CONFLICT (traject_id, id) DO NOTHING
    )
    INSERT INTO vergadering_feit (traject_id, volgnummer, vergadering_id, gremium, dag, aanleverdag, staat,
      besluitvormend, herkomst, reden, cyclus, agendacommissie, commissie)
    SELECT $1, $2, id, gremium, dag, aanleverdag, staat, besluitvormend, herkomst, reden,
      cyclus, agendacommissie, commissie FROM feit`,
  editie: `INSERT INTO editie (traject_id, volgnummer, nummer, naam, bijgewerkt_tot_en_met, reden)
    SELECT $1, $2, f.nummer, f.naam, f."bijgewerktTotEnMet", f.reden
    FROM jsonb_to_recordset($3::jsonb) AS f (nummer integer, naam text, "bijgewerktTotEnMet" date, reden text)`,
  routekaart: `WITH feit AS (
      SELECT * FROM jsonb_to_recordset($3::jsonb) AS f (nummer integer, naam text, gremium text, dag date, reden text,
        rijen jsonb)
    ), kop AS (
      INSERT INTO routekaart (traject_id, volgnummer, nummer, naam, gremium, dag, reden)
      SELECT $1, $2, nummer, naam, gremium, dag, reden FROM feit
    )
    INSERT INTO routekaart_rij (traject_id, routekaart, volgorde, activiteit, mijlpaal, station, basis, soort, dagen,
      van, tot, tekst, editie, verschil, extra)
    SELECT $1, feit.nummer, r.volgorde, r.activiteit, r.mijlpaal, r.station, r.basis, r.kind, r.dagen, r.van, r.tot,
      r.tekst, r.editie, r.verschil, r.extra
    FROM feit, jsonb_to_recordset(feit.rijen) AS r (volgorde integer, activiteit text, mijlpaal integer, station text,
      basis text, kind text, dagen date[], van date, tot date, tekst text, editie integer, verschil integer,
      extra boolean)`,
};

/** The columns of a fact, with days as ISO text. */
export function toFeitKolommen(feit: NieuwFeit): object {
  switch (feit.soort) {
    case 'besluit':
    case 'aanlevering':
      return { ...feit, dag: formatIso(feit.dag) };
    case 'plan':
      return toPlankolommen(feit);
    case 'vergadering':
      return {
        ...feit.vergadering,
        dag: formatIso(feit.vergadering.dag),
        aanleverdag: isoOfNull(feit.vergadering.aanleverdag),
        cyclus: feit.vergadering.cyclus?.code ?? null,
        agendacommissie: isoOfNull(feit.vergadering.cyclus?.agendacommissie ?? null),
        commissie: isoOfNull(feit.vergadering.cyclus?.commissie ?? null),
      };
    case 'editie':
      return { ...feit, bijgewerktTotEnMet: formatIso(feit.bijgewerktTotEnMet) };
    case 'routekaart':
      return { ...feit, dag: isoOfNull(feit.dag), rijen: feit.rijen.map(toRijkolommen) };
  }
}

function toRijkolommen({ onderwerp, basis, extra }: Routekaartrij, index: number): object {
  const rij = { ...onderwerp, volgorde: index + 1, basis: basis.kind, extra, kind: null, dagen: [] };
  switch (basis.kind) {
    case 'datum':
      return { ...rij, ...toDatumkolommen(basis.datum) };
    case 'afwijking':
      return { ...rij, tekst: basis.tekst, editie: basis.editie, verschil: basis.dagen };
    case 'toevoeging':
      return { ...rij, tekst: basis.tekst };
  }
}

function toPlankolommen({ activiteit, datum, toestand, reden }: FeitVan<'plan'>): object {
  const extra = datum.kind === 'nog-te-plannen' && datum.extra;
  return { activiteit, ...toDatumkolommen(datum), extra, toestand, reden };
}

function toDatumkolommen(datum: DatumUitdrukking): object {
  const dagen = dagenVan(datum);
  const venster = dagen.length > 0 ? null : bereikVan(datum);
  return {
    kind: datum.kind,
    dagen: dagen.map(formatIso),
    van: isoOfNull(venster?.van ?? null),
    tot: isoOfNull(venster?.tot ?? null),
    tekst: datum.tekst,
  };
}

function dagenVan(datum: DatumUitdrukking): readonly Dag[] {
  if (datum.kind === 'vast') return [datum.dag];
  return datum.kind === 'alternatieven' ? datum.dagen : [];
}

function isoOfNull(dag: Dag | null): string | null {
  return dag === null ? null : formatIso(dag);
}
