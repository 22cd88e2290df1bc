import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { leesBijlage } from './lees-bijlage.js';
import { leesTabellen } from './lees-tabellen.js';
import {
  alsTekst,
  gremiaTabel,
  planningTabel,
  procesbrievenTabel,
  schrijfTabellen,
} from './schrijf-tabellen.js';
import { isZelfdeKop, type Tabel } from './tabel.js';
import { BRON_004, contextVanGrSdd } from '../testing/bron.js';

const inhoud = (tabellen: readonly Tabel[]) =>
  tabellen.map(({ titel, kop, rijen }) => ({ titel, kop, rijen: rijen.map((rij) => rij.cellen) }));

const cel = fc.oneof(
  fc.constantFrom('Week 4 (25-1 tm 29-1)', '28-1', '', 'Bijpraten', '<i>Let op</i>', 'ONS-D', '"a"'),
  fc.string({ unit: 'grapheme' }).map((tekst) => tekst.replace(/[\t\r\n]/g, '')),
);
const tabel = fc
  .record({ titel: fc.stringMatching(/^[A-Z][a-z ]{0,15}[a-z]$/), breedte: fc.integer({ min: 2, max: 7 }) })
  .chain(({ titel, breedte }) => {
    const rij = fc.array(cel, { minLength: breedte, maxLength: breedte });
    return fc.record({ titel: fc.constant(titel), kop: rij, rijen: fc.array(rij, { maxLength: 8 }) });
  })
  .map(({ titel, kop, rijen }): Tabel => {
    const eigen = rijen.filter((cellen) => !isZelfdeKop(kop, cellen)).map((cellen) => ({ regel: 0, cellen }));
    return { titel, titelregel: null, kop, kopregel: null, rijen: eigen, herhaaldeKoppen: [] };
  });

describe('writing what was read', () => {
  it('gives the tables of bron 004 back, cell for cell and in the order of the source', () => {
    const bijlage = leesBijlage(BRON_004, contextVanGrSdd());
    const tekst = alsTekst(schrijfTabellen(bijlage.tabellen));
    expect(inhoud(leesTabellen(tekst))).toEqual(inhoud(leesTabellen(BRON_004)));
    const herhaaldeKop = 161;
    const metTab = BRON_004.split('\n').filter(
      (regel, nummer) => regel.includes('\t') && nummer + 1 !== herhaaldeKop,
    );
    expect(tekst.split('\n').filter((regel) => regel.includes('\t'))).toEqual(metTab);
  });

  it('gives any tables back, cell for cell, and again when read and written twice', () => {
    fc.assert(
      fc.property(fc.array(tabel, { maxLength: 4 }), (tabellen) => {
        const gelezen = leesBijlage(alsTekst(tabellen), {
          jaar: 2021,
          gremia: [],
          gemeenten: [],
          kalenderperioden: [],
        });
        expect(inhoud(schrijfTabellen(gelezen.tabellen))).toEqual(inhoud(tabellen));
        const nogEens = leesTabellen(alsTekst(schrijfTabellen(gelezen.tabellen)));
        expect(inhoud(nogEens)).toEqual(inhoud(tabellen));
      }),
    );
  });

  it('makes a space of a tab or line end inside a cell', () => {
    expect(alsTekst([gremiaTabel('Gremia', [{ wat: 'ONS\tD', wie: 'Gemeente-\r\nsecretarissen' }])])).toBe(
      'Gremia\n\nWat\tWie\nONS D\tGemeente- secretarissen',
    );
  });
});

describe('the layout of bron 004', () => {
  const rij = { weekTekst: 'Week 4', datumTekst: '28-1', wat: 'Bijpraten', wie: 'ONS D', opmerkingen: '' };

  it.each([
    [
      planningTabel('Detailplanning', [rij]),
      'Week\tDatum\tWat / activiteit\tWie\tOpmerkingen',
      'Week 4\t28-1\tBijpraten\tONS D\t',
    ],
    [
      procesbrievenTabel('Brieven', [rij]),
      'Week\tWat / activiteit\tWie\tOpmerkingen',
      'Week 4\tBijpraten\tONS D\t',
    ],
    [gremiaTabel('Gremia', [rij]), 'Wat\tWie', 'Bijpraten\tONS D'],
  ])('is written with its own columns (%#)', (geschreven, kop, cellen) => {
    expect(alsTekst([geschreven])).toBe([geschreven.titel, '', kop, cellen].join('\n'));
  });
});
