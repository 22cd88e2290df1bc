import { dagVan } from '@routekaart/kalender';
import { ALLEN, type Gremium, type Stand, type Station, type Vergadering } from '@routekaart/traject';

/** The day on which the made-up routes begin. */
export const BEGIN = dagVan('2021-01-04');

const MIJLPALEN: readonly number[] = [1, 2, 3];
const FEESTDAGEN = ['2021-04-05', '2021-04-27', '2021-05-05', '2021-05-13', '2021-05-24', '2021-12-25'];
const STATIONS: readonly Station[] = [
  station('stuurgroep', 1, [], false),
  station('onsd', 2, ['stuurgroep'], false),
  station('college', 3, ['onsd'], true),
  station('raad', 4, ['college'], true),
];

/**
 * A made-up Stand for this many gemeenten and these mijlpalen: a college every week and a raad every month, each with a deadline,
 * nothing decided and no windows, so that only the calendars count.
 */
export function maakProefstand(aantal: number, mijlpalen = MIJLPALEN): Stand {
  const gemeenten = Array.from({ length: aantal }, (_, nr) => ({
    code: `G${String(nr)}`,
    naam: `Verzonnen ${String(nr)}`,
  }));
  const gremia = [
    gremium('stuurgroep', null),
    gremium('onsd', null),
    ...gemeenten.flatMap(({ code }) => [gremium('college', code), gremium('raad', code)]),
  ];
  return {
    peildatum: BEGIN,
    traject: { code: 'PROEF', naam: 'Verzonnen', doel: 'Meten', ingangsdatum: null, voorbeeld: true },
    gemeenten,
    gremia,
    stations: STATIONS,
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

/** One year: weekly, or every four weeks for a raad; no two gemeenten keep quite the same days. */
function vergaderingenVan({ code, soort }: Gremium, plaats: number): readonly Vergadering[] {
  const afstand = soort === 'raad' ? 28 : 7;
  const aanlevering = soort === 'raad' ? 21 : 5;
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
