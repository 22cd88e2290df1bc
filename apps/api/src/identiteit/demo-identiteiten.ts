import { randomBytes } from 'node:crypto';
import type { Gemeente } from '@routekaart/traject';
import type { Identiteit, Rol } from '@routekaart/toegang';
import { SignJWT } from 'jose';
import { Tokenlezer } from './tokenlezer.js';

const ISSUER = 'routekaart-demo';

/** Somebody to be in the demo, with the token that makes it so. */
export interface DemoIdentiteit extends Identiteit {
  readonly token: string;
}

/** The demo identities of one start: their tokens are worth nothing to another start. */
export interface Demo {
  readonly identiteiten: readonly DemoIdentiteit[];
  readonly lezer: Tokenlezer;
}

/** One identity per regional role, and a gemeentesecretaris and griffier per gemeente. */
export async function maakDemo(gemeenten: readonly Gemeente[]): Promise<Demo> {
  const geheim = randomBytes(32);
  const lezer = new Tokenlezer({
    sleutel: () => geheim,
    opties: { issuer: ISSUER, audience: ISSUER, algorithms: ['HS256'], requiredClaims: ['sub', 'iat'] },
    rolClaim: 'rol',
    gemeenteClaim: 'gemeente',
  });
  const identiteiten = await Promise.all(
    wie(gemeenten).map(async (identiteit) => ({ ...identiteit, token: await teken(identiteit, geheim) })),
  );
  return { identiteiten, lezer };
}

function wie(gemeenten: readonly Gemeente[]): readonly Identiteit[] {
  return [
    regionaal('stuurgroep', 'Stuurgroep'),
    regionaal('two', 'TWO'),
    regionaal('onsd', 'Secretariaat ONS-D'),
    regionaal('lezer', 'Lezer'),
    ...gemeenten.flatMap((gemeente) => [
      vanGemeente('gemeentesecretaris', 'Gemeentesecretaris', gemeente),
      vanGemeente('griffier', 'Griffier', gemeente),
    ]),
  ];
}

function regionaal(rol: Rol, naam: string): Identiteit {
  return { subject: rol, naam: `${naam} (demo)`, rol, gemeente: null };
}

function vanGemeente(rol: Rol, functie: string, { code, naam }: Gemeente): Identiteit {
  return { subject: `${rol}-${code}`, naam: `${functie} ${naam} (demo)`, rol, gemeente: code };
}

async function teken({ subject, naam, rol, gemeente }: Identiteit, geheim: Uint8Array): Promise<string> {
  return new SignJWT({ naam, rol, ...(gemeente === null ? {} : { gemeente }) })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(subject)
    .setIssuer(ISSUER)
    .setAudience(ISSUER)
    .setIssuedAt()
    .sign(geheim);
}
