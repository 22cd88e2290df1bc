import { describe, expect, it } from '@jest/globals';
import { formatDag } from '@routekaart/kalender';
import type { Stand } from '@routekaart/traject';
import fc from 'fast-check';
import { bereken } from '../berekening.js';
import { anAgendering } from '../testing/agendering.js';
import {
  ALBLASSERDAM,
  aStand,
  aTraject,
  aVergadering,
  alternatieven,
  anActiviteit,
  dag,
  gesloten,
  nogTePlannen,
  onsdRij,
  periode,
  vast,
} from '../testing/bouwers.js';
import { COLLEGE, RAAD, STAP, prognoseVan, vergaderingenVan, voorbeeld } from '../testing/voorbeeld.js';
import { willekeurigeStrook } from '../testing/willekeur-strook.js';
import { formatBesluitdag } from './plandagen.js';
import { oorzaakVan } from '../oorzaak/oorzaak.js';
import { krapsteMarge, mogelijkeVergaderingen, vroegsteAanleverdag } from './mogelijke-vergaderingen.js';

type Regel = readonly [opDag: string, uiterlijk: string, marge: number | null, sprong: number | null];

function regels(id: string, stand: Stand): readonly Regel[] {
  const berekening = bereken(stand);
  return mogelijkeVergaderingen(prognoseVan(id, berekening), berekening).map((een) => [
    formatDag(een.dag),
    een.uiterlijk === null ? 'onbekend' : formatDag(een.uiterlijk),
    een.marge,
    een.sprong?.dagen ?? null,
  ]);
}

const eenVan = (...dagen: readonly string[]): Partial<Stand> => ({
  activiteiten: [onsdRij(alternatieven(...dagen))],
});
/** The calendar in which nobody knows until when the raad of 13-4 takes a stuk. */
const zonderSluiting = vergaderingenVan(ALBLASSERDAM).map((een) =>
  een.gremium === RAAD && een.dag === dag('13-4') ? { ...een, aanleverdag: null } : een,
);

