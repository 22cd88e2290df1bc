import { bereikVan, formatIso } from '@routekaart/kalender';
import type { Dag, DatumUitdrukking } from '@routekaart/kalender';
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
        staat text, besluitvormend boolean, herkomst text, reden text)
    ), nieuw AS (
      INSERT INTO vergadering (traject_id, id, gremium) SELECT $1, id, gremium FROM feit
      ON CONFLICT (traject_id, id) DO NOTHING
    )
    INSERT INTO vergadering_feit (traject_id, volgnummer, vergadering_id, gremium, dag, aanleverdag, staat,
      besluitvormend, herkomst, reden)
    SELECT $1, $2, id, gremium, dag, aanleverdag, staat, besluitvormend, herkomst, reden FROM feit`,
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
      };
  }
}

function toPlankolommen({ activiteit, datum, toestand, reden }: FeitVan<'plan'>): object {
  const dagen = dagenVan(datum);
  const venster = dagen.length > 0 ? null : bereikVan(datum);
  return {
    activiteit,
    kind: datum.kind,
    dagen: dagen.map(formatIso),
    van: isoOfNull(venster?.van ?? null),
    tot: isoOfNull(venster?.tot ?? null),
    extra: datum.kind === 'nog-te-plannen' && datum.extra,
    tekst: datum.tekst,
    toestand,
    reden,
  };
}

function dagenVan(datum: DatumUitdrukking): readonly Dag[] {
  if (datum.kind === 'vast') return [datum.dag];
  return datum.kind === 'alternatieven' ? datum.dagen : [];
}

function isoOfNull(dag: Dag | null): string | null {
  return dag === null ? null : formatIso(dag);
}
