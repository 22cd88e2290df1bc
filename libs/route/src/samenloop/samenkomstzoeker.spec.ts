import { describe, expect, it } from '@jest/globals';
import type { Deelname, Samenloopregel, Stand, Uitkomst } from '@routekaart/traject';
import { Posities } from '../posities.js';
import { aBesluit, aHerkomst, aStand, aStation, aTraject, dag, idVan } from '../testing/bouwers.js';
import { deelnemendeCellen, samenloopVan } from './deelnemers.js';
import { magBeginnen, momentVanVoorgangers, nogNodig } from './samenkomst.js';
import { samenkomstzoeker } from './samenkomstzoeker.js';

const [A, B] = ['GM0482', 'GM0505'] as const;
const RAAD = aStation({ code: 'raad', volgorde: 1, perGemeente: true });
const COLLEGE = aStation({ code: 'college', volgorde: 2, perGemeente: true });
const AB = aStation({ code: 'ab', volgorde: 3, voorgangers: ['raad', 'college', 'ons-d'] });
const ONSD = aStation({ code: 'ons-d', volgorde: 0 });
const opzet = aTraject({ gemeenten: 2, mijlpalen: 2, stations: [ONSD, RAAD, COLLEGE, AB] });

function zoek(regel: Samenloopregel, over: Partial<Stand> = {}, station = AB, mijlpaal = 1) {
  const mijlpalen = opzet.mijlpalen.map((een) => (een.nummer === 1 ? { ...een, samenloop: regel } : een));
  const stations = new Map(opzet.stations.map((een) => [een.code, een]));
  const posities = new Posities(stations, [A, B]);
  // The ONS-D is the first in the route, the raden stand on 10 and 11, the colleges on 20 and 21.
  posities.zet(1, 'ons-d', null, 0);
  [A, B].forEach((gemeente, nr) => {
    posities.zet(1, 'raad', gemeente, 10 + nr);
    posities.zet(1, 'college', gemeente, 20 + nr);
  });
  const stand = aStand({ ...opzet, mijlpalen, ...over });
  return samenkomstzoeker(stand, stations, posities)(station, mijlpaal);
}

const zegt = (gemeente: string, deelname: Deelname): Stand['deelnamen'][number] => ({
  gemeente,
  deelname,
  vanaf: dag('1-3'),
  reden: null,
  herkomst: aHerkomst(),
});
const TWEE: Samenloopregel = { kind: 'aantal', nodig: 2 };

describe('how lanes come together', () => {
  it('needs no rule where all are needed and nobody said that it does not take part', () => {
    expect(zoek({ kind: 'allen' })).toBeNull();
    expect(zoek({ kind: 'allen' }, { deelnamen: [zegt(A, 'doet-mee')] })).toBeNull();
    expect(zoek({ kind: 'allen' }, { deelnamen: [zegt(A, 'doet-mee'), zegt(B, 'onbekend')] })).not.toBeNull();
    expect(zoek(TWEE)).not.toBeNull();
  });

  it('needs no rule before a station that waits for no lanes', () => {
    expect(zoek(TWEE, {}, aStation({ code: 'raad', voorgangers: ['ons-d'] }))).toBeNull();
  });

  it('has each gemeente with its lanes, those of a gemeente that does not take part apart', () => {
    expect(zoek(TWEE, { deelnamen: [zegt(B, 'doet-niet-mee')] })).toEqual({
      regel: TWEE,
      leden: [
        { gemeente: A, deelname: 'doet-mee', cellen: [10, 20], posities: [10, 20] },
        { gemeente: B, deelname: 'doet-niet-mee', cellen: [11, 21], posities: [] },
      ],
      stroken: new Set([10, 20, 11, 21]),
    });
  });

  it('counts a gemeente that said yes at each of its stations, whatever it says now', () => {
    const ja = (station: string): Stand['besluiten'][number] => aBesluit(idVan(1, station, B), '2-3');
    const nee = { ...ja('college'), uitkomst: 'niet-ingestemd' } as const;
    const deelname = (besluiten: Stand['besluiten']): string | undefined =>
      zoek(TWEE, { deelnamen: [zegt(B, 'doet-niet-mee')], besluiten })?.leden[1]?.deelname;
    expect(deelname([ja('raad'), ja('college')])).toBe('doet-mee');
    expect(deelname([ja('raad')])).toBe('doet-niet-mee');
    expect(deelname([ja('raad'), nee])).toBe('doet-niet-mee');
    // What it decided on another mijlpaal says nothing here.
    const elders = [aBesluit(idVan(2, 'raad', B), '2-3'), aBesluit(idVan(2, 'college', B), '2-3')];
    expect(deelname(elders)).toBe('doet-niet-mee');
  });

  it('asks of a body that only advises a word, not a yes', () => {
    const gremia = aTraject({ gemeenten: 2 }).gremia.map((gremium) =>
      gremium.soort === 'college' ? { ...gremium, mandaat: 'adviseert' as const } : gremium,
    );
    const deelname = (uitkomst: Uitkomst): string | undefined =>
      zoek(TWEE, {
        gremia,
        deelnamen: [zegt(B, 'doet-niet-mee')],
        besluiten: [
          aBesluit(idVan(1, 'raad', B), '2-3'),
          aBesluit(idVan(1, 'college', B), '2-3', { uitkomst }),
        ],
      })?.leden[1]?.deelname;
    expect(deelname('ter-kennis-genomen')).toBe('doet-mee');
    expect(deelname('niet-ingestemd')).toBe('doet-mee');
    expect(deelname('aangehouden')).toBe('doet-niet-mee');
  });

  it('has the rule of its own mijlpaal', () => {
    expect(zoek(TWEE, {}, AB, 2)).toBeNull();
    expect(samenloopVan(2, { mijlpalen: opzet.mijlpalen })).toEqual({ kind: 'allen' });
    expect(samenloopVan(9, { mijlpalen: [] })).toEqual({ kind: 'allen' });
  });
});

