import type {
  Aanhoudsoort,
  Besluitvorm,
  MotieUitkomst,
  Motiesoort,
  RecordBesluitInput,
  Uitkomst,
} from '../../api/documenten.js';

/** What happened with the stuk: it was handed in, or it got an outcome. */
export type Gebeurtenis = 'AANGELEVERD' | Uitkomst;

export interface Motie {
  readonly soort: Motiesoort;
  readonly tekst: string;
  readonly dictum: string;
  readonly uitkomst: MotieUitkomst;
}

/** The votes as they were typed, empty where nobody counted. */
export interface Stemmen {
  readonly voor: string;
  readonly tegen: string;
  readonly onthouding: string;
}

/** How a stuk that was held over comes back; the day is empty where none was promised. */
export interface Aanhoudinvoer {
  readonly aanhoudsoort: Aanhoudsoort;
  readonly herindiening: string;
}

/** What a reader fills in about a besluit, beyond its outcome and its day. */
export interface Besluitinvoer extends Aanhoudinvoer {
  readonly aanpassingen: readonly string[];
  readonly vorm: Besluitvorm | '';
  readonly stemmen: Stemmen;
  readonly moties: readonly Motie[];
  readonly toezeggingen: readonly string[];
  readonly toelichting: string;
  readonly bron: string;
}

/** Nothing filled in, with room for a first aanpassing. */
export const LEGE_INVOER: Besluitinvoer = {
  aanpassingen: [''],
  aanhoudsoort: 'VOLGENDE_VERGADERING',
  herindiening: '',
  vorm: '',
  stemmen: { voor: '', tegen: '', onthouding: '' },
  moties: [],
  toezeggingen: [],
  toelichting: '',
  bron: '',
};

const ONBEHANDELD: readonly Uitkomst[] = ['TERUGGENOMEN', 'INGETROKKEN', 'VAN_DE_AGENDA'];

/** Whether the body took the stuk up at its meeting: only then were there votes, moties and toezeggingen. */
export function isBehandeld(uitkomst: Uitkomst): boolean {
  return !ONBEHANDELD.includes(uitkomst);
}

/** Whether any vote was counted: then those for and against must both be there. */
export function isGestemd({ voor, tegen, onthouding }: Stemmen): boolean {
  return [voor, tegen, onthouding].some((aantal) => aantal !== '');
}

type Besluitinhoud = Pick<
  RecordBesluitInput,
  'aanpassingen' | 'aanhouding' | 'vorm' | 'stemmen' | 'moties' | 'toezeggingen' | 'toelichting' | 'bron'
>;

/** What goes to the api: only what fits the outcome, also where more was filled in before it was chosen. */
export function inhoudVan(uitkomst: Uitkomst, invoer: Besluitinvoer): Besluitinhoud {
  const { aanpassingen, vorm, stemmen, moties, toezeggingen, toelichting, bron } = invoer;
  const behandeld = isBehandeld(uitkomst);
  return {
    aanpassingen: uitkomst === 'INGESTEMD_MET_AANPASSINGEN' ? gevuld(aanpassingen) : [],
    aanhouding: uitkomst === 'AANGEHOUDEN' ? aanhoudingVan(invoer) : null,
    vorm: behandeld && vorm !== '' ? vorm : null,
    stemmen: behandeld && isGestemd(stemmen) ? geteld(stemmen) : null,
    moties: behandeld ? moties.map((motie) => ({ ...motie, dictum: tekstOfNiets(motie.dictum) })) : [],
    toezeggingen: behandeld ? gevuld(toezeggingen) : [],
    toelichting: tekstOfNiets(toelichting),
    bron: tekstOfNiets(bron),
  };
}

/** How it comes back, with a day only where it waits for being handed in again. */
export function aanhoudingVan({
  aanhoudsoort: soort,
  herindiening,
}: Aanhoudinvoer): RecordBesluitInput['aanhouding'] {
  return { soort, herindiening: soort === 'TOT_HERINDIENING' ? tekstOfNiets(herindiening) : null };
}

function geteld({ voor, tegen, onthouding }: Stemmen): RecordBesluitInput['stemmen'] {
  return { voor: Number(voor), tegen: Number(tegen), onthouding: Number(onthouding) };
}

function gevuld(teksten: readonly string[]): readonly string[] {
  return teksten.map((tekst) => tekst.trim()).filter((tekst) => tekst !== '');
}

function tekstOfNiets(tekst: string): string | null {
  return tekst.trim() === '' ? null : tekst.trim();
}
