import { formatDag, formatIso } from '@routekaart/kalender';
import { type Berekening, ketenVan, verklaarKeten } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';
import { formatMoment } from '../reden.js';
import { type Waarneming, actorVan } from '../waarschuwing.js';
import { eersteStap, eindstappen } from './eindstappen.js';

/** INGANGSDATUM_IN_GEVAAR: the last decision falls, or may fall, on or after the ingangsdatum. */
export function ingangsdatumInGevaar(berekening: Berekening): readonly Waarneming[] {
  const { ingangsdatum, antwoord, laatsteBesluit } = berekening.ingangsdatum;
  const laatste = laatsteStap(berekening);
  if (ingangsdatum === null || laatste === null || (antwoord !== 'nee' && antwoord !== 'onzeker')) {
    return [];
  }
  const { mijlpaal } = laatste.stap.behandeling;
  return [
    {
      code: 'INGANGSDATUM_IN_GEVAAR',
      ernst: antwoord === 'nee' ? 'kritiek' : 'let-op',
      mijlpaal,
      station: null,
      gemeente: null,
      activiteit: null,
      melding:
        `Het laatste besluit valt ${formatMoment(laatsteBesluit, 'op ')}; ` +
        `de ingangsdatum is ${formatDag(ingangsdatum)}.`,
      regel: 'Alle mijlpalen zijn vóór de ingangsdatum besloten.',
      bewijs: [
        `Ingangsdatum ${formatDag(ingangsdatum)}`,
        `${laatste.stap.gremium.naam}: ${formatMoment(laatste.dag)}`,
      ],
      actor: actorVan(eersteStap(mijlpaal, berekening) ?? laatste),
      uiterlijk: null,
      oorzaak: verklaarKeten(ketenVan(laatste, berekening)),
      onderwerp: formatIso(ingangsdatum),
    },
  ];
}

/** The step with the latest possible day of all; one without a last day is later than any other. */
function laatsteStap(berekening: Berekening): Stationsprognose | null {
  const eindes = berekening.stand.mijlpalen.flatMap(({ nummer }) => eindstappen(nummer, berekening));
  const eind = ({ dag }: Stationsprognose): number => dag.laatst ?? Number.POSITIVE_INFINITY;
  return eindes.reduce<Stationsprognose | null>(
    (laatste, kandidaat) => (laatste === null || eind(kandidaat) > eind(laatste) ? kandidaat : laatste),
    null,
  );
}
