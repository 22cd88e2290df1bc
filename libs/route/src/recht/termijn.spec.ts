import { describe, expect, it } from '@jest/globals';
import { formatDag, isWerkdag, maakKalender } from '@routekaart/kalender';
import type { Besluit, Stand } from '@routekaart/traject';
import fc from 'fast-check';
import { bereken } from '../berekening.js';
import { formatMoment, redenenVan, verklaar } from '../reden.js';
import {
  aBesluit,
  aStand,
  aStation,
  aTraject,
  aVergadering,
  anAanlevering,
  dag,
  gesloten,
} from '../testing/bouwers.js';
import { openStappen } from '../waarschuwing.js';
import { waarschuwingenVan } from '../waarschuwingen/alle.js';
import { eindeVan } from './termijn.js';

const ACHT = { weken: 8, recesTeltMee: true };
const KALENDER = maakKalender([
  gesloten('Zomerreces', '10-7', '29-8', { laag: 'reces', gremium: 'raad' }),
  gesloten('Eerste Kerstdag', '25-12'),
  gesloten('Goede Vrijdag', '2-4', '2-4', { hard: false }),
  gesloten('Pasen', '4-4', '5-4'),
  gesloten('Bevrijdingsdag', '5-5', '5-5', { hard: false }),
]);

describe('eindeVan', () => {
  it.each([
    ['a Thursday', '1-4', 'do 27-5-2021'],
    // 8 weeks after Saturday 6-3 is Saturday 1-5: the next working day is Monday.
    ['a Saturday', '6-3', 'ma 3-5-2021'],
    // 8 weeks after 8-2 is Monday 5-4: a holiday.
    ['a day that leads to a holiday', '8-2', 'di 6-4-2021'],
    // 8 weeks after 5-2 is Goede Vrijdag: no day off everywhere, but one for terms, and so is 5-5.
    ['a day that leads to Goede Vrijdag', '5-2', 'di 6-4-2021'],
    ['a day that leads to Bevrijdingsdag', '10-3', 'do 6-5-2021'],
  ])('is eight weeks after %s', (_wat, ontvangen, einde) => {
    expect(formatDag(eindeVan(ACHT, dag(ontvangen), KALENDER, 'raad'))).toBe(einde);
  });

  it('counts the reces, unless the rule says otherwise', () => {
    expect(formatDag(eindeVan(ACHT, dag('1-7'), KALENDER, 'raad'))).toBe('do 26-8-2021');
    // 2-7 to 9-7 are eight days, 30-8 to 16-10 the other 48; that is a Saturday.
    const zonder = { ...ACHT, recesTeltMee: false };
    expect(formatDag(eindeVan(zonder, dag('1-7'), KALENDER, 'raad'))).toBe('ma 18-10-2021');
    expect(formatDag(eindeVan(zonder, dag('1-7'), KALENDER, 'ander'))).toBe('do 26-8-2021');
  });

  it('is not put off by a reces on its last day, whoever has it', () => {
    const overal = maakKalender([gesloten('Meireces', '17-5', '28-5', { laag: 'reces', gremium: null })]);
    expect(formatDag(eindeVan(ACHT, dag('1-4'), overal, 'raad'))).toBe('do 27-5-2021');
    // A holiday is no reces: only the twelve days of reces are left out.
    const zonder = { ...ACHT, recesTeltMee: false };
    expect(formatDag(eindeVan(zonder, dag('1-3'), KALENDER, 'raad'))).toBe('ma 26-4-2021');
  });

  it('never ends before the whole term, always on a working day, and later when received later', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dag('1-1'), max: dag('31-12') }),
        fc.integer({ min: 1, max: 12 }),
        (op, weken) => {
          const termijn = { weken, recesTeltMee: true };
          const einde = eindeVan(termijn, op, KALENDER, 'raad');
          expect(einde).toBeGreaterThanOrEqual(op + weken * 7);
          expect(isWerkdag(KALENDER, einde)).toBe(true);
          expect(eindeVan(termijn, op + 1, KALENDER, 'raad')).toBeGreaterThanOrEqual(einde);
        },
      ),
    );
  });
});

