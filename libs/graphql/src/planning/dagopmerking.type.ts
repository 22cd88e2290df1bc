import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('Dagopmerking', {
  description: 'Iets over een gekozen dag waar misschien niet aan is gedacht. De dag is vastgelegd.',
})
export class DagopmerkingType {
  @Field({ description: 'WEEKEND, FEESTDAG, VAKANTIE of RECES.' })
  code!: string;

  @Field({ description: 'Leesbaar, bijvoorbeeld “za 15-5-2021 valt in het weekend.”.' })
  tekst!: string;
}
