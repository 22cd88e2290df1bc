import { type Dag, bereikVan, formatDag } from '@routekaart/kalender';
import type { Activiteit } from '@routekaart/traject';
import { isOpAanmelding } from '../aanmelding/aanmeldoverzicht.js';
import { type Toets, eersteWeigering, regelGeschonden } from './weigering.js';

/** Whether these sign-ups may be recorded: for a round that goes by them, and a session of it that is still to come. */
export function toetsAanmelding(sessie: Dag | null, activiteit: Activiteit, peildatum: Dag): Toets {
  return eersteWeigering([
    () => gaatOpAanmelding(activiteit),
    () => sessieKlopt(sessie, activiteit, peildatum),
  ]);
}

function gaatOpAanmelding(activiteit: Activiteit): Toets {
  return isOpAanmelding(activiteit) && activiteit.toestand !== 'vervallen'
    ? null
    : regelGeschonden('AANMELDING-01', 'activiteit', `“${activiteit.naam}” gaat niet op aanmelding.`);
}

function sessieKlopt(sessie: Dag | null, { datum, week }: Activiteit, peildatum: Dag): Toets {
  const ronde = bereikVan(datum) ?? week.venster;
  if (sessie === null) {
    return null;
  }
  if (ronde !== null && (sessie < ronde.van || sessie > ronde.tot)) {
    return regelGeschonden('AANMELDING-02', 'sessie', `${formatDag(sessie)} valt buiten de ronde.`);
  }
  return sessie < peildatum
    ? regelGeschonden('AANMELDING-02', 'sessie', `De sessie van ${formatDag(sessie)} is geweest.`)
    : null;
}
