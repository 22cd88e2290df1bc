import {
  type Dag,
  type DatumUitdrukking,
  type Kalenderperiode,
  type Periode,
  type WeekUitdrukking,
  dagVan,
} from '@routekaart/kalender';
import {
  ALLEN,
  type Aanlevering,
  type Activiteit,
  type Behandeling,
  type Besluit,
  type Gremium,
  type Herkomst,
  type Opzet,
  type Stand,
  type Station,
  type Vergadering,
} from '@routekaart/traject';

/** The seven of the Drechtsteden with their CBS codes; larger made-up regions get made-up ones. */
const DRECHTSTEDEN = [
  ['GM0482', 'Alblasserdam'],
  ['GM0505', 'Dordrecht'],
  ['GM0523', 'Hardinxveld-Giessendam'],
  ['GM0531', 'Hendrik-Ido-Ambacht'],
  ['GM0590', 'Papendrecht'],
  ['GM0610', 'Sliedrecht'],
  ['GM0642', 'Zwijndrecht'],
] as const;

export const ALBLASSERDAM = 'GM0482';
export const DORDRECHT = 'GM0505';

/**
 * A day as people in the Drechtsteden write it; without a year it is 2021.
 * @example dag('11-3') // Thursday 11 March 2021
 */
export function dag(tekst: string): Dag {
  const [nummer = '', maand = '', jaar = '2021'] = tekst.split('-');
  return dagVan(`${jaar}-${maand.padStart(2, '0')}-${nummer.padStart(2, '0')}`);
}

export function periode(van: string, tot: string): Periode {
  return { van: dag(van), tot: dag(tot) };
}

export function aGremium(over: Partial<Gremium> = {}): Gremium {
  const code = over.code ?? 'ons-d';
  return {
    code,
    naam: code,
    soort: code,
    niveau: 'bestuurlijk',
    mandaat: 'besluit',
    gemeente: null,
    beheerrol: 'two',
    aanleverdagen: null,
    aliassen: [],
    samenstelling: null,
    zetels: [],
    versie: 1,
    ...over,
  };
}

/** A confirmed meeting to decide, closed for handing in on `aanleverdag` (`null`: nobody knows). */
export function aVergadering(
  gremium: string,
  opDag: string,
  aanleverdag: string | null,
  over: Partial<Vergadering> = {},
): Vergadering {
  return {
    id: `${gremium}@${opDag}`,
    gremium,
    dag: dag(opDag),
    aanleverdag: aanleverdag === null ? null : dag(aanleverdag),
    staat: 'bevestigd',
    besluitvormend: true,
    herkomst: 'voorbeeld',
    reden: null,
    ...over,
  };
}

export function aStation(over: Partial<Station> = {}): Station {
  return {
    code: 'ons-d',
    naam: over.code ?? 'ons-d',
    volgorde: 1,
    perGemeente: false,
    voorgangers: [],
    verwerkingsdagen: 0,
    duurDagen: null,
    staart: false,
    regime: null,
    grondslag: null,
    ...over,
  };
}

/** stuurgroep → ONS-D → colleges → raden, as far as asked for. */
const ROUTE: readonly Station[] = [
  aStation({ code: 'stuurgroep', volgorde: 0 }),
  aStation({ code: 'ons-d', volgorde: 1, voorgangers: ['stuurgroep'] }),
  aStation({ code: 'college', volgorde: 2, voorgangers: ['ons-d'], perGemeente: true }),
  aStation({ code: 'raad', volgorde: 3, voorgangers: ['college'], perGemeente: true }),
];

/** The name of a step in tests: `m1-ons-d`, `m1-raad-GM0482`. */
export function idVan(mijlpaal: number, station: string, gemeente: string | null): string {
  return gemeente === null ? `m${mijlpaal}-${station}` : `m${mijlpaal}-${station}-${gemeente}`;
}

/** A Traject of so many gemeenten and mijlpalen on the usual route, without a single meeting, window or fact. */
export function aTraject(
  vraag: { gemeenten?: number; mijlpalen?: number; stuurgroep?: boolean; stations?: readonly Station[] } = {},
): Opzet {
  const { gemeenten: aantal = 1, mijlpalen = 1, stuurgroep = false } = vraag;
  const stations = vraag.stations ?? (stuurgroep ? ROUTE : ROUTE.slice(1));
  const gemeenten = Array.from({ length: aantal }, (_, index) => ({
    code: DRECHTSTEDEN[index]?.[0] ?? `GM9${String(index).padStart(3, '0')}`,
    naam: DRECHTSTEDEN[index]?.[1] ?? `Gemeente ${index + 1}`,
  }));
  const nummers = Array.from({ length: mijlpalen }, (_, index) => index + 1);
  const plaatsen = stations.flatMap((station) =>
    (station.perGemeente ? gemeenten : [null]).map((gemeente) => ({ station: station.code, gemeente })),
  );
  return {
    traject: {
      code: 'gr-sociaal',
      naam: 'GR Sociaal',
      doel: 'Eén nieuwe gemeenschappelijke regeling',
      ingangsdatum: dag('1-1-2022'),
      voorbeeld: true,
    },
    gemeenten,
    stations,
    gremia: plaatsen.map(({ station, gemeente }) =>
      aGremium({
        code: gemeente === null ? station : `${station}-${gemeente.code}`,
        naam: gemeente === null ? station : `${station} ${gemeente.naam}`,
        soort: station,
        gemeente: gemeente?.code ?? null,
        beheerrol: gemeente === null ? 'two' : 'gemeente',
      }),
    ),
    mijlpalen: nummers.map((nummer) => ({
      nummer,
      naam: `Mijlpaal ${nummer}`,
      stuk: 'notitie',
      herkomst: 'bron',
      toelichting: null,
      samenloop: ALLEN,
    })),
    stukversies: nummers.map((mijlpaal) => ({ mijlpaal, nummer: 1, naam: 'versie 1' })),
    behandelingen: nummers.flatMap((mijlpaal) =>
      plaatsen.map(({ station, gemeente }) => ({
        id: idVan(mijlpaal, station, gemeente?.code ?? null),
        mijlpaal,
        station,
        gemeente: gemeente?.code ?? null,
        gremium: gemeente === null ? station : `${station}-${gemeente.code}`,
        venster: null,
        vensterHerkomst: 'onbekend',
        versie: 1,
      })),
    ),
    procesbrieven: [],
    kalenderperioden: [],
    rechtsregimes: [],
    synchronisatiepunten: [],
    sjabloon: { anker: null, weken: [] },
  };
}

