import { describe, expect, it } from '@jest/globals';
import type { Stationsregel } from '@routekaart/traject';
import { verklaar } from './reden.js';
import { type Stap, maakRouteplan } from './routeplan.js';
import { ALBLASSERDAM, anAanlevering } from './testing/bouwers.js';
import { COMMISSIE, RAAD, aRegel, keten, strook } from './testing/strook.js';
import { STAP, voorbeeld, zinnenVan } from './testing/voorbeeld.js';
import { verwerkingsredenen } from './verwerkingsredenen.js';

/** The step of this name, where its station takes so many days and this rule holds. */
function zinnen(
  id: string,
  verwerkingsdagen: number,
  regel: Partial<Stationsregel> | null,
  over: Partial<Stap> = {},
) {
  const basis = voorbeeld();
  const plan = maakRouteplan({
    ...basis,
    stations: basis.stations.map((station) => ({ ...station, verwerkingsdagen })),
    stationsregels:
      regel === null ? [] : [aRegel('college', regel), aRegel('ons-d', { ...regel, gemeente: null })],
  });
  const stap = plan.stappen.find(({ behandeling }) => behandeling.id === id);
  return stap === undefined ? null : verwerkingsredenen({ ...stap, ...over }).map(verklaar);
}

const VIJF = { dagen: 5, telling: 'werkdagen' } as const;

describe('the days between a decision and handing in', () => {
  it.each<[string, number, Partial<Stationsregel> | null, readonly string[]]>([
    ['nothing', 0, null, []],
    ['those of the station', 3, null, ['Het stuk hier klaarmaken kost 3 kalenderdagen.']],
    [
      'those of the local rule before those of the station',
      3,
      { verwerking: VIJF },
      ['Het stuk hier klaarmaken kost 5 werkdagen (bron 002).'],
    ],
    [
      'the quality gate of a rule that leaves the days to the station',
      3,
      { toetswerkdagen: 1 },
      [
        'Het stuk hier klaarmaken kost 3 kalenderdagen.',
        'De kwaliteitstoets kost daarna 1 werkdag (bron 002).',
      ],
    ],
    ['no days of a rule that says so', 3, { verwerking: { ...VIJF, dagen: 0 } }, []],
    [
      'the quality gate alone',
      0,
      { toetswerkdagen: 1 },
      ['De kwaliteitstoets kost daarna 1 werkdag (bron 002).'],
    ],
  ])('are for %s', (_, verwerkingsdagen, regel, verwacht) => {
    expect(zinnen(STAP.college, verwerkingsdagen, regel)).toEqual(verwacht);
  });

  it('are none at the first body of a route, except where lanes come together before it', () => {
    expect(zinnen(STAP.onsd, 3, { toetswerkdagen: 1 })).toEqual([]);
    const samenkomst = {} as NonNullable<Stap['samenkomst']>;
    expect(zinnen(STAP.onsd, 3, null, { samenkomst })).toEqual([
      'Het stuk hier klaarmaken kost 3 kalenderdagen.',
    ]);
  });

  it('are none where the papers lie already and wait for the decision only', () => {
    const aanlevering = anAanlevering(STAP.college, '2-3');
    expect(zinnen(STAP.college, 3, { toetswerkdagen: 1 }, { aanlevering })).toEqual([]);
  });

  it('are told of the commissie, and not of the raad into which its raadscyclus brings the stuk', () => {
    const stations = keten('ons-d', 'college', 'commissie', 'raad').map((een) => ({
      ...een,
      verwerkingsdagen: een.code === 'ons-d' ? 0 : 2,
    }));
    const stand = strook(stations, '11-3', { college: [['16-3', '13-3']], commissie: COMMISSIE, raad: RAAD });
    const van = (station: string) => zinnenVan(`m1-${station}-${ALBLASSERDAM}`, stand).join(' ');
    expect(van('commissie')).toContain('Het stuk hier klaarmaken kost 2 kalenderdagen.');
    expect(van('raad')).toBe(
      'Het stuk gaat verder in de cyclus met de vergadering van di 20-4-2021; een cyclus wordt niet gesplitst.',
    );
  });
});
