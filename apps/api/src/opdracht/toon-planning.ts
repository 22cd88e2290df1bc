import {
  type Planimportuitkomst,
  type PlanimportType,
  type PlanningkeuringType,
  PlanningGeimporteerd,
  PlanningGelezen,
} from '@routekaart/graphql';
import { toonBezwaren, toonWeigering } from './toon-weigering.js';
import { toonbaar } from './toonbaar.js';

/** Whether the planning was recorded, or read without a refusal. */
export function isIngelezen(uitkomst: Planimportuitkomst): boolean {
  return (
    uitkomst instanceof PlanningGeimporteerd ||
    (uitkomst instanceof PlanningGelezen && uitkomst.bezwaren.length === 0)
  );
}

/** The outcome of an import for a terminal: what changes, what must be looked at, and what came of it. */
export function toonImport(uitkomst: Planimportuitkomst): readonly string[] {
  if (uitkomst instanceof PlanningGeimporteerd) {
    const { nummer, tekst } = uitkomst.planimport.editie;
    return [
      ...toonPlanimport(uitkomst.planimport),
      `Vastgelegd als editie ${String(nummer)}: ${toonbaar(tekst)}.`,
    ];
  }
  if (uitkomst instanceof PlanningGelezen) {
    return [...toonPlanimport(uitkomst.planimport), ...toonBezwaren(uitkomst.bezwaren), slotVan(uitkomst)];
  }
  return toonWeigering(uitkomst);
}

function slotVan({ kanVastgelegd, bezwaren }: PlanningGelezen): string {
  if (kanVastgelegd) return 'Er is niets vastgelegd. Klopt dit, laat dan --proef weg.';
  return bezwaren.length === 0
    ? 'Er is niets vastgelegd: er wijzigt niets.'
    : 'Er is niets vastgelegd, en dat kan zo ook niet: zie hierboven.';
}

/** A planning that was only read, for a terminal. */
export function toonKeuring({ perCode, aantalRijen, bevindingen }: PlanningkeuringType): readonly string[] {
  return [
    `${String(aantalRijen)} rijen gelezen, ${String(bevindingen.length)} bevindingen.`,
    ...perCode.map(({ code, aantal }) => `  ${String(aantal).padStart(4)}  ${code}`),
    '',
    ...bevindingen.map(toonBevinding),
  ];
}

function toonPlanimport({
  samenvatting,
  stappen,
  bevindingen,
  aantalBevindingen,
}: PlanimportType): readonly string[] {
  const open = bevindingen.filter(({ status }) => status === 'open');
  const overig = aantalBevindingen - bevindingen.length;
  return [
    ...stappen.map(({ zin }) => toonbaar(zin)),
    ...(stappen.length > 0 ? [''] : []),
    ...open.map((bevinding) => `${toonBevinding(bevinding)} [${bevinding.sleutel}]`),
    ...(overig > 0 ? [`En nog ${String(overig)} bevindingen.`] : []),
    ...(open.length > 0 ? [''] : []),
    samenvatting,
  ];
}

function toonBevinding({
  ernst,
  uitleg,
  voorstel,
  plaatsen,
}: PlanningkeuringType['bevindingen'][number]): string {
  const regels = plaatsen.map(({ regel }) => regel).filter((regel) => regel > 0);
  const waar = regels.length === 0 ? '' : ` regel ${regels.slice(0, 5).join(', ')}:`;
  return toonbaar(`${ernst}:${waar} ${uitleg}${voorstel === null ? '' : ` ${voorstel.tekst}`}`);
}
