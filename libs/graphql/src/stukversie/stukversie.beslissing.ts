import type { Beslissing } from '@routekaart/persistence';
import { type Berekening, toetsStukversie, volgendeVersie } from '@routekaart/route';
import { ALGEMEEN, type Identiteit } from '@routekaart/toegang';
import type { Dossier } from '@routekaart/traject';
import { beoordeel, weigerRecht } from '../mutatie/oordeel.js';
import type { WeigeringType } from '../mutatie/weigering.type.js';
import type { VoegStukversieToeInput } from './stukversie.input.js';

/** The part of the answer that is kept for repetitions. */
export interface Stukversiekern {
  readonly nummer: number;
}

/** Whether this version may be added, and the fact that does it. */
export function beslisStukversie(
  input: VoegStukversieToeInput,
  vrager: Identiteit,
  { stand }: Berekening,
  { opzet, versie }: Dossier,
): Beslissing<Stukversiekern, WeigeringType> {
  const { mijlpaal } = input;
  const hash = input.hash.toLowerCase();
  const nummer = volgendeVersie(mijlpaal, stand);
  return beoordeel({
    verboden: weigerRecht(vrager, 'stukversie-toevoegen', ALGEMEEN, 'de stukken'),
    voorwerp: { soort: 'traject', code: opzet.traject.code, versie },
    verwachteVersie: input.verwachteVersie,
    toets: () => toetsStukversie({ mijlpaal, hash }, stand),
    aanvaard: () => ({
      feiten: [{ soort: 'stukversie', mijlpaal, nummer, naam: input.naam.trim(), hash }],
      resultaat: { nummer },
    }),
  });
}
