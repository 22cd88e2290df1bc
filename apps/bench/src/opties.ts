/** The parts of the bench that can be run alone. */
export const ONDERDELEN = ['engine', 'import', 'dashboard', 'schrijven'] as const;
export type Onderdeel = (typeof ONDERDELEN)[number];

/** How long and what to measure. */
export interface Opties {
  readonly onderdelen: readonly Onderdeel[];
  readonly rondes: number;
  /** Seconds of load per case and round. */
  readonly seconden: number;
  /** How often another process must catch up with a change. */
  readonly wijzigingen: number;
  /** How often a start is timed. */
  readonly starts: number;
}

const STANDAARD = { rondes: 5, seconden: 3, wijzigingen: 30, starts: 5 } as const;
const SNEL = { rondes: 3, seconden: 1, wijzigingen: 20, starts: 2 } as const;

/** Reads `--snel` and `--alleen engine|import|dashboard|schrijven`. Throws on anything else. */
export function leesOpties(args: readonly string[]): Opties {
  let onderdelen: readonly Onderdeel[] = ONDERDELEN;
  let duur: Omit<Opties, 'onderdelen'> = STANDAARD;
  for (let plaats = 0; plaats < args.length; plaats += 1) {
    const naam = args[plaats];
    if (naam === '--snel') {
      duur = SNEL;
    } else if (naam === '--alleen') {
      plaats += 1;
      onderdelen = [leesOnderdeel(args[plaats])];
    } else {
      throw new Error(`Onbekende optie ${String(naam)}. Kies uit: --snel, --alleen ${ONDERDELEN.join('|')}.`);
    }
  }
  return { onderdelen, ...duur };
}

function leesOnderdeel(tekst: string | undefined): Onderdeel {
  const gevonden = ONDERDELEN.find((onderdeel) => onderdeel === tekst);
  if (gevonden === undefined) {
    throw new Error(`Na --alleen hoort een van: ${ONDERDELEN.join(', ')}.`);
  }
  return gevonden;
}
