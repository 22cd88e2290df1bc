import type { MaatregelInput } from '../../api/documenten.js';

/** What a measure is about, and which days it asks for. */
interface Soort {
  readonly naam: string;
  readonly doel: 'activiteit' | 'gremium' | 'gemeente';
  readonly dag: boolean;
  readonly aanleverdag: boolean;
}

/** The measures that can be tried, by their name in the address. */
export const MAATREGELEN = {
  activiteit: { naam: 'Een activiteit verplaatsen', doel: 'activiteit', dag: true, aanleverdag: false },
  vergadering: { naam: 'Een vergadering toevoegen', doel: 'gremium', dag: true, aanleverdag: true },
  raad: { naam: 'Een extra raad houden', doel: 'gemeente', dag: true, aanleverdag: true },
  afvallen: { naam: 'Een gemeente doet niet mee', doel: 'gemeente', dag: false, aanleverdag: false },
} as const satisfies Readonly<Record<string, Soort>>;

export type Maatregelsoort = keyof typeof MAATREGELEN;

/** The kind of measure in the address; `null` when it names none that exists. */
export function soortUit(adres: URLSearchParams): Maatregelsoort | null {
  const naam = adres.get('maatregel');
  return naam !== null && Object.hasOwn(MAATREGELEN, naam) ? (naam as Maatregelsoort) : null;
}

/** The measure in the address; `null` as long as something is missing. */
export function maatregelUit(adres: URLSearchParams): MaatregelInput | null {
  const soort = soortUit(adres);
  const [doel, dag] = [adres.get('doel'), adres.get('dag')];
  const aanleverdag = adres.get('aanleverdag');
  if (soort === null || doel === null) return null;
  if (soort === 'afvallen') return { gemeenteValtAf: { gemeente: doel } };
  if (dag === null) return null;
  switch (soort) {
    case 'activiteit':
      return { verplaatsActiviteit: { activiteit: doel, dag } };
    case 'vergadering':
      return { voegVergaderingToe: { gremium: doel, dag, aanleverdag } };
    case 'raad':
      return { extraRaad: { gemeente: doel, dag, aanleverdag } };
  }
}
