import { expect } from '@jest/globals';
import { dashboard } from './dashboard.js';
import type { Api } from './omgeving.js';

/** Waits until another process shows this versie of the traject; how soon that is, is measured in vers.spec. */
export async function hoort(andere: Api, versie: number | undefined): Promise<void> {
  const begin = performance.now();
  let gezien = -1;
  while (gezien !== versie && performance.now() - begin < 5000) {
    gezien = (await dashboard(andere)).traject.versie;
  }
  expect(gezien).toBe(versie);
}
