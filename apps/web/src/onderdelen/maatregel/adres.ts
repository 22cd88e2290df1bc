import type { Rij } from './rij.js';
import { SOORTEN, type Veldnaam, isSoort } from './soorten.js';

/** Stands between the parts of a measure in the address: a sign that addresses keep as it is. */
const TUSSEN = '*';

/** A measure in the address: its kind and what is filled in, such as `extra-raad*GM0531*2021-04-26*`. */
export function adresVan({ soort, waarden }: Rij): string {
  const delen = soort === null ? [] : SOORTEN[soort].velden.map((naam) => waarden[naam] ?? '');
  return [soort ?? '', ...delen].map(veilig).join(TUSSEN);
}

/** The measure that stands in the address. What is no measure is an empty one. */
export function rijUitAdres(tekst: string): Rij {
  const [soort = '', ...delen] = tekst.split(TUSSEN).map(leesbaar);
  if (!isSoort(soort)) return { soort: null, waarden: {} };
  const gevuld = SOORTEN[soort].velden
    .map((naam, plaats): readonly [Veldnaam, string] => [naam, delen[plaats] ?? ''])
    .filter(([, waarde]) => waarde !== '');
  return { soort, waarden: Object.fromEntries(gevuld) };
}

function veilig(tekst: string): string {
  return tekst.replaceAll('%', '%25').replaceAll(TUSSEN, '%2A');
}

function leesbaar(tekst: string): string {
  return tekst.replaceAll('%2A', TUSSEN).replaceAll('%25', '%');
}
