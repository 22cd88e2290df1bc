import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { formatDag } from '@routekaart/kalender';
import { bereken, strookverschillen, watAls } from '@routekaart/route';
import type { Maatregel } from '@routekaart/traject';
import { ALBLASSERDAM, dag, dagTeLaat } from '@routekaart/route/testing';

const COLLEGE = 'college-GM0482';
const RAAD = 'raad-GM0482';

const MAATREGELEN: Readonly<Record<string, readonly Maatregel[]>> = {
  'alles blijft zoals het is': [],
  'het ONS-D op do 11-3 besluit': [
    { soort: 'activiteit-verplaatsen', activiteit: 'M1-10', dag: dag('11-3') },
  ],
  'het college op do 18-3 extra vergadert, aanleveren tot en met wo 17-3': [
    { soort: 'vergadering-toevoegen', gremium: COLLEGE, dag: dag('18-3'), aanleverdag: dag('17-3') },
  ],
  'het college op ma 15-3 schriftelijk besluit': [
    { soort: 'schriftelijke-ronde', gremium: COLLEGE, dag: dag('15-3') },
  ],
  'de raad altijd 21 dagen vooraf sluit': [{ soort: 'aanlevertermijn', gremium: RAAD, dagen: 21 }],
  'de raad altijd 22 dagen vooraf sluit': [{ soort: 'aanlevertermijn', gremium: RAAD, dagen: 22 }],
  'de raad extra vergadert op di 20-4, aanleveren tot en met do 25-3': [
    { soort: 'extra-raad', gemeente: ALBLASSERDAM, dag: dag('20-4'), aanleverdag: dag('25-3') },
  ],
};

describe('the what-if table of docs/prognose.md', () => {
  const tekst = readFileSync(new URL('../../../docs/prognose.md', import.meta.url), 'utf8');
  const deel = tekst.split('## Wat als?\n')[1]?.split('\n## ')[0] ?? '';
  const rijen = [...deel.matchAll(/^\| (.+?) +\| (\S+ \S+) +\| (.+?) +\|$/gmu)].map(
    ([, als = '', raad = '', verschil = '']) => ({ als, raad, verschil }),
  );

  it('has a row for each example', () => {
    expect(rijen.map(({ als }) => als)).toEqual(Object.keys(MAATREGELEN));
  });

  it.each(rijen)('tells what the engine computes when $als', ({ als, raad, verschil }) => {
    const [strook] = strookverschillen(watAls(bereken(dagTeLaat()), MAATREGELEN[als] ?? []));
    expect(formatDag(strook?.na?.laatst ?? 0)).toBe(raad);
    expect(-(strook?.dagen ?? Number.NaN)).toBeCloseTo(Number.parseInt(verschil, 10));
  });
});
