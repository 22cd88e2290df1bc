import { readFileSync } from 'node:fs';
import type { DatumUitdrukking } from '@routekaart/kalender';
import type {
  Gemeente,
  Gremium,
  Mijlpaal,
  Planrij,
  Station,
  Stukversie,
  Vergadering,
} from '@routekaart/traject';
import type { PlanToestand, Uitkomst, Besluitvorm } from '@routekaart/traject';

/** `traject.json`: the bodies and the route. Days are ISO text in all files. */
export interface TrajectBestand {
  readonly traject: {
    readonly code: string;
    readonly naam: string;
    readonly doel: string;
    readonly ingangsdatum: string;
    readonly voorbeeld: boolean;
    readonly schoolregio: string;
  };
  readonly gemeenten: readonly Gemeente[];
  readonly gremia: readonly Omit<Gremium, 'versie'>[];
  readonly stations: readonly Station[];
  readonly mijlpalen: readonly Mijlpaal[];
  readonly stukversies: readonly Stukversie[];
  readonly vensters: readonly {
    readonly mijlpaal: number;
    readonly station: string;
    readonly van: string;
    readonly tot: string;
    readonly vensterHerkomst: 'bron' | 'sjabloon';
  }[];
}

/** `planning.json`: the tables of the planning as printed. */
export interface PlanningBestand {
  readonly bron: string;
  readonly jaar: number;
  readonly bijgewerktTotEnMet: string;
  readonly rijen: readonly Planrij[];
  readonly procesbrieven: readonly (Omit<Planrij, 'mijlpaal' | 'datumTekst'> & { readonly nummer: number })[];
  readonly activiteiten: readonly {
    readonly code: string;
    readonly soort: string;
    readonly naam: string;
    readonly rijen: readonly string[];
    readonly mijlpalen: readonly number[];
    readonly gremia: readonly string[];
    readonly perGemeente: boolean;
    readonly station: string | null;
  }[];
}

/** A meeting in a file: its id follows from the gremium and the day. */
type Vergaderregel = Pick<Vergadering, 'besluitvormend' | 'staat'> & {
  readonly dag: string;
  readonly aanleverdag: string | null;
};

/** `vergaderschemas.json`: dates from the plan, and invented meetings. */
export interface VergaderschemasBestand {
  readonly toelichting: string;
  readonly schemas: readonly {
    readonly gremium: string;
    readonly herkomst: 'bron' | 'voorbeeld';
    readonly recessen: readonly { readonly naam: string; readonly van: string; readonly tot: string }[];
    readonly vergaderingen: readonly Vergaderregel[];
  }[];
}

interface Cel {
  readonly mijlpaal: number;
  readonly station: string;
  readonly gemeente: string | null;
}

/** A recorded fact of the example; the dates of its planfeiten are single days. */
export type Voorbeeldfeit = {
  readonly vastgelegdOp: string;
  readonly rol: string;
  readonly gemeente: string | null;
  readonly bron: string;
} & (
  | {
      readonly soort: 'planfeit';
      readonly activiteit: string;
      readonly datum: {
        readonly kind: Extract<DatumUitdrukking['kind'], 'vast'>;
        dag: string;
        tekst: string;
      };
      readonly toestand: PlanToestand;
      readonly reden: string | null;
    }
  | ({ readonly soort: 'vergadering'; readonly gremium: string } & Vergaderregel)
  | {
      readonly soort: 'besluit';
      readonly behandeling: Cel;
      readonly dag: string;
      readonly uitkomst: Uitkomst;
      readonly vorm: Besluitvorm | null;
      readonly stukversie: number;
      readonly toelichting: string | null;
      readonly aanpassingen: readonly string[];
    }
  | { readonly soort: 'aanlevering'; readonly behandeling: Cel; readonly dag: string }
);

export interface KalenderBestanden {
  readonly feestdagen: readonly {
    readonly naam: string;
    readonly dag: string;
    readonly hard: boolean;
    readonly bron: string;
  }[];
  readonly schoolvakanties: readonly {
    readonly regio: string;
    readonly naam: string;
    readonly van: string;
    readonly tot: string;
    readonly bron: string;
  }[];
}

export interface Voorbeeld {
  readonly traject: TrajectBestand;
  readonly planning: PlanningBestand;
  readonly vergaderschemas: VergaderschemasBestand;
  readonly feiten: readonly Voorbeeldfeit[];
  readonly kalender: KalenderBestanden;
}

/** Reads the files of the GR SDD, which belong to the program: their form is checked by their own tests. */
export function leesVoorbeeld(): Voorbeeld {
  const { feestdagen } = lees('kalender/feestdagen.json') as Pick<KalenderBestanden, 'feestdagen'>;
  const { schoolvakanties } = lees('kalender/schoolvakanties.json') as Pick<
    KalenderBestanden,
    'schoolvakanties'
  >;
  const { feiten } = lees('gr-sdd-2021/voorbeeldfeiten.json') as Pick<Voorbeeld, 'feiten'>;
  return {
    traject: lees('gr-sdd-2021/traject.json') as TrajectBestand,
    planning: lees('gr-sdd-2021/planning.json') as PlanningBestand,
    vergaderschemas: lees('gr-sdd-2021/vergaderschemas.json') as VergaderschemasBestand,
    feiten,
    kalender: { feestdagen, schoolvakanties },
  };
}

function lees(pad: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../data/${pad}`, import.meta.url), 'utf8'));
}
