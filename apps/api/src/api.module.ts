import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import {
  Agendafeeds,
  AndereTrajecten,
  Behandelingfeiten,
  Bevindingen,
  Celzoeker,
  Foutfilter,
  Importvoortgang,
  Klok,
  Planimporten,
  RESOLVERS,
  type ServerOpties,
  Sporen,
  Terugblik,
  Trajectbestanden,
  Trajectgeheugen,
  Vergaderschemas,
  Vragen,
  Webadres,
  Wijzigen,
  maakApolloOpties,
} from '@routekaart/graphql';
import {
  AgendafeedRepository,
  DossierRepository,
  TrajectbestandRepository,
  PlanimportRepository,
  WijzigingRepository,
} from '@routekaart/persistence';

/** What the module is built from: everything that reads the world is handed in. */
export interface Onderdelen {
  readonly klok: Klok;
  readonly dossiers: DossierRepository;
  readonly wijzigingen: WijzigingRepository;
  readonly agendafeeds: AgendafeedRepository;
  readonly trajectbestanden: TrajectbestandRepository;
  readonly planimports: PlanimportRepository;
  readonly geheugen: Trajectgeheugen;
  readonly webadres: Webadres;
  readonly server: ServerOpties;
}

@Module({})
export class ApiModule {
  static met({
    klok,
    dossiers,
    wijzigingen,
    agendafeeds,
    trajectbestanden,
    planimports,
    geheugen,
    webadres,
    server,
  }: Onderdelen): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        GraphQLModule.forRoot<ApolloDriverConfig>({ driver: ApolloDriver, ...maakApolloOpties(server) }),
      ],
      providers: [
        { provide: APP_FILTER, useClass: Foutfilter },
        { provide: Klok, useValue: klok },
        { provide: DossierRepository, useValue: dossiers },
        { provide: WijzigingRepository, useValue: wijzigingen },
        { provide: AgendafeedRepository, useValue: agendafeeds },
        { provide: TrajectbestandRepository, useValue: trajectbestanden },
        { provide: PlanimportRepository, useValue: planimports },
        { provide: Webadres, useValue: webadres },
        { provide: Trajectgeheugen, useValue: geheugen },
        Vragen,
        Sporen,
        AndereTrajecten,
        Terugblik,
        Behandelingfeiten,
        Celzoeker,
        Wijzigen,
        Vergaderschemas,
        Trajectbestanden,
        Agendafeeds,
        Importvoortgang,
        Planimporten,
        Bevindingen,
        ...RESOLVERS,
      ],
    };
  }
}
