import { describe, expect, it } from '@jest/globals';
import type { Activiteit, Maatregel, Stand, Stationsregel } from '@routekaart/traject';
import {
  ALBLASSERDAM,
  DORDRECHT,
  aStand,
  aTraject,
  aVergadering,
  alternatieven,
  anActiviteit,
  dag,
  metVensters,
  nogTePlannen,
  onsdRij,
  periode,
  vast,
} from '../testing/bouwers.js';
import { aRegel } from '../testing/strook.js';
import { alsFeit } from './als-feit.js';
import { planstap, verschovenStation } from './verschoven-station.js';
import { verwerkingsregel } from './verwerkingsregel.js';

const RAAD = `raad-${ALBLASSERDAM}`;

describe('a meeting as a fact', () => {
  it('that is added keeps the day to hand in that was meant, and is no written round', () => {
    expect(
      alsFeit(
        { soort: 'vergadering-toevoegen', gremium: RAAD, dag: dag('20-4'), aanleverdag: dag('1-4') },
        aStand(),
      ),
    ).toEqual({
      kind: 'vergadering',
      stap: {
        gremium: RAAD,
        handeling: 'toevoegen',
        vergadering: null,
        dag: dag('20-4'),
        aanleverdag: dag('1-4'),
        schriftelijk: false,
      },
    });
  });

  it('that moves keeps an unknown day to hand in unknown, and is no written round', () => {
    const stand = aStand({ vergaderingen: [aVergadering(RAAD, '13-4', null)] });
    const maatregel = {
      soort: 'vergadering-verplaatsen',
      vergadering: `${RAAD}@13-4`,
      dag: dag('20-4'),
      aanleverdag: null,
    } as const;
    expect(alsFeit(maatregel, stand)).toMatchObject({
      stap: { handeling: 'verplaatsen', dag: dag('20-4'), aanleverdag: null, schriftelijk: false },
    });
  });

  it.each<[Maatregel, string]>([
    [{ soort: 'vergadering-vervallen', vergadering: 'weg' }, 'Deze vergadering bestaat niet.'],
    [
      { soort: 'activiteit-verplaatsen', activiteit: 'M9', dag: dag('11-3') },
      '“M9” is geen activiteit van dit traject.',
    ],
    [
      { soort: 'extra-raad', gemeente: 'GM0000', dag: dag('11-3'), aanleverdag: null },
      'Van deze gemeente is geen raad bekend.',
    ],
  ])('is refused in words: %j', (maatregel, melding) => {
    expect(alsFeit(maatregel, aStand())).toMatchObject({ melding });
  });
});

describe('a day of the plan as a fact', () => {
  it('moves where it was fixed, and is fixed otherwise', () => {
    const handeling = (over: Parameters<typeof anActiviteit>[0]) =>
      planstap(anActiviteit({ code: 'M1-10', ...over }), { kind: 'vast', dag: dag('18-3') }).handeling;
    expect(handeling({ datum: vast('11-3') })).toBe('verplaatsen');
    expect(handeling({ datum: vast('11-3'), toestand: 'voorgesteld' })).toBe('vastleggen');
    expect(handeling({ datum: alternatieven('11-3', '12-3'), toestand: 'vastgelegd' })).toBe('vastleggen');
    expect(handeling({})).toBe('vastleggen');
  });

  it('of an activiteit that moves has no windows', () => {
    const stand = aStand({ activiteiten: [onsdRij(vast('11-3'))] });
    const maatregel = { soort: 'activiteit-verplaatsen', activiteit: 'M1-10', dag: dag('18-3') } as const;
    expect(alsFeit(maatregel, stand)).toEqual({
      kind: 'plan',
      stappen: [{ activiteit: 'M1-10', handeling: 'verplaatsen', datum: { kind: 'vast', dag: dag('18-3') } }],
      vensters: [],
    });
  });
});

