import { parseDag, parseWeek } from '@routekaart/kalender';
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

/** Text that every document format can carry: no characters outside XML 1.0, no half surrogate pairs. */
export function IsTekst(opties?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isTekst',
      validator: {
        validate: (waarde: unknown) =>
          typeof waarde === 'string' && waarde.isWellFormed() && !VERBODEN.test(waarde),
        defaultMessage: () => 'Deze tekst bevat tekens die niet in een document kunnen staan.',
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

const VERBODEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u;

function gegeven(argumenten: ValidationArguments | undefined): string {
  return String(argumenten?.value).slice(0, 40);
}
