import { describe, expect, it } from '@jest/globals';
import { lees, rij } from './testing/lijst.js';

describe('two meetings of one cycle', () => {
  it('share their deadline or all their committees, each on its own day', () => {
    const cie = (a: string, b: string) => ({ 'Cie A': a, 'Cie B': b });
    const codes = (eerste: object, tweede: object) =>
      lees([rij('26-1', { ...eerste }), rij('28-1', { Deadline: '5-1', ...tweede })]).codes;
    expect(codes({}, {})).toEqual([]);
    expect(codes({}, { Deadline: '4-1' })).toEqual(['TWEE_IN_CYCLUS']);
    expect(codes(cie('11-1', '12-1'), cie('11-1', '12-1'))).toEqual(['TWEE_IN_CYCLUS']);
    expect(codes(cie('11-1', '12-1'), cie('11-1', '13-1'))).toEqual([]);
    expect(codes(cie('11-1', ''), cie('', '11-1'))).toEqual([]);
    expect(codes(cie('', ''), cie('', ''))).toEqual([]);
  });

  it('follow each other', () => {
    const regels = [
      rij('26-1'),
      rij('28-1', { Deadline: '5-1', Status: 'vervallen' }),
      rij('2-2'),
      rij('9-2', { Deadline: '12-1' }),
    ];
    expect(lees(regels).bevindingen).toMatchObject([
      { regel: 4, uitleg: expect.stringContaining('di 26-1-2021 en di 2-2-2021') },
    ]);
  });

  it('stand in one cell, also without a deadline', () => {
    expect(lees([rij('26-1 en 28-1', { Deadline: '' })]).codes).toContain('TWEE_IN_CYCLUS');
    expect(lees([rij('26-1', { Deadline: '' }), rij('28-1', { Deadline: '' })]).codes).not.toContain(
      'TWEE_IN_CYCLUS',
    );
  });
});
