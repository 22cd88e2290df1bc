import { describe, expect, it } from '@jest/globals';
import { aHerkomst, alternatieven, dag, nogTePlannen, periode, vast } from '../testing/bouwers.js';
import type { Afwijking } from './vergelijk.js';
import { formatVerschuiving } from './verschuiving.js';
import { tellingen, vatAfwijkingenSamen, verklaarAfwijking } from './zin.js';

const NAMEN = [{ naam: 'routekaart “2021”' }, { naam: 'editie “maart”' }] as const;
const WEEK_10 = { kind: 'venster', venster: periode('8-3', '12-3'), tekst: '' } as const;
const WEEK_11 = nogTePlannen(periode('15-3', '19-3'));

function afstand(begin: readonly [number, number], eind = begin): NonNullable<Afwijking['verschuiving']> {
  return {
    begin: { dagen: begin[0], werkdagen: begin[1] },
    eind: { dagen: eind[0], werkdagen: eind[1] },
  };
}

function anAfwijking(over: Partial<Afwijking>): Afwijking {
  return {
    sleutel: 'A',
    naam: 'Instemmen ONS D',
    activiteit: 'A',
    mijlpalen: [1],
    soort: 'ongewijzigd',
    oud: vast('11-3'),
    nieuw: vast('11-3'),
    verschuiving: null,
    extra: false,
    isVervallen: false,
    laatsteFeit: null,
    ...over,
  };
}

const GEWIJZIGD = {
  laatsteFeit: {
    activiteit: 'A',
    datum: vast('18-3'),
    toestand: 'vastgelegd',
    reden: 'Zaal bezet',
    herkomst: aHerkomst({ door: 'TWO', dag: dag('8-3') }),
  },
} as const;

describe('verklaarAfwijking', () => {
  it.each<[Partial<Afwijking>, string]>([
    [{}, 'blijft do 11-3-2021.'],
    [{ oud: null, nieuw: null }, 'staat in geen van beide.'],
    [{ isVervallen: true }, 'blijft vervallen.'],
    [{ isVervallen: true, oud: null }, 'vervallen; stond niet in routekaart “2021”.'],
    [
      { soort: 'ingevuld', oud: alternatieven('25-2', '1-3'), nieuw: vast('25-2') },
      'nader bepaald op do 25-2-2021, binnen do 25-2-2021 of ma 1-3-2021; dat is geen uitloop.',
    ],
    [
      { soort: 'verruimd', oud: vast('18-3'), nieuw: WEEK_11 },
      'verruimd van do 18-3-2021 naar nog te plannen in ma 15-3 t/m vr 19-3-2021.',
    ],
    [
      { soort: 'verplaatst', oud: WEEK_10, nieuw: WEEK_11, verschuiving: afstand([7, 5]), extra: true },
      'van ma 8-3 t/m vr 12-3-2021 naar nog te plannen in ma 15-3 t/m vr 19-3-2021, 7 dagen (5 werkdagen) later. Het is een extra vergadering.',
    ],
    [
      { soort: 'verplaatst', nieuw: vast('18-3'), verschuiving: afstand([7, 5]), ...GEWIJZIGD },
      'van do 11-3-2021 naar do 18-3-2021, 7 dagen (5 werkdagen) later. Reden: Zaal bezet. (TWO, ma 8-3-2021)',
    ],
    [
      { soort: 'toegevoegd', oud: null, nieuw: WEEK_11, extra: true },
      'extra vergadering, staat niet in routekaart “2021” en wel in editie “maart” (nog te plannen in ma 15-3 t/m vr 19-3-2021); een toevoeging is geen uitloop.',
    ],
    [{ soort: 'vervallen' }, 'vervallen; stond in routekaart “2021” op do 11-3-2021.'],
    [
      { soort: 'onbekend', oud: null },
      'of de datum is verschoven, is onbekend: routekaart “2021” noemt geen datum.',
    ],
    [
      { soort: 'onbekend', nieuw: nogTePlannen() },
      'of de datum is verschoven, is onbekend: editie “maart” noemt geen datum.',
    ],
    [
      { soort: 'onbekend', oud: null, isVervallen: true },
      'vervallen; of zij in routekaart “2021” stond, is onbekend.',
    ],
  ])('says of %j what happened', (over, zin) => {
    expect(verklaarAfwijking(anAfwijking(over), NAMEN)).toBe(`Instemmen ONS D: ${zin}`);
  });
});

describe('formatVerschuiving', () => {
  it.each([
    [afstand([1, 1]), '1 dag (1 werkdag) later'],
    [afstand([-3, -1]), '3 dagen (1 werkdag) eerder'],
    [afstand([10, 8], [6, 4]), '6 tot 10 dagen (4 tot 8 werkdagen) later'],
    [afstand([0, 0], [-4, -2]), '0 tot 4 dagen (0 tot 2 werkdagen) eerder'],
    [afstand([5, 1], [7, 1]), '5 tot 7 dagen (1 werkdag) later'],
    [
      afstand([-3, -3], [2, 2]),
      'het begin 3 dagen (3 werkdagen) eerder en het einde 2 dagen (2 werkdagen) later',
    ],
    [afstand([0, 0]), 'andere dagen binnen dezelfde grenzen'],
  ])('puts %j into words', (verschuiving, tekst) => {
    expect(formatVerschuiving(verschuiving)).toBe(tekst);
  });
});

describe('vatAfwijkingenSamen', () => {
  it('counts each kind that occurs, in a fixed order', () => {
    const rijen = (['onbekend', 'verplaatst', 'onbekend'] as const).map((soort) => anAfwijking({ soort }));
    expect(tellingen(rijen)).toEqual([
      { soort: 'verplaatst', aantal: 1 },
      { soort: 'onbekend', aantal: 2 },
    ]);
    expect(vatAfwijkingenSamen(rijen)).toBe('3 rijen: 1 verplaatst, 2 onbekend.');
    expect(vatAfwijkingenSamen(rijen.slice(0, 1))).toBe('1 rij: 1 onbekend.');
    expect(vatAfwijkingenSamen([])).toBe('Er zijn geen rijen om te vergelijken.');
  });
});
