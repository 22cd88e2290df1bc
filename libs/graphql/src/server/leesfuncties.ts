import { type GraphQLSchema, isObjectType } from 'graphql';

/** The name of the function that Nest gives to every field without a resolver of its own. */
const LEESFUNCTIE = 'rootFieldResolver';

/**
 * Takes away the functions that only read the property with the name of the field: that is what GraphQL does
 * by itself, and a compiled query then reads the property without a call. Changes the schema it is given.
 */
export function zonderLeesfuncties(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type)) {
      for (const veld of Object.values(type.getFields())) {
        if (veld.resolve?.name === LEESFUNCTIE) {
          delete veld.resolve;
        }
      }
    }
  }
  return schema;
}
