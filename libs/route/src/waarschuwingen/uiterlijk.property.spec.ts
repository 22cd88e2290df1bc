import { describe, expect, it } from '@jest/globals';
import type { Dag } from '@routekaart/kalender';
import type { Stand, Vergadering } from '@routekaart/traject';
import fc from 'fast-check';
import { type Berekening, bereken } from '../berekening.js';
import { heropendOp } from '../heropening.js';
import type { Stationsprognose } from '../prognose.js';
import { aBesluit, aHerkomst, aStand, aTraject, aVergadering, onsdRij, periode } from '../testing/bouwers.js';
import { besluitenNaTerugkeer } from '../testing/teruggekomen.js';
import { BEGIN, willekeurigeStand } from '../testing/willekeur.js';
import { willekeurigeStrook } from '../testing/willekeur-strook.js';
import { ligtEr } from '../terugrekenen/grens-in-strook.js';
import type { Waarschuwing, Waarschuwingcode } from '../waarschuwing.js';
import { waarschuwingenVan } from './alle.js';

const RUNS = { numRuns: 400 };
const RAADSVENSTER = periode('1-3', '10-4');

/**
 * A region as most are: colleges every week, raden every few weeks, an ONS-D with a day in the plan. Dense in days that
 * can still be made.
 */
const regios = fc
  .record({
    gemeenten: fc.integer({ min: 1, max: 2 }),
    onsd: fc.integer({ min: 0, max: 30 }),
    sluit: fc.integer({ min: 0, max: 6 }),
    raad: fc.integer({ min: 10, max: 40 }),
    tussen: fc.integer({ min: 7, max: 30 }),
    griffie: fc.integer({ min: 0, max: 20 }),
    gemeld: fc.boolean(),
  })
  .map(({ gemeenten, onsd, sluit, raad, tussen, griffie, gemeld }): Stand => {
    const opzet = aTraject({ gemeenten });
    const bijeen = (gremium: string, nummer: number, dagen: number, termijn: number): Vergadering => ({
      ...aVergadering(gremium, '1-3', null),
      id: `${gremium}@${String(nummer)}`,
      dag: BEGIN + dagen,
      aanleverdag: BEGIN + dagen - termijn,
    });
    return aStand({
      ...opzet,
      vergaderingen: opzet.gemeenten.flatMap(({ code }, plaats) => [
        ...Array.from({ length: 12 }, (_, nummer) =>
          bijeen(`college-${code}`, nummer, nummer * 7 + plaats, sluit),
        ),
        ...Array.from({ length: 5 }, (_, nummer) =>
          bijeen(`raad-${code}`, nummer, raad + nummer * tussen + plaats, griffie),
        ),
      ]),
      activiteiten: [onsdRij({ kind: 'vast', dag: BEGIN + onsd, tekst: '' })],
      besluiten: gemeld ? [aBesluit('m1-ons-d', '1-3')] : [],
    });
  });

/** Any Stand in which every raad has a window and an ingangsdatum lies near. */
const standen = fc
  .tuple(fc.oneof(willekeurigeStand(), regios), fc.integer({ min: 0, max: 30 }))
  .map(([stand, dagen]) => ({
    ...stand,
    traject: { ...stand.traject, ingangsdatum: RAADSVENSTER.tot - dagen },
    behandelingen: stand.behandelingen.map((behandeling) =>
      behandeling.station === 'raad' ? { ...behandeling, venster: RAADSVENSTER } : behandeling,
    ),
  }));

/** Who must act. */
function wieVan({ actor, mijlpaal }: Waarschuwing, { prognoses }: Berekening): Stationsprognose {
  const gevonden = prognoses.find(
    ({ stap, toestand }) =>
      stap.gremium.code === actor.gremium &&
      stap.behandeling.mijlpaal === mijlpaal &&
      toestand !== 'besloten',
  );
  if (gevonden === undefined) {
    throw new Error(`Niemand van ${actor.gremium ?? ''} moet iets doen.`);
  }
  return gevonden;
}

/**
 * What follows when this body acts on this day: it decides, or the stuk is handed in to a body of a gemeente. What lies
 * further on waits for that.
 */
function handelend(wie: Stationsprognose, dag: Dag, nu: Berekening): Berekening {
  const { stand, prognoses } = nu;
  const { behandeling, station } = wie.stap;
  const herkomst = aHerkomst({ volgnummer: 99, dag });
  const later = new Set(
    prognoses.flatMap(({ stap }) => (stap.station.volgorde > station.volgorde ? [stap.behandeling.id] : [])),
  );
  const besluiten = besluitenNaTerugkeer(nu, (id) => later.has(id));
  if (behandeling.gemeente !== null && !ligtEr(wie)) {
    const aanlevering = { behandeling: behandeling.id, dag, herkomst };
    return bereken({
      ...stand,
      peildatum: Math.max(stand.peildatum, dag),
      aanleveringen: [...stand.aanleveringen, aanlevering],
      besluiten,
    });
  }
  const stukversie = Math.max(1, ...stand.stukversies.map(({ nummer }) => nummer));
  const besluit = { ...aBesluit(behandeling.id, '1-3', { stukversie }), dag, herkomst };
  return bereken({ ...stand, besluiten: [...besluiten, besluit] });
}

/** The next day on which it could act: the next one, or the next Vergadering when the stuk lies with it. */
function volgendeDag(wie: Stationsprognose, dag: Dag): Dag | null {
  return ligtEr(wie) && wie.stap.behandeling.gemeente !== null
    ? (wie.stap.lijst.dagen.find((een) => een > dag) ?? null)
    : dag + 1;
}

