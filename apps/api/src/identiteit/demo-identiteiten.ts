import { randomBytes } from 'node:crypto';
import type { Gemeente } from '@routekaart/traject';
import type { Identiteit } from '@routekaart/toegang';
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
    { naam: 'Stuurgroep (demo)', rol: 'stuurgroep', gemeente: null },
    { naam: 'TWO (demo)', rol: 'two', gemeente: null },
    { naam: 'Secretariaat ONS-D (demo)', rol: 'onsd', gemeente: null },
    { naam: 'Lezer (demo)', rol: 'lezer', gemeente: null },
    ...gemeenten.flatMap(({ code, naam }): readonly Identiteit[] => [
      { naam: `Gemeentesecretaris ${naam} (demo)`, rol: 'gemeentesecretaris', gemeente: code },
      { naam: `Griffier ${naam} (demo)`, rol: 'griffier', gemeente: code },
    ]),
  ];
}

async function teken({ naam, rol, gemeente }: Identiteit, geheim: Uint8Array): Promise<string> {
  return new SignJWT({ naam, rol, ...(gemeente === null ? {} : { gemeente }) })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(gemeente === null ? rol : `${rol}-${gemeente}`)
    .setIssuer(ISSUER)
    .setAudience(ISSUER)
    .setIssuedAt()
    .sign(geheim);
}
