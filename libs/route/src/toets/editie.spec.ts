import { describe, expect, it } from '@jest/globals';
import type { Editie } from '@routekaart/traject';
import { aHerkomst, dag } from '../testing/bouwers.js';
import { toetsEditie } from './editie.js';
import type { Toets } from './weigering.js';

const EDITIE: Editie = {
  nummer: 1,
  naam: 'Detailplanning 25-1-2021',
  bijgewerktTotEnMet: dag('25-1'),
  reden: 'De eerste.',
  herkomst: aHerkomst(),
};

function toets(naam: string, totEnMet: string, edities: readonly Editie[] = [EDITIE]): Toets {
  return toetsEditie({ naam, bijgewerktTotEnMet: dag(totEnMet) }, edities, dag('24-3'));
}

describe('toetsEditie', () => {
  it.each(['25-1', '8-3', '24-3'])('accepts a new name, bijgewerkt t/m %s', (totEnMet) => {
    expect(toets('Detailplanning maart', totEnMet)).toBeNull();
  });

  it('tells two names apart by a space within a word', () => {
    expect(toets('Detail planning 25-1-2021', '24-3')).toBeNull();
  });

  it.each([
    [
      'detailplanning 25-1-2021',
      '24-3',
      '“Detailplanning 25-1-2021” bestaat al en blijft staan: kies een andere naam.',
    ],
    ['Nieuw', '25-3', 'Een editie kan niet verder zijn bijgewerkt dan vandaag, wo 24-3-2021.'],
    ['Nieuw', '24-1', 'De vorige editie is al bijgewerkt t/m ma 25-1-2021.'],
  ])('says why not “%s” t/m %s', (naam, totEnMet, melding) => {
    expect(toets(naam, totEnMet)?.melding).toBe(melding);
  });

  it('accepts any past day for the first edition', () => {
    expect(toets('Eerste', '1-1', [])).toBeNull();
  });

  it.each([
    ['Detailplanning 25-1-2021', '24-3', 'EDITIE-01', 'naam'],
    [' detailplanning   25-1-2021 ', '24-3', 'EDITIE-01', 'naam'],
    ['Nieuw', '25-3', 'EDITIE-02', 'bijgewerktTotEnMet'],
    ['Nieuw', '24-1', 'EDITIE-03', 'bijgewerktTotEnMet'],
  ])('refuses “%s” t/m %s: %s', (naam, totEnMet, code, veld) => {
    expect(toets(naam, totEnMet)).toMatchObject({ soort: 'regel', code, veld });
  });
});
