import { Logger } from '@nestjs/common';
import { Trajectgeheugen } from '@routekaart/graphql';
import { MIGRATIONS } from '@routekaart/migrations';
import {
  AgendafeedRepository,
  DossierLuisteraar,
  DossierRepository,
  TrajectbestandRepository,
  PlanimportRepository,
  WijzigingRepository,
  controleerDatabase,
  laadVoorbeeld,
  maakDataSource,
  migreer,
} from '@routekaart/persistence';
import { type Config, Configuratiefout } from '../config.js';

/** Everything that rests on the database, opened together and closed together. */
export interface Opslag {
  readonly dossiers: DossierRepository;
  readonly wijzigingen: WijzigingRepository;
  readonly agendafeeds: AgendafeedRepository;
  readonly trajectbestanden: TrajectbestandRepository;
  readonly planimports: PlanimportRepository;
  readonly geheugen: Trajectgeheugen;
  bereikbaar(): Promise<boolean>;
  close(): Promise<void>;
}

/** Migrates, checks that the database is safe, loads the example in the demo, and listens for changes. */
export async function openOpslag(
  { databaseUrl, demo }: Pick<Config, 'databaseUrl' | 'demo'>,
  magVerliezen: boolean,
): Promise<Opslag> {
  const log = new Logger('opslag');
  await migreer(databaseUrl, MIGRATIONS);
  const dataSource = maakDataSource({
    url: databaseUrl,
    migrations: MIGRATIONS,
    opPoolFout: (fout) => log.warn(`Een ongebruikte verbinding viel weg: ${String(fout)}`),
  });
  await dataSource.initialize();
  const onveilig = (await controleerDatabase(dataSource)).map(
    ({ instelling, waarde, verwacht }) => `${instelling} is ${waarde}, verwacht: ${verwacht}`,
  );
  if (onveilig.length > 0 && !magVerliezen) {
    await dataSource.destroy();
    throw new Configuratiefout(`Deze database bewaart niet wat zij toezegt (${onveilig.join('; ')}).`);
  }
  if (demo) {
    await laadVoorbeeld(dataSource);
  }
  const dossiers = new DossierRepository(dataSource);
  const geheugen = new Trajectgeheugen(dossiers);
  const luisteraar = new DossierLuisteraar({
    url: databaseUrl,
    opWijziging: (code, versie) => geheugen.verouderd(code, versie),
    opVerlopen: () => geheugen.zetLuisteren(true),
    opFout: () => geheugen.zetLuisteren(false),
  });
  await luisteraar.start();
  return {
    dossiers,
    geheugen,
    agendafeeds: new AgendafeedRepository(dataSource),
    trajectbestanden: new TrajectbestandRepository(dataSource),
    planimports: new PlanimportRepository(dataSource),
    wijzigingen: new WijzigingRepository(dataSource, dossiers, (code, versie) =>
      geheugen.bekend(code, versie),
    ),
    bereikbaar: () =>
      dossiers.trajecten().then(
        () => true,
        () => false,
      ),
    close: async () => {
      await luisteraar.close();
      await dataSource.destroy();
    },
  };
}
