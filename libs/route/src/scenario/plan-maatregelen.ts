import { type Dag, type DatumUitdrukking, type Periode, formatDag } from '@routekaart/kalender';
import {
  type Activiteit,
  type Behandeling,
  type Stand,
  type StationVerschuiven,
  type VensterWijzigen,
  metVensterIn,
} from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { schuiftMee } from '../toepassing/verschoven-station.js';
import { toetsPlan } from '../toets/planning.js';
import { type Weigering, nietGevonden, regelGeschonden } from '../toets/weigering.js';
import { AANNAME } from './aanname.js';

/** The Stand in which this Activiteit has one fixed day, by the same rules as a real change (PLAN-01 to 05). */
export function metActiviteitOp(code: string, dag: Dag, berekening: Berekening): Stand | Weigering {
  const { stand } = berekening;
  const activiteit = stand.activiteiten.find((een) => een.code === code);
  if (activiteit === undefined) {
    return nietGevonden('activiteit', `“${code}” is geen activiteit van dit traject.`);
  }
  const datum: DatumUitdrukking = { kind: 'vast', dag, tekst: formatDag(dag) };
  const handeling = activiteit.datum.kind === 'vast' ? 'verplaatsen' : 'vastleggen';
  const voorstel = { handeling, datum, reden: AANNAME } as const;
  return (
    toetsPlan(voorstel, activiteit, berekening) ??
    metActiviteiten(stand, (een) => (een.code === code ? { ...een, datum, toestand: 'vastgelegd' } : een))
  );
}

/** The Stand in which a station of one Mijlpaal is planned so many calendar days later, or earlier. */
export function metVerschovenStation(
  { mijlpaal, station, dagen }: Omit<StationVerschuiven, 'soort'>,
  { stand }: Berekening,
): Stand | Weigering {
  const hoortErbij = (een: Behandeling): boolean => een.mijlpaal === mijlpaal && een.station === station;
  if (!stand.behandelingen.some(hoortErbij)) {
    return onbekendStation(mijlpaal, station);
  }
  const verschoven = metBehandelingen(stand, (een) =>
    hoortErbij(een) && een.venster !== null ? { ...een, venster: schuif(een.venster, dagen) } : een,
  );
  return metActiviteiten(verschoven, (een) =>
    schuiftMee(een, { mijlpaal, station }, stand) ? { ...een, datum: schuifDatum(een.datum, dagen) } : een,
  );
}

/** The Stand with another window. Refused when it ends before it begins (PERIODE-01). */
export function metVenster(
  { mijlpaal, station, gemeente, venster }: Omit<VensterWijzigen, 'soort'>,
  { stand }: Berekening,
): Stand | Weigering {
  const hoortErbij = (een: Behandeling): boolean =>
    een.mijlpaal === mijlpaal && een.station === station && (gemeente === null || een.gemeente === gemeente);
  if (!stand.behandelingen.some(hoortErbij)) {
    return onbekendStation(mijlpaal, station);
  }
  if (venster.tot < venster.van) {
    return regelGeschonden('PERIODE-01', 'tot', 'Het einde ligt vóór het begin.');
  }
  return metVensterIn(stand, { mijlpaal, station, gemeente, venster });
}

function onbekendStation(mijlpaal: number, station: string): Weigering {
  return nietGevonden('station', `Mijlpaal ${String(mijlpaal)} komt niet langs “${station}”.`);
}

function metActiviteiten(stand: Stand, wijzig: (activiteit: Activiteit) => Activiteit): Stand {
  return { ...stand, activiteiten: stand.activiteiten.map(wijzig) };
}

function metBehandelingen(stand: Stand, wijzig: (behandeling: Behandeling) => Behandeling): Stand {
  return { ...stand, behandelingen: stand.behandelingen.map(wijzig) };
}

function schuif({ van, tot }: Periode, dagen: number): Periode {
  return { van: van + dagen, tot: tot + dagen };
}

function schuifDatum(datum: DatumUitdrukking, dagen: number): DatumUitdrukking {
  switch (datum.kind) {
    case 'vast':
      return { ...datum, dag: datum.dag + dagen };
    case 'alternatieven':
      return { ...datum, dagen: datum.dagen.map((dag) => dag + dagen) };
    case 'venster':
    case 'nog-te-plannen':
      return { ...datum, venster: datum.venster === null ? null : schuif(datum.venster, dagen) };
    case 'vaag':
      return { ...datum, venster: schuif(datum.venster, dagen) };
    case 'onbekend':
      return datum;
  }
}
