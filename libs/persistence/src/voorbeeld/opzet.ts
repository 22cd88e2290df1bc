import type { EntityManager, QueryDeepPartialEntity } from 'typeorm';
import { BehandelingRow } from '../behandeling/behandeling.row.js';
import { GremiumAliasRow } from '../gremium/gremium-alias.row.js';
import { GremiumRow } from '../gremium/gremium.row.js';
import { ZetelRow } from '../gremium/zetel.row.js';
import { MijlpaalRow } from '../mijlpaal/mijlpaal.row.js';
import { StukversieRow } from '../mijlpaal/stukversie.row.js';
import { StationRow } from '../station/station.row.js';
import { DeelnemerRow } from '../traject/deelnemer.row.js';
import { GemeenteRow } from '../traject/gemeente.row.js';
import { TrajectRow } from '../traject/traject.row.js';
import type { TrajectBestand } from './bestanden.js';
import { naamUuid } from './naam-uuid.js';

/** Inserts the Traject with its gemeenten, bodies and route; answers the id of the Traject. */
export async function insertOpzet(
  db: EntityManager,
  bestand: TrajectBestand,
  label: string,
): Promise<string> {
  const { code, naam, doel, ingangsdatum, voorbeeld } = bestand.traject;
  const trajectId = naamUuid(code);
  await db.insert(TrajectRow, {
    id: trajectId,
    code,
    naam,
    doel,
    ingangsdatum,
    voorbeeld,
    label: voorbeeld ? label : null,
    versie: 0,
  });
  // Another Traject of the same region may have brought them already.
  await db
    .createQueryBuilder()
    .insert()
    .into(GemeenteRow)
    .values([...bestand.gemeenten])
    .orIgnore()
    .execute();
  await db.insert(
    DeelnemerRow,
    bestand.gemeenten.map((gemeente, index) => ({
      trajectId,
      gemeenteCode: gemeente.code,
      volgorde: index + 1,
    })),
  );
  await insertGremia(db, trajectId, bestand.gremia);
  await db.insert(
    StationRow,
    bestand.stations.map((station) => ({
      ...station,
      trajectId,
      voorgangers: [...station.voorgangers],
    })),
  );
  await db.insert(
    MijlpaalRow,
    bestand.mijlpalen.map((mijlpaal) => ({ ...mijlpaal, trajectId })),
  );
  await db.insert(
    StukversieRow,
    bestand.stukversies.map((stukversie) => ({ ...stukversie, trajectId })),
  );
  await db.insert(BehandelingRow, maakBehandelingen(trajectId, bestand));
  return trajectId;
}

async function insertGremia(
  db: EntityManager,
  trajectId: string,
  gremia: TrajectBestand['gremia'],
): Promise<void> {
  await db.insert(
    GremiumRow,
    gremia.map((gremium, index) => ({
      ...gremium,
      trajectId,
      volgorde: index + 1,
      gemeenteCode: gremium.gemeente,
      versie: 0,
    })),
  );
  await db.insert(
    GremiumAliasRow,
    gremia.flatMap(({ code, aliassen }) =>
      aliassen.map((alias, index) => ({ trajectId, gremium: code, volgorde: index + 1, alias })),
    ),
  );
  await db.insert(
    ZetelRow,
    gremia.flatMap(({ code, zetels }) =>
      zetels.map((zetel, index) => ({ ...zetel, trajectId, gremium: code, volgorde: index + 1 })),
    ),
  );
}

/** One cell for each window and body: a station per gemeente has a body of that kind in each gemeente. */
function maakBehandelingen(
  trajectId: string,
  bestand: TrajectBestand,
): QueryDeepPartialEntity<BehandelingRow>[] {
  const perGemeente = new Set(bestand.stations.filter((s) => s.perGemeente).map(({ code }) => code));
  return bestand.vensters.flatMap(({ mijlpaal, station, van, tot, vensterHerkomst }) =>
    bestand.gremia
      .filter((gremium) =>
        perGemeente.has(station)
          ? gremium.soort === station && gremium.gemeente !== null
          : gremium.code === station,
      )
      .map((gremium) => ({
        trajectId,
        id: behandelingId(bestand.traject.code, mijlpaal, station, gremium.gemeente),
        mijlpaal,
        station,
        gemeenteCode: gremium.gemeente,
        gremium: gremium.code,
        vensterVan: van,
        vensterTot: tot,
        vensterHerkomst,
        versie: 0,
      })),
  );
}

/** The id of a cell of the matrix, `gemeente` null for a regional station. */
export function behandelingId(
  traject: string,
  mijlpaal: number,
  station: string,
  gemeente: string | null,
): string {
  return naamUuid([traject, 'behandeling', mijlpaal, station, gemeente ?? 'regio'].join('/'));
}
