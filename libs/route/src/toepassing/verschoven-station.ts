import type { Dag, Periode } from '@routekaart/kalender';
import type { Activiteit, Afspraak, Stand, StationVerschuiven } from '@routekaart/traject';
import type { Feitvorm, Planstap } from './als-feit.js';

/** One day of the plan as somebody would record it: fixed for the first time, or moved. */
export function planstap({ code, toestand, datum }: Activiteit, dag: Dag): Planstap {
  const ligtVast = toestand === 'vastgelegd' && datum.kind === 'vast';
  return { activiteit: code, handeling: ligtVast ? 'verplaatsen' : 'vastleggen', dag };
}

/** The days of a station in the plan, which must all be fixed, and its windows: all of them move so many days. */
export function verschovenStation(maatregel: StationVerschuiven, stand: Stand): Feitvorm {
  const { mijlpaal, station, dagen } = maatregel;
  const stappen = stand.activiteiten
    .filter((een) => een.station === station && een.mijlpalen.includes(mijlpaal))
    .map((een) => (een.datum.kind === 'vast' ? planstap(een, een.datum.dag + dagen) : null));
  const vast = stappen.filter((stap) => stap !== null);
  const vensters = verschovenVensters(maatregel, stand);
  return vast.length < stappen.length || vast.length + vensters.length === 0
    ? { kind: 'geen-feit', waarom: 'geen-vaste-dag' }
    : { kind: 'plan', stappen: vast, vensters };
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
