import { describe, expect, it } from '@jest/globals';
import { GraphQLObjectType, GraphQLSchema, GraphQLString, graphqlSync } from 'graphql';
import { zonderLeesfuncties } from './leesfuncties.js';

describe('zonderLeesfuncties', () => {
  const rootFieldResolver = (): string => 'gelezen door een functie';
  const maakSchema = (): GraphQLSchema =>
    new GraphQLSchema({
      query: new GraphQLObjectType({
        name: 'Query',
        fields: {
          gelezen: { type: GraphQLString, resolve: rootFieldResolver },
          berekend: { type: GraphQLString, resolve: () => 'berekend' },
        },
      }),
    });
  const antwoord = (schema: GraphQLSchema): unknown =>
    graphqlSync({ schema, source: '{ gelezen berekend }', rootValue: { gelezen: 'eigenschap' } }).data;

  it('lets GraphQL read the property itself', () => {
    expect(antwoord(maakSchema())).toMatchObject({ gelezen: 'gelezen door een functie' });
    expect(antwoord(zonderLeesfuncties(maakSchema()))).toMatchObject({ gelezen: 'eigenschap' });
  });

  it('leaves a resolver with work of its own alone', () => {
    expect(antwoord(zonderLeesfuncties(maakSchema()))).toMatchObject({ berekend: 'berekend' });
  });
});
