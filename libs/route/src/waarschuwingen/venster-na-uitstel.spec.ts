import { describe, expect, it } from '@jest/globals';
import type { Uitkomst } from '@routekaart/traject';
import { aBesluit, aTraject, dag, metVensters, onsdRij, periode, vast } from '../testing/bouwers.js';
import { RAAD, STAP, vergaderingenVan, voorbeeld, waarschuwingenMet } from '../testing/voorbeeld.js';

const { onsd, college, raad } = STAP;
const KAN_NIET = 'raad Alblasserdam kan het venster tot en met vr 30-4-2021 niet meer halen';

/*
 * The raad of di 13-4, the only one in weeks 14-17, closes a week later than in the small example: on do 25-3. So the
 * college of di 16-3 is in time for it, and that of di 23-3 (closes do 18-3) too; that of di 30-3 is not. The ONS-D may
 * decide until do 18-3.
 */
const VERGADERINGEN = vergaderingenVan('GM0482').map((een) =>
  een.id === `${RAAD}@13-4` ? { ...een, aanleverdag: dag('25-3') } : een,
);

type Besluiten = readonly ReturnType<typeof aBesluit>[];

function gemeld(peildatum: string, besluiten: Besluiten, traject: Partial<ReturnType<typeof aTraject>> = {}) {
  const basis = voorbeeld(traject);
  return waarschuwingenMet('VENSTER_ONHAALBAAR', {
    ...basis,
    peildatum: dag(peildatum),
    behandelingen: metVensters(basis.behandelingen, { [raad]: periode('5-4', '30-4') }),
    vergaderingen: VERGADERINGEN,
    besluiten,
  });
}

describe('VENSTER_ONHAALBAAR about a college that did not decide on di 16-3', () => {
  const na = (peildatum: string, uitkomst: Uitkomst, soort: 'tot-herindiening' | 'onbepaald' | null = null) =>
    gemeld(peildatum, [
      aBesluit(onsd, '11-3'),
      aBesluit(college, '16-3', {
        uitkomst,
        ...(soort === null ? {} : { aanhouding: { soort, herindiening: null } }),
      }),
    ]);

  it('names a nee, and no day to hand in that nobody asked for', () => {
    // Until the college of di 23-3 it could still decide anew.
    expect(na('23-3', 'niet-ingestemd')).toEqual([]);
    expect(na('24-3', 'niet-ingestemd')).toMatchObject([
      {
        melding: `${KAN_NIET}: op di 16-3-2021 stemde college Alblasserdam niet in.`,
        bewijs: ['Venster ma 5-4 t/m vr 30-4-2021', 'Uitkomst di 16-3-2021'],
      },
    ]);
  });

  it.each<[string, Uitkomst, 'tot-herindiening' | 'onbepaald' | null, string]>([
    ['19-3', 'aangehouden', 'tot-herindiening', 'aangehouden'],
    ['24-3', 'aangehouden', 'onbepaald', 'aangehouden'],
    ['19-3', 'teruggenomen', null, 'teruggenomen'],
    ['24-3', 'ingetrokken', null, 'ingetrokken'],
  ])(
    'names the outcome after which it had to come back: on %s %s (%s)',
    (peildatum, uitkomst, soort, hoe) => {
      expect(na(peildatum, uitkomst, soort)).toMatchObject([
        {
          melding:
            `${KAN_NIET}: op di 16-3-2021 is het stuk bij college Alblasserdam ${hoe}, ` +
            'en het moest daarna uiterlijk op do 18-3-2021 weer bij college Alblasserdam zijn aangeleverd.',
          bewijs: [
            'Venster ma 5-4 t/m vr 30-4-2021',
            'Uiterste dag om aan te leveren bij college Alblasserdam: do 18-3-2021',
            'Uitkomst di 16-3-2021',
          ],
        },
      ]);
    },
  );

  it.each<[Uitkomst, string]>([
    ['aangehouden', 'aangehouden'],
    ['van-de-agenda', 'van de agenda gehaald'],
  ])('names the meeting at which a stuk that lay there still came back: %s', (uitkomst, hoe) => {
    expect(na('23-3', uitkomst)).toEqual([]);
    expect(na('24-3', uitkomst)).toMatchObject([
      {
        melding:
          `${KAN_NIET}: op di 16-3-2021 is het stuk bij college Alblasserdam ${hoe}, ` +
          'en college Alblasserdam moest daarna uiterlijk op di 23-3-2021 besluiten.',
      },
    ]);
  });

  it('names what sent the stuk back to it', () => {
    // An extra raad of wo 17-3 sent it back; the college of di 23-3 closes the day after.
    const besluiten = [
      aBesluit(onsd, '11-3'),
      aBesluit(college, '16-3'),
      aBesluit(raad, '17-3', { uitkomst: 'terugverwezen' }),
    ];
    expect(gemeld('19-3', besluiten)).toMatchObject([
      {
        melding:
          `${KAN_NIET}: op wo 17-3-2021 is het stuk bij raad Alblasserdam terugverwezen, ` +
          'en het moest daarna uiterlijk op do 18-3-2021 weer bij college Alblasserdam zijn aangeleverd.',
      },
    ]);
  });
});

describe('VENSTER_ONHAALBAAR about a regional body that did not agree', () => {
  it.each([
    ['11-3', '19-3'],
    // Its last day: it decided on that very day, and cannot do so anew before vr 19-3.
    ['18-3', '19-3'],
  ])('names its nee of %s', (op, peildatum) => {
    expect(gemeld(peildatum, [aBesluit(onsd, op, { uitkomst: 'niet-ingestemd' })])).toMatchObject([
      { melding: `${KAN_NIET}: op do ${op}-2021 stemde ons-d niet in.` },
    ]);
  });

  it('says of a body that refused a stuk that was late already until when it should have decided', () => {
    expect(gemeld('22-3', [aBesluit(onsd, '19-3', { uitkomst: 'niet-ingestemd' })])).toMatchObject([
      { melding: `${KAN_NIET}: ons-d moest uiterlijk op do 18-3-2021 besluiten.` },
    ]);
  });

  it('names the nee of the stuurgroep, not the ONS-D that waits for it', () => {
    const opzet = { ...aTraject({ stuurgroep: true }), activiteiten: [onsdRij(vast('11-3'))] };
    const nee = aBesluit('m1-stuurgroep', '4-3', { uitkomst: 'niet-ingestemd' });
    expect(gemeld('19-3', [nee], opzet)).toMatchObject([
      { melding: `${KAN_NIET}: op do 4-3-2021 stemde stuurgroep niet in.` },
    ]);
  });
});
