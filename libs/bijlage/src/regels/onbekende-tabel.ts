import { tekstvoorstel } from '../bevinding.js';
import { isLeegRaster } from './leeg-raster.js';
import { citaat, type Regel } from './regel.js';

export const onbekendeTabel: Regel = {
  code: 'ONBEKENDE_TABEL',
  naam: 'Van elke tabel is duidelijk wat erin staat.',
  zoek: ({ tabellen }) =>
    tabellen
      .filter((tabel) => tabel.soort === 'onbekend' && !isLeegRaster(tabel))
      .map(({ tabel, nummer }) => ({
        ernst: 'let-op',
        plaatsen: [{ regel: tabel.kopregel ?? tabel.rijen[0]?.regel ?? 0, tabel: nummer, rij: 0 }],
        uitleg: `De kolommen ${citaat(tabel.kop.join(' | '))} zijn geen planning en geen lijst van gremia; de tabel is als tekst bewaard.`,
        voorstel: tekstvoorstel(
          'Geef aan welke kolom de week, de datum, de activiteit en de deelnemers bevat.',
        ),
      })),
};
