/** A made-up traject with this many gemeenten, beside the example: same stations and mijlpalen, no facts. */
export function grootTraject(gemeenten: number): readonly string[] {
  const nieuw = `'00000000-0000-4000-8000-000000000040'::uuid`;
  const uit = `(SELECT id FROM traject WHERE code = 'GR-SDD')`;
  const reeks = `generate_series(1, ${gemeenten}) AS n`;
  const code = `'GM' || lpad((9000 + n)::text, 4, '0')`;
  return [
    `INSERT INTO traject (id, code, naam, doel, ingangsdatum, voorbeeld, label, versie)
       SELECT ${nieuw}, 'GROOT', 'Groot', doel, ingangsdatum, true, label, 0 FROM traject WHERE code = 'GR-SDD'`,
    `INSERT INTO gemeente (code, naam) SELECT ${code}, 'Gemeente ' || n FROM ${reeks}`,
    `INSERT INTO deelnemer (traject_id, gemeente_code, volgorde) SELECT ${nieuw}, ${code}, n FROM ${reeks}`,
    `INSERT INTO gremium (traject_id, code, naam, soort, niveau, mandaat, gemeente_code, beheerrol, aanleverdagen, volgorde, versie)
       SELECT ${nieuw}, soort || '-' || ${code}, soort || ' ' || n, soort, 'bestuurlijk', 'besluit', ${code},
         CASE soort WHEN 'raad' THEN 'griffier' ELSE 'gemeentesecretaris' END, 5, n + CASE soort WHEN 'raad' THEN 1000 ELSE 100 END, 0
       FROM ${reeks}, unnest(ARRAY['college', 'raad']) AS soort`,
    `INSERT INTO gremium (traject_id, code, naam, soort, niveau, mandaat, beheerrol, aanleverdagen, volgorde, versie)
       SELECT ${nieuw}, code, naam, soort, niveau, mandaat, beheerrol, aanleverdagen, volgorde, 0
       FROM gremium WHERE traject_id = ${uit} AND code IN ('stuurgroep', 'onsd')`,
    `INSERT INTO station (traject_id, code, naam, volgorde, per_gemeente, voorgangers, verwerkingsdagen, staart)
       SELECT ${nieuw}, code, naam, volgorde, per_gemeente, voorgangers, verwerkingsdagen, staart
       FROM station WHERE traject_id = ${uit} AND NOT staart`,
    `INSERT INTO mijlpaal (traject_id, nummer, naam, stuk, herkomst, toelichting, samenloop)
       SELECT ${nieuw}, nummer, naam, stuk, herkomst, toelichting, samenloop FROM mijlpaal WHERE traject_id = ${uit}`,
    `INSERT INTO stukversie (traject_id, mijlpaal, nummer, naam)
       SELECT ${nieuw}, mijlpaal, nummer, naam FROM stukversie WHERE traject_id = ${uit}`,
    `INSERT INTO behandeling (traject_id, id, mijlpaal, station, gemeente_code, gremium, venster_herkomst, versie)
       SELECT ${nieuw}, gen_random_uuid(), m.nummer, s.code, g.gemeente_code, g.code, 'onbekend', 0
       FROM mijlpaal m JOIN station s USING (traject_id) JOIN gremium g USING (traject_id)
       WHERE m.traject_id = ${nieuw} AND g.soort = CASE WHEN s.per_gemeente THEN s.code ELSE g.soort END
         AND (s.per_gemeente OR g.code = s.code)`,
  ];
}
