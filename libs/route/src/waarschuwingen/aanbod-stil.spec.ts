import { describe, expect, it } from '@jest/globals';
import type { AanbodFeit, Aanbodhandeling, Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { takenlijst } from '../taken/takenlijst.js';
import { ALBLASSERDAM, aHerkomst, anActiviteit, dag, periode } from '../testing/bouwers.js';
import { RAAD, voorbeeld, waarschuwingenMet } from '../testing/voorbeeld.js';
import type { Waarschuwing } from '../waarschuwing.js';

const feit = (handeling: Aanbodhandeling, opDag: string): AanbodFeit => ({
  activiteit: 'ronde',
  gemeente: ALBLASSERDAM,
  handeling,
  dag: dag(opDag),
  sessies: null,
  toelichting: null,
  herkomst: aHerkomst({ dag: dag(opDag) }),
});
const BRIEF = feit('verzenden', '2-3');
const DOOR = feit('doorgeven', '4-3');

/** A round from Monday 15-3 on; the raad is kept by the griffier, the college by the gemeentesecretaris. */
function met(aanbiedingen: readonly AanbodFeit[], over: Partial<Stand> = {}): Stand {
  const { gremia } = voorbeeld();
  const rol = new Map([
    ['raad', 'griffier'],
    ['college', 'gemeentesecretaris'],
  ]);
  return voorbeeld({
    peildatum: dag('5-3'),
    gremia: gremia.map((een) => ({ ...een, beheerrol: rol.get(een.soort) ?? een.beheerrol })),
    activiteiten: [
      anActiviteit({
        code: 'ronde',
        naam: 'Ronde',
        soort: 'informatieronde',
        datum: { kind: 'venster', venster: periode('15-3', '19-3'), tekst: '' },
      }),
    ],
    aanbiedingen,
    ...over,
  });
}

const stil = (stand: Stand): readonly Waarschuwing[] => [
  ...waarschuwingenMet('AANBOD_NIET_DOORGEGEVEN', stand),
  ...waarschuwingenMet('AANBOD_ZONDER_ANTWOORD', stand),
];

describe('an offer that nobody answered', () => {
  it('lies with the gemeentesecretaris until it is passed on, with time for the raad to react', () => {
    expect(stil(met([BRIEF]))).toMatchObject([
      {
        code: 'AANBOD_NIET_DOORGEGEVEN',
        melding:
          'Het aanbod van “Ronde” van di 2-3-2021 ligt bij de gemeentesecretaris van Alblasserdam: nog niet doorgegeven aan de griffier.',
        regel:
          'De gemeentesecretaris geeft een aanbod door aan de griffier, ten minste 5 werkdagen voor de ronde (gebruikelijke termijn).',
        bewijs: ['Aangeboden aan de gemeentesecretaris op di 2-3-2021, 8 werkdagen voor de ronde'],
        actor: { rol: 'gemeentesecretaris', gemeente: ALBLASSERDAM },
        uiterlijk: dag('5-3'),
      },
    ]);
  });

  it('is too late for the raad a day later, or sooner when that raad asks more days', () => {
    expect(stil(met([BRIEF], { peildatum: dag('6-3') }))).toMatchObject([{ uiterlijk: null }]);
    const stand = met([BRIEF]);
    const gremia = stand.gremia.map((een) => (een.code === RAAD ? { ...een, reactietermijn: 6 } : een));
    expect(stil({ ...stand, gremia, peildatum: dag('4-3') })).toMatchObject([{ uiterlijk: dag('4-3') }]);
  });

  it('lies with the griffier after that, until the round begins', () => {
    expect(stil(met([BRIEF, DOOR]))).toMatchObject([
      {
        code: 'AANBOD_ZONDER_ANTWOORD',
        bewijs: [
          'Aangeboden aan de gemeentesecretaris op di 2-3-2021, 8 werkdagen voor de ronde',
          'Doorgegeven aan de griffier op do 4-3-2021, 6 werkdagen voor de ronde',
        ],
        actor: { rol: 'griffier', gremium: RAAD, gemeente: ALBLASSERDAM },
        uiterlijk: dag('14-3'),
      },
    ]);
  });

  it.each<[string, Stand]>([
    ['nothing was sent', met([])],
    ['it was answered', met([BRIEF, DOOR, feit('afwijzen', '5-3')])],
    ['the round is over', met([BRIEF], { peildatum: dag('20-3') })],
  ])('is silent when %s', (_wat, stand) => {
    expect(stil(stand)).toEqual([]);
  });

  it('is a task of the gemeentesecretaris as contact of the griffie: pass it on, before when, else what', () => {
    const taken = takenlijst(bereken(met([BRIEF])), { rol: 'gemeentesecretaris', gemeente: ALBLASSERDAM });
    expect(taken.filter(({ sleutel }) => sleutel.startsWith('AANBOD'))).toMatchObject([
      {
        wat: expect.stringContaining('Geef het aanbod door aan de griffier.'),
        uiterlijk: dag('5-3'),
        anders: expect.stringContaining('ten minste 5 werkdagen voor de ronde'),
        pet: 'contact-griffie',
      },
    ]);
  });
});
