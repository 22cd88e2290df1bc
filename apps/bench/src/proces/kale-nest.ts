import 'reflect-metadata';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Logger, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Field, GraphQLModule, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { bedien } from './bedien.js';

@ObjectType()
class Groet {
  @Field(() => String)
  tekst = 'hallo';
}

@Resolver()
class GroetResolver {
  @Query(() => Groet)
  groet(): Groet {
    return new Groet();
  }
}

@Module({
  imports: [
    GraphQLModule.forRoot<ApolloDriverConfig>({
      driver: ApolloDriver,
      autoSchemaFile: true,
      graphiql: false,
      stopOnTerminationSignals: false,
    }),
  ],
  providers: [GroetResolver],
})
class KaleModule {}

/** The smallest Nest + Apollo that answers a question: what every start has to pay. */
Logger.overrideLogger(false);
const app = await NestFactory.create<NestFastifyApplication>(KaleModule, new FastifyAdapter());
await app.listen(0, '127.0.0.1');
bedien(0, {});
