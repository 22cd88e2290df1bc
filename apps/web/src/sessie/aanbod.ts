import { type Demoaanbod, type Identiteit, bewaardToken, bewaarToken, haalDemoaanbod } from './identiteit.js';
import { type Inlogaanbod, TERUGPAD, neemOnderweg, rondInloggenAf } from './oidc.js';

/** How one can come in here: as somebody of the demo, through the issuer, or not through this page. */
export type Aanbod =
  | { readonly soort: 'demo'; readonly demo: Demoaanbod }
  | { readonly soort: 'oidc'; readonly oidc: Inlogaanbod }
  | { readonly soort: 'geen' };

/** Who looks, and what day it is for them. */
export interface Ingelogd {
  readonly identiteit: Identiteit;
  readonly vandaag: string;
}

export interface Begin {
  readonly aanbod: Aanbod;
  readonly ingelogd: Ingelogd | null;
}

/** How one comes in, and who already has. Fails when the api cannot be reached, or with why logging in failed. */
export async function begin(): Promise<Begin> {
  const demo = await haalDemoaanbod();
  if (demo !== null) {
    const token = bewaardToken();
    const wie = demo.identiteiten.find((kandidaat) => kandidaat.token === token);
    const ingelogd = wie === undefined ? null : { identiteit: wie, vandaag: demo.vandaag };
    return { aanbod: { soort: 'demo', demo }, ingelogd };
  }
  const oidc = await haalInlogaanbod();
  if (oidc !== null) await komTerug(oidc);
  const aanbod: Aanbod = oidc === null ? { soort: 'geen' } : { soort: 'oidc', oidc };
  return { aanbod, ingelogd: await haalIngelogd() };
}

/**
 * Takes the answer of the issuer out of the address, and keeps the token that it stands for. The view that was asked for
 * is named at once: who is refused can try again, and still comes there.
 */
async function komTerug(oidc: Inlogaanbod): Promise<void> {
  const { pathname, search } = window.location;
  if (pathname !== TERUGPAD) return;
  const onderweg = neemOnderweg();
  window.history.replaceState(null, '', onderweg?.terug ?? '/');
  bewaarToken(await rondInloggenAf(oidc, search, onderweg));
}

async function haalInlogaanbod(): Promise<Inlogaanbod | null> {
  const antwoord = await fetch('/inloggen');
  return antwoord.ok ? ((await antwoord.json()) as Inlogaanbod) : null;
}

/** Whose token this tab keeps, when the api still believes it. */
async function haalIngelogd(): Promise<Ingelogd | null> {
  const token = bewaardToken();
  if (token === null) return null;
  const antwoord = await fetch('/identiteit', { headers: { authorization: `Bearer ${token}` } });
  if (!antwoord.ok) {
    bewaarToken(null);
    return null;
  }
  const { vandaag, ...wie } = (await antwoord.json()) as Omit<Identiteit, 'token'> &
    Pick<Ingelogd, 'vandaag'>;
  return { identiteit: { ...wie, token }, vandaag };
}
