/** @typedef {{ readonly source: string, readonly mutants: readonly Mutant[] }} Bestand */
/** @typedef {import('@stryker-mutator/api/core').schema.MutantResult} Mutant */
/** @typedef {{ readonly kop: string, readonly regels: readonly string[] }} Deel */

const KOP = /^## `(?<naam>[^`]+)`: /u;
const REGEL = /^- (?<was>`[^`]+`) → (?<wordt>`[^`]+`|nothing): (?<reden>.+)$/u;
const ZONDER_REDEN = 'no reason yet';

/** So much of a change is shown; the rest is for the report of the run. */
const LENGTE = 120;

/**
 * The list of mutants that no spec notices, with those of the given files renewed. A change that was in the list keeps
 * its reason; a file that is gone from the list's own source leaves it.
 *
 * @param {string} titel
 * @param {string} oud the list as it stands, or an empty text
 * @param {Readonly<Record<string, Bestand>>} bestanden by name, each with all its mutants
 * @param {(naam: string) => boolean} bestaat
 */
export function vernieuwLijst(titel, oud, bestanden, bestaat) {
  const { delen, redenen } = leesLijst(oud);
  for (const [naam, bestand] of Object.entries(bestanden)) delen.set(naam, maakDeel(naam, bestand, redenen));
  const blijvend = [...delen].filter(([naam]) => bestaat(naam)).sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    `# ${titel}`,
    ...blijvend.flatMap(([, { kop, regels }]) => [kop, ...(regels.length ? [regels.join('\n')] : [])]),
  ]
    .join('\n\n')
    .concat('\n');
}

/** @param {string} tekst */
function leesLijst(tekst) {
  const delen = /** @type {Map<string, Deel>} */ (new Map());
  const redenen = /** @type {Map<string, string>} */ (new Map());
  for (const blok of tekst.split(/\n(?=## )/u)) {
    const naam = KOP.exec(blok)?.groups?.naam;
    if (naam === undefined) continue;
    const [kop = '', ...rest] = blok.split('\n');
    const regels = rest.filter((regel) => regel.startsWith('- '));
    delen.set(naam, { kop, regels });
    for (const regel of regels) {
      const { was = '', wordt = '', reden = '' } = REGEL.exec(regel)?.groups ?? {};
      if (reden !== ZONDER_REDEN) redenen.set(sleutel(naam, was, wordt), reden);
    }
  }
  return { delen, redenen };
}

/**
 * @param {string} naam
 * @param {Bestand} bestand
 * @param {ReadonlyMap<string, string>} redenen
 * @returns {Deel}
 */
function maakDeel(naam, { source, mutants }, redenen) {
  const geteld = mutants.filter(({ status }) => status !== 'Ignored');
  const over = geteld.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  const regels = over.map((mutant) => {
    const was = code(stuk(source, mutant.location));
    const wordt = code(mutant.replacement ?? '');
    return `- ${was} → ${wordt}: ${redenen.get(sleutel(naam, was, wordt)) ?? ZONDER_REDEN}`;
  });
  return { kop: `## \`${naam}\`: ${geteld.length} mutants, ${over.length} survive`, regels };
}

/** @type {(...delen: readonly string[]) => string} */
const sleutel = (...delen) => delen.join('\t');

/**
 * The text between two places, of which line and column count from one.
 *
 * @param {string} source
 * @param {Mutant['location']} plaats
 */
function stuk(source, { start, end }) {
  const regels = source.split('\n').slice(start.line - 1, end.line);
  const laatste = regels.length - 1;
  return regels
    .map((regel, nr) =>
      regel.slice(nr === 0 ? start.column - 1 : 0, nr === laatste ? end.column - 1 : undefined),
    )
    .join(' ');
}

/**
 * Code on one line of Markdown, in which a tick would end it.
 *
 * @param {string} tekst
 */
function code(tekst) {
  const kort = tekst.replace(/\s+/gu, ' ').trim().replaceAll('`', "'");
  if (kort === '') return 'nothing';
  return `\`${kort.length > LENGTE ? `${kort.slice(0, LENGTE)}…` : kort}\``;
}
