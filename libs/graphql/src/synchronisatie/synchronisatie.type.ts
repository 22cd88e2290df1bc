import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Spoorstand, Synchronisatie, Tijdig as TijdigWaarde } from '@routekaart/route';
import { Datum } from '../algemeen/datum.scalar.js';
import { MomentType, naarDatum, naarMoment } from '../algemeen/moment.type.js';
import { Tijdig } from '../algemeen/opsommingen.js';

@ObjectType('Spoorstand', { description: 'Hoe één spoor ervoor staat bij een synchronisatiepunt.' })
export class SpoorstandType {
  @Field({ description: 'De code van het traject.' })
  traject!: string;

  @Field({ description: 'De naam van het traject; de code als het hier niet bekend is.' })
  naam!: string;

  @Field(() => Tijdig, { description: 'Is dit spoor er op tijd?' })
  tijdig!: TijdigWaarde;

  @Field({ description: 'Waarom.' })
  reden!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'De mijlpaal die dan besloten moet zijn; leeg als dat niet is gezegd of hier niet bekend is.',
  })
  mijlpaal!: string | null;

  @Field(() => MomentType, {
    nullable: true,
    description: 'Wanneer die naar verwachting is besloten; leeg als daar niet naar is gevraagd.',
  })
  verwacht!: MomentType | null;
}

@ObjectType('Synchronisatiepunt', {
  description: 'Een moment waarop twee sporen naast elkaar liggen: het ene gaat niet zonder het andere.',
})
export class SynchronisatiepuntType {
  @Field({ description: 'De naam.' })
  naam!: string;

  @Field(() => Datum, { nullable: true, description: 'De dag; leeg als onbekend.' })
  dag!: string | null;

  @Field(() => Int, { nullable: true, description: 'De mijlpaal van dit traject.' })
  mijlpaal!: number | null;

  @Field(() => Tijdig, { description: 'Zijn beide sporen er op tijd? Het slechtste van de twee.' })
  tijdig!: TijdigWaarde;

  @Field(() => SpoorstandType, { description: 'Dit traject.' })
  hier!: SpoorstandType;

  @Field(() => SpoorstandType, { description: 'Het andere traject.' })
  elders!: SpoorstandType;

  @Field(() => String, { nullable: true, description: 'Waar het staat.' })
  bron!: string | null;
}

export function naarSynchronisatiepunt({
  punt,
  hier,
  elders,
  tijdig,
}: Synchronisatie): SynchronisatiepuntType {
  const { naam, dag, mijlpaal, bron } = punt;
  return {
    naam,
    dag: naarDatum(dag),
    mijlpaal,
    tijdig,
    hier: naarSpoor(hier),
    elders: naarSpoor(elders),
    bron,
  };
}

function naarSpoor({ verwacht, ...spoor }: Spoorstand): SpoorstandType {
  return { ...spoor, verwacht: verwacht === null ? null : naarMoment(verwacht) };
}
