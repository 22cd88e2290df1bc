import { Field, Int, ObjectType } from '@nestjs/graphql';
import type {
  Ernst as ErnstWaarde,
  Pet as PetWaarde,
  Taak,
  Taaksoort as SoortWaarde,
} from '@routekaart/route';
import { Datum } from '../algemeen/datum.scalar.js';
import { naarDatum } from '../algemeen/moment.type.js';
import { Ernst, Pet, Taaksoort } from '../algemeen/opsommingen.js';
import { GemeenteType, type Namen } from '../gremium/verwijzing.type.js';
import { ActorType, naarActor } from '../waarschuwing/waarschuwing.type.js';

@ObjectType('Taak', { description: 'Wat iemand moet doen, voor wanneer, en wat er anders gebeurt.' })
export class TaakType {
  @Field({ description: 'De vaste sleutel.' })
  sleutel!: string;

  @Field(() => Taaksoort, { description: 'Wat voor taak het is.' })
  soort!: SoortWaarde;

  @Field(() => Ernst, { description: 'Hoe zwaar zij weegt.' })
  ernst!: ErnstWaarde;

  @Field({ description: 'Wat er moet gebeuren.' })
  wat!: string;

  @Field(() => Datum, {
    nullable: true,
    description: 'De laatste dag waarop het helpt; leeg als die voorbij of onbekend is.',
  })
  uiterlijk!: string | null;

  @Field({ description: 'Wat er anders gebeurt.' })
  anders!: string;

  @Field(() => Int, { nullable: true, description: 'Wat te laat kost, in kalenderdagen; leeg als onbekend.' })
  sprongDagen!: number | null;

  @Field(() => Int, { nullable: true, description: 'Het nummer van de mijlpaal.' })
  mijlpaal!: number | null;

  @Field(() => String, { nullable: true, description: 'Het station van de route.' })
  station!: string | null;

  @Field(() => String, { nullable: true, description: 'De code van de activiteit in het weekplan.' })
  activiteit!: string | null;

  @Field(() => GemeenteType, { nullable: true, description: 'De gemeente, of leeg bij iets regionaals.' })
  gemeente!: GemeenteType | null;

  @Field(() => ActorType, { description: 'Wie het moet doen.' })
  actor!: ActorType;

  @Field(() => Pet, {
    nullable: true,
    description: 'In welke hoedanigheid een gemeentesecretaris haar heeft; leeg bij andere rollen.',
  })
  pet!: PetWaarde | null;

  @Field(() => String, { nullable: true, description: 'De sleutel van de waarschuwing waaruit zij volgt.' })
  waarschuwing!: string | null;
}

export function naarTaak(taak: Taak, namen: Namen): TaakType {
  const { sprong, ...velden } = taak;
  return {
    ...velden,
    uiterlijk: naarDatum(taak.uiterlijk),
    sprongDagen: sprong,
    gemeente: namen.gemeente(taak.gemeente),
    actor: naarActor(taak.actor, namen),
    activiteit: taak.waarschuwing?.activiteit ?? null,
    waarschuwing: taak.waarschuwing?.sleutel ?? null,
  };
}
