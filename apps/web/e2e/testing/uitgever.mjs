/**
 * A real OpenID Connect provider for the tests, in a process of its own: `node uitgever.mjs <port> <page> <audience>`.
 * It lets everybody in as the gemeentesecretaris of Papendrecht, and says so when it listens.
 */
import { generateKeyPairSync } from 'node:crypto';
import Provider from 'oidc-provider';

const [, , port, page, audience] = process.argv;
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

const provider = new Provider(`http://localhost:${port}`, {
  clients: [
    {
      client_id: 'routekaart-pagina',
      redirect_uris: [`${page}/ingelogd`],
      token_endpoint_auth_method: 'none',
      grant_types: ['authorization_code'],
      response_types: ['code'],
    },
  ],
  jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'een', alg: 'RS256', use: 'sig' }] },
  cookies: { keys: ['alleen voor de proef'] },
  clientBasedCORS: () => true,
  findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
  extraTokenClaims: () => ({ name: 'Sacha de Secretaris', rol: 'gemeentesecretaris', gemeente: 'GM0590' }),
  features: {
    resourceIndicators: {
      enabled: true,
      getResourceServerInfo: () => ({ scope: '', audience, accessTokenFormat: 'jwt', accessTokenTTL: 300 }),
    },
  },
  pkce: { required: () => true },
  ttl: { Session: 600, Interaction: 600, Grant: 600, IdToken: 300 },
});

provider.listen(Number(port), '127.0.0.1', () => console.log('luistert'));
