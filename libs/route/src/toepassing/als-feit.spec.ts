import { describe, expect, it } from '@jest/globals';
import type { DatumUitdrukking } from '@routekaart/kalender';
import type { Afspraak, Maatregel, Stationsregel } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { pasToe } from '../scenario/pas-toe.js';
import { strookverschillen } from '../scenario/wat-als.js';
import {
  ALBLASSERDAM,
  aTraject,
  alternatieven,
  anActiviteit,
  dag,
  nogTePlannen,
  onsdRij,
  periode,
  vast,
} from '../testing/bouwers.js';
import { dagTeLaat } from '../testing/drechtstad.js';
import { alsFeit } from './als-feit.js';
import { verklaarZonderFeit } from './geen-feit.js';
import { gemeenteVan } from './over-wie.js';

const COLLEGE = 'college-GM0482';
const RAAD = 'raad-GM0482';
const stand = dagTeLaat();

const REGEL: Stationsregel = {
  station: 'college',
  gemeente: null,
  verwerking: null,
  toetswerkdagen: 1,
  tussen: null,
  bijSluiting: 'vervalt',
  bron: '',
};

describe('a maatregel as a fact', () => {
  it.each<[string, Maatregel, object]>([
    [
      'another day of an activiteit',
      { soort: 'activiteit-verplaatsen', activiteit: 'M1-10', dag: dag('11-3') },
      { kind: 'plan', stappen: [{ activiteit: 'M1-10', datum: { kind: 'vast', dag: dag('11-3') } }] },
    ],
    [
      'a station that moves, with the fixed day that it has in the plan',
      { soort: 'station-verschuiven', mijlpaal: 1, station: 'ons-d', dagen: -1 },
      { kind: 'plan', stappen: [{ activiteit: 'M1-10', datum: { kind: 'vast', dag: dag('11-3') } }] },
    ],
    [
      'an extra raad',
      { soort: 'extra-raad', gemeente: ALBLASSERDAM, dag: dag('20-4'), aanleverdag: null },
      { kind: 'vergadering', stap: { gremium: RAAD, handeling: 'toevoegen', aanleverdag: null } },
    ],
    [
      'a meeting that moves, open as long before as it was',
      {
        soort: 'vergadering-verplaatsen',
        vergadering: `${COLLEGE}@23-3`,
        dag: dag('18-3'),
        aanleverdag: null,
      },
      {
        kind: 'vergadering',
        stap: { gremium: COLLEGE, handeling: 'verplaatsen', dag: dag('18-3'), aanleverdag: dag('13-3') },
      },
    ],
    [
      'a meeting that falls out',
      { soort: 'vergadering-vervallen', vergadering: `${RAAD}@13-4` },
      { kind: 'vergadering', stap: { gremium: RAAD, handeling: 'vervallen', dag: null } },
    ],
    [
      'a gemeente that drops out',
      { soort: 'gemeente-valt-af', gemeente: ALBLASSERDAM },
      { kind: 'deelname', gemeente: ALBLASSERDAM },
    ],
    [
      'other processing days',
      { soort: 'verwerkingsdagen', station: 'college', dagen: 3 },
      {
        kind: 'stationsregel',
        station: 'college',
        gemeente: null,
        regel: { verwerking: { dagen: 3, telling: 'kalenderdagen' } },
      },
    ],
    [
      'a written round',
      { soort: 'schriftelijke-ronde', gremium: COLLEGE, dag: dag('15-3') },
      {
        kind: 'vergadering',
        stap: {
          gremium: COLLEGE,
          handeling: 'toevoegen',
          dag: dag('15-3'),
          aanleverdag: dag('15-3'),
          schriftelijk: true,
        },
      },
    ],
    [
      'a station passed by',
      { soort: 'station-overslaan', mijlpaal: 1, station: 'commissie', gemeente: ALBLASSERDAM },
      { kind: 'lokaalstation', mijlpaal: 1, station: 'commissie', gemeente: ALBLASSERDAM },
    ],
    [
      'the end of a local rule',
      { soort: 'stationsregel', station: 'college', gemeente: ALBLASSERDAM, regel: null },
      { kind: 'stationsregel', station: 'college', gemeente: ALBLASSERDAM, regel: null },
    ],
  ])('%s', (_, maatregel, verwacht) => {
    expect(alsFeit(maatregel, stand)).toMatchObject(verwacht);
  });

  it.each<Afspraak>([
    { soort: 'aanlevertermijn', gremium: RAAD, dagen: 14 },
    { soort: 'termijn', gremium: RAAD, termijn: 'uitnodiging', dagen: 21 },
    { soort: 'samenloop', mijlpaal: 1, regel: { kind: 'aantal', nodig: 1 } },
    {
      soort: 'venster-wijzigen',
      mijlpaal: 1,
      station: 'raad',
      gemeente: null,
      venster: periode('5-4', '7-5'),
    },
  ])('is an afspraak for $soort', (afspraak) => {
    expect(alsFeit(afspraak, stand)).toEqual({ kind: 'afspraak', afspraken: [afspraak] });
  });

  it('is an afspraak for the windows of a station that moves: one when they are equal, else one each', () => {
    const twee = {
      ...stand,
      behandelingen: stand.behandelingen.flatMap((een) =>
        een.station === 'raad' ? [een, { ...een, id: 'ander', gemeente: 'GM0505' }] : [een],
      ),
    };
    const maatregel = { soort: 'station-verschuiven', mijlpaal: 1, station: 'raad', dagen: 7 } as const;
    const venster = { soort: 'venster-wijzigen', mijlpaal: 1, station: 'raad' };
    expect(alsFeit(maatregel, twee)).toEqual({
      kind: 'plan',
      stappen: [],
      vensters: [{ ...venster, gemeente: null, venster: periode('8-4', '7-5') }],
    });
    const [eerst, ...rest] = twee.behandelingen.toReversed();
    const verschillend = [{ ...eerst, venster: periode('1-4', '7-4') }, ...rest] as typeof rest;
    expect(alsFeit(maatregel, { ...twee, behandelingen: verschillend })).toMatchObject({
      vensters: [
        { gemeente: 'GM0505', venster: periode('8-4', '14-4') },
        { gemeente: ALBLASSERDAM, venster: periode('8-4', '7-5') },
      ],
    });
  });

  it('is a reces of each body for itself, where a whole gemeente has it', () => {
    const reces = { soort: 'reces', huidig: null, periode: periode('5-4', '7-5') } as const;
    expect(alsFeit({ ...reces, gremium: null, gemeente: ALBLASSERDAM }, stand)).toEqual({
      kind: 'afspraak',
      afspraken: [COLLEGE, RAAD].map((gremium) => ({ ...reces, gremium, gemeente: null })),
    });
    const eigen = { ...reces, gremium: RAAD, gemeente: null };
    expect(alsFeit(eigen, stand)).toEqual({ kind: 'afspraak', afspraken: [eigen] });
  });

  it.each<[string, DatumUitdrukking, object]>([
    [
      'a choice of days',
      alternatieven('11-3', '12-3'),
      { kind: 'alternatieven', dagen: [dag('10-3'), dag('11-3')] },
    ],
    [
      'a week in which it must still be planned',
      nogTePlannen(periode('8-3', '12-3')),
      { kind: 'venster', venster: periode('7-3', '11-3') },
    ],
    [
      'days in words',
      { kind: 'vaag', venster: periode('8-3', '12-3'), tekst: 'week 10' },
      { kind: 'venster', venster: periode('7-3', '11-3') },
    ],
  ])('proposes %s of a station so many days later', (_, datum, naar) => {
    const open = { ...stand, activiteiten: [onsdRij(datum)] };
    const maatregel = { soort: 'station-verschuiven', mijlpaal: 1, station: 'ons-d', dagen: -1 } as const;
    expect(alsFeit(maatregel, open)).toMatchObject({
      kind: 'plan',
      stappen: [{ activiteit: 'M1-10', handeling: 'voorstellen', datum: naar }],
      vensters: [],
    });
  });

  it('takes the window of a station along with the row that has only days without a day, by one act', () => {
    const maatregel = { soort: 'station-verschuiven', mijlpaal: 1, station: 'ons-d', dagen: 7 } as const;
    const open = {
      ...stand,
      activiteiten: [onsdRij(nogTePlannen(periode('8-3', '12-3')))],
      behandelingen: stand.behandelingen.map((een) =>
        een.station === 'ons-d' ? { ...een, venster: periode('8-3', '19-3') } : een,
      ),
    };
    expect(alsFeit(maatregel, open)).toMatchObject({ stappen: [{}], vensters: [] });
    const gedacht = pasToe(maatregel, bereken(open));
    expect(gedacht).toMatchObject({
      activiteiten: [
        { toestand: 'voorgesteld', datum: { kind: 'venster', venster: periode('15-3', '19-3') } },
      ],
    });
    const onsd = 'code' in gedacht ? null : gedacht.behandelingen.find(({ station }) => station === 'ons-d');
    expect(onsd?.venster).toEqual(periode('15-3', '19-3'));
  });

  it('moves the windows of a station in the gemeenten, whose row in the plan has only a week, and not one that fell out', () => {
    const rij = anActiviteit({ code: 'M1-30', station: 'raad', datum: nogTePlannen(periode('5-4', '30-4')) });
    const weg = anActiviteit({ code: 'M1-31', station: 'raad', datum: vast('13-4'), toestand: 'vervallen' });
    const maatregel = { soort: 'station-verschuiven', mijlpaal: 1, station: 'raad', dagen: 7 } as const;
    const metRijen = { ...stand, activiteiten: [rij, weg] };
    expect(alsFeit(maatregel, metRijen)).toMatchObject({
      kind: 'plan',
      stappen: [],
      vensters: [{ gemeente: null, venster: periode('8-4', '7-5') }],
    });
    expect(pasToe(maatregel, bereken(metRijen))).toMatchObject({ activiteiten: [rij, weg] });
  });

  it('is none for a station of which the plan gives neither a day nor a window', () => {
    const maatregel = { soort: 'station-verschuiven', mijlpaal: 1, station: 'college', dagen: 7 } as const;
    const vorm = alsFeit(maatregel, { ...stand, behandelingen: aTraject().behandelingen, activiteiten: [] });
    expect(vorm).toEqual({ kind: 'geen-feit', waarom: 'niets-te-verschuiven' });
    expect(alsFeit({ ...maatregel, mijlpaal: 9 }, stand)).toMatchObject({ code: 'NIET_GEVONDEN' });
    expect(verklaarZonderFeit('niets-te-verschuiven')).toBe(
      'Het plan noemt voor dit station geen dag en geen venster: er is niets om te verschuiven. Het TWO plant de activiteit.',
    );
  });

  it('refuses a meeting, an activiteit and a raad that are not there', () => {
    const velden = [
      { soort: 'vergadering-vervallen', vergadering: 'weg' },
      { soort: 'activiteit-verplaatsen', activiteit: 'weg', dag: dag('11-3') },
      { soort: 'extra-raad', gemeente: 'GM0000', dag: dag('11-3'), aanleverdag: null },
    ].map((maatregel) => alsFeit(maatregel as Maatregel, stand));
    expect(velden).toMatchObject([{ veld: 'vergadering' }, { veld: 'activiteit' }, { veld: 'gemeente' }]);
  });
});

