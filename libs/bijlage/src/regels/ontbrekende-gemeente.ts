import { formatTelwoord } from '@routekaart/kalender';
import type { Lezingen } from '../gelezen.js';
import { tekstvoorstel } from '../bevinding.js';
import { opsomming, type Regel } from './regel.js';
import { gemeentenIn, tekstplaatsen } from './vermeldingen.js';

/** A gemeente that takes part and is named nowhere, while most others are: Hendrik-Ido-Ambacht (bron 004). */
export const ontbrekendeGemeente: Regel = {
  code: 'ONTBREKENDE_GEMEENTE',
  naam: 'Het document noemt alle gemeenten die meedoen.',
  zoek: (lezingen, context) => {
    const genoemd = new Set(
      tekstplaatsen(lezingen).flatMap(({ tekst }) =>
        gemeentenIn(tekst, context).map((vondst) => vondst.code),
      ),
    );
    const ontbreekt = context.gemeenten.filter((gemeente) => !genoemd.has(gemeente.code));
    if (ontbreekt.length === 0 || ontbreekt.length > genoemd.size) return [];
    return [
      {
        ernst: 'let-op',
        plaatsen: plaatsenVanAantal(lezingen, context.gemeenten.length),
        uitleg: `${opsomming(ontbreekt.map((gemeente) => gemeente.naam))} ${ontbreekt.length === 1 ? 'wordt' : 'worden'} nergens genoemd, terwijl er ${context.gemeenten.length} gemeenten meedoen.`,
        voorstel: tekstvoorstel('Vraag na of deze gemeente meedoet en wie haar vertegenwoordigt.'),
      },
    ];
  },
};

function plaatsenVanAantal(lezingen: Lezingen, aantal: number) {
  const patroon = new RegExp(
    String.raw`\b(?:${aantal}|${formatTelwoord(aantal)}) gemeenten\b|\(x ?${aantal}\)`,
    'i',
  );
  return tekstplaatsen(lezingen)
    .filter(({ tekst }) => patroon.test(tekst))
    .map(({ plaats }) => plaats);
}
