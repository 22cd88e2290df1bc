import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Regelinhoud, Tussenregel, Verwerking } from '@routekaart/traject';
import { BijSluiting, Dagentelling } from '../stationsregel/stationsregel.input.js';

@ObjectType('Verwerkingsinvulling', { description: 'Dagen om het stuk gereed te maken.' })
export class Verwerkingsinvulling implements Verwerking {
  @Field(() => Int, { description: 'Hoeveel dagen.' })
  dagen!: number;

  @Field(() => Dagentelling, { description: 'Welke dagen tellen.' })
  telling!: Verwerking['telling'];
}

@ObjectType('Tusseninvulling', { description: 'De afstand tot een eerder station.' })
export class Tusseninvulling implements Tussenregel {
  @Field({ description: 'De code van het eerdere station.' })
  na!: string;

  @Field(() => Int, { description: 'Kalenderdagen, ten minste.' })
  minimaalDagen!: number;

  @Field(() => Int, { nullable: true, description: 'Zoveel weken na de week van het eerdere station.' })
  weken!: number | null;

  @Field(() => Int, { description: 'De eerste weekdag in die week: 1 is maandag.' })
  weekdag!: number;
}

@ObjectType('Regelinvulling', {
  description: 'Een plaatselijke regel zoals wijzigStationsregel haar vraagt, veld voor veld.',
})
export class Regelinvulling implements Regelinhoud {
  @Field(() => Verwerkingsinvulling, { nullable: true, description: 'De verwerkingstijd.' })
  verwerking!: Verwerkingsinvulling | null;

  @Field(() => Int, { description: 'Werkdagen voor de kwaliteitstoets.' })
  toetswerkdagen!: number;

  @Field(() => Tusseninvulling, { nullable: true, description: 'De afstand tot een eerder station.' })
  tussen!: Tusseninvulling | null;

  @Field(() => BijSluiting, { description: 'Wat er op een gesloten dag gebeurt.' })
  bijSluiting!: Regelinhoud['bijSluiting'];
}
