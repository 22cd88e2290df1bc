import { type Handeling, RECHTEN, ROLLEN, type Rol } from './rechten.js';

/** In which capacity somebody acts, and the gemeente to which it is bound (`null` for a regional role). */
export interface Hoedanigheid {
  readonly rol: Rol;
  readonly gemeente: string | null;
}

/** Who asks, in one capacity. */
export interface Identiteit extends Hoedanigheid {
  /** How others know this person: two persons may have one name. */
  readonly naam: string;
  /** Which person it is for who issued the token (`sub`, RFC 7519 4.1.2): nobody else has it, and it stays. */
  readonly subject: string;
}

/** What the act is about: the body concerned, as far as rights depend on it. */
export interface Onderwerp {
  /** The CBS code of the gemeente, `null` for something regional. */
  readonly gemeente: string | null;
  /** The role that manages the body, `null` when nobody does. */
  readonly beheerrol: string | null;
}

/** Something that belongs to no body in particular. */
export const ALGEMEEN: Onderwerp = { gemeente: null, beheerrol: null };

export function isRol(tekst: string): tekst is Rol {
  return (ROLLEN as readonly string[]).includes(tekst);
}

/** Roles that act for one gemeente; without that gemeente the identity is worth nothing. */
export function isGemeenterol(rol: Rol): boolean {
  return rol === 'gemeentesecretaris' || rol === 'griffier';
}

/** Whether this identity may do this to that. */
export function mag(identiteit: Hoedanigheid, handeling: Handeling, onderwerp: Onderwerp): boolean {
  const eigenGemeente = identiteit.gemeente !== null && identiteit.gemeente === onderwerp.gemeente;
  switch (RECHTEN[handeling][identiteit.rol]) {
    case 'alles':
      return true;
    case 'eigen':
      return onderwerp.beheerrol === identiteit.rol && (onderwerp.gemeente === null || eigenGemeente);
    case 'eigen-gemeente':
      return eigenGemeente;
    case 'regionaal':
      return onderwerp.gemeente === null;
    case 'niets':
      return false;
  }
}

/** The roles that may do this to that; a gemeente role stands for the one of the gemeente that it is about. */
export function wieMag(handeling: Handeling, onderwerp: Onderwerp): readonly Rol[] {
  return ROLLEN.filter((rol) => {
    const gemeente = isGemeenterol(rol) ? onderwerp.gemeente : null;
    return mag({ rol, gemeente }, handeling, onderwerp);
  });
}

/** The gemeente to which the answer of a reading act must be limited, `null` when it need not be. */
export function leesbeperking(identiteit: Hoedanigheid, handeling: Handeling): string | null {
  return RECHTEN[handeling][identiteit.rol] === 'eigen-gemeente' ? identiteit.gemeente : null;
}
