import { tekstvoorstel } from '../bevinding.js';
import { planningen, type Regel } from './regel.js';

export const geenPlanning: Regel = {
  code: 'GEEN_PLANNING',
  naam: 'Een bijlage heeft een tabel met wat er wanneer gebeurt.',
  zoek: (lezingen) =>
    planningen(lezingen).length > 0
      ? []
      : [
          {
            ernst: 'kritiek',
            plaatsen: [],
            uitleg:
              lezingen.tabellen.length === 0
                ? 'Er staat geen tabel in deze tekst.'
                : 'Geen van de tabellen heeft een kolom voor de datum en een kolom voor wat er gebeurt.',
            voorstel: tekstvoorstel(
              'Neem de tabel over met haar kopregel, bijvoorbeeld Week, Datum, Wat, Wie, Opmerkingen.',
            ),
          },
        ],
};
