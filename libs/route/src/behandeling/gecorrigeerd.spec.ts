import { describe, expect, it } from '@jest/globals';
import { aBesluit } from '../testing/bouwers.js';
import { gecorrigeerdDoor } from './gecorrigeerd.js';

const besluit = (id: string, vervangt: string | null) => aBesluit('cel', '9-3', { id, vervangt });

describe('gecorrigeerdDoor', () => {
  const eerste = besluit('1', null);
  const tweede = besluit('2', '1');
  const derde = besluit('3', '2');
  const ander = besluit('4', null);

  it.each([
    [eerste, []],
    [tweede, [eerste]],
    [derde, [tweede, eerste]],
    [ander, []],
  ])('gives every besluit that was corrected before this one, the last first (%#)', (een, gecorrigeerd) => {
    expect(gecorrigeerdDoor(een, [eerste, tweede, derde, ander])).toEqual(gecorrigeerd);
  });
});
