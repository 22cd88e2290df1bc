import { gevuld, ofLeeg } from './gevuld.js';
import type {
  Bestandsadviesregel,
  Bestandsgeinformeerde,
  Bestandsmijlpaal,
  Bestandsplanning,
  Bestandsstation,
  Bestandsvenster,
  Rechtsregel,
  Routesjabloon,
  Synchronisatiepunt,
  Trajectbestand,
  Vergaderschema,
} from './trajectbestand.js';

/** What a file says and no table holds: kept beside the Traject, so that an export gives it back. */
export interface Bewaard {
  readonly toelichting?: string;
  readonly peildatum?: string;
  readonly geinformeerden?: readonly Bestandsgeinformeerde[];
  readonly adviesregels?: readonly Bestandsadviesregel[];
  readonly rechtsregime?: readonly Rechtsregel[];
  readonly synchronisatiepunten?: readonly Synchronisatiepunt[];
  readonly planning?: Pick<Bestandsplanning, 'bron' | 'jaar' | 'bijgewerktTotEnMet' | 'toelichting'>;
  readonly routesjabloon?: Omit<Routesjabloon, 'stations'>;
  readonly stations?: readonly Pick<
    Bestandsstation,
    'code' | 'gremium' | 'gremiumsoort' | 'facultatief' | 'weken'
  >[];
  readonly mijlpalen?: readonly Pick<Bestandsmijlpaal, 'nummer' | 'stations' | 'ankerweek' | 'besluitaard'>[];
  readonly vensters?: readonly Pick<Bestandsvenster, 'mijlpaal' | 'station' | 'gemeente' | 'rij'>[];
  readonly vergaderschemas?: readonly Pick<Vergaderschema, 'gremium' | 'herkomst' | 'regel'>[];
}

/** The part of a file to keep beside the Traject. */
export function teBewaren(bestand: Trajectbestand): Bewaard {
  const { toelichting, peildatum, geinformeerden, adviesregels } = bestand;
  const { rechtsregime, synchronisatiepunten } = bestand;
  const { planning, routesjabloon } = bestand;
  return gevuld({
    toelichting,
    peildatum,
    geinformeerden,
    adviesregels,
    rechtsregime,
    synchronisatiepunten,
    planning: planning === undefined ? undefined : kopVan(planning),
    routesjabloon:
      routesjabloon === undefined
        ? undefined
        : gevuld({
            toelichting: routesjabloon.toelichting,
            versie: routesjabloon.versie,
            anker: routesjabloon.anker,
          }),
    stations: routesjabloon?.stations.map(({ code, gremium, gremiumsoort, facultatief, weken }) =>
      gevuld({ code, gremium, gremiumsoort, facultatief, weken }),
    ),
    mijlpalen: bestand.mijlpalen?.map(({ nummer, stations, ankerweek, besluitaard }) =>
      gevuld({ nummer, stations, ankerweek, besluitaard }),
    ),
    vensters: ofLeeg(
      (bestand.vensters ?? [])
        .filter(({ rij }) => rij !== undefined)
        .map(({ mijlpaal, station, gemeente, rij }) => gevuld({ mijlpaal, station, gemeente, rij })),
    ),
    vergaderschemas: ofLeeg(
      (bestand.vergaderschemas ?? [])
        .filter(({ regel }) => regel !== undefined)
        .map(({ gremium, herkomst, regel }) => gevuld({ gremium, herkomst, regel })),
    ),
  });
}

function kopVan({
  bron,
  jaar,
  bijgewerktTotEnMet,
  toelichting,
}: Bestandsplanning): NonNullable<Bewaard['planning']> {
  return gevuld({ bron, jaar, bijgewerktTotEnMet, toelichting });
}
