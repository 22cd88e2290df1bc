import { describe, expect, it } from '@jest/globals';
import { AFSPRAAKSOORTEN, isAfspraak } from './afspraak.js';

describe('what can be agreed upon', () => {
  it('is a term, a window, a reces and who is needed, and not what happens once', () => {
    expect(AFSPRAAKSOORTEN).toContain('aanlevertermijn');
    expect(isAfspraak({ soort: 'aanlevertermijn', gremium: 'raad', dagen: 14 })).toBe(true);
    expect(isAfspraak({ soort: 'termijn', gremium: 'raad', termijn: 'reactie', dagen: 5 })).toBe(true);
    expect(isAfspraak({ soort: 'vergadering-vervallen', vergadering: 'v1' })).toBe(false);
  });
});
