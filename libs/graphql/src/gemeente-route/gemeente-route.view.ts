import {
  type Berekening,
  ONBEKEND,
  type Stukplaats,
  activiteitenVoor,
  eigendomVan,
  isUitgesproken,
  klaarmomentVan,
  komtHierNiet,
  strookadviezen,
  strookVan,
  waarIsHetStuk,
} from '@routekaart/route';
import type { Mijlpaal, Vergadering } from '@routekaart/traject';
import { naarStrookadvies } from '../advies/advies.type.js';
import { naarActiviteit } from '../activiteit/activiteit.type.js';
import { naarDatum, naarMoment } from '../algemeen/moment.type.js';
import type { CelType } from '../dashboard/cel.type.js';
import type { Celoverzicht } from '../dashboard/dashboard.view.js';
import { naarGremium } from '../gremium/gremium.type.js';
import type { GemeenteType, Namen } from '../gremium/verwijzing.type.js';
import { naarTrajectKop } from '../traject/traject-kop.type.js';
import { voorGemeente, zonderDubbele } from '../waarschuwing/waarschuwing.view.js';
import { type VergaderingType, naarVergadering } from '../vergadering/vergadering.type.js';
import { naarEigendom } from './eigendom.type.js';
import type { GemeenteRouteType, StrookType, StukplaatsType } from './gemeente-route.type.js';

export function maakGemeenteRoute(
  berekening: Berekening,
  overzicht: Celoverzicht,
  versie: number,
  gemeente: GemeenteType,
): GemeenteRouteType {
  const { stand } = berekening;
  const stroken = stand.mijlpalen.flatMap(
    (mijlpaal) => maakStrook(mijlpaal, gemeente, berekening, overzicht) ?? [],
  );
  const eigen = new Set(stroken.flatMap(({ stations }) => stations.flatMap((cel) => cel.waarschuwingen)));
  const activiteiten = activiteitenVoor(gemeente.code, stand);
  const codes = new Set(activiteiten.map(({ code }) => code));
  return {
    traject: naarTrajectKop(stand.traject, versie),
    gemeente,
    peildatum: naarDatum(stand.peildatum) ?? '',
    mijlpalen: stroken.map((strook) => ({
      ...strook,
      stations: strook.stations.map((cel) => celVoor(cel, gemeente.code)),
    })),
    gremia: stand.gremia
      .filter((gremium) => gremium.gemeente === gemeente.code)
      .map((gremium) => naarGremium(gremium, stand, overzicht.namen)),
    activiteiten: activiteiten.map((activiteit) => naarActiviteit(activiteit, overzicht.namen)),
    waarschuwingen: zonderDubbele(
      overzicht.waarschuwingen.filter(
        (waarschuwing) =>
          eigen.has(waarschuwing) ||
          waarschuwing.gemeente?.code === gemeente.code ||
          (waarschuwing.gemeente === null && codes.has(waarschuwing.activiteit ?? '')),
      ),
    ).map((waarschuwing) => voorGemeente(waarschuwing, gemeente.code)),
  };
}

function celVoor(cel: CelType, gemeente: string): CelType {
  return { ...cel, waarschuwingen: cel.waarschuwingen.map((een) => voorGemeente(een, gemeente)) };
}

function maakStrook(
  mijlpaal: Mijlpaal,
  gemeente: GemeenteType,
  berekening: Berekening,
  { cellen, namen }: Celoverzicht,
): StrookType | null {
  const prognoses = strookVan(mijlpaal.nummer, gemeente.code, berekening);
  const einde = prognoses.at(-1);
  if (einde === undefined) {
    return null;
  }
  const { doetNietMee = [] } = berekening.mijlpalen.find((een) => een.mijlpaal === mijlpaal.nummer) ?? {};
  const isErbuiten = doetNietMee.includes(gemeente.code);
  const stations = prognoses.flatMap((prognose) => cellen[berekening.prognoses.indexOf(prognose)] ?? []);
  const volgende = stations.find((cel) => cel.gemeente !== null && !isUitgesproken(cel)) ?? null;
  return {
    nummer: mijlpaal.nummer,
    naam: mijlpaal.naam,
    herkomst: mijlpaal.herkomst,
    stuk: naarStukplaats(
      isErbuiten
        ? komtHierNiet(mijlpaal.nummer, gemeente.naam)
        : waarIsHetStuk(einde, gemeente.code, berekening),
      namen,
    ),
    eigendom: naarEigendom(eigendomVan(einde, gemeente.code, berekening), namen),
    adviezen: strookadviezen(mijlpaal.nummer, gemeente.code, berekening.stand).map((advies) =>
      naarStrookadvies(advies, gemeente.naam),
    ),
    stations,
    ...naarAanlevering(volgende),
    prognose: naarMoment(isErbuiten ? ONBEKEND : klaarmomentVan(prognoses)),
  };
}

function naarAanlevering(
  volgende: CelType | null,
): Pick<StrookType, 'volgendeStation' | 'aanleverenVoor' | 'margeDagen'> {
  return {
    volgendeStation: volgende,
    aanleverenVoor: volgende?.aanleverenVoor ?? null,
    margeDagen: volgende?.margeDagen ?? null,
  };
}

function naarVergaderingOfLeeg(vergadering: Vergadering | null | undefined): VergaderingType | null {
  return vergadering == null ? null : naarVergadering(vergadering);
}

export function naarStukplaats(plaats: Stukplaats, namen: Namen): StukplaatsType {
  return {
    mijlpaal: plaats.mijlpaal,
    houder: namen.gremium(plaats.houder?.code ?? null),
    sinds: naarDatum(plaats.sinds),
    uitleg: plaats.uitleg,
    volgendeVergadering: naarVergaderingOfLeeg(plaats.agenda?.volgende),
    volgendeTeVroeg: plaats.agenda?.volgendeTeVroeg ?? false,
    opAgenda: plaats.agenda?.opAgenda ?? 'onbekend',
    geagendeerdVoor: naarVergaderingOfLeeg(plaats.agenda?.geagendeerdVoor),
  };
}
