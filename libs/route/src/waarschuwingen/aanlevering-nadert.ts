import { formatDag, formatDagen } from '@routekaart/kalender';
import type { Berekening } from '../berekening.js';
import { brengerVan } from './brenger.js';
import { onzekereKans } from './onzekere-kans.js';
import { type Waarneming, openStappen, overStap } from '../waarschuwing.js';

/** Calendar days before the aanleverdag from which handing in asks for attention. Our rule. */
const AANLEVERTERMIJN = 7;

/** AANLEVERING_NADERT: the stuk can be handed in, is not, and the last day to do so is near. */
export function aanleveringNadert(berekening: Berekening): readonly Waarneming[] {
  return openStappen(berekening).flatMap((prognose) => {
    const { stap, toestand, vergadering, volgende } = prognose;
    const sluiting = vergadering?.aanleverdag ?? null;
    if (
      toestand !== 'aan-zet' ||
      stap.voorgangers.length === 0 ||
      vergadering === null ||
      sluiting === null
    ) {
      return [];
    }
    const rest = sluiting - berekening.peildatum;
    if (rest < 0 || rest > AANLEVERTERMIJN) {
      return [];
    }
    const { venster } = stap.behandeling;
    const haalt = venster !== null && vergadering.dag <= venster.tot;
    const isLaatste = haalt && (volgende === null || volgende.dag > venster.tot);
    const laatsteKans = isLaatste && onzekereKans(stap, vergadering.dag, venster.tot) === null;
    const kanEerder = onzekereKans(stap, vergadering.dag, volgende?.dag ?? Number.POSITIVE_INFINITY) !== null;
    return [
      {
        ...overStap(prognose, berekening),
        code: 'AANLEVERING_NADERT' as const,
        ernst: laatsteKans ? ('kritiek' as const) : ('let-op' as const),
        melding:
          `Lever het stuk uiterlijk ${formatDag(sluiting)} aan bij ${stap.gremium.naam} voor de vergadering van ` +
          `${formatDag(vergadering.dag)}; ` +
          (volgende === null
            ? `daarna is geen ${kanEerder ? 'zekere ' : ''}vergadering bekend.`
            : `anders wordt het ${kanEerder ? 'uiterlijk ' : ''}${formatDag(volgende.dag)}, ${formatDagen(volgende.dag - vergadering.dag)} later.`),
        regel: `In de laatste ${String(AANLEVERTERMIJN)} dagen voor de aanleverdatum wordt een gereed stuk aangeleverd.`,
        bewijs: [`Aanleverdatum ${formatDag(sluiting)} voor vergadering ${formatDag(vergadering.dag)}`],
        actor: brengerVan(prognose, berekening),
        uiterlijk: sluiting,
      },
    ];
  });
}
