import { type DatumContext, leesDag, normaliseer } from './gedrukte-dag.js';
import { leesPeriode } from './gedrukte-periode.js';
import { formatDag, formatPeriode } from './notatie.js';
import { type Periode, overlapt } from './periode.js';
import { werkweekVan } from './week.js';
import type { WeekUitdrukking } from './week-uitdrukking.js';
import { leesWeeknummers } from './weeknummers.js';

const WEEKCEL =
  /^(?:week|weken|wk\.?) ?(\d{1,2}(?: ?(?:\+|\/|-|t\/m|tm|tot en met|en|of) ?\d{1,2})*)(?= |\(|$) ?(\(?)([^()]*)(\)?)$/;

/**
 * Reads a week cell as printed in a planning (bron 004): one week, `8 + 9`, `8 / 9` or `14-17`, with or without the
 * printed range. `jaar` is the ISO year of the first week; a later week with a lower number lies in the next year.
 * What does not add up becomes a sentence in `twijfel`; what cannot be read is `onbekend`. Never throws.
 * @example parseWeekuitdrukking('Week 8 / 9 (22-2 tm 5-3)', 2021).kind // 'een-van'
 */
export function parseWeekuitdrukking(tekst: string, jaar: number): WeekUitdrukking {
  const cel = WEEKCEL.exec(normaliseer(tekst) ?? '');
  if (cel === null) return onbekend(tekst, []);
  const [, nummers = '', open = '', range = '', dicht = ''] = cel;
  const gelezen = leesWeeknummers(nummers, jaar);
  if (gelezen.kind === 'onbekend') return onbekend(tekst, [gelezen.reden]);
  const { kind, weken } = gelezen;
  const [eerste] = weken;
  const laatste = weken.at(-1);
  if (eerste === undefined || laatste === undefined) return onbekend(tekst, []);

  const werkweken = { van: werkweekVan(eerste).van, tot: werkweekVan(laatste).tot };
  const basis = { kind, weken, tekst };
  const gedrukteTekst = range.trim();
  if (gedrukteTekst === '') return { ...basis, gedrukt: null, venster: werkweken, twijfel: [] };
  const gedrukt = leesRange(gedrukteTekst, { jaar, venster: werkweken });
  if (gedrukt === null) {
    const twijfel = [`de gedrukte periode "${gedrukteTekst}" is niet te lezen`];
    return { ...basis, gedrukt, venster: werkweken, twijfel };
  }
  const haakjes = open === '' || dicht === '' ? ['de haakjes om de gedrukte periode ontbreken'] : [];
  const twijfel = [...haakjes, ...vergelijk(gedrukt, werkweken)];
  return { ...basis, gedrukt, venster: gedrukt, twijfel };
}

function leesRange(tekst: string, context: DatumContext): Periode | null {
  const dag = leesDag(tekst, context);
  return dag === null ? leesPeriode(tekst, context) : { van: dag, tot: dag };
}

function vergelijk(gedrukt: Periode, werkweken: Periode): readonly string[] {
  if (!overlapt(gedrukt, werkweken)) {
    return [`gedrukt ${formatPeriode(gedrukt)}, de genoemde week is ${formatPeriode(werkweken)}`];
  }
  const twijfel: string[] = [];
  if (gedrukt.van !== werkweken.van) {
    twijfel.push(
      `gedrukt vanaf ${formatDag(gedrukt.van)}, de werkweek begint op ${formatDag(werkweken.van)}`,
    );
  }
  if (gedrukt.tot !== werkweken.tot) {
    twijfel.push(`gedrukt t/m ${formatDag(gedrukt.tot)}, de werkweek eindigt op ${formatDag(werkweken.tot)}`);
  }
  return twijfel;
}

function onbekend(tekst: string, twijfel: readonly string[]): WeekUitdrukking {
  return { kind: 'onbekend', weken: [], gedrukt: null, venster: null, tekst, twijfel };
}
