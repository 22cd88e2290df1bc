import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { aBesluit, aTraject, dag, onsdRij, vast } from '../testing/bouwers.js';
import { voorbeeld } from '../testing/voorbeeld.js';
import { controleerWensen } from './controle.js';
import type { Wens } from './wens.js';
import { type Wensstatus, isOnbeantwoord, isOpenWens } from './wensstatus.js';

const opzet = aTraject({ mijlpalen: 3 });

/** A wens of this status, given along by the ONS-D with its besluit about a mijlpaal. */
function wens(status: Wensstatus, mijlpaal = 1): Wens {
  const behandeling = opzet.behandelingen.find((een) => een.mijlpaal === mijlpaal);
  if (behandeling === undefined) {
    throw new Error('Geen behandeling');
  }
  return {
    verwijzing: { besluit: 'b1', aanpassing: 1 },
    soort: 'aanpassing',
    tekst: status,
    besluit: aBesluit(behandeling.id, '1-3'),
    behandeling,
    status,
    antwoord: null,
    verwerktIn: null,
    cluster: null,
    verloop: [],
  };
}

/** The ONS-D treats mijlpaal 2 on do 25-3; of mijlpaal 3 no day is known. */
function controle(mijlpaal: number, wensen: readonly Wens[], over: Partial<Stand> = {}) {
  const activiteiten = [onsdRij(vast('25-3'), { code: 'M2-10', mijlpalen: [2] })];
  const berekening = bereken(voorbeeld({ ...opzet, activiteiten, vergaderingen: [], ...over }));
  return controleerWensen(mijlpaal, wensen, berekening);
}

describe('controleerWensen', () => {
  it.each<[string, readonly Wensstatus[], string]>([
    ['there are none', [], 'Er zijn geen wensen meegegeven.'],
    ['the only one is answered', ['niet'], 'De enige wens is beantwoord.'],
    ['all are answered', ['niet', 'verwerkt'], 'Alle 2 wensen zijn beantwoord.'],
    [
      'the only one is not',
      ['meegegeven'],
      'De enige wens is nog niet beantwoord; ons-d behandelt de volgende mijlpaal op zijn vroegst op do 25-3-2021.',
    ],
    [
      'one of two is not',
      ['beoordeeld', 'niet'],
      '1 van de 2 wensen is nog niet beantwoord; ons-d behandelt de volgende mijlpaal op zijn vroegst op do 25-3-2021.',
    ],
    [
      'more are not',
      ['beoordeeld', 'meegegeven', 'niet'],
      '2 van de 3 wensen zijn nog niet beantwoord; ons-d behandelt de volgende mijlpaal op zijn vroegst op do 25-3-2021.',
    ],
  ])('says so when %s', (_, statussen, zin) => {
    expect(
      controle(
        1,
        statussen.map((status) => wens(status)),
      ).zin,
    ).toBe(zin);
  });

  it('says that nobody knows when the next one starts, and nothing where there is no next one', () => {
    expect(controle(2, [wens('meegegeven', 2)], { activiteiten: [], peildatum: dag('1-3') })).toMatchObject({
      volgende: 3,
      start: { stap: { behandeling: { mijlpaal: 3 } } },
      zin: 'De enige wens is nog niet beantwoord; ons-d behandelt de volgende mijlpaal, wanneer is onbekend.',
    });
    expect(controle(3, [wens('meegegeven', 3)])).toMatchObject({
      volgende: null,
      start: null,
      zin: 'De enige wens is nog niet beantwoord.',
    });
  });

  it('counts the wensen of that mijlpaal, and finds the first one after it', () => {
    const omgekeerd = { mijlpalen: [...opzet.mijlpalen].reverse() };
    expect(controle(1, [wens('meegegeven', 2)], omgekeerd)).toMatchObject({ totaal: 0, volgende: 2 });
    expect(controle(1, [wens('meegegeven', 2)])).toMatchObject({ totaal: 0, volgende: 2 });
  });

  it('keeps apart what is not answered, and what is answered but not told', () => {
    const gevonden = controle(
      1,
      (['meegegeven', 'beoordeeld', 'overgenomen', 'niet', 'verwerkt', 'teruggekoppeld'] as const).map(
        (status) => wens(status),
      ),
    );
    expect(gevonden.onbeantwoord.map(({ status }) => status)).toEqual(['meegegeven', 'beoordeeld']);
    expect(gevonden.nogOpen.map(({ status }) => status)).toEqual(['overgenomen', 'niet', 'verwerkt']);
  });
});

describe('the status of a wens', () => {
  it.each<[Wensstatus, open: boolean, onbeantwoord: boolean]>([
    ['meegegeven', true, true],
    ['beoordeeld', true, true],
    ['overgenomen', true, false],
    ['verwerkt', true, false],
    ['teruggekoppeld', false, false],
  ])('%s: open %s, unanswered %s', (status, open, onbeantwoord) => {
    expect([isOpenWens(status), isOnbeantwoord(status)]).toEqual([open, onbeantwoord]);
  });
});
