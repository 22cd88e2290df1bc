import { formatDag } from '@routekaart/kalender';
import type { Activiteit, Gremium, PlanFeit, Stand } from '@routekaart/traject';
import type { AfgevallenPlandag } from '../band/afgevallen-plandagen.js';
import { rolnaam } from '../rolnaam.js';
import { sluitingsknoop } from './deel-van-vergadering.js';
import { knoop, tak } from './delen.js';
import type { Bronverwijzing, Deel, Knoop } from './graaf.js';
import { regelknoop } from './regels.js';

/**
 * What the plan says of a day. A day that the document prints rests on its row alone; one that somebody planned since
 * rests on that change, and the row only shows what it replaced (bron 004, regel 158: “Nog plannen (extra)”).
 */
export function deelVanPlan(van: string, activiteit: Activiteit, tekst: string, stand: Stand): Deel {
  const { code, rijen } = activiteit;
  const feiten = stand.planFeiten.filter((feit) => feit.activiteit === code);
  const laatste = feiten.at(-1);
  if (laatste === undefined || (rijen.length > 0 && isGedrukt(laatste, feiten, stand))) {
    return tak(van, rijknoop(activiteit, tekst));
  }
  const { volgnummer, dag, rol, bron } = laatste.herkomst;
  const wijziging = knoop(
    `planwijziging:${code}:${String(volgnummer)}`,
    'feit',
    `${tekst} ${laatste.toestand === 'vervallen' ? 'Vervallen' : 'Zo gepland'} op ${formatDag(dag)} door ${rolnaam(rol)}${bron === '' ? '' : ` (${bron})`}.`,
    { kind: 'planwijziging', code },
  );
  const [rij] = rijen;
  return tak(van, wijziging, rij === undefined ? [] : [rijknoop(activiteit, gedruktezin(rij.datumTekst))]);
}

/** Why one of the days of the plan cannot be the one: by what closes it, or by when the stuk is ready. */
export function deelVanAfgevallen(
  van: string,
  { code, rijen }: Activiteit,
  { dag, periode }: AfgevallenPlandag,
  tekst: string,
  gremium: Gremium,
): Deel {
  const bron: Bronverwijzing = { kind: 'planrij', code, bronregel: rijen[0]?.bronregel ?? null };
  const zelf = knoop(`plandag:${code}:${String(dag)}`, 'planrij', tekst, bron, dag);
  return tak(van, zelf, [periode === null ? regelknoop(2) : sluitingsknoop(periode, gremium)]);
}

/** Whether this fact is what the document says: the plan of the file, or that of an edition that was taken in. */
function isGedrukt(
  { herkomst }: PlanFeit,
  [eerste]: readonly PlanFeit[],
  { edities }: Pick<Stand, 'edities'>,
): boolean {
  const { volgnummer } = herkomst;
  return (
    volgnummer === eerste?.herkomst.volgnummer ||
    edities.some((editie) => editie.herkomst.volgnummer === volgnummer)
  );
}

function gedruktezin(datumTekst: string): string {
  const tekst = datumTekst.replace(/\s+/gu, ' ').trim();
  return tekst === '' ? 'In deze rij staat geen datum.' : `In deze rij staat: “${tekst}”.`;
}

function rijknoop({ code, rijen }: Activiteit, tekst: string): Knoop {
  return knoop(`planrij:${code}`, 'planrij', tekst, {
    kind: 'planrij',
    code,
    bronregel: rijen[0]?.bronregel ?? null,
  });
}