describe('other processing days as a local rule', () => {
  const maatregel = { soort: 'verwerkingsdagen', station: 'college', dagen: 3 } as const;

  it.each<[string, readonly Stationsregel[]]>([
    ['no rules', []],
    ['a rule for all that leaves them to the station', [REGEL]],
    ['a rule for all that names days', [{ ...REGEL, verwerking: { dagen: 2, telling: 'werkdagen' } }]],
  ])('give the forecast that “what if” gives, with %s', (_, stationsregels) => {
    const nu = bereken({ ...stand, stationsregels });
    const vorm = alsFeit(maatregel, nu.stand);
    if ('code' in vorm || vorm.kind !== 'stationsregel' || vorm.regel === null) throw new Error('geen regel');
    const nieuw = { station: vorm.station, gemeente: vorm.gemeente, ...vorm.regel, bron: '' };
    const anders = stationsregels.filter(({ gemeente }) => gemeente !== null);
    const vastgelegd = bereken({ ...stand, stationsregels: [...anders, nieuw] });
    const gedacht = pasToe(maatregel, nu);
    if ('code' in gedacht) throw new Error(gedacht.melding);
    const verschil = strookverschillen({
      voor: bereken(gedacht),
      na: vastgelegd,
      geweigerd: [],
      voorwaarden: [],
    });
    expect(verschil.length).toBeGreaterThan(0);
    expect(verschil.map(({ dagen }) => dagen)).toEqual(verschil.map(() => 0));
  });

  it.each<[string, Stationsregel]>([
    [
      'the only gemeente has days of its own',
      { ...REGEL, gemeente: ALBLASSERDAM, verwerking: { dagen: 1, telling: 'werkdagen' } },
    ],
    ['a gemeente leaves them to the station', { ...REGEL, gemeente: ALBLASSERDAM }],
  ])('are no fact when %s', (_, regel) => {
    expect(alsFeit(maatregel, { ...stand, stationsregels: [regel] })).toMatchObject({
      code: 'WATALS-09',
    });
  });
});

