import { describe, expect, it } from '@jest/globals';
import type { Regelinhoud, StationsregelAannemen, Stationsregel } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { ALBLASSERDAM, DORDRECHT, dag } from '../testing/bouwers.js';
import { dagTeLaat } from '../testing/drechtstad.js';
import { aRegel } from '../testing/strook.js';
import { strookverschillen, watAls } from './wat-als.js';

const GEEN: Regelinhoud = { verwerking: null, toetswerkdagen: 0, tussen: null, bijSluiting: 'vervalt' };
const EEN_DAG: Regelinhoud = { ...GEEN, verwerking: { dagen: 1, telling: 'kalenderdagen' } };
const VIJF_WEKEN: Regelinhoud = {
  ...GEEN,
  tussen: { na: 'college', minimaalDagen: 35, weken: null, weekdag: 1 },
};

function raadMet(
  regel: Omit<StationsregelAannemen, 'soort'>,
  stationsregels: readonly Stationsregel[] = [],
): number | null | undefined {
  const stand = { ...dagTeLaat('11-3'), stationsregels };
  const antwoord = watAls(bereken(stand), [{ soort: 'stationsregel', ...regel }]);
  expect(antwoord.geweigerd).toEqual([]);
  return strookverschillen(antwoord)[0]?.na?.laatst;
}

/** ONS-D on do 11-3 just makes the college of di 16-3 (closes do 11-3), and with it the raad of di 13-4. */
describe('another local rule', () => {
  it.each<[string, Omit<StationsregelAannemen, 'soort'>, string]>([
    ['a day to prepare the college', { station: 'college', gemeente: ALBLASSERDAM, regel: EEN_DAG }, '18-5'],
    ['the same in all gemeenten', { station: 'college', gemeente: null, regel: EEN_DAG }, '18-5'],
    ['the same in another gemeente', { station: 'college', gemeente: DORDRECHT, regel: EEN_DAG }, '13-4'],
    [
      'five weeks between college and raad',
      { station: 'raad', gemeente: ALBLASSERDAM, regel: VIJF_WEKEN },
      '18-5',
    ],
  ])('%s', (_, regel, verwacht) => {
    expect(raadMet(regel)).toBe(dag(verwacht));
  });

  it('takes the place of the one that stands, and its end gives the day back', () => {
    const staand = { station: 'college', gemeente: ALBLASSERDAM, ...EEN_DAG, bron: 'bestand' };
    const plek = { station: 'college', gemeente: ALBLASSERDAM };
    expect(raadMet({ ...plek, regel: { ...GEEN, toetswerkdagen: 1 } }, [staand])).toBe(dag('18-5'));
    expect(raadMet({ ...plek, regel: GEEN }, [staand])).toBe(dag('13-4'));
    expect(raadMet({ ...plek, regel: null }, [staand])).toBe(dag('13-4'));
  });

  it('leaves the rules of other stations and other gemeenten', () => {
    const anders = [aRegel('college'), aRegel('raad', { gemeente: null })];
    const stand = { ...dagTeLaat(), stationsregels: [...anders, aRegel('raad', { toetswerkdagen: 3 })] };
    const { na } = watAls(bereken(stand), [
      { soort: 'stationsregel', station: 'raad', gemeente: ALBLASSERDAM, regel: EEN_DAG },
    ]);
    expect(na.stand.stationsregels).toEqual([
      ...anders,
      { station: 'raad', gemeente: ALBLASSERDAM, ...EEN_DAG, bron: 'Aanname van een wat-als-vraag' },
    ]);
  });

  it.each<[string, Omit<StationsregelAannemen, 'soort'>, string]>([
    ['at a station that is not there', { station: 'maan', gemeente: null, regel: EEN_DAG }, 'NIET_GEVONDEN'],
    [
      'of a gemeente at a regional station',
      { station: 'ons-d', gemeente: ALBLASSERDAM, regel: EEN_DAG },
      'NIET_GEVONDEN',
    ],
    [
      'that looks ahead',
      {
        station: 'college',
        gemeente: null,
        regel: { ...GEEN, tussen: { na: 'raad', minimaalDagen: 1, weken: null, weekdag: 1 } },
      },
      'REGEL-02',
    ],
    ['that ends what is not there', { station: 'college', gemeente: null, regel: null }, 'REGEL-04'],
  ])('is refused %s', (_, regel, code) => {
    const { geweigerd } = watAls(bereken(dagTeLaat()), [{ soort: 'stationsregel', ...regel }]);
    expect(geweigerd).toMatchObject([{ weigering: { code } }]);
  });
});
