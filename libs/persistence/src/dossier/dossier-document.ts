import type {
  Bestandsadviesregel,
  Bestandsgeinformeerde,
  Bestandsmijlpaal,
  Bestandsstation,
  Rechtsregel,
  Routesjabloon,
  Synchronisatiepunt,
} from '@routekaart/bijlage';
import type { Dag } from '@routekaart/kalender';
import type {
  AanbodFeit,
  AanmeldFeit,
  AdviesFeit,
  Aanleverfeit,
  Afhandeling,
  Agendering,
  ActiviteitOpzet,
  AliasFeit,
  Besluit,
  Gemeentedeelname,
  BevindingFeit,
  Cyclus,
  Editie,
  Herkomst,
  Gremiumcorrectie,
  LokaalStationFeit,
  Mijlpaal,
  Opzet,
  PlanFeit,
  Planimport,
  Procesbrief,
  RijFeit,
  Routekaart,
  Scenario,
  Stationsregel,
  StationsregelFeit,
  Stukversie,
  VergaderFeit,
  WensFeit,
} from '@routekaart/traject';
import type { Maatregeldocument } from '../scenario/maatregeldocument.js';

/** A fact that names its Wijziging by number: the Herkomst is sent once, not with each fact. */
type MetVolgnummer<Feit> = Omit<Feit, 'herkomst'> & { readonly volgnummer: number };

/** A week cell as stored: the text, and the year of the planning in which it was printed. */
interface Weekcel {
  readonly weekTekst: string;
  readonly jaar: number;
}

/** The columns of a planfeit that hold a DatumUitdrukking. */
export interface Datumkolommen {
  readonly kind: string;
  readonly dagen: readonly Dag[];
  readonly van: Dag | null;
  readonly tot: Dag | null;
  readonly extra: boolean;
  readonly tekst: string;
}

/** A row of a Routekaart as stored: which columns are filled follows from what it is about and its `basis`. */
export interface Routekaartkolommen extends Omit<Datumkolommen, 'kind'> {
  readonly kind: string | null;
  readonly activiteit: string | null;
  readonly mijlpaal: number | null;
  readonly station: string | null;
  readonly basis: string;
  readonly editie: number | null;
  readonly verschil: number | null;
}

/** The join rule of a Mijlpaal as stored; `nodig` for the rule `aantal` only. */
export interface Samenloopkolommen {
  readonly samenloop: string;
  readonly nodig: number | null;
}

/** Who said whether it takes part, as stored: one of the two. */
type Deelnemerkolommen =
  | { readonly gemeente: string; readonly gremium: null }
  | { readonly gemeente: null; readonly gremium: string };

/** The parts of a file that a Dossier needs; `null` where the file says nothing. */
export interface Bestandsdeel {
  readonly geinformeerden: readonly Bestandsgeinformeerde[] | null;
  readonly adviesregels: readonly Bestandsadviesregel[] | null;
  readonly rechtsregime: readonly Rechtsregel[] | null;
  readonly synchronisatiepunten: readonly Synchronisatiepunt[] | null;
  readonly routesjabloon: Pick<Routesjabloon, 'anker' | 'versie'> | null;
  readonly stations: readonly Pick<Bestandsstation, 'code' | 'weken'>[] | null;
  readonly mijlpalen: readonly Pick<Bestandsmijlpaal, 'nummer' | 'besluitaard'>[] | null;
}

/** The one JSON document in which PostgreSQL answers a whole Dossier. */
export interface DossierDocument extends Omit<
  Opzet,
  | 'procesbrieven'
  | 'mijlpalen'
  | 'stukversies'
  | 'rechtsregimes'
  | 'synchronisatiepunten'
  | 'sjabloon'
  | 'geinformeerden'
  | 'adviesregels'
> {
  readonly mijlpalen: readonly (Omit<Mijlpaal, 'samenloop'> & Samenloopkolommen)[];
  readonly bestand: Bestandsdeel | null;
  readonly deelnamen: readonly (Omit<MetVolgnummer<Gemeentedeelname>, 'gemeente'> & Deelnemerkolommen)[];
  readonly stationsregelfeiten: readonly (Omit<MetVolgnummer<StationsregelFeit>, 'regel'> &
    Omit<Stationsregel, 'herkomst'>)[];
  readonly lokaleStations: readonly (Omit<MetVolgnummer<LokaalStationFeit>, 'gremiumcorrectie'> & {
    readonly gremiumcorrectie: Gremiumcorrectie | null;
  })[];
  readonly afspraken: readonly {
    readonly volgnummer: number;
    readonly inhoud: Maatregeldocument[number];
    readonly reden: string;
  }[];
  /** `volgnummer` is null for a version that came with the file. */
  readonly stukversies: readonly (Omit<Stukversie, 'herkomst'> & { readonly volgnummer: number | null })[];
  readonly versie: number;
  readonly procesbrieven: readonly (Omit<Procesbrief, 'week'> & Weekcel)[];
  /** `jaren`: of each row, the year of the planning in which it was printed. */
  readonly activiteiten: readonly (Omit<ActiviteitOpzet, 'week'> & { readonly jaren: readonly number[] })[];
  readonly wijzigingen: readonly Herkomst[];
  readonly planFeiten: readonly (Omit<MetVolgnummer<PlanFeit>, 'datum'> & Datumkolommen)[];
  readonly vergaderFeiten: readonly (MetVolgnummer<
    Omit<VergaderFeit['vergadering'], 'cyclus' | 'schriftelijk'>
  > & {
    readonly schriftelijk: boolean;
    readonly herkomst: VergaderFeit['vergadering']['herkomst'];
    readonly cyclus: Cyclus | null;
  })[];
  readonly besluiten: readonly MetVolgnummer<Besluit>[];
  readonly aanleveringen: readonly MetVolgnummer<Aanleverfeit>[];
  readonly agenderingen: readonly MetVolgnummer<Agendering>[];
  readonly edities: readonly MetVolgnummer<Editie>[];
  readonly wensFeiten: readonly MetVolgnummer<WensFeit>[];
  readonly aanbodFeiten: readonly MetVolgnummer<AanbodFeit>[];
  readonly aanmeldFeiten: readonly MetVolgnummer<AanmeldFeit>[];
  readonly adviesFeiten: readonly MetVolgnummer<AdviesFeit>[];
  readonly routekaarten: readonly (Omit<MetVolgnummer<Routekaart>, 'rijen'> & {
    readonly rijen: readonly Routekaartkolommen[];
  })[];
  readonly planimports: readonly MetVolgnummer<Planimport>[];
  readonly importrijen: readonly MetVolgnummer<RijFeit>[];
  readonly aliasfeiten: readonly MetVolgnummer<AliasFeit>[];
  readonly bevindingfeiten: readonly MetVolgnummer<BevindingFeit>[];
  readonly afhandelingen: readonly MetVolgnummer<Afhandeling>[];
  readonly scenarios: readonly (Omit<MetVolgnummer<Scenario>, 'maatregelen'> & {
    readonly maatregelen: Maatregeldocument;
  })[];
}
