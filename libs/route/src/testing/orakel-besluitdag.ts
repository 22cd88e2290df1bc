import type { Dag } from '@routekaart/kalender';
import type { Behandeling, Stand, Vergadering } from '@routekaart/traject';
import { duurVan } from './orakel-recht.js';
import { gehouden, isDicht, magNa, regelVan, sluitingVan } from './orakel-strook.js';
import type { Agendadag } from './orakel-agenda.js';
import type { Antwoord, Dagen } from './orakel.js';

/** Later than every meeting. */
const NOOIT_DICHT = 0x3fffffff;

/** Before every day on which a stuk is ready. */
const NOOIT_OPEN = -1;

/** The behandelingen that the rule between two stations names. */
export function stationVoorRegel(behandeling: Behandeling, stand: Stand): readonly Behandeling[] {
  const na = regelVan(behandeling, stand)?.tussen?.na;
  return stand.behandelingen.filter(
    ({ station, gemeente, mijlpaal }) =>
      station === na &&
      gemeente !== null &&
      gemeente === behandeling.gemeente &&
      mijlpaal === behandeling.mijlpaal,
  );
}

/** The days between which a body decides on a stuk that is ready in this band, asked day after day. */
export function wanneerBesloten(
  behandeling: Behandeling,
  gereed: Dagen,
  eerder: readonly Antwoord[],
  agenda: Agendadag | null,
  blijftLiggen: boolean,
  echt: Stand,
  laatste: Dag,
): Dagen {
  const { peildatum } = echt;
  const ruim = ruimstGenomen(echt);
  // Of a body that has the papers still, no closing day counts.
  const stand = blijftLiggen ? ruim : echt;
  const vroegst = gereed.vroegst ?? peildatum;
  const rij = planrij(behandeling, stand);
  const dagen =
    rij?.datum.kind === 'vast' ? [rij.datum.dag] : rij?.datum.kind === 'alternatieven' ? rij.datum.dagen : [];
  const venster =
    behandeling.gemeente !== null || dagen.length > 0
      ? null
      : rij?.datum.kind === 'nog-te-plannen'
        ? (rij.datum.venster ?? behandeling.venster)
        : behandeling.venster;

  const opPlandag = (dag: Dag, klaar: Dag, onbekend: Dag): boolean =>
    kanOpPlandag(dag, behandeling, stand) &&
    klaar <= dag &&
    (blijftLiggen || klaar <= sluitingOp(dag, behandeling, stand, onbekend));
  const { laatst } = gereed;
  if (laatst !== null && dagen.some((dag) => opPlandag(dag, laatst, NOOIT_OPEN))) {
    const mogelijk = dagen.filter((dag) => kanOpPlandag(dag, behandeling, stand));
    return {
      vroegst: Math.min(...dagen.filter((dag) => opPlandag(dag, vroegst, NOOIT_DICHT))),
      laatst: Math.max(...mogelijk),
    };
  }

  const [misschien] = dagen.filter((dag) => opPlandag(dag, vroegst, NOOIT_DICHT)).sort((a, b) => a - b);
  const opAgenda = (dag: Dag, klaar: Dag): boolean =>
    agenda !== null && agenda.gaatDoor && agenda.dag === dag && klaar <= dag;
  const nietVoor = Math.max(
    peildatum,
    ...dagen,
    venster?.van ?? 0,
    agenda?.gaatDoor === true ? agenda.dag : 0,
  );
  const loop = (klaar: Dag | null, eerdere: readonly Dag[] = [], volgens = stand): Dag | null => {
    for (let dag = nietVoor; klaar !== null && dag <= laatste; dag += 1) {
      const mag = eerdere.every((een) => magNa(dag, een, behandeling, stand));
      if (mag && (opAgenda(dag, klaar) || vergadertOp(dag, klaar, blijftLiggen, behandeling, volgens))) {
        return dag;
      }
    }
    return null;
  };
  const open: Dag[] = [];
  let heeftVergadering = false;
  for (let dag = venster?.van ?? 1; dag <= (venster?.tot ?? 0); dag += 1) {
    heeftVergadering ||= vergadertOp(dag, 0, blijftLiggen, behandeling, stand);
    heeftVergadering ||= vielUitOp(dag, behandeling, stand);
    if (!isDicht(dag, behandeling.gremium, stand)) open.push(dag);
  }
  const [eersteOpen] = open.filter((dag) => dag >= Math.max(vroegst, peildatum));
  if (eersteOpen !== undefined && !heeftVergadering) {
    const klaar = gereed.laatst;
    const termijn = blijftLiggen ? 0 : gewoonlijkVan(behandeling, stand);
    const past = klaar !== null && open.some((dag) => dag >= peildatum && dag - termijn >= klaar);
    return { vroegst: eersteOpen, laatst: past ? (open.at(-1) ?? null) : loop(klaar) };
  }
  const eerste =
    misschien ??
    loop(
      vroegst,
      eerder.flatMap((een) => opZijnVroegst(een) ?? []),
      ruim,
    );
  const eindes = eerder.flatMap(({ dag }) => dag.laatst ?? []);
  const onbekend = eerste === null || eindes.length < eerder.length;
  return { vroegst: eerste, laatst: onbekend ? null : loop(gereed.laatst, eindes) };
}

