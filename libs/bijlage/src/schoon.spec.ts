import { describe, expect, it } from '@jest/globals';
import { gebrokenWoorden, maakWoordenboek, schoneTekst } from './schoon.js';

const woordenboek = maakWoordenboek([
  'gemeentesecretaris en gemeenteraadsleden',
  'Drechtstedengemeenten',
  'de Drechtsteden gemeenten en gemeenten in Drechtsteden',
  'Drechtsteden: gemeenten',
]);

describe('schoneTekst', () => {
  it.each([
    ['<i>Let op</i>', 'Let op'],
    ['<b>a</b> <EM>b</EM><br/>', 'a b'],
    ['**vet**', 'vet'],
    ['2 ^e sessie', '2e sessie'],
    ['Afstemmings- overleg', 'Afstemmingsoverleg'],
    ['Drechtsteden- dinsdag: PFO', 'Drechtstedendinsdag: PFO'],
    ['Gemeentesecreta ris legt', 'Gemeentesecretaris legt'],
    ['Obv gemeenteraadsle den', 'Obv gemeenteraadsleden'],
    ['  veel   spaties\u00a0', 'veel spaties'],
  ])('reads %j as %j', (ruw, schoon) => {
    expect(schoneTekst(ruw, woordenboek)).toBe(schoon);
  });

  it.each(['voor- en nadelen', 'Drechtsteden gemeenten', 'ONS-D', 'a < b > c', 'week 8 - 9', '10^3'])(
    'leaves %j as it is',
    (tekst) => {
      expect(schoneTekst(tekst, woordenboek)).toBe(tekst);
    },
  );
});

describe('gebrokenWoorden', () => {
  it('gives each broken word as printed and mended', () => {
    expect(gebrokenWoorden('Afstemmings- overleg, gemeentesecreta ris', woordenboek)).toEqual([
      { gedrukt: 'Afstemmings- overleg', heel: 'Afstemmingsoverleg' },
      { gedrukt: 'gemeentesecreta ris', heel: 'gemeentesecretaris' },
    ]);
  });
});
