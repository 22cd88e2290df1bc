import {
  type Dag,
  type DatumUitdrukking,
  type Kalenderperiode,
  type Periode,
  bereikVan,
} from '@routekaart/kalender';
import { type Stand, type Vergadering, AANHOUDSOORTEN, UITKOMSTEN, verzetOver } from '@routekaart/traject';
import fc from 'fast-check';
import { anAgendering } from './agendering.js';
import {
  aBesluit,
  aHerkomst,
  aStand,
  aTraject,
  aVergadering,
  anActiviteit,
  anAanlevering,
  dag,
} from './bouwers.js';

/** The first possible peildatum; facts lie before it, meetings and plans around and after it. */
export const BEGIN = dag('1-3');
export const HORIZON = BEGIN + 70;

const toekomst = fc.integer({ min: -5, max: 55 }).map((dagen) => BEGIN + dagen);
const verleden = fc.integer({ min: -25, max: 0 }).map((dagen) => BEGIN + dagen);
export const peildata = fc.integer({ min: 0, max: 40 }).map((dagen) => BEGIN + dagen);

/** A region of one or two gemeenten on the whole route, with any calendar, plan, holidays and facts. */
export function willekeurigeStand(): fc.Arbitrary<Stand> {
  return fc.record({ gemeenten: fc.integer({ min: 1, max: 2 }), stuurgroep: fc.boolean() }).chain((vraag) => {
    const opzet = aTraject(vraag);
    const gremia = opzet.gremia.map(({ code }) => code);
    const behandelingen = opzet.behandelingen.map(({ id }) => id);
    return fc
      .record({
        peildatum: peildata,
        termijnen: fc.array(fc.option(fc.nat(5)), { minLength: 2, maxLength: 2 }),
        vergaderingen: vergaderingenVan(gremia),
        kalenderperioden: fc.array(geslotenVoor(gremia), { maxLength: 4 }),
        plan: fc.tuple(planVan('stuurgroep'), planVan('ons-d')),
        vensters: fc.array(fc.option(venster), { minLength: 2, maxLength: 2 }),
        verwerking: fc.array(fc.nat(4), { minLength: 4, maxLength: 4 }),
        versies: fc.integer({ min: 1, max: 2 }),
        besluiten: fc.array(besluitOver(behandelingen), { maxLength: 3 }),
        agenderingen: fc.uniqueArray(agenderingBij(behandelingen), {
          maxLength: 3,
          selector: ({ behandeling }) => behandeling,
        }),
        aanleveringen: fc.uniqueArray(aanleveringBij(behandelingen), {
          maxLength: 3,
          selector: ({ behandeling }) => behandeling,
        }),
      })
      .map(({ plan, vensters, verwerking, versies, besluiten, agenderingen, termijnen, ...rest }) =>
        aStand({
          ...opzet,
          ...rest,
          activiteiten: plan.flat(),
          // Only a regional body has a day of its own in the plan, for which its usual term counts.
          gremia: opzet.gremia.map((een, index) => ({ ...een, aanleverdagen: termijnen[index] ?? null })),
          stations: opzet.stations.map((station, index) => ({
            ...station,
            verwerkingsdagen: verwerking[index] ?? 0,
          })),
          stukversies: Array.from({ length: versies }, (_, index) => ({
            mijlpaal: 1,
            nummer: index + 1,
            naam: `versie ${index + 1}`,
          })),
          behandelingen: opzet.behandelingen.map((behandeling, index) => ({
            ...behandeling,
            venster: vensters[index] ?? null,
          })),
          agenderingen: agenderingen.map(({ behandeling, keus, volgnummer }) => {
            const gremium = opzet.behandelingen.find(({ id }) => id === behandeling)?.gremium;
            const eigen = rest.vergaderingen.filter((een) => een.gremium === gremium);
            // Sometimes it was taken off.
            const vergadering = eigen[keus % (eigen.length + 1)]?.id ?? null;
            return { ...anAgendering(behandeling, vergadering), herkomst: aHerkomst({ volgnummer }) };
          }),
          besluiten: besluiten.map((besluit, index) => ({
            ...besluit,
            herkomst: aHerkomst({ volgnummer: index + 1 }),
          })),
        }),
      );
  });
}

/** A meeting at which a body can certainly decide, if the day is not closed. */
export function bruikbareVergadering(gremium: fc.Arbitrary<string>): fc.Arbitrary<Vergadering> {
  return fc.tuple(gremium, toekomst, fc.nat(12), fc.nat()).map(([code, opDag, termijn, nummer]) => ({
    ...aVergadering(code, '1-3', null),
    id: `extra-${nummer}`,
    dag: opDag,
    aanleverdag: opDag - termijn,
  }));
}

