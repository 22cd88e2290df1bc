import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Trajectversie', {
  description: 'Dat er iets is vastgelegd, niet wat: dat vraagt ieder zelf, met de eigen rechten.',
})
export class TrajectversieType {
  @Field({ description: 'De code van het traject.' })
  traject!: string;

  @Field(() => Int, { description: 'De versie van nu; stijgt met elk vastgelegd feit.' })
  versie!: number;
}
