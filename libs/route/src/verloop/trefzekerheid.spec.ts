import { describe, expect, it } from '@jest/globals';
import { aBesluit, dag } from '../testing/bouwers.js';
import { aDossier } from '../testing/dossier.js';
import { STAP, voorbeeld } from '../testing/voorbeeld.js';
import { type Treffer, trefzekerheidVan, treffersVan } from './trefzekerheid.js';

const aTreffer = (over: Partial<Treffer>): Treffer => ({
  behandeling: 'm1-raad-GM0482',
  station: 'raad',
  gemeente: 'GM0482',
  besloten: dag('13-4'),
  vooruit: 28,
  voorspeld: dag('13-4'),
  afwijking: 0,
  ...over,
});

describe('how good forecasts were', () => {
  it('holds what was said a week and four weeks ahead against what happened', () => {
    const dossier = aDossier(
      voorbeeld({ besluiten: [aBesluit(STAP.onsd, '11-3'), aBesluit(STAP.college, '23-3')] }),
    );
    // Said on 16-3, a week ahead: handed in on 16-3 at the earliest, closing 18-3, so the college of 23-3.
    // Said on 23-2, four weeks ahead: ONS-D 11-3, so the college of 16-3. It became a week later.
    expect(treffersVan(dossier, dag('1-5')).filter(({ station }) => station === 'college')).toMatchObject([
      { vooruit: 7, voorspeld: dag('23-3'), afwijking: 0 },
      { vooruit: 28, voorspeld: dag('16-3'), afwijking: 7 },
    ]);
  });

  it('learns nothing from a besluit of which only a last possible day is known', () => {
    const besluiten = [aBesluit(STAP.onsd, '11-3', { opOfVoor: true }), aBesluit(STAP.college, '23-3')];
    const treffers = treffersVan(aDossier(voorbeeld({ besluiten })), dag('1-5'));
    expect(new Set(treffers.map(({ station }) => station))).toEqual(new Set(['college']));
  });

  it('knows nothing of what was not decided, or not known, on the peildatum', () => {
    const dossier = aDossier(voorbeeld({ besluiten: [aBesluit(STAP.onsd, '11-3')] }));
    expect(treffersVan(dossier, dag('10-3'))).toEqual([]);
  });

  it('sums up per station and horizon, with unknown forecasts counted apart', () => {
    expect(
      trefzekerheidVan([
        aTreffer({ afwijking: 0 }),
        aTreffer({ afwijking: 35 }),
        aTreffer({ afwijking: -7 }),
        aTreffer({ voorspeld: null, afwijking: null }),
        aTreffer({ station: 'college', vooruit: 7, voorspeld: null, afwijking: null }),
      ]),
    ).toEqual([
      { station: 'raad', vooruit: 28, aantal: 4, gehaald: 2, onbekend: 1, mediaan: 0 },
      { station: 'college', vooruit: 7, aantal: 1, gehaald: 0, onbekend: 1, mediaan: null },
    ]);
  });
});
