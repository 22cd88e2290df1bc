import { describe, expect, it } from '@jest/globals';
import type { Deelname, Samenloopregel, Stand } from '@routekaart/traject';
import { type Berekening, bereken } from '../berekening.js';
import { formatMoment, redenenVan, verklaar } from '../reden.js';
import {
  aBesluit,
  aHerkomst,
  aStand,
  aStation,
  aTraject,
  aVergadering,
  anAanlevering,
  dag,
  idVan,
} from '../testing/bouwers.js';
import { toetsAanlevering } from '../toets/aanlevering.js';
import { waarschuwingenVan } from '../waarschuwingen/alle.js';

const [A, B, C] = ['GM0482', 'GM0505', 'GM0523'] as const;

/** Three raden on 13-4, 20-4 and 27-4, and then a board on 30-4, 7-5 or 14-5 that waits for them. */
function twee(regel: Samenloopregel, deelnamen: Readonly<Partial<Record<string, Deelname>>> = {}): Stand {
  const opzet = aTraject({
    gemeenten: 3,
    stations: [
      aStation({ code: 'raad', volgorde: 1, perGemeente: true }),
      aStation({ code: 'ab', volgorde: 2, voorgangers: ['raad'] }),
    ],
  });
  return aStand({
    ...opzet,
    mijlpalen: opzet.mijlpalen.map((mijlpaal) => ({ ...mijlpaal, samenloop: regel })),
    vergaderingen: [
      aVergadering(`raad-${A}`, '13-4', '1-4'),
      aVergadering(`raad-${B}`, '20-4', '1-4'),
      aVergadering(`raad-${C}`, '27-4', '1-4'),
      aVergadering('ab', '16-4', '16-4'),
      aVergadering('ab', '23-4', '23-4'),
      aVergadering('ab', '30-4', '30-4'),
    ],
    deelnamen: Object.entries(deelnamen).map(([gemeente, deelname]) => ({
      gemeente,
      deelname: deelname ?? 'onbekend',
      vanaf: dag('1-3'),
      reden: null,
      herkomst: aHerkomst(),
    })),
  });
}

function bestuur(berekening: Berekening): string {
  const prognose = berekening.prognoses.find(({ stap }) => stap.station.code === 'ab');
  return prognose === undefined ? '' : formatMoment(prognose.dag);
}