describe('a station that moves', () => {
  const schuif = { soort: 'station-verschuiven', mijlpaal: 1, station: 'ons-d', dagen: 7 } as const;
  const twee = aTraject({ gemeenten: 2, mijlpalen: 2 });

  /** Whether the only row of the plan moves along with this station. */
  const schuiftMee = (rij: Activiteit, station: string): boolean =>
    verschovenStation({ ...schuif, station }, aStand({ activiteiten: [rij] })).kind === 'plan';

  it('moves its day and its window, of that mijlpaal alone', () => {
    const stand = aStand({
      ...twee,
      activiteiten: [onsdRij(vast('11-3'))],
      behandelingen: metVensters(twee.behandelingen, {
        'm1-ons-d': periode('8-3', '12-3'),
        'm2-ons-d': periode('5-4', '9-4'),
      }),
    });
    expect(verschovenStation(schuif, stand)).toEqual({
      kind: 'plan',
      stappen: [{ activiteit: 'M1-10', handeling: 'verplaatsen', datum: { kind: 'vast', dag: dag('18-3') } }],
      vensters: [
        {
          soort: 'venster-wijzigen',
          mijlpaal: 1,
          station: 'ons-d',
          gemeente: null,
          venster: periode('15-3', '19-3'),
        },
      ],
    });
    const ander = { ...schuif, mijlpaal: 2 };
    expect(verschovenStation(ander, stand)).toMatchObject({
      stappen: [],
      vensters: [{ mijlpaal: 2, venster: periode('12-4', '16-4') }],
    });
  });

  it('moves windows that only differ in their first or their last day each for itself', () => {
    const college = { ...schuif, station: 'college' };
    const met = (eigen: readonly [string, string], ander: readonly [string, string] | null) =>
      verschovenStation(
        college,
        aStand({
          ...twee,
          behandelingen: metVensters(twee.behandelingen, {
            'm1-college-GM0482': periode(...eigen),
            ...(ander === null ? {} : { 'm1-college-GM0505': periode(...ander) }),
          }),
        }),
      );
    expect(met(['8-3', '12-3'], ['9-3', '12-3'])).toMatchObject({
      vensters: [{ gemeente: ALBLASSERDAM }, { gemeente: DORDRECHT }],
    });
    expect(met(['8-3', '12-3'], ['8-3', '13-3'])).toMatchObject({
      vensters: [{ gemeente: ALBLASSERDAM }, { gemeente: DORDRECHT }],
    });
    expect(met(['8-3', '12-3'], null)).toMatchObject({ vensters: [{ gemeente: ALBLASSERDAM }] });
  });

  it('is nothing that can move where nothing of it has a day', () => {
    expect(verschovenStation({ ...schuif, station: 'weg' }, aStand())).toEqual({
      kind: 'geen-feit',
      waarom: 'niets-te-verschuiven',
    });
  });

  it.each<[string, Parameters<typeof anActiviteit>[0], boolean]>([
    ['a fixed day', { datum: vast('11-3') }, true],
    ['a week of a regional station', { datum: nogTePlannen(periode('8-3', '12-3')) }, true],
    ['no day at all', {}, false],
    ['a day that fell out', { datum: vast('11-3'), toestand: 'vervallen' }, false],
    ['a day of another mijlpaal', { datum: vast('11-3'), mijlpalen: [2] }, false],
    ['a day of another station', { datum: vast('11-3'), station: 'college' }, false],
  ])('takes a row along with %s: %j', (_, over, verwacht) => {
    expect(schuiftMee(anActiviteit({ station: 'ons-d', ...over }), schuif.station)).toBe(verwacht);
  });

  it('of each gemeente takes a fixed day along, and no week', () => {
    const rij = (datum: ReturnType<typeof vast>) => anActiviteit({ station: 'college', datum });
    expect(schuiftMee(rij(vast('16-3')), 'college')).toBe(true);
    expect(schuiftMee(rij(nogTePlannen(periode('8-3', '12-3'))), 'college')).toBe(false);
  });
});

describe('verwerkingsregel', () => {
  const verwerking = { dagen: 1, telling: 'werkdagen' } as const;
  const regels = (...stationsregels: readonly Stationsregel[]): Stand =>
    aStand({ ...aTraject({ gemeenten: 2 }), stationsregels });
  const van = (gemeente: string | null, over: Partial<Stationsregel> = {}) =>
    aRegel('college', { gemeente, verwerking, ...over });

  it('is a rule of the days alone where there is none', () => {
    expect(verwerkingsregel('college', 3, aStand())).toEqual({
      station: 'college',
      gemeente: null,
      regel: {
        verwerking: { dagen: 3, telling: 'kalenderdagen' },
        toetswerkdagen: 0,
        tussen: null,
        bijSluiting: 'vervalt',
      },
    });
  });

  it('keeps what the rule for all says besides, and not what that of one gemeente says', () => {
    const tussen = { na: 'ons-d', minimaalDagen: 8, weken: null, weekdag: 1 };
    const algemeen = { toetswerkdagen: 2, tussen, bijSluiting: 'volgende-werkdag' as const };
    const stand = regels(van(ALBLASSERDAM, { toetswerkdagen: 5 }), van(null, algemeen));
    expect(verwerkingsregel('college', 3, stand)).toMatchObject({
      gemeente: null,
      regel: { verwerking: { dagen: 3, telling: 'kalenderdagen' }, ...algemeen },
    });
    expect(verwerkingsregel('college', 3, regels(van(ALBLASSERDAM, { toetswerkdagen: 5 })))).toMatchObject({
      regel: { toetswerkdagen: 0 },
    });
  });

  it('is refused where every gemeente has its own, and where one of them leaves the days to the station', () => {
    const geweigerd = {
      code: 'WATALS-09',
      veld: 'station',
      melding:
        'Over dit station gelden al plaatselijke regels: wie het bijhoudt, legt de verwerkingstijd per gemeente vast.',
    };
    expect(verwerkingsregel('college', 3, regels(van(ALBLASSERDAM), van(DORDRECHT)))).toMatchObject(
      geweigerd,
    );
    expect(verwerkingsregel('college', 3, regels(van(ALBLASSERDAM, { verwerking: null })))).toMatchObject(
      geweigerd,
    );
    expect(verwerkingsregel('college', 3, regels(van(ALBLASSERDAM)))).toHaveProperty('regel');
  });

  it('asks only the rules of this station, and no gemeente for a regional one', () => {
    const stand = regels(van(ALBLASSERDAM), van(DORDRECHT));
    expect(verwerkingsregel('raad', 3, stand)).toHaveProperty('regel');
    const regionaal = regels(
      aRegel('ons-d', { gemeente: ALBLASSERDAM, verwerking }),
      aRegel('ons-d', { gemeente: DORDRECHT, verwerking }),
    );
    expect(verwerkingsregel('ons-d', 3, regionaal)).toHaveProperty('regel');
  });
});
