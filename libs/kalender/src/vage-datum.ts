import { dagenInMaand, jaarVan, maakDag } from './dag.js';
import type { DatumContext } from './gedrukte-dag.js';
import { dagVanGedrukt, leesDag, maandVan } from './gedrukte-dag.js';
import type { Periode } from './periode.js';

const DEEL_VAN_MAAND = /^(?:(begin|medio|eind) )?([a-z]+)\.?(?: (\d{4}))?$/;

/**
 * Reads a normalised vague date. `begin` is day 1-10 of the month, `medio` 11-20, `eind` 21 to its last day, a bare
 * month the whole of it. `voor X` ends on the day before X starts; it starts where the window starts, or without
 * a window (or with one that starts too late) on 1 January of the year in which it ends. Null for anything else.
 */
export function leesVageDatum(tekst: string, context: DatumContext): Periode | null {
  const grens = /^v(?:oo|óó)r (.+)$/.exec(tekst)?.[1];
  if (grens === undefined) return leesDeelVanMaand(tekst, context);
  const eerste = leesDeelVanMaand(grens, context)?.van ?? leesDag(grens, context);
  return eerste === null ? null : periodeVoor(eerste, context.venster);
}

function leesDeelVanMaand(tekst: string, context: DatumContext): Periode | null {
  const delen = DEEL_VAN_MAAND.exec(tekst);
  const maand = maandVan(delen?.[2] ?? '');
  if (delen === null || maand === null) return null;
  const [, deel, , gedruktJaar] = delen;
  const eersteVan = deel === 'medio' ? 11 : deel === 'eind' ? 21 : 1;
  const jaar = gedruktJaar === undefined ? null : Number(gedruktJaar);
  const van = dagVanGedrukt({ jaar, maand, dag: eersteVan, weekdag: null }, context);
  if (van === null) return null;
  const einde = deel === 'begin' ? 10 : deel === 'medio' ? 20 : dagenInMaand(jaarVan(van), maand);
  return { van, tot: van + einde - eersteVan };
}

function periodeVoor(eerste: number, venster: Periode | null): Periode | null {
  const tot = eerste - 1;
  const nieuwjaar = maakDag(jaarVan(tot), 1, 1);
  const van = venster !== null && venster.van <= tot ? venster.van : nieuwjaar;
  return van === null ? null : { van, tot };
}
