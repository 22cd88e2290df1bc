import type { Dag } from '@routekaart/kalender';
import { type Besluit, type Dossier, GEEN_PLANINVOER, type Herkomst } from '@routekaart/traject';
import { BEGIN, maakProefstand } from './proefstand.js';

/** The last day of the made-up history. */
export const EINDE = BEGIN + 119;

/**
 * A made-up history of 120 days for this many gemeenten: the calendars were known before it, then the stuurgroep, the
 * ONS-D and the colleges decide on the first stuk. So there are facts on some forty days, however many gemeenten.
 */
export function maakProefdossier(aantal: number): Dossier {
  const { peildatum: _, activiteiten, vergaderingen, ...stand } = maakProefstand(aantal);
  return {
    versie: 1,
    opzet: stand,
    activiteiten,
    planFeiten: [],
    vergaderFeiten: vergaderingen.map((vergadering) => ({
      vergadering,
      herkomst: vastgelegd(BEGIN - 30, 0),
    })),
    besluiten: stand.behandelingen
      .filter(({ mijlpaal, station }) => mijlpaal === 1 && station !== 'raad')
      .map(({ id }, nr) => proefbesluit(id, BEGIN + (nr < 2 ? 7 * nr : 14 + (nr % 40)), nr + 1)),
    aanleveringen: [],
    deelnameFeiten: [],
    edities: [],
    wensFeiten: [],
    aanbodFeiten: [],
    aanmeldFeiten: [],
    routekaarten: [],
    planinvoer: GEEN_PLANINVOER,
    afhandelingen: [],
    scenarios: [],
  };
}

/** A made-up besluit: this behandeling agreed on this day. */
export function proefbesluit(behandeling: string, dag: Dag, volgnummer: number): Besluit {
  return {
    id: `besluit-${behandeling}`,
    behandeling,
    dag,
    uitkomst: 'ingestemd',
    vorm: null,
    stukversie: 1,
    toelichting: null,
    aanpassingen: [],
    vervangt: null,
    herkomst: vastgelegd(dag, volgnummer),
  };
}

function vastgelegd(dag: Dag, volgnummer: number): Herkomst {
  return { volgnummer, rol: 'two', door: 'Bench', op: '', dag, bron: 'bench' };
}
