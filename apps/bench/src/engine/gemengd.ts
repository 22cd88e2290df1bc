import type { Maatregel } from '@routekaart/traject';
import { BEGIN } from './proefstand.js';

/**
 * Twenty maatregelen of ten kinds, each twice, that the made-up Stand of seven gemeenten or more takes: first two windows,
 * so that there is something to miss.
 */
export function gemengdeMaatregelen(): readonly Maatregel[] {
  return [1, 2].flatMap((mijlpaal): readonly Maatregel[] => {
    const gemeente = (nr: number): string => `G${String(nr + mijlpaal)}`;
    const dag = BEGIN + 7 * mijlpaal;
    const venster = { van: BEGIN, tot: BEGIN + 60 };
    return [
      { soort: 'venster-wijzigen', mijlpaal, station: 'raad', gemeente: null, venster },
      { soort: 'station-verschuiven', mijlpaal, station: 'raad', dagen: 14 },
      {
        soort: 'vergadering-toevoegen',
        gremium: `raad-${gemeente(0)}`,
        dag: dag + 43,
        aanleverdag: dag + 29,
      },
      {
        soort: 'vergadering-verplaatsen',
        vergadering: `raad-${gemeente(1)}-2`,
        dag: dag + 66,
        aanleverdag: null,
      },
      { soort: 'vergadering-vervallen', vergadering: `raad-${gemeente(2)}-1` },
      { soort: 'aanlevertermijn', gremium: `raad-${gemeente(3)}`, dagen: 28 },
      { soort: 'verwerkingsdagen', station: mijlpaal === 1 ? 'college' : 'raad', dagen: 3 },
      { soort: 'gemeente-valt-af', gemeente: gemeente(4) },
      { soort: 'samenloop', mijlpaal, regel: { kind: 'aantal', nodig: 4 } },
      { soort: 'schriftelijke-ronde', gremium: `college-${gemeente(0)}`, dag: dag + 23 },
    ];
  });
}
