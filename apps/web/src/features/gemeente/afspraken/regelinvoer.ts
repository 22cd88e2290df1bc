import type { AfsprakenQuery, StationsregelInput } from '../../../api/documenten.js';
import { tekstUit } from '../../../onderdelen/tekst-uit.js';

export type Regel = AfsprakenQuery['stationsregels'][number];

/** The rule that a form describes. An empty field is no rule; without an earlier station nothing is asked after one. */
export function regelUit(formulier: FormData): StationsregelInput {
  const dagen = getalUit(formulier, 'dagen');
  const na = tekstUit(formulier, 'na');
  return {
    verwerking:
      dagen === null
        ? null
        : { dagen, telling: tekstUit(formulier, 'telling') === 'WERKDAGEN' ? 'WERKDAGEN' : 'KALENDERDAGEN' },
    toetswerkdagen: getalUit(formulier, 'toets') ?? 0,
    tussen:
      na === ''
        ? null
        : {
            na,
            minimaalDagen: getalUit(formulier, 'minimaal') ?? 0,
            weken: getalUit(formulier, 'weken'),
            weekdag: getalUit(formulier, 'weekdag') ?? 1,
          },
    bijSluiting: tekstUit(formulier, 'sluiting') === 'VOLGENDE_WERKDAG' ? 'VOLGENDE_WERKDAG' : 'VERVALT',
  };
}

/** The rule that holds at a station: that of the gemeente, or else the one for all without a rule of their own. */
export function geldendeRegel(regels: readonly Regel[], station: string, gemeente: string): Regel | null {
  const hier = regels.filter((regel) => regel.station === station);
  return (
    hier.find((regel) => regel.gemeente === gemeente) ?? hier.find((regel) => regel.gemeente === null) ?? null
  );
}

function getalUit(formulier: FormData, naam: string): number | null {
  const tekst = tekstUit(formulier, naam);
  return tekst === '' ? null : Number(tekst);
}
