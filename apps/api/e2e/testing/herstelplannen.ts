import type { Omgeving } from './omgeving.js';

const HERSTEL = `query ($traject: String!, $gemeente: String!, $mijlpaal: Int!, $doel: Doel, $peildatum: Datum) {
  herstel(traject: $traject, mijlpaal: $mijlpaal, gemeente: $gemeente, doel: $doel, peildatum: $peildatum) {
    plannen { dag { tekst } maatregelen { tekst invulling {
      soort mijlpaal station gemeente gremium activiteit vergadering dag aanleverdag dagen
      regel { verwerking { dagen telling } toetswerkdagen tussen { na minimaalDagen weken weekdag } bijSluiting } } } } } }`;

/** The field of `MaatregelInput` for each kind that herstel answers. */
const VELDEN: Readonly<Record<string, string>> = {
  'activiteit-verplaatsen': 'verplaatsActiviteit',
  'station-verschuiven': 'verschuifStation',
  'vergadering-toevoegen': 'voegVergaderingToe',
  'vergadering-verplaatsen': 'verplaatsVergadering',
  'extra-raad': 'extraRaad',
  aanlevertermijn: 'aanlevertermijn',
  verwerkingsdagen: 'verwerkingsdagen',
  stationsregel: 'wijzigStationsregel',
};

/** What herstel is asked. */
export interface Herstelvraag {
  readonly traject: string;
  readonly mijlpaal: number;
  readonly gemeente: string;
  readonly doel?: string;
  readonly peildatum?: string;
}

/** One set of maatregelen that herstel answers. */
export interface Gevondenplan {
  readonly dag: { readonly tekst: string };
  readonly maatregelen: readonly {
    readonly tekst: string;
    readonly invulling: {
      readonly soort: string;
      readonly dag: string | null;
      readonly aanleverdag: string | null;
    };
  }[];
}

export async function herstelplannen(
  { api }: Omgeving,
  vraag: Herstelvraag,
): Promise<readonly Gevondenplan[]> {
  const { herstel } = await api.lees<{ herstel: { plannen: readonly Gevondenplan[] } }>(
    'stuurgroep',
    HERSTEL,
    { ...vraag },
  );
  return herstel.plannen;
}

/** What is filled in, as it is asked at what if: what is empty is left out. */
export function invoerVan({ soort, ...velden }: { readonly soort: string }): object {
  const gevuld = Object.entries(velden).filter(([, waarde]) => waarde !== null);
  return { [VELDEN[soort] ?? soort]: Object.fromEntries(gevuld) };
}
