import type { Gremium, Termijnsoort } from '../gremium.js';
import type { TermijnWijzigen } from '../scenario/maatregel.js';
import type { Afgesproken } from './afspraak.js';

/** The term that a body has of its own, in calendar days to invite and working days to react; `null`: it has none. */
export function eigenTermijn(
  termijn: Termijnsoort,
  { uitnodigingstermijn = null, reactietermijn = null }: Gremium,
): number | null {
  return termijn === 'uitnodiging' ? uitnodigingstermijn : reactietermijn;
}

/** With another term of its own for this body, or none. */
export function metEigenTermijnIn<S extends Pick<Afgesproken, 'gremia'>>(
  stand: S,
  { gremium, termijn, dagen }: Omit<TermijnWijzigen, 'soort'>,
): S {
  const anders = termijn === 'uitnodiging' ? { uitnodigingstermijn: dagen } : { reactietermijn: dagen };
  return {
    ...stand,
    gremia: stand.gremia.map((een) => (een.code === gremium ? { ...een, ...anders } : een)),
  };
}
