import { type Berekening, type Stationsprognose, type Weigering, nietGevonden } from '@routekaart/route';
import { onbekendeGemeente, zoekGemeente } from '../gremium/zoek.js';
import type { BehandelingInput } from './wijziging.input.js';

/** The step of the route that this input names, or the refusal that says which part does not exist. */
export function zoekBehandeling(
  { mijlpaal, station, gemeente }: Pick<BehandelingInput, 'mijlpaal' | 'station' | 'gemeente'>,
  { stand, prognoses }: Berekening,
): Stationsprognose | Weigering {
  if (!stand.mijlpalen.some(({ nummer }) => nummer === mijlpaal)) {
    return nietGevonden('mijlpaal', `Mijlpaal ${String(mijlpaal)} bestaat niet in dit traject.`);
  }
  const stap = stand.stations.find(({ code }) => code === station);
  if (stap === undefined) {
    const bekend = stand.stations.map(({ code }) => code).join(', ');
    return nietGevonden('station', `“${station}” is geen station van deze route. Kies uit: ${bekend}.`);
  }
  if (stap.perGemeente && gemeente == null) {
    return nietGevonden('gemeente', `Noem de gemeente: ${stap.naam} is een station per gemeente.`);
  }
  if (!stap.perGemeente && gemeente != null) {
    return nietGevonden('gemeente', `${stap.naam} is een regionaal station: laat de gemeente weg.`);
  }
  const code = gemeente == null ? null : zoekGemeente(stand, gemeente)?.code;
  if (code === undefined) {
    return nietGevonden('gemeente', onbekendeGemeente(gemeente ?? ''));
  }
  const gevonden = prognoses.find((prognose) => {
    const { behandeling } = prognose.stap;
    return (
      behandeling.mijlpaal === mijlpaal && behandeling.station === station && behandeling.gemeente === code
    );
  });
  return gevonden ?? nietGevonden('station', 'Deze behandeling hoort niet bij de route van dit traject.');
}

export function isWeigering(gevonden: Stationsprognose | Weigering): gevonden is Weigering {
  return 'soort' in gevonden;
}
