/** How long one measurement of a loop lasts at least, in milliseconds. */
const MEETTIJD = 8;
/** How long a loop runs before that: on a busy machine the compiler is done with it late. */
const AANLOOP = 400;
/** A measurement ends when so many rounds in a row made no loop faster, or after so many in all. */
const RUSTIGE_RONDES = 25;
const HOOGSTENS_RONDES = 200;
/** What is less than this part faster is noise. */
const MERKBAAR = 0.01;

/**
 * The shortest time of each of these loops, in microseconds. They take turns, so that a busy moment of the machine hits
 * all of them, until no loop gets faster any more; each measurement repeats its loop long enough for the clock.
 */
export function snelste(lussen: readonly (() => void)[]): readonly number[] {
  const herhalingen = lussen.map(aantalVoorMeettijd);
  const kortst = lussen.map(() => Infinity);
  let rustig = 0;
  for (let ronde = 0; rustig < RUSTIGE_RONDES && ronde < HOOGSTENS_RONDES; ronde += 1) {
    rustig += 1;
    lussen.forEach((lus, plaats) => {
      const duur = duurVan(lus, herhalingen[plaats] ?? 1);
      const eerder = kortst[plaats] ?? Infinity;
      kortst[plaats] = Math.min(eerder, duur);
      rustig = duur < eerder * (1 - MERKBAAR) ? 0 : rustig;
    });
  }
  return kortst.map((duur) => duur * 1000);
}

/** Warms up, and answers how often the loop fits in one measurement. */
function aantalVoorMeettijd(lus: () => void): number {
  const begin = performance.now();
  let aantal = 1;
  let duur = 0;
  while (duur < MEETTIJD || performance.now() - begin < AANLOOP) {
    duur = duurVan(lus, aantal) * aantal;
    aantal = duur < MEETTIJD ? aantal * 2 : aantal;
  }
  return aantal;
}

function duurVan(lus: () => void, aantal: number): number {
  const begin = performance.now();
  for (let keer = 0; keer < aantal; keer += 1) {
    lus();
  }
  return (performance.now() - begin) / aantal;
}
