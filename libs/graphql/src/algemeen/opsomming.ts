import { registerEnumType } from '@nestjs/graphql';

/** A GraphQL enum whose values are the words of the domain: LET_OP stands for 'let-op'. */
export function opsomming<T extends string>(
  name: string,
  description: string,
  waarden: Readonly<Record<T, string>>,
): Readonly<Record<string, T>> {
  const woorden = Object.keys(waarden) as T[];
  const sleutel = (woord: string): string => woord.toUpperCase().replaceAll('-', '_');
  const lijst = Object.fromEntries(woorden.map((woord) => [sleutel(woord), woord]));
  registerEnumType(lijst, {
    name,
    description,
    valuesMap: Object.fromEntries(woorden.map((woord) => [sleutel(woord), { description: waarden[woord] }])),
  });
  return lijst;
}
