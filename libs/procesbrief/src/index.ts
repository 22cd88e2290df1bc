export {
  type Briefinhoud,
  type Briefstatus,
  type Gemeentestand,
  type KomendeDatum,
  type ZonderDatum,
  briefstatus,
  maakBrief,
} from './brief.js';
export { type Briefverschil, briefverschillen } from './briefverschil.js';
