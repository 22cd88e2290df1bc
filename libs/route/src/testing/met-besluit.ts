import type { Dag } from '@routekaart/kalender';
import type { Stand } from '@routekaart/traject';
import { type Berekening, bereken } from '../berekening.js';
import { type Stationsprognose, isUitgesproken } from '../prognose.js';
import { aBesluit, aHerkomst } from './bouwers.js';
import { besluitenNaTerugkeer } from './teruggekomen.js';

/**
 * The forward forecast with an ordinary besluit of this body on this day, asked no later than that day, and of what was
 * handed in further on only what was there sooner than the forecast then says; nothing of it after a later day than the
 * real one.
 */
export function metBesluit(
  { stap, toestand, dag: echt }: Stationsprognose,
  nu: Berekening,
  dag: Dag,
): Berekening {
  const { stand } = nu;
  const later = new Set(
    stand.stations.filter(({ volgorde }) => volgorde > stap.station.volgorde).map(({ code }) => code),
  );
  const verder = new Set(stand.behandelingen.filter(({ station }) => later.has(station)).map(({ id }) => id));
  const isVerder = (behandeling: string): boolean => verder.has(behandeling);
  const met = (aanleveringen: Stand['aanleveringen']): Berekening =>
    bereken({
      ...stand,
      peildatum: Math.min(stand.peildatum, dag),
      aanleveringen,
      besluiten: [
        ...besluitenNaTerugkeer(nu, isVerder),
        {
          ...aBesluit(stap.behandeling.id, '1-3', { stukversie: stand.stukversies.length }),
          dag,
          herkomst: aHerkomst({ volgnummer: 99 }),
        },
      ],
    });
  const zonder = met(stand.aanleveringen.filter(({ behandeling }) => !isVerder(behandeling)));
  if (isUitgesproken({ toestand }) && dag > (echt.laatst ?? dag)) {
    return zonder;
  }
  const klaar = new Map(
    zonder.prognoses.map((een) => [een.stap.behandeling.id, een.gereed.laatst ?? Infinity]),
  );
  return met(
    stand.aanleveringen.filter(
      (een) => !isVerder(een.behandeling) || een.dag < (klaar.get(een.behandeling) ?? -Infinity),
    ),
  );
}
