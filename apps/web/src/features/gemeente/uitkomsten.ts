import { GEMEENTE } from '../../teksten/gemeente.js';

/** What can be recorded, as people say it: handed in, or an outcome. */
export const UITKOMSTEN = [
  ['AANGELEVERD', GEMEENTE.vastleggen.uitkomsten.AANGELEVERD],
  ['INGESTEMD', GEMEENTE.vastleggen.uitkomsten.INGESTEMD],
  ['INGESTEMD_MET_AANPASSINGEN', GEMEENTE.vastleggen.uitkomsten.INGESTEMD_MET_AANPASSINGEN],
  ['NIET_INGESTEMD', GEMEENTE.vastleggen.uitkomsten.NIET_INGESTEMD],
  ['AANGEHOUDEN', GEMEENTE.vastleggen.uitkomsten.AANGEHOUDEN],
  ['TERUGGENOMEN', GEMEENTE.vastleggen.uitkomsten.TERUGGENOMEN],
  ['VAN_DE_AGENDA', GEMEENTE.vastleggen.uitkomsten.VAN_DE_AGENDA],
] as const;
