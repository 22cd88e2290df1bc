import { formatDag } from '@routekaart/kalender';
import type { Besluit, Verzoeksoort } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { kort } from '../kort.js';
import { isUitgesproken } from '../prognose.js';
import type { Waarneming } from '../waarschuwing.js';
import { wensenVan } from '../wens/wens.js';
import { isOnbeantwoord } from '../wens/wensstatus.js';
import { OPSTELLER } from './brenger.js';
import { begindagVan, beginstappen, eersteStap } from './eindstappen.js';

/** What a body asked for with its decision and nobody has answered yet. */
export interface OpenAanpassing {
  readonly gremium: string;
  readonly besluit: Besluit;
  readonly soort: Verzoeksoort;
  readonly tekst: string;
}

/**
 * AANPASSING_OPEN: changes asked for with the besluiten on one Mijlpaal must be answered before the first body takes
 * up the next one (invariant 4); the TWO answers them. Once the body agreed with the next stuk it has weighed them: in
 * a route that begins in the gemeenten, once all of them did.
 */
export function aanpassingOpen(berekening: Berekening): readonly Waarneming[] {
  const { stand, peildatum } = berekening;
  return stand.mijlpalen.slice(1).flatMap((volgende, index) => {
    const vorige = stand.mijlpalen[index];
    const start = eersteStap(volgende.nummer, berekening);
    const open = vorige === undefined ? [] : openAanpassingen(vorige.nummer, berekening);
    if (
      vorige === undefined ||
      start === undefined ||
      beginstappen(volgende.nummer, berekening).every(isUitgesproken) ||
      open.length === 0
    ) {
      return [];
    }
    const begin = begindagVan(start);
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
          `${aantalVan(open)} bij mijlpaal ` +
          `${String(vorige.nummer)} ${open.length === 1 ? 'wacht' : 'wachten'} op antwoord voordat mijlpaal ` +
          `${String(volgende.nummer)} begint${begin === null ? '' : ` (${formatDag(begin)})`}.`,
        regel: 'Meegegeven aanpassingen zijn beantwoord vóór de eerste behandeling van de volgende mijlpaal.',
        bewijs: open.map(({ gremium, tekst }) => `${gremium}: ${kort(tekst)}`),
        actor: OPSTELLER,
        uiterlijk: begin !== null && tijdig ? begin - 1 : null,
        oorzaak: open.map(
          ({ gremium, besluit, soort }) =>
            `${gremium} besloot op ${formatDag(besluit.dag)} met ${MET[soort]}.`,
        ),
      },
    ];
  });
}

/** The changes asked for with the besluiten on a Mijlpaal that have no answer. */
export function openAanpassingen(mijlpaal: number, berekening: Berekening): readonly OpenAanpassing[] {
  const { stand } = berekening;
  const namen = new Map(stand.gremia.map(({ code, naam }) => [code, naam]));
  return wensenVan(berekening, stand.register ?? { besluiten: stand.besluiten, wensFeiten: [] })
    .filter(({ behandeling, status }) => behandeling.mijlpaal === mijlpaal && isOnbeantwoord(status))
    .map(({ behandeling, besluit, soort, tekst }) => ({
      gremium: namen.get(behandeling.gremium) ?? behandeling.gremium,
      besluit,
      soort,
      tekst,
    }));
}

const MET: Readonly<Record<Verzoeksoort, string>> = {
  aanpassing: 'aanpassingen',
  motie: 'een motie',
  amendement: 'een amendement',
  toezegging: 'een toezegging',
};

/** By its own name where all are aanpassingen, as wensen where they are not. */
function aantalVan(open: readonly OpenAanpassing[]): string {
  const [een, meer] = open.every(({ soort }) => soort === 'aanpassing')
    ? ['aanpassing', 'aanpassingen']
    : ['wens', 'wensen'];
  return open.length === 1 ? `1 ${een}` : `${String(open.length)} ${meer}`;
}
