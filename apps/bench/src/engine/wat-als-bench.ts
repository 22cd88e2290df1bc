import { type WatAls, bereken, waarschuwingsverschil, watAls } from '@routekaart/route';
import type { Maatregel } from '@routekaart/traject';
import { getal } from '../uitvoer/statistiek.js';
import { tabel } from '../uitvoer/tabel.js';
import { type Uitslag, hoogstens, terInfo } from '../uitvoer/uitslag.js';
import { gemengdeMaatregelen } from './gemengd.js';
import { maakProefstand } from './proefstand.js';
import { snelste } from './snelste.js';

/** What-if questions: the whole traject is computed anew for each maatregel. */
export function meetWatAls(zeg: (regel: string) => void): readonly Uitslag[] {
  const een7 = meet(7, 1);
  const twintig7 = meet(7, 20);
  const twintig342 = meet(342, 20);
  const gemengd7 = meetGemengd(7);
  const gemengd342 = meetGemengd(342);
  zeg('\nWat-als, microseconden per vraag (kortste van vele)');
  zeg(
    tabel(
      ['geval', 'duur'],
      [
        ['1 maatregel, 7 × 3 stroken', getal(een7)],
        ['20 maatregelen, 7 × 3 stroken', getal(twintig7)],
        ['20 maatregelen, 342 × 3 stroken', getal(twintig342)],
        ['20 van tien soorten met waarschuwingsverschil, 7 × 3', getal(gemengd7)],
        ['20 van tien soorten met waarschuwingsverschil, 342 × 3', getal(gemengd342)],
      ],
    ),
  );
  return [
    hoogstens('wat-als, 1 maatregel, 7 × 3', een7 / 1000, 0.1, 'ms'),
    terInfo('wat-als, 20 maatregelen, 7 × 3', twintig7 / 1000, 'ms'),
    terInfo('wat-als, 20 maatregelen, 342 × 3', twintig342 / 1000, 'ms'),
    hoogstens('wat-als, 20 gemengd met waarschuwingen, 7 × 3', gemengd7 / 1000, 15, 'ms'),
    hoogstens('wat-als, 20 gemengd met waarschuwingen, 342 × 3', gemengd342 / 1000, 1000, 'ms'),
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
  return duurVan(() => watAls(voor, maatregelen));
}

/** Twenty of mixed kinds, and which warnings they give and take: those of today are found anew each time too. */
function meetGemengd(gemeenten: number): number {
  const voor = bereken(maakProefstand(gemeenten));
  const maatregelen = gemengdeMaatregelen();
  return duurVan(() => {
    const antwoord = watAls({ ...voor }, maatregelen);
    if (waarschuwingsverschil(antwoord).verschenen.length === 0) throw new Error('Er verschijnt niets.');
    return antwoord;
  });
}

/** Microseconds for one question that takes all its maatregelen. */
function duurVan(vraag: () => WatAls): number {
  const [duur = 0] = snelste([
    () => {
      const [bezwaar] = vraag().geweigerd;
      if (bezwaar !== undefined) throw new Error(`Maatregel ${String(bezwaar.plaats)} is geweigerd.`);
    },
  ]);
  return duur;
}