describe('the meetings among which a band lies', () => {
  it('are none where the day is certain, or the last day unknown', () => {
    expect(regels(STAP.raad, voorbeeld())).toEqual([]);
    expect(regels(STAP.raad, voorbeeld(eenVan('12-3', '13-5')))).toEqual([]);
  });

  it('are each told with the last day to hand in, what is left until then, and what missing it costs', () => {
    const stand = voorbeeld(eenVan('11-3', '12-3'));
    // The college takes it on 11-3 for 16-3; ready on 12-3 it is one day late. The raad: ready on 16-3 or on 23-3.
    expect(regels(STAP.college, stand)).toEqual([
      ['di 16-3-2021', 'do 11-3-2021', -1, 7],
      ['di 23-3-2021', 'do 18-3-2021', 6, 7],
    ]);
    expect(regels(STAP.raad, stand)).toEqual([
      ['di 13-4-2021', 'do 18-3-2021', -5, 35],
      ['di 18-5-2021', 'do 22-4-2021', 30, null],
    ]);
  });

  it('are the days of the plan from which nobody has chosen yet, and the least room is told', () => {
    const stand = voorbeeld(eenVan('18-3', '11-3', '25-3'));
    const metVergadering = voorbeeld({
      ...eenVan('18-3', '11-3', '25-3'),
      vergaderingen: [...vergaderingenVan(ALBLASSERDAM), aVergadering('ons-d', '18-3', '15-3')],
      kalenderperioden: [gesloten('Vrije dag', '25-3')],
    });
    // Ready on ma 1-3; without a meeting in the calendar the day itself is the last.
    expect(regels(STAP.onsd, stand)).toEqual([
      ['do 11-3-2021', 'onbekend', 10, null],
      ['do 18-3-2021', 'onbekend', 17, null],
      ['do 25-3-2021', 'onbekend', 24, null],
    ]);
    expect(regels(STAP.onsd, metVergadering)).toEqual([
      ['do 11-3-2021', 'onbekend', 10, 7],
      ['do 18-3-2021', 'ma 15-3-2021', 14, null],
    ]);
    // Nobody knows until when the meeting of do 18-3 takes a stuk.
    const zonder = { vergaderingen: [aVergadering('ons-d', '18-3', null)] };
    expect(regels(STAP.onsd, voorbeeld({ ...eenVan('18-3', '25-3'), ...zonder }))).toEqual([
      ['do 18-3-2021', 'onbekend', null, null],
      ['do 25-3-2021', 'onbekend', 24, null],
    ]);
    const berekening = bereken(stand);
    const onsd = prognoseVan(STAP.onsd, berekening);
    expect(onsd.marge?.dagen).toBe(24);
    expect(krapsteMarge(onsd, berekening)).toEqual({ dagen: 10, werkdagen: 8 });
    expect(formatBesluitdag(onsd, berekening.plan)).toBe('do 11-3-2021, do 18-3-2021 of do 25-3-2021');
    expect(oorzaakVan(onsd, berekening).zinnen).toEqual([
      'ons-d do 11-3-2021, do 18-3-2021 of do 25-3-2021',
      'ons-d: Het stuk kan hier worden aangeleverd vanaf ma 1-3-2021. ' +
        'De detailplanning noemt do 11-3-2021, do 18-3-2021 of do 25-3-2021.',
    ]);
  });

  it('are told as before where one day of the plan is left', () => {
    const berekening = bereken(voorbeeld(eenVan('11-2', '11-3')));
    const onsd = prognoseVan(STAP.onsd, berekening);
    expect(mogelijkeVergaderingen(onsd, berekening)).toEqual([]);
    expect(krapsteMarge(onsd, berekening)).toBe(onsd.marge);
    expect(formatBesluitdag(onsd, berekening.plan)).toBe('do 11-3-2021');
  });

  it('are only those that follow from one of the days of the plan, all along the strook', () => {
    const stand = voorbeeld({
      ...eenVan('10-3', '19-3'),
      vergaderingen: [
        ...vergaderingenVan(ALBLASSERDAM),
        aVergadering(COLLEGE, '17-3', '11-3'),
        aVergadering(RAAD, '20-4', '25-3'),
      ],
    });
    // Ready on 10-3 the college takes it for 16-3, on 19-3 for 30-3: only an ONS-D on 12-3 .. 18-3 would reach 23-3.
    expect(regels(STAP.college, stand)).toEqual([
      ['di 16-3-2021', 'do 11-3-2021', -8, 7],
      ['di 30-3-2021', 'do 25-3-2021', 6, 7],
    ]);
    // From 16-3 the raad of 13-4, from 30-3 that of 18-5: only a college on 23-3 would reach 20-4.
    expect(regels(STAP.raad, stand)).toEqual([
      ['di 13-4-2021', 'do 18-3-2021', -12, 7],
      ['di 18-5-2021', 'do 22-4-2021', 23, null],
    ]);
  });

  it('are all of those between where the plan gives a week, but none that whoever is late for it has missed before', () => {
    const stand = voorbeeld({
      activiteiten: [onsdRij(nogTePlannen(periode('10-3', '19-3')))],
      vergaderingen: [...vergaderingenVan(ALBLASSERDAM), aVergadering(COLLEGE, '17-3', '11-3')],
    });
    expect(regels(STAP.college, stand)).toEqual([
      ['di 16-3-2021', 'do 11-3-2021', -8, 7],
      ['di 23-3-2021', 'do 18-3-2021', -1, 7],
      ['di 30-3-2021', 'do 25-3-2021', 6, 7],
    ]);
  });

  it('have the reces between two of them as a klif', () => {
    const stand = voorbeeld({
      ...eenVan('11-3', '12-3'),
      kalenderperioden: [gesloten('Meireces', '26-4', '7-5', { laag: 'reces' })],
    });
    const berekening = bereken(stand);
    const muren = mogelijkeVergaderingen(prognoseVan(STAP.raad, berekening), berekening).map(
      ({ sprong }) => sprong?.reces?.naam ?? null,
    );
    expect(muren).toEqual(['Meireces', null]);
  });

  it('may be one of which nobody knows until when it takes a stuk: that costs nothing that is not certain', () => {
    expect(regels(STAP.raad, voorbeeld({ vergaderingen: zonderSluiting }))).toEqual([
      ['di 13-4-2021', 'onbekend', null, 35],
      ['di 18-5-2021', 'do 22-4-2021', 37, null],
    ]);
  });

  it('may be a later one that closes before one is held of which nobody knows when it closes', () => {
    const vergaderingen = [
      aVergadering(COLLEGE, '16-3', null),
      aVergadering(COLLEGE, '23-3', '11-3'),
      aVergadering(COLLEGE, '30-3', '25-3'),
    ];
    expect(regels(STAP.college, voorbeeld({ ...eenVan('11-3', '12-3'), vergaderingen }))).toEqual([
      ['di 16-3-2021', 'onbekend', null, 7],
      ['di 23-3-2021', 'do 11-3-2021', -1, 7],
      ['di 30-3-2021', 'do 25-3-2021', 13, null],
    ]);
  });

  it('take a stuk that stands on the agenda until the meeting itself', () => {
    const stand = voorbeeld({
      ...eenVan('11-3', '26-3'),
      vergaderingen: [...vergaderingenVan(ALBLASSERDAM), aVergadering(COLLEGE, '14-4', '26-3')].filter(
        ({ dag: opDag, gremium }) => gremium !== COLLEGE || ![dag('30-3'), dag('6-4')].includes(opDag),
      ),
      agenderingen: [anAgendering(STAP.raad, `${RAAD}@13-4`)],
    });
    expect(regels(STAP.raad, stand)).toEqual([
      ['di 13-4-2021', 'di 13-4-2021', -1, 35],
      ['di 18-5-2021', 'do 22-4-2021', 8, null],
    ]);
  });

  it('close as always where the stuk stands on the agenda of one that is too soon', () => {
    const college = ['20-4', '27-4'].map((opDag, nr) =>
      aVergadering(COLLEGE, opDag, nr === 0 ? null : '26-4'),
    );
    const raad = [
      ['13-4', '18-3'],
      ['18-5', '22-4'],
      ['15-6', '20-5'],
    ].map(([opDag = '', sluiting = '']) => aVergadering(RAAD, opDag, sluiting));
    const stand = voorbeeld({
      vergaderingen: [...college, ...raad],
      agenderingen: [anAgendering(STAP.raad, `${RAAD}@13-4`)],
    });
    expect(regels(STAP.raad, stand)).toEqual([
      ['di 18-5-2021', 'do 22-4-2021', -5, 28],
      ['di 15-6-2021', 'do 20-5-2021', 23, null],
    ]);
  });

  it('are a day of the plan that may yet be met and the next meeting', () => {
    const stand = aStand({
      ...aTraject({ stuurgroep: true }),
      activiteiten: [
        anActiviteit({ station: 'stuurgroep', datum: alternatieven('5-3', '12-3') }),
        onsdRij(vast('10-3')),
      ],
      vergaderingen: ['11-3', '18-3'].map((opDag) => aVergadering('ons-d', opDag, opDag)),
    });
    // Ready on do 11-3 it is too late for wo 10-3 and in time for the meeting of that day: only 5-3 and 12-3 may be.
    expect(regels(STAP.onsd, stand)).toEqual([
      ['wo 10-3-2021', 'wo 10-3-2021', -2, 1],
      ['do 18-3-2021', 'do 18-3-2021', 6, null],
    ]);
  });
});

