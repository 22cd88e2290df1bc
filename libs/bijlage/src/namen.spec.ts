import { describe, expect, it } from '@jest/globals';
import { leesWie, vindNamen } from './namen.js';
import { maakRegister, naasteNaam } from './register.js';
import { contextVanGrSdd } from '../testing/bron.js';

const { gremia, gemeenten } = contextVanGrSdd();
const begrippen = [{ naam: 'Werkgroep communicatie', afkorting: 'WG COM', regel: 80 }];
const register = maakRegister(gremia, gemeenten, begrippen);

describe('leesWie', () => {
  it.each([
    ['ONS-D', ['onsd'], false],
    ['ons d', ['onsd'], false],
    ['NETWERK MT-SOCIAAL', ['nmts'], false],
    ['WGPPD', ['wg-ppd'], false],
    ['Werkgroep communicatie', ['wg-com'], false],
    ['PFO sociaal / integraal', ['pfo-sociaal', 'pfo-integraal'], true],
    [
      'Drechtstedendinsdag PFO sociaal of PFO integraal',
      ['drechtstedendinsdag', 'pfo-sociaal', 'pfo-integraal'],
      true,
    ],
    ['Stuurgroep en ONS-D', ['stuurgroep', 'onsd'], false],
    ['Wethouders 7 gemeenten (basis = PFO integraal)', ['pfo-integraal'], false],
    ['', [], false],
  ])('finds the bodies of %j', (tekst, codes, alternatieven) => {
    const lezing = leesWie(tekst, register);
    expect(lezing.gevonden.map(({ naam }) => naam.code)).toEqual(codes);
    expect([lezing.alternatieven, lezing.onbekend, lezing.personen]).toEqual([alternatieven, [], []]);
  });

  it('keeps the persons behind a body apart from its name', () => {
    const { gevonden, personen, onbekend } = leesWie('ONS-D Anna / Bert', register);
    expect(gevonden.map(({ tekst }) => tekst)).toEqual(['ONS-D']);
    expect([personen, onbekend]).toEqual([['Anna', 'Bert'], []]);
  });

  it.each([
    ['Stuurgreop', ['Stuurgreop']],
    ['NOG-D, ONS-D', ['NOG-D']],
    ['Gemeentesecretaris legt contact met griffier (brief bevat alle info)', []],
    ['Ambtenaren 7 gemeenten', []],
  ])('tells which names in %j nobody knows', (tekst, onbekend) => {
    expect(leesWie(tekst, register).onbekend).toEqual(onbekend);
  });
});

describe('vindNamen', () => {
  it('gives the place of a name in the text, and takes the longest name', () => {
    const tekst = 'Afstemmen in Afstemmingsoverleg 2 transitiepunten';
    const [vondst] = vindNamen(tekst, register);
    expect(tekst.slice(vondst?.van, vondst?.tot)).toBe('Afstemmingsoverleg 2 transitiepunten');
  });
});

describe('naasteNaam', () => {
  it.each([
    ['Stuurgreop', 'stuurgroep', 2],
    ['Drechtstedendinsdg', 'drechtstedendinsdag', 1],
    ['Alblasterdam', 'GM0482', 1],
  ])('proposes for %s the body or gemeente %s', (tekst, code, afstand) => {
    expect(naasteNaam(tekst, register)).toMatchObject({ naam: { code }, afstand });
  });

  it.each(['Waterschap', 'NOG', ''])('proposes nothing for %j', (tekst) => {
    expect(naasteNaam(tekst, register)).toBeNull();
  });
});
