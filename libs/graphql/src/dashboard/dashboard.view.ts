import {
  type Berekening,
  ERNSTEN,
  type Ingangsdatumprognose,
  type Mijlpaalprognose,
  informatiestroken,
  komendeBesluiten,
  spelingenVan,
  stationsVoorStroken,
  verklaarIngangsdatum,
} from '@routekaart/route';
import type { Mijlpaal } from '@routekaart/traject';
import { eenmalig } from '../algemeen/eenmalig.js';
import { naarDatum, naarMoment } from '../algemeen/moment.type.js';
import { naarInformatiestrook } from '../geinformeerde/geinformeerde.type.js';
import { type Namen, maakNamen } from '../gremium/verwijzing.type.js';
import { naarTrajectKop } from '../traject/traject-kop.type.js';
import type { WaarschuwingType } from '../waarschuwing/waarschuwing.type.js';
import { maakWaarschuwingen, zonderDubbele } from '../waarschuwing/waarschuwing.view.js';
import { type CelType, type WaarschuwingenPerCel, celSleutel, naarCel } from './cel.type.js';
import type {
  DashboardMijlpaalType,
  IngangsdatumType,
  StuurgroepDashboardType,
  WaarschuwingenPerErnstType,
} from './dashboard.type.js';

/** The cells and warnings of one computation, made once and shared by every answer that shows them. */
export interface Celoverzicht {
  readonly namen: Namen;
  readonly cellen: readonly CelType[];
  readonly waarschuwingen: readonly WaarschuwingType[];
}

export function maakCeloverzicht(berekening: Berekening): Celoverzicht {
  const namen = maakNamen(berekening.stand);
  const waarschuwingen = eenmalig(() => maakWaarschuwingen(berekening, namen));
  const perCel = eenmalig(() => groepeer(waarschuwingen()));
  const cellen = berekening.prognoses.map((prognose) => naarCel(prognose, berekening, namen, perCel));
  return {
    namen,
    cellen,
    get waarschuwingen() {
      return waarschuwingen();
    },
  };
}

function groepeer(waarschuwingen: readonly WaarschuwingType[]): WaarschuwingenPerCel {
  const perCel = new Map<string, WaarschuwingType[]>();
  for (const waarschuwing of waarschuwingen) {
    const { mijlpaal, station, gemeente } = waarschuwing;
    const sleutel = celSleutel(mijlpaal, station, gemeente?.code ?? null);
    const rij = perCel.get(sleutel);
    if (rij === undefined) {
      perCel.set(sleutel, [waarschuwing]);
    } else {
      rij.push(waarschuwing);
    }
  }
  return perCel;
}

/** The whole dashboard as a plain object: GraphQL only picks fields from it. */
export function maakDashboard(
  berekening: Berekening,
  overzicht: Celoverzicht,
  versie: number,
  weken: number,
): StuurgroepDashboardType {
  const { stand } = berekening;
  const waarschuwingen = eenmalig(() => perErnst(zonderDubbele(overzicht.waarschuwingen)));
  const cellen = new Map(berekening.prognoses.map((prognose, i) => [prognose, overzicht.cellen[i]]));
  return {
    traject: naarTrajectKop(stand.traject, versie),
    peildatum: naarDatum(stand.peildatum) ?? '',
    mijlpalen: stand.mijlpalen.flatMap((mijlpaal, i) => {
      const prognose = berekening.mijlpalen[i];
      return prognose === undefined ? [] : [maakMijlpaal(mijlpaal, prognose, overzicht, berekening)];
    }),
    informatiestroken: informatiestroken(berekening).map(naarInformatiestrook),
    ingangsdatum: maakIngangsdatum(berekening.ingangsdatum),
    komendeBesluiten: komendeBesluiten(berekening, weken * 7).flatMap(({ prognose, dag, uiterlijk }) => {
      const cel = cellen.get(prognose);
      return cel === undefined
        ? []
        : [{ dag: naarDatum(dag) ?? '', tekst: cel.prognose.tekst, uiterlijk: naarDatum(uiterlijk), cel }];
    }),
    get waarschuwingen() {
      return waarschuwingen();
    },
  };
}

function maakMijlpaal(
  mijlpaal: Mijlpaal,
  prognose: Mijlpaalprognose,
  { cellen, namen }: Celoverzicht,
  berekening: Berekening,
): DashboardMijlpaalType {
  const { gemeenten, stations } = berekening.stand;
  const spelingen = spelingenVan(prognose, berekening);
  const eigen = cellen.filter((cel) => cel.mijlpaal === mijlpaal.nummer);
  const perGemeente = new Map<string, CelType[]>();
  for (const cel of eigen) {
    if (cel.gemeente !== null) {
      const rij = perGemeente.get(cel.gemeente.code);
      if (rij === undefined) {
        perGemeente.set(cel.gemeente.code, [cel]);
      } else {
        rij.push(cel);
      }
    }
  }
  const regionaal = eigen.filter(({ gemeente }) => gemeente === null);
  const bijNaam = (codes: readonly string[]) => codes.flatMap((code) => namen.gemeente(code) ?? []);
  return {
    nummer: mijlpaal.nummer,
    naam: mijlpaal.naam,
    stuk: mijlpaal.stuk,
    herkomst: mijlpaal.herkomst,
    regionaal,
    voorStroken: stationsVoorStroken(stations)
      .map(({ code }) => code)
      .filter((code) => regionaal.some(({ station }) => station === code)),
    rijen: gemeenten.flatMap((gemeente) => {
      const rij = perGemeente.get(gemeente.code);
      const speling = spelingen.get(gemeente.code) ?? null;
      return rij === undefined ? [] : [{ gemeente, cellen: rij, speling }];
    }),
    prognose: naarMoment(prognose.dag),
    bepalendeGemeenten: bijNaam(prognose.bepalend),
    onbekendeGemeenten: bijNaam(prognose.onbekend),
    besloten: prognose.besloten,
    totaal: prognose.totaal,
  };
}

/** Whether the ingangsdatum holds, with a sentence. */
export function maakIngangsdatum(prognose: Ingangsdatumprognose): IngangsdatumType {
  return {
    datum: naarDatum(prognose.ingangsdatum),
    antwoord: prognose.antwoord,
    margeDagen: prognose.marge,
    laatsteBesluit: naarMoment(prognose.laatsteBesluit),
    laatsteStap: naarMoment(prognose.laatsteStap),
    uitleg: verklaarIngangsdatum(prognose),
  };
}

function perErnst(waarschuwingen: readonly WaarschuwingType[]): readonly WaarschuwingenPerErnstType[] {
  return ERNSTEN.map((ernst) => {
    const eigen = waarschuwingen.filter((waarschuwing) => waarschuwing.ernst === ernst);
    return { ernst, aantal: eigen.length, waarschuwingen: eigen };
  });
}
