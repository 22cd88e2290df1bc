import type { Beslissing } from '@routekaart/persistence';
import { type Berekening, toetsAfspraak } from '@routekaart/route';
import { ALGEMEEN, type Handeling, type Identiteit, type Onderwerp } from '@routekaart/toegang';
import { type Afspraak, type Dossier, type Stand, isAfspraak } from '@routekaart/traject';
import { beoordeel, weigerRecht } from '../mutatie/oordeel.js';
import type { WeigeringType } from '../mutatie/weigering.type.js';
import { naarMaatregelen } from '../scenario/naar-maatregel.js';
import type { RecordAfspraakInput } from './afspraak.input.js';
import { type Afspraakkern, naarAfspraakkern } from './afspraak.type.js';

/** Whether this may be agreed, and the fact that says so. */
export function beslisAfspraak(
  afspraak: Afspraak,
  { reden, verwachteVersie }: Pick<RecordAfspraakInput, 'reden' | 'verwachteVersie'>,
  vrager: Identiteit,
  berekening: Berekening,
  { opzet, versie }: Dossier,
): Beslissing<Afspraakkern, WeigeringType> {
  const { handeling, onderwerp } = wieAfspreekt(afspraak, berekening.stand);
  return beoordeel({
    verboden: weigerRecht(vrager, handeling, onderwerp, 'deze afspraak'),
    voorwerp: { soort: 'traject', code: opzet.traject.code, versie },
    verwachteVersie,
    toets: () => toetsAfspraak(afspraak, berekening),
    aanvaard: () => ({
      feiten: [{ soort: 'afspraak', afspraak, reden: reden.trim() }],
      resultaat: naarAfspraakkern(afspraak, reden.trim(), berekening.stand),
    }),
  });
}

/** A body itself says how long before a meeting it closes, when it does not meet and its own terms; the windows and the join rule are of all together. */
export function wieAfspreekt(
  afspraak: Afspraak,
  { gremia }: Pick<Stand, 'gremia'>,
): { readonly handeling: Handeling; readonly onderwerp: Onderwerp } {
  return 'gremium' in afspraak
    ? {
        handeling: 'vergadering-vastleggen',
        onderwerp: gremia.find(({ code }) => code === afspraak.gremium) ?? ALGEMEEN,
      }
    : { handeling: 'afspraak-vastleggen', onderwerp: ALGEMEEN };
}

/** The one afspraak that this input is about; `null` when it fills none of its fields, or more than one. */
export function leesAfspraak(
  {
    aanlevertermijn = null,
    venster = null,
    samenloop = null,
    reces = null,
    termijn = null,
  }: RecordAfspraakInput,
  stand: Stand,
): Afspraak | null {
  const [afspraak, nogEen] = naarMaatregelen(
    [
      {
        aanlevertermijn,
        wijzigVenster: venster,
        wijzigSamenloop: samenloop,
        wijzigReces: reces,
        wijzigTermijn: termijn,
      },
    ],
    stand,
  ).filter(isAfspraak);
  return nogEen === undefined ? (afspraak ?? null) : null;
}
