import { type Handeling, type Onderwerp, type Rol, isGemeenterol, wieMag } from '@routekaart/toegang';
import type { Stand } from '@routekaart/traject';

/** An act, and what it is about. */
interface Daad {
  readonly handeling: Handeling;
  readonly onderwerp: Onderwerp;
}

/** Whose these acts are, as a sentence; where they are not all of the same, that each of them records a part. */
export function wieKan(daden: readonly Daad[], stand: Pick<Stand, 'gemeenten'>): string {
  const wie = [...new Set(daden.map((daad) => rollenVan(daad, stand)))];
  if (wie.includes('')) return 'Niemand legt dit hier vast.';
  return wie.length > 1
    ? `Dit is voor een deel aan ${wie.join(', en voor een deel aan ')}: ieder legt het eigen deel vast.`
    : `Dit is aan ${wie.join()}.`;
}

function rollenVan({ handeling, onderwerp }: Daad, { gemeenten }: Pick<Stand, 'gemeenten'>): string {
  const naam = gemeenten.find(({ code }) => code === onderwerp.gemeente)?.naam;
  return wieMag(handeling, onderwerp)
    .map((rol) => (isGemeenterol(rol) && naam !== undefined ? `${ROLNAAM[rol]} van ${naam}` : ROLNAAM[rol]))
    .join(' of ');
}

const ROLNAAM: Readonly<Record<Rol, string>> = {
  stuurgroep: 'de stuurgroep',
  two: 'het TWO',
  onsd: 'het ONS-D',
  gemeentesecretaris: 'de gemeentesecretaris',
  griffier: 'de griffier',
  lezer: 'een lezer',
};
