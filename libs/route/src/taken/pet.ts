import type { Stand } from '@routekaart/traject';
import type { Taak } from './taak.js';

export const PETTEN = ['lid-onsd', 'contact-griffie', 'eigenaar-strook'] as const;

/** In which capacity a gemeentesecretaris has a task. */
export type Pet = (typeof PETTEN)[number];

/** The role whose tasks are those of three hats; the roles of the other two bodies are `onsd` and `griffier`. */
export const MET_PETTEN = 'gemeentesecretaris';

/**
 * The hat under which a task is one of the gemeentesecretaris of a gemeente; `null` when it is not. One person sits in
 * the ONS-D (bron 004), is the contact of the griffier, and owns the own strook (bron 003).
 */
export function petVan(taak: Omit<Taak, 'pet'>, gemeente: string, stand: Stand): Pet | null {
  const { rol, gremium, gemeente: eigenaar } = taak.actor;
  if (rol === 'onsd') {
    return zitIn(gremium, gemeente, stand) ? 'lid-onsd' : null;
  }
  if ((eigenaar ?? taak.gemeente) !== gemeente) {
    return null;
  }
  if (rol === 'griffier') {
    return 'contact-griffie';
  }
  if (rol !== MET_PETTEN) {
    return null;
  }
  const naarGriffie =
    taak.waarschuwing?.code === 'AANBOD_NIET_DOORGEGEVEN' ||
    (taak.soort === 'aanleveren' && gaatNaarGriffie(taak, stand));
  return naarGriffie ? 'contact-griffie' : 'eigenaar-strook';
}

/** By its seats; of a body without any everybody of its role is a member. */
function zitIn(code: string | null, gemeente: string, { gremia, gemeenten }: Stand): boolean {
  const zetels = gremia.find((gremium) => gremium.code === code)?.zetels ?? [];
  const naam = gemeenten.find((lid) => lid.code === gemeente)?.naam;
  return zetels.length === 0 || zetels.some(({ organisatie }) => organisatie === naam);
}

function gaatNaarGriffie(
  { mijlpaal, station, gemeente }: Omit<Taak, 'pet'>,
  { behandelingen, gremia }: Stand,
): boolean {
  const behandeling = behandelingen.find(
    (een) => een.mijlpaal === mijlpaal && een.station === station && een.gemeente === gemeente,
  );
  return gremia.find(({ code }) => code === behandeling?.gremium)?.beheerrol === 'griffier';
}
