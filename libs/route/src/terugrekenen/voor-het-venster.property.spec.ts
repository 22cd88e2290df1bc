import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bereken } from '../berekening.js';
import { heropendOp, isZonderEinde } from '../heropening.js';
import { vensterpassingVan } from '../overzicht/vensterpassing.js';
import { isUitgesproken } from '../prognose.js';
import { herstel } from '../scenario/herstel.js';
import { eindeVan } from '../scenario/hersteldoel.js';
import { ALBLASSERDAM } from '../testing/bouwers.js';
import { BEGIN, willekeurigeStand } from '../testing/willekeur.js';
import { uitersteVoorAllen } from './gezamenlijk.js';
import { stappenfunctie } from './stappenfunctie.js';

const VRAAG = { mijlpaal: 1, gemeente: ALBLASSERDAM, doel: 'venster' } as const;
const DAGEN = 60;

/** Any Stand with a window for the raad, in which it may not meet. */
const metVenster = fc
  .tuple(willekeurigeStand(), fc.integer({ min: 5, max: 45 }), fc.nat(8))
  .map(([stand, na, dagen]) => {
    const venster = { van: BEGIN + na, tot: BEGIN + na + dagen };
    const behandelingen = stand.behandelingen.map((een) =>
      een.station === 'raad' ? { ...een, venster } : een,
    );
    return bereken({ ...stand, behandelingen });
  });

describe('a day before the window', () => {
  it('means the same for the last day and for the steps of a station: it is not late while it can still be', () => {
    let ervoor = 0;
    const stations = fc.constantFrom('stuurgroep', 'ons-d', 'college');
    fc.assert(
      fc.property(metVenster, stations, (berekening, station) => {
        const { peildatum } = berekening;
        const [lid] = uitersteVoorAllen(1, station, 'venster', berekening).perGemeente;
        const hier = berekening.prognoses.find(
          ({ stap: { behandeling } }) =>
            behandeling.station === station && [null, ALBLASSERDAM].includes(behandeling.gemeente),
        );
        if (lid === undefined || hier === undefined || isUitgesproken(hier)) return;
        if (lid.uiterste.kind === 'gepasseerd') return;
        // A body of a gemeente that put it off or refused it decides again at its next meeting; a regional one can meet extra.
        const isVanGemeente = hier.stap.behandeling.gemeente !== null;
        const weerOp = isVanGemeente && isZonderEinde(hier) ? (hier.dag.vroegst ?? 0) : 0;
        const vanaf = Math.max(peildatum, heropendOp(hier.stap), weerOp);
        const dagen = { van: vanaf, tot: vanaf + DAGEN };
        const treden = stappenfunctie(1, station, dagen, berekening)[0]?.treden ?? [];
        const laatste = treden.filter(({ binnenVenster }) => binnenVenster === true).at(-1);
        expect(laatste?.dagen.tot ?? null).toBe(
          lid.uiterste.kind === 'haalbaar' ? Math.min(lid.uiterste.dag, dagen.tot) : null,
        );
        const van = eindeVan(VRAAG, berekening)?.stap.behandeling.venster?.van ?? 0;
        ervoor += laatste !== undefined && (laatste.einde.laatst ?? van) < van ? 1 : 0;
      }),
      { numRuns: 1500 },
    );
    expect(ervoor).toBeGreaterThan(0);
  });

  it('means the same for herstel and for the cell that is shown', () => {
    fc.assert(
      fc.property(metVenster, (berekening) => {
        const einde = eindeVan(VRAAG, berekening);
        if (einde === undefined || isUitgesproken(einde)) return;
        const antwoord = herstel(berekening, VRAAG, { sets: 0, plannen: 0 })?.antwoord;
        expect(antwoord === 'niet-nodig').toBe(vensterpassingVan(einde) === 'binnen');
      }),
      { numRuns: 200 },
    );
  });
});
