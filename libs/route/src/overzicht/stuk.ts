import type { Dag } from '@routekaart/kalender';
import type { Gremium } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { herindieningBij } from './herindiening.js';
import { type Agendastand, agendastandVan } from './op-agenda.js';
import { type Stationsprognose, isUitgesproken } from '../prognose.js';
import { isVoorbij } from '../recht/binnen-termijn.js';
import { heeftGeweigerd } from '../recht/weigerzin.js';
import { ligtEr } from '../terugrekenen/grens-in-strook.js';

/** Where the stuk of a Mijlpaal is, seen from one gemeente. */
export interface Stukplaats {
  readonly mijlpaal: number;
  /** Who has the stuk on the table, `null` when nobody has it yet or all have decided. */
  readonly houder: Gremium | null;
  readonly sinds: Dag | null;
  readonly uitleg: string;
  /** The agenda of the body that must decide; `null` when all have decided, or the next one is regional. */
  readonly agenda: Agendastand | null;
}

/**
 * Who holds the stuk: the body to which it was handed in, or else the one that decided last and must pass
 * it on, or that must hand it in once more after it was put off or sent back. Ownership moves with the handing in (bron 003: ONS-D → college as owner → raad).
 */
export function waarIsHetStuk(einde: Stationsprognose, gemeente: string, berekening: Berekening): Stukplaats {
  const weg = stukwegVan(einde, gemeente, berekening);
  const open = weg.findIndex((stap) => !isVoorbij(stap));
  const volgende = weg[open];
  const isVanGemeente = volgende !== undefined && volgende.stap.behandeling.gemeente !== null;
  return {
    ...houderOp(weg, open, einde, berekening),
    agenda: isVanGemeente ? agendastandVan(volgende, berekening) : null,
  };
}

/** Where the stuk is for a gemeente that takes no part. */
export function komtHierNiet(mijlpaal: number, gemeente: string): Stukplaats {
  const uitleg = `${gemeente} doet niet mee aan deze mijlpaal.`;
  return { mijlpaal, houder: null, sinds: null, uitleg, agenda: null };
}

/** Who holds the stuk on a way of which the step at `open` is the first that must still decide; -1 for none. */
function houderOp(
  weg: readonly Stationsprognose[],
  open: number,
  einde: Stationsprognose,
  berekening: Berekening,
): Omit<Stukplaats, 'agenda'> {
  const { mijlpaal } = einde.stap.behandeling;
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
  const { gremium, aanlevering, agendering, besluit } = volgende.stap;
  if (ligtEr(volgende)) {
    const sinds = aanlevering?.dag ?? besluit?.dag ?? agendering?.herkomst.dag ?? null;
    return { mijlpaal, houder: gremium, sinds, uitleg: `Ligt bij ${gremium.naam} ter besluitvorming.` };
  }
  if (volgende.toestand === 'afgewezen') {
    return {
      mijlpaal,
      houder: gremium,
      sinds: besluit?.dag ?? null,
      uitleg: `${gremium.naam} ${heeftGeweigerd(besluit?.uitkomst)}.`,
    };
  }
  const opnieuw = herindieningBij(volgende, vorige, berekening);
  if (opnieuw !== null) {
    return { mijlpaal, ...opnieuw };
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
    uitleg: `${voorbijzin(vorige)}; het stuk moet nog worden aangeleverd bij ${gremium.naam}.`,
  };
}

/** How the stuk came past a body: whose term ran out has not decided, as far as is known. */
function voorbijzin(prognose: Stationsprognose): string {
  const { naam } = prognose.stap.gremium;
  return isUitgesproken(prognose)
    ? `${naam} heeft besloten`
    : `De termijn van ${naam} is verstreken, en een antwoord is niet bekend`;
}

/**
 * The steps by which the stuk of one gemeente comes to this one, first to last, itself last: its own and the regional
 * ones, never those of another gemeente, though a regional station after the lanes waits for these too.
 */
export function stukwegVan(
  einde: Stationsprognose,
  gemeente: string,
  berekening: Pick<Berekening, 'prognoses'>,
): readonly Stationsprognose[] {
  const eerder = einde.stap.voorgangers.flatMap((positie) => berekening.prognoses[positie] ?? []);
  const van = (wie: string | null) => eerder.find(({ stap }) => stap.behandeling.gemeente === wie);
  const vorige = van(gemeente) ?? van(null);
  return vorige === undefined ? [einde] : [...stukwegVan(vorige, gemeente, berekening), einde];
}
