import { describe, expect, it } from '@jest/globals';
import type { DatumUitdrukking, Periode } from '@routekaart/kalender';
import type { AfspraakFeit, Behandeling, PlanFeit, Stand } from '@routekaart/traject';
import {
  aHerkomst,
  aStand,
  aTraject,
  aWeek,
  anActiviteit,
  dag,
  nogTePlannen,
  periode,
  vast,
} from '../testing/bouwers.js';
import { knoop } from './delen.js';
import { deelVanVenster } from './deel-van-venster.js';
import type { Knoop } from './graaf.js';

const WEEK_14_17 = periode('5-4', '30-4');
const LANGER = periode('5-4', '7-5');
const LATER = periode('12-4', '30-4');

type Vensterafspraak = Extract<AfspraakFeit['afspraak'], { readonly soort: 'venster-wijzigen' }>;

/** That the raad of Alblasserdam decides on mijlpaal 1 in week 14 to 17, agreed as the n-th fact, but for this. */
function afgesproken(volgnummer: number, over: Partial<Vensterafspraak> = {}): AfspraakFeit {
  return {
    afspraak: {
      soort: 'venster-wijzigen',
      mijlpaal: 1,
      station: 'raad',
      gemeente: 'GM0482',
      venster: WEEK_14_17,
      ...over,
    },
    reden: 'zo besproken',
    herkomst: aHerkomst({ volgnummer, dag: dag('1-3') }),
  };
}

function gepland(volgnummer: number, datum: DatumUitdrukking, activiteit = 'M1-17'): PlanFeit {
  const herkomst = aHerkomst({ volgnummer, dag: dag('1-3'), rol: 'onsd' });
  return { activiteit, datum, toestand: 'nog-te-plannen', reden: null, herkomst };
}

/** The row of the raad in mijlpaal 1. */
const RIJ = anActiviteit({
  code: 'M1-17',
  station: 'raad',
  perGemeente: true,
  week: { ...aWeek(WEEK_14_17), tekst: ' Week 14\n tm  17 ' },
});

/** What the window of that raad rests on, without what was supposed to rest on it. */
function rust(
  over: Partial<Stand>,
  venster: Periode | null = WEEK_14_17,
  vensterHerkomst: Behandeling['vensterHerkomst'] = 'bron',
): readonly Knoop[] {
  const stand = aStand({ ...aTraject(), ...over });
  const behandeling = stand.behandelingen.find(({ station }) => station === 'raad');
  if (behandeling === undefined) {
    throw new Error('geen raad');
  }
  const zelf = knoop('vraag', 'planrij', 'Het venster.', { kind: 'regel', nummer: 1 });
  const deel = deelVanVenster('van', zelf, { ...behandeling, venster, vensterHerkomst }, stand);
  const ids = deel.kanten.filter(({ van }) => van === 'vraag').map(({ omdat }) => omdat);
  return ids.map((id) => deel.knopen.find((een) => een.id === id) ?? zelf);
}

const ids = (...vraag: Parameters<typeof rust>): readonly string[] => rust(...vraag).map(({ id }) => id);

describe('what was agreed about a window', () => {
  it.each<[string, AfspraakFeit]>([
    ['another mijlpaal', afgesproken(9, { mijlpaal: 2 })],
    ['another station', afgesproken(9, { station: 'college' })],
    ['another gemeente', afgesproken(9, { gemeente: 'GM0505' })],
    ['a window that ends later', afgesproken(9, { venster: LANGER })],
    ['a window that begins later', afgesproken(9, { venster: LATER })],
    [
      'the term of a body',
      { ...afgesproken(9), afspraak: { soort: 'aanlevertermijn', gremium: 'raad-GM0482', dagen: 7 } },
    ],
  ])('is not what gives this one: %s', (_, afspraak) => {
    expect(ids({ afspraken: [afspraak] })).toEqual([]);
  });

  it('gives it for one gemeente or for all, by the last that says so', () => {
    expect(ids({ afspraken: [afgesproken(9)] })).toEqual(['afspraak:9']);
    expect(ids({ afspraken: [afgesproken(8), afgesproken(9, { gemeente: null })] })).toEqual(['afspraak:9']);
    expect(ids({ afspraken: [afgesproken(8), afgesproken(9, { venster: LATER })] })).toEqual(['afspraak:8']);
  });

  it('comes before the row of the plan', () => {
    expect(ids({ afspraken: [afgesproken(9)], activiteiten: [RIJ] })).toEqual(['afspraak:9']);
  });

  it('says nothing where no window was agreed', () => {
    expect(ids({ afspraken: [afgesproken(9)] }, null)).toEqual([]);
  });
});

