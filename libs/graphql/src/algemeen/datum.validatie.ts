import { parseDag, parseWeek } from '@routekaart/kalender';
import { isLeesbareTekst } from '@routekaart/traject';
import { type ValidationArguments, type ValidationOptions, ValidateBy } from 'class-validator';

/** A day that exists, written JJJJ-MM-DD, between 2000 and 2099: `2021-02-31` is none. */
export function IsDatum(opties?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isDatum',
      validator: {
        validate: (waarde: unknown) => typeof waarde === 'string' && parseDag(waarde) !== null,
        defaultMessage: (argumenten) =>
          `“${gegeven(argumenten)}” is geen bestaande dag in de vorm JJJJ-MM-DD (2000 tot en met 2099).`,
      },
    },
    opties,
  );
}

/** A day, or an ISO week that exists, written JJJJ-Wnn: `2021-W53` is none. */
export function IsDagOfWeek(opties?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isDagOfWeek',
      validator: {
        validate: (waarde: unknown) =>
          typeof waarde === 'string' && (parseDag(waarde) !== null || parseWeek(waarde) !== null),
        defaultMessage: (argumenten) =>
          `“${gegeven(argumenten)}” is geen bestaande dag (JJJJ-MM-DD) of week (JJJJ-Wnn).`,
      },
    },
    opties,
  );
}

/** An ISO week that exists, written JJJJ-Wnn: `2021-W53` is none. */
export function IsIsoWeek(opties?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isIsoWeek',
      validator: {
        validate: (waarde: unknown) => typeof waarde === 'string' && parseWeek(waarde) !== null,
        defaultMessage: (argumenten) =>
          `“${gegeven(argumenten)}” is geen bestaande week in de vorm JJJJ-Wnn.`,
      },
    },
    opties,
  );
}

/** Text that every document can carry and every reader sees as it is stored. */
export function IsTekst(opties?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isTekst',
      validator: {
        validate: (waarde: unknown) => typeof waarde === 'string' && isLeesbareTekst(waarde),
        defaultMessage: () =>
          'Deze tekst bevat tekens die niet in een document kunnen staan of die de leesrichting omkeren.',
      },
    },
    opties,
  );
}

/** Text with at least one character that a reader can see. */
export function IsZichtbaar(opties?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isZichtbaar',
      validator: {
        validate: (waarde: unknown) => typeof waarde === 'string' && /[\p{L}\p{N}\p{P}\p{S}]/u.test(waarde),
        defaultMessage: () => 'Vul hier een tekst in.',
      },
    },
    opties,
  );
}

function gegeven(argumenten: ValidationArguments | undefined): string {
  return String(argumenten?.value).slice(0, 40);
}
