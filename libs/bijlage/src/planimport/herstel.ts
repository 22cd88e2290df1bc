import { bereikVan, type DatumUitdrukking } from '@routekaart/kalender';
import type { Bevinding } from '../bevinding.js';

/** Proposals of these codes move one edge of a window. */
const RANDEN: Readonly<Record<string, 'van' | 'tot'>> = {
  VENSTER_BEGINT_OP_FEESTDAG: 'van',
  VENSTER_EINDIGT_OP_FEESTDAG: 'tot',
};

/**
 * A date after an accepted proposal: a proposed day becomes the day, or an edge of the window when it says from or
 * until when to count; a proposed window replaces the window. A choice of days stays a choice, and a proposal in
 * words changes nothing by itself.
 */
export function pasVoorstelToe(
  datum: DatumUitdrukking,
  { code, voorstel }: Pick<Bevinding, 'code' | 'voorstel'>,
): DatumUitdrukking {
  const rand = RANDEN[code];
  switch (voorstel?.kind) {
    case 'venster':
      return 'venster' in datum ? { ...datum, venster: voorstel.venster } : datum;
    case 'datum':
      if (rand === undefined) {
        return datum.kind === 'alternatieven'
          ? datum
          : { kind: 'vast', dag: voorstel.dag, tekst: datum.tekst };
      }
      return 'venster' in datum && datum.venster !== null
        ? { ...datum, venster: { ...datum.venster, [rand]: voorstel.dag } }
        : datum;
    case 'tekst':
    case 'alias':
    case undefined:
      return datum;
  }
}

/** Whether two dates mean the same, however they are printed. An unreadable one is known by its text alone. */
export function isZelfdeDatum(a: DatumUitdrukking, b: DatumUitdrukking): boolean {
  return betekenis(a) === betekenis(b);
}

function betekenis(datum: DatumUitdrukking): string {
  const bereik = bereikVan(datum);
  const dagen = datum.kind === 'alternatieven' ? [...datum.dagen].sort((a, b) => a - b) : [];
  const extra = datum.kind === 'nog-te-plannen' && datum.extra;
  const tekst = datum.kind === 'onbekend' ? datum.tekst.trim() : '';
  return JSON.stringify([datum.kind, bereik?.van, bereik?.tot, dagen, extra, tekst]);
}
