import type { Dag } from '@routekaart/kalender';
import type { Gremium } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { vraagtAanlevering } from '../heropening.js';
import { type Stationsprognose, isUitgesproken } from '../prognose.js';

/** Where the stuk of a Mijlpaal is, seen from one gemeente. */
export interface Stukplaats {
  readonly mijlpaal: number;
  /** Who has the stuk on the table, `null` when nobody has it yet or all have decided. */
  readonly houder: Gremium | null;
  readonly sinds: Dag | null;
  readonly uitleg: string;
}

/**
 * Who holds the stuk: the body to which it was handed in, or else the one that decided last and must pass
 * it on. Ownership moves with the handing in (bron 003: ONS-D → college as owner → raad).
 */
export function waarIsHetStuk(einde: Stationsprognose, berekening: Berekening): Stukplaats {
  const { mijlpaal } = einde.stap.behandeling;
  const weg = wegNaar(einde, berekening);
  const open = weg.findIndex((stap) => !isUitgesproken(stap));
  const volgende = weg[open];
  if (volgende === undefined) {
    return {
      mijlpaal,
      houder: null,
      sinds: einde.dag.laatst,
      uitleg: 'Alle gremia op deze route hebben besloten.',
    };
  }
  const vorige = weg[open - 1];
  const { gremium, aanlevering, besluit } = volgende.stap;
  if (ligtBij(volgende)) {
    const sinds = aanlevering?.dag ?? besluit?.dag ?? null;
    return { mijlpaal, houder: gremium, sinds, uitleg: `Ligt bij ${gremium.naam} ter besluitvorming.` };
  }
  if (volgende.toestand === 'afgewezen') {
    return {
      mijlpaal,
      houder: gremium,
      sinds: besluit?.dag ?? null,
      uitleg: `${gremium.naam} heeft niet ingestemd.`,
    };
  }
  if (vorige === undefined) {
    return {
      mijlpaal,
      houder: null,
      sinds: null,
      uitleg: `Nog in voorbereiding; gaat eerst naar ${gremium.naam}.`,
    };
  }
  return {
    mijlpaal,
    houder: vorige.stap.gremium,
    sinds: vorige.dag.laatst,
    uitleg: `${vorige.stap.gremium.naam} heeft besloten; het stuk moet nog worden aangeleverd bij ${gremium.naam}.`,
  };
}

/** Whether the stuk lies on the table of this body, which must still decide. */
export function ligtBij({ toestand, stap }: Stationsprognose): boolean {
  return toestand === 'aangeleverd' || (toestand === 'aangehouden' && !vraagtAanlevering(stap));
}

/** All steps on the way to the last one, first to last. */
export function wegNaar(einde: Stationsprognose, berekening: Berekening): readonly Stationsprognose[] {
  const [positie] = einde.stap.voorgangers;
  const vorige = positie === undefined ? undefined : berekening.prognoses[positie];
  return vorige === undefined ? [einde] : [...wegNaar(vorige, berekening), einde];
}
