import { parseWeekuitdrukking } from '@routekaart/kalender';
import type { Dossier, Herkomst } from '@routekaart/traject';
import { toDatumUitdrukking } from './datum.mapper.js';
import type { DossierDocument } from './dossier-document.js';
import { toBesluitaard, toRecht, toSamenloopregel } from './recht.mapper.js';
import { toRoutekaartrij } from './routekaart.mapper.js';
import { toAfspraak, toMaatregelen } from '../scenario/maatregeldocument.js';

/** The Dossier that a document holds: facts get their Herkomst, printed weeks and dates become expressions. */
export function toDossier(document: DossierDocument): Dossier {
  const herkomsten = new Map(document.wijzigingen.map((wijziging) => [wijziging.volgnummer, wijziging]));
  return {
    versie: document.versie,
    opzet: {
      traject: document.traject,
      gemeenten: document.gemeenten,
      gremia: document.gremia,
      stations: document.stations,
      mijlpalen: document.mijlpalen.map(({ samenloop, nodig, ...mijlpaal }) => ({
        ...mijlpaal,
        samenloop: toSamenloopregel({ samenloop, nodig }),
        ...toBesluitaard(mijlpaal.nummer, document.bestand),
      })),
      stukversies: document.stukversies.map(({ volgnummer, ...versie }) => ({
        ...versie,
        herkomst: volgnummer === null ? null : herkomstVan(herkomsten, volgnummer),
      })),
      ...(document.stationsregels?.length ? { stationsregels: document.stationsregels } : {}),
      behandelingen: document.behandelingen,
      procesbrieven: document.procesbrieven.map(({ weekTekst, jaar, ...brief }) => ({
        ...brief,
        week: parseWeekuitdrukking(weekTekst, jaar),
      })),
      kalenderperioden: document.kalenderperioden,
      ...toRecht(document.bestand),
    },
    activiteiten: document.activiteiten.map(({ jaren, ...activiteit }) => ({
      ...activiteit,
      week: parseWeekuitdrukking(activiteit.rijen[0]?.weekTekst ?? '', jaren[0] ?? 0),
    })),
    planFeiten: document.planFeiten.map((feit) => ({
      activiteit: feit.activiteit,
      datum: toDatumUitdrukking(feit),
      toestand: feit.toestand,
      reden: feit.reden,
      herkomst: herkomstVan(herkomsten, feit.volgnummer),
    })),
    vergaderFeiten: document.vergaderFeiten.map(({ volgnummer, cyclus, schriftelijk, ...vergadering }) => ({
      vergadering: {
        ...vergadering,
        ...(schriftelijk ? { schriftelijk } : {}),
        ...(cyclus === null ? {} : { cyclus }),
      },
      herkomst: herkomstVan(herkomsten, volgnummer),
    })),
    besluiten: document.besluiten.map(({ volgnummer, opOfVoor, ...besluit }) => ({
      ...besluit,
      ...(opOfVoor === true ? { opOfVoor } : {}),
      herkomst: herkomstVan(herkomsten, volgnummer),
    })),
    aanleveringen: document.aanleveringen.map(({ volgnummer, ...aanlevering }) => ({
      ...aanlevering,
      herkomst: herkomstVan(herkomsten, volgnummer),
    })),
    ...(document.agenderingen.length === 0
      ? {}
      : { agenderingen: document.agenderingen.map((feit) => metHerkomst(feit, herkomsten)) }),
    deelnameFeiten: document.deelnamen.map(({ volgnummer, gemeente, gremium, ...deelname }) => ({
      ...(gremium === null ? { gemeente } : { gremium }),
      ...deelname,
      herkomst: herkomstVan(herkomsten, volgnummer),
    })),
    ...(document.stationsregelfeiten.length === 0
      ? {}
      : {
          stationsregelFeiten: document.stationsregelfeiten.map(
            ({ volgnummer, ingetrokken, reden, ...regel }) => ({
              regel,
              ingetrokken,
              reden,
              herkomst: herkomstVan(herkomsten, volgnummer),
            }),
          ),
        }),
    ...(document.lokaleStations.length === 0
      ? {}
      : {
          lokaalStationFeiten: document.lokaleStations.map(({ gremiumcorrectie, ...feit }) => ({
            ...metHerkomst(feit, herkomsten),
            ...(gremiumcorrectie === null ? {} : { gremiumcorrectie }),
          })),
        }),
    ...(document.afspraken.length === 0
      ? {}
      : {
          afspraakFeiten: document.afspraken.map(({ volgnummer, inhoud, reden }) => ({
            afspraak: toAfspraak(inhoud),
            reden,
            herkomst: herkomstVan(herkomsten, volgnummer),
          })),
        }),
    edities: document.edities.map(({ volgnummer, ...editie }) => ({
      ...editie,
      herkomst: herkomstVan(herkomsten, volgnummer),
    })),
    wensFeiten: document.wensFeiten.map(({ volgnummer, ...feit }) => ({
      ...feit,
      herkomst: herkomstVan(herkomsten, volgnummer),
    })),
    aanbodFeiten: document.aanbodFeiten.map(({ volgnummer, ...feit }) => ({
      ...feit,
      herkomst: herkomstVan(herkomsten, volgnummer),
    })),
    aanmeldFeiten: document.aanmeldFeiten.map((feit) => metHerkomst(feit, herkomsten)),
    ...(document.adviesFeiten.length === 0
      ? {}
      : { adviesFeiten: document.adviesFeiten.map((feit) => metHerkomst(feit, herkomsten)) }),
    routekaarten: document.routekaarten.map(({ volgnummer, rijen, ...routekaart }) => ({
      ...routekaart,
      rijen: rijen.map(toRoutekaartrij),
      herkomst: herkomstVan(herkomsten, volgnummer),
    })),
    planinvoer: {
      imports: document.planimports.map((feit) => metHerkomst(feit, herkomsten)),
      rijen: document.importrijen.map((feit) => metHerkomst(feit, herkomsten)),
      aliassen: document.aliasfeiten.map((feit) => metHerkomst(feit, herkomsten)),
      bevindingen: document.bevindingfeiten.map((feit) => metHerkomst(feit, herkomsten)),
    },
    afhandelingen: document.afhandelingen.map(({ volgnummer, ...afhandeling }) => ({
      ...afhandeling,
      herkomst: herkomstVan(herkomsten, volgnummer),
    })),
    scenarios: document.scenarios.map(({ maatregelen, ...scenario }) => ({
      ...metHerkomst(scenario, herkomsten),
      maatregelen: toMaatregelen(maatregelen),
    })),
  };
}

function metHerkomst<T extends { readonly volgnummer: number }>(
  { volgnummer, ...feit }: T,
  herkomsten: ReadonlyMap<number, Herkomst>,
): Omit<T, 'volgnummer'> & { readonly herkomst: Herkomst } {
  return { ...feit, herkomst: herkomstVan(herkomsten, volgnummer) };
}

function herkomstVan(herkomsten: ReadonlyMap<number, Herkomst>, volgnummer: number): Herkomst {
  const herkomst = herkomsten.get(volgnummer);
  if (herkomst === undefined) throw new Error(`feit zonder wijziging ${volgnummer}`);
  return herkomst;
}
