import { formatDag } from '@routekaart/kalender';
import type { Vergadering } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';
import { type Waarneming, openStappen, overStap } from '../waarschuwing.js';
import { isOpnieuw, klaarSinds, moetWordenAangeleverd } from './aan-te-leveren.js';
import { aanleveraarVan } from './brenger.js';
import { eersteKans } from './eerste-kans.js';

/** AANLEVERING_GEMIST: the stuk could have been handed in, was not, and the day to do so has passed. */
export function aanleveringGemist(berekening: Berekening): readonly Waarneming[] {
  return openStappen(berekening)
    .filter((prognose) => moetWordenAangeleverd(prognose, berekening))
    .flatMap((prognose) => {
      const { stap, vergadering } = prognose;
      const klaar = klaarSinds(prognose, berekening);
      const gemist = klaar === null ? gemistVolgensPlan(prognose) : eersteKans(prognose, klaar);
      if (gemist?.aanleverdag == null || gemist.aanleverdag >= berekening.peildatum) {
        return [];
      }
      const { venster } = stap.behandeling;
      const buiten = venster !== null && (vergadering === null || vergadering.dag > venster.tot);
      return [
        {
          ...overStap(prognose, berekening),
          actor: aanleveraarVan(prognose, berekening),
          code: 'AANLEVERING_GEMIST' as const,
          ernst: buiten ? ('kritiek' as const) : ('let-op' as const),
          melding:
            `De aanleverdatum ${formatDag(gemist.aanleverdag)} voor ${stap.gremium.naam} van ` +
            `${formatDag(gemist.dag)} is verstreken zonder dat aanlevering bekend is.`,
          regel: 'Een stuk dat gereed is, wordt aangeleverd voor de eerste haalbare vergadering.',
          bewijs: [
            ...(klaar === null
              ? []
              : [`${isOpnieuw(prognose) ? 'Opnieuw aan te leveren' : 'Gereed'} sinds ${formatDag(klaar)}`]),
            `Aanleverdatum ${formatDag(gemist.aanleverdag)} voor vergadering ${formatDag(gemist.dag)}`,
          ],
          uiterlijk: vergadering?.aanleverdag ?? null,
        },
      ];
    });
}

/** The meeting on the day that the plan gives a first body: it tells nothing of since when there is a stuk. */
function gemistVolgensPlan({ stap, conflict }: Stationsprognose): Vergadering | null {
  return stap.voorgangers.length === 0 && conflict?.waarom === 'aanlevering-gemist'
    ? (stap.lijst.vergaderingen.find(({ dag }) => dag === conflict.dag) ?? null)
    : null;
}
