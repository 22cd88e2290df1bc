import type { Deelname, Samenloopregel } from '@routekaart/traject';
import type { Bestandsfeit, Cel } from '../feit.js';
import type { Trajectbestand } from '../trajectbestand.js';

/** Asks, while the facts are read one after the other, on which stroken a regional station waits. */
export interface Samenloopzoeker {
  readonly neem: (feit: Bestandsfeit) => void;
  /** Which of these predecessors of a cell must have let the route go on: those that are not needed are left out. */
  readonly nodig: (
    cel: Cel,
    voorgangers: readonly Cel[],
    isKlaar: (voorganger: Cel) => boolean,
  ) => readonly Cel[];
}

/**
 * The join rule of each mijlpaal and who takes part, as far as they were recorded: with k of n no stroken are missing once
 * k are there, and where those who take part are the outcome nobody waits for one that does not.
 */
export function zoekSamenloop({ mijlpalen = [] }: Trajectbestand): Samenloopzoeker {
  const regels = new Map<number, Samenloopregel>(
    mijlpalen.map(({ nummer, samenloop }) => [nummer, regelVan(samenloop?.soort, samenloop?.nodig)]),
  );
  const gezegd = new Map<string, Deelname>();
  return {
    neem: (feit) => {
      if (feit.soort === 'deelname' && feit.gremium === undefined && feit.gemeente !== undefined) {
        gezegd.set(feit.gemeente, feit.deelname);
      }
      if (feit.soort === 'afspraak' && feit.samenloop !== undefined) {
        const { mijlpaal, regel, nodig } = feit.samenloop;
        regels.set(mijlpaal, regelVan(regel, nodig));
      }
    },
    nodig: ({ mijlpaal, gemeente }, voorgangers, isKlaar) => {
      const regel = regels.get(mijlpaal);
      if (gemeente !== undefined || regel === undefined || regel.kind === 'allen') {
        return voorgangers;
      }
      if (regel.kind === 'deelnemers') {
        return voorgangers.filter((een) => gezegd.get(een.gemeente ?? '') !== 'doet-niet-mee');
      }
      const stroken = new Set(voorgangers.flatMap((een) => een.gemeente ?? []));
      const klaar = [...stroken].filter((code) =>
        voorgangers.every((een) => een.gemeente !== code || isKlaar(een)),
      );
      return klaar.length >= regel.nodig
        ? voorgangers.filter((een) => een.gemeente === undefined)
        : voorgangers;
    },
  };
}

function regelVan(soort: Samenloopregel['kind'] = 'allen', nodig = 1): Samenloopregel {
  return soort === 'aantal' ? { kind: soort, nodig } : { kind: soort };
}
