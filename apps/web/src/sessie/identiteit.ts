import type { Rol } from '@routekaart/toegang';
import { TEKSTEN } from '../teksten/teksten.js';

/** Who looks at the page, and the token that proves it. */
export interface Identiteit {
  readonly naam: string;
  readonly rol: Rol;
  readonly gemeente: string | null;
  readonly token: string;
}

/** What the demo offers; absent outside it. */
export interface Demoaanbod {
  readonly label: string;
  readonly vandaag: string;
  readonly identiteiten: readonly Identiteit[];
}

const SLEUTEL = 'routekaart.identiteit';

/** The identities of the demo; `null` where this is no demo. Fails when the api cannot be reached. */
export async function haalDemoaanbod(): Promise<Demoaanbod | null> {
  const antwoord = await fetch('/demo/identiteiten');
  if (antwoord.status === 404) return null;
  if (!antwoord.ok) throw new Error(TEKSTEN.apiAntwoordt(antwoord.status));
  return (await antwoord.json()) as Demoaanbod;
}

/** A token of the demo as it runs now, for whom was chosen before it started again; `null` where there is none. */
export async function haalDemotoken({ rol, gemeente }: Identiteit): Promise<string | null> {
  const aanbod = await haalDemoaanbod();
  const zelfde = aanbod?.identiteiten.find((wie) => wie.rol === rol && wie.gemeente === gemeente);
  if (zelfde === undefined) return null;
  bewaarToken(zelfde.token);
  return zelfde.token;
}

/** The token of this tab, `null` when nobody has come in. */
export function bewaardToken(): string | null {
  return sessionStorage.getItem(SLEUTEL);
}

/** Remembers a token for as long as this tab lives; `null` forgets it. */
export function bewaarToken(token: string | null): void {
  if (token === null) {
    sessionStorage.removeItem(SLEUTEL);
  } else {
    sessionStorage.setItem(SLEUTEL, token);
  }
}
