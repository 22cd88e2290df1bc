/**
 * A made-up region of $n gemeenten, shaped after the example that stands in the same database: each made-up
 * gemeente borrows the bodies and the (invented) calendars of one example gemeente, in turn. A third of the
 * colleges has decided on the first stuk.
 */
export interface Regiostap {
  readonly wat: string;
  readonly sql: string;
}

const VAN = `(SELECT id FROM traject WHERE code = 'GR-SDD')`;
const NAAR = `(SELECT id FROM traject WHERE code = 'REGIO-342')`;

/** The code of a body or cell in the region: those of a gemeente get its own code. */
const code = (kolom: string): string => `replace(${kolom}, v.model, v.code)`;

/** A stable id made of a readable text. */
const id = (tekst: string): string => `md5(${tekst})::uuid`;

export const REGIO: readonly Regiostap[] = [
  {
    wat: 'traject',
    sql: `INSERT INTO traject (id, code, naam, doel, ingangsdatum, voorbeeld, label, versie)
      SELECT ${id("'REGIO-342'")}, 'REGIO-342', 'Verzonnen regio', 'Verzonnen: alleen om te meten.', ingangsdatum,
        true, 'Verzonnen regio: gemeenten, vergaderschema’s en besluiten bestaan niet.',
        (SELECT max(volgnummer) FROM wijziging WHERE traject_id = ${VAN}) + 1
      FROM traject WHERE code = 'GR-SDD'`,
  },
  {
    wat: 'gemeenten',
    sql: `CREATE TEMP TABLE verzonnen AS SELECT nr, 'GM' || 9000 + nr AS code,
        'Gemeente ' || nr || ' (verzonnen)' AS naam, d.gemeente_code AS model
      FROM generate_series(1, $n) nr
      JOIN deelnemer d ON d.traject_id = ${VAN}
        AND d.volgorde = 1 + (nr - 1) % (SELECT count(*) FROM deelnemer WHERE traject_id = ${VAN});
      INSERT INTO gemeente (code, naam) SELECT code, naam FROM verzonnen;
      INSERT INTO deelnemer SELECT ${NAAR}, code, nr FROM verzonnen`,
  },
  {
    wat: 'gremia',
    sql: `INSERT INTO gremium (traject_id, code, volgorde, naam, soort, niveau, mandaat, gemeente_code, beheerrol,
        aanleverdagen, samenstelling, versie)
      SELECT ${NAAR}, coalesce(${code('g.code')}, g.code), row_number() OVER (ORDER BY g.volgorde, v.nr),
        coalesce(initcap(g.soort) || ' ' || v.naam, g.naam), soort, niveau, mandaat, v.code, beheerrol,
        aanleverdagen, NULL, versie
      FROM gremium g LEFT JOIN verzonnen v ON v.model = g.gemeente_code WHERE g.traject_id = ${VAN}`,
  },
  {
    wat: 'route',
    sql: `INSERT INTO station SELECT (jsonb_populate_record(s, jsonb_build_object('traject_id', ${NAAR}))).*
        FROM station s WHERE traject_id = ${VAN};
      INSERT INTO mijlpaal SELECT (jsonb_populate_record(m, jsonb_build_object('traject_id', ${NAAR}))).*
        FROM mijlpaal m WHERE traject_id = ${VAN};
      INSERT INTO stukversie SELECT ${NAAR}, mijlpaal, nummer, naam FROM stukversie WHERE traject_id = ${VAN};
      INSERT INTO behandeling SELECT ${NAAR}, ${id("'regio' || b.id || coalesce(v.code, '')")}, mijlpaal, station,
          v.code, coalesce(${code('b.gremium')}, b.gremium), venster_van, venster_tot, venster_herkomst, 1
        FROM behandeling b LEFT JOIN verzonnen v ON v.model = b.gemeente_code WHERE b.traject_id = ${VAN}`,
  },
  {
    wat: 'plan',
    sql: `INSERT INTO planrij SELECT (jsonb_populate_record(p, jsonb_build_object('traject_id', ${NAAR}))).*
        FROM planrij p WHERE traject_id = ${VAN};
      INSERT INTO activiteit SELECT (jsonb_populate_record(a, jsonb_build_object('traject_id', ${NAAR}))).*
        FROM activiteit a WHERE traject_id = ${VAN};
      INSERT INTO activiteit_rij SELECT ${NAAR}, activiteit, rij, volgorde FROM activiteit_rij
        WHERE traject_id = ${VAN};
      INSERT INTO activiteit_mijlpaal SELECT ${NAAR}, activiteit, mijlpaal, volgorde FROM activiteit_mijlpaal
        WHERE traject_id = ${VAN};
      INSERT INTO kalenderperiode
        SELECT ${NAAR}, row_number() OVER (ORDER BY k.nummer, v.nr), laag, k.naam, van, tot, hard,
          coalesce(${code('k.gremium')}, k.gremium), bron
        FROM kalenderperiode k
        LEFT JOIN gremium g ON g.traject_id = k.traject_id AND g.code = k.gremium
        LEFT JOIN verzonnen v ON v.model = g.gemeente_code WHERE k.traject_id = ${VAN}`,
  },
  {
    wat: 'feiten',
    sql: `INSERT INTO wijziging SELECT (jsonb_populate_record(w,
          jsonb_build_object('traject_id', ${NAAR}, 'gemeente_code', NULL))).*
        FROM wijziging w WHERE traject_id = ${VAN};
      INSERT INTO wijziging SELECT (jsonb_populate_record(w, jsonb_build_object('traject_id', ${NAAR},
          'gemeente_code', NULL, 'volgnummer', w.volgnummer + 1, 'sleutel', 'verzonnen besluiten'))).*
        FROM wijziging w WHERE traject_id = ${VAN} ORDER BY volgnummer DESC LIMIT 1;
      INSERT INTO planfeit SELECT (jsonb_populate_record(f, jsonb_build_object('traject_id', ${NAAR}))).*
        FROM planfeit f WHERE traject_id = ${VAN};
      INSERT INTO vergadering SELECT ${NAAR}, ${id("'regio' || f.id || coalesce(v.code, '')")},
          coalesce(${code('f.gremium')}, f.gremium)
        FROM vergadering f JOIN gremium g ON g.traject_id = f.traject_id AND g.code = f.gremium
        LEFT JOIN verzonnen v ON v.model = g.gemeente_code WHERE f.traject_id = ${VAN};
      INSERT INTO vergadering_feit
        SELECT ${NAAR}, volgnummer, ${id("'regio' || f.vergadering_id || coalesce(v.code, '')")},
          coalesce(${code('f.gremium')}, f.gremium), dag, aanleverdag, staat, besluitvormend, herkomst, reden
        FROM vergadering_feit f JOIN gremium g ON g.traject_id = f.traject_id AND g.code = f.gremium
        LEFT JOIN verzonnen v ON v.model = g.gemeente_code WHERE f.traject_id = ${VAN};
      INSERT INTO besluit (id, traject_id, volgnummer, behandeling_id, mijlpaal, dag, uitkomst, vorm, stukversie,
          toelichting, aanpassingen, vervangt)
        SELECT gen_random_uuid(), ${NAAR}, CASE WHEN b.gemeente_code IS NULL THEN f.volgnummer ELSE t.versie END,
          ${id("'regio' || b.id || coalesce(v.code, '')")}, f.mijlpaal, f.dag, f.uitkomst, f.vorm, f.stukversie,
          NULL, f.aanpassingen, NULL
        FROM besluit f JOIN behandeling b ON b.traject_id = f.traject_id AND b.id = f.behandeling_id
        JOIN traject t ON t.code = 'REGIO-342'
        LEFT JOIN verzonnen v ON v.model = b.gemeente_code
        WHERE f.traject_id = ${VAN} AND f.vervangt IS NULL
          AND (b.gemeente_code IS NULL OR (b.station = 'college' AND v.nr % 12 < 7))`,
  },
];
