import { dagVan } from '@routekaart/kalender';
import { ALLEN, type Gremium, type Stand, type Station, type Vergadering } from '@routekaart/traject';

/** The day on which the made-up routes begin. */
export const BEGIN = dagVan('2021-01-04');

const MIJLPALEN: readonly number[] = [1, 2, 3];
const FEESTDAGEN = ['2021-04-05', '2021-04-27', '2021-05-05', '2021-05-13', '2021-05-24', '2021-12-25'];
/**
 * A made-up Stand for this many gemeenten and these mijlpalen: a college every week and a raad every month, each with a deadline,
 * nothing decided and no windows, so that only the calendars count. The route passes each kind of body so many `keren`.
 */
export function maakProefstand(aantal: number, mijlpalen = MIJLPALEN, keren = 1): Stand {
  const stations = stationsVan(keren);
  const gemeenten = Array.from({ length: aantal }, (_, nr) => ({
    code: `G${String(nr)}`,
    naam: `Verzonnen ${String(nr)}`,
  }));
  const gremia = [
    ...stations.filter((een) => !een.perGemeente).map(({ code }) => gremium(code, null)),
    ...gemeenten.flatMap((gemeente) =>
      stations.filter((een) => een.perGemeente).map(({ code }) => gremium(code, gemeente.code)),
    ),
  ];
  return {
    peildatum: BEGIN,
    traject: { code: 'PROEF', naam: 'Verzonnen', doel: 'Meten', ingangsdatum: null, voorbeeld: true },
    gemeenten,
    gremia,
    stations,
    mijlpalen: mijlpalen.map((nummer) => ({
      nummer,
      naam: '',
      stuk: '',
      herkomst: 'bron',
      toelichting: null,
      samenloop: ALLEN,
    })),
    stukversies: mijlpalen.map((mijlpaal) => ({ mijlpaal, nummer: 1, naam: '' })),
    behandelingen: mijlpalen.flatMap((mijlpaal) =>
      gremia.map(({ code, soort, gemeente }) => ({
        id: `${String(mijlpaal)}-${code}`,
        mijlpaal,
        station: soort,
        gemeente,
        gremium: code,
        venster: null,
        vensterHerkomst: 'onbekend' as const,
        versie: 0,
      })),
    ),
    procesbrieven: [],
    kalenderperioden: FEESTDAGEN.map((dag) => ({
      laag: 'feestdag',
      naam: '',
      van: dagVan(dag),
      tot: dagVan(dag),
      hard: true,
      gremium: null,
    })),
    activiteiten: [],
    vergaderingen: gremia.flatMap(vergaderingenVan),
    besluiten: [],
    aanleveringen: [],
    deelnamen: [],
    rechtsregimes: [],
    synchronisatiepunten: [],
    sjabloon: { anker: null, weken: [] },
    planFeiten: [],
    edities: [],
    routekaarten: [],
    afhandelingen: [],
    scenarios: [],
  };
}

/** One after the other: first the bodies of the region, then those of a gemeente. */
function stationsVan(keren: number): readonly Station[] {
  const herhaald = (soorten: readonly string[]): readonly string[] =>
    Array.from({ length: keren }, (_, nr) =>
      soorten.map((soort) => (nr === 0 ? soort : `${soort}-${String(nr + 1)}`)),
    ).flat();
  const lokaal = herhaald(['college', 'raad']);
  let vorige: readonly string[] = [];
  return [...herhaald(['stuurgroep', 'onsd']), ...lokaal].map((code, plaats) => {
    const een = station(code, plaats + 1, vorige, lokaal.includes(code));
    vorige = [code];
    return een;
  });
}

/** One year: weekly, or every four weeks for a raad; no two gemeenten keep quite the same days. */
function vergaderingenVan({ code, soort }: Gremium, plaats: number): readonly Vergadering[] {
  const isRaad = soort.startsWith('raad');
  const afstand = isRaad ? 28 : 7;
  const aanlevering = isRaad ? 21 : 5;
  return Array.from({ length: Math.floor(364 / afstand) }, (_, nr) => {
    const dag = BEGIN + (plaats % afstand) + nr * afstand;
    return {
      id: `${code}-${String(nr)}`,
      gremium: code,
      dag,
      aanleverdag: dag - aanlevering,
      staat: 'voorlopig',
      besluitvormend: true,
      herkomst: 'voorbeeld',
      reden: null,
    };
  });
}

function gremium(soort: string, gemeente: string | null): Gremium {
  const code = gemeente === null ? soort : `${soort}-${gemeente}`;
  return {
    code,
    naam: code,
    soort,
    niveau: 'onbekend',
    mandaat: 'besluit',
    gemeente,
    beheerrol: null,
    aanleverdagen: null,
    aliassen: [],
    samenstelling: null,
    zetels: [],
    versie: 0,
  };
}

function station(
  code: string,
  volgorde: number,
  voorgangers: readonly string[],
  perGemeente: boolean,
): Station {
  return {
    code,
    naam: code,
    volgorde,
    perGemeente,
    voorgangers,
    verwerkingsdagen: 0,
    duurDagen: null,
    staart: false,
    regime: null,
    grondslag: null,
  };
}
