import { Field, Int, ObjectType, createUnionType } from '@nestjs/graphql';
import { WEIGERINGEN, WeigeringType } from '../mutatie/weigering.type.js';
import { RijGeweigerd } from './rij-geweigerd.type.js';
import { VergaderschemaType } from './vergaderschema.type.js';

@ObjectType({ description: 'Wat er is gelezen en wat het zou wijzigen. Er is niets vastgelegd.' })
export class VergaderschemaGelezen {
  @Field(() => VergaderschemaType, { description: 'Het vergaderschema.' })
  schema!: VergaderschemaType;

  @Field({
    description: 'Of het zo kan worden vastgelegd: er is geen kritieke bevinding en er wijzigt iets.',
  })
  kanVastgelegd!: boolean;

  @Field(() => Int, { description: 'De versie van het vergaderschema van dit gremium.' })
  versie!: number;
}

@ObjectType({ description: 'Het vergaderschema is vastgelegd, in één keer.' })
export class VergaderschemaVastgelegd {
  @Field(() => VergaderschemaType, { description: 'Het vergaderschema, met wat het wijzigde.' })
  schema!: VergaderschemaType;

  @Field(() => Int, { description: 'De nieuwe versie van het vergaderschema van dit gremium.' })
  versie!: number;

  @Field(() => Int, { description: 'De nieuwe versie van het traject.' })
  trajectVersie!: number;
}

@ObjectType('BestandGeweigerd', {
  implements: () => WeigeringType,
  description: 'Het bestand of de tekst is niet te lezen, te groot of niet te vertrouwen.',
})
export class BestandGeweigerd extends WeigeringType {
  @Field({ description: 'De reden.' })
  reden!: string;

  @Field({ description: 'Waar in het bestand, bijvoorbeeld “regel 3”, of “het geheel”.' })
  plaats!: string;
}

export const ImportVergaderschemaResultaat = createUnionType({
  name: 'ImportVergaderschemaResultaat',
  description: 'Wat er is gelezen of vastgelegd, of waarom het niet kan.',
  types: () =>
    [
      VergaderschemaGelezen,
      VergaderschemaVastgelegd,
      BestandGeweigerd,
      RijGeweigerd,
      ...WEIGERINGEN,
    ] as const,
});
