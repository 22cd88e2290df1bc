import { formatDag, formatIso } from '@routekaart/kalender';
import { type Berekening, ketenVan, verklaarKeten } from '../berekening.js';
import { isBesluit } from '../overzicht/ingangsdatumzin.js';
import { formatMoment } from '../reden.js';
import { handelgrensVoorAllen } from '../terugrekenen/handelgrens.js';
import { type Waarneming, actorVan, wieIsAanZet } from '../waarschuwing.js';
import { bepalendeEindes, eindstappen, laatsteVanStappen } from './eindstappen.js';
import { actieVoor, bewijsVanGrens } from './voor-grens.js';

/**
 * INGANGSDATUM_IN_GEVAAR: the last step, the legal tail included, falls, or may fall, on or after the ingangsdatum. Who
 * must act has until the day from which everything is just done before it, by reckoning back. Where too few gemeenten take
 * part nothing can be reckoned back, and what the law asks beside the days is not of this warning: those have their own.
 */
export function ingangsdatumInGevaar(berekening: Berekening): readonly Waarneming[] {
  const { ingangsdatum, antwoord, laatsteStap, onhaalbaar, zonderStation, wisselend } =
    berekening.ingangsdatum;
  if (onhaalbaar.length > 0) {
    return [];
  }
  const laatste = laatsteVanStappen(
    berekening.stand.mijlpalen.flatMap(({ nummer }) =>
      bepalendeEindes(eindstappen(nummer, berekening), berekening),
    ),
  );
  const isOpTijd =
    zonderStation.length + wisselend.length > 0 || (antwoord !== 'nee' && antwoord !== 'onzeker');
  if (ingangsdatum === null || laatste === null || isOpTijd) {
    return [];
  }
  const grens = handelgrensVoorAllen(laatste, ingangsdatum - 1, berekening);
  return [
    {
      code: 'INGANGSDATUM_IN_GEVAAR',
      ernst: antwoord === 'nee' ? 'kritiek' : 'let-op',
      mijlpaal: laatste.stap.behandeling.mijlpaal,
      station: null,
      gemeente: null,
      activiteit: null,
      melding:
        `${isBesluit(berekening.ingangsdatum) ? 'Het laatste besluit' : 'De laatste stap'} valt ` +
        `${formatMoment(laatsteStap, 'op ')}; de ingangsdatum is ${formatDag(ingangsdatum)}.`,
      regel: 'Alle mijlpalen zijn vóór de ingangsdatum besloten, met alles wat de wet daarna vraagt.',
      bewijs: [
        `Ingangsdatum ${formatDag(ingangsdatum)}`,
        `${laatste.stap.gremium.naam}: ${formatMoment(laatste.dag)}`,
        ...(grens === null ? [] : [bewijsVanGrens(grens)]),
      ],
      ...(grens === null
        ? { actor: actorVan(wieIsAanZet(laatste, berekening)), uiterlijk: null }
        : actieVoor(grens, berekening)),
      oorzaak: verklaarKeten(ketenVan(laatste, berekening)),
      onderwerp: formatIso(ingangsdatum),
    },
  ];
}
