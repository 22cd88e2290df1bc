import { expect, it } from '@jest/globals';
import { dag } from '../testing/bouwers.js';
import { heeftGeweigerd, weigerdeOp } from './weigerzin.js';

it.each([
  ['toestemming-onthouden', 'heeft toestemming onthouden', 'de raad onthield op di 13-4-2021 toestemming'],
  ['niet-ingestemd', 'heeft niet ingestemd', 'de raad stemde op di 13-4-2021 niet in'],
] as const)('a refusal is told in the words of what was asked: %s', (uitkomst, heeft, opDag) => {
  expect(heeftGeweigerd(uitkomst)).toBe(heeft);
  expect(weigerdeOp('de raad', { dag: dag('13-4'), uitkomst })).toBe(opDag);
});
