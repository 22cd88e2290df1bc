import { type Dag, type DatumUitdrukking, formatDag, formatPeriode } from '@routekaart/kalender';
import {
  type Activiteit,
  type Behandeling,
  type Stand,
  type StationVerschuiven,
  type VensterWijzigen,
  metVensterIn,
} from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import type { Plandag, Planstap } from '../toepassing/als-feit.js';
import { verklaarZonderFeit } from '../toepassing/geen-feit.js';
import { komtLangs, onbekendStation, verschovenStation } from '../toepassing/verschoven-station.js';
import { toestandNa, toetsPlan } from '../toets/planning.js';
import {
  type Toets,
  type Weigering,
  eersteWeigering,
  nietGevonden,
  regelGeschonden,
} from '../toets/weigering.js';
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

/**
 * The Stand in which a station of one Mijlpaal is planned so many calendar days later, or earlier: as it would be
 * recorded, and refused by the same rules (PLAN-01 to 06, ROUTE-02). Refused too where the plan has nothing for it that
 * could move (WATALS-10).
 */
export function metVerschovenStation(
  maatregel: StationVerschuiven,
  berekening: Berekening,
): Stand | Weigering {
  const { stand } = berekening;
  if (!komtLangs(maatregel, stand)) return onbekendStation(maatregel);
  const vorm = verschovenStation(maatregel, stand);
  if (vorm.kind === 'geen-feit') {
    return regelGeschonden('WATALS-10', 'station', verklaarZonderFeit(vorm.waarom));
  }
  const bezwaar = eersteWeigering(vorm.stappen.map((stap) => () => toetsPlanstap(stap, berekening)));
  if (bezwaar !== null) return bezwaar;
  const gepland = vorm.stappen.reduce(metPlanstap, stand);
  return vorm.vensters.reduce<Stand>(
    (tot, een) => (een.soort === 'venster-wijzigen' ? metVensterIn(tot, een) : tot),
    gepland,
  );
}

function toetsPlanstap({ activiteit: code, handeling, datum }: Planstap, berekening: Berekening): Toets {
  const activiteit = berekening.stand.activiteiten.find((een) => een.code === code);
  const voorstel = { handeling, datum: inWoorden(datum), reden: AANNAME };
  return activiteit === undefined ? null : toetsPlan(voorstel, activiteit, berekening);
}

/** With this date of the plan; other days without a day are those of the window of its station too. */
function metPlanstap(stand: Stand, { activiteit: code, handeling, datum }: Planstap): Stand {
  const toestand = toestandNa(handeling);
  const gepland = metActiviteiten(stand, (een) =>
    een.code === code ? { ...een, datum: inWoorden(datum), toestand } : een,
  );
  const { station = null, mijlpalen = [] } = stand.activiteiten.find((een) => een.code === code) ?? {};
  return station === null || datum.kind !== 'venster'
    ? gepland
    : mijlpalen.reduce<Stand>(
        (tot, mijlpaal) => metVensterIn(tot, { mijlpaal, station, gemeente: null, venster: datum.venster }),
        gepland,
      );
}

function inWoorden(datum: Plandag): DatumUitdrukking {
  switch (datum.kind) {
    case 'vast':
      return { ...datum, tekst: formatDag(datum.dag) };
    case 'alternatieven':
      return { ...datum, tekst: datum.dagen.map(formatDag).join(' of ') };
    case 'venster':
      return { ...datum, tekst: formatPeriode(datum.venster) };
  }
}

/** The Stand with another window. Refused when it ends before it begins (PERIODE-01). */
export function metVenster(
  { mijlpaal, station, gemeente, venster }: Omit<VensterWijzigen, 'soort'>,
  { stand }: Berekening,
): Stand | Weigering {
  const hoortErbij = (een: Behandeling): boolean =>
    een.mijlpaal === mijlpaal && een.station === station && (gemeente === null || een.gemeente === gemeente);
  if (!stand.behandelingen.some(hoortErbij)) {
    return onbekendStation({ mijlpaal, station });
  }
  if (venster.tot < venster.van) {
    return regelGeschonden('PERIODE-01', 'tot', 'Het einde ligt vóór het begin.');
  }
  return metVensterIn(stand, { mijlpaal, station, gemeente, venster });
}

function metActiviteiten(stand: Stand, wijzig: (activiteit: Activiteit) => Activiteit): Stand {
  return { ...stand, activiteiten: stand.activiteiten.map(wijzig) };
}
