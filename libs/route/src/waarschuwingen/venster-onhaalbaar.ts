import { type Dag, formatDag, formatPeriode } from '@routekaart/kalender';
import type { Berekening } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';
import { type Waarneming, overStap } from '../waarschuwing.js';
import { zoekVergadering } from '../vergaderlijst.js';
import { openRaden } from './eindstappen.js';

/**
 * VENSTER_ONHAALBAAR: even if every open regional body decided today and every gemeente handed in at once, the first
 * raad that is still possible falls after its window. Once the window is over, TE_LAAT says so. Without a known meeting nothing is certain, and nothing is said.
 */
export function vensterOnhaalbaar(berekening: Berekening): readonly Waarneming[] {
  return berekening.stand.mijlpalen
    .flatMap(({ nummer }) => openRaden(nummer, berekening))
    .flatMap((prognose) => {
      const { venster } = prognose.stap.behandeling;
      const kan = vroegstMogelijk(prognose, berekening);
      if (venster === null || venster.tot < berekening.peildatum || kan === null || kan <= venster.tot) {
        return [];
      }
      return [
        {
          ...overStap(prognose, berekening),
          code: 'VENSTER_ONHAALBAAR' as const,
          ernst: 'kritiek' as const,
          melding:
            `${prognose.stap.gremium.naam} kan het venster tot en met ${formatDag(venster.tot)} niet meer halen: ` +
            `ook als vandaag alles wordt aangeleverd, is ${formatDag(kan)} de eerste mogelijkheid.`,
          regel: 'Binnen het venster is nog een haalbare vergadering.',
          bewijs: [`Venster ${formatPeriode(venster)}`, `Eerste mogelijkheid ${formatDag(kan)}`],
          uiterlijk: null,
        },
      ];
    });
}

/** A lower bound for the day of this step: no plan, window or later meeting can make it earlier. */
function vroegstMogelijk(prognose: Stationsprognose, berekening: Berekening): Dag | null {
  const { stap, toestand, gereed, dag } = prognose;
  const { peildatum, prognoses } = berekening;
  if (toestand === 'besloten' || toestand === 'afgewezen') {
    return dag.vroegst;
  }
  if (stap.behandeling.gemeente === null) {
    return peildatum;
  }
  const ligt = toestand === 'aangeleverd' || toestand === 'aangehouden' ? gereed.vroegst : null;
  const klaar =
    ligt ??
    klaarNa(
      stap.voorgangers.map((positie) => prognoses[positie]),
      berekening,
    );
  if (klaar === null) {
    return null;
  }
  const vanaf = ligt ?? Math.max(peildatum, klaar + stap.station.verwerkingsdagen);
  const plaats = zoekVergadering(stap.lijst, vanaf, Math.max(peildatum, vanaf));
  return stap.lijst.vergaderingen[plaats]?.dag ?? null;
}

function klaarNa(voorgangers: readonly (Stationsprognose | undefined)[], berekening: Berekening): Dag | null {
  let klaar: Dag | null = berekening.peildatum;
  for (const voorganger of voorgangers) {
    const dag = voorganger === undefined ? null : vroegstMogelijk(voorganger, berekening);
    klaar = klaar === null || dag === null ? null : Math.max(klaar, dag);
  }
  return klaar;
}
