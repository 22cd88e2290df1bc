import { bereikVan, type DatumUitdrukking, parseDatum, type WeekUitdrukking } from '@routekaart/kalender';
import { activiteitsoortVan, plekVan } from './activiteitsoort.js';
import type { Cel, GelezenRij, GelezenTabel, Leesvoortgang, Lezing } from './gelezen.js';
import { herkenTabel, type Kolom, type Kolomsoort, leesKolommen } from './kolommen.js';
import { leesWie, type Wielezing } from './namen.js';
import type { Register } from './register.js';
import { schoneTekst, type Woordenboek } from './schoon.js';
import type { Tabel, Tabelrij } from './tabel.js';
import { leesWeek, leesWeekreeks } from './weekreeks.js';

/** What is needed to read a row beside the row itself. */
export interface Leesmiddelen {
  readonly jaar: number | null;
  readonly register: Register;
  readonly woordenboek: Woordenboek;
}

const PAUZE = 100;
const NIEMAND: Wielezing = { gevonden: [], alternatieven: false, personen: [], onbekend: [] };

/** Reads a table: its kind, its columns, and each row cell by cell, in source order. Pauses after every 100 rows. */
export function* leesTabel(
  tabel: Tabel,
  nummer: number,
  middelen: Leesmiddelen,
  tot: { readonly gelezen: number; readonly totaal: number },
): Generator<Leesvoortgang, GelezenTabel> {
  const soort = herkenTabel(tabel.kop);
  const kolommen = leesKolommen(tabel.kop);
  const weekkolom = kolommen.findIndex((kolom) => kolom.soort === 'week');
  const weekteksten = tabel.rijen.map((rij) =>
    schoneTekst(rij.cellen[weekkolom] ?? '', middelen.woordenboek),
  );
  const weken = weekkolom === -1 ? tabel.rijen.map(() => null) : leesWeekreeks(weekteksten, middelen.jaar);
  const rijen: GelezenRij[] = [];
  for (const rij of tabel.rijen) {
    const plaats = { tabel: nummer, rij: rijen.length + 1 };
    rijen.push(leesRij(rij, plaats, kolommen, weken[rijen.length] ?? null, middelen));
    if (rijen.length % PAUZE === 0) {
      yield { fase: 'rijen', gedaan: tot.gelezen + rijen.length, totaal: tot.totaal };
    }
  }
  return { nummer, soort, tabel, kolommen, rijen };
}

function leesRij(
  { regel, cellen: ruweCellen }: Tabelrij,
  plaats: { readonly tabel: number; readonly rij: number },
  kolommen: readonly Kolom[],
  week: WeekUitdrukking | null,
  middelen: Leesmiddelen,
): GelezenRij {
  const cellen = ruweCellen.map((ruw, index): Cel => {
    const soort = kolommen[index]?.soort ?? 'overig';
    const schoon = schoneTekst(ruw, middelen.woordenboek);
    const lezing = leesCel(soort, schoon, week, middelen);
    return { kolom: index + 1, soort, ruw, schoon, lezing, twijfel: twijfelVan(lezing) };
  });
  const tekstVan = (soort: Kolomsoort): string => cellen.find((cel) => cel.soort === soort)?.schoon ?? '';
  const datum = datumVan(cellen);
  const namen = wieVan(cellen);
  const wat = tekstVan('wat');
  const wie = tekstVan('wie');
  return {
    ...plaats,
    regel,
    cellen,
    week,
    datum,
    bereik: (datum === null ? null : bereikVan(datum)) ?? week?.venster ?? null,
    wat,
    wie,
    opmerkingen: tekstVan('opmerkingen'),
    namen,
    soort: activiteitsoortVan(wat),
    plek: plekVan(wat, wie),
    begrepen: datum?.kind !== 'onbekend' && (week?.kind !== 'onbekend' || week.tekst === ''),
  };
}

function leesCel(
  soort: Kolomsoort,
  tekst: string,
  week: WeekUitdrukking | null,
  middelen: Leesmiddelen,
): Lezing {
  switch (soort) {
    case 'week':
      return week === null ? { kind: 'tekst' } : { kind: 'week', week };
    case 'datum':
      return { kind: 'datum', datum: leesDatum(tekst, week, middelen.jaar) };
    case 'wie':
      return { kind: 'wie', wie: leesWie(tekst, middelen.register) };
    case 'wat':
    case 'opmerkingen':
    case 'overig':
      return { kind: 'tekst' };
  }
}

/** What does not add up in one cell, in words. */
function twijfelVan(lezing: Lezing): readonly string[] {
  switch (lezing.kind) {
    case 'week':
      return lezing.week.twijfel;
    case 'datum':
      return lezing.datum.kind === 'onbekend' ? ['de datum is niet te lezen'] : [];
    case 'wie':
      return lezing.wie.onbekend.map((naam) => `"${naam}" is geen bekend gremium`);
    case 'tekst':
      return [];
  }
}

/** A date in the window of its week; a date cell that names a week ("week 12") is that week. */
function leesDatum(tekst: string, week: WeekUitdrukking | null, jaar: number | null): DatumUitdrukking {
  const venster = week?.venster ?? null;
  const gelezen = parseDatum(tekst, { jaar: jaar ?? NaN, venster });
  if (gelezen.kind !== 'onbekend' || !/^(?:week|weken|wk)\b/i.test(tekst)) return gelezen;
  const genoemd = leesWeek(tekst, jaar).venster;
  return genoemd === null ? gelezen : { kind: 'venster', venster: genoemd, tekst };
}

function datumVan(cellen: readonly Cel[]): DatumUitdrukking | null {
  for (const { lezing } of cellen) if (lezing.kind === 'datum') return lezing.datum;
  return null;
}

function wieVan(cellen: readonly Cel[]): Wielezing {
  for (const { lezing } of cellen) if (lezing.kind === 'wie') return lezing.wie;
  return NIEMAND;
}
