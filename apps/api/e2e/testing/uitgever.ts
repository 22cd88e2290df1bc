import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Klok } from '@routekaart/graphql';
import { type JWTPayload, SignJWT, exportJWK, exportSPKI, generateKeyPair } from 'jose';
import { startApi } from '../start-api.js';
import { Api, type Wie } from './omgeving.js';

/** How a token differs from a good one. */
export interface Afwijking {
  readonly alg?: 'RS256' | 'ES256' | 'HS256';
  readonly typ?: string;
  readonly sleutel?: Parameters<SignJWT['sign']>[0];
  readonly claims?: JWTPayload;
}

/**
 * A stand-in for an OpenID Connect provider: no provider is installed here, so this one only does what the api
 * asks of it. It publishes its keys over HTTP and signs access tokens (RFC 9068).
 */
export interface Uitgever {
  readonly issuer: string;
  readonly jwksUrl: string;
  /** The public key as text: what somebody may try to sign with. */
  readonly publiek: string;
  /** A good access token for this identity, but for the differences. */
  readonly teken: (wie: Wie | null, afwijking?: Afwijking) => Promise<string>;
  readonly sluit: () => Promise<void>;
}

export const AUDIENCE = 'https://routekaart.test';

export async function startUitgever(): Promise<Uitgever> {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwks = JSON.stringify({
    keys: [{ ...(await exportJWK(publicKey)), kid: 'een', alg: 'RS256', use: 'sig' }],
  });
  const server = createServer((_, antwoord) => {
    antwoord.writeHead(200, { 'content-type': 'application/json' }).end(jwks);
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    jwksUrl: `${issuer}/jwks`,
    publiek: await exportSPKI(publicKey),
    teken: (wie, { alg = 'RS256', typ = 'at+jwt', sleutel = privateKey, claims = {} } = {}) => {
      const [rol, gemeente] = wie?.split(' ') ?? [];
      const nu = Math.floor(Date.now() / 1000);
      return new SignJWT({
        iss: issuer,
        aud: AUDIENCE,
        sub: 'persoon-1',
        iat: nu,
        exp: nu + 300,
        jti: randomUUID(),
        name: `Iemand als ${rol ?? 'niemand'}`,
        ...(rol === undefined ? {} : { rol }),
        ...(gemeente === undefined ? {} : { gemeente }),
        ...claims,
      })
        .setProtectedHeader({ alg, typ, kid: 'een' })
        .sign(sleutel);
    },
    sluit: () =>
      new Promise((klaar) => {
        server.close(() => {
          klaar();
        });
      }),
  };
}

/** Runs this with these variables in the environment, and puts back what was there. */
export async function metOmgeving<T>(
  variabelen: Readonly<Record<string, string | undefined>>,
  werk: () => Promise<T>,
): Promise<T> {
  const eerder = Object.fromEntries(Object.keys(variabelen).map((naam) => [naam, process.env[naam]]));
  const zet = (waarden: Readonly<Record<string, string | undefined>>): void => {
    for (const [naam, waarde] of Object.entries(waarden)) {
      if (waarde === undefined) Reflect.deleteProperty(process.env, naam);
      else process.env[naam] = waarde;
    }
  };
  zet(variabelen);
  try {
    return await werk();
  } finally {
    zet(eerder);
  }
}

/** An api outside the demo that believes this issuer, with a token for each of these. */
export async function startMetOidc(
  databaseUrl: string,
  klok: Klok,
  uitgever: Uitgever,
  nodeEnv: string | undefined = 'production',
  wie: readonly Wie[] = ['two'],
): Promise<Api> {
  const variabelen = {
    NODE_ENV: nodeEnv,
    HOST: '127.0.0.1',
    ROUTEKAART_OIDC_ISSUER: uitgever.issuer,
    ROUTEKAART_OIDC_AUDIENCE: AUDIENCE,
    ROUTEKAART_OIDC_JWKS: uitgever.jwksUrl,
  };
  const tokens = new Map(
    await Promise.all(wie.map(async (een) => [een, await uitgever.teken(een)] as const)),
  );
  return metOmgeving(variabelen, async () =>
    Api.met(await startApi({ databaseUrl, port: 0, demo: false, klok, magVerliezen: true }), tokens),
  );
}
