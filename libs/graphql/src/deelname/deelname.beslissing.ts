import { dagVan } from '@routekaart/kalender';
import type { Beslissing } from '@routekaart/persistence';
import { type Berekening, nietGevonden, toetsDeelname } from '@routekaart/route';
import type { Identiteit } from '@routekaart/toegang';
import type { DeelnameFeit, Dossier } from '@routekaart/traject';
import { onbekendeGemeente, zoekGemeente } from '../gremium/zoek.js';
import { beoordeel, weiger, weigerRecht } from '../mutatie/oordeel.js';
import type { WeigeringType } from '../mutatie/weigering.type.js';
import type { RecordDeelnameInput } from './deelname.input.js';

/** The part of the answer that is kept for repetitions. */
export interface Deelnamekern {
  readonly naam: string;
  readonly feit: Omit<DeelnameFeit, 'herkomst'>;
}

/** Whether a gemeente may say this of itself, and the fact that does it. */
export function beslisDeelname(
  input: RecordDeelnameInput,
  vrager: Identiteit,
  berekening: Berekening,
  { opzet, versie }: Dossier,
): Beslissing<Deelnamekern, WeigeringType> {
  const gemeente = zoekGemeente(opzet, input.gemeente);
  if (gemeente === undefined) {
    return weiger(nietGevonden('gemeente', onbekendeGemeente(input.gemeente)));
  }
  const feit = {
    gemeente: gemeente.code,
    deelname: input.deelname,
    vanaf: dagVan(input.vanaf),
    onderdeel: input.onderdeel?.trim() ?? null,
    reden: input.reden?.trim() ?? null,
  };
  return beoordeel({
    verboden: weigerRecht(
      vrager,
      'deelname-vastleggen',
      { gemeente: gemeente.code, beheerrol: null },
      gemeente.naam,
    ),
    voorwerp: { soort: 'traject', code: opzet.traject.code, versie },
    verwachteVersie: input.verwachteVersie,
    toets: () => toetsDeelname(feit, berekening),
    aanvaard: () => ({
      feiten: [{ soort: 'deelname', ...feit }],
      resultaat: { naam: gemeente.naam, feit },
    }),
  });
}
