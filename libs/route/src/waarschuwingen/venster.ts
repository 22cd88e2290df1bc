import { type Dag, type Periode, formatDag, formatDagen, formatPeriode } from '@routekaart/kalender';
import type { Berekening } from '../berekening.js';
import { grensVan } from '../gereed.js';
import { ligtErNog } from '../heropening.js';
import type { Stationsprognose } from '../prognose.js';
import { formatKeuze, formatMoment } from '../reden.js';
import { misbaarheidVan, misbaarzin } from '../samenloop/misbaar.js';
import { ligtEr } from '../terugrekenen/grens-in-strook.js';
import { handelgrensVan } from '../terugrekenen/handelgrens.js';
import { type Waarneming, openStappen, overStap } from '../waarschuwing.js';
import { keuzeInVenster } from './keuze-in-venster.js';
import { onzekereKans } from './onzekere-kans.js';
import { actieVoor, actieVoorVergadering } from './voor-grens.js';

/** Calendar days before the last day to hand in from which a lane without reserve asks for attention. */
export const AANDACHTSTERMIJN = 28;

/**
 * PROGNOSE_NA_VENSTER: the forecast, or where no meeting is known the first day that is left, falls after the window in
 * which the plan wants this decision. Who must act has until the day from which the window is just made, by reckoning
 * back; who must choose between days of the plan as long as the stuk can be handed in for one inside it. Where the
 * Mijlpaal is in time without this strook the window of the gemeente is missed all the same, but no more than that.
 */
export function prognoseNaVenster(berekening: Berekening): readonly Waarneming[] {
  return openStappen(berekening).flatMap((prognose) => {
    const { venster } = prognose.stap.behandeling;
    const { vroegst } = grensVan(prognose);
    const { laatst } = prognose.dag;
    if (venster === null || ((vroegst ?? 0) <= venster.tot && (laatst ?? 0) <= venster.tot)) {
      return [];
    }
    const keuze = keuzeInVenster(prognose, venster, berekening);
    const grens = keuze === null ? handelgrensVan(prognose, venster.tot, berekening) : null;
    const misbaar = misbaarheidVan(prognose, berekening);
    const isErna = vroegst !== null && vroegst > venster.tot;
    const pas = isErna && laatst !== null ? 'pas ' : '';
    return [
      {
        ...overStap(prognose, berekening),
        code: 'PROGNOSE_NA_VENSTER' as const,
        ernst: isErna && misbaar === null ? ('kritiek' as const) : ('let-op' as const),
        melding:
          (keuze?.melding ??
            `${prognose.stap.gremium.naam} kan ${pas}besluiten ${formatMoment({ vroegst, laatst }, 'op ')}; ` +
              `het venster eindigt op ${formatDag(venster.tot)}.`) +
          (misbaar === null ? '' : ` ${misbaarzin(misbaar)}`),
        regel: 'De prognose valt binnen het venster van het plan.',
        bewijs: [
          `Venster ${formatPeriode(venster)}`,
          ...(keuze === null ? [] : [`Te kiezen: ${formatKeuze(keuze.dagen)}`]),
          ...(prognose.vergadering === null ? [] : [`Vergadering ${formatDag(prognose.vergadering.dag)}`]),
        ],
        ...(keuze !== null
          ? { actor: keuze.actor, uiterlijk: keuze.uiterlijk, advies: keuze.advies }
          : grens === null
            ? { uiterlijk: laatsteKans(prognose, venster, berekening.peildatum) }
            : actieVoor(grens, berekening)),
      },
    ];
  });
}

/** GEEN_RESERVE: the chosen meeting is the last one inside the window; with the last day for who must act to keep it. */
export function geenReserve(berekening: Berekening): readonly Waarneming[] {
  return openStappen(berekening).flatMap((prognose) => {
    const { venster } = prognose.stap.behandeling;
    const { vergadering, volgende, grond } = prognose;
    // Who makes the agenda let the stuk in: nothing closes any more before that meeting.
    const ligt = ligtErNog(prognose.stap) || grond === 'agenda';
    const sluiting = (ligt ? vergadering?.dag : vergadering?.aanleverdag) ?? null;
    if (venster === null || vergadering === null || sluiting === null) {
      return [];
    }
    if (grond !== 'vergadering' && grond !== 'agenda') {
      return [];
    }
    if (vergadering.dag > venster.tot || (volgende !== null && volgende.dag <= venster.tot)) {
      return [];
    }
    const dichtbij = !ligtEr(prognose) && sluiting - berekening.peildatum <= AANDACHTSTERMIJN;
    const misschien = onzekereKans(prognose.stap, vergadering.dag, venster.tot);
    const daarna =
      misschien !== null
        ? `van ${formatDag(misschien)} is de aanleverdatum niet bekend`
        : volgende === null
          ? 'daarna is geen vergadering bekend'
          : `de volgende is ${formatDag(volgende.dag)}, ${formatDagen(volgende.dag - vergadering.dag)} later`;
    return [
      {
        ...overStap(prognose, berekening),
        code: 'GEEN_RESERVE' as const,
        ernst: dichtbij && misschien === null ? ('let-op' as const) : ('info' as const),
        melding: `${prognose.stap.gremium.naam} heeft na ${formatDag(vergadering.dag)} geen ${misschien === null ? '' : 'zekere '}tweede kans in het venster: ${daarna}.`,
        regel: 'Binnen het venster is nog een tweede vergadering over.',
        bewijs: [
          ligt ? `Vergadering ${formatDag(sluiting)}` : `Aanleveren uiterlijk ${formatDag(sluiting)}`,
          `Venster ${formatPeriode(venster)}`,
        ],
        ...actieVoorVergadering(prognose, { dag: vergadering.dag, aanleverdag: sluiting }, berekening),
      },
    ];
  });
}

/** The last day on which handing in here still leads to a decision inside the window, if it has not passed. */
export function laatsteKans({ stap }: Stationsprognose, venster: Periode, peildatum: Dag): Dag | null {
  const sluitingen = stap.lijst.vergaderingen
    .filter(({ dag }) => dag >= peildatum && dag <= venster.tot)
    .map(({ aanleverdag }) => aanleverdag ?? 0);
  const laatste = Math.max(0, ...sluitingen);
  return laatste >= peildatum ? laatste : null;
}
