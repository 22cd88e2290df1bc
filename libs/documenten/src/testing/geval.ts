import { expect } from '@jest/globals';
import { leesBestand } from '../lees-bestand.js';

/** A file that must be refused: what it is, its name, its bytes and the reason. */
export type Geval = readonly [string, string, () => Uint8Array | string, RegExp];

/** Reads the file and expects a refusal as a value, for this reason. */
export async function verwachtWeigering([, naam, maak, reden]: Geval): Promise<void> {
  expect(await leesBestand({ naam, inhoud: Buffer.from(maak()) })).toEqual({
    kind: 'geweigerd',
    reden: expect.stringMatching(reden),
    plaats: expect.any(String),
  });
}
