import type { Periode } from '@routekaart/kalender';
import { type Berekening, bereken } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';
import { type Strookvraag, alleen, eindeVan, opZichzelf } from './hersteldoel.js';
import { type Gepasseerd, gepasseerdDoor } from './mijlpaalvolgorde.js';
import { watAls } from './wat-als.js';
import { type Herstelplan, isBinnen } from './zoek-herstel.js';

/** Whether a plan holds on the whole; if not, the earlier Mijlpaal that it would pass, or that something else refuses it. */
export type Geheeloordeel = 'houdt-stand' | 'geweigerd' | Gepasseerd;

/**
 * Judges plans that were found on the way of one strook by what they leave out of sight: the other mijlpalen of the
 * region and of the gemeenten on that way, where something may have been decided, or must be decided first. The other
 * gemeenten refuse no plan: what they decided lies before the peildatum, and what a plan moves after it. For the
 * ingangsdatum the lane is taken by itself, so what comes after all lanes is then asked of the whole forecast too: another
 * gemeente may keep the tail of an earlier Mijlpaal back.
 */
export function oordeelOpGeheel(
  vraag: Strookvraag,
  weg: readonly Stationsprognose[],
  periode: Periode,
  berekening: Berekening,
): (plan: Herstelplan) => Geheeloordeel {
  const opWeg = new Set([null, ...weg.map(({ stap }) => stap.behandeling.gemeente)]);
  const deel = alleen(
    berekening.prognoses.filter(({ stap }) => opWeg.has(stap.behandeling.gemeente)),
    berekening,
  );
  const opZich = vraag.doel === 'ingangsdatum';
  const ruim = bereken(opZich ? opZichzelf(deel) : deel);
  return ({ kandidaten }) => {
    const maatregelen = kandidaten.map(({ maatregel }) => maatregel);
    const { na, geweigerd } = watAls(ruim, maatregelen);
    const einde = eindeVan(vraag, na);
    if (geweigerd.length > 0 || einde === undefined || !isBinnen(einde.dag, periode)) return 'geweigerd';
    const gepasseerd = gepasseerdDoor(ruim, na, vraag, berekening);
    if (gepasseerd !== null || !opZich) return gepasseerd ?? 'houdt-stand';
    const geheel = watAls(berekening, maatregelen);
    return gepasseerdDoor(berekening, geheel.na, vraag, berekening) ?? 'houdt-stand';
  };
}
