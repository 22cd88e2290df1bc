import { describe, expect, it } from '@jest/globals';
import { aGremium, anActiviteit } from '../testing/bouwers.js';
import { begeleidersVan } from './begeleiding.js';

const [RIJ] = anActiviteit().rijen;
const rijen = (...opmerkingen: readonly string[]) =>
  opmerkingen.flatMap((tekst) => (RIJ === undefined ? [] : [{ ...RIJ, opmerkingen: tekst }]));
const werkgroep = (naam: string) => aGremium({ code: naam, naam, soort: 'werkgroep' });

const begeleiders = (namen: readonly string[], ...opmerkingen: readonly string[]) =>
  begeleidersVan({ rijen: rijen(...opmerkingen), gremia: [] }, namen.map(werkgroep));

describe('who guides an activiteit of more than one row', () => {
  it('is named in any of its rows', () => {
    expect(begeleiders(['WG FZ'], 'Zelfstandig', 'Begeleiding door WG FZ')).toEqual(['WG FZ']);
  });

  it('is named as whole words, with whatever stands between, before or behind them', () => {
    expect(begeleiders(['WG FZ'], '- wg  /  fz.')).toEqual(['WG FZ']);
    expect(begeleiders(['(WG FZ)'], 'Door WG FZ')).toEqual(['(WG FZ)']);
    expect(begeleiders(['wg strasse'], 'WG STRAßE')).toEqual([]);
    expect(begeleiders(['WG FZ'], 'WG FZP')).toEqual([]);
  });

  it('is nobody whose name has no word', () => {
    expect(begeleiders(['', '-'], 'Door WG FZ', '')).toEqual([]);
  });
});
