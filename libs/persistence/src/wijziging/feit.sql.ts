import { bereikVan, formatIso, type Dag, type DatumUitdrukking } from '@routekaart/kalender';
import type { Routekaartrij } from '@routekaart/traject';
import type { NieuwFeit } from './verzoek.js';
import { toMaatregeldocument } from '../scenario/maatregeldocument.js';

type FeitVan<S extends NieuwFeit['soort']> = Extract<NieuwFeit, { readonly soort: S }>;

/**
 * One statement for each kind of fact. Parameters: 1 the Traject, 2 the volgnummer of the Wijziging, 3 the facts as
 * a JSON list. An unknown Behandeling leaves its columns empty, and the database refuses that. An Activiteit carries no
 * volgnummer: its rows and its plan do.
 */
export const VOEG_FEITEN_TOE: Readonly<Record<NieuwFeit['soort'], string>> = {
  besluit: `INSERT INTO besluit (id, traject_id, volgnummer, behandeling_id, mijlpaal, dag, uitkomst, vorm,
      stukversie, toelichting, aanpassingen, vervangt, aanhouding, herindiening, verslag, op_of_voor)
    SELECT f.id, $1, $2, f.behandeling, b.mijlpaal, f.dag, f.uitkomst, f.vorm,
      f.stukversie, f.toelichting, f.aanpassingen, f.vervangt, f.aanhouding, f.herindiening, f.verslag,
      coalesce(f."opOfVoor", false)
    FROM jsonb_to_recordset($3::jsonb) AS f (id uuid, behandeling uuid, dag date, uitkomst text, vorm text,
      stukversie integer, toelichting text, aanpassingen text[], vervangt uuid, aanhouding text,
      herindiening date, verslag jsonb, "opOfVoor" boolean)
    LEFT JOIN behandeling b ON b.traject_id = $1 AND b.id = f.behandeling`,
  aanlevering: `INSERT INTO aanlevering (traject_id, volgnummer, behandeling_id, dag)
    SELECT $1, $2, f.behandeling, f.dag FROM jsonb_to_recordset($3::jsonb) AS f (behandeling uuid, dag date)`,
  agendering: `INSERT INTO agendering (traject_id, volgnummer, behandeling_id, vergadering_id)
    SELECT $1, $2, f.behandeling, f.vergadering
    FROM jsonb_to_recordset($3::jsonb) AS f (behandeling uuid, vergadering uuid)`,
  deelname: `WITH feit AS (
      SELECT * FROM jsonb_to_recordset($3::jsonb) AS f (gemeente text, gremium text, deelname text, vanaf date,
        onderdeel text, reden text)
    ), gemeenten AS (
      INSERT INTO deelname (traject_id, volgnummer, gemeente_code, deelname, vanaf, onderdeel, reden)
      SELECT $1, $2, gemeente, deelname, vanaf, onderdeel, reden FROM feit WHERE gremium IS NULL
    )
    INSERT INTO gremiumdeelname (traject_id, volgnummer, gremium, deelname, vanaf, onderdeel, reden)
    SELECT $1, $2, gremium, deelname, vanaf, onderdeel, reden FROM feit WHERE gremium IS NOT NULL`,
  stationsregel: `INSERT INTO stationsregelfeit (traject_id, volgnummer, nummer, station, gemeente_code, dagen, telling,
      toetswerkdagen, na, minimaal_dagen, weken, weekdag, bij_sluiting, bron, ingetrokken, reden)
    SELECT $1, $2, f.nummer, f.station, f.gemeente, f.dagen, f.telling, f.toetswerkdagen, f.na, f."minimaalDagen", f.weken,
      f.weekdag, f."bijSluiting", f.bron, f.ingetrokken, f.reden
    FROM jsonb_to_recordset($3::jsonb) AS f (nummer integer, station text, gemeente text, dagen integer, telling text,
      toetswerkdagen integer, na text, "minimaalDagen" integer, weken integer, weekdag integer,
      "bijSluiting" text, bron text, ingetrokken boolean, reden text)`,
  lokaalstation: `WITH feit AS (
      SELECT * FROM jsonb_to_recordset($3::jsonb) AS f (nummer integer, gemeente text, station text,
        mijlpalen integer[], na text, voor text, gremium text, "nieuwStation" jsonb, "nieuwGremium" jsonb, cellen jsonb,
        gremiumcorrectie jsonb, reden text)
    ), station_erbij AS (
      INSERT INTO station (traject_id, code, naam, volgorde, per_gemeente, voorgangers, verwerkingsdagen, staart,
        bedoeling, fase)
      SELECT $1, feit.station, s.naam,
        feit.nummer + (SELECT coalesce(max(volgorde), 0) FROM station WHERE traject_id = $1), true, '{}', 0,
        coalesce(v.staart, false), s.bedoeling, s.fase
      FROM feit
      CROSS JOIN LATERAL jsonb_to_record(feit."nieuwStation") AS s (naam text, bedoeling text, fase text)
      LEFT JOIN station v ON v.traject_id = $1 AND v.code = feit.voor
      WHERE feit."nieuwStation" IS NOT NULL
    ), gremium_erbij AS (
      INSERT INTO gremium (traject_id, code, volgorde, naam, soort, niveau, mandaat, gemeente_code, beheerrol,
        aanleverdagen, versie)
      SELECT $1, g.code, feit.nummer + (SELECT coalesce(max(volgorde), 0) FROM gremium WHERE traject_id = $1), g.naam,
        g.soort, g.niveau, g.mandaat, g.gemeente, g.beheerrol, g.aanleverdagen, 0
      FROM feit, jsonb_to_record(feit."nieuwGremium") AS g (code text, naam text, soort text, niveau text,
        mandaat text, gemeente text, beheerrol text, aanleverdagen integer)
      WHERE feit."nieuwGremium" IS NOT NULL
    ), cel_erbij AS (
      INSERT INTO behandeling (traject_id, id, mijlpaal, station, gemeente_code, gremium, venster_herkomst, versie)
      SELECT $1, c.id, c.mijlpaal, feit.station, feit.gemeente, feit.gremium, 'onbekend', 0
      FROM feit, jsonb_to_recordset(feit.cellen) AS c (id uuid, mijlpaal integer)
    )
    INSERT INTO lokaalstation (traject_id, volgnummer, nummer, gemeente_code, station, mijlpalen, na, voor, gremium,
      nieuw_station, nieuw_gremium, gremium_naam, gremium_soort, reden)
    SELECT $1, $2, nummer, gemeente, station, mijlpalen, na, voor, gremium, "nieuwStation" IS NOT NULL,
      "nieuwGremium" IS NOT NULL, gremiumcorrectie ->> 'naam', gremiumcorrectie ->> 'soort', reden FROM feit`,
  afspraak: `INSERT INTO afspraak (traject_id, volgnummer, nummer, inhoud, reden)
    SELECT $1, $2, f.nummer, f.inhoud, f.reden
    FROM jsonb_to_recordset($3::jsonb) AS f (nummer integer, inhoud jsonb, reden text)`,
  plan: `INSERT INTO planfeit (traject_id, volgnummer, activiteit, soort, dagen, van, tot, extra, tekst, toestand,
      reden)
    SELECT $1, $2, f.activiteit, f.kind, f.dagen, f.van, f.tot, f.extra, f.tekst, f.toestand, f.reden
    FROM jsonb_to_recordset($3::jsonb) AS f (activiteit text, kind text, dagen date[], van date, tot date,
      extra boolean, tekst text, toestand text, reden text)`,
  vergadering: `WITH feit AS (
      SELECT * FROM jsonb_to_recordset($3::jsonb) AS f (id uuid, gremium text, dag date, aanleverdag date,
        staat text, besluitvormend boolean, herkomst text, reden text, schriftelijk boolean, cyclus text, agendacommissie date, commissie date)
    ), nieuw AS (
      INSERT INTO vergadering (traject_id, id, gremium) SELECT $1, id, gremium FROM feit
      ON CONFLICT (traject_id, id) DO NOTHING
    )
    INSERT INTO vergadering_feit (traject_id, volgnummer, vergadering_id, gremium, dag, aanleverdag, staat,
      besluitvormend, schriftelijk, herkomst, reden, cyclus, agendacommissie, commissie)
    SELECT $1, $2, id, gremium, dag, aanleverdag, staat, besluitvormend, coalesce(schriftelijk, false), herkomst, reden,
      cyclus, agendacommissie, commissie FROM feit`,
  stukversie: `INSERT INTO stukversie (traject_id, volgnummer, mijlpaal, nummer, naam, hash)
    SELECT $1, $2, f.mijlpaal, f.nummer, f.naam, f.hash
    FROM jsonb_to_recordset($3::jsonb) AS f (mijlpaal integer, nummer integer, naam text, hash text)`,
  wens: `INSERT INTO wensfeit (traject_id, volgnummer, besluit_id, aanpassing, handeling, tekst, mijlpaal, stukversie)
    SELECT $1, $2, f.besluit, f.aanpassing, f.handeling, f.tekst, f.mijlpaal, f.stukversie
    FROM jsonb_to_recordset($3::jsonb) AS f (besluit uuid, aanpassing integer, handeling text, tekst text,
      mijlpaal integer, stukversie integer)`,
  aanbod: `INSERT INTO aanbod (traject_id, volgnummer, activiteit, gemeente_code, handeling, dag, sessies, toelichting)
    SELECT $1, $2, f.activiteit, f.gemeente, f.handeling, f.dag, f.sessies, f.toelichting
    FROM jsonb_to_recordset($3::jsonb) AS f (activiteit text, gemeente text, handeling text, dag date,
      sessies integer, toelichting text)`,
  aanmelding: `INSERT INTO aanmelding (traject_id, volgnummer, activiteit, gemeente_code, sessie, aantal, namens)
    SELECT $1, $2, f.activiteit, f.gemeente, f.sessie, f.aantal, f.namens
    FROM jsonb_to_recordset($3::jsonb) AS f (activiteit text, gemeente text, sessie date, aantal integer, namens text)`,
  advies: `INSERT INTO adviesfeit (traject_id, volgnummer, mijlpaal, gremium, gemeente_code, houding, dag, stukversie,
      tekst)
    SELECT $1, $2, f.mijlpaal, f.gremium, f.gemeente, f.houding, f.dag, f.stukversie, f.tekst
    FROM jsonb_to_recordset($3::jsonb) AS f (mijlpaal integer, gremium text, gemeente text, houding text, dag date,
      stukversie integer, tekst text)`,
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
  activiteit: `WITH feit AS (
      SELECT * FROM jsonb_to_recordset($3::jsonb) AS f (code text, activiteitsoort text, naam text,
        "perGemeente" boolean, station text, mijlpalen integer[], gremia text[], plaats integer)
    ), nieuw AS (
      INSERT INTO activiteit (traject_id, code, volgorde, soort, naam, per_gemeente, station, versie)
      SELECT $1, code, plaats + (SELECT coalesce(max(volgorde), 0) FROM activiteit WHERE traject_id = $1),
        activiteitsoort, naam, "perGemeente", station, 0
      FROM feit WHERE $2::integer > 0
    ), mijlpaal AS (
      INSERT INTO activiteit_mijlpaal (traject_id, activiteit, mijlpaal, volgorde)
      SELECT $1, code, m, n FROM feit, unnest(mijlpalen) WITH ORDINALITY u (m, n)
    )
    INSERT INTO activiteit_gremium (traject_id, activiteit, gremium, volgorde)
    SELECT $1, code, g, n FROM feit, unnest(gremia) WITH ORDINALITY u (g, n)`,
  planrijen: `INSERT INTO importrij (traject_id, volgnummer, code, activiteit, mijlpaal, volgorde, bronregel, jaar,
      week_tekst, datum_tekst, wat, wie, opmerkingen)
    SELECT $1, $2, r.code, f.activiteit, r.mijlpaal, r.volgorde, r.bronregel, r.jaar, r."weekTekst",
      r."datumTekst", r.wat, r.wie, r.opmerkingen
    FROM jsonb_to_recordset($3::jsonb) AS f (activiteit text, rijen jsonb),
      jsonb_to_recordset(f.rijen) AS r (code text, mijlpaal integer, volgorde integer, bronregel integer,
        jaar integer, "weekTekst" text, "datumTekst" text, wat text, wie text, opmerkingen text)`,
  planimport: `INSERT INTO planimport (traject_id, volgnummer, editie, bestand, soort, hash, jaar, document,
      bevindingen)
    SELECT $1, $2, f.editie, f.bestand, f.bestandssoort, f.hash, f.jaar, f.document, f.bevindingen
    FROM json_to_recordset($3::json) AS f (editie integer, bestand text, bestandssoort text, hash text,
      jaar integer, document json, bevindingen json)`,
  alias: `INSERT INTO aliasfeit (traject_id, volgnummer, gremium, alias)
    SELECT $1, $2, f.gremium, f.alias FROM jsonb_to_recordset($3::jsonb) AS f (gremium text, alias text)`,
  bevindingbesluit: `INSERT INTO bevindingbesluit (traject_id, volgnummer, bevinding, besluit, toelichting)
    SELECT $1, $2, f.bevinding, f.besluit, f.toelichting
    FROM jsonb_to_recordset($3::jsonb) AS f (bevinding text, besluit text, toelichting text)`,
  afhandeling: `INSERT INTO afhandeling (traject_id, volgnummer, waarschuwing, kenmerk, soort, tot, reden, eigenaar)
    SELECT $1, $2, f.waarschuwing, f.kenmerk, f.soort, f.tot, f.reden, f.eigenaar
    FROM jsonb_to_recordset($3::jsonb) AS f (waarschuwing text, kenmerk text, soort text, tot date, reden text,
      eigenaar text)`,
  scenario: `INSERT INTO scenario (traject_id, volgnummer, code, naam, toelichting, maatregelen, ingetrokken)
    SELECT $1, $2, f.code, f.naam, f.toelichting, f.maatregelen, f.ingetrokken
    FROM jsonb_to_recordset($3::jsonb) AS f (code text, naam text, toelichting text, maatregelen jsonb,
      ingetrokken boolean)`,
};

