import { describe, expect, it } from '@jest/globals';
import type { Cyclus, Stand, Vergadering } from '@routekaart/traject';
import fc from 'fast-check';
import { bereken } from '../berekening.js';
import { aBesluit, aGremium, aVergadering, dag, gesloten } from '../testing/bouwers.js';
import { RAAD, STAP, voorbeeld } from '../testing/voorbeeld.js';
import { type CyclusVerplaatsing, naCyclusverplaatsing } from './cyclus-verplaatst.js';
import { toetsCyclusverplaatsing } from './cyclusverplaatsing.js';
import { toetsVergadering } from './vergadering.js';

const CYCLUS: Cyclus = { code: '2021-4', agendacommissie: dag('29-3'), commissie: dag('6-4') };
const RUIMTE = aGremium({ code: 'ruimte-GM0482', soort: 'commissie', gemeente: 'GM0482' });
const BESTUUR = aGremium({ code: 'bestuur-GM0482', soort: 'commissie', gemeente: 'GM0482' });
const AGENDA = aGremium({ code: 'presidium-GM0482', soort: 'overig', gemeente: 'GM0482' });
const VAN_RUIMTE: Vergadering = { ...aVergadering(RUIMTE.code, '6-4', '22-3'), cyclus: CYCLUS };
const VAN_RAAD: Vergadering = { ...aVergadering(RAAD, '13-4', '18-3'), cyclus: CYCLUS };

function stand(...vergaderingen: readonly Vergadering[]): Stand {
  const kaal = voorbeeld();
  return {
    ...kaal,
    gremia: [...kaal.gremia, RUIMTE, BESTUUR, AGENDA],
    kalenderperioden: [gesloten('Tweede Pinksterdag', '24-5')],
    vergaderingen,
  };
}
const SAMEN = stand(VAN_RUIMTE, VAN_RAAD);

/** To ma 3-5 (deadline), ma 10-5, di 18-5 and di 25-5: past all that the cycle has now. */
const VER: CyclusVerplaatsing = {
  vergadering: VAN_RAAD,
  dag: dag('25-5'),
  aanleverdag: dag('3-5'),
  commissie: dag('18-5'),
  agendacommissie: dag('10-5'),
  reden: 'Verkiezingen.',
};
const NIEUW = { code: '2021-4', agendacommissie: dag('10-5'), commissie: dag('18-5') };
const toets = (over: Partial<CyclusVerplaatsing> = {}, in_: Stand = SAMEN) =>
  toetsCyclusverplaatsing({ ...VER, ...over }, bereken(in_));

