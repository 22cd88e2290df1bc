import { describe, expect, it } from '@jest/globals';
import type { Cyclus, Vergadering } from '@routekaart/traject';
import { aGremium, aVergadering, dag } from '../testing/bouwers.js';
import { type CyclusVoorstel, toetsCyclus } from './cyclus.js';

const CYCLUS: Cyclus = { code: '2021-4', agendacommissie: dag('29-3'), commissie: dag('6-4') };
const LOS = aVergadering('raad-GM0482', '13-4', '18-3');
const IN_CYCLUS: Vergadering = { ...LOS, cyclus: CYCLUS };

const COMMISSIE = 'commissie-GM0482';
/** The commissie of the same cycle closes on ma 15-3, before the raad does. */
const VAN_COMMISSIE: Vergadering = { ...aVergadering(COMMISSIE, '6-4', '15-3'), cyclus: CYCLUS };
const GREMIA = [
  aGremium({ code: COMMISSIE, naam: 'commissie Alblasserdam', gemeente: 'GM0482' }),
  aGremium({ code: 'raad-GM0482', gemeente: 'GM0482' }),
];

const toets = (
  cyclus: CyclusVoorstel['cyclus'],
  vergadering: Vergadering,
  reden: string | null = null,
  vergaderingen: readonly Vergadering[] = [],
) => toetsCyclus({ cyclus, reden }, vergadering, { gremia: GREMIA, vergaderingen });

