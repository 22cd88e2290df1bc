import { bereken, watAls } from '@routekaart/route';
import type { Maatregel } from '@routekaart/traject';
import { getal } from '../uitvoer/statistiek.js';
import { tabel } from '../uitvoer/tabel.js';
import { type Uitslag, hoogstens, terInfo } from '../uitvoer/uitslag.js';
import { maakProefstand } from './proefstand.js';
import { snelste } from './snelste.js';

/** What-if questions: the whole traject is computed anew for each maatregel. */
export function meetWatAls(zeg: (regel: string) => void): readonly Uitslag[] {
  const een7 = meet(7, 1);
  const twintig7 = meet(7, 20);
  const twintig342 = meet(342, 20);
  zeg('\nWat-als, microseconden per vraag (kortste van vele)');
  zeg(
    tabel(
      ['geval', 'duur'],
      [
        ['1 maatregel, 7 × 3 stroken', getal(een7)],
        ['20 maatregelen, 7 × 3 stroken', getal(twintig7)],
        ['20 maatregelen, 342 × 3 stroken', getal(twintig342)],
      ],
    ),
  );
  return [
    hoogstens('wat-als, 1 maatregel, 7 × 3', een7 / 1000, 0.1, 'ms'),
    terInfo('wat-als, 20 maatregelen, 7 × 3', twintig7 / 1000, 'ms'),
    terInfo('wat-als, 20 maatregelen, 342 × 3', twintig342 / 1000, 'ms'),
  ];
}

function meet(gemeenten: number, aantal: number): number {
  const voor = bereken(maakProefstand(gemeenten));
  const { gremia } = voor.stand;
  const maatregelen = Array.from({ length: aantal }, (_, nummer): Maatregel => ({
    soort: 'aanlevertermijn',
    gremium: gremia[nummer % gremia.length]?.code ?? '',
    dagen: nummer,
  }));
  const [duur = 0] = snelste([
    () => {
      if (watAls(voor, maatregelen).geweigerd.length > 0) throw new Error('Een maatregel is geweigerd.');
    },
  ]);
  return duur;
}
