import { describe, expect, it } from '@jest/globals';
import { rijUitAdres } from '../maatregel/adres.js';
import { watalsadresVan } from './watalsadres.js';

const LEEG = {
  mijlpaal: null,
  station: null,
  gemeente: null,
  gremium: null,
  activiteit: null,
  vergadering: null,
  dag: null,
  aanleverdag: null,
  dagen: null,
  regel: null,
};

describe('the address of wat als with these measures', () => {
  const maatregelen = [
    { ...LEEG, soort: 'activiteit-verplaatsen', activiteit: 'A-M1-10', dag: '2021-03-12' },
    { ...LEEG, soort: 'extra-raad', gemeente: 'GM0531', dag: '2021-04-30', aanleverdag: '2021-04-06' },
    { ...LEEG, soort: 'verwerkingsdagen', station: 'raad', dagen: 0 },
  ].map((invulling) => ({ tekst: '', uitleg: '', invulling }));
  const plek = { traject: 'GR-SDD', search: '?peildatum=2021-03-24&m=oud', mijlpaal: 1 };
  const zoek = new URL(watalsadresVan({ maatregelen }, plek), 'http://routekaart.test').searchParams;

  it('holds each of them, in order, and nothing of what was tried before', () => {
    expect(zoek.getAll('m').map(rijUitAdres)).toEqual([
      { soort: 'activiteit-verplaatsen', waarden: { activiteit: 'A-M1-10', dag: '2021-03-12' } },
      {
        soort: 'extra-raad',
        waarden: { gemeente: 'GM0531', dag: '2021-04-30', aanleverdag: '2021-04-06' },
      },
      { soort: 'verwerkingsdagen', waarden: { station: 'raad', dagen: '0' } },
    ]);
  });

  it('looks at the same day and mijlpaal', () => {
    expect([zoek.get('peildatum'), zoek.get('mijlpaal')]).toEqual(['2021-03-24', '1']);
  });
});
