import type { Leesvoortgang } from '@routekaart/graphql';

const WOORD: Readonly<Record<Leesvoortgang['fase'], string>> = {
  bestand: 'rijen in het bestand',
  rijen: 'rijen gelezen',
  regels: 'regels nagelopen',
};
const ELKE: Readonly<Record<Leesvoortgang['fase'], number>> = { bestand: 1_000, rijen: 1_000, regels: 10 };

/** Tells how far a long reading is: a line for every 1,000 rows, and for every 10 rules. A short one is silent. */
export function voortgangsregels(log: (regel: string) => void): (voortgang: Leesvoortgang) => void {
  let lang = false;
  return ({ fase, gedaan, totaal }) => {
    lang ||= fase !== 'regels' && gedaan >= ELKE.rijen;
    if (!lang || (gedaan % ELKE[fase] !== 0 && gedaan !== totaal)) return;
    const van = totaal === null ? '' : ` van ${totaal.toLocaleString('nl-NL')}`;
    log(`  ${gedaan.toLocaleString('nl-NL')}${van} ${WOORD[fase]}`);
  };
}
