import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Datum } from '../algemeen/datum.scalar.js';
import { MomentType } from '../algemeen/moment.type.js';
import { GemeenteType, GremiumRef } from '../gremium/verwijzing.type.js';
import { UitersteSoort } from './opsommingen.js';
import { SprongType } from './sprong.type.js';

@ObjectType('OnzekereVergadering', { description: 'Een vergadering waarvan niemand de aanleverdatum kent.' })
export class OnzekereVergaderingType {
  @Field(() => GremiumRef, { nullable: true, description: 'Wie vergadert.' })
  gremium!: GremiumRef | null;

  @Field(() => Datum, { description: 'De dag van de vergadering.' })
  dag!: string;
}

@ObjectType('Uiterste', { description: 'De laatste dag waarop iets mag gebeuren, of waarom die er niet is.' })
export class UitersteType {
  @Field(() => UitersteSoort, { description: 'Hoe het ermee staat.' })
  soort!: UitersteSoort;

  @Field(() => String, {
    nullable: true,
    description: 'VENSTER_ONHAALBAAR als de dag voorbij is of nooit heeft bestaan.',
  })
  code!: string | null;

  @Field(() => Datum, { nullable: true, description: 'De dag zelf; leeg als die er niet is.' })
  dag!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Kalenderdagen van de prognose tot die dag; negatief als de prognose later is.',
  })
  ruimteDagen!: number | null;

  @Field(() => [OnzekereVergaderingType], {
    description: 'Bij MISSCHIEN: de vergaderingen waarvan het afhangt; leeg als het iets anders is.',
  })
  misschienVia!: readonly OnzekereVergaderingType[];

  @Field({ description: 'In woorden.' })
  uitleg!: string;
}

@ObjectType('TeruggerekendStation', { description: 'De uiterste dagen van één station van een strook.' })
export class TeruggerekendStationType {
  @Field({ description: 'De code van het station.' })
  station!: string;

  @Field(() => GremiumRef, { nullable: true, description: 'Het gremium.' })
  gremium!: GremiumRef | null;

  @Field(() => MomentType, { description: 'De prognose van het besluit.' })
  prognose!: MomentType;

  @Field(() => UitersteType, { description: 'De laatste dag om te besluiten.' })
  besluit!: UitersteType;

  @Field(() => Datum, {
    nullable: true,
    description: 'De laatste bekende vergadering op of vóór die dag waarin dit gremium kan besluiten.',
  })
  vergadering!: string | null;

  @Field(() => UitersteType, {
    nullable: true,
    description: 'De laatste dag om aan te leveren; bij het eerste station om het stuk klaar te hebben.',
  })
  aanleveren!: UitersteType | null;

  @Field(() => SprongType, { nullable: true, description: 'Wat één dag te laat kost; leeg als onbekend.' })
  sprong!: SprongType | null;
}

@ObjectType('StrookTerugrekening', { description: 'Eén strook, teruggerekend van één doel.' })
export class StrookTerugrekeningType {
  @Field(() => Datum, { nullable: true, description: 'De laatste dag waarop de strook mag eindigen.' })
  grens!: string | null;

  @Field(() => [TeruggerekendStationType], { description: 'De stations, in volgorde van de route.' })
  stations!: readonly TeruggerekendStationType[];
}

@ObjectType('Terugrekening', { description: 'De laatste veilige dagen van één strook.' })
export class TerugrekeningType {
  @Field(() => GemeenteType, { description: 'De gemeente.' })
  gemeente!: GemeenteType;

  @Field({ description: 'Of de vergaderdagen verzonnen voorbeelden zijn.' })
  voorbeeld!: boolean;

  @Field(() => StrookTerugrekeningType, { description: 'Om het venster van de strook te halen.' })
  venster!: StrookTerugrekeningType;

  @Field(() => StrookTerugrekeningType, { description: 'Om vóór de ingangsdatum klaar te zijn.' })
  ingangsdatum!: StrookTerugrekeningType;
}

@ObjectType('GemeenteUiterste', { description: 'De uiterste dag van één station voor één gemeente.' })
export class GemeenteUitersteType {
  @Field(() => GemeenteType, { nullable: true, description: 'De gemeente.' })
  gemeente!: GemeenteType | null;

  @Field(() => UitersteType, { description: 'De laatste dag waarmee haar strook het doel haalt.' })
  uiterste!: UitersteType;
}

@ObjectType('GezamenlijkUiterste', { description: 'De uiterste dag van één station voor alle gemeenten.' })
export class GezamenlijkUitersteType {
  @Field({ description: 'Of de vergaderdagen verzonnen voorbeelden zijn.' })
  voorbeeld!: boolean;

  @Field(() => Datum, {
    nullable: true,
    description:
      'De eerste van alle dagen: de echte uiterste dag. Leeg als geen dag de ingangsdatum nog redt, omdat het voor een gemeente die nodig is nooit lukt.',
  })
  dag!: string | null;

  @Field(() => [GemeenteType], {
    description:
      'De gemeenten waarvoor geen dag bestaat: haar doel is niet te halen, wat dit station ook doet.',
  })
  nooit!: readonly GemeenteType[];

  @Field(() => [GemeenteType], { description: 'De gemeenten die deze dag bepalen.' })
  bepalend!: readonly GemeenteType[];

  @Field(() => [GemeenteType], {
    description: 'De gemeenten waarvan de dag onbekend is: het kan nog eerder worden.',
  })
  onbekend!: readonly GemeenteType[];

  @Field(() => [GemeenteUitersteType], { description: 'Per gemeente haar dag.' })
  gemeenten!: readonly GemeenteUitersteType[];
}
