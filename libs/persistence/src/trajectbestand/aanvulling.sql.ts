/**
 * Parameter 1: the code of the Traject. What an export needs and a Dossier leaves out, as one document; no row when
 * the code is unknown.
 */
export const LEES_AANVULLING = `SELECT json_build_object('label', t.label,
  'planrijen', (SELECT coalesce(json_agg(json_build_object('code', p.code, 'mijlpaal', p.mijlpaal,
      'volgorde', p.volgorde, 'bronregel', p.bronregel, 'jaar', p.jaar, 'weekTekst', p.week_tekst,
      'datumTekst', p.datum_tekst, 'wat', p.wat, 'wie', p.wie, 'opmerkingen', p.opmerkingen)
      ORDER BY p.mijlpaal, p.volgorde, p.code), '[]'::json)
    FROM planrij p WHERE p.traject_id = t.id),
  'kalenderbronnen', (SELECT coalesce(json_agg(k.bron ORDER BY k.nummer), '[]'::json)
    FROM kalenderperiode k WHERE k.traject_id = t.id),
  'gemeenten', (SELECT coalesce(json_agg(json_build_array(w.volgnummer, w.gemeente_code) ORDER BY w.volgnummer), '[]'::json)
    FROM wijziging w WHERE w.traject_id = t.id AND w.gemeente_code IS NOT NULL),
  'bewaard', (SELECT b.bewaard FROM trajectbestand b WHERE b.traject_id = t.id)) AS aanvulling
  FROM traject t WHERE t.code = $1`;