describe('whom a maatregel is about', () => {
  it.each<[Maatregel, string | null]>([
    [{ soort: 'extra-raad', gemeente: ALBLASSERDAM, dag: dag('20-4'), aanleverdag: null }, ALBLASSERDAM],
    [{ soort: 'vergadering-vervallen', vergadering: `${RAAD}@13-4` }, ALBLASSERDAM],
    [{ soort: 'aanlevertermijn', gremium: COLLEGE, dagen: 3 }, ALBLASSERDAM],
    [{ soort: 'verwerkingsdagen', station: 'college', dagen: 3 }, null],
    [{ soort: 'stationsregel', station: 'college', gemeente: ALBLASSERDAM, regel: null }, ALBLASSERDAM],
    [{ soort: 'reces', gremium: RAAD, gemeente: null, huidig: dag('11-3'), periode: null }, ALBLASSERDAM],
    [
      { soort: 'reces', gremium: null, gemeente: ALBLASSERDAM, huidig: dag('11-3'), periode: null },
      ALBLASSERDAM,
    ],
    [{ soort: 'activiteit-verplaatsen', activiteit: 'M1-10', dag: dag('11-3') }, null],
  ])('%j', (maatregel, gemeente) => {
    expect(gemeenteVan(maatregel, stand)).toBe(gemeente);
  });
});
