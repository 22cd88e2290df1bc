import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import fc from 'fast-check';
import { type Berekening, bereken } from '../berekening.js';
import { willekeurigeStand } from '../testing/willekeur.js';
import { willekeurigeStrook } from '../testing/willekeur-strook.js';
import { ALBLASSERDAM } from '../testing/bouwers.js';
import { type Feitvorm, alsFeit } from '../toepassing/als-feit.js';
import { toetsAfspraak } from '../toets/afspraak.js';
import { toetsUitneming } from '../toets/lokale-uitneming.js';
import { toetsPlan } from '../toets/planning.js';
import { toetsStationsregel } from '../toets/stationsregel.js';
import { toetsVergadering } from '../toets/vergadering.js';
import { type Weigering, nietGevonden } from '../toets/weigering.js';
import { DOELEN } from '../terugrekenen/reken-terug.js';
import { herstel } from './herstel.js';
import { eindeVan } from './hersteldoel.js';
import { pasToe } from './pas-toe.js';

const REDEN = 'om op tijd te zijn';

/** What the mutation that records this says against it; empty when it accepts. */
function bezwaren(vorm: Feitvorm | Weigering, berekening: Berekening): readonly (Weigering | null)[] {
  if ('code' in vorm) return [vorm];
  const { stand } = berekening;
  switch (vorm.kind) {
    case 'plan':
      return [
        ...vorm.stappen.map(({ activiteit: code, handeling, datum }) => {
          const activiteit = stand.activiteiten.find((een) => een.code === code);
          return activiteit === undefined
            ? nietGevonden('activiteit', code)
            : toetsPlan({ handeling, datum: { ...datum, tekst: '' }, reden: REDEN }, activiteit, berekening);
        }),
        ...vorm.vensters.map((venster) => toetsAfspraak(venster, berekening)),
      ];
    case 'vergadering': {
      const { gremium: code, vergadering: id, ...stap } = vorm.stap;
      const gremium = stand.gremia.find((een) => een.code === code);
      const vergadering = stand.vergaderingen.find((een) => een.id === id) ?? null;
      return gremium === undefined
        ? [nietGevonden('gremium', code)]
        : [toetsVergadering({ ...stap, vergadering, reden: REDEN }, gremium, berekening)];
    }
    case 'afspraak':
      return vorm.afspraken.map((afspraak) => toetsAfspraak(afspraak, berekening));
    case 'stationsregel':
      return [toetsStationsregel({ ...vorm, reden: REDEN }, berekening)];
    case 'lokaalstation':
      return [toetsUitneming({ ...vorm, mijlpalen: [vorm.mijlpaal], plaats: null, reden: REDEN }, stand)];
    case 'cyclus':
    case 'deelname':
    case 'geen-feit':
      return [nietGevonden('maatregel', vorm.kind)];
  }
}

/** With a window of so many days from the peildatum for the last body, meetings that have a name, and colleges that decide on paper. */
function metVenster(stand: Stand, dagen: number): Stand {
  const venster = { van: stand.peildatum, tot: stand.peildatum + dagen };
  return {
    ...stand,
    traject: { ...stand.traject, ingangsdatum: venster.tot + 1 },
    behandelingen: stand.behandelingen.map((een) => (een.station === 'raad' ? { ...een, venster } : een)),
    gremia: stand.gremia.map((een) => ({ ...een, schriftelijk: een.soort === 'college' })),
    vergaderingen: stand.vergaderingen.map((een, nummer) => ({ ...een, id: `v${String(nummer)}` })),
  };
}

describe.each(DOELEN)('each set that brings a strook back, with the %s as goal', (doel) => {
  it.each([
    ['of some gemeenten', willekeurigeStand()],
    ['with cycles and local rules', willekeurigeStrook()],
  ])(
    '%s, is accepted one after the other by what records it, lies in no past, and then is enough',
    (_, standen) => {
      let gezien = 0;
      const vragen = fc.tuple(standen, fc.integer({ min: 20, max: 60 }), fc.integer({ min: 1, max: 3 }));
      const eigenschap = fc.property(vragen, ([basis, dagen, mijlpaal]) => {
        const vandaag = bereken(metVenster(basis, dagen));
        const vraag = { mijlpaal, gemeente: ALBLASSERDAM, doel };
        const antwoord = herstel(vandaag, vraag, { sets: 100, plannen: Infinity });
        for (const { kandidaten, dag } of antwoord?.plannen ?? []) {
          gezien += 1;
          let nu = vandaag;
          for (const { maatregel } of kandidaten) {
            expect(bezwaren(alsFeit(maatregel, nu.stand), nu).filter((een) => een !== null)).toEqual([]);
            for (const veld of ['dag', 'aanleverdag'] as const) {
              const opDag =
                veld in maatregel
                  ? (maatregel as { readonly dag?: number; readonly aanleverdag?: number | null })[veld]
                  : null;
              expect(opDag ?? nu.stand.peildatum).toBeGreaterThanOrEqual(nu.stand.peildatum);
            }
            const na = pasToe(maatregel, nu);
            if ('code' in na) throw new Error(na.melding);
            nu = bereken(na);
          }
          expect(eindeVan(vraag, nu)?.dag).toEqual(dag);
          expect(dag.laatst).toBeLessThanOrEqual(antwoord?.grens ?? 0);
          const stappen = kandidaten.filter(({ soort }) => soort !== 'spoed').map(({ bij }) => bij?.id);
          expect(new Set(stappen).size).toBe(stappen.length);
        }
      });
      for (let ronde = 0; gezien === 0 && ronde < 5; ronde += 1) fc.assert(eigenschap, { numRuns: 60 });
      expect(gezien).toBeGreaterThan(0);
    },
    120_000,
  );
});
