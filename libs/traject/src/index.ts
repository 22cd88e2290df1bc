export type { Gemeente, Mijlpaal, Stukversie, Traject } from './traject.js';
export type { Gremium, Zetel } from './gremium.js';
export type { Vergadering } from './vergadering.js';
export type { Activiteit, Planrij, PlanToestand } from './activiteit.js';
export type { Behandeling, Station } from './route.js';
export {
  type Aanlevering,
  type Besluit,
  type Besluitvorm,
  type Herkomst,
  type Uitkomst,
  blokkeert,
  isPositief,
  NEGATIEVE_UITKOMSTEN,
  OPEN_UITKOMSTEN,
  POSITIEVE_UITKOMSTEN,
  UITKOMSTEN,
  VORMEN,
} from './besluit.js';
export type { Procesbrief } from './procesbrief.js';
export type { ActiviteitOpzet, Dossier, Opzet, PlanFeit, Stand, VergaderFeit } from './dossier.js';
export { standOp } from './stand.js';
