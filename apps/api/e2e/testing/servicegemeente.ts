import type { Omgeving, Wie } from './omgeving.js';

const RADEN = ['GM0482', 'GM0505', 'GM0523', 'GM0531', 'GM0590', 'GM0610', 'GM0642'] as const;

export interface Gemeente {
  readonly naam: string;
}
export interface Tekst {
  readonly tekst: string;
}

/** One query with these arguments and fields. */
export async function vraagVan<T>(
  omgeving: Omgeving,
  naam: string,
  argumenten: string,
  velden: string,
  wie: Wie = 'stuurgroep',
): Promise<T> {
  const antwoord = await omgeving.api.lees<Readonly<Record<string, T>>>(
    wie,
    `{ ${naam}(${argumenten}) ${velden} }`,
  );
  const gevonden = antwoord[naam];
  if (gevonden === undefined) throw new Error(naam);
  return gevonden;
}

/** Where the stuk would be before each body, in the order of the gemeenten. */
export async function prognosesVan(
  omgeving: Omgeving,
  gremia: string,
  peildatum = '2021-03-24',
): Promise<readonly string[]> {
  interface Bord {
    readonly mijlpalen: readonly {
      readonly rijen: readonly {
        readonly cellen: readonly { readonly gremium: { readonly code: string }; readonly prognose: Tekst }[];
      }[];
    }[];
  }
  const { mijlpalen } = await vraagVan<Bord>(
    omgeving,
    'stuurgroepDashboard',
    `traject: "SERVICEGEMEENTE", peildatum: "${peildatum}"`,
    '{ mijlpalen { rijen { cellen { gremium { code } prognose { tekst } } } } }',
  );
  const cellen = mijlpalen.flatMap(({ rijen }) => rijen.flatMap((rij) => rij.cellen));
  return RADEN.flatMap((gemeente) =>
    cellen
      .filter(({ gremium }) => gremium.code === `${gremia}-${gemeente}`)
      .map(({ prognose }) => prognose.tekst),
  );
}
