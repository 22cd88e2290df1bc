import { formatDatumUitdrukking } from '@routekaart/kalender';
import { beeldOpDag } from '../afwijking/planbeeld.js';
import { beeldVanRoutekaart, sleutelInPlan } from '../afwijking/routekaartbeeld.js';
import { vergelijk, vergelijkrijenVan } from '../afwijking/vergelijk.js';
import { verklaarAfwijking } from '../afwijking/zin.js';
import type { Berekening } from '../berekening.js';
import { type Waarneming, overActiviteit, zolangHetKan } from '../waarschuwing.js';
import { isOpen, planperiode } from './planperiode.js';

/**
 * AFWIJKING_ROUTEKAART: a row of the plan that is still to come stands on other days than in the last Routekaart that
 * was vastgesteld. An addition, a date made precise and what the Routekaart does not name are no slip.
 */
export function afwijkingRoutekaart(berekening: Berekening): readonly Waarneming[] {
  const { stand, peildatum, plan } = berekening;
  const routekaart = stand.routekaarten.at(-1);
  if (routekaart === undefined) {
    return [];
  }
  const beelden = [beeldVanRoutekaart(routekaart, stand), beeldOpDag(peildatum, stand)] as const;
  const rijen = vergelijkrijenVan({ ...stand, opzet: stand });
  const afgeleid = new Set(
    routekaart.rijen
      .filter(({ basis }) => basis.kind === 'afwijking')
      .map(({ onderwerp }) => sleutelInPlan(onderwerp, stand.activiteiten)),
  );
  const activiteiten = new Map(stand.activiteiten.map((activiteit) => [activiteit.code, activiteit]));
  return vergelijk(...beelden, rijen, plan.kalender).flatMap((afwijking) => {
    const activiteit = activiteiten.get(afwijking.activiteit ?? '');
    const { soort, oud, nieuw, verschuiving } = afwijking;
    const periode = activiteit === undefined ? null : planperiode(activiteit);
    if (activiteit === undefined || soort !== 'verplaatst' || !isOpen(activiteit)) {
      return [];
    }
    if (oud === null || nieuw === null || periode === null || periode.tot < peildatum) {
      return [];
    }
    const later = verschuiving !== null && verschuiving.eind.dagen > 0;
    return [
      {
        ...overActiviteit(activiteit),
        code: 'AFWIJKING_ROUTEKAART' as const,
        ernst: later ? ('let-op' as const) : ('info' as const),
        melding: verklaarAfwijking(afwijking, beelden),
        regel: 'De detailplanning volgt de laatst vastgestelde routekaart.',
        bewijs: [
          `Routekaart “${routekaart.naam}”: ${formatDatumUitdrukking(oud)}`,
          `Detailplanning: ${formatDatumUitdrukking(nieuw)}`,
        ],
        uiterlijk: zolangHetKan(periode.van, berekening),
        oorzaak: [
          afwijking.laatsteFeit?.reden ??
            (afgeleid.has(activiteit.code)
              ? `De detailplanning merkt op: “${oud.tekst}”. De dag van de routekaart is daaruit afgeleid.`
              : `De routekaart vermeldt “${oud.tekst}”, het plan “${nieuw.tekst}”.`),
        ],
      },
    ];
  });
}
