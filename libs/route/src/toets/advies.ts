import { formatDag } from '@routekaart/kalender';
import { type AdviesFeit, adviseursVan, wasErOp } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { type Toets, eersteWeigering, nietGevonden, regelGeschonden } from './weigering.js';

export type AdviesVoorstel = Omit<AdviesFeit, 'herkomst'>;

/**
 * Whether this advice may be recorded: after it was given, by a body that advises on this stuk, about a version that was
 * there, and a local one only about an advice that holds.
 */
export function toetsAdvies(voorstel: AdviesVoorstel, berekening: Berekening): Toets {
  return eersteWeigering([
    () => isGegeven(voorstel, berekening),
    () => gaatErover(voorstel, berekening),
    () => versieWasEr(voorstel, berekening),
    () => houdingHoortErbij(voorstel),
    () => tekstStaatErbij(voorstel),
    () => volgtOpRegionaal(voorstel, berekening),
  ]);
}

function isGegeven({ dag }: AdviesVoorstel, { peildatum }: Berekening): Toets {
  return dag <= peildatum
    ? null
    : regelGeschonden(
        'ADVIES-01',
        'dag',
        `${formatDag(dag)} ligt in de toekomst; vandaag is ${formatDag(peildatum)}.`,
      );
}

/** The scope of each body is data: on what the OGO advises, the kernteam does not (bron 000). */
function gaatErover({ gremium, mijlpaal }: AdviesVoorstel, { stand }: Berekening): Toets {
  const adviseurs = adviseursVan(mijlpaal, stand);
  if (adviseurs.some(({ code }) => code === gremium)) {
    return null;
  }
  const naam = stand.gremia.find(({ code }) => code === gremium)?.naam ?? gremium;
  const wel = adviseurs.map((adviseur) => adviseur.naam).join(', ');
  return regelGeschonden(
    'ADVIES-02',
    'gremium',
    `${naam} adviseert niet over mijlpaal ${String(mijlpaal)}${wel === '' ? '' : `; dat doet: ${wel}`}.`,
  );
}

/** An older version than the newest is no mistake, as it is for a besluit: on that one the body did advise. */
function versieWasEr({ mijlpaal, stukversie, dag }: AdviesVoorstel, { stand }: Berekening): Toets {
  if (stukversie === null) {
    return null;
  }
  const versie = stand.stukversies.find((een) => een.mijlpaal === mijlpaal && een.nummer === stukversie);
  if (versie === undefined) {
    return nietGevonden('stukversie', `Versie ${String(stukversie)} van dit stuk bestaat niet.`);
  }
  return wasErOp(versie, dag)
    ? null
    : nietGevonden(
        'stukversie',
        `Op ${formatDag(dag)} was versie ${String(stukversie)} van dit stuk er nog niet.`,
      );
}

function houdingHoortErbij({ gemeente, houding }: AdviesVoorstel): Toets {
  if ((gemeente === null) === (houding === null)) {
    return null;
  }
  return regelGeschonden(
    'ADVIES-03',
    'houding',
    gemeente === null
      ? 'Een houding hoort bij het lokale advies van een gemeente.'
      : 'Zeg of het lokale advies instemt of afwijkt.',
  );
}

function tekstStaatErbij({ gemeente, houding, tekst }: AdviesVoorstel): Toets {
  if (tekst !== null || houding === 'ingestemd') {
    return null;
  }
  return regelGeschonden(
    'ADVIES-04',
    'tekst',
    gemeente === null ? 'Schrijf op wat wordt geadviseerd.' : 'Geef de reden om af te wijken.',
  );
}

function volgtOpRegionaal(
  { mijlpaal, gremium, gemeente, dag }: AdviesVoorstel,
  { stand }: Berekening,
): Toets {
  if (gemeente === null) {
    return null;
  }
  const regionaal = (stand.adviezen ?? []).find(
    (feit) => feit.mijlpaal === mijlpaal && feit.gremium === gremium && feit.gemeente === null,
  );
  if (regionaal === undefined) {
    return regelGeschonden('ADVIES-05', 'gremium', 'Er is nog geen regionaal advies om op te antwoorden.');
  }
  return dag >= regionaal.dag
    ? null
    : regelGeschonden('ADVIES-05', 'dag', `Het regionale advies is van ${formatDag(regionaal.dag)}.`);
}
