import { bereken, herstel } from '@routekaart/route';
import { getal } from '../uitvoer/statistiek.js';
import { tabel } from '../uitvoer/tabel.js';
import { type Uitslag, hoogstens, terInfo } from '../uitvoer/uitslag.js';
import { BEGIN, maakProefstand } from './proefstand.js';

const GEMEENTE = 'G0';
const RAAD = `1-raad-${GEMEENTE}`;
const RONDES = 5;

/** What brings one strook back that ends a day after its window: the search, and its judgement on the whole traject. */
export function meetHerstel(zeg: (regel: string) => void): readonly Uitslag[] {
  const klein = meet(7);
  const groot = meet(342);
  zeg('\nHerstel van één strook, milliseconden per vraag (kortste van enkele)');
  zeg(
    tabel(
      ['gemeenten × mijlpalen', 'duur', 'sets beoordeeld'],
      [
        ['7 × 3', getal(klein.duur), String(klein.sets)],
        ['342 × 3', getal(groot.duur), String(groot.sets)],
      ],
    ),
  );
  return [
    terInfo('herstel van één strook, 7 × 3', klein.duur, 'ms'),
    hoogstens('herstel van één strook, 342 × 3', groot.duur, 1000, 'ms'),
  ];
}

function meet(gemeenten: number): { readonly duur: number; readonly sets: number } {
  const stand = maakProefstand(gemeenten);
  const raad = bereken(stand).prognoses.find(({ stap }) => stap.behandeling.id === RAAD);
  const tot = (raad?.dag.laatst ?? BEGIN) - 1;
  const berekening = bereken({
    ...stand,
    behandelingen: stand.behandelingen.map((een) =>
      een.id === RAAD ? { ...een, venster: { van: BEGIN, tot } } : een,
    ),
  });
  let kortst = Infinity;
  let sets = 0;
  for (let ronde = 0; ronde < RONDES; ronde += 1) {
    const begin = performance.now();
    const antwoord = herstel(berekening, { mijlpaal: 1, gemeente: GEMEENTE, doel: 'venster' });
    kortst = Math.min(kortst, performance.now() - begin);
    if (antwoord?.antwoord !== 'gevonden') throw new Error('Herstel vindt hier iets.');
    sets = antwoord.geprobeerd;
  }
  return { duur: kortst, sets };
}
