import { type Stand, fasebreuk } from '@routekaart/traject';
import { fasenInStrook } from '../strook/fasen-in-strook.js';
import type { Bekend } from './gremiumcorrectie.js';
import type { LokaalStationVoorstel, Plaatsvoorstel } from './lokaal-voorstel.js';
import { type Toets, regelGeschonden } from './weigering.js';

/** What one station asks, and when, is the same for whoever plugs it in. */
export function toetsAard(
  { station }: LokaalStationVoorstel,
  { bedoeling = null, fase = null }: Plaatsvoorstel,
  { stations }: Bekend,
): Toets {
  const bekend = stations.find(({ code }) => code === station);
  if (bekend === undefined) return null;
  const anders = (nieuw: string | null, oud: string | null | undefined): boolean =>
    nieuw !== null && nieuw !== (oud ?? null);
  if (!anders(bedoeling, bekend.bedoeling) && !anders(fase, bekend.fase)) return null;
  const veld = anders(bedoeling, bekend.bedoeling) ? 'bedoeling' : 'fase';
  return regelGeschonden(
    'LOKAAL-09',
    `plaats.${veld}`,
    `“${station}” heeft in dit traject ${veld === 'fase' ? 'een andere fase' : 'een andere bedoeling'}: laat die weg, of kies een andere code.`,
  );
}

/** The phases keep their order in the strook (bron 002). */
export function toetsFase(
  { station, gemeente }: LokaalStationVoorstel,
  { na, voor, fase }: Plaatsvoorstel,
  stand: Stand,
  bekend: Bekend,
): Toets {
  const eigen = fase ?? bekend.stations.find(({ code }) => code === station)?.fase ?? null;
  const breuk = fasebreuk([
    ...fasenInStrook(gemeente, stand)
      .filter(({ code }) => code !== station)
      .map((een) => (een.code === voor ? { ...een, voorgangers: [...een.voorgangers, station] } : een)),
    { code: station, voorgangers: na === null ? [] : [na], fase: eigen },
  ]);
  return breuk === null
    ? null
    : regelGeschonden(
        'LOKAAL-10',
        'plaats.fase',
        `“${breuk.eerder}” komt vóór “${breuk.station}”, maar is een latere fase van beeldvorming, oordeelsvorming en besluitvorming.`,
      );
}
