import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import { type Mutatie, type Uitkomst, muteer } from './mutaties.js';
import type { Omgeving, Wie } from './omgeving.js';

/** Records it, and once more with the same key: the same answer, and nothing twice. */
export async function legVastIn(
  omgeving: Omgeving,
  wie: Wie,
  mutatie: Mutatie,
  invoer: object,
): Promise<Uitkomst> {
  const input = { sleutel: randomUUID(), ...invoer };
  const uitkomst = await muteer(omgeving.api, wie, mutatie, input);
  if (uitkomst.code !== undefined) throw new Error(JSON.stringify(uitkomst));
  const afdruk = await omgeving.afdruk();
  expect(await muteer(omgeving.api, wie, mutatie, input)).toEqual(uitkomst);
  expect(await omgeving.afdruk()).toBe(afdruk);
  return uitkomst;
}
