import type { Lijstvergadering } from './lijstvergadering.js';

type Staat = Lijstvergadering['staat'];

/** A status, and why it is not taken as printed: `null` when it is. */
export interface GelezenStatus {
  readonly staat: Staat;
  readonly twijfel: 'ontbreekt' | 'onbekend' | 'terzijde' | 'tegenspraak' | null;
}

const WOORDEN = new Map<string, Staat>([
  ...['definitief', 'bevestigd', 'vastgesteld', 'vast', 'gaat door', 'confirmed'].map(
    (woord) => [woord, 'bevestigd'] as const,
  ),
  ...[
    'voorlopig',
    'concept',
    'onder voorbehoud',
    'nog niet definitief',
    'nog te bevestigen',
    'optie',
    'reserve',
    'gereserveerd',
    'tentative',
  ].map((woord) => [woord, 'voorlopig'] as const),
  ...[
    'vervallen',
    'vervalt',
    'komt te vervallen',
    'afgelast',
    'afgezegd',
    'geannuleerd',
    'gaat niet door',
    'geen vergadering',
    'cancelled',
    'canceled',
  ].map((woord) => [woord, 'vervallen'] as const),
]);

const TOELICHTING = /^([a-zé ]+?)(?:[,:;(]| - | wegens | vanwege | i\.?v\.?m\.? | in verband met )(.+)$/;
const NOEMT_VERVALLEN =
  /\b(?:vervallen|vervalt|afgelast|afgezegd|geannuleerd|gaat niet door|geen vergadering|cancell?ed)\b/;
/** What stands before the status when the remark is a sentence: “Vergadering vervalt”. */
const ONDERWERP = /^(?:de |deze )?(?:raads)?vergadering (?:is )?(?=\S)/;
const NOEMT_DOORGAAN =
  /\b(?:gaat|vindt)(?: toch| wel| alsnog| gewoon)? (?:door|plaats)\b|\b(?:niet|geen|toch)\b/;
const NOEMT_STAAT = /\b(?:definitief|bevestigd|voorlopig|concept|voorbehoud|confirmed|tentative)\b/;

/**
 * Reads a status. Only the exact words count, with an explanation behind them: "vervallen i.v.m. Koningsdag". What
 * is turned around ("niet vervallen"), unknown, or contradicted by the other texts on the line (`context`: kind,
 * remark, title, place) is never trusted: it becomes `voorlopig` with the doubt. Without a status, a text beside it that
 * says just that the meeting is off does count: nobody plans on a day that is struck out. What may be about something
 * else (`vreemd`) only casts doubt.
 */
export function leesStatus(
  tekst: string,
  eigen: readonly string[],
  vreemd: readonly string[] = [],
): GelezenStatus {
  const context = [...eigen, ...vreemd];
  const status = tekst
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/[.!]+$/, '')
    .replace(ONDERWERP, '');
  const overigVervallen = context.some(noemtVervallen);
  if (status === '') {
    if (!overigVervallen) return voorlopig('ontbreekt');
    return eigen.some(noemtVervallen) ? uitContext(context) : voorlopig('terzijde');
  }

  const delen = TOELICHTING.exec(status);
  const staat = WOORDEN.get(status) ?? WOORDEN.get((delen?.[1] ?? '').trim());
  if (staat === undefined) return voorlopig('onbekend');
  const toelichting = WOORDEN.has(status) ? '' : (delen?.[2] ?? '');
  const tegenspraak =
    staat === 'vervallen'
      ? NOEMT_STAAT.test(toelichting) ||
        NOEMT_DOORGAAN.test(toelichting) ||
        context.some((deel) => /\bgaat (?:toch|wel|alsnog|gewoon) door\b/.test(deel.toLowerCase()))
      : overigVervallen || NOEMT_VERVALLEN.test(toelichting) || /\b(?:niet|geen)\b/.test(toelichting);
  return tegenspraak ? voorlopig('tegenspraak') : { staat, twijfel: null };
}

/** Whether a text says something about a meeting that is off; not yet that this one is. */
export function noemtVervallen(tekst: string): boolean {
  return NOEMT_VERVALLEN.test(tekst.toLowerCase());
}

/** The one text that says that the meeting is off, read as a status; `terzijde` when it says so in other words. */
function uitContext(context: readonly string[]): GelezenStatus {
  const plaats = context.findIndex(noemtVervallen);
  const gelezen = leesStatus(context[plaats] ?? '', context.toSpliced(plaats, 1));
  return gelezen.twijfel === 'onbekend' ? voorlopig('terzijde') : gelezen;
}

function voorlopig(twijfel: GelezenStatus['twijfel']): GelezenStatus {
  return { staat: 'voorlopig', twijfel };
}
