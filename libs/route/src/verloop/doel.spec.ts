import { describe, expect, it } from '@jest/globals';
import type { Dag } from '@routekaart/kalender';
import { bereken } from '../berekening.js';
import {
  ALBLASSERDAM,
  DORDRECHT,
  aStand,
  aStation,
  aTraject,
  dag,
  metVensters,
  periode,
} from '../testing/bouwers.js';
import { aDossier } from '../testing/dossier.js';
import { keten } from '../testing/strook.js';
import { doelVan } from './doel.js';

/** The day by which each of two mijlpalen should be decided, with windows that end on these days. */
function doelen(tot: Readonly<Record<string, string>>): readonly (Dag | null)[] {
  const staart = aStation({ code: 'ab', volgorde: 9, voorgangers: ['raad'], staart: true });
  const opzet = aTraject({
    gemeenten: 2,
    mijlpalen: 2,
    stations: [...keten('ons-d', 'college', 'raad'), staart],
  });
  const vensters = Object.fromEntries(
    Object.entries(tot).map(([id, einde]) => [id, periode('1-4', einde)] as const),
  );
  const stand = aStand({ ...opzet, behandelingen: metVensters(opzet.behandelingen, vensters) });
  return [1, 2, 3].map((nummer) => doelVan(nummer, bereken(stand), aDossier(stand), dag('1-3')));
}

describe('the day by which a mijlpaal should be decided', () => {
  it('is the last end of the windows of its own last station before what the law asks', () => {
    expect(
      doelen({
        [`m1-college-${ALBLASSERDAM}`]: '30-6',
        [`m1-raad-${ALBLASSERDAM}`]: '15-5',
        [`m1-raad-${DORDRECHT}`]: '30-4',
        'm1-ab': '31-5',
        [`m2-raad-${DORDRECHT}`]: '14-6',
      }),
    ).toEqual([dag('15-5'), dag('14-6'), null]);
  });

  it('is none without a window', () => {
    expect(doelen({ [`m1-raad-${DORDRECHT}`]: '30-4' })).toEqual([dag('30-4'), null, null]);
  });
});
