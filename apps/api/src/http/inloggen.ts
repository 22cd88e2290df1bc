import type { Klok } from '@routekaart/graphql';
import { formatIso } from '@routekaart/kalender';
import type { Identiteit } from '@routekaart/toegang';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { OidcConfig } from '../config.js';
import { UitgeverOnbereikbaar } from '../identiteit/tokenlezer.js';

export interface Inlogbron {
  readonly oidc: OidcConfig | null;
  readonly klok: Klok;
  readonly wie: (verzoek: FastifyRequest) => Promise<Identiteit | null>;
}

/**
 * What the page needs to let people in. `GET /inloggen`: at which issuer, open to everybody; 404 where the page has no
 * client there. `GET /identiteit`: who the bearer of the token is, and what day it is;
 * 503 while the issuer cannot be asked.
 */
export function dienInloggen(server: FastifyInstance, { oidc, klok, wie }: Inlogbron): void {
  if (oidc?.clientId != null) {
    const { issuer, clientId, audience, scope } = oidc;
    server.get('/inloggen', () => ({ issuer, clientId, audience, scope }));
  }
  server.get('/identiteit', async (verzoek, antwoord) => {
    try {
      const identiteit = await wie(verzoek);
      return identiteit === null
        ? await antwoord.code(401).header('www-authenticate', 'Bearer').send({})
        : { ...identiteit, vandaag: formatIso(klok.vandaag()) };
    } catch (fout) {
      if (!(fout instanceof UitgeverOnbereikbaar)) throw fout;
      return antwoord.code(503).header('retry-after', '5').send({});
    }
  });
}
