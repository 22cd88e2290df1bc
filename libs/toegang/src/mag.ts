import { type Handeling, RECHTEN, ROLLEN, type Rol } from './rechten.js';

/** Who asks: one capacity, and the gemeente to which it is bound (`null` for a regional role). */
export interface Identiteit {
  readonly naam: string;
  readonly rol: Rol;
  readonly gemeente: string | null;
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
export function mag(identiteit: Identiteit, handeling: Handeling, onderwerp: Onderwerp): boolean {
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
    return mag({ naam: rol, rol, gemeente }, handeling, onderwerp);
  });
}

/** The gemeente to which the answer of a reading act must be limited, `null` when it need not be. */
export function leesbeperking(identiteit: Identiteit, handeling: Handeling): string | null {
  return RECHTEN[handeling][identiteit.rol] === 'eigen-gemeente' ? identiteit.gemeente : null;
}
