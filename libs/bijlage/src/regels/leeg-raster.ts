import { tekstvoorstel } from '../bevinding.js';
import type { GelezenTabel } from '../gelezen.js';
import { plaatsVan, type Regel } from './regel.js';

/** Whether only the first column of the table is filled: the coloured bars of the original were lost. */
export function isLeegRaster({ soort, tabel, rijen }: GelezenTabel): boolean {
  const cellen = rijen.flatMap((rij) => rij.cellen.slice(1));
  return (
    soort === 'onbekend' &&
    tabel.kop.length > 2 &&
    cellen.length > 0 &&
    cellen.every((cel) => cel.schoon === '')
  );
}

export const leegRaster: Regel = {
  code: 'LEEG_RASTER',
  naam: 'Een overzicht per maand laat zien wanneer iets loopt.',
  zoek: ({ tabellen }) =>
    tabellen.filter(isLeegRaster).map((tabel) => ({
      ernst: 'let-op',
      plaatsen: [
        ...(tabel.tabel.kopregel === null
          ? []
          : [{ regel: tabel.tabel.kopregel, tabel: tabel.nummer, rij: 0 }]),
        ...tabel.rijen.map((rij) => plaatsVan(rij)),
      ],
      uitleg: `Alle ${tabel.rijen.reduce((som, rij) => som + rij.cellen.length - 1, 0)} vakken van dit overzicht zijn leeg: kleuren gaan bij het overnemen verloren. Wanneer elk onderdeel loopt is onbekend.`,
      voorstel: tekstvoorstel('Vraag het oorspronkelijke overzicht op; er wordt niets uit ingevuld.'),
    })),
};
