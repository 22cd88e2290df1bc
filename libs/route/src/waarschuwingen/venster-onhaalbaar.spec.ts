import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import {
  aBesluit,
  aTraject,
  aVergadering,
  dag,
  metVensters,
  onsdRij,
  periode,
  vast,
} from '../testing/bouwers.js';
import { RAAD, STAP, voorbeeld, waarschuwingenMet } from '../testing/voorbeeld.js';

/** The ONS-D is on vr 12-3, a day too late: the college is on di 23-3, and the raad of di 13-4 is missed. */
const TE_LAAT = { activiteiten: [onsdRij(vast('12-3'))] } as const;

const LEEG = 'raad Alblasserdam vergadert niet in het venster ma 5-4 t/m vr 30-4-2021';

describe('VENSTER_ONHAALBAAR', () => {
  const weken14tot17 = metVensters(voorbeeld().behandelingen, { [STAP.raad]: periode('5-4', '30-4') });

  it.each<[string, Partial<Stand>, string]>([
    ['is still awaited', {}, 'college-GM0482'],
    ['decided since', { peildatum: dag('24-3'), besluiten: [aBesluit(STAP.college, '23-3')] }, 'raad-GM0482'],
  ])('keeps naming the ONS-D that decided a day too late, when the college %s', (_, over, gremium) => {
    const stand = voorbeeld({
      ...TE_LAAT,
      peildatum: dag('12-3'),
      behandelingen: weken14tot17,
      ...over,
      besluiten: [aBesluit(STAP.onsd, '12-3'), ...(over.besluiten ?? [])],
    });
    expect(waarschuwingenMet('VENSTER_ONHAALBAAR', stand)).toMatchObject([
      {
        melding:
          'raad Alblasserdam kan het venster tot en met vr 30-4-2021 niet meer halen: ' +
          'ons-d moest uiterlijk op do 11-3-2021 besluiten, en deed dat op vr 12-3-2021.',
        bewijs: [
          'Venster ma 5-4 t/m vr 30-4-2021',
          'Uiterste dag voor ons-d: do 11-3-2021',
          'Besluit vr 12-3-2021',
        ],
        actor: { gremium },
      },
    ]);
  });

  it('names the college where the ONS-D was in time and the college was not', () => {
    const stand = voorbeeld({
      peildatum: dag('24-3'),
      behandelingen: weken14tot17,
      besluiten: [aBesluit(STAP.onsd, '11-3'), aBesluit(STAP.college, '23-3')],
    });
    expect(waarschuwingenMet('VENSTER_ONHAALBAAR', stand)).toMatchObject([
      {
        melding: expect.stringContaining(
          'college Alblasserdam moest uiterlijk op do 18-3-2021 besluiten, en deed dat op di 23-3-2021.',
        ),
      },
    ]);
  });

  it('says of a body that puts off a stuk that was late already until when it should have decided', () => {
    const stand = voorbeeld({
      peildatum: dag('24-3'),
      behandelingen: weken14tot17,
      besluiten: [aBesluit(STAP.onsd, '11-3'), aBesluit(STAP.college, '23-3', { uitkomst: 'aangehouden' })],
    });
    // For the raad of di 13-4 the stuk had to be there on do 18-3: sooner than the college put it off.
    expect(waarschuwingenMet('VENSTER_ONHAALBAAR', stand)).toMatchObject([
      {
        melding: expect.stringContaining(
          'college Alblasserdam moest daarvoor uiterlijk op do 18-3-2021 besluiten, en kan dat dan in geen vergadering meer.',
        ),
      },
    ]);
  });

  it('leaves a stuurgroep that was late unnamed while the ONS-D could still make good', () => {
    // The stuurgroep should be before do 11-3; the ONS-D can meet any day up to and including do 11-3, and has one on vr 12-3.
    const metStuurgroep = (opDag: string): Stand =>
      voorbeeld({
        ...aTraject({ stuurgroep: true }),
        activiteiten: [],
        vergaderingen: [
          ...voorbeeld().vergaderingen,
          aVergadering('ons-d', '11-3', '8-3'),
          aVergadering('ons-d', '12-3', '12-3'),
        ],
        peildatum: dag('15-3'),
        behandelingen: metVensters(aTraject({ stuurgroep: true }).behandelingen, {
          [STAP.raad]: periode('5-4', '30-4'),
        }),
        besluiten: [aBesluit('m1-stuurgroep', opDag), aBesluit(STAP.onsd, '12-3')],
      });
    const schuldig = (opDag: string): readonly string[] =>
      waarschuwingenMet('VENSTER_ONHAALBAAR', metStuurgroep(opDag)).map(({ melding }) => melding);
    expect(schuldig('9-3')).toEqual([
      'raad Alblasserdam kan het venster tot en met vr 30-4-2021 niet meer halen: ' +
        'ons-d moest uiterlijk op do 11-3-2021 besluiten, en deed dat op vr 12-3-2021.',
    ]);
    expect(schuldig('12-3')).toEqual([
      'raad Alblasserdam kan het venster tot en met vr 30-4-2021 niet meer halen: ' +
        'stuurgroep moest uiterlijk op ma 8-3-2021 besluiten, en deed dat op vr 12-3-2021.',
    ]);
  });

  it('says that there never was a day when no raad meets in the window', () => {
    const zonderApril = [
      ...voorbeeld().vergaderingen.filter(({ gremium }) => gremium !== RAAD),
      aVergadering(RAAD, '18-5', '22-4'),
    ];
    const stand = voorbeeld({ behandelingen: weken14tot17, vergaderingen: zonderApril });
    expect(waarschuwingenMet('VENSTER_ONHAALBAAR', stand)).toMatchObject([
      {
        melding: expect.stringContaining(`niet meer halen: ${LEEG}.`),
        bewijs: ['Venster ma 5-4 t/m vr 30-4-2021', `Uiterste dag voor ons-d: geen, want ${LEEG}`],
      },
    ]);
  });
});

describe('VENSTER_ONHAALBAAR of a raad of which the college has decided', () => {
  /** The college decided on di 16-3, and nobody handed the stuk in: the raad of di 13-4 closed on do 18-3. */
  const op = (code: 'VENSTER_ONHAALBAAR' | 'TE_LAAT', peildatum: string) =>
    waarschuwingenMet(
      code,
      voorbeeld({
        peildatum: dag(peildatum),
        behandelingen: metVensters(voorbeeld().behandelingen, { [STAP.raad]: periode('5-4', '30-4') }),
        besluiten: [aBesluit(STAP.onsd, '11-3'), aBesluit(STAP.college, '16-3')],
        vergaderingen: [...voorbeeld().vergaderingen, aVergadering(RAAD, '15-6', '20-5')],
      }),
    ).map(({ melding }) => melding);

  it('names the day on which it should have been handed in, from the day after that', () => {
    expect(op('VENSTER_ONHAALBAAR', '18-3')).toEqual([]);
    expect(op('VENSTER_ONHAALBAAR', '19-3')).toEqual([
      'raad Alblasserdam kan het venster tot en met vr 30-4-2021 niet meer halen: het stuk moest uiterlijk op do 18-3-2021 bij raad Alblasserdam zijn aangeleverd.',
    ]);
  });

  it('stands until the window is over, and leaves it to TE_LAAT from then on', () => {
    expect([op('VENSTER_ONHAALBAAR', '30-4').length, op('VENSTER_ONHAALBAAR', '1-5').length]).toEqual([1, 0]);
    expect(op('TE_LAAT', '1-5')).toHaveLength(1);
  });
});