/** What was known on 1-3-2021 of one gemeente on the route ONS-D → college → raad: nothing yet. */
export function aStand(over: Partial<Stand> = {}): Stand {
  return {
    ...aTraject(),
    peildatum: dag('1-3'),
    activiteiten: [],
    vergaderingen: [],
    besluiten: [],
    aanleveringen: [],
    deelnamen: [],
    planFeiten: [],
    edities: [],
    routekaarten: [],
    afhandelingen: [],
    scenarios: [],
    ...over,
  };
}

/** The behandelingen with these windows, by id. */
export function metVensters(
  behandelingen: readonly Behandeling[],
  vensters: Readonly<Record<string, Periode>>,
): readonly Behandeling[] {
  return behandelingen.map((behandeling) => ({
    ...behandeling,
    venster: vensters[behandeling.id] ?? behandeling.venster,
  }));
}

export function aHerkomst(over: Partial<Herkomst> = {}): Herkomst {
  const opDag = over.dag ?? dag('1-3');
  return {
    volgnummer: 1,
    rol: 'two',
    door: 'secretariaat',
    op: '2021-03-01T09:00:00Z',
    bron: 'besluitenlijst',
    ...over,
    dag: opDag,
  };
}

/** "Ingestemd" on the first version of the stuk, recorded on the day itself. */
export function aBesluit(behandeling: string, opDag: string, over: Partial<Besluit> = {}): Besluit {
  return {
    id: `besluit-${behandeling}-${opDag}`,
    behandeling,
    dag: dag(opDag),
    uitkomst: 'ingestemd',
    vorm: null,
    stukversie: 1,
    toelichting: null,
    aanpassingen: [],
    vervangt: null,
    herkomst: aHerkomst({ dag: dag(opDag) }),
    ...over,
  };
}

export function anAanlevering(behandeling: string, opDag: string): Aanlevering {
  return { behandeling, dag: dag(opDag), herkomst: aHerkomst({ dag: dag(opDag) }) };
}

export function vast(opDag: string): DatumUitdrukking {
  return { kind: 'vast', dag: dag(opDag), tekst: opDag };
}

export function alternatieven(...dagen: readonly string[]): DatumUitdrukking {
  return { kind: 'alternatieven', dagen: dagen.map(dag), tekst: dagen.join(' of ') };
}

export function nogTePlannen(venster: Periode | null = null): DatumUitdrukking {
  return { kind: 'nog-te-plannen', venster, extra: false, tekst: 'datum nog plannen' };
}

export function aWeek(venster: Periode | null): WeekUitdrukking {
  return { kind: 'week', weken: [], gedrukt: venster, venster, tekst: 'Week', twijfel: [] };
}

/** A row of the week plan of Mijlpaal 1, beside the route unless a station is named. */
export function anActiviteit(over: Partial<Activiteit> = {}): Activiteit {
  const code = over.code ?? 'M1-01';
  const datum = over.datum ?? nogTePlannen();
  const rij = { code, mijlpaal: 1, volgorde: 1, bronregel: 101, weekTekst: '', datumTekst: datum.tekst };
  return {
    code,
    soort: 'bijeenkomst',
    naam: 'Technische vragenronde',
    rijen: [{ ...rij, wat: '', wie: '', opmerkingen: '' }],
    mijlpalen: [1],
    gremia: ['ons-d'],
    perGemeente: false,
    station: null,
    week: aWeek(null),
    datum,
    toestand: datum.kind === 'vast' ? 'vastgelegd' : 'nog-te-plannen',
    reden: null,
    versie: 1,
    ...over,
  };
}

/** The row of the plan that sends the stuk of Mijlpaal 1 into the gemeenten. */
export function onsdRij(datum: DatumUitdrukking, over: Partial<Activiteit> = {}): Activiteit {
  return anActiviteit({ code: 'M1-10', naam: 'Instemming ONS-D', station: 'ons-d', datum, ...over });
}

/** A hard day or period for everyone (or one gremium). */
export function gesloten(
  naam: string,
  van: string,
  tot = van,
  over: Partial<Kalenderperiode> = {},
): Kalenderperiode {
  return { laag: 'feestdag', naam, van: dag(van), tot: dag(tot), hard: true, gremium: null, ...over };
}

export { dagTeLaat } from './drechtstad.js';
export { tweeRondes } from './rondes.js';
