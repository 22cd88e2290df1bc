import { describe, expect, it } from '@jest/globals';
import type { Stand, Vergadering } from '@routekaart/traject';
import { anAgendering } from '../testing/agendering.js';
import {
  aBesluit,
  aVergadering,
  alternatieven,
  dag,
  nogTePlannen,
  onsdRij,
  vast,
} from '../testing/bouwers.js';
import { aRegel } from '../testing/strook.js';
import { voluit } from '../testing/voluit.js';
import { COLLEGE, RAAD, STAP, voorbeeld, waarschuwingenMet } from '../testing/voorbeeld.js';

const COLLEGES = [aVergadering(COLLEGE, '16-3', '11-3'), aVergadering(COLLEGE, '20-4', '15-4')];
const raden = (over: Partial<Vergadering> = {}): readonly Vergadering[] => [
  aVergadering(RAAD, '13-4', '18-3', over),
  aVergadering(RAAD, '18-5', '22-4'),
];

/** The raad put the stuk on the agenda of di 13-4; the college of di 16-3 closes on do 11-3, the next is di 20-4. */
function op(onsd: Stand['activiteiten'][number]['datum'], over: Partial<Stand> = {}): Stand {
  return voorbeeld({
    activiteiten: [onsdRij(onsd)],
    vergaderingen: [...COLLEGES, ...raden()],
    agenderingen: [anAgendering(STAP.raad, `${RAAD}@13-4`)],
    ...over,
  });
}

describe('AGENDA_ONHAALBAAR in full', () => {
  it('names who must act, and until when, for a stuk that is not ready on the day', () => {
    expect(voluit('AGENDA_ONHAALBAAR', op(vast('12-3')))).toEqual([
      {
        ernst: 'kritiek',
        over: [1, 'raad', 'GM0482', null],
        melding:
          'Het stuk staat bij raad Alblasserdam op de agenda van di 13-4-2021, maar dan is het stuk nog niet gereed; de prognose is di 18-5-2021.',
        regel: 'Een stuk op een agenda is er op die dag, en de vergadering gaat door.',
        bewijs: ['Geagendeerd op ma 1-3-2021 voor di 13-4-2021 (besluitenlijst)', 'Gereed di 20-4-2021'],
        wie: ['two', 'ons-d', null],
        uiterlijk: 'do 11-3-2021',
        oorzaak: [],
      },
    ]);
  });

  it('only asks for attention while it may be ready', () => {
    expect(voluit('AGENDA_ONHAALBAAR', op(alternatieven('11-3', '12-3')))).toMatchObject([
      { ernst: 'let-op', wie: ['two', 'ons-d', null], uiterlijk: 'do 11-3-2021' },
    ]);
  });

  it('asks nothing of others where the raad does not meet', () => {
    const vergaderingen = [...COLLEGES, ...raden({ staat: 'vervallen' })];
    expect(voluit('AGENDA_ONHAALBAAR', op(vast('11-3'), { vergaderingen }))).toMatchObject([
      { ernst: 'kritiek', wie: ['gemeente', RAAD, 'GM0482'], uiterlijk: null },
    ]);
  });
});

describe('AGENDA_ONHAALBAAR is silent', () => {
  const tussen = { na: 'college', minimaalDagen: 7, weken: null, weekdag: 1 };
  it.each<[string, Stand]>([
    ['when the agenda can be kept', op(vast('11-3'))],
    ['when nobody knows when the stuk is ready', op(nogTePlannen())],
    [
      'when nobody knows from when a local rule allows it',
      op(nogTePlannen(), { stationsregels: [aRegel('raad', { tussen })] }),
    ],
    [
      'when the raad has decided',
      op(vast('12-3'), {
        peildatum: dag('19-5'),
        besluiten: [aBesluit(STAP.onsd, '12-3'), aBesluit(STAP.college, '20-4'), aBesluit(STAP.raad, '18-5')],
      }),
    ],
  ])('%s', (_, stand) => {
    expect(waarschuwingenMet('AGENDA_ONHAALBAAR', stand)).toEqual([]);
  });
});
