import { describe, expect, it } from '@jest/globals';
import type { Cyclus, Vergadering } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { aGremium, aVergadering, dag } from '../testing/bouwers.js';
import { RAAD, voorbeeld } from '../testing/voorbeeld.js';
import { meeVerplaatst } from './cyclusgenoten.js';
import { toetsVergadering } from './vergadering.js';

const RUIMTE = aGremium({ code: 'ruimte-GM0482', soort: 'commissie', gemeente: 'GM0482' });
const BESTUUR = aGremium({ code: 'bestuur-GM0482', soort: 'commissie', gemeente: 'GM0482' });
const CYCLUS: Cyclus = { code: '2021-4', agendacommissie: null, commissie: dag('6-4') };

/** The meeting of a commissie, which is its own commissie in the cycle. */
const van = (gremium: string, opDag: string): Vergadering => ({
  ...aVergadering(gremium, opDag, '25-3'),
  cyclus: { ...CYCLUS, commissie: dag(opDag) },
});
const raadNa = (commissie: string): Vergadering => ({
  ...aVergadering(RAAD, '13-4', '25-3'),
  cyclus: { ...CYCLUS, commissie: dag(commissie) },
});

function stand(...vergaderingen: readonly Vergadering[]) {
  const kaal = voorbeeld();
  return { ...kaal, gremia: [...kaal.gremia, RUIMTE, BESTUUR], vergaderingen };
}

describe('two commissies of one cycle', () => {
  it.each<[string, string, string, string, string, string | null]>([
    ['earlier than the other of that evening: nothing', '6-4', '6-4', '6-4', '1-4', null],
    ['later: it is the last', '6-4', '6-4', '6-4', '8-4', '8-4'],
    ['from the last day to before the other: that is the last', '8-4', '6-4', '8-4', '1-4', '6-4'],
    ['from the first day past the other: it is the last', '6-4', '8-4', '8-4', '9-4', '9-4'],
    ['from the first day to before the other: nothing', '1-4', '6-4', '6-4', '2-4', null],
    ['where the raad names a commissie that has no meeting: nothing', '6-4', '6-4', '7-4', '8-4', null],
  ])('take the raad along when one moves %s', (_, ruimte, bestuur, laatste, naar, verwacht) => {
    const nu = stand(van(RUIMTE.code, ruimte), van(BESTUUR.code, bestuur), raadNa(laatste));
    expect(meeVerplaatst(van(RUIMTE.code, ruimte), dag(naar), nu)).toEqual(
      verwacht === null ? [] : [raadNa(verwacht)],
    );
  });

  it.each(['1-4', '8-4'])('may move apart from one evening, to %s', (naar) => {
    const ruimte = van(RUIMTE.code, '6-4');
    const voorstel = {
      handeling: 'verplaatsen',
      vergadering: ruimte,
      dag: dag(naar),
      aanleverdag: dag('25-3'),
      reden: 'Zaal bezet.',
    } as const;
    const nu = stand(ruimte, van(BESTUUR.code, '6-4'), raadNa('6-4'));
    expect(toetsVergadering(voorstel, RUIMTE, bereken(nu))).toBeNull();
  });
});
