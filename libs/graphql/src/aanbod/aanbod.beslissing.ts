import { dagVan } from '@routekaart/kalender';
import type { Beslissing } from '@routekaart/persistence';
import { type Berekening, aanbiedingenVan, nietGevonden, toetsAanbod } from '@routekaart/route';
import type { Identiteit } from '@routekaart/toegang';
import type { Dossier } from '@routekaart/traject';
import { onbekendeGemeente, zoekGemeente } from '../gremium/zoek.js';
import { beoordeel, weiger, weigerRecht } from '../mutatie/oordeel.js';
import type { WeigeringType } from '../mutatie/weigering.type.js';
import { AANBODRECHTEN } from './aanbod.recht.js';
import type { RecordAanbodInput } from './aanbod.input.js';

/** The part of the answer that is kept for repetitions. */
export interface Aanbodkern {
  readonly activiteit: string;
  readonly gemeente: string;
  readonly versie: number;
}

/** Whether this offer or answer may be recorded, and the fact that does it. */
export function beslisAanbod(
  input: RecordAanbodInput,
  vrager: Identiteit,
  berekening: Berekening,
  dossier: Dossier,
): Beslissing<Aanbodkern, WeigeringType> {
  const { stand, peildatum } = berekening;
  const activiteit = stand.activiteiten.find(({ code }) => code === input.activiteit);
  if (activiteit === undefined) {
    return weiger(nietGevonden('activiteit', `“${input.activiteit}” is geen activiteit van dit traject.`));
  }
  const code = zoekGemeente(stand, input.gemeente)?.code;
  const aanbod = aanbiedingenVan(activiteit, berekening, dossier).find(
    ({ gemeente }) => gemeente.code === code,
  );
  if (aanbod === undefined) {
    return weiger(nietGevonden('gemeente', onbekendeGemeente(input.gemeente)));
  }
  const { handeling, sessies = null, toelichting = null } = input;
  const { gemeente } = aanbod;
  const dag = dagVan(input.dag);
  return beoordeel({
    verboden: weigerRecht(
      vrager,
      AANBODRECHTEN[handeling],
      { gemeente: gemeente.code, beheerrol: null },
      gemeente.naam,
    ),
    voorwerp: { soort: 'activiteit', code: activiteit.code, versie: activiteit.versie },
    verwachteVersie: input.verwachteVersie,
    toets: () => toetsAanbod({ handeling, dag, sessies }, aanbod, peildatum),
    aanvaard: () => ({
      feiten: [
        {
          soort: 'aanbod',
          activiteit: activiteit.code,
          gemeente: gemeente.code,
          handeling,
          dag,
          sessies,
          toelichting,
        },
      ],
      resultaat: { activiteit: activiteit.code, gemeente: gemeente.code, versie: activiteit.versie + 1 },
    }),
  });
}
