import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { NoSchemaIntrospectionCustomRule } from 'graphql';
import type { Verzoekcontext } from './antwoordgeheugen.js';
import { type Logboek, maakFoutopmaak } from './foutopmaak.js';
import { geenAbonnementRegel } from './geen-abonnement.js';
import { jitPlugin } from './jit.plugin.js';
import { zonderLeesfuncties } from './leesfuncties.js';
import { LIMIETEN, limietRegel } from './limieten.js';

export interface ServerOpties {
  /** Whether the schema may be asked for: only where the explorer is served. */
  readonly introspectie: boolean;
  readonly log: Logboek;
  readonly context: (verzoek: unknown) => Verzoekcontext;
}

/** Apollo Server with limits from the start; nothing here depends on NODE_ENV. */
export function maakApolloOpties({
  introspectie,
  log,
  context,
}: ServerOpties): Omit<ApolloDriverConfig, 'driver'> {
  return {
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    transformSchema: zonderLeesfuncties,
    graphiql: false,
    introspection: introspectie,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    preserveHttpStatusForExecutionErrors: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: LIMIETEN.tokens },
    validationRules: [
      limietRegel,
      geenAbonnementRegel,
      ...(introspectie ? [] : [NoSchemaIntrospectionCustomRule]),
    ],
    plugins: [ApolloServerPluginCacheControlDisabled(), jitPlugin()],
    formatError: maakFoutopmaak(log),
    context,
  };
}
