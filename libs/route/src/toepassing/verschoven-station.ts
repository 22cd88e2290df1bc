import { type DatumUitdrukking, type Periode, bereikVan } from '@routekaart/kalender';
import type { Activiteit, Afspraak, Stand, StationVerschuiven } from '@routekaart/traject';
import { type Weigering, nietGevonden } from '../toets/weigering.js';
import type { Feitvorm, Plandag, Planstap } from './als-feit.js';

type Plaats = Pick<StationVerschuiven, 'mijlpaal' | 'station'>;

/** One date of the plan as somebody would record it: a day is fixed for the first time, or moved; what is no day is proposed. */
export function planstap({ code, toestand, datum: nu }: Activiteit, datum: Plandag): Planstap {
  const ligtVast = toestand === 'vastgelegd' && nu.kind === 'vast';
  const handeling = datum.kind !== 'vast' ? 'voorstellen' : ligtVast ? 'verplaatsen' : 'vastleggen';
  return { activiteit: code, handeling, datum };
}

/**
 * The dates of a station in the plan, and its windows: all of them move so many days. A row that has days without a day
 * takes the window of its station along; that of a station in the gemeenten gives the route no day, so there only a fixed
 * day and the windows of the gemeenten move.
 */
export function verschovenStation(
  maatregel: StationVerschuiven,
  stand: Stand,
): Extract<Feitvorm, { readonly kind: 'plan' | 'geen-feit' }> {
  const { dagen } = maatregel;
  const stappen = stand.activiteiten
    .filter((een) => schuiftMee(een, maatregel, stand))
    .flatMap((een) => {
      const datum = verschovenDag(een.datum, dagen);
      return datum === null ? [] : [planstap(een, datum)];
    });
  const vensters = stappen.some(({ datum }) => datum.kind === 'venster')
    ? []
    : verschovenVensters(maatregel, stand);
  return stappen.length + vensters.length === 0
    ? { kind: 'geen-feit', waarom: 'niets-te-verschuiven' }
    : { kind: 'plan', stappen, vensters };
}

/** Whether the mijlpaal passes this station. */
export function komtLangs(
  { mijlpaal, station }: Plaats,
  { behandelingen }: Pick<Stand, 'behandelingen'>,
): boolean {
  return behandelingen.some((een) => een.mijlpaal === mijlpaal && een.station === station);
}

/** The refusal where it does not. */
export function onbekendStation({ mijlpaal, station }: Plaats): Weigering {
  return nietGevonden('station', `Mijlpaal ${String(mijlpaal)} komt niet langs “${station}”.`);
}

/** Whether this row moves along with its station: not one that fell out, nor a week without a day of a station per gemeente. */
function schuiftMee(
  { station, mijlpalen, toestand, datum }: Activiteit,
  gevraagd: Plaats,
  { stations }: Pick<Stand, 'stations'>,
): boolean {
  const perGemeente = stations.some(({ code, perGemeente: per }) => code === station && per);
  return (
    station === gevraagd.station &&
    mijlpalen.includes(gevraagd.mijlpaal) &&
    toestand !== 'vervallen' &&
    (datum.kind === 'vast' || !perGemeente)
  );
}

/** `null` for a date without bounds. */
function verschovenDag(datum: DatumUitdrukking, dagen: number): Plandag | null {
  switch (datum.kind) {
    case 'vast':
      return { kind: 'vast', dag: datum.dag + dagen };
    case 'alternatieven':
      return { kind: 'alternatieven', dagen: datum.dagen.map((dag) => dag + dagen) };
    case 'venster':
    case 'nog-te-plannen':
    case 'vaag':
    case 'onbekend': {
      const venster = bereikVan(datum);
      return venster === null ? null : { kind: 'venster', venster: schuif(venster, dagen) };
    }
  }
}

/** One for the whole station where all its bodies have the same window, else one for each gemeente. */
function verschovenVensters(
  { mijlpaal, station, dagen }: StationVerschuiven,
  { behandelingen }: Stand,
): readonly Afspraak[] {
  const hier = behandelingen.filter((een) => een.mijlpaal === mijlpaal && een.station === station);
  const [eerste] = hier;
  const gelijk = hier.every(
    ({ venster }) => venster?.van === eerste?.venster?.van && venster?.tot === eerste?.venster?.tot,
  );
  return (gelijk ? hier.slice(0, 1) : hier).flatMap(({ gemeente, venster }) =>
    venster === null
      ? []
      : [
          {
            soort: 'venster-wijzigen' as const,
            mijlpaal,
            station,
            gemeente: gelijk ? null : gemeente,
            venster: schuif(venster, dagen),
          },
        ],
  );
}

function schuif({ van, tot }: Periode, dagen: number): Periode {
  return { van: van + dagen, tot: tot + dagen };
}
