import { describe, expect, it } from '@jest/globals';
import { dag } from '../testing/bouwers.js';
import { verklaarUiterste } from './zin.js';

const OP = dag('11-3');

describe('the sentence of a last day', () => {
  it.each([
    [{ kind: 'haalbaar', dag: OP, ruimte: null }, 'Uiterlijk do 11-3-2021.'],
    [{ kind: 'haalbaar', dag: OP, ruimte: 0 }, 'Uiterlijk do 11-3-2021; de prognose laat 0 dagen ruimte.'],
    [{ kind: 'haalbaar', dag: OP, ruimte: 1 }, 'Uiterlijk do 11-3-2021; de prognose laat 1 dag ruimte.'],
    [{ kind: 'haalbaar', dag: OP, ruimte: -3 }, 'Uiterlijk do 11-3-2021; de prognose is 3 dagen te laat.'],
    [
      { kind: 'gehaald', dag: OP, gebeurd: dag('9-3') },
      'Op tijd: di 9-3-2021; het mocht tot en met do 11-3-2021.',
    ],
    [
      { kind: 'verstreken', dag: OP, gebeurd: null },
      'Onhaalbaar: dit moest uiterlijk do 11-3-2021, en die dag is voorbij.',
    ],
    [
      { kind: 'verstreken', dag: OP, gebeurd: dag('18-3') },
      'Onhaalbaar: dit moest uiterlijk do 11-3-2021, maar gebeurde op do 18-3-2021.',
    ],
    [
      { kind: 'nooit', einde: dag('18-5') },
      'Onhaalbaar: hoe vroeg ook, de strook eindigt niet eerder dan di 18-5-2021.',
    ],
    [{ kind: 'onbekend', waarom: 'Geen vergaderschema.' }, 'Onbekend. Geen vergaderschema.'],
    [{ kind: 'gepasseerd' }, 'Een later station heeft al besloten.'],
    [{ kind: 'gepasseerd', ligtEr: true }, 'Hier hoeft niets te worden aangeleverd: het stuk ligt er nog.'],
  ] as const)('%j reads “%s”', (uiterste, zin) => {
    expect(verklaarUiterste(uiterste)).toBe(zin);
  });
});
