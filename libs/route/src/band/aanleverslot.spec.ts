import { describe, expect, it } from '@jest/globals';
import { formatDag } from '@routekaart/kalender';
import type { Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { aVergadering, alternatieven, dag, onsdRij, vast } from '../testing/bouwers.js';
import { STAP, prognoseVan, vergaderingenVan, voorbeeld, waarschuwingenMet } from '../testing/voorbeeld.js';
import { verklaarSprong } from '../terugrekenen/klif.js';
import { aanleverslotVan, eersteSprong } from './aanleverslot.js';

function slot(id: string, stand: Stand): readonly (string | null)[] | null {
  const berekening = bereken(stand);
  const gevonden = aanleverslotVan(prognoseVan(id, berekening), berekening);
  return (
    gevonden && [
      formatDag(gevonden.dag),
      formatDag(gevonden.uiterlijk),
      gevonden.volgende && formatDag(gevonden.volgende.dag),
    ]
  );
}

function sprong(id: string, stand: Stand): string | null {
  const berekening = bereken(stand);
  const gevonden = eersteSprong(prognoseVan(id, berekening), berekening);
  return gevonden && verklaarSprong(gevonden);
}

/** ONS-D on do 11-3 or vr 12-3: the college takes it on 11-3 for di 16-3, else on 18-3 for di 23-3. */
const band = voorbeeld({ activiteiten: [onsdRij(alternatieven('11-3', '12-3'))] });

/** ONS-D meets on do 4-3 (closes do 25-2), do 11-3 (do 4-3) and vr 19-3 (vr 12-3); the plan leaves these days open. */
const metOnsd = (over: Partial<Stand> = {}): Stand =>
  voorbeeld({
    peildatum: dag('22-2'),
    activiteiten: [onsdRij(alternatieven('4-3', '19-3'))],
    vergaderingen: [
      ...vergaderingenVan('GM0482'),
      aVergadering('ons-d', '4-3', '25-2'),
      aVergadering('ons-d', '11-3', '4-3'),
      aVergadering('ons-d', '19-3', '12-3'),
    ],
    ...over,
  });

describe('the meeting for which to hand in', () => {
  it('is the one of the forecast where that is certain', () => {
    expect(slot(STAP.raad, voorbeeld())).toEqual(['di 13-4-2021', 'do 18-3-2021', 'di 18-5-2021']);
  });

  it('is the first of a band', () => {
    expect(slot(STAP.college, band)).toEqual(['di 16-3-2021', 'do 11-3-2021', 'di 23-3-2021']);
    expect(slot(STAP.raad, band)).toEqual(['di 13-4-2021', 'do 18-3-2021', 'di 18-5-2021']);
  });

  it('is the first of the alternatives in the plan that can still be met', () => {
    expect(slot(STAP.onsd, metOnsd())).toEqual(['do 4-3-2021', 'do 25-2-2021', 'vr 19-3-2021']);
    expect(slot(STAP.onsd, metOnsd({ peildatum: dag('26-2') }))?.[0]).toBe('vr 19-3-2021');
    expect(slot(STAP.onsd, metOnsd({ activiteiten: [onsdRij(vast('11-3'))] }))?.[0]).toBe('do 11-3-2021');
  });

  it('is none while nobody knows until when a stuk is taken', () => {
    const vergaderingen = [aVergadering('ons-d', '11-3', null)];
    expect(slot(STAP.onsd, voorbeeld({ vergaderingen }))).toBeNull();
  });
});

describe('what one day late costs', () => {
  it('is told of the first meeting of a band, not of the last', () => {
    expect(sprong(STAP.college, band)).toBe(
      'Eén dag na de aanleverdatum kost 7 dagen: van di 16-3-2021 naar di 23-3-2021.',
    );
    expect(sprong(STAP.raad, band)).toBe(
      'Eén dag na de aanleverdatum kost 35 dagen: van di 13-4-2021 naar di 18-5-2021.',
    );
    expect(sprong(STAP.onsd, metOnsd())).toMatch(/van do 4-3-2021 naar vr 19-3-2021\.$/u);
  });

  it('is that of the one day where there is one', () => {
    expect(sprong(STAP.raad, voorbeeld())).toMatch(/van di 13-4-2021 naar di 18-5-2021\.$/u);
  });
});

describe('AANLEVERING_NADERT', () => {
  it('asks for the first of the alternatives, and says what missing it costs', () => {
    expect(waarschuwingenMet('AANLEVERING_NADERT', metOnsd())).toMatchObject([
      {
        station: 'ons-d',
        melding: expect.stringMatching(
          /^Lever het stuk uiterlijk do 25-2-2021 aan bij .* voor de vergadering van do 4-3-2021; anders wordt het vr 19-3-2021, 15 dagen later\.$/u,
        ),
        uiterlijk: dag('25-2'),
      },
    ]);
  });
});