describe('a regional station after the lanes', () => {
  it.each([
    ['all of them', { kind: 'allen' }, {}, 'vr 30-4-2021'],
    ['two of three', { kind: 'aantal', nodig: 2 }, {}, 'vr 23-4-2021'],
    ['one of three', { kind: 'aantal', nodig: 1 }, {}, 'vr 16-4-2021'],
    [
      'those who take part',
      { kind: 'deelnemers' },
      { [A]: 'doet-mee', [B]: 'doet-mee', [C]: 'doet-niet-mee' },
      'vr 23-4-2021',
    ],
    [
      'one that has not said',
      { kind: 'deelnemers' },
      { [A]: 'doet-mee', [B]: 'doet-mee' },
      'tussen vr 23-4-2021 en vr 30-4-2021',
    ],
    [
      'all, of whom one does not take part',
      { kind: 'allen' },
      { [C]: 'doet-niet-mee' },
      'op een onbekende dag',
    ],
    [
      'three, of whom one does not take part',
      { kind: 'aantal', nodig: 3 },
      { [C]: 'doet-niet-mee' },
      'op een onbekende dag',
    ],
    [
      'those who take part, and nobody does',
      { kind: 'deelnemers' },
      { [A]: 'doet-niet-mee', [B]: 'doet-niet-mee', [C]: 'doet-niet-mee' },
      'op een onbekende dag',
    ],
  ] as const)('waits for %s', (_wat, regel, deelnamen, verwacht) => {
    expect(bestuur(bereken(twee(regel, deelnamen)))).toBe(verwacht);
  });

  it('is on turn, and takes the stuk, as soon as enough have decided', () => {
    const stand: Stand = {
      ...twee({ kind: 'aantal', nodig: 2 }),
      peildatum: dag('21-4'),
      besluiten: [aBesluit(idVan(1, 'raad', A), '13-4'), aBesluit(idVan(1, 'raad', B), '20-4')],
    };
    const toets = (op: Stand): readonly unknown[] => {
      const berekening = bereken(op);
      return berekening.prognoses
        .filter(({ stap }) => stap.station.code === 'ab')
        .map((prognose) => [
          prognose.toestand,
          toetsAanlevering(dag('21-4'), prognose, berekening)?.code ?? null,
        ]);
    };
    expect(toets(stand)).toEqual([['aan-zet', null]]);
    expect(toets({ ...stand, besluiten: stand.besluiten.slice(0, 1) })).toEqual([['wacht', 'ROUTE-01']]);
  });

  it('no longer has the cells of a gemeente that does not take part, but for what it decided', () => {
    const stand = twee({ kind: 'deelnemers' }, { [A]: 'doet-mee', [B]: 'doet-niet-mee' });
    const cellen = (op: Stand): readonly (string | null)[] =>
      bereken(op).prognoses.map(({ stap }) => stap.behandeling.gemeente);
    expect(cellen(stand)).toEqual([A, C, null]);
    const besloten = { ...stand, peildatum: dag('21-4'), besluiten: [aBesluit(idVan(1, 'raad', B), '20-4')] };
    expect(cellen(besloten)).toEqual([A, B, C, null]);
  });

  it('counts a gemeente that decided before it said that it does not take part', () => {
    const stand = twee({ kind: 'aantal', nodig: 2 }, { [A]: 'doet-niet-mee' });
    // Without A the second is C on 27-4; A decided on 13-4, so the second is B on 20-4.
    expect(bestuur(bereken(stand))).toBe('vr 30-4-2021');
    const besluiten = [aBesluit(idVan(1, 'raad', A), '13-4')];
    const aanleveringen = [B, C].map((gemeente) => anAanlevering(idVan(1, 'raad', gemeente), '1-4'));
    expect(bestuur(bereken({ ...stand, peildatum: dag('14-4'), besluiten, aanleveringen }))).toBe(
      'vr 23-4-2021',
    );
  });

  it('never comes on turn once its rule can no longer be met, whatever is handed in', () => {
    const stand: Stand = {
      ...twee({ kind: 'allen' }, { [C]: 'doet-niet-mee' }),
      peildatum: dag('21-4'),
      besluiten: [aBesluit(idVan(1, 'raad', A), '13-4'), aBesluit(idVan(1, 'raad', B), '20-4')],
      aanleveringen: [anAanlevering('m1-ab', '21-4')],
    };
    const berekening = bereken(stand);
    const ab = berekening.prognoses.find(({ stap }) => stap.station.code === 'ab');
    expect([ab?.toestand, ab?.dag.laatst]).toEqual(['wacht', null]);
    expect(ab && toetsAanlevering(dag('21-4'), ab, berekening)).toMatchObject({
      code: 'ROUTE-05',
      veld: 'behandeling',
    });
  });

  it('has no day when nobody takes part', () => {
    const niemand = { [A]: 'doet-niet-mee', [B]: 'doet-niet-mee', [C]: 'doet-niet-mee' } as const;
    expect(bestuur(bereken(twee({ kind: 'deelnemers' }, niemand)))).toMatch(/onbekend/u);
  });

  it('says that the stuk does not come there, and what waits for it that its date is unknown', () => {
    const stations = [
      aStation({ code: 'raad', volgorde: 1, perGemeente: true }),
      aStation({ code: 'ab', volgorde: 2, voorgangers: ['raad'] }),
      aStation({ code: 'bekendmaking', volgorde: 3, voorgangers: ['ab'], duurDagen: 5 }),
      aStation({ code: 'college', volgorde: 4, voorgangers: ['bekendmaking'], perGemeente: true }),
    ];
    const { behandelingen, gremia } = aTraject({ gemeenten: 3, stations });
    const zonderC = twee({ kind: 'allen' }, { [C]: 'doet-niet-mee' });
    const berekening = bereken({
      ...zonderC,
      stations,
      behandelingen,
      gremia,
      vergaderingen: [...zonderC.vergaderingen, aVergadering(`college-${A}`, '11-5', '6-5')],
    });
    const verteld = berekening.prognoses
      .filter(({ stap }) => stap.station.code !== 'raad')
      .map((prognose) => [
        formatMoment(prognose.dag),
        ...redenenVan(prognose, berekening.plan).map(verklaar),
      ]);
    const wacht = ['op een onbekende dag', 'De datum van een eerder station is nog onbekend.'];
    expect(verteld).toEqual([
      ['op een onbekende dag', 'Zo komt het stuk hier niet: er doen te weinig gemeenten mee.'],
      wacht,
      wacht,
      wacht,
    ]);
    const codes = waarschuwingenVan(berekening).map(({ code, station }) => [code, station]);
    expect(codes).not.toContainEqual(['NOG_TE_PLANNEN', 'ab']);
    expect(codes).toContainEqual(['SAMENLOOP_ONHAALBAAR', null]);
  });

  it('does not wait for the "nee" of a gemeente that does not take part', () => {
    const stand = twee({ kind: 'aantal', nodig: 2 }, { [A]: 'doet-niet-mee' });
    const nee = aBesluit(idVan(1, 'raad', A), '13-4', { uitkomst: 'niet-ingestemd' });
    const aanleveringen = [B, C].map((gemeente) => anAanlevering(idVan(1, 'raad', gemeente), '1-4'));
    const uitkomst = { ...stand, peildatum: dag('14-4'), besluiten: [nee], aanleveringen };
    expect(bestuur(bereken(uitkomst))).toBe('vr 30-4-2021');
  });
});
