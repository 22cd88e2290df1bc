import { describe, expect, it } from '@jest/globals';
import type { AanbodFeit } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { ALBLASSERDAM, aHerkomst, aStand, anActiviteit, dag, vast } from '../testing/bouwers.js';
import { aanbiedingenVan, isOpAanbod } from './aanbod.js';

const RONDE = anActiviteit({ code: 'ronde', soort: 'informatieronde', datum: vast('12-4') });

const brief = (over: Partial<AanbodFeit> = {}): AanbodFeit => ({
  activiteit: 'ronde',
  gemeente: ALBLASSERDAM,
  handeling: 'verzenden',
  dag: dag('15-3'),
  sessies: null,
  toelichting: null,
  herkomst: aHerkomst({ dag: dag('15-3') }),
  ...over,
});

function aanbod(...aanbodFeiten: readonly AanbodFeit[]) {
  const berekening = bereken(aStand({ peildatum: dag('15-3'), activiteiten: [RONDE] }));
  return aanbiedingenVan(RONDE, berekening, { aanbodFeiten })[0];
}

describe('an offer', () => {
  it('is that of its own round alone', () => {
    expect(aanbod(brief())).toMatchObject({
      status: 'geen-reactie',
      verzonden: dag('15-3'),
      beantwoord: null,
    });
    expect(aanbod(brief({ activiteit: 'andere' }))).toMatchObject({ status: 'niet-verzonden', keten: [] });
  });

  it('tells the day of its last answer', () => {
    const antwoord = brief({ handeling: 'aanvaarden', sessies: 2 });
    expect(aanbod(brief(), antwoord)).toMatchObject({
      status: 'aanvaard',
      beantwoord: dag('15-3'),
      sessies: 2,
    });
  });

  it('is made for an information round, and for no other', () => {
    expect([isOpAanbod(RONDE), isOpAanbod(anActiviteit())]).toEqual([true, false]);
  });
});
