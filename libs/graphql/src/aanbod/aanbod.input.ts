import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import type { Aanbodhandeling as AanbodhandelingWaarde } from '@routekaart/traject';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { Datum } from '../algemeen/datum.scalar.js';
import { IsDatum, IsTekst } from '../algemeen/datum.validatie.js';
import { MijlpaalArgs } from '../algemeen/mijlpaal.args.js';
import { Aanbodhandeling } from '../algemeen/registeropsommingen.js';
import { TrajectArgs } from '../algemeen/vraag.args.js';
import { WijzigingInput } from '../mutatie/wijziging.input.js';

const CODE = { message: 'Een code is hooguit 60 tekens lang.' };
/** The kind of round that is asked about unless another is named. */
export const GEWONE_RONDE = 'technische-vragenronde';
const SESSIES = { message: 'Een aantal sessies ligt tussen 1 en 99.' };

@ArgsType()
export class AanbiedingenArgs extends TrajectArgs {
  @Field({ description: 'De code van de activiteit.' })
  @IsString()
  @IsTekst()
  @MaxLength(60, CODE)
  activiteit!: string;
}

@ArgsType()
export class RondesVoorRaadArgs extends MijlpaalArgs {
  @Field(() => String, {
    defaultValue: GEWONE_RONDE,
    description: 'De soort activiteit.',
  })
  @IsString()
  @IsTekst()
  @MaxLength(60, CODE)
  soort: string = GEWONE_RONDE;
}

@InputType({
  description: 'Een aanbod aan een gemeente, of haar antwoord. De versie is die van de activiteit.',
})
export class RecordAanbodInput extends WijzigingInput {
  @Field({ description: 'De code van de activiteit, bijvoorbeeld de informatieronde.' })
  @IsString()
  @IsTekst()
  @MaxLength(60, CODE)
  activiteit!: string;

  @Field({ description: 'De gemeente (CBS-code of naam).' })
  @IsString()
  @IsTekst()
  @MaxLength(80, { message: 'Een gemeentenaam is hooguit 80 tekens lang.' })
  gemeente!: string;

  @Field(() => Aanbodhandeling, {
    description:
      'Verzenden (het TWO), doorgeven aan de griffier (de gemeentesecretaris of het TWO), of aanvaarden of afwijzen (de gemeente).',
  })
  handeling!: AanbodhandelingWaarde;

  @Field(() => Datum, { description: 'De dag van de brief, van het doorgeven of van het antwoord.' })
  @IsDatum()
  dag!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Hoeveel sessies de gemeente wil; alleen bij aanvaarden.',
  })
  @IsOptional()
  @IsInt()
  @Min(1, SESSIES)
  @Max(99, SESSIES)
  sessies?: number | null;

  @Field(() => String, { nullable: true, description: 'Toelichting.' })
  @IsOptional()
  @IsString()
  @IsTekst()
  @MaxLength(2000, { message: 'Een toelichting is hooguit 2.000 tekens lang.' })
  toelichting?: string | null;
}
