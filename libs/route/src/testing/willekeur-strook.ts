import type { Cyclus, Stand, Station, Stationsregel, Vergadering } from '@routekaart/traject';
import fc from 'fast-check';
import { anAgendering } from './agendering.js';
import {
  ALBLASSERDAM,
  aBesluit,
  aHerkomst,
  aStand,
  aStation,
  aTraject,
  aVergadering,
  anAanlevering,
  gesloten,
  idVan,
  onsdRij,
} from './bouwers.js';
import { BEGIN, peildata } from './willekeur.js';

/** The stations of one strook, with a PO or a commissie where asked for. */
function strookstations(po: boolean, commissie: boolean): readonly Station[] {
  const codes = ['ons-d', ...(po ? ['po'] : []), 'college', ...(commissie ? ['commissie'] : []), 'raad'];
  return codes.map((code, volgorde) =>
    aStation({
      code,
      volgorde,
      perGemeente: volgorde > 0,
      voorgangers: codes.slice(Math.max(0, volgorde - 1), volgorde),
    }),
  );
}

/** One gemeente with cycles, local rules, closed days, a band at its start and facts along the way. */
export function willekeurigeStrook(): fc.Arbitrary<Stand> {
  return fc.record({ po: fc.boolean(), commissie: fc.boolean() }).chain(({ po, commissie }) => {
    const stations = strookstations(po, commissie);
    const lokaal = stations.slice(1).map(({ code }) => code);
    return fc
      .record({
        peildatum: peildata,
        start: fc.uniqueArray(fc.nat(45), { minLength: 1, maxLength: 3 }),
        wekelijks: fc.array(fc.record({ vervalt: soms, onbekend: soms, dagen: fc.nat(6) }), {
          minLength: 20,
          maxLength: 20,
        }),
        cycli: fc.array(cyclus, { minLength: 2, maxLength: 5 }),
        dicht: fc.array(
          fc.tuple(fc.nat(70), fc.nat(3), fc.boolean(), fc.option(fc.constantFrom(...lokaal))),
          {
            maxLength: 5,
          },
        ),
        regels: fc.tuple(
          ...lokaal.map((code, positie) => fc.option(regel(code, lokaal[positie - 1] ?? null))),
        ),
        feiten: fc.array(
          fc.record({ stap: fc.constantFrom(...lokaal), dag: fc.nat(60), positief: fc.boolean() }),
          {
            maxLength: 3,
          },
        ),
        geagendeerd: fc.option(fc.tuple(fc.constantFrom(...lokaal), fc.nat(20), fc.nat(4))),
        aangeleverd: fc.option(fc.tuple(fc.constantFrom(...lokaal), fc.nat(60))),
      })
      .map(({ geagendeerd, aangeleverd, feiten, ...gekozen }) => {
        const { peildatum, start, wekelijks, cycli, dicht, regels } = gekozen;
        const stand = aStand({
          ...aTraject({ stations }),
          peildatum,
          activiteiten: [
            onsdRij({ kind: 'alternatieven', dagen: start.map((dagen) => BEGIN + dagen), tekst: '' }),
          ],
          vergaderingen: [
            ...['po', 'college']
              .filter((code) => lokaal.includes(code))
              .flatMap((code, nr) =>
                wekelijks.slice(nr * 10, nr * 10 + 10).map(({ vervalt, onbekend, dagen }, week) => ({
                  ...vergadering(code, BEGIN + 7 * week + nr, 5 - dagen + 1, vervalt),
                  ...(onbekend ? ONBEKEND_TOT : {}),
                })),
              ),
            ...vergaderingenVanCycli(cycli, commissie),
          ],
          kalenderperioden: dicht.map(([vanaf, dagen, hard, code]) => ({
            ...gesloten('Dicht', '1-3'),
            van: BEGIN + vanaf,
            tot: BEGIN + vanaf + dagen,
            hard,
            gremium: code === null ? null : `${code}-${ALBLASSERDAM}`,
          })),
          stationsregels: regels.filter((een) => een !== null),
          besluiten: feiten.map(({ stap, dag, positief }, nr) => ({
            ...aBesluit(idVan(1, stap, ALBLASSERDAM), '1-3', {
              uitkomst: positief ? 'ingestemd' : 'aangehouden',
              herkomst: aHerkomst({ volgnummer: nr + 1 }),
            }),
            id: `besluit-${String(nr)}`,
            dag: BEGIN + dag,
          })),
          aanleveringen:
            aangeleverd === null
              ? []
              : [
                  {
                    ...anAanlevering(idVan(1, aangeleverd[0], ALBLASSERDAM), '1-3'),
                    dag: BEGIN + aangeleverd[1],
                  },
                ],
        });
        return geagendeerd === null ? stand : opEenAgenda(stand, ...geagendeerd);
      });
  });
}

