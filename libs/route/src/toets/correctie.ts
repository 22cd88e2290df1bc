import { formatDag } from '@routekaart/kalender';
import { type Besluit, type Gremium, isPositief, laatOpen, plaatsVan } from '@routekaart/traject';
import { isAdvies } from '../advies/is-advies.js';
import type { Berekening } from '../berekening.js';
import { eerderInStrook } from '../heropening.js';
import { type Stationsprognose, voorspel } from '../prognose.js';
import { type Routeplan, type Stap, maakRouteplan } from '../routeplan.js';
import { type BesluitVoorstel, dagVan, inhoud, naHeropening, naVoorgangers } from './besluit.js';
import { type Toets, eersteWeigering, regelGeschonden } from './weigering.js';

/**
 * Whether this Besluit may replace an earlier one: the same rules, as if that one were not there, and what came after must
 * still hold. An outcome that lets the stuk come back is judged at the place of the earlier one: what others decided anew
 * since came after it. One that closes has all of them before it, but not what this besluit undid by sending the stuk back.
 */
export function toetsCorrectie(
  voorstel: BesluitVoorstel,
  vorig: Besluit,
  prognose: Stationsprognose,
  berekening: Berekening,
): Toets {
  const { stap } = prognose;
  const nieuw = nieuweBesluiten(vorig, stap, berekening.plan).flatMap(({ besluit }) => besluit?.id ?? []);
  const toen = zonder([vorig.id, ...nieuw], stap, berekening);
  return eersteWeigering([
    () =>
      stap.besluit?.id === vorig.id
        ? null
        : regelGeschonden(
            'BESLUIT-05',
            'besluit',
            'Dit besluit is al vervangen door een later vastgelegd besluit.',
          ),
    () => inhoud(voorstel, stap, berekening),
    () => dagVan(voorstel, stap, berekening),
    () => naHeropening(voorstel, toen.stap),
    () => {
      const daarvoor = laatOpen(voorstel.uitkomst) ? toen : zonder([vorig.id], stap, berekening);
      return naVoorgangers(voorstel, daarvoor.stap, daarvoor.prognoses);
    },
    () => voorNieuweBesluiten(voorstel, vorig, stap, berekening),
    () => voorOpvolgers(voorstel, stap, toen.stap.terugverwezen ?? null, berekening),
  ]);
}

/** The step as if these besluiten were not there: what they answered to, such as a stuk that was sent back, stands open again. */
function zonder(
  ids: readonly string[],
  stap: Stap,
  { stand, prognoses }: Berekening,
): { readonly stap: Stap; readonly prognoses: readonly Stationsprognose[] } {
  const besluiten = stand.besluiten.filter(({ id }) => !ids.includes(id));
  const toen = voorspel(maakRouteplan({ ...stand, besluiten }));
  const zelf = toen.find((een) => een.stap.behandeling.id === stap.behandeling.id);
  return zelf === undefined ? { stap, prognoses } : { stap: zelf.stap, prognoses: toen };
}

/** The steps before this one in the same gemeente that decided after this besluit: it sent the stuk back to them. */
function nieuweBesluiten(vorig: Besluit, stap: Stap, { stappen }: Routeplan): readonly Stap[] {
  return eerderInStrook(stap, stappen)
    .flatMap((positie) => stappen[positie] ?? [])
    .filter(({ besluit }) => besluit !== null && plaatsVan(besluit) > plaatsVan(vorig));
}

/** What was decided anew because the stuk was sent back must still be of a later day. */
function voorNieuweBesluiten(
  { dag, uitkomst }: BesluitVoorstel,
  vorig: Besluit,
  stap: Stap,
  { plan }: Berekening,
): Toets {
  const [eerste] =
    uitkomst === 'terugverwezen'
      ? nieuweBesluiten(vorig, stap, plan).filter(({ besluit }) => (besluit?.dag ?? dag) <= dag)
      : [];
  return eerste?.besluit == null ? null : eerstCorrigeren(eerste.gremium, eerste.besluit, 'dag');
}

/** What later bodies decided must still hold; that one of them sent the stuk back came before this besluit. */
function voorOpvolgers(
  { dag, uitkomst }: BesluitVoorstel,
  stap: Stap,
  terugverwezen: Besluit | null,
  { prognoses, plan }: Berekening,
): Toets {
  const gaatVerder = isPositief(uitkomst) || isAdvies(uitkomst, stap);
  const positie = plan.stappen.indexOf(stap);
  for (const opvolger of prognoses) {
    const later = opvolger.stap.voorgangers.includes(positie) ? opvolger.stap.besluit : null;
    if (later?.stukversie !== opvolger.stap.stukversie || later.id === terugverwezen?.id) {
      continue;
    }
    if (!gaatVerder || later.dag < dag) {
      return eerstCorrigeren(opvolger.stap.gremium, later, gaatVerder ? 'dag' : 'uitkomst');
    }
  }
  return null;
}

function eerstCorrigeren({ naam }: Gremium, { dag }: Besluit, veld: 'dag' | 'uitkomst'): Toets {
  return regelGeschonden(
    'ROUTE-03',
    veld,
    `${naam} heeft hierna al een uitkomst op ${formatDag(dag)}. Corrigeer eerst die.`,
  );
}
