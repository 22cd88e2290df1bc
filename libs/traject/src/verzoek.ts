import type { Besluit } from './besluit.js';

export const VERZOEKSOORTEN = ['aanpassing', 'motie', 'amendement', 'toezegging'] as const;
export type Verzoeksoort = (typeof VERZOEKSOORTEN)[number];

/** Something that a besluit asks for, and that must have an answer. */
export interface Verzoek {
  readonly soort: Verzoeksoort;
  readonly tekst: string;
}

/**
 * What a besluit asks for, in an order that never changes: its aanpassingen, the moties and amendementen that were
 * carried (by what they ask to be done, where they say so), and what the college promised (bron 002: moties are taken
 * up and carried out).
 */
export function verzoekenVan({
  aanpassingen,
  verslag,
}: Pick<Besluit, 'aanpassingen' | 'verslag'>): readonly Verzoek[] {
  const { moties = [], toezeggingen = [] } = verslag ?? {};
  return [
    ...aanpassingen.map((tekst): Verzoek => ({ soort: 'aanpassing', tekst })),
    ...moties
      .filter(({ uitkomst }) => uitkomst === 'aangenomen')
      .map(({ soort, tekst, dictum }): Verzoek => ({ soort, tekst: dictum ?? tekst })),
    ...toezeggingen.map((tekst): Verzoek => ({ soort: 'toezegging', tekst })),
  ];
}
