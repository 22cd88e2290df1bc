import { formatDag } from '@routekaart/kalender';
import type { Besluit, Stand } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { type Waarneming, actorVan } from '../waarschuwing.js';
import { eersteStap } from './eindstappen.js';

/** A change that a body asked for with its decision and that nobody has answered yet. */
export interface OpenAanpassing {
  readonly gremium: string;
  readonly besluit: Besluit;
  readonly tekst: string;
}

/**
 * AANPASSING_OPEN: changes asked for with the besluiten on one Mijlpaal must be answered before the first body takes
 * up the next one (invariant 4). Once that body has agreed with the next stuk it has weighed them.
 */
export function aanpassingOpen(berekening: Berekening): readonly Waarneming[] {
  const { stand, peildatum } = berekening;
  return stand.mijlpalen.slice(1).flatMap((volgende, index) => {
    const vorige = stand.mijlpalen[index];
    const start = eersteStap(volgende.nummer, berekening);
    const open = vorige === undefined ? [] : openAanpassingen(vorige.nummer, stand);
    if (vorige === undefined || start === undefined || start.toestand === 'besloten' || open.length === 0) {
      return [];
    }
    const begin = start.dag.vroegst ?? start.stap.behandeling.venster?.van ?? null;
    const tijdig = begin === null || peildatum < begin;
    return [
      {
        code: 'AANPASSING_OPEN' as const,
        ernst: tijdig ? ('let-op' as const) : ('kritiek' as const),
        mijlpaal: vorige.nummer,
        station: null,
        gemeente: null,
        activiteit: null,
        melding:
          `${open.length === 1 ? '1 aanpassing' : `${String(open.length)} aanpassingen`} bij mijlpaal ` +
          `${String(vorige.nummer)} ${open.length === 1 ? 'wacht' : 'wachten'} op antwoord voordat mijlpaal ` +
          `${String(volgende.nummer)} begint${begin === null ? '' : ` (${formatDag(begin)})`}.`,
        regel: 'Meegegeven aanpassingen zijn beantwoord vóór de eerste behandeling van de volgende mijlpaal.',
        bewijs: open.map(({ gremium, tekst }) => `${gremium}: ${tekst}`),
        actor: actorVan(start),
        uiterlijk: begin !== null && tijdig ? begin - 1 : null,
        oorzaak: open.map(
          ({ gremium, besluit }) => `${gremium} besloot op ${formatDag(besluit.dag)} met aanpassingen.`,
        ),
      },
    ];
  });
}

/** The changes asked for with the besluiten on a Mijlpaal that have no answer. No answers are recorded yet: all of them. */
export function openAanpassingen(mijlpaal: number, stand: Stand): readonly OpenAanpassing[] {
  const behandelingen = new Map(stand.behandelingen.map((behandeling) => [behandeling.id, behandeling]));
  const namen = new Map(stand.gremia.map(({ code, naam }) => [code, naam]));
  return stand.besluiten.flatMap((besluit) => {
    const behandeling = behandelingen.get(besluit.behandeling);
    if (behandeling?.mijlpaal !== mijlpaal) {
      return [];
    }
    const gremium = namen.get(behandeling.gremium) ?? behandeling.gremium;
    return besluit.aanpassingen.map((tekst) => ({ gremium, besluit, tekst }));
  });
}
