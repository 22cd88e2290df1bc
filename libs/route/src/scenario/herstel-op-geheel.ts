import type { Periode } from '@routekaart/kalender';
import { type Berekening, bereken } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';
import { type Strookvraag, alleen, eindeVan } from './hersteldoel.js';
import { type Gepasseerd, gepasseerdDoor } from './mijlpaalvolgorde.js';
import { watAls } from './wat-als.js';
import { type Herstelplan, isBinnen } from './zoek-herstel.js';

/** Whether a plan holds on the whole; if not, the earlier Mijlpaal that it would pass, or that something else refuses it. */
export type Geheeloordeel = 'houdt-stand' | 'geweigerd' | Gepasseerd;

/**
 * Judges plans that were found on the way of one strook by what they leave out of sight: the other mijlpalen of the
 * region and of the gemeenten on that way, where something may have been decided, or must be decided first. The other
 * gemeenten refuse no plan: what they decided lies before the peildatum, and what a plan moves after it.
 */
export function oordeelOpGeheel(
  vraag: Strookvraag,
  weg: readonly Stationsprognose[],
  periode: Periode,
  berekening: Berekening,
): (plan: Herstelplan) => Geheeloordeel {
  const opWeg = new Set([null, ...weg.map(({ stap }) => stap.behandeling.gemeente)]);
  const ruim = bereken(
    alleen(
      berekening.prognoses.filter(({ stap }) => opWeg.has(stap.behandeling.gemeente)),
      berekening,
    ),
  );
  return ({ kandidaten }) => {
    const { na, geweigerd } = watAls(
      ruim,
      kandidaten.map(({ maatregel }) => maatregel),
    );
    const einde = eindeVan(vraag, na);
    return geweigerd.length > 0 || einde === undefined || !isBinnen(einde.dag, periode)
      ? 'geweigerd'
      : (gepasseerdDoor(ruim, na, vraag, berekening) ?? 'houdt-stand');
  };
}
