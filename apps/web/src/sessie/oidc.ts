import { TEKSTEN } from '../teksten/teksten.js';
import { type Pkce, base64url, maakPkce, willekeurig } from './pkce.js';

/** At which issuer the page logs people in, and as which client. */
export interface Inlogaanbod {
  readonly issuer: string;
  readonly clientId: string;
  readonly audience: string;
  readonly scope: string;
}

interface Uitgever {
  readonly issuer: string;
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
}

/** What the page remembers while the reader is at the issuer. */
export interface Onderweg extends Pkce {
  readonly state: string;
  readonly nonce: string;
  /** The address of the view to come back to. */
  readonly terug: string;
}

/** Where the issuer sends people back to: registered there, to the letter. */
export const TERUGPAD = '/ingelogd';

const SLEUTEL = 'routekaart.inloggen';

/** Sends the reader to the issuer (authorization code with PKCE); this page is left. */
export async function gaInloggen(aanbod: Inlogaanbod, terug: string): Promise<void> {
  const { authorization_endpoint: adres } = await ontdek(aanbod);
  const onderweg: Onderweg = { ...(await maakPkce()), state: willekeurig(), nonce: willekeurig(), terug };
  sessionStorage.setItem(SLEUTEL, JSON.stringify(onderweg));
  const vraag = new URL(adres);
  const velden = {
    response_type: 'code',
    client_id: aanbod.clientId,
    redirect_uri: terugadres(),
    scope: aanbod.scope,
    resource: aanbod.audience,
    state: onderweg.state,
    nonce: onderweg.nonce,
    code_challenge: onderweg.challenge,
    code_challenge_method: 'S256',
  };
  for (const [naam, waarde] of Object.entries(velden)) vraag.searchParams.set(naam, waarde);
  window.location.assign(vraag);
}

/** What this tab remembered in `gaInloggen`, once; `null` when it was not on its way. */
export function neemOnderweg(): Onderweg | null {
  const bewaard = sessionStorage.getItem(SLEUTEL);
  sessionStorage.removeItem(SLEUTEL);
  return bewaard === null ? null : (JSON.parse(bewaard) as Onderweg);
}

/**
 * Ends what `gaInloggen` began, with the token. Fails with a Dutch sentence when the answer does not belong to the
 * question of this tab, or when the issuer refuses.
 */
export async function rondInloggenAf(
  aanbod: Inlogaanbod,
  zoek: string,
  onderweg: Onderweg | null,
): Promise<string> {
  const antwoord = new URLSearchParams(zoek);
  const code = antwoord.get('code');
  const uitgever = antwoord.get('iss') ?? aanbod.issuer;
  if (onderweg?.state !== antwoord.get('state') || uitgever !== aanbod.issuer) {
    throw new Error(TEKSTEN.inlogfout.anderVenster);
  }
  if (code === null) throw new Error(TEKSTEN.inlogfout.geenToestemming);
  const { token_endpoint: adres } = await ontdek(aanbod);
  const uitkomst = await fetch(adres, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      redirect_uri: terugadres(),
      client_id: aanbod.clientId,
      code_verifier: onderweg.verifier,
      resource: aanbod.audience,
    }),
  });
  if (!uitkomst.ok) throw new Error(TEKSTEN.inlogfout.geenToken);
  const { access_token: token, id_token: bewijs } = (await uitkomst.json()) as Record<string, unknown>;
  if (typeof token !== 'string' || typeof bewijs !== 'string' || nonceUit(bewijs) !== onderweg.nonce) {
    throw new Error(TEKSTEN.inlogfout.anderePoging);
  }
  return token;
}

/** Where the issuer takes questions. It must speak for itself, and give tokens on its own origin. */
async function ontdek({ issuer }: Inlogaanbod): Promise<Uitgever> {
  const antwoord = await fetch(`${issuer.replace(/\/$/u, '')}/.well-known/openid-configuration`);
  const gevonden = (await antwoord.json()) as Uitgever;
  if (gevonden.issuer !== issuer || new URL(gevonden.token_endpoint).origin !== new URL(issuer).origin) {
    throw new Error(TEKSTEN.inlogfout.andereUitgever);
  }
  return gevonden;
}

function terugadres(): string {
  return `${window.location.origin}${TERUGPAD}`;
}

/** The nonce of an id token that came straight from the token endpoint, which needs no check of its signature. */
function nonceUit(bewijs: string): unknown {
  const [, inhoud = ''] = bewijs.split('.');
  const { nonce } = JSON.parse(base64url.lees(inhoud)) as { readonly nonce?: unknown };
  return nonce;
}
