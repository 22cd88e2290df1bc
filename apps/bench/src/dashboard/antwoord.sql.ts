/** What the engine computed, as plain rows: the peer only has to join and write them. */
export const MAAK_TABELLEN = `
  CREATE TABLE bench_kop (peildatum text, naam text, versie integer, antwoord text, marge_dagen integer,
    uitleg text);
  CREATE TABLE bench_mijlpaal (nummer integer PRIMARY KEY, naam text, prognose text, besloten integer,
    totaal integer);
  CREATE TABLE bench_bepalend (mijlpaal integer, volgorde integer, naam text, PRIMARY KEY (mijlpaal, volgorde));
  CREATE TABLE bench_rij (mijlpaal integer, volgorde integer, gemeente text, PRIMARY KEY (mijlpaal, volgorde));
  CREATE TABLE bench_cel (mijlpaal integer, rij integer, volgorde integer, station text, toestand text,
    prognose text, marge_dagen integer, sprong_dagen integer, aanleveren_voor text, grond text, redenen text[],
    PRIMARY KEY (mijlpaal, rij, volgorde))`;

const tekst = (kolom: string): string =>
  `(SELECT row_to_json(p) FROM (SELECT ${kolom} AS tekst) p) AS prognose`;

const CEL = `SELECT x FROM (SELECT c.station, c.toestand, ${tekst('c.prognose')}, c.marge_dagen AS "margeDagen",
  c.sprong_dagen AS "sprongDagen", c.aanleveren_voor AS "aanleverenVoor") x`;

const REGIONAAL = `SELECT x FROM (SELECT c.station, c.toestand, ${tekst('c.prognose')},
  c.marge_dagen AS "margeDagen", c.grond, c.redenen) x`;

const RIJ = `SELECT x FROM (SELECT (SELECT row_to_json(g) FROM (SELECT r.gemeente AS naam) g) AS gemeente,
  s.cellen) x`;

const leeg = (kolom: string): string => `coalesce(${kolom}, '[]'::json)`;

/** The whole answer in one statement: each list is made in one pass, whatever the number of gemeenten. */
export const ANTWOORD = `WITH strook AS (
    SELECT mijlpaal, rij, json_agg((${CEL}) ORDER BY c.volgorde) AS cellen
    FROM bench_cel c WHERE rij > 0 GROUP BY mijlpaal, rij
  ), rijen AS (
    SELECT r.mijlpaal, json_agg((${RIJ}) ORDER BY r.volgorde) AS lijst
    FROM bench_rij r JOIN strook s ON s.mijlpaal = r.mijlpaal AND s.rij = r.volgorde GROUP BY r.mijlpaal
  ), regionaal AS (
    SELECT mijlpaal, json_agg((${REGIONAAL}) ORDER BY c.volgorde) AS lijst
    FROM bench_cel c WHERE rij = 0 GROUP BY mijlpaal
  ), bepalend AS (
    SELECT mijlpaal, json_agg((SELECT x FROM (SELECT b.naam) x) ORDER BY b.volgorde) AS lijst
    FROM bench_bepalend b GROUP BY mijlpaal
  ), mijlpalen AS (
    SELECT json_agg((SELECT x FROM (SELECT m.nummer, m.naam, ${tekst('m.prognose')}, m.besloten, m.totaal,
      ${leeg('b.lijst')} AS "bepalendeGemeenten", ${leeg('g.lijst')} AS regionaal, ${leeg('r.lijst')} AS rijen
    ) x) ORDER BY m.nummer) AS lijst
    FROM bench_mijlpaal m LEFT JOIN bepalend b ON b.mijlpaal = m.nummer
    LEFT JOIN regionaal g ON g.mijlpaal = m.nummer LEFT JOIN rijen r ON r.mijlpaal = m.nummer
  )
  SELECT row_to_json(a) AS antwoord FROM (SELECT (SELECT row_to_json(d) FROM (
    SELECT (SELECT row_to_json(s) FROM (SELECT k.peildatum,
      (SELECT row_to_json(t) FROM (SELECT k.naam, k.versie) t) AS traject,
      (SELECT row_to_json(i) FROM (SELECT k.antwoord, k.marge_dagen AS "margeDagen", k.uitleg) i) AS ingangsdatum,
      m.lijst AS mijlpalen) s) AS "stuurgroepDashboard"
  ) d) AS data FROM bench_kop k, mijlpalen m) a`;
