import { type Dag, type Periode, bereikVan } from '@routekaart/kalender';
import type { Activiteit, Afspraak, Stand, StationVerschuiven } from '@routekaart/traject';
import type { Feitvorm, Planstap } from './als-feit.js';

/** One day of the plan as somebody would record it: fixed for the first time, or moved. */
export function planstap({ code, toestand, datum }: Activiteit, dag: Dag): Planstap {
  const ligtVast = toestand === 'vastgelegd' && datum.kind === 'vast';
  return { activiteit: code, handeling: ligtVast ? 'verplaatsen' : 'vastleggen', dag };
}

/**
 * The fixed days of a station in the plan, and its windows: all of them move so many days. A row that gives the route its
 * day must be fixed; that of a station in the gemeenten gives none, so there only the windows of the gemeenten move.
 */
export function verschovenStation(maatregel: StationVerschuiven, stand: Stand): Feitvorm {
  const { dagen } = maatregel;
  const rijen = stand.activiteiten.filter((een) => schuiftMee(een, maatregel, stand));
  const vast = rijen.flatMap((een) =>
    een.datum.kind === 'vast' ? [planstap(een, een.datum.dag + dagen)] : [],
  );
  const vensters = verschovenVensters(maatregel, stand);
  if (vast.length < rijen.length) {
    return { kind: 'geen-feit', waarom: 'dag-niet-vast' };
  }
  return vast.length + vensters.length === 0
    ? { kind: 'geen-feit', waarom: 'niets-te-verschuiven' }
    : { kind: 'plan', stappen: vast, vensters };
}

/** Whether this row moves along with its station: not one that fell out, nor a week without a day of a station per gemeente. */
export function schuiftMee(
  { station, mijlpalen, toestand, datum }: Activiteit,
  gevraagd: Pick<StationVerschuiven, 'station' | 'mijlpaal'>,
  { stations }: Pick<Stand, 'stations'>,
): boolean {
  const perGemeente = stations.some(({ code, perGemeente: per }) => code === station && per);
  return (
    station === gevraagd.station &&
    mijlpalen.includes(gevraagd.mijlpaal) &&
    toestand !== 'vervallen' &&
    (datum.kind === 'vast' || (!perGemeente && bereikVan(datum) !== null))
  );
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
