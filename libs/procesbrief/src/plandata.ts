import {
  type Dag,
  type Periode,
  bereikVan,
  formatDag,
  formatDatumUitdrukking,
  gekozenDagen,
  opsomming,
  overlapt,
} from '@routekaart/kalender';
import { type Berekening, isUitgesproken, vervallenPlandagen } from '@routekaart/route';
import type { Activiteit } from '@routekaart/traject';
import type { KomendeDatum, ZonderDatum } from './brief.js';

const NIET_OPNIEUW = 'nog niet opnieuw gepland';

/** The dates of the plan in a period; a day of which the meeting was cancelled is no date, and named beside the others. */
export function plandata(berekening: Berekening, periode: Periode): readonly KomendeDatum[] {
  const afgelast = afgelasteDagen(berekening);
  return berekening.stand.activiteiten.flatMap((activiteit) => {
    const weg = afgelast.get(activiteit.code) ?? [];
    const dagen = gekozenDagen(activiteit.datum).filter((dag) => !weg.includes(dag));
    const bereik =
      weg.length === 0 ? bereikVan(activiteit.datum) : bereikVan({ kind: 'alternatieven', dagen, tekst: '' });
    const zonder = activiteit.datum.kind === 'nog-te-plannen' || activiteit.toestand === 'vervallen';
    if (bereik === null || zonder || !overlapt(bereik, periode)) {
      return [];
    }
    return [
      {
        ...bereik,
        dagen: activiteit.datum.kind === 'alternatieven' && dagen.length > 1 ? dagen : [],
        mogelijk: [],
        aanleveren: null,
        wat: weg.length === 0 ? activiteit.naam : `${activiteit.naam} (${afgelastzin(weg)})`,
        gremium: activiteit.gremia[0] ?? null,
        gemeente: null,
        mijlpaal: activiteit.mijlpalen[0] ?? null,
        activiteit: activiteit.code,
        behandeling: null,
        grond: 'planning' as const,
      },
    ];
  });
}

/**
 * The rows of the plan that have no date yet, in its order; with those that gave a step of the route its date until they,
 * or all their meetings to come, fell out: as long as that step is open and no other row plans it, somebody must. A row beside
 * the route that fell out is done with.
 */
export function zonderDatum(berekening: Berekening, vanaf: Dag): readonly ZonderDatum[] {
  const gevallen = new Set(
    berekening.prognoses.flatMap((prognose) =>
      isUitgesproken(prognose) || prognose.stap.vervallen == null ? [] : [prognose.stap.vervallen.code],
    ),
  );
  const afgelast = afgelasteDagen(berekening);
  return berekening.stand.activiteiten.flatMap((activiteit) => {
    const tekst = gevallen.has(activiteit.code)
      ? `vervallen, ${NIET_OPNIEUW}`
      : zonderDatumtekst(activiteit, afgelast.get(activiteit.code) ?? [], berekening.peildatum, vanaf);
    return tekst === null ? [] : [{ activiteit, tekst }];
  });
}

function zonderDatumtekst(
  { datum, toestand, week }: Activiteit,
  afgelast: readonly Dag[],
  peildatum: Dag,
  vanaf: Dag,
): string | null {
  if (afgelast.length > 0) {
    const open = gekozenDagen(datum).some((dag) => dag >= peildatum && !afgelast.includes(dag));
    return open ? null : `${afgelastzin(afgelast)}, ${NIET_OPNIEUW}`;
  }
  const voorbij = (week.venster?.tot ?? vanaf) < vanaf;
  return datum.kind === 'nog-te-plannen' && toestand !== 'vervallen' && !voorbij
    ? formatDatumUitdrukking(datum)
    : null;
}

/** Of each row that plans an open step its days of which the meeting was cancelled, by its code. */
function afgelasteDagen({ plan, prognoses }: Berekening): ReadonlyMap<string, readonly Dag[]> {
  return new Map(
    prognoses.flatMap((prognose) => {
      const { activiteit } = prognose.stap;
      return activiteit === null || isUitgesproken(prognose)
        ? []
        : [[activiteit.code, vervallenPlandagen(prognose, plan)] as const];
    }),
  );
}

function afgelastzin(dagen: readonly Dag[]): string {
  return `${opsomming(dagen.map(formatDag))} ${dagen.length === 1 ? 'is' : 'zijn'} vervallen`;
}
