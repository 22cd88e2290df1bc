import { parseWeekuitdrukking } from '@routekaart/kalender';
import type { DatumUitdrukking, Periode } from '@routekaart/kalender';
import type { Dossier, Herkomst } from '@routekaart/traject';
import type { Datumkolommen, DossierDocument } from './dossier-document.js';

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
      mijlpalen: document.mijlpalen,
      stukversies: document.stukversies,
      behandelingen: document.behandelingen,
      procesbrieven: document.procesbrieven.map(({ weekTekst, jaar, ...brief }) => ({
        ...brief,
        week: parseWeekuitdrukking(weekTekst, jaar),
      })),
      kalenderperioden: document.kalenderperioden,
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
    vergaderFeiten: document.vergaderFeiten.map(({ volgnummer, ...vergadering }) => ({
      vergadering,
      herkomst: herkomstVan(herkomsten, volgnummer),
    })),
    besluiten: document.besluiten.map(({ volgnummer, ...besluit }) => ({
      ...besluit,
      herkomst: herkomstVan(herkomsten, volgnummer),
    })),
    aanleveringen: document.aanleveringen.map(({ volgnummer, ...aanlevering }) => ({
      ...aanlevering,
      herkomst: herkomstVan(herkomsten, volgnummer),
    })),
  };
}

/** The DatumUitdrukking in the columns of a planfeit; `onbekend` for columns that contradict each other. */
export function toDatumUitdrukking(kolommen: Datumkolommen): DatumUitdrukking {
  const { kind, dagen, extra, tekst } = kolommen;
  const venster = toPeriode(kolommen);
  const [dag] = dagen;
  if (kind === 'vast' && dag !== undefined) return { kind, dag, tekst };
  if (kind === 'alternatieven') return { kind, dagen, tekst };
  if (kind === 'venster') return { kind, venster, tekst };
  if (kind === 'nog-te-plannen') return { kind, venster, extra, tekst };
  if (kind === 'vaag' && venster !== null) return { kind, venster, tekst };
  return { kind: 'onbekend', tekst };
}

function toPeriode({ van, tot }: Datumkolommen): Periode | null {
  return van === null || tot === null ? null : { van, tot };
}

function herkomstVan(herkomsten: ReadonlyMap<number, Herkomst>, volgnummer: number): Herkomst {
  const herkomst = herkomsten.get(volgnummer);
  if (herkomst === undefined) throw new Error(`feit zonder wijziging ${volgnummer}`);
  return herkomst;
}
