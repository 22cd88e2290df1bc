import { describe, expect, it } from '@jest/globals';
import type { Besluit, Stand, Stationsregel, Uitkomst } from '@routekaart/traject';
import fc from 'fast-check';
import { bereken } from '../berekening.js';
import { oorzaakVanUiterste } from '../oorzaak/oorzaak-van-uiterste.js';
import { isUitgesproken } from '../prognose.js';
import {
  ALBLASSERDAM,
  aBesluit,
  aHerkomst,
  anAanlevering,
  dag,
  metVensters,
  periode,
} from '../testing/bouwers.js';
import { COLLEGE_NA_PO, PO, aRegel, keten, strook } from '../testing/strook.js';
import { RAAD, STAP, voorbeeld, waarschuwingenMet } from '../testing/voorbeeld.js';
import { BEGIN, willekeurigeStand } from '../testing/willekeur.js';
import { rekenTerug } from './reken-terug.js';
import { stappenfunctie } from './stappenfunctie.js';
import { isOnhaalbaar } from './uiterste.js';

const { onsd, college, raad } = STAP;

/** A day of checking lies before the raad, that closes on 23-3; the stuk was handed in when the college decided that day. */
const TOETS: Stationsregel = {
  station: 'raad',
  gemeente: ALBLASSERDAM,
  verwerking: null,
  toetswerkdagen: 1,
  tussen: null,
  bijSluiting: 'vervalt',
  bron: '',
};

function sneller(): Stand {
  const stand = voorbeeld({
    peildatum: dag('24-3'),
    vergaderingen: voorbeeld().vergaderingen.map((een) =>
      een.gremium === RAAD && een.dag === dag('13-4') ? { ...een, aanleverdag: dag('23-3') } : een,
    ),
    besluiten: [
      aBesluit(onsd, '11-3'),
      aBesluit(college, '23-3', { herkomst: aHerkomst({ volgnummer: 2 }) }),
    ],
    aanleveringen: [anAanlevering(raad, '23-3')],
    stationsregels: [TOETS],
  });
  return { ...stand, behandelingen: metVensters(stand.behandelingen, { [raad]: periode('5-4', '30-4') }) };
}

describe('a stuk that was handed in sooner than the rule says', () => {
  it('was in time, and so was the college that decided before it', () => {
    const [, vanCollege, vanRaad] =
      rekenTerug(1, ALBLASSERDAM, 'venster', bereken(sneller()))?.stations ?? [];
    const gehaald = { kind: 'gehaald', dag: dag('23-3'), gebeurd: dag('23-3') };
    expect([vanCollege?.besluit, vanRaad?.aanleveren]).toEqual([gehaald, gehaald]);
    expect(waarschuwingenMet('VENSTER_ONHAALBAAR', sneller())).toEqual([]);
  });

  it('says the same of that day in the explanation and in the step function', () => {
    const vraag = { mijlpaal: 1, station: 'college', gemeente: ALBLASSERDAM, doel: 'venster' } as const;
    const zinnen = oorzaakVanUiterste(vraag, bereken(sneller()))?.zinnen ?? [];
    expect(
      zinnen.find((zin) => zin.startsWith('Stel dat college Alblasserdam besluit op di 23-3')),
    ).toContain('di 13-4-2021');
    expect(zinnen.find((zin) => zin.includes('een dag later'))).toContain('di 18-5-2021');
    const [stappen] = stappenfunctie(1, 'college', periode('22-3', '24-3'), bereken(sneller()));
    expect(stappen?.treden.map(({ dagen, einde }) => [dagen.tot, einde.laatst])).toEqual([
      [dag('23-3'), dag('13-4')],
      [dag('24-3'), dag('18-5')],
    ]);
  });
});

/**
 * The papers came to the college on do 11-3, the day of this outcome; a day of checking lies before it. After a ja on wo
 * 10-3 they are ready on 11-3, for the college of 16-3 and the raad of 13-4; after one on 11-3 only on vr 12-3, if they did
 * not lie there already.
 */
function naOnsd(uitkomst: Uitkomst): Stand {
  const stand = voorbeeld({
    peildatum: dag('12-3'),
    besluiten: [aBesluit(onsd, '11-3', { uitkomst })],
    aanleveringen: [anAanlevering(college, '11-3')],
    stationsregels: [{ ...TOETS, station: 'college' }],
  });
  return { ...stand, behandelingen: metVensters(stand.behandelingen, { [raad]: periode('5-4', '30-4') }) };
}

/** The college got the stuk on do 1-4, the day of this advice and its last for di 6-4; a day of checking lies before it. */
function naAdvies(uitkomst: Uitkomst): Stand {
  const basis = strook(keten('ons-d', 'po', 'college'), '25-3', { po: PO, college: COLLEGE_NA_PO });
  return {
    ...basis,
    peildatum: dag('2-4'),
    gremia: basis.gremia.map((een) => (een.soort === 'po' ? { ...een, mandaat: 'adviseert' } : een)),
    besluiten: [...basis.besluiten, aBesluit('m1-po-GM0482', '1-4', { uitkomst })],
    aanleveringen: [anAanlevering(college, '1-4')],
    stationsregels: [aRegel('college', { toetswerkdagen: 1 })],
  };
}

