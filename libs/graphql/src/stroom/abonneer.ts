import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  OperationTypeNode,
  getOperationAST,
  parse,
  specifiedRules,
  subscribe,
  validate,
} from 'graphql';
import type { Vraagcontext } from '../toegang/vrager.js';
import { type Logboek, maakFoutopmaak } from '../server/foutopmaak.js';
import { LIMIETEN, limietRegel } from '../server/limieten.js';

/** What a subscription carries: who asks, and until when. */
export interface Stroomcontext extends Vraagcontext {
  /** Aborted when nobody listens any more. */
  readonly einde: AbortSignal;
}

/** A question as it came in, not yet known to be one. */
export interface Stroomvraag {
  readonly query?: unknown;
  readonly variables?: unknown;
  readonly operationName?: unknown;
}

/** An answer, or one of many, as it goes over the network. */
export interface Stroomantwoord {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFormattedError[];
}

export type Abonnement =
  | { readonly kind: 'geweigerd'; readonly status: 200 | 400; readonly antwoord: Stroomantwoord }
  | { readonly kind: 'loopt'; readonly antwoorden: AsyncIterable<Stroomantwoord> };

export interface AbonneerOpties {
  readonly schema: GraphQLSchema;
  readonly log: Logboek;
}

/**
 * Starts a subscription under the limits of every other question. What is not a subscription, or does not fit the
 * schema, is refused with 400; what the resolver refuses, with 200 and the errors of an answer.
 */
export async function abonneer(
  { query, variables, operationName }: Stroomvraag,
  context: Stroomcontext,
  { schema, log }: AbonneerOpties,
): Promise<Abonnement> {
  const maakOp = maakFoutopmaak(log);
  const antwoordVan = ({ data, errors }: ExecutionResult): Stroomantwoord =>
    errors === undefined ? { data } : { data, errors: errors.map((fout) => maakOp(fout.toJSON(), fout)) };
  const document = lees(schema, query, typeof operationName === 'string' ? operationName : null);
  if (document instanceof GraphQLError) {
    const melding = { message: document.message, extensions: { code: 'BAD_REQUEST' } };
    return { kind: 'geweigerd', status: 400, antwoord: { errors: [melding] } };
  }
  const uitkomst = await subscribe({
    schema,
    document,
    contextValue: context,
    variableValues: isObject(variables) ? variables : {},
    operationName: typeof operationName === 'string' ? operationName : null,
  });
  return Symbol.asyncIterator in uitkomst
    ? { kind: 'loopt', antwoorden: vertaal(uitkomst, antwoordVan) }
    : { kind: 'geweigerd', status: 200, antwoord: antwoordVan(uitkomst) };
}

async function* vertaal(
  bron: AsyncIterable<ExecutionResult>,
  naar: (resultaat: ExecutionResult) => Stroomantwoord,
): AsyncGenerator<Stroomantwoord> {
  for await (const resultaat of bron) yield naar(resultaat);
}

function lees(
  schema: GraphQLSchema,
  query: unknown,
  operationName: string | null,
): DocumentNode | GraphQLError {
  if (typeof query !== 'string') return new GraphQLError('Stuur de vraag mee als “query”.');
  try {
    const document = parse(query, { maxTokens: LIMIETEN.tokens });
    const [fout] = validate(schema, document, [
      ...specifiedRules,
      limietRegel,
      NoSchemaIntrospectionCustomRule,
    ]);
    if (fout !== undefined) return fout;
    return getOperationAST(document, operationName)?.operation === OperationTypeNode.SUBSCRIPTION
      ? document
      : new GraphQLError('Dit adres is alleen voor abonnementen (subscription).');
  } catch (fout) {
    if (fout instanceof GraphQLError) return fout;
    throw fout;
  }
}

function isObject(waarde: unknown): waarde is Record<string, unknown> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}
