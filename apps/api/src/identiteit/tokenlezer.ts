import { type Identiteit, isGemeenterol, isRol } from '@routekaart/toegang';
import {
  errors,
  type JWTPayload,
  type JWTVerifyGetKey,
  type JWTVerifyOptions,
  createRemoteJWKSet,
  jwtVerify,
} from 'jose';
import { LRUCache } from 'lru-cache';
import type { OidcConfig } from '../config.js';

/** How long a checked token is believed without checking it again, in milliseconds. */
const GELOOF = 5_000;

interface Controle {
  readonly sleutel: JWTVerifyGetKey;
  readonly opties: JWTVerifyOptions;
  readonly rolClaim: string;
  readonly gemeenteClaim: string;
}

/** The keys of the issuer cannot be fetched: nobody can say now whether a token is right. */
export class UitgeverOnbereikbaar extends Error {}

/** Tells who asks from the token of a request. What is not completely right counts as nobody. */
export class Tokenlezer {
  private readonly gelezen = new LRUCache<string, Identiteit>({ max: 1000, ttl: GELOOF });

  constructor(private readonly controle: Controle) {}

  /** For tokens of an OpenID Connect provider. */
  static voorOidc({ issuer, audience, jwksUrl, rolClaim, gemeenteClaim }: OidcConfig): Tokenlezer {
    return new Tokenlezer({
      sleutel: sleutelsVan(jwksUrl),
      opties: {
        issuer,
        audience,
        typ: 'at+jwt',
        algorithms: ['RS256', 'PS256', 'ES256'],
        requiredClaims: ['sub', 'exp', 'iat'],
        clockTolerance: 30,
        maxTokenAge: '1h',
      },
      rolClaim,
      gemeenteClaim,
    });
  }

  /** The identity behind an Authorization header, or `null`. Throws UitgeverOnbereikbaar when nobody can say. */
  async lees(header: string | undefined): Promise<Identiteit | null> {
    const token = /^Bearer ([\w.~+/-]+=*)$/u.exec(header ?? '')?.[1];
    if (token === undefined) {
      return null;
    }
    const bekend = this.gelezen.get(token);
    if (bekend !== undefined) {
      return bekend;
    }
    const identiteit = await this.controleer(token);
    if (identiteit !== null) {
      this.gelezen.set(token, identiteit);
    }
    return identiteit;
  }

  private async controleer(token: string): Promise<Identiteit | null> {
    try {
      const { payload } = await jwtVerify(token, this.controle.sleutel, this.controle.opties);
      return naarIdentiteit(payload, this.controle);
    } catch (fout) {
      if (fout instanceof UitgeverOnbereikbaar) throw fout;
      return null;
    }
  }
}

/** The keys at this address; what goes wrong with fetching them is told apart from a token that names none of them. */
function sleutelsVan(jwksUrl: string): JWTVerifyGetKey {
  const vraag = createRemoteJWKSet(new URL(jwksUrl), { timeoutDuration: 3000 });
  return async (kop, token) => {
    try {
      return await vraag(kop, token);
    } catch (fout) {
      if (VERKEERD_TOKEN.some((soort) => fout instanceof soort)) throw fout;
      throw new UitgeverOnbereikbaar('De sleutels van de uitgever zijn niet op te halen.', { cause: fout });
    }
  };
}

/** What is wrong with the token itself, while the keys are there. */
const VERKEERD_TOKEN = [
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
  errors.JOSENotSupported,
] as const;

function naarIdentiteit(payload: JWTPayload, { rolClaim, gemeenteClaim }: Controle): Identiteit | null {
  const rol = payload[rolClaim];
  const gemeente = payload[gemeenteClaim];
  if (typeof rol !== 'string' || !isRol(rol)) {
    return null;
  }
  const code = typeof gemeente === 'string' ? gemeente : null;
  if (code === '' || isGemeenterol(rol) !== (code !== null)) {
    return null;
  }
  const { sub: subject } = payload;
  if (typeof subject !== 'string' || subject === '') {
    return null;
  }
  const naam = payload.naam ?? payload.name ?? subject;
  return { rol, gemeente: code, subject, naam: typeof naam === 'string' ? naam : rol };
}
