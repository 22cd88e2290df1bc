export type {
  BestandGeweigerd,
  Bestandssoort,
  Celplaats,
  Gebeurtenis,
  Gebeurtenisstatus,
  Gelezen,
  GelezenAgenda,
  GelezenTabellen,
  Twijfel,
} from './gelezen.js';
export { GRENZEN } from './grenzen.js';
export type { Bestandsinvoer } from './lees-bestand.js';
export { leesBestand } from './lees-bestand.js';
export { schrijfCsv, schrijfTsv } from './tekst/schrijf-tekst.js';
export { schrijfXlsx } from './xlsx/schrijf-xlsx.js';
export { schrijfDocx } from './docx/schrijf-docx.js';
export type { Agenda, Agendaregel } from './ics/schrijf-ics.js';
export { schrijfIcs } from './ics/schrijf-ics.js';
export { veiligeBestandsnaam } from './bestandsnaam.js';
