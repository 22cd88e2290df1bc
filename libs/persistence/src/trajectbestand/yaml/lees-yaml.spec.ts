import { describe, expect, it } from '@jest/globals';
import { leesYaml } from './lees-yaml.js';

const codes = (tekst: string): readonly unknown[] => {
  const gelezen = leesYaml(tekst);
  return gelezen.kind === 'gelezen' ? [] : gelezen.fouten.map(({ code, regel }) => [code, regel]);
};

describe('leesYaml', () => {
  it.each([
    ['a tab as indentation', 'a:\n\tb: 1', 2],
    ['a key that stands twice', 'a: 1\nb: 2\na: 3', 3],
    ['a quote that is never closed', 'a: "b\n', 2],
    ['a type of its own', 'a: !!js/function "x"', 1],
    ['another type of its own', 'a: 1\nb: !geheim x', 2],
    ['two documents', 'a: 1\n---\nb: 2', 2],
    ['an alias of nothing', 'a: *b', 1],
  ])('refuses %s, with its line', (_wat, tekst, regel) => {
    expect(codes(tekst)).toContainEqual(['YAML', regel]);
  });

  it('says in Dutch what is wrong', () => {
    const gelezen = leesYaml('a: 1\na: 2');
    expect(gelezen).toMatchObject({
      kind: 'onleesbaar',
      fouten: [{ melding: expect.stringMatching(/^Deze sleutel staat er dubbel/), regel: 2, kolom: 1 }],
    });
  });

  it('keeps dates, and words such as no, as text', () => {
    expect(leesYaml('a: 2021-03-11\nb: 25-2\nc: no\nd: 012')).toMatchObject({
      inhoud: { a: '2021-03-11', b: '25-2', c: 'no', d: 12 },
    });
  });

  it('reads JSON, of which it is a part', () => {
    expect(leesYaml('{"a": [1, true, "x"]}')).toMatchObject({ inhoud: { a: [1, true, 'x'] } });
  });

  it('refuses a file of more than 5 MB before it is read', () => {
    expect(codes(`a: "${'x'.repeat(5 * 1024 * 1024)}"`)).toEqual([['TE_GROOT', undefined]]);
  });

  it.each([
    ['laughs a thousand million times', bom(9)],
    [
      'repeats a long list a thousand times',
      `a: &a [${'1, '.repeat(30_000)}1]\nb: [${'*a, '.repeat(900)}*a]`,
    ],
    ['holds itself', 'a: &a [*a]'],
    ['is nested deeper than anybody writes', `a: ${'['.repeat(200)}${']'.repeat(200)}`],
    ['is nested so deeply that reading it runs out of stack', '['.repeat(60_000)],
  ])('refuses a small file that %s', (_wat, tekst) => {
    expect(leesYaml(tekst).kind).toBe('onleesbaar');
  });

  it('lets people use an anchor again', () => {
    expect(leesYaml('a: &a { van: 1 }\nb: [*a, *a]')).toMatchObject({
      inhoud: { b: [{ van: 1 }, { van: 1 }] },
    });
  });
});

/** Lists of ten times the list before: ten to the power of the depth. */
function bom(diepte: number): string {
  const lagen = Array.from(
    { length: diepte },
    (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}*a${i}]`,
  );
  return ['a0: &a0 ha', ...lagen].join('\n');
}
