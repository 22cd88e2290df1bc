import type { Dag, Periode } from '@routekaart/kalender';
import { dagVan, formatIso } from '@routekaart/kalender';
import type { Keer, Vergaderregel, Weekdagnaam } from './vergaderregel.js';
import { KEREN } from './vergaderregel.js';
import { eerstvolgende } from './weekdagnaam.js';

const EERSTE_DAG = dagVan('2000-01-01');
const LAATSTE_DAG = dagVan('2099-12-31');

/**
 * The days that a rule names in a period, both ends included and within 2000-2099: in order, each once, before
 * holidays and reces. Empty for a period that ends before it starts.
 */
export function dagenVanRegel(regel: Vergaderregel, periode: Periode): readonly Dag[] {
  const van = Math.max(periode.van, EERSTE_DAG);
  const tot = Math.min(periode.tot, LAATSTE_DAG);
  switch (regel.kind) {
    case 'in-de-maand':
      return maandenIn({ van, tot })
        .flatMap((maand) => dagenInMaand(maand, regel.weekdag, regel.keren))
        .filter((dag) => van <= dag && dag <= tot);
    case 'elke-week':
      return reeks(eerstvolgende(regel.weekdag, van), tot, 7);
    case 'om-de-weken': {
      const stap = regel.weken * 7;
      const overgeslagen = Math.max(0, Math.ceil((van - regel.vanaf) / stap));
      return reeks(regel.vanaf + overgeslagen * stap, tot, stap);
    }
  }
}

/** Whether the rule names this day. */
export function isRegeldag(regel: Vergaderregel, dag: Dag): boolean {
  return dagenVanRegel(regel, { van: dag, tot: dag }).length > 0;
}

function reeks(eerste: Dag, tot: Dag, stap: number): readonly Dag[] {
  const dagen: Dag[] = [];
  for (let dag = eerste; dag <= tot; dag += stap) dagen.push(dag);
  return dagen;
}

function dagenInMaand(maand: Periode, weekdag: Weekdagnaam, keren: readonly Keer[]): readonly Dag[] {
  const alle = reeks(eerstvolgende(weekdag, maand.van), maand.tot, 7);
  const laatste = alle.length - 1;
  return alle.filter(
    (_, plaats) =>
      keren.some((keer) => KEREN[plaats] === keer) || (plaats === laatste && keren.includes('laatste')),
  );
}

/** The calendar months that have a day in the period, each in full. */
function maandenIn({ van, tot }: Periode): readonly Periode[] {
  const maanden: Periode[] = [];
  for (let eerste = eersteVanMaand(van); eerste <= tot;) {
    const volgende = eersteVanMaand(eerste + 31);
    maanden.push({ van: eerste, tot: volgende - 1 });
    eerste = volgende;
  }
  return maanden;
}

function eersteVanMaand(dag: Dag): Dag {
  const iso = formatIso(dag);
  return dag - Number(iso.slice(8)) + 1;
}
