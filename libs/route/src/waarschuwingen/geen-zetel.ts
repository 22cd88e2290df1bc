import type { Gremium, Zetel } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { type Waarneming, openStappen } from '../waarschuwing.js';

/** GEEN_ZETEL: a gemeente must still decide and sits in no werkgroep that prepares the stukken (bron 004). Who was only asked sits in none. */
export function geenZetel(berekening: Berekening): readonly Waarneming[] {
  const { stand } = berekening;
  const werkgroepen = stand.gremia.filter(({ soort, zetels }) => soort === 'werkgroep' && zetels.length > 0);
  const [eerste] = werkgroepen;
  if (eerste === undefined) {
    return [];
  }
  const zittend = new Set(
    werkgroepen.flatMap(({ zetels }) =>
      zetels.filter(isBezet).map(({ organisatie }) => organisatie.toLowerCase()),
    ),
  );
  const nodig = new Set(openStappen(berekening).map(({ stap }) => stap.behandeling.gemeente));
  return stand.gemeenten
    .filter(({ code, naam }) => nodig.has(code) && !zittend.has(naam.toLowerCase()))
    .map(({ code, naam }) => ({
      code: 'GEEN_ZETEL' as const,
      ernst: 'info' as const,
      mijlpaal: null,
      station: null,
      gemeente: code,
      activiteit: null,
      melding: `${naam} heeft geen zetel in een werkgroep en moet wel over de stukken besluiten.`,
      regel: 'Elke gemeente die besluit, is vertegenwoordigd in een werkgroep.',
      bewijs: werkgroepen.map((werkgroep) => `${werkgroep.naam}: ${zetelVan(naam, werkgroep)}`),
      actor: { rol: 'two', gremium: eerste.code, gemeente: null },
      uiterlijk: null,
      oorzaak: [`In geen van de werkgroepen is een zetel van ${naam} bezet.`],
    }));
}

function isBezet({ voordracht }: Zetel): boolean {
  return voordracht !== 'gevraagd' && voordracht !== 'vacant';
}

function zetelVan(gemeente: string, { zetels }: Gremium): string {
  const zetel = zetels.find(({ organisatie }) => organisatie.toLowerCase() === gemeente.toLowerCase());
  return zetel === undefined ? 'geen zetel' : `zetel ${zetel.voordracht}`;
}
