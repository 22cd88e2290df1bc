import { formatDag } from '@routekaart/kalender';
import type { Berekening } from '../berekening.js';
import { bewijsVanUitnodiging, termijnVan } from '../termijn.js';
import { eersteVanaf } from '../vergaderlijst.js';
import { type Waarneming, actorVan, openStappen, overStap, zolangHetKan } from '../waarschuwing.js';

/**
 * GEEN_VERGADERSCHEMA: of this body no meeting to come is known, or none after the stuk is ready, so its date is
 * unknown. Once per body.
 */
export function geenVergaderschema(berekening: Berekening): readonly Waarneming[] {
  const gezien = new Set<string>();
  return openStappen(berekening).flatMap((prognose) => {
    const { gremium, lijst, station, behandeling, vergaderingen } = prognose.stap;
    const { vroegst } = prognose.gereed;
    const komt = eersteVanaf(lijst.dagen, berekening.peildatum) < lijst.dagen.length;
    const zonderVergadering = station.duurDagen !== null || prognose.grond === 'termijn';
    if (
      !station.perGemeente ||
      zonderVergadering ||
      (komt && prognose.grond !== 'geen') ||
      gezien.has(gremium.code)
    ) {
      return [];
    }
    gezien.add(gremium.code);
    const laatste = vergaderingen.at(-1);
    const begin = behandeling.venster?.van ?? null;
    const termijn = termijnVan('uitnodiging', [gremium]);
    return [
      {
        ...overStap(prognose, berekening),
        code: 'GEEN_VERGADERSCHEMA' as const,
        ernst: 'let-op' as const,
        melding:
          komt && vroegst !== null
            ? `Van ${gremium.naam} is na ${formatDag(vroegst)} geen haalbare vergadering bekend: een prognose is niet mogelijk.`
            : `Van ${gremium.naam} zijn geen komende vergaderingen bekend: een prognose is niet mogelijk.`,
        regel: 'Zonder vergaderschema is een datum onbekend, nooit “op tijd”.',
        bewijs: [
          laatste === undefined
            ? 'Geen enkele vergadering bekend'
            : `Laatst bekende vergadering ${formatDag(laatste.dag)}`,
          ...(begin === null ? [] : [bewijsVanUitnodiging(termijn, begin)]),
        ],
        actor: actorVan(prognose),
        onderwerp: gremium.code,
        uiterlijk: zolangHetKan(begin === null ? null : begin - termijn.dagen, berekening),
      },
    ];
  });
}
