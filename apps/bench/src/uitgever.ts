import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT, exportJWK, generateKeyPair } from 'jose';
import type { Opruimer } from './opruimer.js';

/** Issues the tokens of the bench on 127.0.0.1, so that the api runs with the identities of production. */
export interface Uitgever {
  /** What the api must know to trust these tokens. */
  readonly env: Readonly<Record<string, string>>;
  token(rol: string, gemeente?: string): Promise<string>;
}

const AUDIENCE = 'routekaart-bench';
const GELDIG = '30m';

export async function startUitgever(opruimer: Opruimer): Promise<Uitgever> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const jwk = await exportJWK(publicKey);
  const jwks = JSON.stringify({ keys: [{ ...jwk, alg: 'ES256', use: 'sig', kid: 'bench' }] });
  const server = createServer((_, antwoord) => {
    antwoord.setHeader('content-type', 'application/json').end(jwks);
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  opruimer.na(() => {
    server.closeAllConnections();
    server.close();
  });
  const issuer = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    env: {
      HOST: '127.0.0.1',
      ROUTEKAART_OIDC_ISSUER: issuer,
      ROUTEKAART_OIDC_AUDIENCE: AUDIENCE,
      ROUTEKAART_OIDC_JWKS: `${issuer}/jwks`,
    },
    token: (rol, gemeente) =>
      new SignJWT({ rol, naam: `${rol} (meting)`, ...(gemeente === undefined ? {} : { gemeente }) })
        .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'bench' })
        .setSubject(`${rol}-${gemeente ?? 'regio'}`)
        .setIssuer(issuer)
        .setAudience(AUDIENCE)
        .setIssuedAt()
        .setExpirationTime(GELDIG)
        .sign(privateKey),
  };
}