/** The first day that can be meant, though nobody knows the day. */
export function opZijnVroegst({ dag, gereed, na, weer }: Antwoord): Dag | null {
  return (
    dag.vroegst ??
    (gereed.vroegst === null ? null : Math.max(gereed.vroegst, weer ?? -Infinity, (na ?? -Infinity) + 1))
  );
}

/**
 * The first day from this one on which a body of a gemeente meets and can take up what comes in that day; a regional body
 * decides when it would on a stuk that lies there, and nobody knows that of one that does not meet for it.
 */
export function eerstvolgende(
  behandeling: Behandeling,
  van: Dag | null,
  stand: Stand,
  laatste: Dag,
): Dag | null {
  const ruim = ruimstGenomen(stand);
  const vanaf = Math.max(van ?? Infinity, stand.peildatum);
  if (behandeling.gemeente === null) {
    const klaar = { vroegst: vanaf, laatst: null };
    return van === null || duurVan(behandeling, stand) !== null
      ? null
      : wanneerBesloten(behandeling, klaar, [], null, true, stand, laatste).vroegst;
  }
  for (let dag = vanaf; dag <= laatste; dag += 1) {
    if (vergadertOp(dag, dag, true, behandeling, ruim)) return dag;
  }
  return null;
}

/** A closing day that nobody knows may be as late as the day itself; only the first day may count on that. */
function ruimstGenomen(stand: Stand): Stand {
  const vergaderingen = stand.vergaderingen.map((een) => ({
    ...een,
    aanleverdag: een.aanleverdag ?? NOOIT_DICHT,
  }));
  return { ...stand, vergaderingen };
}

function planrij(
  { mijlpaal, station, gemeente }: Behandeling,
  { activiteiten }: Stand,
): Stand['activiteiten'][number] | undefined {
  return activiteiten.find(
    (rij) =>
      gemeente === null &&
      rij.station === station &&
      rij.mijlpalen.includes(mijlpaal) &&
      rij.toestand !== 'vervallen',
  );
}

/** Whether this body can decide today on a stuk that was ready on `klaar`, or lies with it since. */
function vergadertOp(
  dag: Dag,
  klaar: Dag,
  blijftLiggen: boolean,
  behandeling: Behandeling,
  stand: Stand,
): boolean {
  return gehouden(behandeling, stand).some((vergadering) => {
    const sluiting = sluitingVan(vergadering, behandeling, stand);
    return (
      vergadering.dag === dag && klaar <= dag && sluiting !== null && (blijftLiggen || klaar <= sluiting)
    );
  });
}

/** Whether a meeting to decide was known on this day that is not held on it: off, moved away, or on a closed day. */
function vielUitOp(dag: Dag, behandeling: Behandeling, stand: Stand): boolean {
  const gepland = stand.vergaderingen.filter(
    (een) =>
      een.gremium === behandeling.gremium &&
      een.besluitvormend &&
      [een.dag, een.was, ...(een.tussendagen ?? [])].includes(dag),
  );
  return gepland.some(
    (een) => een.dag !== dag || een.staat === 'vervallen' || isDicht(dag, een.gremium, stand),
  );
}

function kanOpPlandag(dag: Dag, behandeling: Behandeling, stand: Stand): boolean {
  const opDag = vergaderingenOp(dag, behandeling, stand);
  const vervallen = opDag.length > 0 && opDag.every(({ staat }) => staat === 'vervallen');
  return dag >= stand.peildatum && !vervallen && !isDicht(dag, behandeling.gremium, stand);
}

/** Until when a stuk can come for this day; `onbekend` where nobody knows that, by the usual term without a meeting. */
function sluitingOp(dag: Dag, behandeling: Behandeling, stand: Stand, onbekend: Dag): Dag {
  const gaatDoor = vergaderingenOp(dag, behandeling, stand).find(({ staat }) => staat !== 'vervallen');
  return gaatDoor === undefined
    ? Math.max(onbekend, dag - gewoonlijkVan(behandeling, stand))
    : (gaatDoor.aanleverdag ?? onbekend);
}

/** How many days before its day this body usually closes; none where nobody knows. */
function gewoonlijkVan({ gremium }: Behandeling, { gremia }: Stand): number {
  return gremia.find(({ code }) => code === gremium)?.aanleverdagen ?? 0;
}

function vergaderingenOp(dag: Dag, { gremium }: Behandeling, stand: Stand): readonly Vergadering[] {
  return stand.vergaderingen.filter(
    (vergadering) => vergadering.gremium === gremium && vergadering.dag === dag && vergadering.besluitvormend,
  );
}
