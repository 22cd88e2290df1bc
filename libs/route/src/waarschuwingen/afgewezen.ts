import { formatDag } from '@routekaart/kalender';
import type { Besluit } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';
import { weigerdeOp } from '../recht/weigerzin.js';
import { samenloopVan } from '../samenloop/deelnemers.js';
import { restantZonder } from '../samenloop/restant.js';
import { type Ernst, type Waarneming, openStappen, overStap } from '../waarschuwing.js';
import { versiebrengerVan } from './brenger.js';

/**
 * AFGEWEZEN: a body did not agree, which stops its strook until a new stukversie or a correction (invariant 4), and the
 * Mijlpaal as far as the join rule needs that strook: of k of n one can be missed while enough others are left.
 */
export function afgewezen(berekening: Berekening): readonly Waarneming[] {
  return openStappen(berekening).flatMap((prognose) => {
    const { gremium, besluit, behandeling } = prognose.stap;
    if (prognose.toestand !== 'afgewezen' || besluit === null) {
      return [];
    }
    const uitwerking = uitwerkingVan(prognose, besluit, berekening);
    return uitwerking === null
      ? []
      : [
          {
            ...overStap(prognose, berekening),
            code: 'AFGEWEZEN' as const,
            ernst: uitwerking.ernst,
            melding: `${weigerdeOp(gremium.naam, besluit)}${uitwerking.gevolg}`,
            regel: `${uitwerking.regel}; anders is een nieuwe versie van het stuk nodig${uitwerking.tenzij ?? ''}.`,
            bewijs: [
              `Besluit ${formatDag(besluit.dag)}: ${besluit.uitkomst} (versie ${String(besluit.stukversie)})`,
            ],
            actor: versiebrengerVan(behandeling.mijlpaal, berekening),
            uiterlijk: null,
          },
        ];
  });
}

/** What a refusal does to the Mijlpaal, and the rule by which it does. */
interface Uitwerking {
  readonly ernst: Ernst;
  /** The end of the sentence that begins with the refusal. */
  readonly gevolg: string;
  /** The rule, without the end that all rules share. */
  readonly regel: string;
  readonly tenzij?: string;
}

/** `null` when the Mijlpaal has been decided without this gemeente. */
function uitwerkingVan(
  { stap: { behandeling, station } }: Stationsprognose,
  { uitkomst }: Besluit,
  berekening: Berekening,
): Uitwerking | null {
  const { gemeente, mijlpaal } = behandeling;
  const naam = `mijlpaal ${String(mijlpaal)}`;
  const stil = { ernst: 'kritiek', gevolg: `: ${naam} ligt stil.` } as const;
  const [een, meer] =
    uitkomst === 'toestemming-onthouden'
      ? ['geeft toestemming', 'geven toestemming']
      : ['stemt in', 'stemmen in'];
  if (gemeente === null || station.staart) {
    const gevolg = station.staart ? `: wat na ${naam} komt, ligt stil.` : stil.gevolg;
    return { ...stil, gevolg, regel: `Elk gremium op de route ${een}` };
  }
  const regel = samenloopVan(mijlpaal, berekening.stand);
  switch (regel.kind) {
    case 'allen':
      return { ...stil, regel: `Alle gemeenten ${meer}` };
    case 'deelnemers':
      return {
        ...stil,
        regel: `Elke gemeente die meedoet ${een}`,
        tenzij: ', of legt zij vast dat zij niet meedoet',
      };
    case 'aantal': {
      const { nodig } = regel;
      const { besloten, kunnenNog } = restantZonder(gemeente, mijlpaal, berekening);
      const nog = nodig - besloten;
      const tekst = `Ten minste ${String(nodig)} van de ${String(berekening.stand.gemeenten.length)} gemeenten ${meer}`;
      if (nog <= 0) {
        return null;
      }
      return nog > kunnenNog
        ? { ...stil, regel: tekst }
        : { ...gemist(mijlpaal, nog, kunnenNog), regel: tekst };
    }
  }
}

/** What it costs to miss a gemeente: so many of the others that are left must still decide. */
function gemist(mijlpaal: number, nog: number, kunnenNog: number): Pick<Uitwerking, 'ernst' | 'gevolg'> {
  const isKrap = nog === kunnenNog;
  const wie =
    kunnenNog === 1
      ? 'de enige andere gemeente die dat nog kan'
      : `${isKrap ? 'alle' : `${String(nog)} van de`} ${String(kunnenNog)} andere gemeenten die dat nog kunnen`;
  const zin = `. Mijlpaal ${String(mijlpaal)} is nog te halen als ${wie} positief ${nog === 1 ? 'besluit' : 'besluiten'}`;
  return isKrap
    ? { ernst: 'let-op', gevolg: `${zin}: er is geen reserve meer.` }
    : { ernst: 'info', gevolg: `${zin}.` };
}
