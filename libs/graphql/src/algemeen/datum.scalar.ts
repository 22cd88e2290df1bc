import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/**
 * A calendar day as text. The scalar only insists on text: whether the day exists is checked together with
 * the other fields of the input, so that the answer can name the field (see `IsDatum`).
 */
export const Datum = new GraphQLScalarType<string, string>({
  name: 'Datum',
  description:
    'Een kalenderdag als JJJJ-MM-DD, zonder tijd of tijdzone; van 2000-01-01 tot en met 2099-12-31.',
  serialize: (waarde) => String(waarde),
  parseValue: tekst,
  parseLiteral: (knoop) => tekst(knoop.kind === Kind.STRING ? knoop.value : null),
});

function tekst(waarde: unknown): string {
  if (typeof waarde !== 'string' || waarde.length > 40) {
    throw new GraphQLError('Een datum is een tekst in de vorm JJJJ-MM-DD.');
  }
  return waarde;
}
