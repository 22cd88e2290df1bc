import { describe, expect, it } from '@jest/globals';
import type { Kalenderperiode } from '@routekaart/kalender';
import type { Activiteit, Stand } from '@routekaart/traject';
import {
  aGremium,
  aVergadering,
  alternatieven,
  anActiviteit,
  dag,
  gesloten,
  onsdRij,
  vast,
} from '../testing/bouwers.js';
import { RAAD, voorbeeld, waarschuwingenMet } from '../testing/voorbeeld.js';

const reces = (van: string, tot: string, over: Partial<Kalenderperiode> = {}): Kalenderperiode =>
  gesloten('Reces', van, tot, { laag: 'reces', gremium: RAAD, ...over });

const codes = (stand: Stand): readonly string[] =>
  waarschuwingenMet('RECES', stand).map(({ ernst, sleutel }) => `${ernst} ${sleutel}`);

describe('a reces between the chosen raad of di 13-4 and the next of di 18-5', () => {
  const bij = (een: Kalenderperiode, peildatum = '1-3'): readonly string[] =>
    codes(voorbeeld({ peildatum: dag(peildatum), kalenderperioden: [een] }));

  it('is the whole time between them at most', () => {
    expect(bij(reces('14-4', '17-5'))).toEqual(['let-op RECES/M1/raad/GM0482']);
  });

  it.each<[string, Kalenderperiode]>([
    ['before it', reces('20-3', '28-3')],
    ['after the next', reces('19-5', '30-5')],
    ['a holiday', gesloten('Meivakantie', '1-5', '9-5', { gremium: RAAD })],
  ])('is not one that lies %s', (_, periode) => {
    expect(bij(periode)).toEqual([]);
  });

  it('is of all bodies when it names none', () => {
    expect(bij(reces('17-4', '25-4', { gremium: null }))).toEqual(['let-op RECES/M1/raad/GM0482']);
  });

  it.each([
    ['Zomerreces', 'het zomerreces'],
    ['Het aangenomen reces', 'het aangenomen reces'],
    ['Kermis', 'het reces “Kermis”'],
  ])('%s is called “%s”', (naam, inZin) => {
    const [melding] = waarschuwingenMet(
      'RECES',
      voorbeeld({ kalenderperioden: [reces('17-4', '25-4', { naam })] }),
    ).map((een) => een.melding);
    expect(melding).toContain(`wacht tot na ${inZin}: di 18-5-2021`);
  });

  it('asks for attention from four weeks before the raad closes', () => {
    expect(bij(reces('17-4', '25-4'), '18-2')).toEqual(['let-op RECES/M1/raad/GM0482']);
    expect(bij(reces('17-4', '25-4'), '17-2')).toEqual(['info RECES/M1/raad/GM0482']);
  });

  it('costs nothing when no later meeting is known', () => {
    const vergaderingen = voorbeeld().vergaderingen.filter(({ id }) => id !== `${RAAD}@18-5`);
    expect(codes(voorbeeld({ vergaderingen, kalenderperioden: [reces('17-4', '25-4')] }))).toEqual([]);
  });

  it('costs nothing where nobody knows when the raad closes', () => {
    const anders = voorbeeld().vergaderingen.filter(({ gremium }) => gremium !== RAAD);
    const vergaderingen = [...anders, aVergadering(RAAD, '13-4', null), aVergadering(RAAD, '18-5', null)];
    expect(codes(voorbeeld({ vergaderingen, kalenderperioden: [reces('17-4', '25-4')] }))).toEqual([]);
  });
});

describe('a raad of which the day is not certain', () => {
  const ZOMER = reces('17-4', '25-4', { naam: 'Zomerreces' });
  const HERFST = reces('20-5', '30-5', { naam: 'Herfstreces' });
  /** On do 11-3 the college of 16-3 brings the stuk to the raad of 13-4, on vr 12-3 that of 23-3 to the one of 18-5. */
  const band = (...kalenderperioden: readonly Kalenderperiode[]): Stand =>
    voorbeeld({
      activiteiten: [onsdRij(alternatieven('11-3', '12-3'))],
      vergaderingen: [...voorbeeld().vergaderingen, aVergadering(RAAD, '15-6', '20-5')],
      kalenderperioden,
    });

  it('is told the walls after its first and after its last possible day', () => {
    const gevonden = waarschuwingenMet('RECES', band(ZOMER, HERFST));
    expect(gevonden.map(({ sleutel, melding }) => [sleutel, melding]).sort()).toEqual([
      [
        'RECES/M1/raad/GM0482',
        'Wie raad Alblasserdam van di 18-5-2021 mist, wacht tot na het herfstreces: di 15-6-2021, 28 dagen later.',
      ],
      [
        'RECES/M1/raad/GM0482/2021-04-13',
        'Wie raad Alblasserdam van di 13-4-2021 mist, wacht tot na het zomerreces: di 18-5-2021, 35 dagen later.',
      ],
    ]);
    expect(gevonden.find(({ sleutel }) => sleutel.endsWith('13'))?.uiterlijk).toBe(dag('11-3'));
  });

  it('is told of none while the last day is unknown', () => {
    const onbekend = { ...band(ZOMER), activiteiten: [] };
    expect(codes(onbekend)).toEqual([]);
  });

  it('is told of the one that there is', () => {
    expect(codes(band(ZOMER))).toEqual(['let-op RECES/M1/raad/GM0482/2021-04-13']);
    expect(codes(band(HERFST))).toEqual(['info RECES/M1/raad/GM0482']);
  });
});

describe('a day of the plan in a reces', () => {
  const WERKGROEP = aGremium({ code: 'werkgroep' });
  const opDag = (over: Partial<Activiteit>, peildatum = '1-3'): readonly string[] =>
    codes(
      voorbeeld({
        peildatum: dag(peildatum),
        gremia: [...voorbeeld().gremia, WERKGROEP],
        activiteiten: [anActiviteit({ code: 'M1-20', gremia: ['werkgroep'], ...over })],
        kalenderperioden: [reces('8-3', '12-3', { gremium: 'werkgroep' })],
      }),
    );
  const sleutel = (op: string): readonly string[] => [`let-op RECES/M1-20/2021-03-${op}`];

  it('is one from its first day up to and including its last', () => {
    expect(['7-3', '8-3', '12-3', '13-3'].map((op) => opDag({ datum: vast(op) }))).toEqual([
      [],
      sleutel('08'),
      sleutel('12'),
      [],
    ]);
  });

  it('is one for each body that is asked, also beside another', () => {
    expect(opDag({ datum: vast('9-3'), gremia: ['ons-d', 'werkgroep'] })).toEqual(sleutel('09'));
    expect(opDag({ datum: vast('9-3'), gremia: ['ons-d'] })).toEqual([]);
  });

  it('is one on the peildatum, and no longer after it', () => {
    expect(opDag({ datum: vast('9-3') }, '9-3')).toEqual(sleutel('09'));
    expect(opDag({ datum: vast('9-3') }, '10-3')).toEqual([]);
  });

  it.each<[string, Partial<Activiteit>]>([
    ['was held', { datum: vast('9-3'), toestand: 'gehouden' }],
    ['fell out', { datum: vast('9-3'), toestand: 'vervallen' }],
    ['has no fixed day', { datum: alternatieven('9-3', '10-3') }],
  ])('is none for what %s', (_, over) => {
    expect(opDag(over)).toEqual([]);
  });
});
