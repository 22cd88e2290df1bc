import { describe, expect, it } from '@jest/globals';
import type { Cyclus, Vergadering } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { pasToe } from '../scenario/pas-toe.js';
import { aGremium, aVergadering, dag } from '../testing/bouwers.js';
import { RAAD, voorbeeld } from '../testing/voorbeeld.js';
import { aanleverdagNaVerplaatsing } from './cyclusaanlevering.js';
import { meeVerplaatst } from './cyclusgenoten.js';
import { type VergaderVoorstel, toetsVergadering } from './vergadering.js';

const CYCLUS: Cyclus = { code: '2021-4', agendacommissie: dag('29-3'), commissie: dag('6-4') };
const COMMISSIE = aGremium({ code: 'commissie-GM0482', soort: 'commissie', gemeente: 'GM0482' });
const VAN_COMMISSIE: Vergadering = { ...aVergadering(COMMISSIE.code, '6-4', '22-3'), cyclus: CYCLUS };
const VAN_RAAD: Vergadering = { ...aVergadering(RAAD, '13-4', '18-3'), cyclus: CYCLUS };

function stand(...vergaderingen: readonly Vergadering[]) {
  const kaal = voorbeeld();
  return { ...kaal, gremia: [...kaal.gremia, COMMISSIE], vergaderingen };
}

const SAMEN = stand(VAN_COMMISSIE, VAN_RAAD);

const verplaats = (
  vergadering: Vergadering,
  opDag: string,
  aanleverdag: string | null,
): VergaderVoorstel => ({
  handeling: 'verplaatsen',
  vergadering,
  dag: dag(opDag),
  aanleverdag: aanleverdag === null ? null : dag(aanleverdag),
  reden: 'Zaal bezet.',
});

describe('a commissie that moves', () => {
  it('takes its day along in the other meetings of its cycle', () => {
    expect(meeVerplaatst(VAN_COMMISSIE, dag('8-4'), SAMEN)).toEqual([
      { ...VAN_RAAD, cyclus: { ...CYCLUS, commissie: dag('8-4') } },
    ]);
  });

  it.each<[string, Vergadering]>([
    ['that fell out', { ...VAN_RAAD, staat: 'vervallen' }],
    ['of another cycle', { ...VAN_RAAD, cyclus: { ...CYCLUS, code: '2021-5' } }],
    ['of another gemeente', { ...VAN_RAAD, gremium: 'raad-GM0505' }],
    ['that names another commissie', { ...VAN_RAAD, cyclus: { ...CYCLUS, commissie: dag('7-4') } }],
    ['in no cycle', aVergadering(RAAD, '13-4', '18-3')],
  ])('leaves a meeting %s as it is', (_, ander) => {
    expect(meeVerplaatst(VAN_COMMISSIE, dag('8-4'), stand(VAN_COMMISSIE, ander))).toEqual([]);
  });

  it('takes along the raad of the same evening, which itself takes nobody along', () => {
    const avond = { ...VAN_RAAD, dag: dag('6-4') };
    const beide = stand(VAN_COMMISSIE, avond);
    expect(meeVerplaatst(VAN_COMMISSIE, dag('1-4'), beide)).toHaveLength(1);
    expect(meeVerplaatst(avond, dag('8-4'), beide)).toEqual([]);
  });

  it.each([
    ['past its raad', '14-4', '22-3', 'CYCLUS-04', 'dag'],
    ['before its agendacommissie', '26-3', '22-3', 'CYCLUS-04', 'dag'],
    ['with a deadline after the agendacommissie', '7-4', '30-3', 'CYCLUS-05', 'aanleverdag'],
  ])('does not move %s', (_, opDag, aanleverdag, code, veld) => {
    const voorstel = verplaats(VAN_COMMISSIE, opDag, aanleverdag);
    expect(toetsVergadering(voorstel, COMMISSIE, bereken(SAMEN))).toMatchObject({ code, veld });
  });

  it('does not move before the deadline of its raad', () => {
    const zonderAgenda = { ...CYCLUS, agendacommissie: null };
    const vroeg = stand({ ...VAN_COMMISSIE, cyclus: zonderAgenda }, { ...VAN_RAAD, cyclus: zonderAgenda });
    const [commissie = VAN_COMMISSIE] = vroeg.vergaderingen;
    expect(toetsVergadering(verplaats(commissie, '17-3', '15-3'), COMMISSIE, bereken(vroeg))).toMatchObject({
      code: 'CYCLUS-05',
      veld: 'dag',
    });
    expect(toetsVergadering(verplaats(commissie, '18-3', '18-3'), COMMISSIE, bereken(vroeg))).toBeNull();
  });

  it('takes its day along in “what if” too', () => {
    const maatregel = {
      soort: 'vergadering-verplaatsen',
      vergadering: VAN_COMMISSIE.id,
      dag: dag('8-4'),
      aanleverdag: null,
    } as const;
    expect(pasToe(maatregel, bereken(SAMEN))).toMatchObject({
      vergaderingen: [
        { dag: dag('8-4'), cyclus: { commissie: dag('8-4') } },
        { dag: dag('13-4'), cyclus: { commissie: dag('8-4') } },
      ],
    });
  });
});

describe('the deadline of a raad that moves within its cycle', () => {
  const na = (gewoonlijk: string, vergadering = VAN_RAAD) =>
    aanleverdagNaVerplaatsing(vergadering, dag('27-4'), dag(gewoonlijk), SAMEN);

  it('is the usual one, as long as that comes before the commissies and their deadline', () => {
    expect(na('22-3')).toBe(dag('22-3'));
  });

  it.each(['23-3', '1-4', '7-4'])('is the one it had instead of %s', (gewoonlijk) => {
    expect(na(gewoonlijk)).toBe(dag('18-3'));
  });

  it('is the one it had where there is no usual one', () => {
    expect(aanleverdagNaVerplaatsing(VAN_RAAD, dag('27-4'), null, SAMEN)).toBe(dag('18-3'));
    const los = aVergadering(RAAD, '13-4', '18-3');
    expect(aanleverdagNaVerplaatsing(los, dag('27-4'), null, SAMEN)).toBeNull();
  });

  it('is not one that lies after its new day', () => {
    const zonder = { ...VAN_RAAD, cyclus: { ...CYCLUS, agendacommissie: null, commissie: null } };
    const naar = (opDag: string) => aanleverdagNaVerplaatsing(zonder, dag(opDag), null, stand(zonder));
    expect(naar('18-3')).toBe(dag('18-3'));
    expect(naar('17-3')).toBeNull();
  });

  it('is the usual one of a meeting that is in no cycle, or had none', () => {
    expect(na('1-4', aVergadering(RAAD, '13-4', '18-3'))).toBe(dag('1-4'));
    expect(na('1-4', { ...VAN_RAAD, aanleverdag: null })).toBe(dag('1-4'));
  });

  it.each(['1-4', '23-3'])('is not confirmed as %s', (aanleverdag) => {
    const voorstel: VergaderVoorstel = {
      ...verplaats(VAN_RAAD, '13-4', aanleverdag),
      handeling: 'bevestigen',
      dag: null,
    };
    const raad = aGremium({ code: RAAD, gemeente: 'GM0482' });
    expect(toetsVergadering(voorstel, raad, bereken(SAMEN))).toMatchObject({
      code: 'CYCLUS-05',
      veld: 'aanleverdag',
    });
  });
});
