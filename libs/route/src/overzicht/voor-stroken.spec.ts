import { describe, expect, it } from '@jest/globals';
import { stationsVoorStroken } from './voor-stroken.js';

const station = (code: string, perGemeente: boolean, voorgangers: readonly string[], volgorde: number) => ({
  code,
  perGemeente,
  voorgangers,
  volgorde,
});
const stuurgroep = station('stuurgroep', false, [], 1);
const onsd = station('onsd', false, ['stuurgroep'], 2);
const college = station('college', true, ['onsd'], 3);
const raad = station('raad', true, ['college'], 4);
const ondertekening = station('ondertekening', false, ['raad'], 5);
const po = station('po', true, [], 1);
const eigenCollege = station('college', true, ['po'], 2);

describe('stationsVoorStroken', () => {
  it.each([
    [
      'those that hand over to the gemeenten, in the order of the route',
      [raad, onsd, college, stuurgroep, ondertekening],
      ['stuurgroep', 'onsd'],
    ],
    ['none of a route that begins in the gemeenten', [po, eigenCollege], []],
    ['none of a route without gemeenten', [stuurgroep, onsd], []],
    [
      'one between two rounds of raden too',
      [
        stuurgroep,
        station('raad1', true, ['stuurgroep'], 2),
        station('ab', false, ['raad1'], 3),
        station('raad2', true, ['ab'], 4),
      ],
      ['stuurgroep', 'ab'],
    ],
  ])('gives %s', (_wat, route, codes) => {
    expect(stationsVoorStroken(route).map(({ code }) => code)).toEqual(codes);
  });
});
