import { useRef, useState } from 'react';
import { useClient } from 'urql';
import {
  type InhoudFragment,
  KeurPlanningDocument,
  type KeurPlanningQuery,
  LeesPlanningDocument,
} from '../../api/documenten.js';
import { type Uitslag, uitslagVan } from '../../onderdelen/uitslag.js';
import { type Opdracht, adresVoor, bronVan, invoerVan } from './opdracht.js';

/** The document as it was read, cell by cell. */
export type Keuring = Extract<KeurPlanningQuery['keurPlanning'], { readonly __typename: 'Planningkeuring' }>;

/** How far the reading of one document is. */
export interface Importstand {
  readonly opdracht: Opdracht | null;
  readonly keuring: Keuring | null;
  /** The first row of the source that is shown. */
  readonly vanaf: number;
  readonly planimport: InhoudFragment | null;
  readonly kanVastgelegd: boolean;
  /** The key of the request that runs. */
  readonly bezig: string | null;
  readonly uitslag: Uitslag | null;
  readonly vastgelegd: boolean;
}

export interface Importbediening {
  readonly stand: Importstand;
  /** Reads a document, and compares it with the plan. Nothing is recorded. */
  readonly lees: (opdracht: Opdracht) => void;
  /** Compares again, after a choice. Nothing is recorded. */
  readonly wijzig: (delen: Partial<Opdracht>) => void;
  readonly blader: (vanaf: number) => void;
  /** Records the planning with these last words about it. */
  readonly legVast: (delen: Pick<Opdracht, 'naam' | 'reden'>) => void;
  readonly begin: () => void;
}

const LEEG: Importstand = {
  opdracht: null,
  keuring: null,
  vanaf: 0,
  planimport: null,
  kanVastgelegd: false,
  bezig: null,
  uitslag: null,
  vastgelegd: false,
};

/** The reading of one document: a trial after every choice, and recorded once, all of it or nothing. */
export function useImport(traject: string, verwachteVersie: number, vandaag: string): Importbediening {
  const client = useClient();
  const [stand, zetStand] = useState(LEEG);
  const laatste = useRef('');

  /** Changes the state, unless another request was sent since. */
  const zet = (sleutel: string, delen: Partial<Importstand>): void => {
    if (laatste.current === sleutel) zetStand((eerder) => ({ ...eerder, ...delen }));
  };
  const start = (delen: Partial<Importstand>): string => {
    const sleutel = crypto.randomUUID();
    laatste.current = sleutel;
    zetStand((eerder) => ({ ...eerder, ...delen, bezig: sleutel, uitslag: null }));
    return sleutel;
  };
  const keur = async (sleutel: string, opdracht: Opdracht, overslaan: number): Promise<boolean> => {
    const { bron, jaar } = opdracht;
    const { data, error } = await client
      .query(KeurPlanningDocument, { traject, ...bronVan(bron), jaar, overslaan }, adresVoor(bron))
      .toPromise();
    const keuring = data?.keurPlanning;
    if (keuring?.__typename === 'Planningkeuring') {
      zet(sleutel, { keuring, vanaf: overslaan });
      return true;
    }
    zet(sleutel, { bezig: null, keuring: null, planimport: null, uitslag: uitslagVan(keuring, error) });
    return false;
  };
  const stuur = async (sleutel: string, opdracht: Opdracht, proef: boolean): Promise<void> => {
    const input = invoerVan(opdracht, { traject, sleutel, verwachteVersie, proef });
    const { data, error } = await client
      .mutation(LeesPlanningDocument, { input }, adresVoor(opdracht.bron))
      .toPromise();
    const antwoord = data?.importPlanning;
    if (antwoord?.__typename === 'PlanningGelezen') {
      const { planimport, kanVastgelegd, bezwaren } = antwoord;
      const melding = bezwaren.map((bezwaar) => bezwaar.melding).join(' ');
      const uitslag = melding === '' ? null : { gelukt: false, melding };
      zet(sleutel, { bezig: null, planimport, kanVastgelegd, uitslag });
    } else if (antwoord?.__typename === 'PlanningGeimporteerd') {
      zet(sleutel, { bezig: null, planimport: antwoord.planimport, vastgelegd: true });
    } else if (antwoord?.__typename === 'RegelGeschonden' && isDagGevraagd(antwoord, opdracht)) {
      const metDag = { ...opdracht, bijgewerktTotEnMet: vandaag };
      if (laatste.current === sleutel) await stuur(start({ opdracht: metDag }), metDag, proef);
    } else {
      zet(sleutel, { bezig: null, kanVastgelegd: false, uitslag: uitslagVan(antwoord, error) });
    }
  };
  const lees = async (opdracht: Opdracht): Promise<void> => {
    const sleutel = start({ ...LEEG, opdracht });
    if (await keur(sleutel, opdracht, 0)) await stuur(sleutel, opdracht, true);
  };
  const blader = async (opdracht: Opdracht, vanaf: number): Promise<void> => {
    const sleutel = start({});
    if (await keur(sleutel, opdracht, vanaf)) zet(sleutel, { bezig: null });
  };
  const { opdracht } = stand;
  return {
    stand,
    lees: (nieuw) => void lees(nieuw),
    wijzig: (delen) => {
      if (opdracht === null) return;
      const nieuw = { ...opdracht, ...delen };
      void stuur(start({ opdracht: nieuw }), nieuw, true);
    },
    blader: (vanaf) => {
      if (opdracht !== null) void blader(opdracht, vanaf);
    },
    legVast: (delen) => {
      if (opdracht === null) return;
      const nieuw = { ...opdracht, ...delen };
      void stuur(start({ opdracht: nieuw }), nieuw, false);
    },
    begin: () => {
      laatste.current = '';
      zetStand(LEEG);
    },
  };
}

/** Whether the document names no day, and nobody gave one yet: then today is proposed, to be changed in the form. */
function isDagGevraagd({ code }: { readonly code: string }, { bijgewerktTotEnMet }: Opdracht): boolean {
  return code === 'IMPORT-03' && bijgewerktTotEnMet === '';
}
