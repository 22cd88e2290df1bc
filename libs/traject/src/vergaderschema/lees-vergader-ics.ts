import type { Dag } from '@routekaart/kalender';
import { formatDag } from '@routekaart/kalender';
import { bijWeekend } from './lees-lijstrij.js';
import type { Lijstbevinding } from './lijstbevinding.js';
import { tekstvoorstel } from './lijstbevinding.js';
import { toetsCycli } from './lijstcontroles.js';
import type { Lijstvergadering, Vergaderlijst } from './lijstvergadering.js';
import { isBesluitvormend, leesSoort } from './vergadersoort.js';
import { leesStatus } from './vergaderstatus.js';
import { voegSamen } from './voeg-samen.js';

/** An event of a calendar file; `dag` is null when it does not say on which day. */
export interface Agendagebeurtenis {
  readonly uid: string;
  readonly titel: string;
  readonly dag: Dag | null;
  /** As in the file (CONFIRMED) or as read from it (bevestigd); empty when it does not say. */
  readonly status: string;
  /** What else it says: its place and its description. */
  readonly terzijde: readonly string[];
}

interface GelezenGebeurtenis {
  readonly vergadering: Lijstvergadering | null;
  readonly bevindingen: readonly Lijstbevinding[];
}

const AANLEVERMOMENT = /aanlever|inlever|deadline|stukken/i;

/**
 * Reads meetings from the events of one body's calendar; `regel` is the place of the event, 1 = first. The kind
 * comes from the title; a title, place or description that contradicts the status makes the meeting `voorlopig`, and an event about
 * handing in is no meeting: a calendar does not say to which one it belongs. Never throws.
 */
export function leesVergaderIcs(gebeurtenissen: readonly Agendagebeurtenis[]): Vergaderlijst {
  const gelezen = gebeurtenissen.map((gebeurtenis, plaats) => leesGebeurtenis(gebeurtenis, plaats + 1));
  const alle = gelezen.flatMap(({ vergadering }) => (vergadering === null ? [] : [vergadering]));
  const samen = voegSamen(alle);
  const bevindingen = [
    ...(alle.length === 0 ? [] : [zonderAanleverdagen()]),
    ...gelezen.flatMap((rij) => rij.bevindingen),
    ...dubbeleUids(alle),
    ...samen.bevindingen,
    ...toetsCycli(samen.vergaderingen),
  ];
  return {
    vergaderingen: samen.vergaderingen,
    bevindingen: bevindingen.sort((a, b) => (a.regel ?? 0) - (b.regel ?? 0)),
  };
}

function leesGebeurtenis(
  { uid, titel, dag, status, terzijde }: Agendagebeurtenis,
  regel: number,
): GelezenGebeurtenis {
  const alleen = (code: Lijstbevinding['code'], uitleg: string, tekst: string): GelezenGebeurtenis => ({
    vergadering: null,
    bevindingen: [{ code, regel, kolom: null, uitleg, voorstel: tekstvoorstel(tekst) }],
  });
  if (dag === null) return alleen('DATUM_ONTBREEKT', `"${titel}" heeft geen datum.`, 'Vul de datum in.');
  if (AANLEVERMOMENT.test(titel)) {
    const uitleg = `"${titel}" op ${formatDag(dag)} is geen vergadering maar een aanlevermoment.`;
    return alleen('AANLEVERMOMENT', uitleg, 'Zet deze dag als aanleverdatum bij de vergadering.');
  }
  const soort = leesSoort(titel);
  if (soort === 'ander-gremium') {
    const uitleg = `"${titel}" op ${formatDag(dag)} gaat over een ander gremium en is niet overgenomen.`;
    return alleen('ANDER_GREMIUM', uitleg, 'Zet deze datum in de lijst van dat gremium.');
  }
  const { staat, twijfel } = leesStatus(status, [titel, ...terzijde]);
  const bevindingen: Lijstbevinding[] = [...bijWeekend(dag, regel, null)];
  const meld = (code: Lijstbevinding['code'], uitleg: string, tekst: string): void => {
    bevindingen.push({ code, regel, kolom: null, uitleg, voorstel: tekstvoorstel(tekst) });
  };
  if (twijfel !== null) {
    const code = {
      ontbreekt: 'STATUS_ONTBREEKT',
      onbekend: 'STATUS_ONBEKEND',
      terzijde: 'STATUS_TEGENSPRAAK',
      tegenspraak: 'STATUS_TEGENSPRAAK',
    } as const;
    const uitleg = `De status "${status}" van "${titel}" is niet te vertrouwen; de vergadering is voorlopig.`;
    meld(code[twijfel], uitleg, 'Vraag na of de vergadering doorgaat.');
  }
  if (soort === 'onbekend') {
    const uitleg = `Uit "${titel}" blijkt niet wat voor vergadering het is; op een besluit wordt hier niet gerekend.`;
    meld('SOORT_ONBEKEND', uitleg, 'Geef aan wat voor vergadering het is.');
  }
  const vergadering: Lijstvergadering = {
    regel,
    uid,
    dag,
    aanleverdag: null,
    staat: soort === 'onbekend' && staat === 'bevestigd' ? 'voorlopig' : staat,
    soort,
    besluitvormend: isBesluitvormend(soort),
    commissies: [],
    opmerking: titel === '' ? null : titel,
  };
  return { vergadering, bevindingen };
}

/** One uid on two days: a series, or a meeting that moved of which the old event stayed. */
function dubbeleUids(vergaderingen: readonly Lijstvergadering[]): readonly Lijstbevinding[] {
  const eersteDag = new Map<string | null, Dag>();
  return vergaderingen.flatMap(({ uid, dag, regel }): readonly Lijstbevinding[] => {
    const eerste = eersteDag.get(uid);
    if (eerste === undefined) eersteDag.set(uid, dag);
    if (uid === '' || eerste === undefined || eerste === dag) return [];
    const uitleg = `Dezelfde gebeurtenis staat op ${formatDag(eerste)} en op ${formatDag(dag)}: een reeks, of een verplaatste vergadering.`;
    const voorstel = tekstvoorstel('Haal de oude dag weg, of laat beide staan als het een reeks is.');
    return [{ code: 'UID_DUBBEL', regel, kolom: null, uitleg, voorstel }];
  });
}

function zonderAanleverdagen(): Lijstbevinding {
  const uitleg = 'Een agenda noemt geen aanleverdata; die zijn van geen enkele vergadering bekend.';
  const voorstel = tekstvoorstel('Geef een aanleverregel op of vul de data aan.');
  return { code: 'AANLEVERDAG_ONTBREEKT', regel: null, kolom: null, uitleg, voorstel };
}
