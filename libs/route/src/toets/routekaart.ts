import { type Dag, type DatumUitdrukking, bereikVan, formatDag } from '@routekaart/kalender';
import {
  type Dossier,
  type Routekaartonderwerp,
  type Routekaartrij,
  onderwerpSleutel,
} from '@routekaart/traject';
import { sleutelInPlan } from '../afwijking/routekaartbeeld.js';
import { naamIsNieuw } from './editie.js';
import { type Toets, eersteWeigering, nietGevonden, regelGeschonden } from './weigering.js';

/** The baseline that a body approved. */
export interface RoutekaartVoorstel {
  readonly naam: string;
  /** The day on which the body approved it. */
  readonly dag: Dag;
  /** `null` for a row of which the input has no form, or more than one. */
  readonly rijen: readonly (Routekaartrij | null)[];
}

type Bekend = Pick<Dossier, 'opzet' | 'activiteiten' | 'edities' | 'routekaarten'>;

/** Whether this Routekaart may be vastgesteld on this day. It stands beside the old ones and replaces none. */
export function toetsRoutekaart(voorstel: RoutekaartVoorstel, dossier: Bekend, vandaag: Dag): Toets {
  const { naam, dag, rijen } = voorstel;
  const gezien = new Set<string>();
  return eersteWeigering([
    () => naamIsNieuw('ROUTEKAART-01', naam, dossier.routekaarten),
    () =>
      dag > vandaag
        ? regelGeschonden(
            'ROUTEKAART-02',
            'dag',
            `De vaststelling kan niet na vandaag, ${formatDag(vandaag)}, liggen.`,
          )
        : null,
    ...rijen.map((rij, index) => () => toetsRij(rij, `rijen.${index}`, dossier, gezien)),
  ]);
}

function toetsRij(rij: Routekaartrij | null, veld: string, dossier: Bekend, gezien: Set<string>): Toets {
  if (rij === null) {
    return regelGeschonden(
      'ROUTEKAART-03',
      veld,
      'Noem per rij een activiteit, of een mijlpaal en een station; en een datum, een afwijking in dagen, of dat de rij een toevoeging is.',
    );
  }
  const { onderwerp, basis } = rij;
  return eersteWeigering([
    () => bestaat(onderwerp, veld, dossier),
    () => {
      const sleutel = sleutelInPlan(onderwerp, dossier.activiteiten);
      const dubbel = gezien.has(sleutel);
      gezien.add(sleutel);
      return dubbel
        ? regelGeschonden('ROUTEKAART-04', veld, `Een eerdere rij gaat ook over ${sleutel}.`)
        : null;
    },
    () => (basis.kind === 'datum' ? periodeKlopt(basis.datum, veld) : null),
    () =>
      basis.kind === 'afwijking' && !dossier.edities.some(({ nummer }) => nummer === basis.editie)
        ? regelGeschonden(
            'ROUTEKAART-05',
            veld,
            'Een afwijking in dagen hoort bij een editie van de detailplanning, en die is er niet.',
          )
        : null,
  ]);
}

function bestaat(onderwerp: Routekaartonderwerp, veld: string, { opzet, activiteiten }: Bekend): Toets {
  if (onderwerp.kind === 'activiteit') {
    const { activiteit } = onderwerp;
    return activiteiten.some(({ code }) => code === activiteit)
      ? null
      : nietGevonden(`${veld}.activiteit`, `“${activiteit}” is geen activiteit van dit traject.`);
  }
  const { mijlpaal, station } = onderwerp;
  if (!opzet.mijlpalen.some(({ nummer }) => nummer === mijlpaal)) {
    return nietGevonden(`${veld}.mijlpaal`, `Mijlpaal ${mijlpaal} bestaat niet in dit traject.`);
  }
  return opzet.stations.some(({ code }) => code === station)
    ? null
    : nietGevonden(
        `${veld}.station`,
        `“${station}” is geen station van deze route (${onderwerpSleutel(onderwerp)}).`,
      );
}

function periodeKlopt(datum: DatumUitdrukking, veld: string): Toets {
  const bereik = bereikVan(datum);
  return bereik !== null && bereik.tot < bereik.van
    ? regelGeschonden('PERIODE-01', `${veld}.datum`, 'Het einde ligt vóór het begin.')
    : null;
}
