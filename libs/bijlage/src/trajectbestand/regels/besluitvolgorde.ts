import { isPositief, laatOpen } from '@routekaart/traject';
import type { Bestandsbesluit, Cel } from '../feit.js';
import { celsleutel } from '../feit.js';
import { type Lopenderoute, begin, gremiumPerCel, leesNieuwGremium, neem } from '../lokale-stations.js';
import type { Trajectbestand } from '../trajectbestand.js';
import { leesbaar } from './dagen.js';
import type { Bestandsregel } from './regel.js';

/**
 * No body decides before its predecessors agreed, or gave the advice that is all they give (invariants 1 and 7), judged in the order of recording; and a correction
 * names a besluit that stands.
 */
export const besluitenOpVolgorde: Bestandsregel = (bestand, meld) => {
  const route = begin(bestand);
  const voorgangersVan = voorgangerzoeker(bestand, route);
  const adviserend = new Set(adviserende(bestand));
  const gremiumVan = gremiumPerCel(bestand);
  const besluiten = new Map<string, Bestandsbesluit[]>();
  const vervangen = new Set<string>();
  for (const [positie, feit] of (bestand.feiten ?? []).entries()) {
    neem(feit, route);
    if (feit.soort !== 'besluit') continue;
    const cel = celsleutel(feit.behandeling);
    const eerdere = besluiten.get(cel) ?? [];
    if (feit.vervangt !== undefined) {
      const doel = `${cel}|${String(feit.vervangt)}`;
      if (feit.vervangt > eerdere.length || vervangen.has(doel)) {
        meld(
          'ONBEKENDE_VERWIJZING',
          ['feiten', positie, 'vervangt'],
          `Er is hier geen besluit ${String(feit.vervangt)} dat nog geldt.`,
        );
      }
      vervangen.add(doel);
    }
    for (const voorganger of voorgangersVan(feit.behandeling)) {
      const geldend = geldendBesluit(
        besluiten.get(celsleutel(voorganger)) ?? [],
        celsleutel(voorganger),
        vervangen,
      );
      const adviseert = adviserend.has(gremiumVan.get(celsleutel(voorganger)) ?? '');
      const isAdvies = geldend !== null && !laatOpen(geldend.uitkomst) && adviseert;
      if (geldend === null || !(isPositief(geldend.uitkomst) || isAdvies)) {
        meld(
          'BESLUIT_VOOR_VOORGANGER',
          ['feiten', positie],
          `Dit besluit kan pas na een positief besluit van ${naamVan(voorganger)}; dat staat er niet voor.`,
        );
      } else if (geldend.dag > feit.dag) {
        meld(
          'BESLUIT_VOOR_VOORGANGER',
          ['feiten', positie, 'dag'],
          `${naamVan(voorganger)} besloot op ${leesbaar(geldend.dag)}: dat is later dan ${leesbaar(feit.dag)}.`,
        );
      }
    }
    besluiten.set(cel, [...eerdere, feit]);
  }
};

/** The bodies that only advise: their “no” stops nothing (invariant 7). */
function adviserende({ gremia, feiten = [] }: Trajectbestand): readonly string[] {
  const nieuw = feiten.flatMap((feit) =>
    feit.soort === 'lokaalstation' ? (leesNieuwGremium(feit) ?? []) : [],
  );
  return [...gremia, ...nieuw].filter(({ mandaat }) => mandaat === 'adviseert').map(({ code }) => code);
}

function geldendBesluit(
  besluiten: readonly Bestandsbesluit[],
  cel: string,
  vervangen: ReadonlySet<string>,
): Bestandsbesluit | null {
  return besluiten.findLast((_, i) => !vervangen.has(`${cel}|${String(i + 1)}`)) ?? null;
}

/**
 * The cells that must have decided first; where a station is skipped, the stations before it count. A local station that
 * stands there now decides between its own two.
 */
function voorgangerzoeker(
  bestand: Trajectbestand,
  { cellen, plaatsen }: Lopenderoute,
): (cel: Cel) => readonly Cel[] {
  const stations = new Map((bestand.routesjabloon?.stations ?? []).map((station) => [station.code, station]));
  const gemeenten = bestand.gemeenten.map(({ code }) => code);
  const zoek = (mijlpaal: number, code: string, gemeente: string | null, diepte: number): readonly Cel[] => {
    const lokaal = celVan(mijlpaal, code, gemeente);
    if (plaatsen.has(celsleutel(lokaal))) return [lokaal];
    const station = stations.get(code);
    if (station === undefined || diepte > stations.size) return [];
    const leden = station.perGemeente === true && gemeente === null ? gemeenten : [gemeente];
    return leden.flatMap((lid) => {
      const cel = celVan(mijlpaal, code, station.perGemeente === true ? lid : null);
      return cellen.has(celsleutel(cel))
        ? [cel]
        : (station.voorgangers ?? []).flatMap((eerder) => zoek(mijlpaal, eerder, lid, diepte + 1));
    });
  };
  return (cel) => {
    const { mijlpaal, station, gemeente = null } = cel;
    const { na } = plaatsen.get(celsleutel(cel)) ?? {};
    const eerder = na === undefined ? (stations.get(station)?.voorgangers ?? []) : [na];
    const ervoor = [...plaatsen].flatMap(([sleutel, { voor }]) => {
      const code = sleutel.split('|')[1] ?? '';
      const lokaal = celVan(mijlpaal, code, gemeente);
      return voor === station && celsleutel(lokaal) === sleutel ? [lokaal] : [];
    });
    return [...eerder.flatMap((code) => zoek(mijlpaal, code, gemeente, 0)), ...ervoor];
  };
}

function celVan(mijlpaal: number, station: string, gemeente: string | null): Cel {
  return { mijlpaal, station, ...(gemeente === null ? {} : { gemeente }) };
}

function naamVan({ station, gemeente }: Cel): string {
  return gemeente === undefined ? station : `${station} van ${gemeente}`;
}
