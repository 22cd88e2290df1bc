import type { Bestandsregel } from './regel.js';

/**
 * Days to make a stuk ready count from the besluit before, so the station where a route begins has none, by itself or by a
 * local rule (REGEL-05); unless a gemeente plugs a station in before it. Not asked of facts: those come back as they were.
 */
export const eersteStationZonderDagen: Bestandsregel = (bestand, meld) => {
  const { routesjabloon, stationsregels = [], feiten = [] } = bestand;
  const voorgeschakeld = new Set(
    feiten.flatMap((feit) => (feit.soort === 'lokaalstation' ? [feit.plaats?.voor] : [])),
  );
  const eerste = new Set<string>();
  routesjabloon?.stations.forEach(({ code, naam, voorgangers = [], verwerkingsdagen = 0 }, i) => {
    if (voorgangers.length > 0 || voorgeschakeld.has(code)) return;
    eerste.add(code);
    if (verwerkingsdagen > 0) {
      meld('REGEL-05', ['routesjabloon', 'stations', i, 'verwerkingsdagen'], zin(naam));
    }
  });
  stationsregels.forEach(({ station, verwerking, toetswerkdagen = 0 }, i) => {
    if (!eerste.has(station)) return;
    for (const [veld, dagen] of [
      ['verwerking', verwerking?.dagen ?? 0],
      ['toetswerkdagen', toetswerkdagen],
    ] as const) {
      if (dagen > 0) meld('REGEL-05', ['stationsregels', i, veld], zin(station));
    }
  });
};

function zin(station: string): string {
  return `${station} is het eerste station: dagen na een eerder besluit tellen daar niet. Wanneer het stuk er kan zijn, zegt het begin van zijn venster.`;
}