/** The columns of a fact, with days as ISO text; `index` is its place among those of its kind. */
export function toFeitKolommen(feit: NieuwFeit, index: number): object {
  switch (feit.soort) {
    case 'besluit':
      return toBesluitkolommen(feit);
    case 'stukversie':
      return feit;
    case 'wens':
      return {
        ...feit.wens,
        handeling: feit.handeling,
        tekst: feit.tekst,
        mijlpaal: feit.verwerktIn?.mijlpaal ?? null,
        stukversie: feit.verwerktIn?.nummer ?? null,
      };
    case 'aanbod':
    case 'advies':
      return { ...feit, dag: formatIso(feit.dag) };
    case 'aanmelding':
      return { ...feit, sessie: isoOfNull(feit.sessie) };
    case 'aanlevering':
      return { ...feit, dag: isoOfNull(feit.dag) };
    case 'deelname':
      return { ...feit, vanaf: formatIso(feit.vanaf) };
    case 'stationsregel':
      return { ...toRegelkolommen(feit), nummer: index + 1 };
    case 'lokaalstation':
      return { ...feit, ...feit.plaats, nummer: index + 1 };
    case 'afspraak':
      return { nummer: index + 1, inhoud: toMaatregeldocument([feit.afspraak])[0], reden: feit.reden };
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
    case 'afhandeling':
      return { ...feit.afhandeling, tot: isoOfNull(feit.afhandeling.tot) };
    case 'scenario':
      return { ...feit, maatregelen: toMaatregeldocument(feit.maatregelen) };
    case 'routekaart':
      return { ...feit, dag: isoOfNull(feit.dag), rijen: feit.rijen.map(toRijkolommen) };
    case 'activiteit':
      return { ...feit.opzet, activiteitsoort: feit.opzet.soort, plaats: index + 1 };
    case 'agendering':
    case 'planrijen':
    case 'planimport':
    case 'alias':
    case 'bevindingbesluit':
      return feit;
  }
}

function toBesluitkolommen({ aanhouding, dag, ...feit }: FeitVan<'besluit'>): object {
  return {
    ...feit,
    dag: formatIso(dag),
    aanhouding: aanhouding?.soort ?? null,
    herindiening: isoOfNull(aanhouding?.herindiening ?? null),
  };
}

function toRegelkolommen({ regel, ingetrokken, reden }: FeitVan<'stationsregel'>): object {
  const { verwerking, tussen, ...eigen } = regel;
  return { ...eigen, ...verwerking, ...tussen, ingetrokken, reden };
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
