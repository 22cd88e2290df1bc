import type { Oorzaak } from '../oorzaak/graaf.js';

/** Everything that one node says and rests on, and what rests on it, in a graph of which every edge leads to a claim. */
export function bij(id: string, { knopen, kanten }: Oorzaak) {
  const los = kanten.find(({ omdat }) => !knopen.some((een) => een.id === omdat && een.tekst.length > 0));
  if (los !== undefined) {
    throw new Error(`${los.van} rust op niets: ${los.omdat}`);
  }
  const knoop = knopen.find((een) => een.id === id);
  return {
    soort: knoop?.soort,
    tekst: knoop?.tekst,
    bron: knoop?.bron,
    van: kanten.filter(({ omdat }) => omdat === id).map(({ van }) => van),
    omdat: kanten.filter(({ van }) => van === id).map(({ omdat }) => omdat),
  };
}
