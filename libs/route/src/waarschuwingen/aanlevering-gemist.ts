import { formatDag } from '@routekaart/kalender';
import type { Berekening } from '../berekening.js';
import { laatsteVan } from '../moment.js';
import { klaarNa } from '../strook/regel.js';
import { type Waarneming, openStappen, overStap } from '../waarschuwing.js';
import { brengerVan } from './brenger.js';
import { eersteKans } from './eerste-kans.js';

/** AANLEVERING_GEMIST: the stuk could have been handed in, was not, and the day to do so has passed. */
export function aanleveringGemist(berekening: Berekening): readonly Waarneming[] {
  return openStappen(berekening)
    .filter(({ toestand, stap }) => toestand === 'aan-zet' && stap.voorgangers.length > 0)
    .flatMap((prognose) => {
      const { stap, vergadering } = prognose;
      const besloten = laatsteVan(
        stap.voorgangers.flatMap((positie) => berekening.prognoses[positie]?.dag ?? []),
      ).laatst;
      if (besloten === null) {
        return [];
      }
      const klaar = klaarNa(besloten, stap, berekening.plan.kalender);
      const gemist = eersteKans(prognose, klaar);
      if (gemist?.aanleverdag == null || gemist.aanleverdag >= berekening.peildatum) {
        return [];
      }
      const { venster } = stap.behandeling;
      const buiten = venster !== null && (vergadering === null || vergadering.dag > venster.tot);
      return [
        {
          ...overStap(prognose, berekening),
          actor: brengerVan(prognose, berekening),
          code: 'AANLEVERING_GEMIST' as const,
          ernst: buiten ? ('kritiek' as const) : ('let-op' as const),
          melding:
            `De aanleverdatum ${formatDag(gemist.aanleverdag)} voor ${stap.gremium.naam} van ` +
            `${formatDag(gemist.dag)} is verstreken zonder dat aanlevering bekend is.`,
          regel: 'Een stuk dat gereed is, wordt aangeleverd voor de eerste haalbare vergadering.',
          bewijs: [
            `Gereed sinds ${formatDag(klaar)}`,
            `Aanleverdatum ${formatDag(gemist.aanleverdag)} voor vergadering ${formatDag(gemist.dag)}`,
          ],
          uiterlijk: vergadering?.aanleverdag ?? null,
        },
      ];
    });
}
