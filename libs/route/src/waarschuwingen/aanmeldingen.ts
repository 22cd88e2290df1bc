import { formatPeriode } from '@routekaart/kalender';
import { aanmeldoverzichtVan, isOpAanmelding, verklaarAanmeldingen } from '../aanmelding/aanmeldoverzicht.js';
import type { Berekening } from '../berekening.js';
import { type Waarneming, bewijsVanRijen, overActiviteit, zolangHetKan } from '../waarschuwing.js';
import { isOpen, planperiode } from './planperiode.js';

/** From so many calendar days before the round it counts. Our rule: no source gives one. */
const AANLOOP = 7;

/** AANMELDINGEN_TE_WEINIG: fewer sessions have sign-ups than the plan asks, and the round is near or has begun (bron 004: “minimaal 2”). */
export function aanmeldingenTeWeinig(berekening: Berekening): readonly Waarneming[] {
  const { stand, peildatum } = berekening;
  return stand.activiteiten
    .filter((activiteit) => isOpAanmelding(activiteit) && isOpen(activiteit))
    .flatMap((activiteit) => {
      const periode = planperiode(activiteit);
      const overzicht = aanmeldoverzichtVan(activiteit, berekening);
      const isNabij = periode !== null && periode.van - AANLOOP <= peildatum && peildatum <= periode.tot;
      if (!isNabij || overzicht.haaltMinimum !== false) {
        return [];
      }
      return [
        {
          ...overActiviteit(activiteit),
          code: 'AANMELDINGEN_TE_WEINIG' as const,
          ernst: 'let-op' as const,
          melding: `“${activiteit.naam}”: ${verklaarAanmeldingen(overzicht)}`,
          regel: 'Een ronde op aanmelding heeft zoveel sessies als de planning vraagt.',
          bewijs: bewijsVanRijen(activiteit),
          uiterlijk: zolangHetKan(periode.tot, berekening),
          oorzaak: [`De ronde is ${formatPeriode(periode)}.`],
        },
      ];
    });
}
