import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { RESOLVERS } from '@routekaart/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';

/** The schema as text, as it stands in `schema.graphql`. Needs no database. */
export async function printSchemaText(): Promise<string> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  const schema = await app.get(GraphQLSchemaFactory).create([...RESOLVERS]);
  await app.close();
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