describe('to which cycle a meeting belongs', () => {
  it.each<[string, CyclusVoorstel['cyclus'], Vergadering, string | null]>([
    ['a first cycle', CYCLUS, LOS, null],
    ['another code', { ...CYCLUS, code: '2021-5' }, IN_CYCLUS, null],
    ['another agendacommissie', { ...CYCLUS, agendacommissie: null }, IN_CYCLUS, null],
    ['a commissie on the day itself', { ...CYCLUS, commissie: dag('13-4') }, IN_CYCLUS, null],
    ['none any more, with a reason', null, IN_CYCLUS, 'Los.'],
  ])('is news with %s', (_, cyclus, vergadering, reden) => {
    expect(toets(cyclus, vergadering, reden)).toBeNull();
  });

  it.each<[string, CyclusVoorstel['cyclus'], Vergadering, string | null, string, string]>([
    ['a meeting that fell out', CYCLUS, { ...LOS, staat: 'vervallen' }, null, 'CYCLUS-01', 'vergadering'],
    ['none any more without a reason', null, IN_CYCLUS, null, 'CYCLUS-02', 'reden'],
    ['none where there was none', null, LOS, 'Los.', 'CYCLUS-03', 'cyclus'],
    ['the same once more', CYCLUS, IN_CYCLUS, null, 'CYCLUS-03', 'cyclus'],
    [
      'a commissie after the raad',
      { ...CYCLUS, commissie: dag('14-4') },
      LOS,
      null,
      'CYCLUS-04',
      'cyclus.commissie',
    ],
    [
      'an agendacommissie after the commissie',
      { ...CYCLUS, agendacommissie: dag('7-4') },
      LOS,
      null,
      'CYCLUS-04',
      'cyclus.agendacommissie',
    ],
    [
      'an agendacommissie after the raad',
      { code: 'x', agendacommissie: dag('14-4'), commissie: null },
      LOS,
      null,
      'CYCLUS-04',
      'cyclus.agendacommissie',
    ],
  ])('is refused for %s', (_, cyclus, vergadering, reden, code, veld) => {
    expect(toets(cyclus, vergadering, reden)).toMatchObject({ code, veld });
  });

  it.each<[CyclusVoorstel['cyclus'], Vergadering, string | null, string]>([
    [CYCLUS, { ...LOS, staat: 'vervallen' }, null, 'De vergadering van di 13-4-2021 is vervallen.'],
    [null, IN_CYCLUS, null, 'Geef een reden om de vergadering uit haar cyclus te halen.'],
    [null, LOS, 'Los.', 'Deze vergadering hoort bij geen cyclus.'],
    [CYCLUS, IN_CYCLUS, null, 'Deze vergadering hoort al zo bij deze cyclus.'],
    [
      { ...CYCLUS, commissie: dag('14-4') },
      LOS,
      null,
      'Een cyclus gaat van agendacommissie naar commissie naar de vergadering van di 13-4-2021.',
    ],
  ])('%j: says why', (cyclus, vergadering, reden, melding) => {
    expect(toets(cyclus, vergadering, reden)?.melding).toBe(melding);
  });

  it.each([
    [
      'its agendacommissie',
      { ...CYCLUS, agendacommissie: dag('17-3') },
      'cyclus.agendacommissie',
      'De aanleverdatum do 18-3-2021 ligt na de agendacommissie van wo 17-3-2021: een cyclus heeft één aanleverdatum.',
    ],
    [
      'its commissie',
      { ...CYCLUS, agendacommissie: null, commissie: dag('17-3') },
      'cyclus.commissie',
      'De aanleverdatum do 18-3-2021 ligt na de commissie van wo 17-3-2021: een cyclus heeft één aanleverdatum.',
    ],
  ])('is refused for a deadline after %s', (_, cyclus, veld, melding) => {
    expect(toets(cyclus, LOS)).toEqual({ soort: 'regel', code: 'CYCLUS-05', veld, melding });
  });

  it('is refused for a deadline after that of an earlier meeting of the cycle, not for one before it', () => {
    const na = (aanleverdag: string | null) =>
      toets(CYCLUS, LOS, null, [
        { ...VAN_COMMISSIE, aanleverdag: aanleverdag === null ? null : dag(aanleverdag) },
      ]);
    expect(na('15-3')).toMatchObject({
      code: 'CYCLUS-05',
      veld: 'cyclus.code',
      melding:
        'De aanleverdatum do 18-3-2021 ligt na de aanleverdatum van commissie Alblasserdam (ma 15-3-2021): een cyclus heeft één aanleverdatum.',
    });
    expect(na('18-3')).toBeNull();
    expect(na('25-3')).toBeNull();
    expect(na(null)).toBeNull();
  });

  it('is refused in whichever order the two are bound', () => {
    const commissie = { ...VAN_COMMISSIE, aanleverdag: dag('25-3') };
    const zonderAgenda = { ...CYCLUS, agendacommissie: null };
    const raad = { ...IN_CYCLUS, aanleverdag: dag('5-4') };
    const melding =
      'De aanleverdatum van raad-GM0482 (ma 5-4-2021) ligt na de aanleverdatum van commissie Alblasserdam (do 25-3-2021): een cyclus heeft één aanleverdatum.';
    const geweigerd = { soort: 'regel', code: 'CYCLUS-05', veld: 'cyclus.code' };
    expect(toets(zonderAgenda, raad, null, [commissie])).toMatchObject(geweigerd);
    expect(toets(zonderAgenda, commissie, null, [raad])).toEqual({ ...geweigerd, melding });
    const opTijd = { ...raad, aanleverdag: dag('25-3') };
    expect(toets(zonderAgenda, opTijd, null, [commissie])).toBeNull();
    expect(toets(zonderAgenda, commissie, null, [opTijd])).toBeNull();
  });

  it('is refused for a meeting without a deadline before the deadline of a later one', () => {
    const zonder = { ...VAN_COMMISSIE, aanleverdag: null };
    const na = (aanleverdag: string) =>
      toets({ ...CYCLUS, agendacommissie: null }, zonder, null, [
        { ...IN_CYCLUS, aanleverdag: dag(aanleverdag) },
      ]);
    expect(na('7-4')?.melding).toContain('ligt na de vergadering van commissie Alblasserdam (di 6-4-2021)');
    expect(na('6-4')).toBeNull();
  });

  it('says nothing of a deadline that nobody knows, of a meeting that fell out, or of another gemeente', () => {
    const krap = { ...CYCLUS, commissie: dag('17-3'), agendacommissie: null };
    expect(toets(krap, { ...LOS, aanleverdag: null })).toBeNull();
    expect(toets(CYCLUS, LOS, null, [{ ...VAN_COMMISSIE, staat: 'vervallen' }])).toBeNull();
    expect(toets(CYCLUS, LOS, null, [{ ...VAN_COMMISSIE, gremium: 'commissie-GM0505' }])).toBeNull();
  });
});
