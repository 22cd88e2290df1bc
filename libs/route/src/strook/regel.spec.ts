import { describe, expect, it } from '@jest/globals';
import { maakKalender } from '@routekaart/kalender';
import { ALBLASSERDAM, DORDRECHT, aStation, aVergadering, dag, gesloten } from '../testing/bouwers.js';
import { aRegel } from '../testing/strook.js';
import { eersteDagNa, gehoudenOp, klaarNa, momentNa, regelzoeker, uitgeweken } from './regel.js';

const PASEN = maakKalender([gesloten('Goede Vrijdag', '2-4'), gesloten('Tweede paasdag', '5-4')]);

describe('the rule of a station', () => {
  const eigen = aRegel('college', { gemeente: ALBLASSERDAM });
  const algemeen = aRegel('college', { gemeente: null });
  const raad = aRegel('raad', { gemeente: null });
  const zoek = regelzoeker([algemeen, eigen, raad]);

  it('is that of the gemeente itself, or else the one for all', () => {
    expect(zoek('college', ALBLASSERDAM)).toBe(eigen);
    expect(zoek('college', DORDRECHT)).toBe(algemeen);
    expect(zoek('raad', DORDRECHT)).toBe(raad);
    expect(zoek('college', null)).toBe(algemeen);
    expect(zoek('po', DORDRECHT)).toBeNull();
  });
});

describe('the day on which the stuk is ready', () => {
  const station = aStation({ code: 'college', verwerkingsdagen: 2 });
  const op = (regel: ReturnType<typeof aRegel> | null): number =>
    klaarNa(dag('1-4'), { station, regel }, PASEN);

  it.each([
    ['the days of the station, without a rule', null, '3-4'],
    ['the days of the station, as calendar days, where the rule has none of its own', {}, '3-4'],
    ['calendar days of the rule', { verwerking: { dagen: 4, telling: 'kalenderdagen' } }, '5-4'],
    ['working days over Easter', { verwerking: { dagen: 4, telling: 'werkdagen' } }, '9-4'],
    ['the quality gate after the days of the station', { toetswerkdagen: 1 }, '6-4'],
    ['the quality gate after 0 days', { verwerking: { dagen: 0, telling: 'kalenderdagen' } }, '1-4'],
  ] as const)('is after %s', (_wat, over, verwacht) => {
    expect(op(over === null ? null : aRegel('college', over))).toBe(dag(verwacht));
  });

  it('is unknown on the side that is unknown', () => {
    const plaats = { station, regel: null };
    expect(momentNa({ vroegst: dag('1-4'), laatst: null }, plaats, PASEN)).toEqual({
      vroegst: dag('3-4'),
      laatst: null,
    });
    expect(momentNa({ vroegst: null, laatst: dag('1-4') }, plaats, PASEN)).toEqual({
      vroegst: null,
      laatst: dag('3-4'),
    });
  });
});

describe('the first day that the rule between two stations allows', () => {
  const na = (minimaalDagen: number, weken: number | null, weekdag: number, van: string): number =>
    eersteDagNa({ na: 'po', minimaalDagen, weken, weekdag }, dag(van));

  it.each([
    ['so many days later', 8, null, 1, '29-3', '6-4'],
    ['the Tuesday of the week after', 0, 1, 2, '29-3', '6-4'],
    ['the Tuesday of the week after, from a Wednesday', 0, 1, 2, '31-3', '6-4'],
    ['the Friday of the same week', 0, 0, 5, '29-3', '2-4'],
    ['the Monday two weeks later', 0, 2, 1, '2-4', '12-4'],
    ['the later of the two', 12, 1, 2, '29-3', '10-4'],
    ['so many days later, whatever weekday is named besides', 1, null, 5, '29-3', '30-3'],
  ] as const)('is %s', (_wat, dagen, weken, weekdag, van, verwacht) => {
    expect(na(dagen, weken, weekdag, van)).toBe(dag(verwacht));
  });
});

describe('a meeting on a closed day', () => {
  it.each([
    ['moves to the next working day', '5-4', '6-4'],
    ['moves over the weekend', '2-4', '6-4'],
    ['stays on an open day', '1-4', '1-4'],
  ])('%s', (_wat, gedrukt, gehouden) => {
    const vergadering = aVergadering('po', gedrukt, null);
    const [na] = uitgeweken([vergadering], PASEN);
    expect(na?.dag).toBe(dag(gehouden));
    expect(na).toEqual(
      gedrukt === gehouden
        ? vergadering
        : { ...vergadering, dag: dag(gehouden), staat: 'verplaatst', reden: 'Valt op een gesloten dag.' },
    );
  });

  it('is held on another day only by a rule that says so', () => {
    const op = (bijSluiting: 'vervalt' | 'volgende-werkdag' | null): number =>
      gehoudenOp(
        aVergadering('po', '5-4', null),
        bijSluiting === null ? null : aRegel('po', { bijSluiting }),
        PASEN,
      );
    expect([op('volgende-werkdag'), op('vervalt'), op(null)]).toEqual([dag('6-4'), dag('5-4'), dag('5-4')]);
  });

  it('stays where it was when it does not go on anyway', () => {
    const vervallen = aVergadering('po', '5-4', null, { staat: 'vervallen' });
    expect(uitgeweken([vervallen], PASEN)).toEqual([vervallen]);
  });

  it('moves past days that are closed for its own body only', () => {
    const kalender = maakKalender([
      gesloten('Dicht', '5-4'),
      gesloten('Heidag', '6-4', '7-4', { gremium: 'po' }),
    ]);
    const dagen = (gremium: string): readonly number[] =>
      uitgeweken([aVergadering(gremium, '5-4', null)], kalender).map((een) => een.dag);
    expect([dagen('po'), dagen('college')]).toEqual([[dag('8-4')], [dag('6-4')]]);
  });

  it('stays on its day when nothing opens within a year', () => {
    const jaar = (tot: string): readonly number[] =>
      uitgeweken([aVergadering('po', '5-4', null)], maakKalender([gesloten('Dicht', '5-4', tot)])).map(
        (een) => een.dag,
      );
    expect(jaar('5-4-2022')).toEqual([dag('6-4-2022')]);
    expect(jaar('6-4-2022')).toEqual([dag('5-4')]);
  });
});