/** With the stuk on the agenda of some meeting of the body: one that no other shares its day with. */
function opEenAgenda(stand: Stand, stap: string, keus: number, volgnummer: number): Stand {
  const eigen = stand.vergaderingen.filter(
    ({ id, gremium }) =>
      gremium === `${stap}-${ALBLASSERDAM}` &&
      stand.vergaderingen.filter((een) => een.id === id).length === 1,
  );
  const vergadering = eigen[keus % (eigen.length + 1)]?.id ?? null;
  const agendering = anAgendering(idVan(1, stap, ALBLASSERDAM), vergadering);
  return { ...stand, agenderingen: [{ ...agendering, herkomst: aHerkomst({ volgnummer }) }] };
}

/** Nobody knows until when this meeting takes a stuk. */
const ONBEKEND_TOT = { aanleverdag: null } as const;

const soms = fc.integer({ min: 0, max: 5 }).map((worp) => worp === 0);

interface Gekozencyclus {
  readonly tussenpoos: number;
  readonly griffie: number;
  readonly griffieOnbekend: boolean;
  readonly naarRaad: number;
  readonly commissieVervalt: boolean;
  readonly raadVervalt: boolean;
  readonly extraRaad: boolean;
  readonly tweeAvonden: boolean;
}

const cyclus: fc.Arbitrary<Gekozencyclus> = fc.record({
  // At least six days apart: an extra raad never falls on an evening of the cycle before it.
  tussenpoos: fc.integer({ min: 6, max: 20 }),
  griffie: fc.nat(8),
  griffieOnbekend: soms,
  naarRaad: fc.nat(3),
  commissieVervalt: soms,
  raadVervalt: soms,
  extraRaad: soms,
  tweeAvonden: soms,
});

/** Cycles one after the other, so that they never cross; each raad at most 4 days after its commissie. */
function vergaderingenVanCycli(cycli: readonly Gekozencyclus[], commissie: boolean): readonly Vergadering[] {
  let dag = BEGIN;
  return cycli.flatMap((gekozen, nr) => {
    dag += gekozen.tussenpoos;
    const raad = dag + gekozen.naarRaad;
    const bij: Cyclus = { code: `c${String(nr)}`, agendacommissie: dag - 3, commissie: dag };
    const met = (een: Vergadering, over: Partial<Vergadering> = {}): Vergadering => ({
      ...een,
      ...(gekozen.griffieOnbekend ? ONBEKEND_TOT : {}),
      cyclus: bij,
      ...over,
    });
    const sluiting = dag - gekozen.griffie;
    return [
      ...(commissie ? [met(vergadering('commissie', dag, gekozen.griffie, gekozen.commissieVervalt))] : []),
      met(vergadering('raad', raad, raad - sluiting, gekozen.raadVervalt)),
      ...(gekozen.tweeAvonden ? [met(vergadering('raad', raad + 1, raad + 1 - sluiting, false))] : []),
      ...(gekozen.extraRaad ? [vergadering('raad', dag - 1, 2, false)] : []),
    ];
  });
}

function vergadering(code: string, dag: number, termijn: number, vervalt: boolean): Vergadering {
  const gremium = `${code}-${ALBLASSERDAM}`;
  return {
    ...aVergadering(gremium, '1-3', null),
    id: `${gremium}@${String(dag)}`,
    dag,
    aanleverdag: dag - termijn,
    staat: vervalt ? 'vervallen' : 'bevestigd',
  };
}

function regel(station: string, vorige: string | null): fc.Arbitrary<Stationsregel> {
  return fc.record({
    station: fc.constant(station),
    gemeente: fc.constantFrom(null, ALBLASSERDAM),
    verwerking: fc.option(
      fc.record({ dagen: fc.nat(3), telling: fc.constantFrom('kalenderdagen', 'werkdagen') }),
    ),
    toetswerkdagen: fc.nat(2),
    tussen:
      vorige === null
        ? fc.constant(null)
        : fc.option(
            fc.record({
              na: fc.constant(vorige),
              minimaalDagen: fc.nat(9),
              weken: fc.option(fc.nat(2)),
              weekdag: fc.integer({ min: 1, max: 7 }),
            }),
          ),
    bijSluiting: fc.constantFrom('vervalt', 'volgende-werkdag'),
    bron: fc.constant('bron 002'),
  });
}
