import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Herkomst, Stationsregel } from '@routekaart/traject';
import { HerkomstType, naarHerkomst } from '../besluit/besluit.type.js';

@ObjectType('Stationsregel', { description: 'Een plaatselijke regel over een station van de strook.' })
export class StationsregelType {
  @Field({ description: 'De code van het station.' })
  station!: string;

  @Field(() => String, {
    nullable: true,
    description: 'De CBS-code van de gemeente; leeg: alle gemeenten zonder eigen regel.',
  })
  gemeente!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Dagen om het stuk gereed te maken, in plaats van die van het station.',
  })
  dagen!: number | null;

  @Field(() => String, { nullable: true, description: 'kalenderdagen of werkdagen.' })
  telling!: string | null;

  @Field(() => Int, { description: 'Werkdagen voor de kwaliteitstoets, voor het aanleveren.' })
  toetswerkdagen!: number;

  @Field(() => String, { nullable: true, description: 'Het eerdere station waarop gewacht wordt.' })
  na!: string | null;

  @Field(() => Int, { nullable: true, description: 'Kalenderdagen na het eerdere station, ten minste.' })
  minimaalDagen!: number | null;

  @Field(() => Int, { nullable: true, description: 'Zoveel weken na de week van het eerdere station.' })
  weken!: number | null;

  @Field(() => Int, { nullable: true, description: 'De eerste weekdag in die week: 1 is maandag.' })
  weekdag!: number | null;

  @Field({ description: 'vervalt of volgende-werkdag: wat een vergadering op een gesloten dag doet.' })
  bijSluiting!: string;

  @Field({ description: 'Waar de regel vandaan komt.' })
  bron!: string;

  @Field(() => HerkomstType, {
    nullable: true,
    description: 'Wie de regel vastlegde; leeg als zij bij het traject is geladen.',
  })
  herkomst!: HerkomstType | null;
}

export function naarStationsregel({
  verwerking,
  tussen,
  herkomst,
  ...regel
}: Omit<Stationsregel, 'herkomst'> & {
  readonly herkomst?: Omit<Herkomst, 'dag'>;
}): StationsregelType {
  return {
    ...regel,
    dagen: verwerking?.dagen ?? null,
    telling: verwerking?.telling ?? null,
    na: tussen?.na ?? null,
    minimaalDagen: tussen?.minimaalDagen ?? null,
    weken: tussen?.weken ?? null,
    weekdag: tussen?.weekdag ?? null,
    herkomst: herkomst === undefined ? null : naarHerkomst(herkomst),
  };
}
