import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';

// The same commit should get the same verdict: with ROUTEKAART_WORP every property draws what it drew before.
const worp = process.env['ROUTEKAART_WORP'];
const { testPath = '' } = expect.getState();
if (worp && readFileSync(testPath, 'utf8').includes("'fast-check'")) {
  const { default: fc } = await import('fast-check');
  fc.configureGlobal({ seed: Number(worp) });
}
