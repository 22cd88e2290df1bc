import { formatDag } from '@routekaart/kalender';
import type { Berekening } from '../berekening.js';
import { heropendOp } from '../heropening.js';
import { type Stationsprognose, isUitgesproken } from '../prognose.js';
import { waaromOnbruikbaar } from '../vergaderlijst.js';
import { type Toets, regelGeschonden } from './weigering.js';

/** Whether the stuk can stand on the agenda of this meeting: one of the body itself, still to come for it, that decides. */
export function toetsAgendering(
  vergadering: string,
  prognose: Stationsprognose,
  berekening: Berekening,
): Toets {
  const { stap } = prognose;
  const { naam } = stap.gremium;
  const dicht = magOpAgenda(prognose);
  if (dicht !== null) {
    return dicht;
  }
  const gekozen = stap.vergaderingen.find(({ id }) => id === vergadering);
  if (gekozen === undefined || stap.station.duurDagen !== null) {
    return regelGeschonden(
      'AGENDERING-02',
      'vergadering',
      `Dit is geen vergadering waarin ${naam} hierover besluit.`,
    );
  }
  const dag = formatDag(gekozen.dag);
  if (gekozen.dag < berekening.peildatum) {
    return regelGeschonden('AGENDERING-03', 'vergadering', `De vergadering van ${dag} is voorbij.`);
  }
  const heropend = heropendOp(stap);
  if (gekozen.dag < heropend) {
    return regelGeschonden(
      'AGENDERING-03',
      'vergadering',
      `De vergadering van ${dag} is voor dit stuk voorbij: het kan pas na ${formatDag(heropend - 1)} terugkomen.`,
    );
  }
  switch (waaromOnbruikbaar(gekozen, berekening.plan.kalender)) {
    case 'vervallen':
      return regelGeschonden('AGENDERING-03', 'vergadering', `De vergadering van ${dag} is vervallen.`);
    case 'niet-besluitvormend':
      return regelGeschonden(
        'AGENDERING-03',
        'vergadering',
        `In de vergadering van ${dag} besluit ${naam} niet.`,
      );
    // A closed day may be moved by a local rule, and the forecast says so when it is not; papers no longer matter.
    case 'gesloten':
    case 'aanleverdatum-onbekend':
    case null:
      return null;
  }
}

/** Whether the stuk can be taken off the agenda: it stands on one. */
export function toetsVanAgenda(prognose: Stationsprognose): Toets {
  const { stap } = prognose;
  return (
    magOpAgenda(prognose) ??
    (stap.agendering?.vergadering == null
      ? regelGeschonden(
          'AGENDERING-04',
          'behandeling',
          `Bij ${stap.gremium.naam} staat het stuk op geen agenda: er is niets af te halen.`,
        )
      : null)
  );
}

function magOpAgenda(prognose: Stationsprognose): Toets {
  const { naam } = prognose.stap.gremium;
  return isUitgesproken(prognose) || prognose.toestand === 'afgewezen'
    ? regelGeschonden('AGENDERING-01', 'behandeling', `${naam} heeft al besloten; agenderen kan niet meer.`)
    : null;
}
