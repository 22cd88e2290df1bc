import {
  type Berekening,
  type Doel,
  type GezamenlijkUiterste,
  type Stappen,
  type Stationsuiterste,
  type Uiterste,
  eersteSprong,
  isOnhaalbaar,
  ketenzin,
  rekenTerug,
  verklaarUiterste,
} from '@routekaart/route';
import { formatIso } from '@routekaart/kalender';
import { naarDatum, naarMoment } from '../algemeen/moment.type.js';
import { type GemeenteType, type Namen, maakNamen } from '../gremium/verwijzing.type.js';
import { UITERSTESOORTEN } from './opsommingen.js';
import { naarSprong } from './sprong.type.js';
import type { StappenfunctieType } from './stappenfunctie.type.js';
import type {
  GezamenlijkUitersteType,
  StrookTerugrekeningType,
  TeruggerekendStationType,
  TerugrekeningType,
  UitersteType,
} from './terugrekenen.type.js';

/** The last safe days of one strook, for both goals; `null` when the gemeente has no strook in the Mijlpaal. */
export function maakTerugrekening(
  mijlpaal: number,
  gemeente: GemeenteType,
  berekening: Berekening,
): TerugrekeningType | null {
  const namen = maakNamen(berekening.stand);
  const naar = (doel: Doel): StrookTerugrekeningType | null => {
    const terug = rekenTerug(mijlpaal, gemeente.code, doel, berekening);
    return terug === null
      ? null
      : {
          grens: naarDatum(terug.grens),
          stations: terug.stations.map((station) => naarStation(station, berekening, namen)),
        };
  };
  const venster = naar('venster');
  const ingangsdatum = naar('ingangsdatum');
  return venster === null || ingangsdatum === null
    ? null
    : { gemeente, voorbeeld: berekening.stand.traject.voorbeeld, venster, ingangsdatum };
}

function naarStation(
  { prognose, besluit, vergadering, aanleveren }: Stationsuiterste,
  berekening: Berekening,
  namen: Namen,
): TeruggerekendStationType {
  const sprong = eersteSprong(prognose, berekening);
  return {
    station: prognose.stap.station.code,
    gremium: namen.gremium(prognose.stap.gremium.code),
    prognose: naarMoment(prognose.dag),
    besluit: naarUiterste(besluit, namen),
    vergadering: naarDatum(vergadering?.dag ?? null),
    aanleveren: naarUiterste(aanleveren, namen),
    sprong: sprong === null ? null : naarSprong(sprong),
  };
}

function naarUiterste(uiterste: Uiterste, namen: Namen): UitersteType {
  const via = uiterste.kind === 'misschien' ? uiterste.via : [];
  return {
    soort: UITERSTESOORTEN[uiterste.kind],
    code: isOnhaalbaar(uiterste) ? 'VENSTER_ONHAALBAAR' : null,
    dag: naarDatum('dag' in uiterste ? uiterste.dag : null),
    ruimteDagen: uiterste.kind === 'haalbaar' ? uiterste.ruimte : null,
    misschienVia: via.map(({ prognose, vergadering }) => ({
      gremium: namen.gremium(prognose.stap.gremium.code),
      dag: formatIso(vergadering.dag),
    })),
    uitleg: verklaarUiterste(uiterste),
  };
}

export function naarGezamenlijk(
  { dag, nooit, bepalend, onbekend, perGemeente }: GezamenlijkUiterste,
  { stand }: Berekening,
): GezamenlijkUitersteType {
  const namen = maakNamen(stand);
  const metNaam = (codes: readonly string[]): readonly GemeenteType[] =>
    codes.flatMap((code) => namen.gemeente(code) ?? []);
  return {
    voorbeeld: stand.traject.voorbeeld,
    dag: naarDatum(dag),
    nooit: metNaam(nooit),
    bepalend: metNaam(bepalend),
    onbekend: metNaam(onbekend),
    gemeenten: perGemeente.map(({ gemeente, uiterste }) => ({
      gemeente: namen.gemeente(gemeente),
      uiterste: naarUiterste(uiterste, namen),
    })),
  };
}

export function naarStappenfunctie(stappen: readonly Stappen[], { stand }: Berekening): StappenfunctieType {
  const namen = maakNamen(stand);
  return {
    voorbeeld: stand.traject.voorbeeld,
    gemeenten: stappen.map(({ gemeente, treden }) => ({
      gemeente: namen.gemeente(gemeente),
      treden: treden.map(({ dagen, einde, vergadering, binnenVenster, keten }) => ({
        van: formatIso(dagen.van),
        tot: formatIso(dagen.tot),
        einde: naarMoment(einde),
        vergadering: vergadering?.id ?? null,
        binnenVenster,
        uitleg: ketenzin(keten),
      })),
    })),
  };
}
