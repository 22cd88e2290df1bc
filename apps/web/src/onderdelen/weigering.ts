import { createContext, useContext } from 'react';

/** What the api refused in the fields of a form. */
export interface Weigering {
  readonly melding: string;
  /** The ids of the fields that it is about, in the order of the page; it is said below the first one. */
  readonly velden: readonly string[];
}

/** What a form and the fields in it tell each other. */
export interface Veldkader {
  readonly weigering: Weigering;
  /** The reader changed what stands in this control. */
  readonly veranderd: (element: Element) => void;
}

/** Of the form around a field. */
export const Weigeringcontext = createContext<Veldkader>({
  weigering: { melding: '', velden: [] },
  veranderd: () => undefined,
});

/** What is wrong with one field. */
export interface Bezwaar {
  /** The id of the line that says it. */
  readonly regel: string;
  /** What that line says; `null` where it stands below another field. */
  readonly melding: string | null;
}

/** What the api has against the field with this id; `null` when nothing. */
export function useBezwaar(id: string): Bezwaar | null {
  const { weigering } = useContext(Weigeringcontext);
  const { velden, melding } = weigering;
  const [eerste] = velden;
  if (eerste === undefined || !velden.includes(id)) return null;
  return { regel: regelVan(eerste), melding: eerste === id ? melding : null };
}

/** The id of the line below a field. */
export function regelVan(id: string): string {
  return `${id}fout`;
}

type Past = (plaats: string, veld: string) => boolean;

/** From narrow to wide: the place itself, also by its last words; what lies in it; what it lies in. */
const PAST: readonly Past[] = [
  (plaats, veld) => `.${veld}`.endsWith(`.${plaats}`),
  (plaats, veld) => plaats.startsWith(`${veld}.`),
  (plaats, veld) => veld.startsWith(`${plaats}.`),
];

/** Which places a refusal of `veld` is about: the narrowest that there are, such as both days of a period. */
export function geraakteVan<T extends { readonly plaats: string }>(
  plaatsen: readonly T[],
  veld: string,
): readonly T[] {
  for (const past of PAST) {
    const geraakt = plaatsen.filter(({ plaats }) => past(plaats, veld));
    if (geraakt.length > 0) return geraakt;
  }
  return [];
}
