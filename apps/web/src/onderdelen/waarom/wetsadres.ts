import { type Dag, formatIso, parseDag } from '@routekaart/kalender';

/** The laws that a route names, each by its number in the Basiswettenbestand. */
const WETTEN: readonly (readonly [naam: RegExp, nummer: string])[] = [
  [/\bwgr\b|wet gemeenschappelijke regelingen/iu, 'BWBR0003740'],
  [/algemene termijnenwet/iu, 'BWBR0002448'],
  [/gemeentewet/iu, 'BWBR0005416'],
  [/bekendmakingswet/iu, 'BWBR0004287'],
];

const ARTIKEL = /\bart(?:ikel|\.)\s*(?<artikel>\d+\w*)(?:\s+lid\s+(?<lid>\d+))?/iu;
const DAG = /\b(?<woord>tot en met|tot|sinds)\s+(?<dag>\d{1,2}-\d{1,2}-\d{4})/iu;

/**
 * Where an article can be read, as a source writes it: “Wgr art. 1 lid 2, zoals die gold tot 1-7-2022” leads to the text
 * of 30-6-2022. `null` for a law that is not known here, or without an article.
 */
export function wetsadres(vindplaats: string): string | null {
  const nummer = WETTEN.find(([naam]) => naam.test(vindplaats))?.[1];
  const { artikel, lid } = ARTIKEL.exec(vindplaats)?.groups ?? {};
  if (nummer === undefined || artikel === undefined) return null;
  const dag = geldigOp(vindplaats);
  const toen = dag === null ? '' : `&z=${formatIso(dag)}&g=${formatIso(dag)}`;
  return `https://wetten.overheid.nl/jci1.3:c:${nummer}&artikel=${artikel}${lid === undefined ? '' : `&lid=${lid}`}${toen}`;
}

/** A day on which the article read as is meant; `null` for the text of now. */
function geldigOp(vindplaats: string): Dag | null {
  const { woord, dag } = DAG.exec(vindplaats)?.groups ?? {};
  if (woord === undefined || dag === undefined) return null;
  const [dagnummer = '', maand = '', jaar = ''] = dag.split('-');
  const gelezen = parseDag(`${jaar}-${maand.padStart(2, '0')}-${dagnummer.padStart(2, '0')}`);
  return gelezen !== null && woord.toLowerCase() === 'tot' ? gelezen - 1 : gelezen;
}
