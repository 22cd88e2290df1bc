/** What kind of meeting a list announces. Only `regulier` and `extra` decide on the stukken of a route. */
export type Vergadersoort = 'regulier' | 'extra' | 'begroting' | 'geen-besluitvorming' | 'onbekend';

/** A kind, or `ander-gremium`: a line about another body than the one whose list this is. */
export type GelezenSoort = Vergadersoort | 'ander-gremium';

const VOORBEREIDEND = /agendacommissie|presidium|fractie/;
const COMMISSIE = /commissie|\bcie\b/;
const EIGEN = /\b(?:gemeente)?raad\b|raadsvergadering|college/;
const GEEN_BESLUIT =
  /\b(?:geen|niet|zonder) besluit|informe|informatie|beeldvorm|oordeelsvorm|thema|bijeenkomst|werkbezoek|training/;
const BEGROTING = /begroting|kadernota|voorjaarsnota|perspectiefnota|jaarstuk|jaarrekening/;
const EXTRA = /\bextra\b|ingelast|bijzonder/;
const REGULIER = /regulier|gewoon|besluitvorm|vergadering|\b(?:gemeente)?raad\b|college/;

/** Reads the kind of meeting from a cell or a title; an empty one is an ordinary meeting. */
export function leesSoort(tekst: string): GelezenSoort {
  const soort = tekst.replace(/\s+/g, ' ').trim().toLowerCase();
  if (soort === '') return 'regulier';
  if (VOORBEREIDEND.test(soort)) return 'ander-gremium';
  if (COMMISSIE.test(soort)) return EIGEN.test(soort) ? 'onbekend' : 'ander-gremium';
  if (GEEN_BESLUIT.test(soort)) return 'geen-besluitvorming';
  if (BEGROTING.test(soort)) return 'begroting';
  if (EXTRA.test(soort)) return 'extra';
  return REGULIER.test(soort) ? 'regulier' : 'onbekend';
}

/** Whether a stuk of a route can be decided there. An unknown kind is not counted on. */
export function isBesluitvormend(soort: Vergadersoort): boolean {
  return soort === 'regulier' || soort === 'extra';
}
