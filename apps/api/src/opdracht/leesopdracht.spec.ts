import { describe, expect, it } from '@jest/globals';
import { leesOpdracht } from './leesopdracht.js';

const GOED = ['raad.xlsx', '--traject', 'GR-SDD', '--gremium', 'raad-GM0505'];

describe('leesOpdracht', () => {
  it('only reads unless it is told to record', () => {
    expect(leesOpdracht(GOED)).toEqual({
      pad: 'raad.xlsx',
      traject: 'GR-SDD',
      gremium: 'raad-GM0505',
      jaar: null,
      vastleggen: false,
      laatVervallen: false,
    });
    expect(leesOpdracht(['--vastleggen', '--laat-vervallen', '--jaar=2021', ...GOED])).toMatchObject({
      jaar: 2021,
      vastleggen: true,
      laatVervallen: true,
    });
  });

  it.each([
    [[]],
    [GOED.slice(1)],
    [GOED.slice(0, 3)],
    [[...GOED, 'nog-een.xlsx']],
    [[...GOED, '--jaar', '21']],
    [[...GOED, '--vastlegen']],
    [[...GOED, '--jaar']],
  ])('does not guess what %j means', (args) => {
    expect(leesOpdracht(args)).toBeNull();
  });
});
