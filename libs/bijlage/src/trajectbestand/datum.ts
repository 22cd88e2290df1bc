import {
  type DatumUitdrukking,
  formatIso,
  parseDag,
  parseDatum,
  parseWeekuitdrukking,
} from '@routekaart/kalender';
import type { Periode } from '@routekaart/kalender';
import type { PlanToestand } from '@routekaart/traject';
import { gevuld, tenzij } from './gevuld.js';
import { jaarVanPlanning } from './regels/dagen.js';
import type { Bestandsactiviteit, Bestandsdatum, Bestandsplanning, Bestandsrij } from './trajectbestand.js';

/** What the plan says of an Activiteit. */
export interface Plan {
  readonly datum: DatumUitdrukking;
  readonly toestand: PlanToestand;
}

/** The date that a file writes; `onbekend` for one that contradicts itself. */
export function leesDatum(datum: Bestandsdatum): DatumUitdrukking {
  const { soort, tekst = '', extra = false } = datum;
  const dag = parseDag(datum.dag ?? '');
  const venster = leesPeriode(datum);
  if (soort === 'vast' && dag !== null) return { kind: soort, dag, tekst };
  if (soort === 'alternatieven') {
    return { kind: soort, dagen: (datum.dagen ?? []).flatMap((iso) => parseDag(iso) ?? []), tekst };
  }
  if (soort === 'venster') return { kind: soort, venster, tekst };
  if (soort === 'nog-te-plannen') return { kind: soort, venster, extra, tekst };
  if (soort === 'vaag' && venster !== null) return { kind: soort, venster, tekst };
  return { kind: 'onbekend', tekst };
}

/** The date as a file writes it: the inverse of {@link leesDatum}. */
export function schrijfDatum(datum: DatumUitdrukking): Bestandsdatum {
  const venster = 'venster' in datum ? datum.venster : null;
  return gevuld({
    soort: datum.kind,
    dag: datum.kind === 'vast' ? formatIso(datum.dag) : undefined,
    dagen: datum.kind === 'alternatieven' ? datum.dagen.map(formatIso) : undefined,
    van: venster === null ? undefined : formatIso(venster.van),
    tot: venster === null ? undefined : formatIso(venster.tot),
    extra: datum.kind === 'nog-te-plannen' ? tenzij(datum.extra, false) : undefined,
    tekst: tenzij(datum.tekst, ''),
  });
}

/** What the plan says of an Activiteit: its own date, or else the date cell of the first row in which it stands. */
export function planVan(
  activiteit: Pick<Bestandsactiviteit, 'rijen' | 'datum' | 'toestand'>,
  planning: Bestandsplanning,
  rijen: ReadonlyMap<string, Bestandsrij>,
): Plan {
  const datum =
    activiteit.datum === undefined ? gedrukt(activiteit, planning, rijen) : leesDatum(activiteit.datum);
  return { datum, toestand: activiteit.toestand ?? toestandVan(datum) };
}

/** A printed day is a plan, a choice or a window a proposal; "nog plannen" says itself what it is. */
export function toestandVan(datum: DatumUitdrukking): PlanToestand {
  switch (datum.kind) {
    case 'vast':
      return 'vastgelegd';
    case 'alternatieven':
    case 'venster':
    case 'vaag':
      return 'voorgesteld';
    case 'nog-te-plannen':
    case 'onbekend':
      return 'nog-te-plannen';
  }
}

function gedrukt(
  { rijen: [eerste] = [] }: Pick<Bestandsactiviteit, 'rijen'>,
  planning: Bestandsplanning,
  rijen: ReadonlyMap<string, Bestandsrij>,
): DatumUitdrukking {
  const rij = eerste === undefined ? undefined : rijen.get(eerste);
  const jaar = rij?.jaar ?? jaarVanPlanning(planning) ?? NaN;
  const { venster } = parseWeekuitdrukking(rij?.week ?? '', jaar);
  return parseDatum(rij?.datum ?? '', { jaar, venster });
}

function leesPeriode({ van, tot }: Bestandsdatum): Periode | null {
  const [begin, eind] = [parseDag(van ?? ''), parseDag(tot ?? '')];
  return begin === null || eind === null ? null : { van: begin, tot: eind };
}
