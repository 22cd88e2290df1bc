import { describe, expect, it } from '@jest/globals';
import { CombinedError } from 'urql';
import { uitslagVan } from './uitslag.js';

describe('what came of recording something', () => {
  it('is not called kept when nobody answered', () => {
    const fout = new CombinedError({ networkError: new Error('weg') });
    expect(uitslagVan(undefined, fout)).toEqual({
      gelukt: false,
      onbeantwoord: true,
      melding:
        'Routekaart is niet bereikbaar: ga ervan uit dat dit niet is vastgelegd. Wat u invulde, blijft staan; probeer het zo opnieuw.',
    });
  });

  it('says of a day that was recorded what there is to say of it', () => {
    const tekst = 'za 22-5-2021 valt in het weekend.';
    const antwoord = { __typename: 'VergaderingVastgelegd', versie: 3, opmerkingen: [{ tekst }] };
    expect(uitslagVan(antwoord, undefined)).toEqual({
      gelukt: true,
      melding: `Vastgelegd. ${tekst}`,
      opmerkingen: [tekst],
      versie: 3,
    });
    expect(uitslagVan({ ...antwoord, opmerkingen: [] }, undefined)).toEqual({
      gelukt: true,
      melding: 'Vastgelegd.',
      versie: 3,
    });
  });

  it('says in which row of the document it went wrong', () => {
    const weigering = {
      __typename: 'Weigering',
      melding: 'Deze dag bestaat niet.',
      plaats: 'tabel 3, rij 13',
    };
    expect(uitslagVan(weigering, undefined).melding).toBe('Deze dag bestaat niet. (tabel 3, rij 13)');
  });

  it('names that row once when the message already does', () => {
    const melding = 'Tabel 3, rij 13: ONS D heeft al besloten op do 18-3-2021.';
    expect(
      uitslagVan({ __typename: 'Weigering', melding, plaats: 'tabel 3, rij 13' }, undefined).melding,
    ).toBe(melding);
  });
});
