import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { ALBLASSERDAM, aBesluit, anAanlevering, dag } from '../testing/bouwers.js';
import { STAP, prognoseVan, voorbeeld } from '../testing/voorbeeld.js';
import { waarIsHetStuk } from './stuk.js';

const { onsd, college, raad } = STAP;
const onsdBesluit = aBesluit(onsd, '11-3');
const collegeBesluit = aBesluit(college, '16-3');

function plaats(over: Partial<Stand>): { houder: string | null; sinds: number | null; uitleg: string } {
  const berekening = bereken(voorbeeld({ peildatum: dag('17-3'), ...over }));
  const { houder, sinds, uitleg } = waarIsHetStuk(prognoseVan(raad, berekening), ALBLASSERDAM, berekening);
  return { houder: houder?.naam ?? null, sinds, uitleg };
}

describe('waarIsHetStuk', () => {
  it.each<[string, Partial<Stand>, string | null, string | null, string]>([
    ['is being prepared', {}, null, null, 'Nog in voorbereiding; gaat eerst naar ons-d.'],
    [
      'lies with the first body',
      { aanleveringen: [anAanlevering(onsd, '4-3')] },
      'ons-d',
      '4-3',
      'Ligt bij ons-d ter besluitvorming.',
    ],
    [
      'stays with the ONS-D until it is handed in',
      { besluiten: [onsdBesluit] },
      'ons-d',
      '11-3',
      'ons-d heeft besloten; het stuk moet nog worden aangeleverd bij college Alblasserdam.',
    ],
    [
      'goes over to the college as its owner by handing in',
      { besluiten: [onsdBesluit], aanleveringen: [anAanlevering(college, '12-3')] },
      'college Alblasserdam',
      '12-3',
      'Ligt bij college Alblasserdam ter besluitvorming.',
    ],
    [
      'stays with the college that held it over',
      { besluiten: [onsdBesluit, { ...collegeBesluit, uitkomst: 'aangehouden' }] },
      'college Alblasserdam',
      '16-3',
      'Ligt bij college Alblasserdam ter besluitvorming.',
    ],
    [
      'is of the college that must hand it in again once it was taken back there',
      { besluiten: [onsdBesluit, { ...collegeBesluit, uitkomst: 'teruggenomen' }] },
      'college Alblasserdam',
      '16-3',
      'Bij college Alblasserdam is het stuk op di 16-3-2021 teruggenomen: het stuk moet opnieuw worden aangeleverd.',
    ],
    [
      'lies with the college again once it was handed in anew',
      {
        besluiten: [onsdBesluit, { ...collegeBesluit, uitkomst: 'teruggenomen' }],
        aanleveringen: [anAanlevering(college, '17-3')],
      },
      'college Alblasserdam',
      '17-3',
      'Ligt bij college Alblasserdam ter besluitvorming.',
    ],
    [
      'stops at the college that did not agree',
      { besluiten: [onsdBesluit, { ...collegeBesluit, uitkomst: 'niet-ingestemd' }] },
      'college Alblasserdam',
      '16-3',
      'college Alblasserdam heeft niet ingestemd.',
    ],
    [
      'waits for the raad',
      { besluiten: [onsdBesluit, collegeBesluit] },
      'college Alblasserdam',
      '16-3',
      'college Alblasserdam heeft besloten; het stuk moet nog worden aangeleverd bij raad Alblasserdam.',
    ],
    [
      'has arrived',
      { besluiten: [onsdBesluit, collegeBesluit, aBesluit(raad, '13-4')], peildatum: dag('14-4') },
      null,
      '13-4',
      'Alle gremia op deze route hebben besloten.',
    ],
  ])('%s', (_, over, houder, sinds, uitleg) => {
    expect(plaats(over)).toEqual({ houder, sinds: sinds === null ? null : dag(sinds), uitleg });
  });
});
