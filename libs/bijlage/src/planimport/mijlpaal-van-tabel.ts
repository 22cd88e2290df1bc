import type { Activiteit, Mijlpaal } from '@routekaart/traject';
import type { GelezenTabel } from '../gelezen.js';
import { woordenVan } from '../register.js';
import { celsleutel, planrijsleutel } from './celsleutel.js';

const KORTSTE_WOORD = 5;

/**
 * The Mijlpaal that each planning table plans, by the number of the table: the one that its title names, else the
 * one whose rows stand in it, else by order when there are as many tables as mijlpalen. `null` where nothing tells.
 */
export function mijlpalenVanTabellen(
  tabellen: readonly GelezenTabel[],
  mijlpalen: readonly Mijlpaal[],
  activiteiten: readonly Activiteit[],
): ReadonlyMap<number, number | null> {
  return new Map(
    tabellen.map((tabel, plaats) => {
      const opVolgorde = tabellen.length === mijlpalen.length ? (mijlpalen[plaats]?.nummer ?? null) : null;
      return [tabel.nummer, opTitel(tabel, mijlpalen) ?? opRijen(tabel, activiteiten) ?? opVolgorde];
    }),
  );
}

function opTitel({ tabel }: GelezenTabel, mijlpalen: readonly Mijlpaal[]): number | null {
  const titel = new Set(lange(tabel.titel));
  const tellingen = mijlpalen.map(({ nummer, naam, stuk }) => ({
    nummer,
    gelijk: new Set([...lange(naam), ...lange(stuk)].filter((woord) => titel.has(woord))).size,
  }));
  return enigeBeste(tellingen);
}

function opRijen({ rijen }: GelezenTabel, activiteiten: readonly Activiteit[]): number | null {
  const gedrukt = new Set(rijen.map((rij) => celsleutel(rij)));
  const keer = new Map<number, number>();
  for (const rij of activiteiten.flatMap((activiteit) => activiteit.rijen)) {
    if (gedrukt.has(planrijsleutel(rij))) keer.set(rij.mijlpaal, (keer.get(rij.mijlpaal) ?? 0) + 1);
  }
  return enigeBeste([...keer].map(([nummer, gelijk]) => ({ nummer, gelijk })));
}

function enigeBeste(
  tellingen: readonly { readonly nummer: number; readonly gelijk: number }[],
): number | null {
  const [eerste, tweede] = [...tellingen].sort((a, b) => b.gelijk - a.gelijk);
  if (eerste === undefined || eerste.gelijk === 0) return null;
  return tweede?.gelijk === eerste.gelijk ? null : eerste.nummer;
}

function lange(tekst: string): readonly string[] {
  return woordenVan(tekst)
    .map(({ sleutel }) => sleutel)
    .filter((sleutel) => sleutel.length >= KORTSTE_WOORD);
}
