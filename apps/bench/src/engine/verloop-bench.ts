import { bereken, prognoseverloop, waarschuwingenVan, waarschuwingverloop } from '@routekaart/route';
import { standOp } from '@routekaart/traject';
import { getal } from '../uitvoer/statistiek.js';
import { tabel } from '../uitvoer/tabel.js';
import { type Uitslag, terInfo } from '../uitvoer/uitslag.js';
import { EINDE, maakProefdossier } from './proefdossier.js';
import { BEGIN } from './proefstand.js';
import { snelste } from './snelste.js';

/** Looking back over 120 days with facts on some forty of them: how one forecast moved, and one warning. */
export function meetVerloop(zeg: (regel: string) => void): readonly Uitslag[] {
  const gevallen = [7, 342].map((aantal) => ({ aantal, ...meet(aantal) }));
  zeg('\nTerugblik over 120 dagen, milliseconden per vraag (kortste van vele)');
  zeg(
    tabel(
      ['geval', 'prognose', 'waarschuwing'],
      gevallen.map(({ aantal, prognose, waarschuwing }) => [
        `${String(aantal)} × 3`,
        getal(prognose),
        getal(waarschuwing),
      ]),
    ),
  );
  return gevallen.flatMap(({ aantal, prognose, waarschuwing }) => [
    terInfo(`prognoseverloop over 120 dagen, ${String(aantal)} × 3`, prognose, 'ms'),
    terInfo(`waarschuwingverloop over 120 dagen, ${String(aantal)} × 3`, waarschuwing, 'ms'),
  ]);
}

function meet(aantal: number): { readonly prognose: number; readonly waarschuwing: number } {
  const dossier = maakProefdossier(aantal);
  const sleutel = waarschuwingenVan(bereken(standOp(dossier, EINDE)))[0]?.sleutel ?? '';
  const [prognose = 0, waarschuwing = 0] = snelste([
    () => {
      prognoseverloop(dossier, 1, { van: BEGIN, tot: EINDE });
    },
    () => {
      if (waarschuwingverloop(dossier, sleutel, EINDE).perioden.length === 0) {
        throw new Error('De waarschuwing heeft geen verloop.');
      }
    },
  ]);
  return { prognose: prognose / 1000, waarschuwing: waarschuwing / 1000 };
}
