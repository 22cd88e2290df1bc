import { describe, expect, it } from '@jest/globals';
import { geraakteVan } from './weigering.js';

const PLAATSEN = [
  'dag',
  'reden',
  'regel',
  'regel.tekst',
  'regel.van',
  'stemmen.voor',
  'stemmen.tegen',
  'aanpassingen',
  'moties.0.tekst',
  'moties.1.tekst',
].map((plaats) => ({ plaats }));

describe('geraakteVan', () => {
  it.each([
    ['the field itself', 'dag', ['dag']],
    ['a field that the form calls by its last word', 'reces.periode.dag', ['dag']],
    ['one of several of a kind', 'moties.1.tekst', ['moties.1.tekst']],
    ['no wider field than needed', 'regel.van', ['regel.van']],
    ['every field of a whole', 'stemmen', ['stemmen.voor', 'stemmen.tegen']],
    ['the field that holds a part', 'aanpassingen.2', ['aanpassingen']],
    ['no field of which the name only looks like it', 'stem', []],
    ['no field for what the form does not ask', 'verwachteVersie', []],
  ])('points at %s', (_, veld, verwacht) => {
    expect(geraakteVan(PLAATSEN, veld).map(({ plaats }) => plaats)).toEqual(verwacht);
  });
});
