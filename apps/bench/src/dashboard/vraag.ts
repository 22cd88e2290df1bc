/** The question of the bench: the whole matrix with its forecasts, as the stuurgroep asks it. */
export const VRAAG = `query Dashboard($traject: String!) { stuurgroepDashboard(traject: $traject) {
  peildatum
  traject { naam versie }
  ingangsdatum { antwoord margeDagen uitleg }
  mijlpalen { nummer naam prognose { tekst } besloten totaal
    bepalendeGemeenten { naam }
    regionaal { station toestand prognose { tekst } margeDagen grond redenen }
    rijen { gemeente { naam } cellen { station toestand prognose { tekst } margeDagen sprongDagen aanleverenVoor } } }
} }`;

export interface CelAntwoord {
  readonly station: string;
  readonly toestand: string;
  readonly prognose: { readonly tekst: string };
  readonly margeDagen: number | null;
  readonly sprongDagen?: number | null;
  readonly aanleverenVoor?: string | null;
  readonly grond?: string;
  readonly redenen?: readonly string[];
}

/** The answer to the question. */
export interface DashboardAntwoord {
  readonly data: {
    readonly stuurgroepDashboard: {
      readonly peildatum: string;
      readonly traject: { readonly naam: string; readonly versie: number };
      readonly ingangsdatum: {
        readonly antwoord: string;
        readonly margeDagen: number | null;
        readonly uitleg: string;
      };
      readonly mijlpalen: readonly {
        readonly nummer: number;
        readonly naam: string;
        readonly prognose: { readonly tekst: string };
        readonly besloten: number;
        readonly totaal: number;
        readonly bepalendeGemeenten: readonly { readonly naam: string }[];
        readonly regionaal: readonly CelAntwoord[];
        readonly rijen: readonly {
          readonly gemeente: { readonly naam: string };
          readonly cellen: readonly CelAntwoord[];
        }[];
      }[];
    };
  };
}
