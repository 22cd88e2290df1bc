import { describe, expect, it } from '@jest/globals';
import type { DatumUitdrukking } from '@routekaart/kalender';
import type { Vergadering } from '@routekaart/traject';
import type { Stationsprognose } from './prognose.js';
import { ALBLASSERDAM, aVergadering, alternatieven, dag, onsdRij, vast } from './testing/bouwers.js';
import { STAP, vergaderingenVan, voorbeeld, voorspelStap } from './testing/voorbeeld.js';

/** The forecast of the ONS-D with a planned day and these meetings of its own, on ma 1-3. */
function onsd(plan: DatumUitdrukking, ...vergaderingen: readonly Vergadering[]): Stationsprognose {
  return voorspelStap(
    STAP.onsd,
    voorbeeld({
      activiteiten: [onsdRij(plan)],
      vergaderingen: [...vergaderingenVan(ALBLASSERDAM), ...vergaderingen],
    }),
  );
}

const DOORGAAND = aVergadering('ons-d', '11-3', '9-3');
const VERVALLEN = aVergadering('ons-d', '11-3', '4-3', { id: 'ons-d@eerder', staat: 'vervallen' });

describe('a planned day on which a body has two meetings', () => {
  it.each([
    ['the one that goes on first', [DOORGAAND, VERVALLEN]],
    ['the cancelled one first', [VERVALLEN, DOORGAAND]],
  ] as const)('is that of the meeting that goes on: %s', (_wat, vergaderingen) => {
    const prognose = onsd(vast('11-3'), ...vergaderingen);
    expect(prognose.conflict).toBeNull();
    expect(prognose.dag).toEqual({ vroegst: dag('11-3'), laatst: dag('11-3') });
    expect(prognose.vergadering?.id).toBe(DOORGAAND.id);
  });

  it('does not hold when all were cancelled', () => {
    expect(onsd(vast('11-3'), VERVALLEN).conflict).toMatchObject({ waarom: 'vergadering-vervallen' });
  });
});

describe('a planned choice of days', () => {
  it('bounds the day from the first to the last that the calendar allows', () => {
    const { dag: band } = onsd(alternatieven('9-3', '11-3', '16-3'));
    expect(band).toEqual({ vroegst: dag('9-3'), laatst: dag('16-3') });
  });

  it('leaves out the day whose meeting was cancelled, at either end', () => {
    const eerste = aVergadering('ons-d', '9-3', '9-3', { staat: 'vervallen' });
    const laatste = aVergadering('ons-d', '16-3', '16-3', { staat: 'vervallen' });
    const keuze = alternatieven('9-3', '11-3', '16-3');
    expect(onsd(keuze, eerste).dag).toEqual({ vroegst: dag('11-3'), laatst: dag('16-3') });
    expect(onsd(keuze, laatste).dag).toEqual({ vroegst: dag('9-3'), laatst: dag('11-3') });
  });
});
