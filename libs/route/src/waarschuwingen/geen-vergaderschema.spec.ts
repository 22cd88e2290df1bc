import { describe, expect, it } from '@jest/globals';
import type { Stand, Vergadering } from '@routekaart/traject';
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
});
