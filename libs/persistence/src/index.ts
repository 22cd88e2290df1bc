export { maakDataSource, POOLINSTELLINGEN } from './database/data-source.js';
export type { DataSourceOpties, Migrations } from './database/data-source.js';
export { migreer } from './database/migreer.js';
export { controleerDatabase } from './database/controleer-database.js';
export type { Databasebevinding } from './database/controleer-database.js';
export type { Verbinding } from './database/pool.js';
export { AgendafeedRepository } from './agendafeed/agendafeed.repository.js';
export type {
  Agendafeed,
  Feedinhoud,
  BekendeFeedmaker,
  Feedmaker,
  Feeduitkomst,
  NieuweAgendafeed,
} from './agendafeed/agendafeed.js';
export { DossierRepository } from './dossier/dossier.repository.js';
export type { TrajectKop } from './dossier/dossier.repository.js';
export { DossierLuisteraar } from './dossier/dossier-luisteraar.js';
export type { LuisteraarOpties } from './dossier/dossier-luisteraar.js';
export { PlanimportRepository } from './planimport/planimport.repository.js';
export type { Bewaardeimport } from './planimport/planimport.repository.js';
export { WijzigingRepository } from './wijziging/wijziging.repository.js';
export type { DossierCache } from './wijziging/wijziging.repository.js';
export { dossierNa } from './wijziging/dossier-na.js';
export { onderwerpTekst } from './wijziging/verzoek.js';
export type {
  Beslissing,
  NieuwFeit,
  Onderwerp,
  OnderwerpSoort,
  Verzoek,
  Wijziging,
  WijzigingUitkomst,
} from './wijziging/verzoek.js';
export { behandelingId } from './trajectbestand/ids.js';
export type { NieuwLokaalStation } from './lokaalstation/lokale-route.js';
export { laadVoorbeeld } from './voorbeeld/laad-voorbeeld.js';
export type { GelezenTrajectbestand } from './trajectbestand/lees-trajectbestand.js';
export { leesTrajectbestand } from './trajectbestand/lees-trajectbestand.js';
export type { Importuitkomst } from './trajectbestand/importeer.js';
export { importeerTraject } from './trajectbestand/importeer.js';
export { exporteerUitDatabase } from './trajectbestand/exporteer.js';
export { TrajectbestandRepository } from './trajectbestand/trajectbestand.repository.js';
export type { Schrijfopties } from './trajectbestand/yaml/schrijf-yaml.js';
export { schrijfYaml } from './trajectbestand/yaml/schrijf-yaml.js';
export type { Opdrachtdatabase, Opdrachtuitslag } from './trajectbestand/opdrachten.js';
export {
  controleerTekst,
  exporteerTekst,
  importeerTekst,
  schrijfSchema,
} from './trajectbestand/opdrachten.js';
