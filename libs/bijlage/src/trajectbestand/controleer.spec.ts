import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { controleerTrajectbestand } from './controleer.js';
import { fouten } from './testing/fouten.js';
import { KLEIN, metWijziging } from './testing/klein-bestand.js';

describe('controleerTrajectbestand', () => {
  it('finds nothing wrong with a file that is right', () => {
    expect(controleerTrajectbestand(KLEIN)).toEqual([]);
  });

  it('asks for no more than a code, a name, a gemeente and a gremium', () => {
    const { traject, gemeenten, gremia } = KLEIN;
    expect(controleerTrajectbestand({ traject, gemeenten, gremia })).toEqual([]);
  });

  it.each<[string, string, unknown, string, string]>([
    ['a part that is missing', 'traject', undefined, 'ONTBREEKT', ''],
    [
      'a key with a typing error',
      'traject.ingangsdatm',
      '2022-01-01',
      'ONBEKENDE_SLEUTEL',
      'traject.ingangsdatm',
    ],
    ['a key without a value', 'traject.doel', null, 'VERKEERDE_WAARDE', 'traject.doel'],
    ['a name that YAML reads as a number', 'traject.naam', 2022, 'VERKEERDE_WAARDE', 'traject.naam'],
    ['an unknown role', 'gremia[0].beheerrol', 'burgemeester', 'ONBEKENDE_ROL', 'gremia[0].beheerrol'],
    ['a role that only reads', 'feiten[0].rol', 'lezer', 'ONBEKENDE_ROL', 'feiten[0].rol'],
    ['an unknown kind of fact', 'feiten[0].soort', 'gerucht', 'VERKEERDE_WAARDE', 'feiten[0].soort'],
    ['a list of nothing', 'gemeenten', [], 'ONTBREEKT', 'gemeenten'],
    ['a part of a day', 'mijlpalen[0].nummer', 1.5, 'VERKEERDE_WAARDE', 'mijlpalen[0].nummer'],
  ])('sees %s', (_wat, pad, waarde, code, plaats) => {
    expect(fouten(metWijziging(pad, waarde))).toContainEqual([code, plaats]);
  });

  it('takes 400 gemeenten and no more', () => {
    const gemeenten = (aantal: number): object[] =>
      Array.from({ length: aantal }, (_, i) => ({
        code: `GM${String(1000 + i)}`,
        naam: `Gemeente ${String(i)}`,
      }));
    const bestand = (aantal: number): object => ({
      traject: KLEIN.traject,
      gemeenten: gemeenten(aantal),
      gremia: [{ code: 'ab', naam: 'Algemeen bestuur' }],
    });
    expect(fouten(bestand(400))).toEqual([]);
    expect(fouten(bestand(401))).toEqual([['TE_VEEL', 'gemeenten']]);
  });

  it('says in Dutch what is wrong and where', () => {
    const [fout] = controleerTrajectbestand(metWijziging('vensters[0].tot', '2021-03-14'));
    expect(fout).toEqual({
      code: 'VERKEERDE_VOLGORDE',
      pad: 'vensters[0].tot',
      melding: 'Het venster eindigt op zo 14-3-2021: voor het begin op ma 15-3-2021.',
    });
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (inhoud) => {
        expect(controleerTrajectbestand(inhoud).length).toBeGreaterThan(0);
      }),
    );
  });
});
