import { ArgsType, Field, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { Datum } from './datum.scalar.js';
import { IsDatum, IsTekst } from './datum.validatie.js';

@ArgsType()
export class TrajectArgs {
  @Field({ description: 'De code van het traject, bijvoorbeeld GR-SDD.' })
  @IsString()
  @IsTekst()
  @MaxLength(60, { message: 'Een code is hooguit 60 tekens lang.' })
  traject!: string;

  @Field(() => Datum, {
    nullable: true,
    description: 'De dag waarop wordt gerekend; standaard vandaag. Feiten van later tellen niet mee.',
  })
  @IsOptional()
  @IsDatum()
  peildatum?: string | null;

  @Field(() => Datum, {
    nullable: true,
    description:
      'Met wat op deze dag bekend was; standaard de peildatum. Een latere dag kijkt terug met wat sindsdien is vastgelegd.',
  })
  @IsOptional()
  @IsDatum()
  zoalsBekendOp?: string | null;
}

@ArgsType()
export class PaginaArgs extends TrajectArgs {
  @Field(() => Int, { defaultValue: 50, description: 'Hoeveel regels hooguit: 1 tot en met 100.' })
  @IsInt()
  @Min(1, { message: 'Vraag ten minste 1 regel.' })
  @Max(100, { message: 'Vraag hooguit 100 regels per keer.' })
  eerste = 50;

  @Field(() => Int, { defaultValue: 0, description: 'Hoeveel regels eerst worden overgeslagen.' })
  @IsInt()
  @Min(0, { message: 'Overslaan kan niet minder dan 0 zijn.' })
  @Max(100_000, { message: 'Zo ver bladeren kan niet.' })
  overslaan = 0;
}

/** One page of a list. */
export function pagina<T>(
  regels: readonly T[],
  { eerste, overslaan }: Pick<PaginaArgs, 'eerste' | 'overslaan'>,
): readonly T[] {
  return regels.slice(overslaan, overslaan + eerste);
}
