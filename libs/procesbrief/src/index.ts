export {
  type Briefinhoud,
  type Briefstatus,
  type Gemeentestand,
  type KomendeDatum,
  type ZonderDatum,
  briefstatus,
  maakBrief,
} from './brief.js';
export { stukfeiten, termijnfeiten } from './brieffeiten.js';
export { type Briefverschil, briefverschillen } from './briefverschil.js';
export type { Briefzin } from './briefzin.js';
export { kanszinnen } from './kanszinnen.js';
export { formatWanneer } from './mogelijkheden.js';
export { spoorzinnen } from './spoorzinnen.js';
