import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import type { Verzoekcontext } from './antwoordgeheugen.js';

/** How many compiled queries stay at hand. */
const GECOMPILEERD = 500;

/**
 * Runs queries as compiled code. An answer with errors is thrown away and computed again by graphql-js, so
 * that error paths and null propagation are those of the reference; mutations always run there.
 */
export function jitPlugin(): ApolloServerPlugin<Verzoekcontext> {
  const queries = new LRUCache<string, CompiledQuery>({ max: GECOMPILEERD });
  return {
    requestDidStart: () =>
      Promise.resolve({
        async responseForOperation({
          document,
          operation,
          operationName,
          queryHash,
          request,
          schema,
          contextValue,
        }) {
          // Undefined, whatever its type says, when the request names an operation that is not there.
          if ((operation as OperationDefinitionNode | undefined)?.operation !== OperationTypeNode.QUERY) {
            return null;
          }
          const sleutel = `${queryHash}|${operationName ?? ''}`;
          const query = queries.get(sleutel) ?? compileer(schema, document, operationName);
          if (query === null) {
            return null;
          }
          queries.set(sleutel, query);
          const resultaat: ExecutionResult = await query.query(
            undefined,
            contextValue,
            request.variables ?? {},
          );
          if (resultaat.errors !== undefined) {
            return null;
          }
          contextValue.antwoord.isHeel = true;
          return {
            body: { kind: 'single', singleResult: { data: resultaat.data ?? null } },
            http: { headers: new HeaderMap() },
          };
        },
      }),
  };
}

function compileer(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
): CompiledQuery | null {
  const query = compileQuery(schema, document, operationName ?? undefined);
  return isCompiledQuery(query) ? query : null;
}
