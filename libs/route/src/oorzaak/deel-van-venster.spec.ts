import { describe, expect, it } from '@jest/globals';
import type { Periode } from '@routekaart/kalender';
import type { Activiteit, Behandeling, Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import {
  aBesluit,
  aHerkomst,
  aStand,
  aTraject,
  aWeek,
  anActiviteit,
  dag,
  nogTePlannen,
  onsdRij,
  periode,
  vast,
} from '../testing/bouwers.js';
import { bij } from '../testing/oorzaak.js';
import { prognoseVan } from '../testing/voorbeeld.js';
import type { Oorzaak } from './graaf.js';
import { oorzaakVan } from './oorzaak.js';
import { oorzaakVanUiterste } from './oorzaak-van-uiterste.js';

const sjabloon = { anker: 'ons-d', weken: [] };
const opzet = { ...aTraject({ mijlpalen: 3 }), sjabloon };
const WEEK_11 = periode('15-3', '19-3');
const WEEK_20 = periode('17-5', '21-5');
const WEEK_38 = periode('20-9', '24-9');

/** ONS-D in week 11 and 20 by the plan, and assumed in week 38; the raden three to six weeks after it, each time. */
const VENSTERS: Readonly<Record<string, Partial<Behandeling>>> = {
  'm1-ons-d': { venster: WEEK_11, vensterHerkomst: 'bron' },
  'm2-ons-d': { venster: WEEK_20, vensterHerkomst: 'bron' },
  'm3-ons-d': { venster: WEEK_38, vensterHerkomst: 'sjabloon' },
  'm1-raad-GM0482': { venster: periode('5-4', '30-4'), vensterHerkomst: 'bron' },
  'm2-raad-GM0482': { venster: periode('7-6', '2-7'), vensterHerkomst: 'bron' },
  'm3-raad-GM0482': { venster: periode('11-10', '5-11'), vensterHerkomst: 'sjabloon' },
};

function raadrij(code: string, mijlpaal: number, tekst: string, weken: Periode): Activiteit {
  return anActiviteit({
    code,
    station: 'raad',
    mijlpalen: [mijlpaal],
    perGemeente: true,
    week: { ...aWeek(weken), tekst },
  });
}

function stand(over: Partial<Stand> = {}): Stand {
  return aStand({
    ...opzet,
    behandelingen: opzet.behandelingen.map((een) => ({ ...een, ...VENSTERS[een.id] })),
    activiteiten: [
      onsdRij(vast('18-3'), { week: { ...aWeek(WEEK_11), tekst: 'Week 11 (15-3 tm 19-3)' } }),
      onsdRij(vast('20-5'), {
        code: 'M2-15',
        mijlpalen: [2],
        week: { ...aWeek(WEEK_20), tekst: 'Week 20' },
      }),
      raadrij('M1-17', 1, 'Week 14 tm 17', periode('5-4', '30-4')),
      raadrij('M2-21', 2, 'Week 23 tm 26', periode('7-6', '2-7')),
    ],
    ...over,
  });
}

function waarom(id: string, van: Stand): Oorzaak {
  const berekening = bereken(van);
  return oorzaakVan(prognoseVan(id, berekening), berekening);
}

function grens(mijlpaal: number, station: string, van: Stand): Oorzaak {
  const vraag = { mijlpaal, station, gemeente: 'GM0482', doel: 'venster' as const };
  const graaf = oorzaakVanUiterste(vraag, bereken(van));
  if (graaf === null) {
    throw new Error('geen strook');
  }
  return graaf;
}

describe('a window that the template gives', () => {
  const berekend = '(berekend uit de weken van mijlpaal 1 en 2)';
  const metSjabloon = '(berekend met het sjabloon)';

  it('says so where the day must still be planned; no mijlpaal says in which week the ONS-D itself is', () => {
    const graaf = waarom('m3-ons-d', stand());
    expect(bij('venster:m3-ons-d', graaf)).toMatchObject({
      tekst: `De datum moet nog worden gepland in ma 20-9 t/m vr 24-9-2021 ${metSjabloon}.`,
      bron: { kind: 'traject', code: 'gr-sociaal' },
      omdat: ['sjabloon:3:ons-d'],
    });
    expect(bij('sjabloon:3:ons-d', graaf)).toMatchObject({
      soort: 'aanname',
      tekst: `De detailplanning noemt dit venster niet ${metSjabloon}.`,
      omdat: [],
    });
  });

  it('says so where the route begins', () => {
    const graaf = waarom('m3-ons-d', stand());
    expect(bij('vensterbegin:m3-ons-d', graaf)).toMatchObject({
      tekst: `Eerder is het stuk er niet: het venster begint op ma 20-9-2021 ${metSjabloon}.`,
      van: ['gereed:m3-ons-d'],
      omdat: ['sjabloon:3:ons-d'],
    });
    expect(graaf.zinnen.at(-1)).toContain(`het venster begint op ma 20-9-2021 ${metSjabloon}.`);
  });

  it('says so at its end, and rests on the rows of the mijlpalen that lie as far from their ONS-D', () => {
    const graaf = grens(3, 'ons-d', stand());
    expect(bij('grens:m3-raad-GM0482', graaf)).toMatchObject({
      tekst: `Het venster van raad Alblasserdam loopt tot en met vr 5-11-2021 ${berekend}.`,
      omdat: ['sjabloon:3:raad'],
    });
    expect(graaf.zinnen.filter((zin) => zin.startsWith('De detailplanning'))).toEqual([]);
    expect(bij('sjabloon:3:raad', graaf)).toMatchObject({ omdat: ['week:M1-17', 'week:M2-21'] });
    expect(bij('week:M1-17', graaf)).toMatchObject({
      soort: 'planrij',
      tekst: 'De detailplanning noemt voor mijlpaal 1: “Week 14 tm 17”.',
      bron: { kind: 'planrij', code: 'M1-17' },
    });
  });

  it('says so though no mijlpaal before it has such a window', () => {
    const behandelingen = opzet.behandelingen.map((een) => ({
      ...een,
      ...(een.id.startsWith('m3') || een.station === 'ons-d' ? VENSTERS[een.id] : {}),
    }));
    const graaf = grens(3, 'ons-d', stand({ behandelingen }));
    expect(bij('grens:m3-raad-GM0482', graaf)).toMatchObject({
      tekst: 'Het venster van raad Alblasserdam loopt tot en met vr 5-11-2021 (berekend met het sjabloon).',
      bron: { kind: 'traject', code: 'gr-sociaal' },
      omdat: ['sjabloon:3:raad'],
    });
  });

  it('cites only the mijlpaal in which the station lies as many weeks from the ONS-D', () => {
    // In mijlpaal 2 the raad decides four to seven weeks after the ONS-D of week 20.
    const later = { venster: periode('14-6', '9-7') };
    const behandelingen = stand().behandelingen.map((een) =>
      een.id === 'm2-raad-GM0482' ? { ...een, ...later } : een,
    );
    expect(bij('grens:m3-raad-GM0482', grens(3, 'ons-d', stand({ behandelingen })))).toMatchObject({
      tekst:
        'Het venster van raad Alblasserdam loopt tot en met vr 5-11-2021 (berekend uit de weken van mijlpaal 1).',
    });
  });

  it('is not told of a window that begins before the peildatum', () => {
    const later = stand({ peildatum: dag('21-9') });
    expect(waarom('m3-ons-d', later).knopen.some(({ id }) => id.startsWith('vensterbegin'))).toBe(false);
  });
});

describe('a window that a source gives', () => {
  const begin = (over: Partial<Stand>, id = 'm1-ons-d') => {
    const graaf = waarom(id, stand(over));
    return { zelf: bij(`vensterbegin:${id}`, graaf), graaf };
  };

  it('is that of the row of the plan', () => {
    expect(begin({}).zelf).toEqual({
      soort: 'planrij',
      tekst: 'Eerder is het stuk er niet: het venster begint op ma 15-3-2021.',
      bron: { kind: 'planrij', code: 'M1-10', bronregel: 101 },
      van: ['gereed:m1-ons-d'],
      omdat: ['week:M1-10'],
    });
  });

  it('is that of the file where the row names other weeks, or two rows plan it', () => {
    const { activiteiten } = stand();
    const anders = activiteiten.map((een) => ({ ...een, week: aWeek(WEEK_20) }));
    const dubbel = [...activiteiten, onsdRij(vast('18-3'), { code: 'M1-11', week: aWeek(WEEK_11) })];
    for (const rijen of [anders, dubbel]) {
      expect(begin({ activiteiten: rijen }).zelf).toMatchObject({
        bron: { kind: 'traject', code: 'gr-sociaal' },
        omdat: [],
      });
    }
  });

  it('is that of who planned the row in other days since', () => {
    const feit = (volgnummer: number, datum: ReturnType<typeof nogTePlannen>) => ({
      activiteit: 'M1-10',
      datum,
      toestand: 'nog-te-plannen' as const,
      reden: null,
      herkomst: aHerkomst({ volgnummer, dag: dag('1-3'), rol: 'onsd' }),
    });
    const planFeiten = [feit(1, nogTePlannen()), feit(2, nogTePlannen(WEEK_11))];
    const { zelf, graaf } = begin({ planFeiten });
    expect(zelf).toMatchObject({
      bron: { kind: 'planwijziging', code: 'M1-10' },
      omdat: ['vensterwijziging:M1-10:2'],
    });
    expect(bij('vensterwijziging:M1-10:2', graaf).tekst).toBe(
      'Gepland in ma 15-3 t/m vr 19-3-2021 op ma 1-3-2021 door het ONS-D.',
    );
  });

  it('is that of who agreed on it', () => {
    const afspraak = { soort: 'venster-wijzigen', mijlpaal: 1, station: 'ons-d', gemeente: null } as const;
    const { zelf, graaf } = begin({
      afspraken: [
        {
          afspraak: { ...afspraak, venster: WEEK_11 },
          reden: 'zo besproken',
          herkomst: aHerkomst({ volgnummer: 9, dag: dag('1-3'), rol: 'two' }),
        },
      ],
    });
    expect(zelf.omdat).toEqual(['afspraak:9']);
    expect(bij('afspraak:9', graaf)).toMatchObject({
      soort: 'feit',
      tekst: 'Zo afgesproken op ma 1-3-2021 door het TWO.',
      bron: { kind: 'traject', code: 'gr-sociaal' },
    });
  });

  it('is of no interest once the body decided', () => {
    const besloten = stand({ besluiten: [aBesluit('m1-ons-d', '18-3')], peildatum: dag('19-3') });
    expect(waarom('m1-ons-d', besloten).knopen.map(({ soort }) => soort)).not.toContain('planrij');
  });
});
