import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Datum } from '../algemeen/datum.scalar.js';
import { MomentType } from '../algemeen/moment.type.js';
import { GemeentedeelnameType } from '../deelname/deelname.type.js';
import { GremiumdeelnameType } from '../deelname/gremiumdeelname.type.js';
import { GemeenteType } from '../gremium/verwijzing.type.js';

@ObjectType('Rechtsregime', { description: 'Een regel van recht, met de dagen waarop hij geldt.' })
export class RechtsregimeType {
  @Field({ description: 'De code.' })
  code!: string;

  @Field({ description: 'Wat er geldt.' })
  regel!: string;

  @Field(() => Datum, { nullable: true, description: 'De eerste dag; leeg is zonder begin.' })
  vanaf!: string | null;

  @Field(() => Datum, { nullable: true, description: 'De laatste dag; leeg is zonder einde.' })
  tot!: string | null;

  @Field(() => Int, { nullable: true, description: 'De termijn in weken; leeg als de regel er geen geeft.' })
  termijnWeken!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Of dagen van reces meetellen voor de termijn.' })
  recesTeltMee!: boolean | null;

  @Field(() => String, { nullable: true, description: 'Het wetsartikel of een ander stuk.' })
  bron!: string | null;
}

@ObjectType('Staartstap', { description: 'Eén stap tussen het besluit van de raden en de ingangsdatum.' })
export class StaartstapType {
  @Field({ description: 'De code van het station.' })
  station!: string;

  @Field({ description: 'De naam.' })
  naam!: string;

  @Field(() => MomentType, { description: 'Wanneer deze stap klaar is.' })
  prognose!: MomentType;

  @Field(() => Int, {
    nullable: true,
    description: 'Kalenderdagen; leeg als er een vergadering voor nodig is.',
  })
  duurDagen!: number | null;

  @Field(() => String, { nullable: true, description: 'Het wetsartikel.' })
  grondslag!: string | null;

  @Field(() => [GemeenteType], { description: 'Gemeenten waarvan geen datum te geven is.' })
  onbekendeGemeenten!: readonly GemeenteType[];
}

@ObjectType('Mijlpaalrechtsgang', {
  description: 'Welk recht één mijlpaal tegenkomt, en wie ervoor nodig zijn.',
})
export class MijlpaalrechtsgangType {
  @Field(() => Int, { description: 'Het nummer van de mijlpaal.' })
  mijlpaal!: number;

  @Field(() => [RechtsregimeType], { description: 'De regels op de eerste voorspelde dag.' })
  begin!: readonly RechtsregimeType[];

  @Field(() => [RechtsregimeType], { description: 'De regels op de laatste voorspelde dag.' })
  eind!: readonly RechtsregimeType[];

  @Field({ description: 'Waar als het recht onderweg verandert.' })
  kruist!: boolean;

  @Field(() => [RechtsregimeType], {
    description: 'Regels die een station vragen dat deze route niet heeft.',
  })
  zonderStation!: readonly RechtsregimeType[];

  @Field({ description: 'Welk recht geldt, als zin.' })
  uitleg!: string;

  @Field({ description: 'Hoeveel gemeenten nodig zijn, als zin: nodig, niet voldoende.' })
  samenloop!: string;

  @Field(() => MomentType, { description: 'Wanneer volgens die regel is besloten.' })
  prognose!: MomentType;

  @Field(() => [GemeenteType], { description: 'De gemeenten die dat bepalen.' })
  bepalendeGemeenten!: readonly GemeenteType[];

  @Field(() => [GemeentedeelnameType], { description: 'Per gemeente of zij meedoet.' })
  deelnamen!: readonly GemeentedeelnameType[];

  @Field(() => [GremiumdeelnameType], {
    description:
      'Per gremium dat is gevraagd of het meedoet, wat het zei. Het telt niet mee voor de prognose.',
  })
  gremiumdeelnamen!: readonly GremiumdeelnameType[];

  @Field(() => [StaartstapType], { description: 'Wat na het besluit nog moet, in volgorde.' })
  staart!: readonly StaartstapType[];
}

@ObjectType('Rechtsgang', {
  description: 'Het recht van een traject: regels, samenloop, deelname en staart.',
})
export class RechtsgangType {
  @Field(() => [RechtsregimeType], { description: 'Alle bekende regels.' })
  regimes!: readonly RechtsregimeType[];

  @Field(() => [RechtsregimeType], { description: 'De regels op de peildatum.' })
  opPeildatum!: readonly RechtsregimeType[];

  @Field(() => [MijlpaalrechtsgangType], { description: 'Per mijlpaal.' })
  mijlpalen!: readonly MijlpaalrechtsgangType[];
}
