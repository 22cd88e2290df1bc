import { describe, expect, it } from '@jest/globals';
import type { Basisdatum, Stand } from '@routekaart/traject';
import { aHerkomst, dag, onsdRij, vast } from '../testing/bouwers.js';
import { voorbeeld, waarschuwingenMet } from '../testing/voorbeeld.js';

/** The ONS-D stands in the plan, and in its first edition, on do 11-3; what the routekaart says of it is `basis`. */
function metBasis(basis: Basisdatum): Stand {
  const herkomst = aHerkomst();
  return voorbeeld({
    activiteiten: [onsdRij(vast('11-3'))],
    edities: [{ nummer: 1, naam: 'Editie', bijgewerktTotEnMet: dag('1-3'), reden: 'gedrukt', herkomst }],
    planFeiten: [{ activiteit: 'M1-10', datum: vast('11-3'), toestand: 'vastgelegd', reden: null, herkomst }],
    routekaarten: [
      {
        nummer: 1,
        naam: 'Routekaart 2021',
        gremium: null,
        dag: null,
        reden: 'vastgesteld',
        rijen: [{ onderwerp: { kind: 'activiteit', activiteit: 'M1-10' }, basis, extra: false }],
        herkomst,
      },
    ],
  });
}

const oorzaak = (basis: Basisdatum): unknown =>
  waarschuwingenMet('AFWIJKING_ROUTEKAART', metBasis(basis)).map((een) => een.oorzaak);

describe('the cause of AFWIJKING_ROUTEKAART', () => {
  it('is what the routekaart says, where it names a day itself', () => {
    const datum = { kind: 'vast' as const, dag: dag('4-3'), tekst: 'do 4 maart' };
    expect(oorzaak({ kind: 'datum', datum })).toEqual([
      ['De routekaart vermeldt “do 4 maart”, het plan “11-3”.'],
    ]);
  });

  it('is the remark of the detailplanning, where its day is only known from that (bron 004)', () => {
    expect(
      oorzaak({
        kind: 'afwijking',
        editie: 1,
        dagen: 7,
        tekst: 'LET OP WIJKT AF VAN ROUTEKAART (1 week later)',
      }),
    ).toEqual([
      [
        'De detailplanning merkt op: “LET OP WIJKT AF VAN ROUTEKAART (1 week later)”. De dag van de routekaart is ' +
          'daaruit afgeleid.',
      ],
    ]);
  });
});
