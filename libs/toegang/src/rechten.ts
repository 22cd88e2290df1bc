/** The capacities in which somebody can act. Each act is checked against one capacity, never against a union. */
export const ROLLEN = ['stuurgroep', 'two', 'onsd', 'gemeentesecretaris', 'griffier', 'lezer'] as const;
export type Rol = (typeof ROLLEN)[number];

export const HANDELINGEN = [
  'traject-lezen',
  'weekplanning-lezen',
  'dashboard-lezen',
  'gemeenteroute-lezen',
  'waarschuwingen-lezen',
  'taken-lezen',
  'procesbrief-lezen',
  'agenda-lezen',
  'planning-keuren',
  'traject-beheren',
  'planning-importeren',
  'besluit-vastleggen',
  'besluit-corrigeren',
  'aanlevering-vastleggen',
  'agendering-vastleggen',
  'deelname-vastleggen',
  'activiteit-plannen',
  'vergadering-vastleggen',
  'stationsregel-vastleggen',
  'lokaalstation-vastleggen',
  'afspraak-vastleggen',
  'editie-vaststellen',
  'routekaart-vaststellen',
  'stukversie-toevoegen',
  'wensen-lezen',
  'wens-beantwoorden',
  'wens-clusteren',
  'aanbod-lezen',
  'aanbod-verzenden',
  'aanbod-doorgeven',
  'aanbod-beantwoorden',
  'aanmelding-vastleggen',
  'advies-vastleggen',
  'waarschuwing-afhandelen',
  'scenario-bewaren',
  'scenario-toepassen',
] as const;
export type Handeling = (typeof HANDELINGEN)[number];

/**
 * How far a right reaches: everything; bodies that this role manages (in the own gemeente, when they have
 * one); every body of the own gemeente; regional bodies only; nothing.
 */
export type Bereik = 'alles' | 'eigen' | 'eigen-gemeente' | 'regionaal' | 'niets';

/**
 * Who may do what. Nobody but the body itself sets an outcome (invariant 7): not even the planners of the
 * TWO, who do name the editions of their plan and answer the wensen that bodies give along; the baseline is approved
 * by the stuurgroep. Who keeps a body of a gemeente says what is on its agenda, and which station of that gemeente comes before it; the TWO keeps the route. A gemeente answers an offer and gives its local advice itself, and reads no wensen of others. A griffier reads the forecast of the own gemeente only; a draft letter is for stuurgroep and TWO.
 */
export const RECHTEN: Readonly<Record<Handeling, Readonly<Record<Rol, Bereik>>>> = {
  'traject-lezen': rij('alles', 'alles', 'alles', 'alles', 'alles', 'alles'),
  'weekplanning-lezen': rij('alles', 'alles', 'alles', 'alles', 'alles', 'alles'),
  'dashboard-lezen': rij('alles', 'alles', 'alles', 'alles', 'niets', 'alles'),
  'gemeenteroute-lezen': rij('alles', 'alles', 'alles', 'alles', 'eigen-gemeente', 'alles'),
  'waarschuwingen-lezen': rij('alles', 'alles', 'alles', 'alles', 'eigen-gemeente', 'alles'),
  'taken-lezen': rij('alles', 'alles', 'alles', 'eigen-gemeente', 'eigen-gemeente', 'alles'),
  'procesbrief-lezen': rij('alles', 'alles', 'niets', 'niets', 'niets', 'niets'),
  'agenda-lezen': rij('alles', 'alles', 'alles', 'alles', 'eigen-gemeente', 'alles'),
  'planning-keuren': rij('niets', 'alles', 'niets', 'niets', 'niets', 'niets'),
  'traject-beheren': rij('niets', 'alles', 'niets', 'niets', 'niets', 'niets'),
  'planning-importeren': rij('niets', 'alles', 'niets', 'niets', 'niets', 'niets'),
  'besluit-vastleggen': rij('eigen', 'niets', 'eigen', 'eigen', 'eigen', 'niets'),
  'besluit-corrigeren': rij('eigen', 'niets', 'eigen', 'eigen', 'eigen', 'niets'),
  'aanlevering-vastleggen': rij('eigen', 'niets', 'eigen', 'eigen-gemeente', 'eigen', 'niets'),
  'agendering-vastleggen': rij('niets', 'niets', 'niets', 'eigen', 'eigen', 'niets'),
  'deelname-vastleggen': rij('eigen', 'eigen', 'eigen', 'eigen-gemeente', 'eigen-gemeente', 'niets'),
  'activiteit-plannen': rij('eigen', 'alles', 'eigen', 'niets', 'niets', 'niets'),
  'vergadering-vastleggen': rij('eigen', 'regionaal', 'eigen', 'eigen', 'eigen', 'niets'),
  'stationsregel-vastleggen': rij('eigen', 'regionaal', 'eigen', 'eigen', 'eigen', 'niets'),
  'lokaalstation-vastleggen': rij('niets', 'alles', 'niets', 'eigen', 'eigen', 'niets'),
  'afspraak-vastleggen': rij('alles', 'alles', 'niets', 'niets', 'niets', 'niets'),
  'editie-vaststellen': rij('niets', 'alles', 'niets', 'niets', 'niets', 'niets'),
  'routekaart-vaststellen': rij('eigen', 'niets', 'niets', 'niets', 'niets', 'niets'),
  'stukversie-toevoegen': rij('alles', 'alles', 'niets', 'niets', 'niets', 'niets'),
  'wensen-lezen': rij('alles', 'alles', 'niets', 'eigen-gemeente', 'eigen-gemeente', 'niets'),
  'wens-beantwoorden': rij('niets', 'alles', 'niets', 'niets', 'niets', 'niets'),
  'wens-clusteren': rij('niets', 'alles', 'niets', 'niets', 'niets', 'niets'),
  'aanbod-lezen': rij('alles', 'alles', 'alles', 'eigen-gemeente', 'eigen-gemeente', 'niets'),
  'aanbod-verzenden': rij('niets', 'alles', 'niets', 'niets', 'niets', 'niets'),
  'aanbod-doorgeven': rij('niets', 'alles', 'niets', 'eigen-gemeente', 'niets', 'niets'),
  'aanbod-beantwoorden': rij('niets', 'niets', 'niets', 'eigen-gemeente', 'eigen-gemeente', 'niets'),
  'aanmelding-vastleggen': rij('niets', 'niets', 'niets', 'eigen-gemeente', 'eigen-gemeente', 'niets'),
  'advies-vastleggen': rij('eigen', 'eigen', 'eigen', 'eigen-gemeente', 'niets', 'niets'),
  'waarschuwing-afhandelen': rij('eigen', 'regionaal', 'eigen', 'eigen', 'eigen', 'niets'),
  'scenario-bewaren': rij('alles', 'alles', 'niets', 'niets', 'niets', 'niets'),
  'scenario-toepassen': rij('alles', 'alles', 'alles', 'alles', 'eigen-gemeente', 'niets'),
};

function rij(
  stuurgroep: Bereik,
  two: Bereik,
  onsd: Bereik,
  gemeentesecretaris: Bereik,
  griffier: Bereik,
  lezer: Bereik,
): Readonly<Record<Rol, Bereik>> {
  return { stuurgroep, two, onsd, gemeentesecretaris, griffier, lezer };
}
