/** A column of type date as a number of days since 1-1-1970. */
const dag = (kolom: string): string => `${kolom} - DATE '1970-01-01'`;

/** A column of type timestamptz as an ISO instant. */
export const instant = (kolom: string): string =>
  `to_char(${kolom} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The rows of a query as a JSON list, in the order of the query; an empty list when there are none. */
const lijst = (query: string): string => `(SELECT coalesce(json_agg(r), '[]'::json) FROM (${query}) r)`;

/**
 * Joins the lists that belong to each row: all of them are made in one pass, which is what keeps the read as quick
 * for hundreds of gemeenten. `waarde` is what the list holds, `van` the table or join, `sleutel` whose it is.
 */
const metLijst = (naam: string, waarde: string, van: string, sleutel: string): string =>
  `LEFT JOIN (SELECT ${sleutel} AS code, json_agg(${waarde} ORDER BY l.volgorde) AS lijst
    FROM ${van} WHERE l.traject_id = t.id GROUP BY 1) ${naam} USING (code)`;

const ofLeeg = (naam: string): string => `coalesce(${naam}.lijst, '[]'::json) AS ${naam}`;

const PERIODE = `CASE WHEN venster_van IS NOT NULL THEN
  json_build_object('van', ${dag('venster_van')}, 'tot', ${dag('venster_tot')}) END`;

const TRAJECT = `json_build_object('code', t.code, 'naam', t.naam, 'doel', t.doel,
  'ingangsdatum', ${dag('t.ingangsdatum')}, 'voorbeeld', t.voorbeeld)`;

const GEMEENTEN = `SELECT g.code, g.naam FROM deelnemer d JOIN gemeente g ON g.code = d.gemeente_code
  WHERE d.traject_id = t.id ORDER BY d.volgorde`;

const ZETEL = `json_build_object('organisatie', organisatie, 'aantal', aantal, 'voordracht', voordracht)`;

const GREMIA = `SELECT code, naam, soort, niveau, mandaat, gemeente_code AS gemeente, beheerrol, aanleverdagen,
  uitnodigingstermijn, reactietermijn, ${ofLeeg('aliassen')}, samenstelling, ${ofLeeg('zetels')}, schriftelijk, versie
  FROM gremium g ${metLijst('aliassen', 'l.alias', 'gremium_alias l', 'l.gremium')}
  ${metLijst('zetels', ZETEL, 'zetel l', 'l.gremium')}
  WHERE traject_id = t.id ORDER BY volgorde`;

const STATIONS = `SELECT code, naam, volgorde, per_gemeente AS "perGemeente", voorgangers, verwerkingsdagen,
  duur_dagen AS "duurDagen", staart, regime, grondslag, bedoeling, fase
  FROM station WHERE traject_id = t.id ORDER BY volgorde`;

const STATIONSREGEL = `station, gemeente_code AS gemeente,
  CASE WHEN dagen IS NOT NULL THEN json_build_object('dagen', dagen, 'telling', telling) END AS verwerking,
  toetswerkdagen, CASE WHEN na IS NOT NULL THEN json_build_object('na', na, 'minimaalDagen', minimaal_dagen,
    'weken', weken, 'weekdag', weekdag) END AS tussen, bij_sluiting AS "bijSluiting", bron`;

const STATIONSREGELS = `SELECT ${STATIONSREGEL} FROM stationsregel WHERE traject_id = t.id ORDER BY nummer`;

const STATIONSREGELFEITEN = `SELECT volgnummer, ${STATIONSREGEL}, ingetrokken, reden
  FROM stationsregelfeit WHERE traject_id = t.id
  ORDER BY volgnummer, station COLLATE "C", coalesce(gemeente_code, '') COLLATE "C"`;

const LOKALE_STATIONS = `SELECT volgnummer, gemeente_code AS gemeente, station, mijlpalen,
  CASE WHEN voor IS NOT NULL THEN json_build_object('na', na, 'voor', voor, 'gremium', gremium) END AS plaats,
  nieuw_station AS "nieuwStation", nieuw_gremium AS "nieuwGremium",
  CASE WHEN gremium_naam IS NOT NULL THEN json_build_object('naam', gremium_naam, 'soort', gremium_soort) END AS gremiumcorrectie,
  reden
  FROM lokaalstation WHERE traject_id = t.id ORDER BY volgnummer, nummer`;

const AFSPRAKEN = `SELECT volgnummer, inhoud, reden FROM afspraak WHERE traject_id = t.id ORDER BY volgnummer, nummer`;

const MIJLPALEN = `SELECT nummer, naam, stuk, herkomst, toelichting, samenloop, nodig
  FROM mijlpaal WHERE traject_id = t.id ORDER BY nummer`;

const STUKVERSIES = `SELECT mijlpaal, nummer, naam, hash, volgnummer
  FROM stukversie WHERE traject_id = t.id ORDER BY mijlpaal, nummer`;

const BEHANDELINGEN = `SELECT b.id, b.mijlpaal, b.station, b.gemeente_code AS gemeente, b.gremium,
  ${PERIODE} AS venster, b.venster_herkomst AS "vensterHerkomst", b.versie
  FROM behandeling b JOIN station s ON s.traject_id = b.traject_id AND s.code = b.station
  LEFT JOIN deelnemer d ON d.traject_id = b.traject_id AND d.gemeente_code = b.gemeente_code
  WHERE b.traject_id = t.id ORDER BY b.mijlpaal, s.volgorde, d.volgorde, b.id`;

const PROCESBRIEVEN = `SELECT b.nummer, b.rij, p.week_tekst AS "weekTekst", p.jaar, p.wat, p.wie, p.opmerkingen
  FROM procesbrief b JOIN planrij p ON p.traject_id = b.traject_id AND p.code = b.rij
  WHERE b.traject_id = t.id ORDER BY b.nummer`;

const KALENDERPERIODEN = `SELECT laag, naam, ${dag('van')} AS van, ${dag('tot')} AS tot, hard, gremium
  FROM kalenderperiode WHERE traject_id = t.id ORDER BY nummer`;

const RIJ = `json_build_object('code', p.code, 'mijlpaal', p.mijlpaal, 'volgorde', p.volgorde,
  'bronregel', p.bronregel, 'weekTekst', p.week_tekst, 'datumTekst', p.datum_tekst, 'wat', p.wat, 'wie', p.wie,
  'opmerkingen', p.opmerkingen)`;

const PLANRIJ = 'activiteit_rij l JOIN planrij p ON p.traject_id = l.traject_id AND p.code = l.rij';

const ACTIVITEITEN = `SELECT code, soort, naam, ${ofLeeg('rijen')}, ${ofLeeg('mijlpalen')}, ${ofLeeg('gremia')},
  per_gemeente AS "perGemeente", station, ${ofLeeg('jaren')}, versie
  FROM activiteit ${metLijst('rijen', RIJ, PLANRIJ, 'l.activiteit')}
  ${metLijst('jaren', 'p.jaar', PLANRIJ, 'l.activiteit')}
  ${metLijst('mijlpalen', 'l.mijlpaal', 'activiteit_mijlpaal l', 'l.activiteit')}
  ${metLijst('gremia', 'l.gremium', 'activiteit_gremium l', 'l.activiteit')}
  WHERE traject_id = t.id ORDER BY volgorde`;

const WIJZIGINGEN = `SELECT volgnummer, rol, door, ${instant('op')} AS op, ${dag('dag')} AS dag, bron
  FROM wijziging WHERE traject_id = t.id ORDER BY volgnummer`;

const PLANFEITEN = `SELECT f.volgnummer, f.activiteit, f.soort AS kind,
  ARRAY(SELECT ${dag('d')} FROM unnest(f.dagen) WITH ORDINALITY u(d, n) ORDER BY n) AS dagen,
  ${dag('f.van')} AS van, ${dag('f.tot')} AS tot, f.extra, f.tekst, f.toestand, f.reden
  FROM planfeit f JOIN activiteit a ON a.traject_id = f.traject_id AND a.code = f.activiteit
  WHERE f.traject_id = t.id ORDER BY f.volgnummer, a.volgorde`;

const VERGADERFEITEN = `SELECT volgnummer, vergadering_id AS id, gremium, ${dag('dag')} AS dag,
  ${dag('aanleverdag')} AS aanleverdag, staat, besluitvormend, schriftelijk, herkomst, reden,
  CASE WHEN cyclus IS NOT NULL THEN json_build_object('code', cyclus,
    'agendacommissie', ${dag('agendacommissie')}, 'commissie', ${dag('commissie')}) END AS cyclus
  FROM vergadering_feit WHERE traject_id = t.id ORDER BY volgnummer, vergadering_id`;

const BESLUITEN = `SELECT volgnummer, id, behandeling_id AS behandeling, ${dag('dag')} AS dag, op_of_voor AS "opOfVoor", uitkomst,
  vorm, stukversie, toelichting, aanpassingen, vervangt,
  CASE WHEN aanhouding IS NOT NULL THEN
    json_build_object('soort', aanhouding, 'herindiening', ${dag('herindiening')}) END AS aanhouding, verslag
  FROM besluit WHERE traject_id = t.id ORDER BY volgnummer, id`;

const AGENDERINGEN = `SELECT volgnummer, behandeling_id AS behandeling, vergadering_id AS vergadering
  FROM agendering WHERE traject_id = t.id ORDER BY volgnummer, behandeling_id`;

const AANLEVERINGEN = `SELECT volgnummer, behandeling_id AS behandeling, ${dag('dag')} AS dag
  FROM aanlevering WHERE traject_id = t.id ORDER BY volgnummer, behandeling_id`;

/** Of one change those of the gemeenten come first, then those of the bodies. */
const DEELNAMEN = `SELECT volgnummer, gemeente, gremium, deelname, ${dag('vanaf')} AS vanaf, onderdeel, reden
  FROM (
    SELECT volgnummer, gemeente_code AS gemeente, NULL AS gremium, deelname, vanaf, onderdeel, reden
    FROM deelname WHERE traject_id = t.id
    UNION ALL
    SELECT volgnummer, NULL, gremium, deelname, vanaf, onderdeel, reden
    FROM gremiumdeelname WHERE traject_id = t.id
  ) AS beide ORDER BY volgnummer, gemeente NULLS LAST, gremium COLLATE "C"`;

/** What only the file of the Traject says: law, sync points, offsets, who is informed and who advises. */
const BESTAND = `SELECT bewaard->'rechtsregime' AS rechtsregime, bewaard->'synchronisatiepunten' AS synchronisatiepunten,
  bewaard->'routesjabloon' AS routesjabloon, bewaard->'stations' AS stations,
  bewaard->'mijlpalen' AS mijlpalen, bewaard->'geinformeerden' AS geinformeerden,
  bewaard->'adviesregels' AS adviesregels
  FROM trajectbestand WHERE traject_id = t.id`;
const WENSFEITEN = `SELECT volgnummer, json_build_object('besluit', besluit_id, 'aanpassing', aanpassing) AS wens,
  handeling, tekst, CASE WHEN stukversie IS NOT NULL THEN
    json_build_object('mijlpaal', mijlpaal, 'nummer', stukversie) END AS "verwerktIn"
  FROM wensfeit WHERE traject_id = t.id ORDER BY volgnummer, besluit_id, aanpassing`;

const AANBODFEITEN = `SELECT f.volgnummer, f.activiteit, f.gemeente_code AS gemeente, f.handeling,
  ${dag('f.dag')} AS dag, f.sessies, f.toelichting
  FROM aanbod f JOIN activiteit a ON a.traject_id = f.traject_id AND a.code = f.activiteit
  WHERE f.traject_id = t.id ORDER BY f.volgnummer, a.volgorde, f.gemeente_code COLLATE "C"`;

const AANMELDFEITEN = `SELECT f.volgnummer, f.activiteit, f.gemeente_code AS gemeente, ${dag('f.sessie')} AS sessie,
  f.aantal, f.namens
  FROM aanmelding f JOIN activiteit a ON a.traject_id = f.traject_id AND a.code = f.activiteit
  WHERE f.traject_id = t.id ORDER BY f.volgnummer, a.volgorde, f.gemeente_code COLLATE "C"`;

const ADVIESFEITEN = `SELECT volgnummer, mijlpaal, gremium, gemeente_code AS gemeente, houding, ${dag('dag')} AS dag,
  stukversie, tekst FROM adviesfeit WHERE traject_id = t.id ORDER BY volgnummer`;

const EDITIES = `SELECT volgnummer, nummer, naam, ${dag('bijgewerkt_tot_en_met')} AS "bijgewerktTotEnMet", reden
  FROM editie WHERE traject_id = t.id ORDER BY nummer`;

const ROUTEKAARTRIJ = `json_build_object('activiteit', l.activiteit, 'mijlpaal', l.mijlpaal, 'station', l.station,
  'basis', l.basis, 'kind', l.soort,
  'dagen', ARRAY(SELECT ${dag('d')} FROM unnest(l.dagen) WITH ORDINALITY u(d, n) ORDER BY n),
  'van', ${dag('l.van')}, 'tot', ${dag('l.tot')}, 'tekst', l.tekst, 'editie', l.editie, 'verschil', l.verschil,
  'extra', l.extra)`;

const ROUTEKAARTEN = `SELECT volgnummer, nummer, naam, gremium, ${dag('dag')} AS dag, reden, ${ofLeeg('rijen')}
  FROM (SELECT nummer AS code, * FROM routekaart WHERE traject_id = t.id) k
  ${metLijst('rijen', ROUTEKAARTRIJ, 'routekaart_rij l', 'l.routekaart')} ORDER BY nummer`;

const PLANIMPORTS = `SELECT volgnummer, editie, bestand, hash
  FROM planimport WHERE traject_id = t.id ORDER BY volgnummer`;

const IMPORTRIJ = `json_build_object('code', code, 'mijlpaal', mijlpaal, 'volgorde', volgorde, 'bronregel', bronregel,
  'jaar', jaar, 'weekTekst', week_tekst, 'datumTekst', datum_tekst, 'wat', wat, 'wie', wie,
  'opmerkingen', opmerkingen)`;

const IMPORTRIJEN = `SELECT volgnummer, activiteit, json_agg(${IMPORTRIJ} ORDER BY mijlpaal, volgorde) AS rijen
  FROM importrij WHERE traject_id = t.id GROUP BY volgnummer, activiteit
  ORDER BY volgnummer, activiteit COLLATE "C"`;

const ALIASFEITEN = `SELECT volgnummer, gremium, alias
  FROM aliasfeit WHERE traject_id = t.id ORDER BY volgnummer, alias COLLATE "C"`;

const BEVINDINGFEITEN = `SELECT volgnummer, bevinding, besluit, toelichting
  FROM bevindingbesluit WHERE traject_id = t.id ORDER BY volgnummer, bevinding COLLATE "C"`;
const AFHANDELINGEN = `SELECT volgnummer, waarschuwing, kenmerk, soort, ${dag('tot')} AS tot, reden, eigenaar
  FROM afhandeling WHERE traject_id = t.id ORDER BY volgnummer, waarschuwing`;
const SCENARIOS = `SELECT volgnummer, code, naam, toelichting, maatregelen, ingetrokken
  FROM scenario WHERE traject_id = t.id ORDER BY volgnummer, code COLLATE "C"`;

/** Parameter 1: the code of the Traject. No row when it is unknown. */
export const LAAD_DOSSIER = `SELECT json_build_object('versie', t.versie, 'traject', ${TRAJECT},
  'gemeenten', ${lijst(GEMEENTEN)}, 'gremia', ${lijst(GREMIA)}, 'stations', ${lijst(STATIONS)},
  'stationsregels', ${lijst(STATIONSREGELS)}, 'stationsregelfeiten', ${lijst(STATIONSREGELFEITEN)},
  'lokaleStations', ${lijst(LOKALE_STATIONS)}, 'afspraken', ${lijst(AFSPRAKEN)},
  'mijlpalen', ${lijst(MIJLPALEN)}, 'stukversies', ${lijst(STUKVERSIES)},
  'behandelingen', ${lijst(BEHANDELINGEN)}, 'procesbrieven', ${lijst(PROCESBRIEVEN)},
  'kalenderperioden', ${lijst(KALENDERPERIODEN)}, 'activiteiten', ${lijst(ACTIVITEITEN)},
  'wijzigingen', ${lijst(WIJZIGINGEN)}, 'planFeiten', ${lijst(PLANFEITEN)},
  'vergaderFeiten', ${lijst(VERGADERFEITEN)}, 'besluiten', ${lijst(BESLUITEN)},
  'aanleveringen', ${lijst(AANLEVERINGEN)}, 'agenderingen', ${lijst(AGENDERINGEN)},
  'deelnamen', ${lijst(DEELNAMEN)},
  'bestand', (SELECT row_to_json(r) FROM (${BESTAND}) r), 'edities', ${lijst(EDITIES)},
  'wensFeiten', ${lijst(WENSFEITEN)}, 'aanbodFeiten', ${lijst(AANBODFEITEN)},
  'aanmeldFeiten', ${lijst(AANMELDFEITEN)}, 'adviesFeiten', ${lijst(ADVIESFEITEN)},
  'routekaarten', ${lijst(ROUTEKAARTEN)}, 'planimports', ${lijst(PLANIMPORTS)},
  'importrijen', ${lijst(IMPORTRIJEN)}, 'aliasfeiten', ${lijst(ALIASFEITEN)},
  'bevindingfeiten', ${lijst(BEVINDINGFEITEN)}, 'afhandelingen', ${lijst(AFHANDELINGEN)},
  'scenarios', ${lijst(SCENARIOS)}) AS dossier
  FROM traject t WHERE t.code = $1`;
