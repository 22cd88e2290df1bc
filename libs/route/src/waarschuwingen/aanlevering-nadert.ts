import { formatDag, formatDagen } from '@routekaart/kalender';
import { aanleverslotVan } from '../band/aanleverslot.js';
import type { Berekening } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';
import { isOpnieuw, klaarSinds, moetWordenAangeleverd } from './aan-te-leveren.js';
import { aanleveraarVan } from './brenger.js';
import { onzekereKans } from './onzekere-kans.js';
import { type Waarneming, openStappen, overStap } from '../waarschuwing.js';

/** Calendar days before the aanleverdag from which handing in asks for attention. Our rule. */
const AANLEVERTERMIJN = 7;

/** AANLEVERING_NADERT: the stuk can be handed in, is not, and the last day to do so is near: in a band that of its first meeting. */
export function aanleveringNadert(berekening: Berekening): readonly Waarneming[] {
  return openStappen(berekening).flatMap((prognose) => {
    const { stap } = prognose;
    const slot = isTeBrengen(prognose, berekening) ? aanleverslotVan(prognose, berekening) : null;
    const rest = (slot?.uiterlijk ?? Number.POSITIVE_INFINITY) - berekening.peildatum;
    if (slot === null || rest < 0 || rest > AANLEVERTERMIJN) {
      return [];
    }
    const { dag, uiterlijk, volgende } = slot;
    const { venster } = stap.behandeling;
    const haalt = venster !== null && dag <= venster.tot;
    const isLaatste = haalt && (volgende === null || volgende.dag > venster.tot);
    const laatsteKans = isLaatste && onzekereKans(stap, dag, venster.tot) === null;
    const kanEerder = onzekereKans(stap, dag, volgende?.dag ?? Number.POSITIVE_INFINITY) !== null;
    return [
      {
        ...overStap(prognose, berekening),
        code: 'AANLEVERING_NADERT' as const,
        ernst: laatsteKans ? ('kritiek' as const) : ('let-op' as const),
        melding:
          `Lever het stuk uiterlijk ${formatDag(uiterlijk)} ${isOpnieuw(prognose) ? 'opnieuw ' : ''}aan bij ${stap.gremium.naam} voor de vergadering van ` +
          `${formatDag(dag)}; ` +
          (volgende === null
            ? `daarna is geen ${kanEerder ? 'zekere ' : ''}vergadering bekend.`
            : `anders wordt het ${kanEerder ? 'uiterlijk ' : ''}${formatDag(volgende.dag)}, ${formatDagen(volgende.dag - dag)} later.`),
        regel: `In de laatste ${String(AANLEVERTERMIJN)} dagen voor de aanleverdatum wordt een gereed stuk aangeleverd.`,
        bewijs: [`Aanleverdatum ${formatDag(uiterlijk)} voor vergadering ${formatDag(dag)}`],
        actor: aanleveraarVan(prognose, berekening),
        uiterlijk,
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
