import { describe, expect, it } from '@jest/globals';
import { Configuratiefout, leesConfig } from './config.js';

const KEUZE = { databaseUrl: 'postgres://localhost/routekaart', port: 3000, demo: false };
const OIDC = {
  ROUTEKAART_OIDC_ISSUER: 'https://inloggen.voorbeeld.nl/rijk',
  ROUTEKAART_OIDC_AUDIENCE: 'routekaart',
  ROUTEKAART_OIDC_JWKS: 'https://inloggen.voorbeeld.nl/sleutels?versie=1',
};

describe('leesConfig', () => {
  it.each([
    ['no client', {}, null],
    ['an empty client', { ROUTEKAART_OIDC_CLIENT_ID: '' }, null],
    ['a client', { ROUTEKAART_OIDC_CLIENT_ID: 'pagina' }, 'pagina'],
  ])('lets people log in through the page only with a client: %s', (_wat, over, clientId) => {
    expect(leesConfig(KEUZE, { ...OIDC, ...over }).oidc?.clientId).toBe(clientId);
  });

  it.each([
    ['ROUTEKAART_OIDC_ISSUER', 'inloggen.voorbeeld.nl'],
    ['ROUTEKAART_OIDC_ISSUER', 'data:text/plain,x'],
    ['ROUTEKAART_OIDC_JWKS', 'https://'],
  ])('says in one line that %s is no address: %s', (naam, adres) => {
    const lees = () => leesConfig(KEUZE, { ...OIDC, [naam]: adres });
    expect(lees).toThrow(Configuratiefout);
    expect(lees).toThrow(`${naam} is geen webadres`);
  });
});
