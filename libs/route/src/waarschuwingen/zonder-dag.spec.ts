import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import {
  aBesluit,
  aVergadering,
  anAanlevering,
  dag,
  metVensters,
  nogTePlannen,
  onsdRij,
  periode,
} from '../testing/bouwers.js';
import { STAP, voorbeeld } from '../testing/voorbeeld.js';
import { waarschuwingenVan } from './alle.js';
import { perOorzaak } from './per-oorzaak.js';

const START = 'ROUTESTART_NIET_GEPLAND/M1/ons-d/M1-10';
const LAAT = 'TE_LAAT/M1/ons-d/M1-10';
const WEEK_11 = periode('15-3', '19-3');

/** Under which of the two warnings about the ONS-D the other stands: it should decide in week 11, on a day to be planned. */
function onder(peildatum: string, over: Partial<Stand> = {}): Readonly<Record<string, readonly string[]>> {
  const berekening = bereken(
    voorbeeld({
      peildatum: dag(peildatum),
      activiteiten: [onsdRij(nogTePlannen(WEEK_11))],
      behandelingen: metVensters(voorbeeld().behandelingen, { [STAP.onsd]: WEEK_11 }),
      ...over,
    }),
  );
  const telt = (sleutel: string): boolean => sleutel === START || sleutel === LAAT;
  return Object.fromEntries(
    perOorzaak(waarschuwingenVan(berekening), berekening)
      .filter(({ waarschuwing }) => telt(waarschuwing.sleutel))
      .map(({ waarschuwing, gevolgen }) => [
        waarschuwing.sleutel,
        gevolgen.map(({ sleutel }) => sleutel).filter(telt),
      ]),
  );
}

describe('an ONS-D that was to decide in a window and never got a day', () => {
  it('is not planned until the window is over, and late under that from the day after', () => {
    expect(onder('19-3')).toEqual({ [START]: [] });
    expect(onder('20-3')).toEqual({ [START]: [LAAT] });
  });

  it('stays late under that where its only meeting in the window was cancelled, or did not decide', () => {
    for (const anders of [{ staat: 'vervallen' }, { besluitvormend: false }] as const) {
      const vergaderingen = [...voorbeeld().vergaderingen, aVergadering('ons-d', '18-3', '15-3', anders)];
      expect(onder('22-3', { vergaderingen })).toEqual({ [START]: [LAAT] });
    }
  });

  it.each(['12-3', '22-3'])('stays late under that where it only met outside the window, on %s', (opDag) => {
    const vergaderingen = [...voorbeeld().vergaderingen, aVergadering('ons-d', opDag, '8-3')];
    expect(onder('23-3', { vergaderingen })).toEqual({ [START]: [LAAT] });
  });
});

describe('an ONS-D that is late for another reason stands by itself', () => {
  const vergaderingen = [...voorbeeld().vergaderingen, aVergadering('ons-d', '18-3', '15-3')];

  it.each(['15-3', '19-3'])('it met on a day at the edge of the window, %s', (opDag) => {
    const rand = [...voorbeeld().vergaderingen, aVergadering('ons-d', opDag, '8-3')];
    expect(onder('22-3', { vergaderingen: rand })).toEqual({ [START]: [], [LAAT]: [] });
  });

  it.each<[string, Partial<Stand>]>([
    ['it met in the window, and nobody brought the stuk', { vergaderingen }],
    [
      'it met over the stuk, and the outcome is not recorded',
      { vergaderingen, aanleveringen: [anAanlevering(STAP.onsd, '15-3')] },
    ],
    ['it put the stuk off', { besluiten: [aBesluit(STAP.onsd, '16-3', { uitkomst: 'aangehouden' })] }],
  ])('%s', (_wat, over) => {
    expect(onder('22-3', over)).toEqual({ [START]: [], [LAAT]: [] });
  });
});
