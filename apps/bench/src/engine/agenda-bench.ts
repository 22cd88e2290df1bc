import { isDeepStrictEqual } from 'node:util';
import { bereken, maakRouteplan, voorspel } from '@routekaart/route';
import type { Agendering, Herkomst, Stand } from '@routekaart/traject';
import { type Uitslag, hoogstens } from '../uitvoer/uitslag.js';
import { BEGIN, maakProefstand } from './proefstand.js';
import { snelste } from './snelste.js';

const HERKOMST: Herkomst = { volgnummer: 1, rol: 'griffier', door: '', op: '', dag: BEGIN, bron: '' };

/** What it costs that each stuk of each gemeente stands on the agenda of the meeting that was forecast anyhow. */
export function meetAgenda(): readonly Uitslag[] {
  const zonder = maakProefstand(342);
  const met: Stand = { ...zonder, agenderingen: agenderingenVan(zonder) };
  const [planZonder, planMet] = [maakRouteplan(zonder), maakRouteplan(met)];
  if (!isDeepStrictEqual(dagenVan(voorspel(planZonder)), dagenVan(voorspel(planMet)))) {
    throw new Error('Een agenda die klopt, verandert geen dag.');
  }
  const [duurZonder = 1, duurMet = 0] = snelste([() => voorspel(planZonder), () => voorspel(planMet)]);
  return [hoogstens('prognose met alles op een agenda ÷ zonder, 342 × 3', duurMet / duurZonder, 6)];
}

function agenderingenVan(stand: Stand): readonly Agendering[] {
  return bereken(stand).prognoses.flatMap(({ stap, vergadering }) =>
    vergadering === null || stap.behandeling.gemeente === null
      ? []
      : [{ behandeling: stap.behandeling.id, vergadering: vergadering.id, herkomst: HERKOMST }],
  );
}

function dagenVan(prognoses: ReturnType<typeof voorspel>): readonly (number | null)[] {
  return prognoses.map(({ dag }) => dag.laatst);
}
