import { ArgsType, Field, ObjectType } from '@nestjs/graphql';
import type { Ernst as ErnstWaarde, Waarschuwingverloop } from '@routekaart/route';
import { IsString, MaxLength } from 'class-validator';
import { Datum } from '../algemeen/datum.scalar.js';
import { IsTekst } from '../algemeen/datum.validatie.js';
import { naarDatum } from '../algemeen/moment.type.js';
import { Ernst } from '../algemeen/opsommingen.js';
import { TrajectArgs } from '../algemeen/vraag.args.js';
import { AfhandelingType, naarAfhandeling } from './afhandeling.type.js';

@ArgsType()
export class WaarschuwingverloopArgs extends TrajectArgs {
  @Field({ description: 'De sleutel van de waarschuwing.' })
  @IsString()
  @IsTekst()
  @MaxLength(300, { message: 'De sleutel van een waarschuwing is hooguit 300 tekens lang.' })
  waarschuwing!: string;
}

@ObjectType('Waarschuwingperiode', { description: 'Dagen waarop een waarschuwing met één oorzaak gold.' })
export class WaarschuwingperiodeType {
  @Field(() => Datum, { description: 'De eerste dag.' })
  van!: string;

  @Field(() => Datum, { nullable: true, description: 'De laatste dag; leeg als zij nog geldt.' })
  tot!: string | null;

  @Field(() => Ernst, { description: 'Hoe zwaar zij toen zelf woog.' })
  ernst!: ErnstWaarde;

  @Field({ description: 'Wat er toen aan de hand was.' })
  melding!: string;

  @Field({ description: 'Het kenmerk van de oorzaak.' })
  kenmerk!: string;
}

@ObjectType('Waarschuwingverloop', { description: 'De geschiedenis van één waarschuwing.' })
export class WaarschuwingverloopType {
  @Field({ description: 'De sleutel.' })
  waarschuwing!: string;

  @Field(() => Datum, { description: 'De eerste dag die is nagegaan.' })
  vanaf!: string;

  @Field(() => [WaarschuwingperiodeType], { description: 'Wanneer zij gold, de oudste periode eerst.' })
  perioden!: readonly WaarschuwingperiodeType[];

  @Field(() => [AfhandelingType], { description: 'Wat ermee is gedaan, het oudste eerst.' })
  afhandelingen!: readonly AfhandelingType[];
}

export function naarVerloop(sleutel: string, verloop: Waarschuwingverloop): WaarschuwingverloopType {
  return {
    waarschuwing: sleutel,
    vanaf: naarDatum(verloop.vanaf) ?? '',
    perioden: verloop.perioden.map(({ van, tot, waarschuwing }) => ({
      van: naarDatum(van) ?? '',
      tot: naarDatum(tot),
      ernst: waarschuwing.ernst,
      melding: waarschuwing.melding,
      kenmerk: waarschuwing.kenmerk,
    })),
    afhandelingen: verloop.afhandelingen.map((feit) => naarAfhandeling(feit, feit.herkomst)),
  };
}
