import {
  type IsoWeek,
  formatIsoWeek,
  formatPeriode,
  maandagVan,
  parseDag,
  parseWeek,
  plusWeken,
  weekVan,
  werkweekVan,
} from '@routekaart/kalender';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { WeekplanningQuery } from '../../api/documenten.js';
import { Adreskeuze } from '../../onderdelen/adreskeuze.js';
import { PLANNING } from '../../teksten/planning.js';

type Activiteiten = WeekplanningQuery['traject']['activiteiten'];

/** One week of the plan, in the address as `2021-W21`; it takes the place of the days from and up to. */
export function Weekkeuze({ activiteiten }: { readonly activiteiten: Activiteiten }): ReactNode {
  const [zoek] = useSearchParams();
  return (
    <Adreskeuze
      naam="week"
      label={PLANNING.filter.week}
      alles={PLANNING.filter.alleWeken}
      wist={['van', 'tot']}
      keuzes={wekenVan(activiteiten, parseWeek(zoek.get('week') ?? '')).map((week) => [
        formatIsoWeek(week),
        PLANNING.filter.weekMetDagen(week.nummer, formatPeriode(werkweekVan(week))),
      ])}
    />
  );
}

/** From the first week of the plan up to and including the last one, and the chosen one when it lies outside of them. */
function wekenVan(activiteiten: Activiteiten, gekozen: IsoWeek | null): readonly IsoWeek[] {
  const maandagen = activiteiten
    .flatMap(({ week, datum }) => [week.venster, datum.bereik])
    .flatMap((periode) => [parseDag(periode?.van ?? ''), parseDag(periode?.tot ?? '')])
    .filter((dag) => dag !== null)
    .map((dag) => maandagVan(weekVan(dag)));
  if (gekozen !== null) maandagen.push(maandagVan(gekozen));
  const eerste = maandagen.reduce((een, ander) => Math.min(een, ander), Number.POSITIVE_INFINITY);
  const laatste = maandagen.reduce((een, ander) => Math.max(een, ander), Number.NEGATIVE_INFINITY);
  const aantal = Math.max(0, (laatste - eerste) / 7 + 1);
  return Array.from({ length: aantal }, (_, plaats) => plusWeken(weekVan(eerste), plaats));
}