describe('what was planned about a window', () => {
  const na = (...feiten: readonly PlanFeit[]) => ids({ activiteiten: [RIJ], planFeiten: feiten });
  const WEEK = nogTePlannen(WEEK_14_17);

  it('is the row itself as long as only the file planned it', () => {
    expect(na()).toEqual(['week:M1-17']);
    expect(na(gepland(1, WEEK))).toEqual(['week:M1-17']);
  });

  it('is who planned the row so since, and nobody who planned another one', () => {
    expect(na(gepland(1, nogTePlannen()), gepland(4, WEEK))).toEqual(['vensterwijziging:M1-17:4']);
    expect(na(gepland(1, nogTePlannen(), 'M1-10'), gepland(4, WEEK, 'M1-10'))).toEqual(['week:M1-17']);
    expect(na(gepland(1, nogTePlannen(), 'M1-10'), gepland(2, WEEK))).toEqual(['week:M1-17']);
  });

  it.each<[string, DatumUitdrukking]>([
    ['a day within it', vast('20-4')],
    ['another window, as long as that is not the one', nogTePlannen(LANGER)],
    ['another window, as long as that is not the one', nogTePlannen(LATER)],
  ])('is not who planned %s afterwards', (_, datum) => {
    expect(na(gepland(1, nogTePlannen()), gepland(4, WEEK), gepland(5, datum))).toEqual([
      'vensterwijziging:M1-17:4',
    ]);
  });

  it('is a fact with that change as its source', () => {
    const feiten = [gepland(1, nogTePlannen()), gepland(4, WEEK)];
    expect(rust({ activiteiten: [RIJ], planFeiten: feiten })).toEqual([
      {
        id: 'vensterwijziging:M1-17:4',
        soort: 'feit',
        tekst: 'Gepland in ma 5-4 t/m vr 30-4-2021 op ma 1-3-2021 door het ONS-D.',
        bron: { kind: 'planwijziging', code: 'M1-17' },
        dag: null,
        dagenTeLaat: null,
      },
    ]);
  });

  it('is nothing where the row names other weeks', () => {
    for (const week of [aWeek(LANGER), aWeek(LATER), aWeek(null)]) {
      expect(ids({ activiteiten: [{ ...RIJ, week }] })).toEqual([]);
    }
  });

  it('is the row without a week where nobody has planned a window', () => {
    const zonderWeek = { ...RIJ, week: aWeek(null) };
    const feiten = [gepland(1, nogTePlannen()), gepland(4, nogTePlannen())];
    expect(ids({ activiteiten: [zonderWeek], planFeiten: feiten }, null)).toEqual(['week:M1-17']);
    expect(ids({ activiteiten: [RIJ], planFeiten: feiten }, null)).toEqual([]);
  });

  it('is cited as it was printed, on one line; a row that never was printed has no line of the source', () => {
    const bron = { kind: 'planrij', code: 'M1-17' };
    expect(rust({ activiteiten: [RIJ] })).toMatchObject([
      {
        tekst: 'De detailplanning noemt voor mijlpaal 1: “Week 14 tm 17”.',
        bron: { ...bron, bronregel: 101 },
      },
    ]);
    expect(rust({ activiteiten: [{ ...RIJ, rijen: [] }] })).toMatchObject([
      { bron: { ...bron, bronregel: null } },
    ]);
  });
});

describe('a window that the template gives', () => {
  it('is an assumption of the traject, whatever was agreed about such a window', () => {
    expect(rust({ afspraken: [afgesproken(9)], activiteiten: [RIJ] }, WEEK_14_17, 'sjabloon')).toMatchObject([
      { id: 'sjabloon:1:raad', soort: 'aanname', bron: { kind: 'traject', code: 'gr-sociaal' } },
    ]);
  });
});
