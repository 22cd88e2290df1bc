import { describe, expect, it } from '@jest/globals';
import type { Stand, Station, Vergadering } from '@routekaart/traject';
import {
  aBesluit,
  aTraject,
  aVergadering,
  alternatieven,
  dag,
  metVensters,
  onsdRij,
  periode,
  vast,
} from '../testing/bouwers.js';
import { RAAD, STAP, voorbeeld, waarschuwingenMet, zinnenVan } from '../testing/voorbeeld.js';

const { onsd, college, raad } = STAP;

function metRaden(raden: readonly Vergadering[], over: Partial<Stand> = {}): Stand {
  const { vergaderingen, behandelingen } = voorbeeld();
  return voorbeeld({
    behandelingen: metVensters(behandelingen, { [raad]: periode('5-4', '30-4') }),
    vergaderingen: [...vergaderingen.filter(({ gremium }) => gremium !== RAAD), ...raden],
    ...over,
  });
}

describe('GEEN_VERGADERSCHEMA', () => {
  it('fires for a raad without a single meeting', () => {
    const [waarschuwing, ...meer] = waarschuwingenMet('GEEN_VERGADERSCHEMA', metRaden([]));

    expect(meer).toEqual([]);
    expect(waarschuwing).toMatchObject({
      ernst: 'let-op',
      station: 'raad',
      gemeente: 'GM0482',
      melding: 'Van raad Alblasserdam zijn geen komende vergaderingen bekend: een prognose is niet mogelijk.',
      bewijs: [
        'Geen enkele vergadering bekend',
        '14 dagen voor ma 5-4-2021 is ma 22-3-2021 (gebruikelijke termijn)',
      ],
      actor: { rol: 'gemeente', gremium: RAAD, gemeente: 'GM0482' },
      uiterlijk: dag('22-3'),
    });
    expect(waarschuwing?.oorzaak.at(-1)).toContain('daarom is de datum onbekend');
  });

  // Ready on di 16-3 or di 23-3: the raad of 13-4 closes on 16-3, that of 20-4 on 18-3.
  it.each([
    ['di 13-4-2021', [aVergadering(RAAD, '13-4', '18-3')]],
    ['di 20-4-2021', [aVergadering(RAAD, '13-4', '16-3'), aVergadering(RAAD, '20-4', '18-3')]],
  ])(
    'fires when the stuk may miss the last meeting that is known, %s, as the reason says',
    (laatste, raden) => {
      const stand = metRaden(raden, { activiteiten: [onsdRij(alternatieven('11-3', '12-3'))] });
      const na = `Van raad Alblasserdam is na ${laatste} geen haalbare vergadering bekend`;
      expect(waarschuwingenMet('GEEN_VERGADERSCHEMA', stand).map(({ melding }) => melding)).toEqual([
        `${na}, en of het stuk die dag haalt is niet zeker: een laatste dag is niet te geven.`,
      ]);
      expect(zinnenVan(raad, stand).at(-1)).toBe(`${na}.`);
    },
  );

  it('fires once for a body that waits for two mijlpalen', () => {
    const stand = metRaden([], aTraject({ mijlpalen: 2 }));

    expect(
      waarschuwingenMet('GEEN_VERGADERSCHEMA', stand).filter(({ actor }) => actor.gremium === RAAD),
    ).toHaveLength(1);
  });

  it.each([
    ['have passed', { dag: dag('23-2'), aanleverdag: dag('4-2') }, 'di 23-2-2021'],
    ['are cancelled', { staat: 'vervallen' as const }, 'di 13-4-2021'],
    ['only inform', { besluitvormend: false }, 'di 13-4-2021'],
  ])('fires when all its meetings %s', (_, over, laatste) => {
    const stand = metRaden([{ ...aVergadering(RAAD, '13-4', '18-3'), ...over }]);

    expect(waarschuwingenMet('GEEN_VERGADERSCHEMA', stand)).toMatchObject([
      { bewijs: [`Laatst bekende vergadering ${laatste}`, expect.stringContaining('ma 22-3-2021')] },
    ]);
  });

  it('fires when the calendar ends before the stuk can be there', () => {
    const stand = metRaden([aVergadering(RAAD, '13-4', '18-3')], { activiteiten: [onsdRij(vast('12-3'))] });

    expect(waarschuwingenMet('GEEN_VERGADERSCHEMA', stand)).toMatchObject([
      {
        melding:
          'Van raad Alblasserdam is na di 23-3-2021 geen haalbare vergadering bekend: een prognose is niet mogelijk.',
      },
    ]);
  });

  it('is silent with one meeting that can be reached, and once the raad has decided', () => {
    const besluiten = [aBesluit(onsd, '11-3'), aBesluit(college, '16-3'), aBesluit(raad, '13-4')];

    expect(waarschuwingenMet('GEEN_VERGADERSCHEMA', metRaden([aVergadering(RAAD, '13-4', '18-3')]))).toEqual(
      [],
    );
    expect(
      waarschuwingenMet('GEEN_VERGADERSCHEMA', metRaden([], { besluiten, peildatum: dag('14-4') })),
    ).toEqual([]);
  });

  it.each<[string, Partial<Station>]>([
    ['an act that needs no meeting', { duurDagen: 3 }],
    ['a raad that a term of the law passes by', { regime: 'zienswijze' }],
  ])('asks nothing of %s', (_, over) => {
    const termijn = { weken: 8, recesTeltMee: true };
    const regime = { code: 'zienswijze', regel: '', vanaf: null, tot: null, termijn, bron: null };
    const stand = metRaden([], { rechtsregimes: [regime] });
    const stations = stand.stations.map((een) => (een.code === 'raad' ? { ...een, ...over } : een));
    expect(waarschuwingenMet('GEEN_VERGADERSCHEMA', { ...stand, stations })).toEqual([]);
  });

  it('has no last day without a window, and an earlier one where the raad wants more days', () => {
    const zonder = metRaden([], { behandelingen: voorbeeld().behandelingen });
    expect(waarschuwingenMet('GEEN_VERGADERSCHEMA', zonder)).toMatchObject([
      { uiterlijk: null, bewijs: ['Geen enkele vergadering bekend'] },
    ]);
    const stand = metRaden([]);
    const gremia = stand.gremia.map((een) => (een.code === RAAD ? { ...een, uitnodigingstermijn: 20 } : een));
    expect(waarschuwingenMet('GEEN_VERGADERSCHEMA', { ...stand, gremia })).toMatchObject([
      { uiterlijk: dag('16-3') },
    ]);
  });

  it('does not name a day from which it is unknown when nobody knows when the stuk is there', () => {
    const stand = metRaden([aVergadering(RAAD, '13-4', '18-3')], {
      vergaderingen: [aVergadering(RAAD, '13-4', '18-3')],
    });
    expect(
      waarschuwingenMet('GEEN_VERGADERSCHEMA', stand).map(({ station, melding }) => [station, melding]),
    ).toEqual([
      [
        'college',
        'Van college Alblasserdam zijn geen komende vergaderingen bekend: een prognose is niet mogelijk.',
      ],
    ]);
  });
});
