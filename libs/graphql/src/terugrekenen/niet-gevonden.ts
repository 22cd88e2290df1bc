import type { GraphQLError } from 'graphql';
import { nietGevondenFout } from '../fouten.js';

export function geenStrook(mijlpaal: number): GraphQLError {
  return nietGevondenFout('mijlpaal', `Deze gemeente heeft geen strook in mijlpaal ${mijlpaal}.`);
}

export function geenStation(station: string, mijlpaal: number): GraphQLError {
  return nietGevondenFout('station', `“${station}” is hier geen station van mijlpaal ${mijlpaal}.`);
}