/** A draft goes from the board to a raad that has eight weeks, and then to the raad of the second round. */
function ronde(over: Partial<Stand> = {}): Stand {
  const opzet = aTraject({
    stations: [
      aStation({ code: 'ab', volgorde: 1 }),
      aStation({ code: 'raad', volgorde: 2, voorgangers: ['ab'], perGemeente: true, regime: 'zienswijze' }),
      aStation({ code: 'ronde-2', volgorde: 3, voorgangers: ['raad'], perGemeente: true }),
    ],
  });
  return aStand({
    ...opzet,
    rechtsregimes: [
      { code: 'zienswijze', regel: 'Acht weken.', vanaf: null, tot: null, termijn: ACHT, bron: null },
    ],
    peildatum: dag('1-4'),
    besluiten: [aBesluit('m1-ab', '1-4')],
    ...over,
  });
}

function eersteRonde(stand: Stand) {
  const berekening = bereken(stand);
  const prognose = berekening.prognoses.find(({ stap }) => stap.station.code === 'raad');
  if (prognose === undefined) {
    throw new Error('Geen eerste ronde');
  }
  return { berekening, prognose };
}

describe('a station with a term of eight weeks, received on 1-4', () => {
  it('decides at a meeting inside the term', () => {
    const { prognose } = eersteRonde(ronde({ vergaderingen: [aVergadering('raad-GM0482', '18-5', '22-4')] }));
    expect([formatMoment(prognose.dag), prognose.grond]).toEqual(['di 18-5-2021', 'vergadering']);
  });

  it('goes on at the end of the term when the first meeting comes later, and says so', () => {
    const { prognose, berekening } = eersteRonde(
      ronde({ vergaderingen: [aVergadering('raad-GM0482', '8-6', '22-4')] }),
    );
    expect([formatMoment(prognose.dag), prognose.grond, prognose.vergadering]).toEqual([
      'do 27-5-2021',
      'termijn',
      null,
    ]);
    expect(redenenVan(prognose, berekening.plan).map(verklaar).at(-1)).toBe(
      'Binnen de termijn van 8 weken is geen vergadering bekend: de route gaat verder als de termijn eindigt op do 27-5-2021.',
    );
  });

  it('says that days of reces do not count, where the rule leaves them out', () => {
    // Eight weeks from 1-4 end on 27-5; with the twelve days of 3-5 to 14-5 left out, on di 8-6.
    const rechtsregimes = ronde().rechtsregimes.map((een) => ({
      ...een,
      termijn: { weken: 8, recesTeltMee: false },
    }));
    const reces = gesloten('Meireces', '3-5', '14-5', { laag: 'reces', gremium: 'raad-GM0482' });
    const { prognose, berekening } = eersteRonde(
      ronde({
        rechtsregimes,
        kalenderperioden: [reces],
        vergaderingen: [aVergadering('raad-GM0482', '22-6', '6-5')],
      }),
    );
    expect(redenenVan(prognose, berekening.plan).map(verklaar).at(-1)).toBe(
      'Binnen de termijn van 8 weken, waarin recesdagen niet meetellen, is geen vergadering bekend: ' +
        'de route gaat verder als de termijn eindigt op di 8-6-2021.',
    );
  });

  it('is a band up to that end without a calendar, and nobody is warned that it cannot be foretold', () => {
    const { prognose, berekening } = eersteRonde(ronde());
    expect(formatMoment(prognose.dag)).toBe('tussen do 1-4-2021 en do 27-5-2021');
    const zonderSchema = waarschuwingenVan(berekening).filter(({ code }) => code === 'GEEN_VERGADERSCHEMA');
    expect(zonderSchema.map(({ station }) => station)).toEqual(['ronde-2']);
  });

  it('has run out afterwards: the next round can begin, and nothing is open here', () => {
    const { prognose, berekening } = eersteRonde(
      ronde({ peildatum: dag('28-5'), aanleveringen: [anAanlevering('m1-raad-GM0482', '1-4')] }),
    );
    expect([prognose.grond, formatMoment(prognose.dag)]).toEqual(['termijn-verstreken', 'do 27-5-2021']);
    const tweede = berekening.prognoses.find(({ stap }) => stap.station.code === 'ronde-2');
    expect(tweede?.toestand).toBe('aan-zet');
    expect(openStappen(berekening).map(({ stap }) => stap.station.code)).toEqual(['ronde-2']);
  });

  it('is not stopped by an answer that does not agree: it is advice', () => {
    const tegen: Besluit = aBesluit('m1-raad-GM0482', '20-4', { uitkomst: 'niet-ingestemd' });
    const { prognose } = eersteRonde(
      ronde({ peildatum: dag('21-4'), besluiten: [aBesluit('m1-ab', '1-4'), tegen] }),
    );
    expect([prognose.toestand, formatMoment(prognose.dag)]).toEqual(['besloten', 'di 20-4-2021']);
  });
});
