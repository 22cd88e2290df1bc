import { type Berekening, komtHierNiet } from '@routekaart/route';
import type { Gemeente } from '@routekaart/traject';
import type { GraphQLError } from 'graphql';
import { nietGevondenFout } from '../fouten.js';

/** Of a gemeente that takes no part `gemeenteRoute` still shows the mijlpaal, so it says that instead. */
export function geenStrook(
  mijlpaal: number,
  { code, naam }: Pick<Gemeente, 'code' | 'naam'>,
  { mijlpalen }: Pick<Berekening, 'mijlpalen'>,
): GraphQLError {
  return mijlpalen.some((een) => een.mijlpaal === mijlpaal && een.doetNietMee.includes(code))
    ? nietGevondenFout('gemeente', komtHierNiet(mijlpaal, naam).uitleg)
    : nietGevondenFout('mijlpaal', `Deze gemeente heeft geen strook in mijlpaal ${mijlpaal}.`);
}

export function geenStation(station: string, mijlpaal: number): GraphQLError {
  return nietGevondenFout('station', `“${station}” is hier geen station van mijlpaal ${mijlpaal}.`);
}
