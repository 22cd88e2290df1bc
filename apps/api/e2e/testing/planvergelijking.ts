import type { Api, Fout } from './omgeving.js';

interface Rij {
  readonly activiteit: string | null;
  readonly soort: string;
  readonly reden: string | null;
  readonly tekst: string;
}

export interface Vergelijking {
  readonly van: string;
  readonly met: string;
  readonly samenvatting: string;
  readonly tellingen: readonly { readonly soort: string; readonly aantal: number }[];
  readonly rijen: readonly Rij[];
}

const VERGELIJK = `query ($van: PlanstadiumInput!, $met: PlanstadiumInput!, $soort: Afwijkingsoort, $peildatum: Datum) {
  vergelijkPlanning(traject: "GR-SDD", van: $van, met: $met, soort: $soort, peildatum: $peildatum, eerste: 100) {
    van met samenvatting tellingen { soort aantal }
    rijen { activiteit naam mijlpalen soort oud { soort tekst brontekst } nieuw { soort tekst } extra vervallen
      verschuiving { beginDagen beginWerkdagen eindDagen eindWerkdagen tekst }
      reden herkomst { rol door op } tekst } } }`;

/** Two stages of the plan beside each other, as a lezer asks it. */
export async function vergelijkPlanning(
  api: Api,
  van: object,
  met: object,
  over: object = {},
): Promise<Vergelijking> {
  const { vergelijkPlanning: vergelijking } = await api.lees<{ vergelijkPlanning: Vergelijking }>(
    'lezer',
    VERGELIJK,
    {
      van,
      met,
      ...over,
    },
  );
  return vergelijking;
}

/** What is wrong with the question. */
export async function vergelijkfouten(
  api: Api,
  van: object,
  met: object,
  over: object = {},
): Promise<readonly Fout[]> {
  return (await api.vraag('lezer', VERGELIJK, { van, met, ...over })).errors;
}

export interface Editie {
  readonly nummer: number;
  readonly naam: string;
  readonly wijzigingen: number;
}

export async function editiesVan(via: Api, peildatum: string | null = null): Promise<readonly Editie[]> {
  const { edities: lijst } = await via.lees<{ edities: readonly Editie[] }>(
    'lezer',
    'query ($peildatum: Datum) { edities(traject: "GR-SDD", peildatum: $peildatum) { nummer naam wijzigingen } }',
    { peildatum },
  );
  return lijst;
}
