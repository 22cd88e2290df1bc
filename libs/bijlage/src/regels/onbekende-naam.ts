import { type Melding, tekstvoorstel, type Voorstel } from '../bevinding.js';
import { ALGEMEEN } from '../namen.js';
import { naasteNaam, sleutelVan } from '../register.js';
import { citaat, gremiarijen, groepeer, plaatsVan, planningrijen, type Regel } from './regel.js';

/** A name in "Wie", or a body in the list of gremia, that nobody knows: the nearest known name is proposed. */
export const onbekendeNaam: Regel = {
  code: 'ONBEKENDE_NAAM',
  naam: 'Een naam in de planning is een bekend gremium.',
  zoek: (lezingen) => {
    const inPlanning = planningrijen(lezingen).flatMap((rij) =>
      rij.namen.onbekend.map((tekst) => ({ tekst, plaats: plaatsVan(rij, 'wie') })),
    );
    const inLijst = gremiarijen(lezingen)
      .filter(
        ({ wat }) =>
          wat !== '' &&
          !ALGEMEEN.test(wat) &&
          (lezingen.register.get(sleutelVan(wat))?.soort ?? 'nieuw') === 'nieuw',
      )
      .map((rij) => ({ tekst: rij.wat, plaats: plaatsVan(rij, 'wat') }));
    const namen = [...inLijst, ...inPlanning].filter(({ tekst }) => sleutelVan(tekst) !== '');
    return groepeer(namen, ({ tekst }) => sleutelVan(tekst)).map((groep): Melding => {
      const tekst = groep[0]?.tekst ?? '';
      return {
        ernst: 'let-op',
        plaatsen: groep.map(({ plaats }) => plaats),
        uitleg: `${citaat(tekst)} is geen bekend gremium.`,
        voorstel: voorstelVoor(tekst, naasteNaam(tekst, lezingen.register)?.naam ?? null),
      };
    });
  },
};

function voorstelVoor(
  alias: string,
  naaste: { readonly code: string; readonly naam: string } | null,
): Voorstel {
  if (naaste === null)
    return tekstvoorstel(`Voeg ${citaat(alias)} toe als gremium, of als andere naam van een bekend gremium.`);
  return {
    kind: 'alias',
    alias,
    code: naaste.code,
    tekst: `Bedoelt ${citaat(alias)} misschien ${citaat(naaste.naam)}?`,
  };
}