describe('the last day to hand in that comes first', () => {
  const vroegste = (over: Partial<Stand>) => {
    const berekening = bereken(voorbeeld(over));
    return vroegsteAanleverdag(prognoseVan(STAP.raad, berekening), berekening);
  };

  it('is that of the first meeting of a band, and unknown where that is', () => {
    expect(vroegste({})).toBe(dag('18-3'));
    expect(vroegste(eenVan('12-3'))).toBe(dag('22-4'));
    expect(vroegste(eenVan('11-3', '12-3'))).toBe(dag('18-3'));
    expect(vroegste({ vergaderingen: zonderSluiting })).toBeNull();
    expect(vroegste({ vergaderingen: [] })).toBeNull();
  });
});

describe('a band', () => {
  it('is exactly what the possible days of the ONS-D give, each forecast as if it were the only one', () => {
    fc.assert(
      fc.property(willekeurigeStrook(), (stand) => {
        const berekening = bereken(stand);
        const gesloten = new Set(
          stand.kalenderperioden
            .filter(({ hard, gremium }) => hard && gremium === null)
            .flatMap(({ van, tot }) => Array.from({ length: tot - van + 1 }, (_, plaats) => van + plaats)),
        );
        const zeker = stand.activiteiten.flatMap(({ datum }) =>
          datum.kind === 'alternatieven'
            ? datum.dagen
                .filter((een) => een >= stand.peildatum && !gesloten.has(een))
                .map((een) =>
                  bereken({ ...stand, activiteiten: [onsdRij({ kind: 'vast', dag: een, tekst: '' })] }),
                )
            : [],
        );
        for (const prognose of berekening.prognoses) {
          const dagen = mogelijkeVergaderingen(prognose, berekening).map((een) => een.dag);
          if (dagen.length === 0) continue;
          expect([dagen[0], dagen.at(-1)]).toEqual([prognose.dag.vroegst, prognose.dag.laatst]);
          // Once each of them has passed, the calendar gives the day of the ONS-D.
          if (zeker.length === 0) continue;
          const samen = zeker.flatMap((een) => {
            const zo = prognoseVan(prognose.stap.behandeling.id, een);
            const enkele = mogelijkeVergaderingen(zo, een);
            return enkele.length === 0 ? [zo.dag.vroegst] : enkele.map(({ dag: opDag }) => opDag);
          });
          expect(dagen).toEqual([...new Set(samen)].sort((a, b) => (a ?? 0) - (b ?? 0)));
        }
      }),
      { numRuns: 300 },
    );
  });
});