/** That it is done when this body acts on its last day, and not when it acts on the next. */
function verwachtGrens(
  wie: Stationsprognose,
  uiterlijk: Dag,
  berekening: Berekening,
  lukt: (na: Berekening) => boolean,
): void {
  expect(lukt(handelend(wie, uiterlijk, berekening))).toBe(true);
  const later = volgendeDag(wie, uiterlijk);
  expect(later !== null && lukt(handelend(wie, later, berekening))).toBe(false);
}

function zelfde(waarschuwing: Waarschuwing, { prognoses }: Berekening): Stationsprognose | undefined {
  const { mijlpaal, station, gemeente } = waarschuwing;
  return prognoses.find(
    ({ stap: { behandeling } }) =>
      behandeling.mijlpaal === mijlpaal &&
      behandeling.station === station &&
      behandeling.gemeente === gemeente,
  );
}

function landtUiterlijk(waarschuwing: Waarschuwing, grens: Dag, berekening: Berekening): boolean {
  const laatst = zelfde(waarschuwing, berekening)?.dag.laatst ?? null;
  return laatst !== null && laatst <= grens;
}

/** Looks at every warning with this code that has a last day, in every Stand; there must be some. */
function voorElke(
  gezocht: Waarschuwingcode,
  uitStanden: fc.Arbitrary<Stand>,
  toets: (waarschuwing: Waarschuwing, uiterlijk: Dag, berekening: Berekening) => void,
): void {
  let gezien = 0;
  fc.assert(
    fc.property(uitStanden, (stand) => {
      const berekening = bereken(stand);
      for (const waarschuwing of waarschuwingenVan(berekening)) {
        const { code, uiterlijk, station, gemeente } = waarschuwing;
        const strook = gemeente !== null || station === null;
        if (code === gezocht && uiterlijk !== null && strook) {
          gezien += 1;
          toets(waarschuwing, uiterlijk, berekening);
        }
      }
    }),
    RUNS,
  );
  expect(gezien).toBeGreaterThan(0);
}

describe('the last day of a warning', () => {
  it.each<[Waarschuwingcode]>([['PROGNOSE_NA_VENSTER'], ['GEEN_RESERVE']])(
    'just makes the window, and one day later does not: %s',
    (code) => {
      voorElke(code, standen, (waarschuwing, uiterlijk, berekening) => {
        const venster = zelfde(waarschuwing, berekening)?.stap.behandeling.venster ?? RAADSVENSTER;
        const wie = wieVan(waarschuwing, berekening);
        // A meeting that put the stuk off, or one before it, is no chance to act.
        expect(uiterlijk).toBeGreaterThanOrEqual(heropendOp(wie.stap));
        // Of a stuk that was handed in already the day to do so is told, but nothing is left to do by then.
        if (code === 'GEEN_RESERVE' && ligtEr(wie)) {
          return;
        }
        verwachtGrens(wie, uiterlijk, berekening, (na) => landtUiterlijk(waarschuwing, venster.tot, na));
      });
    },
  );

  it('just makes the ingangsdatum for all gemeenten, and one day later does not', () => {
    voorElke('INGANGSDATUM_IN_GEVAAR', standen, (waarschuwing, uiterlijk, berekening) => {
      const wie = wieVan(waarschuwing, berekening);
      if (wie.stap.behandeling.gemeente === null) {
        verwachtGrens(wie, uiterlijk, berekening, (na) => na.ingangsdatum.antwoord === 'ja');
      }
    });
  });

  it.each([
    ['any region', standen],
    ['any strook with its local rules', willekeurigeStrook()],
  ])('to hand in reaches the meeting that it names, and one day later does not, in %s', (_wat, uit) => {
    voorElke('AANLEVERING_NADERT', uit, (waarschuwing, uiterlijk, berekening) => {
      const wie = zelfde(waarschuwing, berekening);
      expect(wie).toBeDefined();
      if (wie !== undefined) {
        verwachtGrens(wie, uiterlijk, berekening, (na) =>
          landtUiterlijk(waarschuwing, wie.vergadering?.dag ?? 0, na),
        );
      }
    });
  });

  it('has passed or never was when the window is out of reach: acting as soon as one can does not make it', () => {
    let gezien = 0;
    fc.assert(
      fc.property(standen, (stand) => {
        const berekening = bereken(stand);
        for (const waarschuwing of waarschuwingenVan(berekening)) {
          if (waarschuwing.code === 'VENSTER_ONHAALBAAR') {
            const wie = wieVan(waarschuwing, berekening);
            // Another agenda is another act than the one that is told.
            if (wie.agenda?.bezwaar === null) {
              continue;
            }
            gezien += 1;
            // A stuk that is still being made ready cannot be handed in today, nor be treated before the agenda it is on.
            const opAgenda = wie.agenda?.vergadering.dag ?? 0;
            const vanaf = Math.max(stand.peildatum, wie.gereed.vroegst ?? stand.peildatum, opAgenda);
            const dag = volgendeDag(wie, vanaf - 1);
            // With whom the stuk lies, and who meets no more, can do nothing.
            const na = dag === null ? berekening : handelend(wie, dag, berekening);
            expect(landtUiterlijk(waarschuwing, RAADSVENSTER.tot, na)).toBe(false);
          }
        }
      }),
      RUNS,
    );
    expect(gezien).toBeGreaterThan(0);
  });
});
