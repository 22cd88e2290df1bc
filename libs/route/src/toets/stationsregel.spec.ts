import { describe, expect, it } from '@jest/globals';
import type { Stationsregel } from '@routekaart/traject';
import { ALBLASSERDAM, aStand, aTraject } from '../testing/bouwers.js';
import { type StationsregelVoorstel, toetsStationsregel } from './stationsregel.js';

const REGEL: NonNullable<StationsregelVoorstel['regel']> = {
  verwerking: { dagen: 3, telling: 'werkdagen' },
  toetswerkdagen: 2,
  tussen: { na: 'college', minimaalDagen: 8, weken: 1, weekdag: 2 },
  bijSluiting: 'vervalt',
};
const HUIDIG: Stationsregel = { station: 'raad', gemeente: ALBLASSERDAM, ...REGEL, bron: 'reglement' };
const stand = { ...aStand(aTraject()), stationsregels: [HUIDIG] };

const toets = (over: Partial<StationsregelVoorstel>) =>
  toetsStationsregel({ station: 'raad', gemeente: ALBLASSERDAM, regel: REGEL, reden: null, ...over }, stand);

describe('a local rule', () => {
  it.each<[string, Partial<StationsregelVoorstel>]>([
    ['other processing days', { regel: { ...REGEL, verwerking: { dagen: 4, telling: 'werkdagen' } } }],
    ['other days that count', { regel: { ...REGEL, verwerking: { dagen: 3, telling: 'kalenderdagen' } } }],
    ['no processing days', { regel: { ...REGEL, verwerking: null } }],
    ['another quality gate', { regel: { ...REGEL, toetswerkdagen: 3 } }],
    ['no distance', { regel: { ...REGEL, tussen: null } }],
    [
      'another weekday',
      { regel: { ...REGEL, tussen: { na: 'college', minimaalDagen: 8, weken: 1, weekdag: 3 } } },
    ],
    ['what a holiday does', { regel: { ...REGEL, bijSluiting: 'volgende-werkdag' } }],
    ['the same for all others', { gemeente: null }],
    ['a withdrawal with a reason', { regel: null, reden: 'Vervalt.' }],
  ])('is news with %s', (_, over) => {
    expect(toets(over)).toBeNull();
  });

  it.each<[string, Partial<StationsregelVoorstel>, string, string]>([
    ['the same once more', {}, 'REGEL-01', 'regel'],
    [
      'a distance to itself',
      { regel: { ...REGEL, tussen: { na: 'raad', minimaalDagen: 1, weken: null, weekdag: 1 } } },
      'REGEL-02',
      'regel.tussen.na',
    ],
    [
      'a distance to a regional station',
      { regel: { ...REGEL, tussen: { na: 'ons-d', minimaalDagen: 1, weken: null, weekdag: 1 } } },
      'REGEL-02',
      'regel.tussen.na',
    ],
    ['a withdrawal without a reason', { regel: null }, 'REGEL-03', 'reden'],
    ['a withdrawal of nothing', { station: 'college', regel: null, reden: 'Zo.' }, 'REGEL-04', 'regel'],
    ['an unknown station', { station: 'commissie' }, 'NIET_GEVONDEN', 'station'],
    ['a gemeente at a regional station', { station: 'ons-d' }, 'NIET_GEVONDEN', 'gemeente'],
  ])('is refused for %s', (_, over, code, veld) => {
    expect(toets(over)).toMatchObject({ code, veld });
  });
});
