import { type Handeling, type Onderwerp, type Rol, isGemeenterol, wieMag } from '@routekaart/toegang';
import type { Stand } from '@routekaart/traject';

/** Whose act this is, as a sentence. */
export function wieKan(
  handeling: Handeling,
  onderwerp: Onderwerp,
  { gemeenten }: Pick<Stand, 'gemeenten'>,
): string {
  const naam = gemeenten.find(({ code }) => code === onderwerp.gemeente)?.naam;
  const wie = wieMag(handeling, onderwerp).map((rol) =>
    isGemeenterol(rol) && naam !== undefined ? `${ROLNAAM[rol]} van ${naam}` : ROLNAAM[rol],
  );
  return wie.length === 0 ? 'Niemand legt dit hier vast.' : `Dit is aan ${wie.join(' of ')}.`;
}

const ROLNAAM: Readonly<Record<Rol, string>> = {
  stuurgroep: 'de stuurgroep',
  two: 'het TWO',
  onsd: 'het ONS-D',
  gemeentesecretaris: 'de gemeentesecretaris',
  griffier: 'de griffier',
  lezer: 'een lezer',
};
