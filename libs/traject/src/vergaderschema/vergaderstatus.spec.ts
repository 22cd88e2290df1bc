import { describe, expect, it } from '@jest/globals';
import { isBesluitvormend, leesSoort } from './vergadersoort.js';
import { leesStatus } from './vergaderstatus.js';

describe('the status of a meeting, as people type it', () => {
  it.each([
    ['  Definitief!! ', 'bevestigd', null],
    ['gaat  niet\ndoor', 'vervallen', null],
    ['Vergadering is vervallen', 'vervallen', null],
    ['vervallen i.v.m. Koningsdag.', 'vervallen', null],
    ['vervallen: te weinig stukken', 'vervallen', null],
    ['definitief - raadzaal', 'bevestigd', null],
    ['definitief, niet in de raadzaal', 'voorlopig', 'tegenspraak'],
    ['vervallen, nog niet definitief', 'voorlopig', 'tegenspraak'],
    [', vervallen', 'voorlopig', 'onbekend'],
    ['misschien', 'voorlopig', 'onbekend'],
    [' ', 'voorlopig', 'ontbreekt'],
  ])('“%s” is %s', (tekst, staat, twijfel) => {
    expect(leesStatus(tekst, [])).toEqual({ staat, twijfel });
  });
});

describe('the kind of a meeting, as people type it', () => {
  it.each([
    ['', 'regulier', true],
    [' Raad ', 'regulier', true],
    ['Extra  raad', 'extra', true],
    ['zonder\n besluit', 'geen-besluitvorming', false],
    ['Voorjaarsnota', 'begroting', false],
    ['barbecue', 'onbekend', false],
  ] as const)('“%s” is %s', (tekst, soort, besluit) => {
    expect(leesSoort(tekst)).toBe(soort);
    expect(isBesluitvormend(soort)).toBe(besluit);
  });

  it.each(['Commissie Samen', 'Fractieoverleg', 'Presidium', 'cie. Bestuur'])(
    '“%s” is another body',
    (tekst) => {
      expect(leesSoort(tekst)).toBe('ander-gremium');
    },
  );
});
