import { describe, expect, it } from '@jest/globals';
import type { Besluit, Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { anAgendering } from '../testing/agendering.js';
import { aBesluit, dag, periode } from '../testing/bouwers.js';
import { dagTeLaat } from '../testing/drechtstad.js';
import { STAP } from '../testing/voorbeeld.js';
import { type Zoekuitkomst, waaromGeen } from './herstelreden.js';

const ALLES: Zoekuitkomst = { geprobeerd: 7, volledig: true, gepasseerd: null };

function redenen(stand: Stand, gezocht = ALLES, tot = '30-4'): readonly (readonly [string, string])[] {
  const { prognoses, peildatum } = bereken(stand);
  return waaromGeen(prognoses, periode('1-4', tot), peildatum, gezocht).map(({ code, tekst }) => [
    code,
    tekst,
  ]);
}

const zonder = (gremium: string): Stand => ({
  ...dagTeLaat(),
  vergaderingen: dagTeLaat().vergaderingen.filter((een) => een.gremium !== gremium),
});
const GEEN_SCHEMA = [
  'geen-vergaderschema',
  'Van college Alblasserdam is geen vergadering bekend waarop het stuk zeker kan komen: zonder vergaderschema is er geen dag.',
];

describe('why nothing helps', () => {
  it('is a body that has not agreed, and not that it has no meeting', () => {
    const besluiten = [
      aBesluit(STAP.onsd, '12-3'),
      aBesluit(STAP.college, '16-3', { uitkomst: 'niet-ingestemd' }),
    ];
    const stand = { ...zonder('college-GM0482'), peildatum: dag('17-3'), besluiten };
    expect(redenen(stand)).toEqual([
      ['niet-ingestemd', 'college Alblasserdam heeft niet ingestemd: dat neemt geen andere dag weg.'],
    ]);
  });

  it('is the first body without a meeting: what waits for it has no day of its own', () => {
    expect(redenen(zonder('college-GM0482'))).toEqual([GEEN_SCHEMA]);
  });

  it.each<[string, Partial<Besluit>]>([
    [
      'held over without end',
      { uitkomst: 'aangehouden', aanhouding: { soort: 'onbepaald', herindiening: null } },
    ],
    ['withdrawn', { uitkomst: 'ingetrokken' }],
  ])('is that a stuk that was %s must first be handed in again', (_, hoe) => {
    const besluiten = [aBesluit(STAP.onsd, '12-3'), aBesluit(STAP.college, '16-3', hoe)];
    expect(redenen({ ...dagTeLaat(), peildatum: dag('17-3'), besluiten })).toEqual([
      [
        'opnieuw-aanleveren',
        'Lever het stuk eerst opnieuw aan bij college Alblasserdam, of laat het agenderen: zonder dat heeft het daar geen dag.',
      ],
    ]);
  });

  it('is not the schema of a body that has decided', () => {
    const besluiten = [aBesluit(STAP.onsd, '12-3'), aBesluit(STAP.college, '16-3')];
    const stand = { ...zonder('college-GM0482'), peildatum: dag('17-3'), besluiten };
    expect(redenen(stand).map(([code]) => code)).toEqual(['buiten-bereik']);
  });

  it.each([
    [1, 'Het zoeken is gestopt na 1 verzameling maatregelen; er kan er een zijn die wel helpt.'],
    [3, 'Het zoeken is gestopt na 3 verzamelingen maatregelen; er kan er een zijn die wel helpt.'],
  ])('is that the search stopped after %i, beside what else there is', (geprobeerd, tekst) => {
    const gezocht = { ...ALLES, geprobeerd, volledig: false };
    expect(redenen(dagTeLaat(), gezocht)).toEqual([['zoeken-gestopt', tekst]]);
    expect(redenen(zonder('college-GM0482'), gezocht)).toEqual([GEEN_SCHEMA, ['zoeken-gestopt', tekst]]);
  });

  it.each([
    [0, 'Er is vóór vr 30-4-2021 niets wat nog eerder of korter kan.'],
    [1, 'Van 1 verzameling maatregelen brengt er geen een besluit op of vóór vr 30-4-2021.'],
    [7, 'Van 7 verzamelingen maatregelen brengt er geen een besluit op of vóór vr 30-4-2021.'],
  ])('is that none of %i reaches the goal', (geprobeerd, tekst) => {
    expect(redenen(dagTeLaat(), { ...ALLES, geprobeerd })).toEqual([['buiten-bereik', tekst]]);
  });

  it('is an agenda after the last day of the goal, not one until that day', () => {
    const stand = { ...dagTeLaat(), agenderingen: [anAgendering(STAP.college, 'college-GM0482@23-3')] };
    const codes = (tot: string): readonly string[] => redenen(stand, ALLES, tot).map(([code]) => code);
    expect(codes('22-3')).toEqual(['later-geagendeerd']);
    expect(codes('23-3')).toEqual(['buiten-bereik']);
  });

  it('is that the goal has passed, from the day after its last one', () => {
    const voorbij = [['doel-voorbij', 'De laatste dag was vr 30-4-2021, en die is voorbij.']];
    expect(redenen({ ...dagTeLaat(), peildatum: dag('1-5') })).toEqual(voorbij);
    expect(redenen({ ...dagTeLaat(), peildatum: dag('30-4') })).not.toEqual(voorbij);
  });
});
