/** How this process runs. Read once at the start; nothing else looks at the environment. */
export interface Config {
  readonly databaseUrl: string;
  readonly port: number;
  readonly host: string;
  /** Where readers reach the program, without a slash at the end; `null` for the address it listens on. */
  readonly webadres: string | null;
  /** Demo identities, explorer and a fixed day in 2021; on loopback only. */
  readonly demo: boolean;
  /** Who issues the tokens outside the demo, `null` in the demo. */
  readonly oidc: OidcConfig | null;
}

export interface OidcConfig {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUrl: string;
  /** The public client of the page at the issuer, `null` where people do not log in through the page. */
  readonly clientId: string | null;
  /** What the page asks for, beside the audience. */
  readonly scope: string;
  /** The claims that carry role and gemeente. */
  readonly rolClaim: string;
  readonly gemeenteClaim: string;
}

/** A start that cannot go on, said in one line. */
export class Configuratiefout extends Error {}

type Omgeving = Readonly<Record<string, string | undefined>>;

/** The configuration of a start. Fails with one Dutch line when demo and production are mixed. */
export function leesConfig(
  keuze: { readonly databaseUrl: string; readonly port: number; readonly demo: boolean },
  omgeving: Omgeving,
): Config {
  if (keuze.demo && omgeving.NODE_ENV === 'production') {
    throw new Configuratiefout(
      'De demo kan niet in productie: zet NODE_ENV=production uit, of start zonder demo.',
    );
  }
  return {
    ...keuze,
    host: keuze.demo ? '127.0.0.1' : (omgeving.HOST ?? '0.0.0.0'),
    webadres: keuze.demo ? null : leesWebadres(omgeving.ROUTEKAART_WEBADRES),
    oidc: keuze.demo ? null : leesOidc(omgeving),
  };
}

function leesWebadres(tekst: string | undefined): string | null {
  if (tekst === undefined) {
    return null;
  }
  if (!/^https?:\/\/[^\s?#]+$/u.test(tekst) || !URL.canParse(tekst)) {
    throw new Configuratiefout(
      'ROUTEKAART_WEBADRES is geen webadres, zoals https://routekaart.voorbeeld.nl.',
    );
  }
  return tekst.replace(/\/+$/u, '');
}

function leesOidc(omgeving: Omgeving): OidcConfig {
  const issuer = omgeving.ROUTEKAART_OIDC_ISSUER;
  const audience = omgeving.ROUTEKAART_OIDC_AUDIENCE;
  const jwksUrl = omgeving.ROUTEKAART_OIDC_JWKS;
  if (issuer === undefined || audience === undefined || jwksUrl === undefined) {
    throw new Configuratiefout(
      'Zonder demo zijn ROUTEKAART_OIDC_ISSUER, ROUTEKAART_OIDC_AUDIENCE en ROUTEKAART_OIDC_JWKS nodig: daarmee wordt bepaald wie er vraagt.',
    );
  }
  for (const [naam, adres] of [
    ['ISSUER', issuer],
    ['JWKS', jwksUrl],
  ] as const) {
    if (!/^https?:\/\//u.test(adres) || !URL.canParse(adres)) {
      throw new Configuratiefout(
        `ROUTEKAART_OIDC_${naam} is geen webadres, zoals https://inloggen.voorbeeld.nl.`,
      );
    }
  }
  return {
    issuer,
    audience,
    jwksUrl,
    clientId: omgeving.ROUTEKAART_OIDC_CLIENT_ID === '' ? null : (omgeving.ROUTEKAART_OIDC_CLIENT_ID ?? null),
    scope: omgeving.ROUTEKAART_OIDC_SCOPE ?? 'openid',
    rolClaim: omgeving.ROUTEKAART_OIDC_CLAIM_ROL ?? 'rol',
    gemeenteClaim: omgeving.ROUTEKAART_OIDC_CLAIM_GEMEENTE ?? 'gemeente',
  };
}
