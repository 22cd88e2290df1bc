import { Field, Int, ObjectType, createUnionType } from '@nestjs/graphql';
import type { Fout } from '@routekaart/bijlage';
import { NietToegestaan, OngeldigeInvoer, WeigeringType } from '../mutatie/weigering.type.js';

@ObjectType('Trajectbestandfout', {
  description: 'Iets in een trajectbestand dat eerst moet worden verbeterd.',
})
export class TrajectbestandfoutType {
  @Field({ description: 'De vaste code, bijvoorbeeld ONBEKENDE_VERWIJZING.' })
  code!: string;

  @Field({ description: 'Waar het staat, bijvoorbeeld gremia[3].gemeente; leeg als het om het geheel gaat.' })
  pad!: string;

  @Field({ description: 'De uitleg.' })
  melding!: string;

  @Field(() => Int, { nullable: true, description: 'De regel, 1 is de eerste; leeg als die niet bekend is.' })
  regel!: number | null;

  @Field(() => Int, { nullable: true, description: 'De kolom, 1 is de eerste; leeg als die niet bekend is.' })
  kolom!: number | null;
}

@ObjectType('Trajectbestandcontrole', {
  description: 'Of een trajectbestand kan worden ingelezen. Er is niets vastgelegd.',
})
export class TrajectbestandcontroleType {
  @Field({ description: 'Of er geen fouten zijn.' })
  inOrde!: boolean;

  @Field(() => String, { nullable: true, description: 'Wat er in staat; leeg als er fouten zijn.' })
  samenvatting!: string | null;

  @Field(() => [TrajectbestandfoutType], { description: 'De fouten, hooguit 100.' })
  fouten!: readonly TrajectbestandfoutType[];

  @Field(() => Int, { description: 'Hoeveel fouten er zijn gevonden.' })
  aantalFouten!: number;
}

@ObjectType('Trajectbestand', { description: 'Een heel traject als bestand dat weer is in te lezen.' })
export class TrajectbestandType {
  @Field({ description: 'Een naam voor het bestand.' })
  bestandsnaam!: string;

  @Field({ description: 'Het mediatype, bijvoorbeeld application/yaml.' })
  soort!: string;

  @Field({ description: 'De inhoud.' })
  tekst!: string;
}

@ObjectType({ description: 'Het traject is ingelezen, in één keer.' })
export class TrajectIngelezen {
  @Field({ description: 'De code van het nieuwe traject.' })
  traject!: string;

  @Field({ description: 'Wat er is ingelezen.' })
  samenvatting!: string;

  @Field(() => Int, { description: 'De versie van het traject.' })
  trajectVersie!: number;
}

@ObjectType('TrajectBestaatAl', {
  implements: () => WeigeringType,
  description: 'Er is al een traject met deze code; daaraan is niets gewijzigd.',
})
export class TrajectBestaatAl extends WeigeringType {
  @Field({ description: 'De code.' })
  traject!: string;
}

@ObjectType('TrajectbestandGeweigerd', {
  implements: () => WeigeringType,
  description: 'Er staan fouten in het bestand, en daarom is er niets vastgelegd.',
})
export class TrajectbestandGeweigerd extends WeigeringType {
  @Field(() => [TrajectbestandfoutType], { description: 'De fouten, hooguit 100.' })
  fouten!: readonly TrajectbestandfoutType[];

  @Field(() => Int, { description: 'Hoeveel fouten er zijn gevonden.' })
  aantalFouten!: number;
}

export const ImportTrajectbestandResultaat = createUnionType({
  name: 'ImportTrajectbestandResultaat',
  description: 'Het ingelezen traject, of waarom het niet kan.',
  types: () =>
    [TrajectIngelezen, TrajectBestaatAl, TrajectbestandGeweigerd, NietToegestaan, OngeldigeInvoer] as const,
});

const MEESTE_FOUTEN = 100;

export function naarFouten(fouten: readonly Fout[]): {
  readonly fouten: readonly TrajectbestandfoutType[];
  readonly aantalFouten: number;
} {
  return {
    fouten: fouten
      .slice(0, MEESTE_FOUTEN)
      .map((fout) => ({ ...fout, regel: fout.regel ?? null, kolom: fout.kolom ?? null })),
    aantalFouten: fouten.length,
  };
}
