import { Field, ObjectType } from '@nestjs/graphql';
import type { GevolgVanNee } from '@routekaart/route';
import type { Neesoort as NeesoortWaarde } from '@routekaart/traject';
import { opsomming } from '../algemeen/opsomming.js';
import { GremiumRef } from '../gremium/verwijzing.type.js';

export const Neesoort = opsomming<NeesoortWaarde>('Neesoort', 'Wat er van een gremium wordt gevraagd.', {
  instemming: 'Instemming: een afspraak tussen de gemeenten, die geen wet vraagt.',
  toestemming: 'Toestemming, die de wet vraagt.',
  zienswijze: 'Een zienswijze: die houdt de route niet tegen.',
});

@ObjectType('Gevolg', { description: 'Wat op een nee volgt, en waarop dat rust.' })
export class GevolgType {
  @Field({ description: 'Het gevolg als zin.' })
  zin!: string;

  @Field({ description: 'Het wetsartikel, of de regel van dit traject.' })
  bron!: string;
}

@ObjectType('GevolgVanNee', { description: 'Wat een nee van één gremium betekent.' })
export class GevolgVanNeeType {
  @Field({ description: 'De code van het station.' })
  station!: string;

  @Field(() => GremiumRef, { description: 'Het gremium dat nee zou zeggen.' })
  gremium!: GremiumRef;

  @Field(() => Neesoort, { description: 'Wat er wordt gevraagd.' })
  soort!: NeesoortWaarde;

  @Field({
    description:
      'Of de mijlpaal dan niet te halen is volgens de samenloop, zoals anderen tot nu toe spraken.',
  })
  houdtTegen!: boolean;

  @Field(() => [GevolgType], { description: 'De gevolgen, elk met hun bron.' })
  gevolgen!: readonly GevolgType[];
}

export function naarGevolgVanNee({ prognose, soort, houdtTegen, gevolgen }: GevolgVanNee): GevolgVanNeeType {
  const { station, gremium } = prognose.stap;
  return {
    station: station.code,
    gremium: { code: gremium.code, naam: gremium.naam },
    soort,
    houdtTegen,
    gevolgen,
  };
}
