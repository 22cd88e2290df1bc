import { Catch, type ExceptionFilter } from '@nestjs/common';
import { GraphQLError } from 'graphql';

/** Passes foreseen refusals on to GraphQL untouched: without it Nest logs each of them as an error, with its stack. */
@Catch(GraphQLError)
export class Foutfilter implements ExceptionFilter<GraphQLError> {
  catch(fout: GraphQLError): never {
    throw fout;
  }
}
