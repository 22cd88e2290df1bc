import type { Gremium, Maatregel, Stand } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { type Weigering, nietGevonden } from '../toets/weigering.js';
import { metVergadering, metVerplaatste, zonderVergadering } from './agenda-maatregelen.js';
import { metVerplaatsteCyclus } from './cyclus-maatregelen.js';
import { metReces } from './reces-maatregelen.js';
import { metStationsregel } from './regel-maatregelen.js';
import { metActiviteitOp, metVenster, metVerschovenStation } from './plan-maatregelen.js';
import {
  metAanlevertermijn,
  metEigenTermijn,
  metSamenloop,
  metVerwerkingsdagen,
  zonderGemeente,
  zonderStation,
} from './route-maatregelen.js';

/** The Stand as it would be with this maatregel, or why that cannot be. */
export function pasToe(maatregel: Maatregel, berekening: Berekening): Stand | Weigering {
  switch (maatregel.soort) {
    case 'activiteit-verplaatsen':
      return metActiviteitOp(maatregel.activiteit, maatregel.dag, berekening);
    case 'station-verschuiven':
      return metVerschovenStation(maatregel, berekening);
    case 'venster-wijzigen':
      return metVenster(maatregel, berekening);
    case 'vergadering-toevoegen':
      return bij(maatregel.gremium, berekening, (gremium) =>
        metVergadering(gremium, maatregel.dag, maatregel.aanleverdag, berekening),
      );
    case 'vergadering-verplaatsen':
      return metVerplaatste(maatregel, berekening);
    case 'cyclus-verplaatsen':
      return metVerplaatsteCyclus(maatregel, berekening);
    case 'vergadering-vervallen':
      return zonderVergadering(maatregel.vergadering, berekening);
    case 'schriftelijke-ronde':
      return bij(maatregel.gremium, berekening, (gremium) =>
        metVergadering(gremium, maatregel.dag, maatregel.dag, berekening, { schriftelijk: true }),
      );
    case 'extra-raad':
      return bijRaad(maatregel.gemeente, berekening, (raad) =>
        metVergadering(raad, maatregel.dag, maatregel.aanleverdag, berekening),
      );
    case 'aanlevertermijn':
      return metAanlevertermijn(maatregel.gremium, maatregel.dagen, berekening);
    case 'termijn':
      return metEigenTermijn(maatregel, berekening);
    case 'verwerkingsdagen':
      return metVerwerkingsdagen(maatregel.station, maatregel.dagen, berekening);
    case 'station-overslaan':
      return zonderStation(maatregel, berekening);
    case 'gemeente-valt-af':
      return zonderGemeente(maatregel.gemeente, berekening);
    case 'stationsregel':
      return metStationsregel(maatregel, berekening);
    case 'reces':
      return metReces(maatregel, berekening);
    case 'samenloop':
      return metSamenloop(maatregel.mijlpaal, maatregel.regel, berekening);
  }
}

function bij(
  code: string,
  { stand }: Berekening,
  maak: (gremium: Gremium) => Stand | Weigering,
): Stand | Weigering {
  const gremium = stand.gremia.find((een) => een.code === code);
  return gremium === undefined
    ? nietGevonden('gremium', `“${code}” is geen gremium van dit traject.`)
    : maak(gremium);
}

function bijRaad(
  gemeente: string,
  { stand }: Berekening,
  maak: (raad: Gremium) => Stand | Weigering,
): Stand | Weigering {
  const raad = stand.gremia.find((een) => een.gemeente === gemeente && een.soort === 'raad');
  return raad === undefined ? nietGevonden('gemeente', 'Van deze gemeente is geen raad bekend.') : maak(raad);
}
