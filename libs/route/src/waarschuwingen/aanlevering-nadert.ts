import { formatDag, formatDagen } from '@routekaart/kalender';
import type { Berekening } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';
import { isOpnieuw, klaarSinds, moetWordenAangeleverd } from './aan-te-leveren.js';
import { aanleveraarVan } from './brenger.js';
import { onzekereKans } from './onzekere-kans.js';
import { type Waarneming, openStappen, overStap } from '../waarschuwing.js';

/** Calendar days before the aanleverdag from which handing in asks for attention. Our rule. */
const AANLEVERTERMIJN = 7;

/** AANLEVERING_NADERT: the stuk can be handed in, is not, and the last day to do so is near. */
export function aanleveringNadert(berekening: Berekening): readonly Waarneming[] {
  return openStappen(berekening).flatMap((prognose) => {
    const { stap, vergadering, volgende } = prognose;
    const sluiting = vergadering?.aanleverdag ?? null;
    if (vergadering === null || sluiting === null || !isTeBrengen(prognose, berekening)) {
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
          `Lever het stuk uiterlijk ${formatDag(sluiting)} ${isOpnieuw(prognose) ? 'opnieuw ' : ''}aan bij ${stap.gremium.naam} voor de vergadering van ` +
          `${formatDag(vergadering.dag)}; ` +
          (volgende === null
            ? `daarna is geen ${kanEerder ? 'zekere ' : ''}vergadering bekend.`
            : `anders wordt het ${kanEerder ? 'uiterlijk ' : ''}${formatDag(volgende.dag)}, ${formatDagen(volgende.dag - vergadering.dag)} later.`),
        regel: `In de laatste ${String(AANLEVERTERMIJN)} dagen voor de aanleverdatum wordt een gereed stuk aangeleverd.`,
        bewijs: [`Aanleverdatum ${formatDag(sluiting)} voor vergadering ${formatDag(vergadering.dag)}`],
        actor: aanleveraarVan(prognose, berekening),
        uiterlijk: sluiting,
      },
    ];
  });
}

/** Of a first body without window nobody knows whether there is a stuk, unless the plan gives it a day. */
function isTeBrengen(prognose: Stationsprognose, berekening: Berekening): boolean {
  return (
    moetWordenAangeleverd(prognose, berekening) &&
    (klaarSinds(prognose, berekening) !== null || prognose.grond === 'plandatum')
  );
}
