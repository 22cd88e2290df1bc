import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Planningcel', { description: 'Een cel: zoals gedrukt, zoals bedoeld en zoals begrepen.' })
export class PlanningcelType {
  @Field(() => Int, { description: 'De kolom, 1 is de linker.' })
  kolom!: number;

  @Field({ description: 'week, datum, wat, wie, opmerkingen of overig.' })
  soort!: string;

  @Field({ description: 'De tekst zoals gedrukt.' })
  ruw!: string;

  @Field({ description: 'De tekst met herstelde regelafbrekingen en zonder opmaaktekens.' })
  schoon!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Wat ervan is begrepen, in woorden; leeg bij een cel die alleen tekst is.',
  })
  lezing!: string | null;

  @Field(() => [String], { description: 'Wat er aan de cel niet klopt.' })
  twijfel!: readonly string[];
}

@ObjectType('Planningrij', { description: 'Een gelezen rij, in de volgorde van het document.' })
export class PlanningrijType {
  @Field(() => Int, { description: 'Het nummer in de tabel, 1 is de eerste.' })
  rij!: number;

  @Field(() => Int, { description: 'De regel van het document.' })
  regel!: number;

  @Field(() => [PlanningcelType], { description: 'De cellen.' })
  cellen!: readonly PlanningcelType[];

  @Field({ description: 'Of week en datum te lezen zijn; anders blijft de rij tekst.' })
  begrepen!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'De code van de activiteit die met dezelfde week, datum, omschrijving en deelnemers in het plan staat; leeg als er niet precies één is.',
  })
  activiteit!: string | null;
}

@ObjectType('Planningtabel', { description: 'Een gelezen tabel.' })
export class PlanningtabelType {
  @Field(() => Int, { description: 'Het nummer in het document, 1 is de eerste.' })
  nummer!: number;

  @Field({ description: 'De titel erboven; leeg als die er niet is.' })
  titel!: string;

  @Field({ description: 'planning, procesbrieven, gremia of onbekend.' })
  soort!: string;

  @Field(() => [String], { description: 'De koppen van de kolommen, zoals gedrukt.' })
  kop!: readonly string[];

  @Field(() => Int, { description: 'Hoeveel rijen de tabel heeft.' })
  aantalRijen!: number;

  @Field(() => [PlanningrijType], { description: 'De rijen op deze bladzijde.' })
  rijen!: readonly PlanningrijType[];
}
