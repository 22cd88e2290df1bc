import { formatDag } from '@routekaart/kalender';
import { dagnaam } from './dagen.js';
import { plaatsVan, type Regel } from './regel.js';
import { hoeveelsteVanMaand, vasteDagen } from './vaste-dag.js';
import { werkwekenVan } from './week-bereik.js';

const MINSTENS_BEKEND = 3;
const TELWOORDEN = ['', 'eerste', 'tweede', 'derde', 'vierde', 'vijfde'];

/** A row without a date of a body that always meets on the same weekday: proposed, not filled in. */
export const afleidbareDatum: Regel = {
  code: 'AFLEIDBARE_DATUM',
  naam: 'Een rij van een vaste vergaderdag noemt haar datum.',
  zoek: (lezingen) =>
    vasteDagen(lezingen)
      .filter(({ aantal, dagen }) => aantal >= MINSTENS_BEKEND && aantal === dagen.length)
      .flatMap(({ naam, rijen, dagen, weekdag }) =>
        rijen.flatMap((rij) => {
          const week = werkwekenVan(rij.week);
          const leeg = rij.datum?.kind === 'venster' && rij.datum.tekst === '';
          if (!leeg || week === null || rij.week?.weken.length !== 1) return [];
          const dag = week.van + weekdag;
          const hoeveelste = hoeveelsteVanMaand(dag);
          const reeks = dagen.every((bekend) => hoeveelsteVanMaand(bekend) === hoeveelste);
          const regelmaat = reeks
            ? `de ${TELWOORDEN[hoeveelste] ?? ''} ${dagnaam(weekdag)} van de maand`
            : `een ${dagnaam(weekdag)}`;
          return [
            {
              ernst: 'let-op',
              plaatsen: [plaatsVan(rij, 'datum')],
              uitleg: `De datum ontbreekt; ${naam.naam} valt in deze planning steeds op ${regelmaat}.`,
              voorstel: { kind: 'datum', dag, tekst: `Waarschijnlijk ${formatDag(dag)}.` } as const,
            },
          ];
        }),
      ),
};
