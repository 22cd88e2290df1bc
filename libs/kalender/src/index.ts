export { WEEKDAGEN, dagVan, formatIso, isWeekend, parseDag, weekdagVan } from './dag.js';
export type { Dag } from './dag.js';
export { bevat, overlapt } from './periode.js';
export type { Periode } from './periode.js';
export { formatDag, formatDagen, formatPeriode, formatWerkdagen } from './notatie.js';
export { type Daglezing, leesGetypteDag } from './getypte-dag.js';
export {
  formatIsoWeek,
  formatWeek,
  maandagVan,
  parseWeek,
  periodeVanWeek,
  plusWeken,
  weekVan,
  wekenInJaar,
  werkweekVan,
} from './week.js';
export type { IsoWeek } from './week.js';
export { isGesloten, maakKalender, periodenOp } from './kalender.js';
export type { Kalender, Kalenderperiode } from './kalender.js';
export {
  isWerkdag,
  plusWerkdagen,
  werkdagenIn,
  werkdagenTussen,
  zachteFeestdagenTussen,
} from './werkdagen.js';
export { bereikVan, formatDatumUitdrukking, gekozenDagen } from './datum-uitdrukking.js';
export type { DatumUitdrukking } from './datum-uitdrukking.js';
export { opsomming } from './opsomming.js';
export { parseDatum } from './datum-parser.js';
export { drukDatum, drukPeriode } from './druk-datum.js';
export type { DatumContext } from './gedrukte-dag.js';
export type { WeekUitdrukking } from './week-uitdrukking.js';
export { parseWeekuitdrukking } from './week-parser.js';
export { formatTelwoord, leesTelwoord } from './telwoord.js';
