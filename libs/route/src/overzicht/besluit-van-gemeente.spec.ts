import { describe, expect, it } from '@jest/globals';
import { type Berekening, bereken } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';
import {
  ALBLASSERDAM,
  DORDRECHT,
  aBesluit,
  aHerkomst,
  aStand,
  aStation,
  aTraject,
  anActiviteit,
  dag,
  idVan,
  periode,
  vast,
} from '../testing/bouwers.js';
import { activiteitenVoor, besluitVan, besluitenVan, weekplanning } from './strook.js';

/** Two gemeenten and two mijlpalen; behind the raad the law asks for one more step. */
const OPZET = aTraject({
  gemeenten: 2,
  mijlpalen: 2,
  stations: [
    aStation({ code: 'ons-d', volgorde: 0 }),
    aStation({ code: 'raad', volgorde: 1, perGemeente: true, voorgangers: ['ons-d'] }),
    aStation({ code: 'termijn', volgorde: 2, perGemeente: true, voorgangers: ['raad'], staart: true }),
  ],
});
const id = (prognose: Stationsprognose | undefined) => prognose?.stap.behandeling.id;

describe('the last decision of a gemeente', () => {
  const berekening = bereken(aStand(OPZET));

  it('is that of its raad in that mijlpaal, not what the law asks after it', () => {
    expect(id(besluitVan(1, ALBLASSERDAM, berekening))).toBe('m1-raad-GM0482');
    expect(id(besluitVan(2, DORDRECHT, berekening))).toBe('m2-raad-GM0505');
    expect(besluitVan(3, DORDRECHT, berekening)).toBeUndefined();
  });

  const perGemeente = (mijlpaal: number, van: Berekening = berekening) =>
    [...besluitenVan(mijlpaal, van)].map(([gemeente, prognose]) => [gemeente, id(prognose)]);

  it('is found for all at once too', () => {
    expect(perGemeente(1)).toEqual([
      [ALBLASSERDAM, 'm1-raad-GM0482'],
      [DORDRECHT, 'm1-raad-GM0505'],
    ]);
    expect(perGemeente(2).map(([, raad]) => raad)).toEqual(['m2-raad-GM0482', 'm2-raad-GM0505']);
    expect(perGemeente(3)).toEqual([]);
  });

  it('is none of a gemeente that dropped out before its raad decided, in that mijlpaal alone', () => {
    const weg = { gemeente: DORDRECHT, deelname: 'doet-niet-mee' as const, reden: null };
    const zonder = bereken(
      aStand({
        ...aTraject({ gemeenten: 2, mijlpalen: 2 }),
        deelnamen: [{ ...weg, vanaf: dag('1-3'), herkomst: aHerkomst() }],
        besluiten: [
          aBesluit(idVan(1, 'college', DORDRECHT), '1-3'),
          aBesluit(idVan(2, 'raad', DORDRECHT), '1-3'),
        ],
      }),
    );
    expect(perGemeente(1, zonder).map(([gemeente]) => gemeente)).toEqual([ALBLASSERDAM]);
    expect(perGemeente(2, zonder).map(([gemeente]) => gemeente)).toEqual([ALBLASSERDAM, DORDRECHT]);
  });
});

describe('the rows of a gemeente', () => {
  it('hold a row in which others take part as well', () => {
    const activiteiten = [anActiviteit({ code: 'samen', gremia: ['ons-d', `raad-${DORDRECHT}`] })];
    expect(activiteitenVoor(DORDRECHT, aStand({ ...OPZET, activiteiten }))).toHaveLength(1);
    expect(activiteitenVoor('GM9999', aStand({ ...OPZET, activiteiten }))).toEqual([]);
  });

  it('of one day stand in the order of their codes, and those without a day too', () => {
    const rijen = ['c', 'a', 'b'].flatMap((code) => [
      anActiviteit({ code, datum: vast('11-3') }),
      anActiviteit({ code: `open-${code}` }),
    ]);
    const filter = { mijlpaal: null, gremium: null, werkgroep: null };
    expect(
      weekplanning(aStand({ activiteiten: rijen }), periode('8-3', '12-3'), filter).map(({ code }) => code),
    ).toEqual(['a', 'b', 'c', 'open-a', 'open-b', 'open-c']);
  });
});