describe('what was handed in on the day of an outcome', () => {
  it.each(['ingestemd', 'ter-kennis-genomen', 'niet-ingestemd', 'aangehouden'] as const)(
    'was there in time for a ja on that day, whatever the ONS-D said: %s',
    (uitkomst) => {
      const berekening = bereken(naOnsd(uitkomst));
      const [stappen] = stappenfunctie(1, 'ons-d', periode('9-3', '12-3'), berekening);
      // Who said no, or put it off, decides again on the day after at the earliest: no step before that.
      const eerder = uitkomst === 'ingestemd' ? [[dag('11-3'), dag('13-4')]] : [];
      expect(stappen?.treden.map(({ dagen, einde }) => [dagen.tot, einde.laatst])).toEqual([
        ...eerder,
        [dag('12-3'), dag('18-5')],
      ]);
      const [vanOnsd] = rekenTerug(1, ALBLASSERDAM, 'venster', berekening)?.stations ?? [];
      expect(vanOnsd?.besluit).toMatchObject({ dag: dag('11-3') });
    },
  );

  it.each(['ingestemd', 'niet-ingestemd', 'ter-kennis-genomen'] as const)(
    'was there sooner after any advice: %s',
    (uitkomst) => {
      // By the rule advice of 1-4 brings the stuk on vr 2-4, for di 13-4.
      const berekening = bereken(naAdvies(uitkomst));
      expect(berekening.prognoses.at(-1)?.dag.laatst).toBe(dag('6-4'));
      const [stappen] = stappenfunctie(1, 'po', periode('31-3', '2-4'), berekening);
      expect(stappen?.treden.map(({ dagen, einde }) => [dagen.tot, einde.laatst])).toEqual([
        [dag('1-4'), dag('6-4')],
        [dag('2-4'), dag('13-4')],
      ]);
    },
  );
});

describe('what happened, and by which the raad makes its window', () => {
  it('is never called too late', () => {
    const dagen = fc.record({ onsd: fc.nat(20), college: fc.nat(20), na: fc.nat(10), tot: fc.nat(40) });
    let gezien = 0;
    fc.assert(
      fc.property(willekeurigeStand(), dagen, (stand, feiten) => {
        const besloten = (behandeling: string, op: number, volgnummer: number): Besluit => ({
          ...aBesluit(behandeling, '1-3', { herkomst: aHerkomst({ volgnummer }) }),
          dag: op,
        });
        const doorCollege = BEGIN - feiten.college;
        const berekening = bereken({
          ...stand,
          stukversies: stand.stukversies.slice(0, 1),
          behandelingen: stand.behandelingen.map((een) =>
            een.station === 'raad' ? { ...een, venster: { van: BEGIN, tot: BEGIN + feiten.tot } } : een,
          ),
          besluiten: [besloten(onsd, doorCollege - feiten.onsd, 1), besloten(college, doorCollege, 2)],
          aanleveringen: [{ ...anAanlevering(raad, '1-3'), dag: doorCollege + feiten.na }],
        });
        const strook = rekenTerug(1, ALBLASSERDAM, 'venster', berekening);
        const laatst = strook?.stations.at(-1)?.prognose.dag.laatst ?? Infinity;
        for (const { prognose, besluit, aanleveren } of strook?.stations ?? []) {
          if (laatst > BEGIN + feiten.tot) continue;
          gezien += 1;
          if (isUitgesproken(prognose)) expect(isOnhaalbaar(besluit)).toBe(false);
          expect(isOnhaalbaar(aanleveren)).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
    expect(gezien).toBeGreaterThan(0);
  });

  it('nor is what still has to happen, with papers that lie at the raad and wait for its college', () => {
    const dagen = fc.record({ onsd: fc.nat(20), raad: fc.nat(10), tot: fc.integer({ min: 20, max: 70 }) });
    let gezien = 0;
    fc.assert(
      fc.property(willekeurigeStand(), dagen, (stand, feiten) => {
        const berekening = bereken({
          ...stand,
          behandelingen: stand.behandelingen.map((een) =>
            een.station === 'raad' ? { ...een, venster: { van: BEGIN, tot: BEGIN + feiten.tot } } : een,
          ),
          agenderingen: [],
          besluiten: [{ ...aBesluit(onsd, '1-3'), dag: BEGIN - feiten.onsd }],
          aanleveringen: [{ ...anAanlevering(raad, '1-3'), dag: BEGIN - feiten.raad }],
        });
        const strook = rekenTerug(1, ALBLASSERDAM, 'venster', berekening);
        const [vanCollege, vanRaad] = strook?.stations.slice(-2) ?? [];
        const verwacht = vanCollege?.prognose.dag.laatst ?? null;
        const laatst = vanRaad?.prognose.dag.laatst ?? null;
        if (vanCollege === undefined || verwacht === null || laatst === null) return;
        if (laatst > BEGIN + feiten.tot) return;
        gezien += 1;
        expect(vanCollege.besluit).toMatchObject({ kind: 'haalbaar' });
        expect('dag' in vanCollege.besluit ? vanCollege.besluit.dag : 0).toBeGreaterThanOrEqual(verwacht);
        expect(isOnhaalbaar(vanCollege.aanleveren)).toBe(false);
      }),
      { numRuns: 300 },
    );
    expect(gezien).toBeGreaterThan(0);
  });
});
