import { applyDecorators } from '@nestjs/common';
import { Field, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { Datum } from '../algemeen/datum.scalar.js';
import { IsDatum, IsTekst, IsZichtbaar } from '../algemeen/datum.validatie.js';

/** The code or name of something. */
export function Naamveld(description: string): PropertyDecorator {
  return applyDecorators(
    Field(() => String, { description }),
    ...TEKST,
  );
}

/** The code or name of something, or nothing. */
export function Vrijenaamveld(description: string): PropertyDecorator {
  return applyDecorators(
    Field(() => String, { nullable: true, description }),
    IsOptional(),
    ...TEKST,
  );
}

/** Why something is done, or nothing; what asks for a reason says so in its own rules. */
export function Vrijeredenveld(description: string): PropertyDecorator {
  return applyDecorators(
    Field(() => String, { nullable: true, description }),
    IsOptional(),
    IsString(),
    IsTekst(),
    IsZichtbaar({ message: 'Geef een reden, of laat het veld weg.' }),
    MaxLength(2000, { message: 'Een reden is hooguit 2.000 tekens lang.' }),
  );
}

export function Dagveld(description: string): PropertyDecorator {
  return applyDecorators(
    Field(() => Datum, { description }),
    IsDatum(),
  );
}

export function Vrijdagveld(description: string): PropertyDecorator {
  return applyDecorators(
    Field(() => Datum, { nullable: true, description }),
    IsOptional(),
    IsDatum(),
  );
}

/** A whole number between two bounds, both included. */
export function Getalveld(description: string, van: number, tot: number): PropertyDecorator {
  return applyDecorators(
    Field(() => Int, { description }),
    ...getal(van, tot),
  );
}

/** A whole number between two bounds, both included, or nothing. */
export function Vrijgetalveld(description: string, van: number, tot: number): PropertyDecorator {
  return applyDecorators(
    Field(() => Int, { nullable: true, description }),
    IsOptional(),
    ...getal(van, tot),
  );
}

const TEKST = [
  IsString(),
  IsTekst(),
  MaxLength(120, { message: 'Een naam is hooguit 120 tekens lang.' }),
] as const;

function getal(van: number, tot: number): readonly PropertyDecorator[] {
  return [
    IsInt(),
    Min(van, { message: `Dit getal is ten minste ${String(van)}.` }),
    Max(tot, { message: `Dit getal is hooguit ${String(tot)}.` }),
  ];
}