describe('a station after the lanes', () => {
  const samenkomst = zoek(TWEE);
  const stap = { voorgangers: [0, 10, 11, 20, 21], samenkomst };
  const klaar =
    (...posities: readonly number[]) =>
    (positie: number): boolean =>
      posities.includes(positie);

  it.each([
    ['all', [0, 10, 11, 20, 21], true, []],
    ['all but the regional one', [10, 11, 20, 21], false, [0]],
    ['one lane half', [0, 10, 11, 20], false, [21]],
    ['nothing', [], false, [0, 10, 11, 20, 21]],
  ] as const)('can begin with %s there: %j', (_wat, er, mag, open) => {
    expect(magBeginnen(stap, klaar(...er))).toBe(mag);
    expect(nogNodig(stap, klaar(...er))).toEqual(open);
  });

  it('waits for the last of a lane, and for the regional one too', () => {
    const opDag = (positie: number) => ({ vroegst: positie, laatst: positie });
    expect(momentVanVoorgangers(stap, opDag)).toEqual({ vroegst: 21, laatst: 21 });
    const laat = (positie: number) => opDag(positie === 0 ? 99 : positie);
    expect(momentVanVoorgangers(stap, laat)).toEqual({ vroegst: 99, laatst: 99 });
    expect(momentVanVoorgangers({ voorgangers: [7], samenkomst: null }, opDag)).toEqual(opDag(7));
    expect(momentVanVoorgangers({ voorgangers: [7, 9], samenkomst: null }, opDag)).toEqual(opDag(9));
  });
});

describe('the cells that are left', () => {
  const cellen = (over: Partial<Stand>): readonly string[] =>
    deelnemendeCellen(aStand({ ...opzet, ...over }))
      .filter(({ mijlpaal, station }) => mijlpaal === 1 && station !== 'college')
      .map(({ id }) => id);

  it('are all of them while nobody drops out, and else without its own that are still open', () => {
    const allen = ['m1-ons-d', `m1-raad-${A}`, `m1-raad-${B}`, 'm1-ab'];
    expect(cellen({ deelnamen: [zegt(B, 'onbekend')] })).toEqual(allen);
    expect(cellen({ deelnamen: [zegt(B, 'doet-niet-mee')] })).toEqual(['m1-ons-d', `m1-raad-${A}`, 'm1-ab']);
    const besluiten = [aBesluit(`m1-raad-${B}`, '2-3')];
    expect(cellen({ deelnamen: [zegt(B, 'doet-niet-mee')], besluiten })).toEqual(allen);
  });
});
