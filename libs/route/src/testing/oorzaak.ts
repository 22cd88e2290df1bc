import type { Oorzaak } from '../oorzaak/graaf.js';

/** Everything that one node says and rests on, and what rests on it. */
export function bij(id: string, { knopen, kanten }: Oorzaak) {
  const knoop = knopen.find((een) => een.id === id);
  return {
    soort: knoop?.soort,
    tekst: knoop?.tekst,
    bron: knoop?.bron,
    van: kanten.filter(({ omdat }) => omdat === id).map(({ van }) => van),
    omdat: kanten.filter(({ van }) => van === id).map(({ omdat }) => omdat),
  };
}
