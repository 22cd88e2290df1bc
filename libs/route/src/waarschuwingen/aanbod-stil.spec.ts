import { describe, expect, it } from '@jest/globals';
import type { AanbodFeit, Aanbodhandeling, Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { takenlijst } from '../taken/takenlijst.js';
import { ALBLASSERDAM, aHerkomst, aTraject, anActiviteit, dag, periode } from '../testing/bouwers.js';
import { voluit } from '../testing/voluit.js';
import { COLLEGE, RAAD, voorbeeld, waarschuwingenMet } from '../testing/voorbeeld.js';
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

  it('tells all of it in the words of who must act', () => {
    expect(voluit('AANBOD_ZONDER_ANTWOORD', met([BRIEF, DOOR]))).toEqual([
      {
        ernst: 'let-op',
        over: [1, null, ALBLASSERDAM, 'ronde'],
        melding:
          'Het aanbod van “Ronde” van di 2-3-2021 ligt bij de griffier van Alblasserdam en is nog niet beantwoord.',
        regel: 'Een gemeente antwoordt op een aanbod voordat de ronde begint.',
        bewijs: [
          'Aangeboden aan de gemeentesecretaris op di 2-3-2021, 8 werkdagen voor de ronde',
          'Doorgegeven aan de griffier op do 4-3-2021, 6 werkdagen voor de ronde',
        ],
        wie: ['griffier', RAAD, ALBLASSERDAM],
        uiterlijk: 'zo 14-3-2021',
        oorzaak: ['De ronde is ma 15-3 t/m vr 19-3-2021.'],
      },
    ]);
  });

  it.each([
    ['12-3', 'Aangeboden aan de gemeentesecretaris op vr 12-3-2021, 0 werkdagen voor de ronde'],
    ['17-3', 'Aangeboden aan de gemeentesecretaris op wo 17-3-2021'],
  ])('counts no days of a letter of %s that came when the round had begun', (opDag, bewijs) => {
    const stand = met([feit('verzenden', opDag)], { peildatum: dag('17-3') });
    expect(stil(stand).map((een) => een.bewijs)).toEqual([[bewijs]]);
  });

  it('is about the own raad: what another body asks is no reason to hurry', () => {
    const { gremia, ...opzet } = aTraject({ gemeenten: 2 });
    const stand = met([BRIEF], opzet);
    const anders = gremia.map((een) => ({
      ...een,
      beheerrol: een.soort === 'raad' ? 'griffier' : 'gemeentesecretaris',
      ...(een.code === RAAD ? {} : { reactietermijn: 9 }),
    }));
    expect(stil({ ...stand, gremia: anders.toReversed() })).toMatchObject([
      { regel: expect.stringContaining('5 werkdagen'), actor: { gremium: COLLEGE } },
    ]);
  });

  it('has no body to act where nobody of the gemeente has that part', () => {
    const stand = met([BRIEF]);
    const gremia = stand.gremia.map((een) => ({ ...een, beheerrol: 'two' }));
    expect(stil({ ...stand, gremia })).toMatchObject([
      { actor: { rol: 'gemeentesecretaris', gremium: null, gemeente: ALBLASSERDAM } },
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
