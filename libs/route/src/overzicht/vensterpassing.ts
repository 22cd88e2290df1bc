import { isUiterlijk } from '../moment.js';
import type { Stationsprognose } from '../prognose.js';
import { slotsVan } from '../vergaderlijst.js';

/**
 * How a body fits in the window that the plan gives it (“Week 14-17” is a window, not a block): `geen-vergadering` is
 * outside it because the body does not decide at any meeting in it; `onbekend` without window or without any day.
 */
export const VENSTERPASSINGEN = ['binnen', 'onzeker', 'buiten', 'geen-vergadering', 'onbekend'] as const;
export type Vensterpassing = (typeof VENSTERPASSINGEN)[number];

/** Where the forecast of a step, or its besluit, falls against its window. Before the window is in time. */
export function vensterpassingVan({ stap, dag }: Stationsprognose): Vensterpassing {
  const { venster } = stap.behandeling;
  const { vroegst, laatst } = dag;
  if (venster === null || (vroegst === null && laatst === null)) {
    return 'onbekend';
  }
  if (isUiterlijk(dag, venster.tot)) {
    return 'binnen';
  }
  if (vroegst === null || vroegst <= venster.tot) {
    return 'onzeker';
  }
  const slots = slotsVan(stap.lijst);
  const isErin = ({ vergadering }: (typeof slots)[number]): boolean =>
    vergadering.dag >= venster.van && vergadering.dag <= venster.tot;
  return slots.length > 0 && !slots.some(isErin) ? 'geen-vergadering' : 'buiten';
}
