import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import {
  DORDRECHT,
  aBesluit,
  aHerkomst,
  aStand,
  aStation,
  aTraject,
  aVergadering,
  alternatieven,
  anAanlevering,
  dag,
  metVensters,
  onsdRij,
  periode,
} from '../testing/bouwers.js';
import { bij } from '../testing/oorzaak.js';
import { COLLEGE, COMMISSIE, RAAD, collegeNaPo, keten, strook } from '../testing/strook.js';
import { STAP, prognoseVan, voorbeeld } from '../testing/voorbeeld.js';
import type { Oorzaak } from './graaf.js';
import { oorzaakVan } from './oorzaak.js';

function oorzaak(id: string, stand: Stand): Oorzaak {
  const berekening = bereken(stand);
  return oorzaakVan(prognoseVan(id, berekening), berekening);
}

describe('a week of the plan in which a meeting is not held', () => {
  it('rests on that meeting, and on the rule that the calendar counts', () => {
    const opzet = aTraject({ stuurgroep: true });
    const stand = aStand({
      ...opzet,
      peildatum: dag('5-3'),
      behandelingen: metVensters(opzet.behandelingen, { 'm1-ons-d': periode('8-3', '12-3') }),
      vergaderingen: [
        aVergadering('ons-d', '11-3', '4-3', { staat: 'vervallen' }),
        aVergadering('ons-d', '18-3', '11-3'),
      ],
      besluiten: [aBesluit('m1-stuurgroep', '5-3')],
    });
    expect(bij('venster-niet-vrij:m1-ons-d:ons-d@11-3', oorzaak('m1-ons-d', stand))).toMatchObject({
      soort: 'overgeslagen-vergadering',
      bron: { kind: 'vergadering', id: 'ons-d@11-3' },
      van: ['datum:m1-ons-d'],
      omdat: ['regel:2'],
    });
  });
});

describe('papers at the first body of a route', () => {
  it('rest on no body before it, though they count from its window', () => {
    const behandelingen = metVensters(voorbeeld().behandelingen, { [STAP.onsd]: periode('8-3', '12-3') });
    const graaf = oorzaak(
      STAP.onsd,
      voorbeeld({ behandelingen, activiteiten: [], aanleveringen: [anAanlevering(STAP.onsd, '1-3')] }),
    );
    expect(bij(`aanlevering:${STAP.onsd}`, graaf)).toMatchObject({
      soort: 'feit',
      van: [`datum:${STAP.onsd}`],
    });
    expect(bij(`datum:${STAP.onsd}`, graaf).omdat).not.toContain(`datum:${STAP.onsd}`);
  });
});

describe('a meeting that only the local rule or the cycle may allow', () => {
  it('rests on no closing day: one of the local rule', () => {
    // Not before di 6-4 or di 20-4; it closes on the day itself.
    const stand = collegeNaPo([
      ['13-4', '13-4'],
      ['20-4', '20-4'],
    ]);
    const id = 'overgeslagen-vergadering:m1-college-GM0482:college-GM0482@13-4';
    expect(bij(id, oorzaak('m1-college-GM0482', stand)).omdat).toEqual(['regel:2']);
  });

  it('rests on no closing day: one of the cycle', () => {
    const stand = strook(
      keten('ons-d', 'college', 'commissie', 'raad'),
      '11-3',
      { college: COLLEGE, commissie: COMMISSIE, raad: RAAD },
      { besluiten: [], activiteiten: [onsdRij(alternatieven('11-3', '12-3'))] },
    );
    const id = 'overgeslagen-vergadering:m1-raad-GM0482:raad-GM0482@20-4';
    expect(bij(id, oorzaak('m1-raad-GM0482', stand)).omdat).toEqual(['regel:2']);
  });
});

describe('a step that too few gemeenten reach', () => {
  it('rests on the join rule', () => {
    const opzet = aTraject({
      gemeenten: 2,
      stations: [...keten('ons-d', 'raad'), aStation({ code: 'ab', volgorde: 2, voorgangers: ['raad'] })],
    });
    const mijlpalen = opzet.mijlpalen.map((een) => ({
      ...een,
      samenloop: { kind: 'aantal' as const, nodig: 2 },
    }));
    const deelname = {
      gemeente: DORDRECHT,
      deelname: 'doet-niet-mee',
      vanaf: dag('1-3'),
      reden: null,
    } as const;
    const stand = aStand({
      ...opzet,
      mijlpalen,
      besluiten: [aBesluit('m1-ons-d', '1-3')],
      deelnamen: [{ ...deelname, herkomst: aHerkomst() }],
    });
    const graaf = oorzaak('m1-ab', stand);
    expect(bij('datum:m1-ab', graaf).omdat).toEqual(['regel:5']);
    expect(graaf.zinnen.at(-1)).toBe('ab: Zo komt het stuk hier niet: er doen te weinig gemeenten mee.');
  });
});

describe('a term of which nobody says where it stands', () => {
  it('rests on the route as it was recorded', () => {
    const stations = keten('ons-d', 'raad').map((een) =>
      een.code === 'raad' ? { ...een, regime: 'zienswijze' } : een,
    );
    const regime = {
      code: 'zienswijze',
      regel: 'Acht weken.',
      vanaf: null,
      tot: null,
      termijn: { weken: 8, recesTeltMee: true },
      bron: null,
    };
    const stand = strook(stations, '1-4', {}, { peildatum: dag('1-4'), rechtsregimes: [regime] });
    expect(bij('termijn:raad', oorzaak('m1-raad-GM0482', stand))).toMatchObject({
      soort: 'regel',
      bron: { kind: 'regel', nummer: 1 },
      omdat: ['wet:termijnenwet'],
    });
  });
});
