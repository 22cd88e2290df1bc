import { describe, expect, it } from '@jest/globals';
import type { DatumUitdrukking } from '@routekaart/kalender';
import type { Stand, Vergadering } from '@routekaart/traject';
import type { Stationsprognose } from './prognose.js';
import {
  ALBLASSERDAM,
  aBesluit,
  aStand,
  aTraject,
  aVergadering,
  alternatieven,
  anActiviteit,
  dag,
  onsdRij,
  vast,
} from './testing/bouwers.js';
import {
  STAP,
  vergaderingenVan,
  voorbeeld,
  voorspelStap,
  waarschuwingenMet,
  zinnenVan,
} from './testing/voorbeeld.js';

/** The forecast of the ONS-D with a planned day and these meetings of its own, on ma 1-3. */
function onsd(plan: DatumUitdrukking, ...vergaderingen: readonly Vergadering[]): Stationsprognose {
  return voorspelStap(STAP.onsd, metOnsd(plan, ...vergaderingen));
}

function metOnsd(plan: DatumUitdrukking, ...vergaderingen: readonly Vergadering[]): Stand {
  return voorbeeld({
    activiteiten: [onsdRij(plan)],
    vergaderingen: [...vergaderingenVan(ALBLASSERDAM), ...vergaderingen],
  });
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

describe('a planned day before the stuk is certainly ready', () => {
  /** The ONS-D after a stuurgroep on one of these days, with its own day in the plan and meetings. */
  function naStuurgroep(plan: DatumUitdrukking, ...vergaderingen: readonly Vergadering[]): Stationsprognose {
    const eerst = anActiviteit({ station: 'stuurgroep', datum: alternatieven('5-3', '10-3') });
    return voorspelStap(
      STAP.onsd,
      aStand({ ...aTraject({ stuurgroep: true }), activiteiten: [eerst, onsdRij(plan)], vergaderingen }),
    );
  }

  const LATER = aVergadering('ons-d', '18-3', '18-3');

  it('is possible, and the calendar gives the last day', () => {
    expect(naStuurgroep(vast('9-3'), LATER)).toMatchObject({
      dag: { vroegst: dag('9-3'), laatst: dag('18-3') },
      vergadering: { dag: dag('18-3') },
      conflict: { waarom: 'misschien-te-vroeg', dag: dag('9-3') },
    });
    expect(naStuurgroep(vast('4-3'), LATER).conflict).toMatchObject({ waarom: 'te-vroeg' });
  });

  it('is possible too when only its last day to hand in is not certainly met', () => {
    const prognose = naStuurgroep(vast('11-3'), aVergadering('ons-d', '11-3', '8-3'), LATER);
    expect(prognose).toMatchObject({
      dag: { vroegst: dag('11-3'), laatst: dag('18-3') },
      conflict: { waarom: 'misschien-gemist' },
    });
  });

  it('is possible when nobody knows until when its meeting takes a stuk, however early the stuk is ready', () => {
    const onbekend = aVergadering('ons-d', '11-3', null);
    expect(onsd(vast('11-3'), onbekend, LATER)).toMatchObject({
      dag: { vroegst: dag('11-3'), laatst: dag('18-3') },
      vergadering: { dag: dag('18-3') },
      conflict: { waarom: 'misschien-gemist', dag: dag('11-3') },
    });
    expect(onsd(vast('11-3'), onbekend)).toMatchObject({ dag: { vroegst: dag('11-3'), laatst: null } });
    // Ready after the day itself it is too late all the same.
    expect(naStuurgroep(vast('4-3'), aVergadering('ons-d', '4-3', null), LATER)).toMatchObject({
      dag: { vroegst: dag('18-3') },
      conflict: { waarom: 'te-vroeg' },
    });
    expect(zinnenVan(STAP.onsd, metOnsd(vast('11-3'), onbekend, LATER)).slice(1)).toEqual([
      'De detailplanning noemt do 11-3-2021, maar het is niet zeker dat de aanleverdatum daarvoor wordt gehaald.',
      'De vergadering van do 11-3-2021 wordt misschien gehaald: de aanleverdatum is niet bekend.',
      'Eerste zeker haalbare vergadering van ons-d: do 18-3-2021, aanleveren uiterlijk do 18-3-2021.',
    ]);
  });

  it('gives way to another day of the plan that is certain', () => {
    const keuze = alternatieven('9-3', '11-3');
    expect(
      onsd(keuze, aVergadering('ons-d', '9-3', '8-3'), aVergadering('ons-d', '11-3', null)),
    ).toMatchObject({
      dag: { vroegst: dag('9-3'), laatst: dag('11-3') },
      vergadering: { dag: dag('9-3') },
      conflict: null,
    });
  });

  it('is possible when nobody knows when the stuk is ready', () => {
    const stand = aStand({
      ...aTraject({ stuurgroep: true }),
      activiteiten: [onsdRij(vast('11-3'))],
      vergaderingen: [LATER],
    });
    expect(voorspelStap(STAP.onsd, stand)).toMatchObject({
      dag: { vroegst: dag('11-3'), laatst: null },
      conflict: { waarom: 'misschien-te-vroeg', dag: dag('11-3') },
    });
    expect(waarschuwingenMet('VOLGORDE', stand)).toMatchObject([{ ernst: 'info' }]);
    expect(zinnenVan(STAP.onsd, stand)).toContain(
      'De detailplanning noemt do 11-3-2021, maar het is niet zeker dat het stuk dan gereed is.',
    );
  });

  it('is named as the last that may be met, not a later one that fell out', () => {
    const weg = aVergadering('ons-d', '11-3', '11-3', { staat: 'vervallen' });
    expect(naStuurgroep(alternatieven('9-3', '11-3'), weg, LATER).conflict).toMatchObject({
      waarom: 'misschien-te-vroeg',
      dag: dag('9-3'),
    });
  });

  it('is missed by its last day to hand in, where the stuk may be ready before the day itself', () => {
    const dicht = aVergadering('ons-d', '9-3', '4-3');
    expect(naStuurgroep(vast('9-3'), dicht, LATER).conflict).toMatchObject({
      waarom: 'aanlevering-gemist',
      dag: dag('9-3'),
    });
  });

  it('is the first possible day of those that can still be met, and the last one is named', () => {
    expect(naStuurgroep(alternatieven('6-3', '9-3', '2-3'), LATER)).toMatchObject({
      dag: { vroegst: dag('6-3'), laatst: dag('18-3') },
      conflict: { waarom: 'misschien-te-vroeg', dag: dag('9-3') },
    });
  });

  it('has no last day without a calendar', () => {
    expect(naStuurgroep(vast('9-3'))).toMatchObject({ dag: { vroegst: dag('9-3'), laatst: null } });
  });
});

describe('a planned day for a stuk that the body held over', () => {
  it.each([['9-3'], [null]])('needs no papers: its meeting closes on %s', (sluiting) => {
    const stand = metOnsd(vast('18-3'), aVergadering('ons-d', '18-3', sluiting));
    const besluiten = [aBesluit(STAP.onsd, '11-3', { uitkomst: 'aangehouden' })];
    const prognose = voorspelStap(STAP.onsd, { ...stand, besluiten, peildatum: dag('12-3') });
    expect(prognose.conflict).toBeNull();
    expect(prognose.dag).toEqual({ vroegst: dag('18-3'), laatst: dag('18-3') });
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
