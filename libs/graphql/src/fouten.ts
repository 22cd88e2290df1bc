import { GraphQLError } from 'graphql';

/** The stable codes in `extensions.code` of errors that a query can answer with. */
export type Foutcode =
  'NIET_GEVONDEN' | 'ONGELDIGE_INVOER' | 'FORBIDDEN' | 'TIJDELIJK_NIET_BESCHIKBAAR' | 'INTERN';

export function nietGevondenFout(veld: string, melding: string): GraphQLError {
  return fout('NIET_GEVONDEN', melding, veld);
}

export function ongeldigeInvoerFout(veld: string, melding: string): GraphQLError {
  return fout('ONGELDIGE_INVOER', melding, veld);
}

export function verbodenFout(melding: string): GraphQLError {
  return fout('FORBIDDEN', melding, null);
}

function fout(code: Foutcode, melding: string, veld: string | null): GraphQLError {
  return new GraphQLError(melding, { extensions: { code, ...(veld === null ? {} : { veld }) } });
}
