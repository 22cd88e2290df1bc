import {
  type Dag,
  type Kalenderperiode,
  type Periode,
  formatDag,
  formatIso,
  formatPeriode,
  gekozenDagen,
  isWeekend,
  overlapt,
  periodenOp,
  werkdagenIn,
} from '@routekaart/kalender';
import type { Activiteit } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import {
  type Ernst,
  type Waarneming,
  type Waarschuwingcode,
  bewijsVanRijen,
  overActiviteit,
  zolangHetKan,
} from '../waarschuwing.js';
import { isAlleenEinde, isOpen, planperiode } from './planperiode.js';

/** FEESTDAG: a day of the plan is a holiday to come, or a window loses working days to one. */
export function feestdag(berekening: Berekening): readonly Waarneming[] {
  return overActiviteiten(berekening, 'feestdag', 'FEESTDAG', 'Op een feestdag wordt niet vergaderd.');
}

/** VAKANTIE: a day or window of the plan falls in the school holidays of the region: a warning, not a wall. */
export function vakantie(berekening: Berekening): readonly Waarneming[] {
  return overActiviteiten(
    berekening,
    'schoolvakantie',
    'VAKANTIE',
    'In de schoolvakantie is de opkomst onzeker; scholen en gemeenten kunnen afwijken.',
  );
}

function overActiviteiten(
  berekening: Berekening,
  laag: string,
  code: Waarschuwingcode,
  regel: string,
): readonly Waarneming[] {
  const { stand, plan, peildatum } = berekening;
  const perioden = stand.kalenderperioden.filter((periode) => periode.laag === laag);
  return stand.activiteiten.filter(isOpen).flatMap((activiteit) => {
    const dagen = gekozenDagen(activiteit.datum).filter((dag) => dag >= peildatum);
    const opDag = dagen.flatMap((dag) =>
      periodenOp(plan.kalender, dag)
        .filter((periode) => periode.laag === laag)
        .map((periode) => waarschuwing(activiteit, code, regel, dagMelding(dag, periode), dag)),
    );
    const venster = gekozenDagen(activiteit.datum).length > 0 ? null : vensterVan(activiteit);
    if (venster === null || venster.tot < peildatum) {
      return opDag;
    }
    return perioden
      .filter((periode) => periode.tot >= peildatum && overlapt(periode, venster) && !isWeekeindedag(periode))
      .map((periode) =>
        waarschuwing(
          activiteit,
          code,
          regel,
          vensterMelding(venster, periode, berekening),
          zolangHetKan(venster.van, berekening),
        ),
      );
  });
}

interface Melding {
  readonly ernst: Ernst;
  readonly tekst: string;
  readonly bewijs: string;
  /** The day of the plan, or the first day of the period that a window touches. */
  readonly plek: Dag;
}

function dagMelding(dag: Dag, periode: Kalenderperiode): Melding {
  return {
    ernst: 'let-op',
    plek: dag,
    tekst: `staat op ${formatDag(dag)}: ${periode.naam}`,
    bewijs: `${periode.naam}: ${formatPeriode(periode)}`,
  };
}

function vensterMelding(venster: Periode, periode: Kalenderperiode, berekening: Berekening): Melding {
  return {
    ernst: 'info',
    plek: periode.van,
    tekst: `heeft in ${formatPeriode(venster)} te maken met ${periode.naam} (${werkdagenOver(venster, periode, berekening)})`,
    bewijs: `${periode.naam}: ${formatPeriode(periode)}`,
  };
}

/** A holiday that is no day off everywhere costs its days only where it is one; school holidays cost none. */
function werkdagenOver(
  venster: Periode,
  { laag, hard, van, tot }: Kalenderperiode,
  { plan }: Berekening,
): string {
  const alle = werkdagenIn(plan.kalender, venster);
  if (laag === 'feestdag' && hard) {
    return `${String(alle)} werkdagen in dat venster`;
  }
  const samen = { van: Math.max(van, venster.van), tot: Math.min(tot, venster.tot) };
  const over = String(alle - werkdagenIn(plan.kalender, samen));
  return laag === 'feestdag'
    ? `${over} werkdagen in dat venster waar dat een vrije dag is`
    : `${over} van de ${String(alle)} werkdagen in dat venster vallen erbuiten`;
}

function waarschuwing(
  activiteit: Activiteit,
  code: Waarschuwingcode,
  regel: string,
  melding: Melding,
  uiterlijk: Dag | null,
): Waarneming {
  return {
    ...overActiviteit(activiteit),
    code,
    ernst: melding.ernst,
    melding: `“${activiteit.naam}” ${melding.tekst}.`,
    regel,
    bewijs: [melding.bewijs, ...bewijsVanRijen(activiteit)],
    uiterlijk,
    oorzaak: [`${melding.bewijs}.`],
    onderwerp: `${activiteit.code}/${formatIso(melding.plek)}`,
  };
}

/** The days on which it can be; of one that must be done before a day nothing is lost to what comes earlier. */
function vensterVan(activiteit: Activiteit): Periode | null {
  return isAlleenEinde(activiteit.datum) ? null : planperiode(activiteit);
}

function isWeekeindedag({ van, tot }: Periode): boolean {
  return van === tot && isWeekend(van);
}
