import { dagVan } from '@routekaart/kalender';
import type { Beslissing } from '@routekaart/persistence';
import { type Berekening, nietGevonden, toetsAanmelding } from '@routekaart/route';
import type { Identiteit } from '@routekaart/toegang';
import { onbekendeGemeente, zoekGemeente } from '../gremium/zoek.js';
import { beoordeel, weiger, weigerRecht } from '../mutatie/oordeel.js';
import type { WeigeringType } from '../mutatie/weigering.type.js';
import type { RecordAanmeldingInput } from './aanmelding.input.js';

/** The part of the answer that is kept for repetitions. */
export interface Aanmeldkern {
  readonly activiteit: string;
  readonly versie: number;
}

/** Whether a gemeente may sign up its raadsleden like this, and the fact that does it. */
export function beslisAanmelding(
  input: RecordAanmeldingInput,
  vrager: Identiteit,
  { stand, peildatum }: Berekening,
): Beslissing<Aanmeldkern, WeigeringType> {
  const activiteit = stand.activiteiten.find(({ code }) => code === input.activiteit);
  if (activiteit === undefined) {
    return weiger(nietGevonden('activiteit', `“${input.activiteit}” is geen activiteit van dit traject.`));
  }
  const gemeente = zoekGemeente(stand, input.gemeente);
  if (gemeente === undefined) {
    return weiger(nietGevonden('gemeente', onbekendeGemeente(input.gemeente)));
  }
  const { code } = activiteit;
  const sessie = input.sessie == null ? null : dagVan(input.sessie);
  const { aantal, namens = null } = input;
  return beoordeel({
    verboden: weigerRecht(
      vrager,
      'aanmelding-vastleggen',
      { gemeente: gemeente.code, beheerrol: null },
      gemeente.naam,
    ),
    voorwerp: { soort: 'activiteit', code, versie: activiteit.versie },
    verwachteVersie: input.verwachteVersie,
    toets: () => toetsAanmelding(sessie, activiteit, peildatum),
    aanvaard: () => ({
      feiten: [{ soort: 'aanmelding', activiteit: code, gemeente: gemeente.code, sessie, aantal, namens }],
      resultaat: { activiteit: code, versie: activiteit.versie + 1 },
    }),
  });
}
