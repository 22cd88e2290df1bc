import { describe, expect, it } from '@jest/globals';
import type { Vergadering } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { aGremium, aVergadering, dag } from '../testing/bouwers.js';
import { RAAD, voorbeeld } from '../testing/voorbeeld.js';
import { aanleverdagNaVerplaatsing } from './cyclusaanlevering.js';
import { type VergaderVoorstel, toetsVergadering } from './vergadering.js';

const COMMISSIE = aGremium({ code: 'ruimte', naam: 'Commissie', soort: 'commissie', gemeente: 'GM0482' });
const RAADGREMIUM = aGremium({ code: RAAD, soort: 'raad', gemeente: 'GM0482' });

const commissie = (opDag: string, aanleverdag: string): Vergadering => ({
  ...aVergadering(COMMISSIE.code, opDag, aanleverdag),
  cyclus: { code: '2021-4', agendacommissie: null, commissie: dag(opDag) },
});
const raad = (aanleverdag: string, laatste = '6-4'): Vergadering => ({
  ...aVergadering(RAAD, '13-4', aanleverdag),
  cyclus: { code: '2021-4', agendacommissie: null, commissie: dag(laatste) },
});

function stand(...vergaderingen: readonly Vergadering[]) {
  const kaal = voorbeeld();
  return { ...kaal, gremia: [...kaal.gremia, COMMISSIE], vergaderingen };
}

const verplaats = (vergadering: Vergadering, opDag: string, aanleverdag: number): VergaderVoorstel => ({
  handeling: 'verplaatsen',
  vergadering,
  dag: dag(opDag),
  aanleverdag,
  reden: 'Zaal bezet.',
});

describe('the one deadline of a cycle, when its commissie moves', () => {
  const nu = stand(commissie('6-4', '25-3'), raad('25-3'));
  const naar = (aanleverdag: string) =>
    toetsVergadering(verplaats(commissie('6-4', '25-3'), '1-4', dag(aanleverdag)), COMMISSIE, bereken(nu));

  it('is not before that of its raad', () => {
    expect(naar('20-3')).toMatchObject({
      code: 'CYCLUS-05',
      veld: 'aanleverdag',
      melding:
        'De aanleverdatum van raad Alblasserdam (do 25-3-2021) ligt na de aanleverdatum van Commissie (za 20-3-2021): een cyclus heeft één aanleverdatum.',
    });
    expect(naar('25-3')).toBeNull();
  });

  it('stays where it is when nobody gives one and the usual one does not fit', () => {
    expect(aanleverdagNaVerplaatsing(commissie('6-4', '25-3'), dag('1-4'), dag('20-3'), nu)).toBe(
      dag('25-3'),
    );
  });

  it('may come forward once its raad did', () => {
    const eerst = stand(commissie('6-4', '25-3'), raad('20-3'));
    const voorstel = verplaats(commissie('6-4', '25-3'), '1-4', dag('20-3'));
    expect(toetsVergadering(voorstel, COMMISSIE, bereken(eerst))).toBeNull();
  });

  it('is no obstacle to a commissie that falls out, or is confirmed as it was', () => {
    const oud = stand(commissie('22-3', '20-3'), raad('25-3', '22-3'));
    const blijft = { vergadering: commissie('22-3', '20-3'), dag: null, aanleverdag: null, reden: 'Griep.' };
    for (const handeling of ['vervallen', 'bevestigen'] as const) {
      const ongewijzigd = { ...blijft, vergadering: { ...blijft.vergadering, staat: 'voorlopig' as const } };
      expect(toetsVergadering({ ...ongewijzigd, handeling }, COMMISSIE, bereken(oud))).toBeNull();
    }
  });
});

describe('the deadline of a commissie beside that of others in its cycle', () => {
  const toets = (...anderen: readonly Vergadering[]) => {
    const van = commissie('6-4', '25-3');
    return toetsVergadering(verplaats(van, '7-4', dag('25-3')), COMMISSIE, bereken(stand(van, ...anderen)));
  };

  it('may lie after that of its raad', () => {
    expect(toets(raad('20-3', '6-4'))).toBeNull();
  });

  it.each(['20-3', '30-3'])('does not look at that of another meeting of that day: %s', (aanleverdag) => {
    const bestuur = { ...commissie('7-4', aanleverdag), id: 'bestuur', gremium: 'college-GM0482' };
    expect(toets(bestuur)).toBeNull();
  });
});

describe('a raad that was bound before there was one deadline', () => {
  const oud = stand(commissie('1-4', '20-3'), raad('25-3', '1-4'));

  it.each(['27-3', '25-3'])(
    'moves without a day to the deadline of its cycle, and not on %s',
    (gewoonlijk) => {
      const van = raad('25-3', '1-4');
      const aanleverdag = aanleverdagNaVerplaatsing(van, dag('15-4'), dag(gewoonlijk), oud);
      expect(aanleverdag).toBe(dag('20-3'));
      const toets = (opDag: number) =>
        toetsVergadering(verplaats(van, '15-4', opDag), RAADGREMIUM, bereken(oud));
      expect(toets(aanleverdag ?? NaN)).toBeNull();
      expect(toets(dag(gewoonlijk))).toMatchObject({ code: 'CYCLUS-05', veld: 'aanleverdag' });
    },
  );
});
