import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { ALBLASSERDAM, aBesluit, aStand, aStation, aTraject, aVergadering, dag } from '../testing/bouwers.js';
import { STAP, prognoseVan, vergaderingenVan } from '../testing/voorbeeld.js';
import type { Handelgrens } from './grens-in-strook.js';
import { handelgrensVan, handelgrensVoorAllen } from './handelgrens.js';

const kort = (grens: Handelgrens | null): unknown =>
  grens && [grens.wie.stap.gremium.code, grens.wat, grens.kind, grens.dag];

describe('regional bodies that follow each other before the colleges', () => {
  it('have the day of the later one where nobody knows when that meets', () => {
    // The college of di 16-3, for the raad of di 13-4, closes on do 11-3; the stuurgroep goes before the ONS-D.
    const berekening = bereken(
      aStand({ ...aTraject({ stuurgroep: true }), vergaderingen: vergaderingenVan(ALBLASSERDAM) }),
    );
    const grens = handelgrensVan(prognoseVan(STAP.raad, berekening), dag('13-4'), berekening);
    expect(kort(grens)).toEqual(['ons-d', 'besluiten', 'dag', dag('11-3')]);
  });

  it.each(['stuurgroep', 'ons-d'])('are too late by an outcome of the %s on that very day', (gremium) => {
    const aangehouden = aBesluit(`m1-${gremium}`, '11-3', { uitkomst: 'aangehouden' });
    const besluiten = gremium === 'ons-d' ? [aBesluit('m1-stuurgroep', '4-3'), aangehouden] : [aangehouden];
    const berekening = bereken(
      aStand({
        ...aTraject({ stuurgroep: true }),
        peildatum: dag('12-3'),
        vergaderingen: vergaderingenVan(ALBLASSERDAM),
        besluiten,
      }),
    );
    const grens = handelgrensVan(prognoseVan(STAP.raad, berekening), dag('13-4'), berekening);
    expect(grens).toMatchObject({
      dag: dag('11-3'),
      waardoor: { kind: 'uitstel', gremium, dag: dag('11-3'), uitkomst: 'aangehouden' },
    });
  });
});

describe('regional bodies that follow each other after the raden', () => {
  /** The raad decided on di 13-4. The AB closes on do 15-4 for do 22-4, the DB on vr 23-4 for wo 28-4. */
  const stand = (peildatum: string): Stand =>
    aStand({
      ...aTraject({
        stations: [
          aStation({ code: 'raad', volgorde: 1, perGemeente: true }),
          aStation({ code: 'ab', volgorde: 2, voorgangers: ['raad'] }),
          aStation({ code: 'db', volgorde: 3, voorgangers: ['ab'] }),
        ],
      }),
      peildatum: dag(peildatum),
      besluiten: [aBesluit(STAP.raad, '13-4')],
      vergaderingen: [
        aVergadering('ab', '22-4', '15-4'),
        aVergadering('ab', '20-5', '13-5'),
        aVergadering('db', '28-4', '23-4'),
        aVergadering('db', '26-5', '21-5'),
      ],
    });

  it.each([
    ['its last day', '23-4', ['ab', 'besluiten', 'dag', dag('23-4')]],
    [
      'the day after, when an extra meeting of the last one would still do',
      '24-4',
      ['db', 'besluiten', 'dag', dag('30-4')],
    ],
  ])('have the day of the first until %s', (_wat, peildatum, verwacht) => {
    const berekening = bereken(stand(peildatum));
    const grens = handelgrensVoorAllen(prognoseVan('m1-db', berekening), dag('30-4'), berekening);
    expect(kort(grens)).toEqual(verwacht);
  });
});
