import { plaatsVan, type Regel } from './regel.js';

/** A row that a line break cut, or with a tab too many: its cells may stand in the wrong columns. */
export const aantalCellen: Regel = {
  code: 'AANTAL_CELLEN',
  naam: 'Elke rij heeft evenveel cellen als de kop.',
  zoek: ({ tabellen }) =>
    tabellen.flatMap(({ tabel, rijen }) =>
      rijen
        .filter((rij) => rij.cellen.length !== tabel.kop.length)
        .map((rij) => ({
          ernst: 'let-op',
          plaatsen: [plaatsVan(rij)],
          uitleg: `Deze rij heeft ${rij.cellen.length} cellen en de kop ${tabel.kop.length}: misschien is een regel afgebroken.`,
          voorstel: null,
        })),
    ),
};
