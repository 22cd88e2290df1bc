import { readFileSync } from 'node:fs';
import type { Kalendersets, Setperiode } from '@routekaart/bijlage';
import { dagVan } from '@routekaart/kalender';

/** A period of a shared set, with its source. */
export type Setrij = Setperiode & { readonly bron: string };

/** The shared sets of the program, with their sources. */
export interface Kalenderbestanden extends Kalendersets {
  readonly feestdagen: readonly Setrij[];
  readonly schoolvakanties: readonly {
    readonly regio: 'Noord' | 'Midden' | 'Zuid';
    readonly perioden: readonly Setrij[];
  }[];
}

const REGIOS = ['Noord', 'Midden', 'Zuid'] as const;

/** Reads the shared holidays, which belong to the program: their form is checked by their own tests. */
export function leesKalendersets(): Kalenderbestanden {
  const { feestdagen } = lees('feestdagen') as {
    readonly feestdagen: readonly {
      readonly naam: string;
      readonly dag: string;
      readonly hard: boolean;
      readonly bron: string;
    }[];
  };
  const { schoolvakanties } = lees('schoolvakanties') as {
    readonly schoolvakanties: readonly {
      readonly regio: string;
      readonly naam: string;
      readonly van: string;
      readonly tot: string;
      readonly bron: string;
    }[];
  };
  return {
    feestdagen: feestdagen.map(({ naam, dag, hard, bron }) => ({
      naam,
      van: dagVan(dag),
      tot: dagVan(dag),
      hard,
      bron,
    })),
    schoolvakanties: REGIOS.map((regio) => ({
      regio,
      perioden: schoolvakanties
        .filter((vakantie) => vakantie.regio === regio)
        .map(({ naam, van, tot, bron }) => ({ naam, van: dagVan(van), tot: dagVan(tot), hard: false, bron })),
    })),
  };
}

function lees(naam: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../data/kalender/${naam}.json`, import.meta.url), 'utf8'));
}
