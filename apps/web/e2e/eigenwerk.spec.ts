import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const BRON = new URL('../src/', import.meta.url);
/** The address of an agenda is no fact of the traject: it makes no versie. */
const ZONDER_VERSIE = ['MaakAgendaFeed', 'TrekAgendaFeedIn'];

describe('what the reader records', () => {
  const documenten = readdirSync(BRON, { recursive: true, encoding: 'utf8' })
    .filter((naam) => naam.endsWith('.graphql'))
    .map((naam) => readFileSync(new URL(naam, BRON), 'utf8'))
    .join('\n');
  const fragmenten = new Map(
    [...documenten.matchAll(/^fragment (\w+)[^]*?^\}/gmu)].map(([tekst, naam = '']) => [naam, tekst]),
  );
  const wijzigingen = [...documenten.matchAll(/^mutation (\w+)[^]*?^\}/gmu)].map(
    ([tekst, naam = '']) => [naam, tekst] as const,
  );

  it('tells which versie came of it, so that it is not announced as the work of another', () => {
    const zonder = wijzigingen.filter(([, tekst]) => {
      const gebruikt = [...tekst.matchAll(/\.\.\.(\w+)/gu)].map(
        ([, naam = '']) => fragmenten.get(naam) ?? '',
      );
      return ![tekst, ...gebruikt].some((deel) => deel.includes('trajectVersie'));
    });
    expect(zonder.map(([naam]) => naam).sort()).toEqual(ZONDER_VERSIE);
    expect(wijzigingen.length).toBeGreaterThan(10);
  });
});