function vergaderingenVan(gremia: readonly string[]): fc.Arbitrary<readonly Vergadering[]> {
  const soms = <T>(gewoon: T, anders: T): fc.Arbitrary<T> =>
    fc.oneof({ weight: 6, arbitrary: fc.constant(gewoon) }, { weight: 1, arbitrary: fc.constant(anders) });
  const vergadering = fc
    .tuple(
      bruikbareVergadering(fc.constantFrom(...gremia)),
      soms<Vergadering['staat']>('bevestigd', 'vervallen'),
      soms(true, false),
      soms(true, false),
      fc.array(toekomst, { maxLength: 2 }),
    )
    .map(([basis, staat, besluitvormend, bekend, eerder]) => ({
      ...basis,
      ...verzetOver([...eerder, basis.dag]),
      id: `${basis.gremium}@${basis.dag}`,
      staat,
      besluitvormend,
      aanleverdag: bekend ? basis.aanleverdag : null,
    }));
  // One body has one meeting a day: which of two the plan means is not for the forecast to say.
  return fc.uniqueArray(vergadering, {
    minLength: 12,
    maxLength: 24,
    size: 'max',
    selector: ({ gremium, dag: opDag }) => `${gremium}@${opDag}`,
  });
}

function geslotenVoor(gremia: readonly string[]): fc.Arbitrary<Kalenderperiode> {
  return fc
    .tuple(toekomst, fc.nat(8), fc.boolean(), fc.option(fc.constantFrom(...gremia)))
    .map(([van, dagen, hard, gremium]) => ({
      laag: gremium === null ? 'feestdag' : 'reces',
      naam: 'Dicht',
      van,
      tot: van + dagen,
      hard,
      gremium,
    }));
}

const venster: fc.Arbitrary<Periode> = fc
  .tuple(toekomst, fc.nat(14))
  .map(([van, dagen]) => ({ van, tot: van + dagen }));

const plandatum: fc.Arbitrary<DatumUitdrukking> = fc.oneof(
  toekomst.map((opDag): DatumUitdrukking => ({ kind: 'vast', dag: opDag, tekst: '' })),
  fc
    .array(toekomst, { minLength: 2, maxLength: 3 })
    .map((dagen): DatumUitdrukking => ({ kind: 'alternatieven', dagen, tekst: '' })),
  fc
    .option(venster)
    .map((in_): DatumUitdrukking => ({ kind: 'nog-te-plannen', venster: in_, extra: false, tekst: '' })),
);

function planVan(station: string): fc.Arbitrary<Stand['activiteiten']> {
  return fc
    .option(plandatum)
    .map((datum) => (datum === null ? [] : [anActiviteit({ code: `rij-${station}`, station, datum })]));
}

function besluitOver(behandelingen: readonly string[]): fc.Arbitrary<Stand['besluiten'][number]> {
  return fc
    .tuple(
      fc.constantFrom(...behandelingen),
      verleden,
      fc.constantFrom('ingestemd' as const, ...UITKOMSTEN),
      fc.integer({ min: 1, max: 2 }),
      fc.option(fc.constantFrom(...AANHOUDSOORTEN)),
      fc.option(fc.nat(30)),
    )
    .map(([behandeling, opDag, uitkomst, stukversie, soort, na]) => ({
      ...aBesluit(behandeling, '1-3', { uitkomst, stukversie }),
      dag: opDag,
      aanhouding:
        soort === null || uitkomst !== 'aangehouden'
          ? null
          : { soort, herindiening: soort === 'tot-herindiening' && na !== null ? opDag + 1 + na : null },
    }));
}

function aanleveringBij(behandelingen: readonly string[]): fc.Arbitrary<Stand['aanleveringen'][number]> {
  return fc
    .tuple(fc.constantFrom(...behandelingen), verleden, fc.constantFrom(1, 50))
    .map(([behandeling, opDag, volgnummer]) => ({
      ...anAanlevering(behandeling, '1-3'),
      dag: opDag,
      herkomst: aHerkomst({ volgnummer }),
    }));
}

interface Gekozenagendering {
  readonly behandeling: string;
  /** Which meeting of the body, counted round. */
  readonly keus: number;
  readonly volgnummer: number;
}

function agenderingBij(behandelingen: readonly string[]): fc.Arbitrary<Gekozenagendering> {
  return fc.record({
    behandeling: fc.constantFrom(...behandelingen),
    keus: fc.nat(20),
    volgnummer: fc.nat(4),
  });
}

/** The windows and the days in which the plan wants a regional body to decide. */
export function planvensters({
  activiteiten,
  behandelingen,
}: Stand): readonly (Periode & { gremium: string })[] {
  return behandelingen.flatMap(({ gremium, gemeente, station, venster: eigen }) => {
    const rijen = activiteiten.filter((rij) => gemeente === null && rij.station === station);
    const perioden = [gemeente === null ? eigen : null, ...rijen.map(({ datum }) => bereikVan(datum))];
    return perioden.flatMap((een) => (een === null ? [] : [{ ...een, gremium }]));
  });
}

/** Whether the plan leaves that day open for this body: where nobody meets in a window, any day in it would do. */
export function planNoemt(opDag: Dag, gremium: string, stand: Stand): boolean {
  return planvensters(stand).some((een) => een.gremium === gremium && een.van <= opDag && opDag <= een.tot);
}

/** Whether the days of the second are nowhere earlier; an unknown last day is later than all days. */
export function nergensEerder(
  eerst: { readonly vroegst: Dag | null; readonly laatst: Dag | null },
  daarna: { readonly vroegst: Dag | null; readonly laatst: Dag | null },
): boolean {
  if (daarna.laatst === null) {
    return true;
  }
  return (
    eerst.laatst !== null &&
    eerst.laatst <= daarna.laatst &&
    (eerst.vroegst ?? 0) <= (daarna.vroegst ?? Number.NEGATIVE_INFINITY)
  );
}
