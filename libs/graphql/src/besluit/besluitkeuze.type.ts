import { Field, Int, ObjectType } from '@nestjs/graphql';
import { type Berekening, type Stap, uitkomstenVoor, vormenVoor } from '@routekaart/route';
import type { Besluitvorm as VormWaarde, Uitkomst as UitkomstWaarde } from '@routekaart/traject';
import { Besluitvorm, Uitkomst } from '../algemeen/opsommingen.js';

@ObjectType('Besluitkeuze', {
  description: 'Wat bij één gremium over één stuk kan worden vastgelegd, over welke versie, en door wie.',
})
export class BesluitkeuzeType {
  @Field(() => String, {
    nullable: true,
    description: 'De rol die de uitkomsten van dit gremium vastlegt; leeg als niemand dat doet.',
  })
  beheerrol!: string | null;

  @Field(() => Int, { description: 'De versie van het stuk waarover nu wordt besloten.' })
  stukversie!: number;

  @Field(() => [Uitkomst], {
    description:
      'De uitkomsten die hier passen: toestemming alleen waar de wet die vraagt, terugverwijzen alleen waar iemand eerder besloot.',
  })
  uitkomsten!: readonly UitkomstWaarde[];

  @Field(() => [Besluitvorm], {
    description: 'Hoe dit gremium kan besluiten: schriftelijk alleen waar het dat toestaat.',
  })
  vormen!: readonly VormWaarde[];
}

export function naarBesluitkeuze(stap: Stap, berekening: Berekening): BesluitkeuzeType {
  return {
    beheerrol: stap.gremium.beheerrol,
    stukversie: stap.stukversie,
    uitkomsten: uitkomstenVoor(stap, berekening),
    vormen: vormenVoor(stap),
  };
}
