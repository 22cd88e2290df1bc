import { randomUUID } from 'node:crypto';
import type { Behandeling, Dossier } from '@routekaart/traject';
import type { Beslissing, Verzoek } from '../wijziging/verzoek.js';

/** A Verzoek of the TWO about the GR SDD, with a key that nobody used before. */
export function aVerzoek(afwijkend: Partial<Verzoek> = {}): Verzoek {
  return {
    traject: 'GR-SDD',
    sleutel: randomUUID(),
    verzoekHash: 'hash',
    handeling: 'recordBesluit',
    rol: 'two',
    door: 'test',
    gemeente: null,
    op: '2021-03-25T22:30:00.000Z',
    bron: 'test',
    ...afwijkend,
  };
}

/** The cell of the matrix that is asked for. */
export function zoekBehandeling(dossier: Dossier, gremium: string, mijlpaal: number): Behandeling {
  const gevonden = dossier.opzet.behandelingen.find(
    (behandeling) => behandeling.gremium === gremium && behandeling.mijlpaal === mijlpaal,
  );
  if (gevonden === undefined) throw new Error(`geen behandeling van mijlpaal ${mijlpaal} door ${gremium}`);
  return gevonden;
}

/** Accepts a besluit on this Behandeling, for somebody who saw this versie of it. */
export function aBesluit(
  behandeling: string,
  versie: number,
): Beslissing<{ readonly besluit: string }, never> {
  const id = randomUUID();
  return {
    kind: 'aanvaard',
    onderwerp: { soort: 'behandeling', code: behandeling, versie },
    feiten: [
      {
        soort: 'besluit',
        id,
        behandeling,
        dag: 18_711,
        uitkomst: 'ingestemd',
        vorm: 'hamerstuk',
        stukversie: 1,
        toelichting: null,
        aanpassingen: [],
        vervangt: null,
      },
    ],
    resultaat: { besluit: id },
  };
}
