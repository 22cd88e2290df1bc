import { describe, expect, it } from '@jest/globals';
import { leesPlanningopdracht } from './leesplanningopdracht.js';

const GOED = ['importeer', 'bijlage.docx', '--traject', 'GR-SDD'];

describe('leesPlanningopdracht', () => {
  it('reads a check of a file', () => {
    expect(leesPlanningopdracht(['keur', 'bijlage.docx'])).toEqual({
      wat: 'keur',
      pad: 'bijlage.docx',
      traject: null,
      jaar: null,
    });
  });

  it('records unless it is told to try', () => {
    expect(leesPlanningopdracht(GOED)).toMatchObject({ proef: false, laatVervallen: false, naam: null });
    expect(leesPlanningopdracht(['--proef', ...GOED])).toMatchObject({ proef: true });
  });

  it('takes decisions, names and mijlpalen as often as they are given', () => {
    const meer = ['--aanvaard', 'A-1', '--aanvaard', 'A-2', '--verwerp', 'B-1'];
    const namen = ['--alias', 'Netwerk=A = nmts', '--mijlpaal', '4=1', '--mijlpaal=5=2'];
    expect(leesPlanningopdracht([...GOED, ...meer, ...namen])).toMatchObject({
      aanvaard: ['A-1', 'A-2'],
      verworpen: ['B-1'],
      aliassen: [{ tekst: 'Netwerk=A', gremium: 'nmts' }],
      mijlpalen: [
        { tabel: 4, mijlpaal: 1 },
        { tabel: 5, mijlpaal: 2 },
      ],
    });
  });

  it.each([
    [[]],
    [['keur']],
    [['keur', 'a.docx', '--proef']],
    [['importeer', 'a.docx']],
    [['lees', 'a.docx', '--traject', 'GR-SDD']],
    [[...GOED, 'b.docx']],
    [[...GOED, '--jaar', '21']],
    [[...GOED, '--alias', 'Netwerk']],
    [[...GOED, '--mijlpaal', 'vier=1']],
    [[...GOED, '--profe']],
  ])('does not guess what %j means', (args) => {
    expect(leesPlanningopdracht(args)).toBeNull();
  });
});
