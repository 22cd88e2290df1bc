import { describe, expect, it } from '@jest/globals';
import type { Stationsregel } from '@routekaart/traject';
import { bereken } from '../berekening.js';
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

const EERSTE = { station: 'ons-d', gemeente: null };
const DAGEN = { ...REGEL, tussen: null, toetswerkdagen: 0 };

const toets = (over: Partial<StationsregelVoorstel>) =>
  toetsStationsregel(
    { station: 'raad', gemeente: ALBLASSERDAM, regel: REGEL, reden: null, ...over },
    bereken(stand),
  );

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
    ['days at the first station', { ...EERSTE, regel: DAGEN }, 'REGEL-05', 'regel.verwerking'],
    [
      'a quality gate at the first station',
      { ...EERSTE, regel: { ...DAGEN, verwerking: null, toetswerkdagen: 1 } },
      'REGEL-05',
      'regel.toetswerkdagen',
    ],
  ])('is refused for %s', (_, over, code, veld) => {
    expect(toets(over)).toMatchObject({ code, veld });
  });

  it.each<[Partial<StationsregelVoorstel>, string]>([
    [{}, 'Deze regel geldt hier al.'],
    [
      { regel: { ...REGEL, tussen: { na: 'ons-d', minimaalDagen: 1, weken: null, weekdag: 1 } } },
      '“ons-d” is geen eerder station in dezelfde gemeente als raad.',
    ],
    [
      { regel: { ...REGEL, tussen: { na: 'po', minimaalDagen: 1, weken: null, weekdag: 1 } } },
      '“po” is geen eerder station in dezelfde gemeente als raad.',
    ],
    [{ regel: null }, 'Geef een reden om de regel in te trekken.'],
    [{ station: 'college', regel: null, reden: 'Zo.' }, 'Hier geldt geen regel om in te trekken.'],
    [{ station: 'commissie' }, '“commissie” is geen station van de route.'],
    [{ station: 'ons-d' }, 'ons-d is een regionaal station: laat de gemeente weg.'],
  ])('%j: says why', (over, melding) => {
    expect(toets(over)?.melding).toBe(melding);
  });
});

describe('days at the station where the route begins', () => {
  it('are refused with the sentence that says what does count', () => {
    expect(toets({ ...EERSTE, regel: DAGEN })?.melding).toBe(
      'ons-d is het eerste station: dagen na een eerder besluit tellen daar niet. Wanneer het stuk er kan zijn, zegt het begin van zijn venster in het plan.',
    );
  });

  it('may be put back to none', () => {
    const nul = { ...DAGEN, verwerking: { dagen: 0, telling: 'kalenderdagen' } } as const;
    expect(toets({ ...EERSTE, regel: nul })).toBeNull();
  });

  it('are refused for the gemeente in which it is the first, and not for all as long as one has a station before it', () => {
    // The ONS-D is passed by: only where the college stays does the raad wait for something.
    const opzet = aTraject({ gemeenten: 2 });
    const [eerste = ALBLASSERDAM] = opzet.gemeenten.map(({ code }) => code);
    const behandelingen = opzet.behandelingen.filter(
      ({ station, gemeente }) => station !== 'ons-d' && (station !== 'college' || gemeente !== eerste),
    );
    const nu = bereken(aStand({ ...opzet, behandelingen }));
    const bij = (gemeente: string | null) =>
      toetsStationsregel({ station: 'raad', gemeente, regel: DAGEN, reden: null }, nu)?.code ?? null;
    expect([bij(eerste), bij(opzet.gemeenten[1]?.code ?? null), bij(null)]).toEqual(['REGEL-05', null, null]);
  });

  it('are refused for all where it is the first of each, by the name of the station', () => {
    const opzet = aTraject({ gemeenten: 2 });
    const alleenRaad = {
      ...opzet,
      stations: opzet.stations.map((een) => (een.code === 'raad' ? { ...een, naam: 'Gemeenteraad' } : een)),
      behandelingen: opzet.behandelingen.filter(({ station }) => station === 'raad'),
    };
    const voorstel = { station: 'raad', gemeente: null, regel: DAGEN, reden: null };
    expect(toetsStationsregel(voorstel, bereken(aStand(alleenRaad)))?.melding).toContain(
      'Gemeenteraad is het eerste station',
    );
  });

  it('are not refused where no mijlpaal passes it', () => {
    const opzet = aTraject();
    const behandelingen = opzet.behandelingen.filter(({ station }) => station !== 'raad');
    const voorstel = { station: 'raad', gemeente: null, regel: DAGEN, reden: null };
    expect(toetsStationsregel(voorstel, bereken(aStand({ ...opzet, behandelingen })))).toBeNull();
  });
});
