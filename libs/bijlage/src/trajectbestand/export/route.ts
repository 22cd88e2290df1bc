import { formatIso } from '@routekaart/kalender';
import type { Behandeling, Opzet, Samenloopregel, Station } from '@routekaart/traject';
import type { Bewaard } from '../bewaard.js';
import { sjabloonvenster } from '../cellen.js';
import { celsleutel } from '../feit.js';
import { gevuld, ofLeeg, ofWeg, tenzij } from '../gevuld.js';
import type {
  Bestandsmijlpaal,
  Bestandssamenloop,
  Bestandsstation,
  Bestandsvenster,
  Routesjabloon,
} from '../trajectbestand.js';

export function schrijfSjabloon(opzet: Opzet, bewaard: Bewaard): Routesjabloon | undefined {
  if (opzet.stations.length === 0) return undefined;
  const { toelichting, versie, anker } = bewaard.routesjabloon ?? {};
  return gevuld({
    toelichting,
    versie,
    anker,
    stations: opzet.stations.map((station, positie) => schrijfStation(station, positie, opzet, bewaard)),
  });
}

function schrijfStation(station: Station, positie: number, opzet: Opzet, bewaard: Bewaard): Bestandsstation {
  const { code, naam, volgorde, perGemeente, voorgangers, verwerkingsdagen, duurDagen, staart } = station;
  const { gremium, gremiumsoort, facultatief, weken } =
    bewaard.stations?.find((kandidaat) => kandidaat.code === code) ?? uitBehandelingen(station, opzet);
  return gevuld({
    code,
    naam,
    volgorde: tenzij(volgorde, positie + 1),
    perGemeente: tenzij(perGemeente, false),
    gremium,
    gremiumsoort,
    voorgangers: ofLeeg(voorgangers),
    verwerkingsdagen: tenzij(verwerkingsdagen, 0),
    duurDagen: ofWeg(duurDagen),
    staart: tenzij(staart, false),
    regime: ofWeg(station.regime),
    grondslag: ofWeg(station.grondslag),
    bedoeling: ofWeg(station.bedoeling ?? null),
    fase: ofWeg(station.fase ?? null),
    facultatief,
    weken,
  });
}

/** Which bodies a station has, as its cells show it. */
function uitBehandelingen(
  { code, perGemeente }: Station,
  { behandelingen, gremia, gemeenten }: Opzet,
): NonNullable<Bewaard['stations']>[number] {
  const cellen = behandelingen.filter(({ station }) => station === code);
  const gremium = gremia.find((kandidaat) => kandidaat.code === cellen[0]?.gremium);
  if (!perGemeente) return gevuld({ code, gremium: tenzij(gremium?.code, code) });
  const soort = gremium?.soort;
  const leden = new Set(
    gremia.filter((lid) => lid.soort === (soort ?? code)).map(({ gemeente }) => gemeente),
  );
  return gevuld({
    code,
    gremiumsoort: tenzij(soort, code),
    facultatief: gemeenten.every((lid) => leden.has(lid.code)) ? undefined : true,
  });
}

export function schrijfMijlpalen(opzet: Opzet, bewaard: Bewaard): readonly Bestandsmijlpaal[] | undefined {
  return ofLeeg(
    opzet.mijlpalen.map(({ nummer, naam, stuk, herkomst, toelichting, samenloop, besluitaard }) => {
      const { stations, ankerweek } =
        bewaard.mijlpalen?.find((kandidaat) => kandidaat.nummer === nummer) ?? stationsUit(nummer, opzet);
      return gevuld({
        nummer,
        naam,
        stuk: tenzij(stuk, naam),
        herkomst: tenzij(herkomst, 'bron'),
        toelichting: ofWeg(toelichting),
        stukversies: opzet.stukversies
          .filter(({ mijlpaal, herkomst: toegevoegd }) => mijlpaal === nummer && toegevoegd == null)
          .map((versie) =>
            gevuld({ nummer: versie.nummer, naam: versie.naam, hash: ofWeg(versie.hash ?? null) }),
          ),
        stations,
        samenloop: schrijfSamenloop(samenloop),
        besluitaard: tenzij(besluitaard, 'volgens-recht'),
        ankerweek,
      });
    }),
  );
}

function schrijfSamenloop(regel: Samenloopregel): Bestandssamenloop | undefined {
  switch (regel.kind) {
    case 'allen':
      return undefined;
    case 'aantal':
      return { soort: regel.kind, nodig: regel.nodig };
    case 'deelnemers':
      return { soort: regel.kind };
  }
}

function stationsUit(
  nummer: number,
  { stations, behandelingen }: Opzet,
): Pick<Bestandsmijlpaal, 'stations' | 'ankerweek'> {
  const eigen = stations.filter(({ code }) =>
    behandelingen.some(({ mijlpaal, station }) => mijlpaal === nummer && station === code),
  );
  return eigen.length === stations.length ? {} : { stations: eigen.map(({ code }) => code) };
}

/** The windows that do not follow from the template: one for a station, or one for each gemeente when they differ. */
export function schrijfVensters(
  { behandelingen }: Opzet,
  sjabloon: Routesjabloon | undefined,
  mijlpalen: readonly Bestandsmijlpaal[],
  bewaard: Bewaard,
): readonly Bestandsvenster[] | undefined {
  const rijen = new Map((bewaard.vensters ?? []).map((venster) => [celsleutel(venster), venster.rij]));
  const vensterlijst = mijlpalen.flatMap((mijlpaal) =>
    (sjabloon?.stations ?? []).flatMap((station) => {
      const cellen = behandelingen.filter(
        (cel) => cel.mijlpaal === mijlpaal.nummer && cel.station === station.code,
      );
      const vensters = cellen.map(vensterVan);
      const gelijk =
        new Set(vensters.map(({ van, tot, herkomst }) => `${van ?? ''}|${tot ?? ''}|${herkomst}`)).size === 1;
      const gekozen = gelijk ? vensters.slice(0, 1).map(({ gemeente: _, ...venster }) => venster) : vensters;
      const verwacht = sjabloonvenster(mijlpaal, station);
      return gekozen.filter(
        ({ van, tot, herkomst }) =>
          van !== verwacht?.van || tot !== verwacht?.tot || herkomst !== (verwacht?.herkomst ?? 'onbekend'),
      );
    }),
  );
  return ofLeeg(
    vensterlijst.map((venster) =>
      gevuld({ ...venster, herkomst: tenzij(venster.herkomst, 'bron'), rij: rijen.get(celsleutel(venster)) }),
    ),
  );
}

function vensterVan({
  mijlpaal,
  station,
  gemeente,
  venster,
  vensterHerkomst,
}: Behandeling): Bestandsvenster & {
  readonly herkomst: Behandeling['vensterHerkomst'];
} {
  return gevuld({
    mijlpaal,
    station,
    gemeente: ofWeg(gemeente),
    van: venster === null ? undefined : formatIso(venster.van),
    tot: venster === null ? undefined : formatIso(venster.tot),
    herkomst: vensterHerkomst,
  });
}
