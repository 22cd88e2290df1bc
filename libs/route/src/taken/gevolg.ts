import { formatDag, formatDagen } from '@routekaart/kalender';
import type { Aanleverslot } from '../band/aanleverslot.js';
import type { Waarschuwing, Waarschuwingcode } from '../waarschuwing.js';
import type { Oorzaakgroep } from '../waarschuwingen/per-oorzaak.js';

/** What is met by bringing the stuk to the next meeting. */
const WACHT_OP_STUK: readonly Waarschuwingcode[] = [
  'TE_LAAT',
  'VERSIEVERSCHIL',
  'AANLEVERING_GEMIST',
  'WACHT_OP_HERINDIENING',
  'GEEN_RESERVE',
  'RECES',
];

/**
 * The consequences that tell what is still to come. The others tell what has passed, what is to be done, or what it costs
 * to miss a meeting that nobody misses yet.
 */
const DREIGEND: readonly Waarschuwingcode[] = [
  'PROGNOSE_NA_VENSTER',
  'RECHT_WIJZIGT_ONDERWEG',
  'SYNCHRONISATIE_IN_GEVAAR',
];

/**
 * What follows when nobody acts by the last day, as a sentence: what the warning itself says, or else the jump to the
 * next meeting, the consequences that acting by then prevents, or the rule.
 */
export function gevolgVan({ waarschuwing, gevolgen }: Oorzaakgroep, slot: Aanleverslot | null): string {
  if (waarschuwing.anders !== undefined) return waarschuwing.anders;
  // The forecast counts on this meeting: whatever it foretells comes also when somebody acts in time.
  if (slot !== null && isVoor(slot, waarschuwing)) return sprongzin(slot);
  const [gevolg, ...meer] = gevolgen.filter((een) => isTeVoorkomen(een, waarschuwing));
  if (gevolg === undefined) return `Anders wordt deze regel niet gehaald: “${waarschuwing.regel}”`;
  if (meer.length === 0) return gevolg.melding;
  return `${gevolg.melding} En ${meer.length === 1 ? '1 ander gevolg' : `${String(meer.length)} andere gevolgen`}.`;
}

/** What it costs to miss the meeting of this slot, as a sentence. */
export function sprongzin({ dag, volgende }: Aanleverslot): string {
  return volgende === null
    ? `Anders is er na ${formatDag(dag)} geen vergadering bekend.`
    : `Anders wordt het ${formatDag(volgende.dag)}, ${formatDagen(volgende.dag - dag)} later.`;
}

/** Whether the last day of a warning is that to hand in for this meeting, or, where the stuk lies there, the meeting. */
function isVoor(slot: Aanleverslot, { code, uiterlijk }: Waarschuwing): boolean {
  return WACHT_OP_STUK.includes(code) && (uiterlijk === slot.uiterlijk || uiterlijk === slot.dag);
}

/** Whether it helps against this consequence to act on the last day of its cause: its own last day is not before that. */
function isTeVoorkomen({ code, uiterlijk }: Waarschuwing, oorzaak: Waarschuwing): boolean {
  if (!DREIGEND.includes(code)) return false;
  // Against a window that is lost an extra meeting is asked for, or another window: that has no last day.
  if (oorzaak.code === 'VENSTER_ONHAALBAAR') return true;
  return uiterlijk !== null && (oorzaak.uiterlijk === null || uiterlijk >= oorzaak.uiterlijk);
}