describe('a raadscyclus that moves as a whole', () => {
  it('may move past all of its old days, where no single step of it may', () => {
    expect(toets()).toBeNull();
    const stap = { handeling: 'verplaatsen', aanleverdag: VER.aanleverdag, reden: VER.reden } as const;
    const alleen = (vergadering: Vergadering, gremium: string, naar: string) => {
      const van = SAMEN.gremia.find(({ code }) => code === gremium) ?? RUIMTE;
      return toetsVergadering({ ...stap, vergadering, dag: dag(naar) }, van, bereken(SAMEN))?.code;
    };
    expect(alleen(VAN_RUIMTE, RUIMTE.code, '18-5')).toBe('CYCLUS-04');
    expect(alleen(VAN_RAAD, RAAD, '25-5')).toBe('CYCLUS-05');
  });

  it('gives each meeting its new day, the one deadline and the new days of the cycle', () => {
    expect(naCyclusverplaatsing(VER, SAMEN)).toEqual([
      {
        was: VAN_RAAD,
        veld: 'dag',
        na: {
          ...VAN_RAAD,
          dag: dag('25-5'),
          aanleverdag: dag('3-5'),
          staat: 'verplaatst',
          reden: 'Verkiezingen.',
          cyclus: NIEUW,
        },
      },
      {
        was: VAN_RUIMTE,
        veld: 'commissie',
        na: {
          ...VAN_RUIMTE,
          dag: dag('18-5'),
          aanleverdag: dag('3-5'),
          staat: 'verplaatst',
          reden: 'Verkiezingen.',
          cyclus: NIEUW,
        },
      },
    ]);
  });

  it('takes an agendacommissie that is a meeting along, and keeps commissies as far apart as they were', () => {
    const bestuur = {
      ...aVergadering(BESTUUR.code, '30-3', '22-3'),
      cyclus: { ...CYCLUS, commissie: dag('30-3') },
    };
    const agenda = { ...aVergadering(AGENDA.code, '29-3', '22-3'), cyclus: CYCLUS };
    const na = naCyclusverplaatsing(VER, stand(VAN_RUIMTE, bestuur, agenda, VAN_RAAD));
    expect(na.map((een) => [een.na.gremium, een.na.dag, een.na.cyclus?.commissie, een.veld])).toEqual([
      [RAAD, dag('25-5'), dag('18-5'), 'dag'],
      [RUIMTE.code, dag('18-5'), dag('18-5'), 'commissie'],
      [BESTUUR.code, dag('11-5'), dag('11-5'), 'commissie'],
      [AGENDA.code, dag('10-5'), dag('18-5'), 'agendacommissie'],
    ]);
    expect(na.every((een) => een.na.cyclus?.agendacommissie === dag('10-5'))).toBe(true);
  });

  it('leaves what else goes on in it on its day, with the new days of the cycle', () => {
    const college = { ...aVergadering('college-GM0482', '23-3', '18-3'), cyclus: CYCLUS };
    const [, , ander] = naCyclusverplaatsing(VER, stand(VAN_RUIMTE, VAN_RAAD, college));
    expect(ander).toEqual({ was: college, na: { ...college, cyclus: NIEUW }, veld: null });
  });

  it('keeps the days that nobody gives: of a commissie that is only a day too', () => {
    const los = stand(VAN_RAAD);
    const alleenRaad = { ...VER, commissie: null, agendacommissie: null, aanleverdag: dag('22-3') };
    expect(naCyclusverplaatsing(alleenRaad, los)).toMatchObject([
      { na: { dag: dag('25-5'), cyclus: CYCLUS } },
    ]);
    expect(naCyclusverplaatsing(VER, los)).toMatchObject([{ na: { cyclus: NIEUW } }]);
  });

  it.each<[string, Partial<CyclusVerplaatsing>, string, string]>([
    ['with a commissie after its raad', { commissie: dag('26-5') }, 'CYCLUS-04', 'commissie'],
    [
      'with an agendacommissie after its commissie',
      { agendacommissie: dag('19-5') },
      'CYCLUS-04',
      'agendacommissie',
    ],
    ['with a deadline after its agendacommissie', { aanleverdag: dag('11-5') }, 'CYCLUS-05', 'aanleverdag'],
    ['without a reason', { reden: null }, 'AGENDA-05', 'reden'],
    ['with a commissie on Tweede Pinksterdag', { commissie: dag('24-5') }, 'AGENDA-04', 'commissie'],
    ['with its raad on Tweede Pinksterdag', { dag: dag('24-5') }, 'AGENDA-04', 'dag'],
    ['named by its commissie', { vergadering: VAN_RUIMTE }, 'CYCLUS-06', 'vergadering'],
    ['that is none', { vergadering: aVergadering(RAAD, '18-5', '22-4') }, 'CYCLUS-06', 'vergadering'],
  ])('is refused %s', (_, over, code, veld) => {
    expect(toets(over)).toMatchObject({ code, veld });
  });

  it('is refused to the days that it has', () => {
    const gelijk = stand({ ...VAN_RUIMTE, aanleverdag: dag('18-3') }, VAN_RAAD);
    const niets = dagenVan('13-4', '18-3', '6-4', '29-3');
    expect(toets(niets, gelijk)).toMatchObject({
      code: 'CYCLUS-03',
      veld: 'dag',
      melding: 'De cyclus heeft deze dagen al.',
    });
  });

  it('names the meeting with which it ends, where another one is named', () => {
    expect(toets({ vergadering: VAN_RUIMTE })?.melding).toBe(
      'Noem de vergadering waarmee de cyclus eindigt: die van di 13-4-2021.',
    );
    expect(toets({ vergadering: aVergadering(RAAD, '18-5', '22-4') })?.melding).toBe(
      'Deze vergadering hoort bij geen cyclus.',
    );
  });

  it('tells an agendacommissie from the commissie of the same day by its body', () => {
    const cyclus = { ...CYCLUS, agendacommissie: dag('6-4') };
    const agenda = { ...aVergadering(AGENDA.code, '6-4', '22-3'), cyclus };
    const avond = stand({ ...VAN_RUIMTE, cyclus }, agenda, { ...VAN_RAAD, cyclus });
    const na = naCyclusverplaatsing({ ...VER, vergadering: { ...VAN_RAAD, cyclus } }, avond);
    expect(na.map((een) => [een.na.gremium, een.na.dag])).toEqual([
      [RAAD, dag('25-5')],
      [RUIMTE.code, dag('18-5')],
      [AGENDA.code, dag('10-5')],
    ]);
  });

  it('is refused where one of its bodies meets already, or has decided', () => {
    const bezet = stand(VAN_RUIMTE, VAN_RAAD, aVergadering(RUIMTE.code, '18-5', '3-5'));
    expect(toets({}, bezet)).toMatchObject({ code: 'AGENDA-02', veld: 'commissie' });
    const besloten = { ...SAMEN, peildatum: dag('20-4'), besluiten: [aBesluit(STAP.raad, '13-4')] };
    expect(toets({}, besloten)).toMatchObject({ code: 'AGENDA-03', veld: 'vergadering' });
  });

  it('comes back by the same way: accepted there, accepted back, to the same days', () => {
    const later = fc.integer({ min: -20, max: 60 });
    fc.assert(
      fc.property(later, later, later, later, (a, b, c, d) => {
        const ver: CyclusVerplaatsing = {
          ...VER,
          dag: VAN_RAAD.dag + a,
          commissie: dag('6-4') + b,
          agendacommissie: dag('29-3') + c,
          aanleverdag: dag('18-3') + d,
        };
        const begin = stand({ ...VAN_RUIMTE, aanleverdag: dag('18-3') }, VAN_RAAD);
        if (toets(ver, begin) !== null) return;
        const na = new Map(naCyclusverplaatsing(ver, begin).map((een) => [een.na.id, een.na]));
        const daar = stand(...begin.vergaderingen.map((een) => na.get(een.id) ?? een));
        for (const { dag: opDag, aanleverdag, cyclus } of daar.vergaderingen) {
          const [agenda, commissie] = [cyclus?.agendacommissie ?? 0, cyclus?.commissie ?? 0];
          expect([aanleverdag ?? 0, agenda, commissie, opDag]).toEqual(
            [aanleverdag ?? 0, agenda, commissie, opDag].sort((x, y) => x - y),
          );
        }
        const terug = {
          ...VER,
          ...dagenVan('13-4', '18-3', '6-4', '29-3'),
          vergadering: na.get(VAN_RAAD.id) ?? VAN_RAAD,
        };
        if (na.size === 0) return;
        expect(toets(terug, daar)).toBeNull();
        const weer = naCyclusverplaatsing(terug, daar).map((een) => [een.na.id, een.na.dag, een.na.cyclus]);
        expect(weer).toEqual(
          [VAN_RAAD, VAN_RUIMTE].filter(({ id }) => na.has(id)).map((een) => [een.id, een.dag, een.cyclus]),
        );
      }),
      { numRuns: 400 },
    );
  });
});

function dagenVan(raad: string, aanleverdag: string, commissie: string, agendacommissie: string) {
  return {
    dag: dag(raad),
    aanleverdag: dag(aanleverdag),
    commissie: dag(commissie),
    agendacommissie: dag(agendacommissie),
  };
}
