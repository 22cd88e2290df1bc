import { describe, expect, it } from '@jest/globals';
import { vernieuwLijst } from './lijst.mjs';

type Bestand = Parameters<typeof vernieuwLijst>[2][string];
type Mutant = Bestand['mutants'][number];

const mutant = (
  regel: number,
  kolommen: [number, number],
  replacement: string,
  status: Mutant['status'],
): Mutant => ({
  id: '1',
  mutatorName: 'ConditionalExpression',
  location: { start: { line: regel, column: kolommen[0] }, end: { line: regel, column: kolommen[1] } },
  replacement,
  status,
});

/** `a < b` on the second line, of which two changes survive, one is noticed and one is not counted. */
const DAG: Bestand = {
  source: 'const x = 1;\nif (a < b) return `x`;\n',
  mutants: [
    mutant(2, [5, 10], 'false', 'Survived'),
    mutant(2, [19, 22], '', 'NoCoverage'),
    mutant(2, [5, 10], 'true', 'Killed'),
    mutant(1, [11, 12], '2', 'Ignored'),
  ],
};
const bestaat = (): boolean => true;

describe('the list of mutants that no spec notices', () => {
  it('tells of each file what was changed and that nobody said yet why it stays', () => {
    expect(vernieuwLijst('Mutants of `dag`', '', { 'libs/dag.ts': DAG }, bestaat)).toBe(
      [
        '# Mutants of `dag`',
        '## `libs/dag.ts`: 3 mutants, 2 survive',
        "- `a < b` → `false`: no reason yet\n- `'x'` → nothing: no reason yet",
        '',
      ]
        .join('\n\n')
        .replace(/\n\n$/u, '\n'),
    );
  });

  it('keeps the reason of a change wherever it stands now, and forgets one that is noticed', () => {
    const oud = vernieuwLijst('t', '', { 'libs/dag.ts': DAG }, bestaat)
      .replace('false`: no reason yet', 'false`: the list is sorted: it ends there')
      .replace('nothing: no reason yet', 'nothing: words only');
    const verplaatst = {
      source: `// eerst\n${DAG.source}`,
      mutants: [mutant(3, [5, 10], 'false', 'Survived'), mutant(3, [5, 10], 'true', 'Survived')],
    };
    expect(vernieuwLijst('t', oud, { 'libs/dag.ts': verplaatst }, bestaat).split('\n').slice(4)).toEqual([
      '- `a < b` → `false`: the list is sorted: it ends there',
      '- `a < b` → `true`: no reason yet',
      '',
    ]);
  });

  it('leaves the files that were not asked, and drops one that is gone', () => {
    const oud = vernieuwLijst('t', '', { 'libs/b.ts': DAG, 'libs/weg.ts': DAG }, bestaat);
    const koppen = vernieuwLijst('t', oud, { 'libs/a.ts': DAG }, (naam) => naam !== 'libs/weg.ts').match(
      /^## .*$/gmu,
    );
    expect(koppen).toEqual(['## `libs/a.ts`: 3 mutants, 2 survive', '## `libs/b.ts`: 3 mutants, 2 survive']);
  });
});
