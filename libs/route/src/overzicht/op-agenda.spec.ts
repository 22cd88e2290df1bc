import { describe, expect, it } from '@jest/globals';
import type { Stand, Vergadering } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { anAgendering } from '../testing/agendering.js';
import { aHerkomst, aVergadering, dag, gesloten } from '../testing/bouwers.js';
import { aRegel } from '../testing/strook.js';
import { COLLEGE, RAAD, STAP, prognoseVan, voorbeeld } from '../testing/voorbeeld.js';
import { agendastandVan } from './op-agenda.js';

/** The raad on the peildatum 1-3, with these meetings; the forecast of the example is 13-4. */
function raad(vergaderingen: readonly Vergadering[], over: Partial<Stand> = {}) {
  const colleges = voorbeeld().vergaderingen.filter(({ gremium }) => gremium !== RAAD);
  const berekening = bereken(voorbeeld({ vergaderingen: [...colleges, ...vergaderingen], ...over }));
  const { volgende, ...rest } = agendastandVan(prognoseVan(STAP.raad, berekening), berekening);
  return { ...rest, volgende: volgende?.id ?? null };
}

function opDag(over: Partial<Stand>) {
  const berekening = bereken(voorbeeld(over));
  return [prognoseVan(STAP.raad, berekening), berekening] as const;
}

const APRIL = aVergadering(RAAD, '13-4', '18-3', { id: 'april' });
const MEI = aVergadering(RAAD, '18-5', '22-4', { id: 'mei' });

describe('the next meeting of a body', () => {
  it('is the first one to come, whatever the order of the calendar, today included', () => {
    expect(raad([MEI, APRIL]).volgende).toBe('april');
    expect(raad([APRIL, MEI], { peildatum: dag('13-4') }).volgende).toBe('april');
    expect(raad([APRIL, MEI], { peildatum: dag('14-4') }).volgende).toBe('mei');
    expect(raad([APRIL, MEI], { peildatum: dag('19-5') })).toMatchObject({
      volgende: null,
      volgendeTeVroeg: false,
      opAgenda: 'onbekend',
    });
  });

  it('is one that goes on and decides', () => {
    expect(raad([{ ...APRIL, staat: 'vervallen' }, MEI]).volgende).toBe('mei');
    expect(raad([{ ...APRIL, besluitvormend: false }, MEI]).volgende).toBe('mei');
  });

  it.each([
    ['a holiday', gesloten('Feestdag', '13-4')],
    ['a reces of its own', gesloten('Extra reces', '12-4', '16-4', { laag: 'reces', gremium: RAAD })],
  ])('is none on %s: nobody meets', (_wat, dicht) => {
    expect(raad([APRIL, MEI], { kalenderperioden: [dicht] }).volgende).toBe('mei');
    const opAgenda = { agenderingen: [anAgendering(STAP.raad, 'april')] };
    expect(raad([APRIL, MEI], { kalenderperioden: [dicht], ...opAgenda }).opAgenda).toBe('nee');
  });

  it.each([
    [
      'a vacation that closes nothing',
      gesloten('Vakantie', '12-4', '16-4', { laag: 'schoolvakantie', hard: false }),
    ],
    ['the reces of another body', gesloten('Reces', '12-4', '16-4', { laag: 'reces', gremium: COLLEGE })],
  ])('is held in %s', (_wat, open) => {
    expect(raad([APRIL, MEI], { kalenderperioden: [open] }).volgende).toBe('april');
  });

  it('is held on the working day after a holiday where the rule of the station says so', () => {
    const { volgende } = agendastandVan(
      ...opDag({
        kalenderperioden: [gesloten('Feestdag', '13-4')],
        stationsregels: [aRegel('raad', { bijSluiting: 'volgende-werkdag' })],
      }),
    );
    expect(volgende).toMatchObject({ id: `${RAAD}@13-4`, dag: dag('14-4') });
  });

  it('is too early for the stuk where it lies before the first possible day', () => {
    expect(raad([APRIL, MEI]).volgendeTeVroeg).toBe(false);
    expect(raad([aVergadering(RAAD, '9-3', '4-3'), APRIL]).volgendeTeVroeg).toBe(true);
    expect(raad([aVergadering(RAAD, '9-3', '4-3')]).volgendeTeVroeg).toBe(false);
  });
});

describe('whether the stuk stands on its agenda', () => {
  const op = (vergadering: string | null, gezegdOp: string, peildatum: string) =>
    raad([APRIL, MEI], {
      peildatum: dag(peildatum),
      agenderingen: [
        { ...anAgendering(STAP.raad, vergadering), herkomst: aHerkomst({ dag: dag(gezegdOp) }) },
      ],
    }).opAgenda;

  it.each([
    ['it stands on it', op('april', '1-3', '1-3'), 'ja'],
    ['it stands on a later one', op('mei', '1-3', '1-3'), 'nee'],
    ['it stood on one that has passed', op('april', '1-3', '14-4'), 'onbekend'],
    ['it stood on one that is not in the calendar', op('weg', '1-3', '1-3'), 'onbekend'],
    ['it was taken off', op(null, '1-3', '13-4'), 'nee'],
    ['it was taken off on the day of the meeting', op(null, '13-4', '13-4'), 'nee'],
    ['it was taken off one that has passed', op(null, '1-3', '14-4'), 'onbekend'],
    ['it was taken off the next one before the first passed', op(null, '14-4', '14-4'), 'nee'],
  ])('when %s', (_, gevonden, verwacht) => {
    expect(gevonden).toBe(verwacht);
  });

  it('is unknown as long as nobody said anything', () => {
    expect(raad([APRIL, MEI])).toMatchObject({ opAgenda: 'onbekend', geagendeerdVoor: null });
  });
});
