import { type Trajectbestand, cellenVan, teBewaren, leesStationsregels } from '@routekaart/bijlage';
import type { EntityManager } from 'typeorm';
import { BehandelingRow } from '../behandeling/behandeling.row.js';
import { GremiumAliasRow } from '../gremium/gremium-alias.row.js';
import { GremiumRow } from '../gremium/gremium.row.js';
import { ZetelRow } from '../gremium/zetel.row.js';
import { MijlpaalRow } from '../mijlpaal/mijlpaal.row.js';
import { StukversieRow } from '../mijlpaal/stukversie.row.js';
import { StationRow } from '../station/station.row.js';
import { StationsregelRow } from '../stationsregel/stationsregel.row.js';
import { DeelnemerRow } from '../traject/deelnemer.row.js';
import { GemeenteRow } from '../traject/gemeente.row.js';
import { TrajectRow } from '../traject/traject.row.js';
import { TrajectbestandRow } from './bestand.row.js';
import { naamUuid } from './naam-uuid.js';
import { voegIn } from './voeg-in.js';
import { behandelingId } from './ids.js';

/** Inserts the Traject with its gemeenten, bodies and route; answers the id of the Traject. */
export async function insertOpzet(db: EntityManager, bestand: Trajectbestand): Promise<string> {
  const { code, naam, doel, ingangsdatum, voorbeeld, label } = bestand.traject;
  const trajectId = naamUuid(code);
  await db.insert(TrajectRow, {
    id: trajectId,
    code,
    naam,
    doel: doel ?? '',
    ingangsdatum: ingangsdatum ?? null,
    voorbeeld: voorbeeld ?? false,
    label: label ?? null,
    versie: 0,
  });
  await db.insert(TrajectbestandRow, { trajectId, bewaard: teBewaren(bestand) });
  await insertGemeenten(db, trajectId, bestand.gemeenten);
  await insertGremia(db, trajectId, bestand.gremia);
  await insertRoute(db, trajectId, bestand);
  return trajectId;
}

async function insertGemeenten(
  db: EntityManager,
  trajectId: string,
  gemeenten: Trajectbestand['gemeenten'],
): Promise<void> {
  // Another Traject of the same region may have brought them already.
  await db
    .createQueryBuilder()
    .insert()
    .into(GemeenteRow)
    .values([...gemeenten])
    .orIgnore()
    .execute();
  await voegIn(
    db,
    DeelnemerRow,
    gemeenten.map(({ code }, index) => ({ trajectId, gemeenteCode: code, volgorde: index + 1 })),
  );
}

async function insertGremia(
  db: EntityManager,
  trajectId: string,
  gremia: Trajectbestand['gremia'],
): Promise<void> {
  await voegIn(
    db,
    GremiumRow,
    gremia.map((gremium, index) => ({
      trajectId,
      code: gremium.code,
      volgorde: index + 1,
      naam: gremium.naam,
      soort: gremium.soort ?? 'onbekend',
      niveau: gremium.niveau ?? 'onbekend',
      mandaat: gremium.mandaat ?? 'onbekend',
      gemeenteCode: gremium.gemeente ?? null,
      beheerrol: gremium.beheerrol ?? null,
      aanleverdagen: gremium.aanleverdagen ?? null,
      uitnodigingstermijn: gremium.uitnodigingstermijn ?? null,
      reactietermijn: gremium.reactietermijn ?? null,
      samenstelling: gremium.samenstelling ?? null,
      schriftelijk: gremium.schriftelijk ?? false,
      versie: 0,
    })),
  );
  await voegIn(
    db,
    GremiumAliasRow,
    gremia.flatMap(({ code, aliassen = [] }) =>
      aliassen.map((alias, index) => ({ trajectId, gremium: code, volgorde: index + 1, alias })),
    ),
  );
  await voegIn(
    db,
    ZetelRow,
    gremia.flatMap(({ code, zetels = [] }) =>
      zetels.map(({ organisatie, aantal, voordracht }, index) => ({
        trajectId,
        gremium: code,
        volgorde: index + 1,
        organisatie,
        aantal: aantal ?? null,
        voordracht: voordracht ?? 'onbekend',
      })),
    ),
  );
}

async function insertRoute(db: EntityManager, trajectId: string, bestand: Trajectbestand): Promise<void> {
  const { routesjabloon, mijlpalen = [] } = bestand;
  await voegIn(
    db,
    StationRow,
    (routesjabloon?.stations ?? []).map((station, index) => ({
      trajectId,
      code: station.code,
      naam: station.naam,
      volgorde: station.volgorde ?? index + 1,
      perGemeente: station.perGemeente ?? false,
      voorgangers: [...(station.voorgangers ?? [])],
      verwerkingsdagen: station.verwerkingsdagen ?? 0,
      duurDagen: station.duurDagen ?? null,
      staart: station.staart ?? false,
      regime: station.regime ?? null,
      grondslag: station.grondslag ?? null,
      bedoeling: station.bedoeling ?? null,
      fase: station.fase ?? null,
    })),
  );
  await voegIn(
    db,
    StationsregelRow,
    leesStationsregels(bestand).map(({ gemeente, verwerking, tussen, ...regel }, index) => ({
      ...regel,
      trajectId,
      nummer: index + 1,
      gemeenteCode: gemeente,
      dagen: verwerking?.dagen ?? null,
      telling: verwerking?.telling ?? null,
      na: tussen?.na ?? null,
      minimaalDagen: tussen?.minimaalDagen ?? null,
      weken: tussen?.weken ?? null,
      weekdag: tussen?.weekdag ?? null,
    })),
  );
  await voegIn(
    db,
    MijlpaalRow,
    mijlpalen.map(({ nummer, naam, stuk, herkomst, toelichting, samenloop }) => ({
      trajectId,
      nummer,
      naam,
      stuk: stuk ?? naam,
      herkomst: herkomst ?? 'bron',
      toelichting: toelichting ?? null,
      samenloop: samenloop?.soort ?? 'allen',
      nodig: samenloop?.nodig ?? null,
    })),
  );
  await voegIn(
    db,
    StukversieRow,
    mijlpalen.flatMap(({ nummer, naam, stukversies = [{ nummer: 1, naam: `${naam}, versie 1` }] }) =>
      stukversies.map((versie) => ({ ...versie, trajectId, mijlpaal: nummer })),
    ),
  );
  await voegIn(
    db,
    BehandelingRow,
    cellenVan(bestand).map(({ mijlpaal, station, gemeente, gremium, venster, vensterHerkomst }) => ({
      trajectId,
      id: behandelingId(bestand.traject.code, mijlpaal, station, gemeente),
      mijlpaal,
      station,
      gemeenteCode: gemeente,
      gremium,
      vensterVan: venster?.van ?? null,
      vensterTot: venster?.tot ?? null,
      vensterHerkomst,
      versie: 0,
    })),
  );
}
