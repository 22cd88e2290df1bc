import { dagVan } from '@routekaart/kalender';
import type { Beslissing } from '@routekaart/persistence';
import { type AdviesVoorstel, type Berekening, nietGevonden, toetsAdvies } from '@routekaart/route';
import type { Identiteit } from '@routekaart/toegang';
import { type Dossier, versieOp } from '@routekaart/traject';
import { type GemeenteType, type GremiumRef, maakNamen } from '../gremium/verwijzing.type.js';
import { onbekendeGemeente, zoekGemeente, zoekGremium } from '../gremium/zoek.js';
import { beoordeel, weiger, weigerRecht } from '../mutatie/oordeel.js';
import type { WeigeringType } from '../mutatie/weigering.type.js';
import type { RecordAdviesInput } from './advies.input.js';

/** The part of the answer that is kept for repetitions. */
export interface Advieskern {
  readonly gremium: GremiumRef;
  readonly gemeente: GemeenteType | null;
  readonly feit: AdviesVoorstel;
}

/** Whether this advice may be recorded: a regional one by who manages the body, a local one by the gemeente itself. */
export function beslisAdvies(
  input: RecordAdviesInput,
  vrager: Identiteit,
  berekening: Berekening,
  { opzet, versie }: Dossier,
): Beslissing<Advieskern, WeigeringType> {
  const { stand } = berekening;
  if (!stand.mijlpalen.some(({ nummer }) => nummer === input.mijlpaal)) {
    return weiger(
      nietGevonden('mijlpaal', `Mijlpaal ${String(input.mijlpaal)} bestaat niet in dit traject.`),
    );
  }
  const gremium = zoekGremium(stand, input.gremium);
  if (gremium === undefined) {
    return weiger(nietGevonden('gremium', `“${input.gremium}” is geen gremium van dit traject.`));
  }
  const lid = input.gemeente == null ? null : zoekGemeente(stand, input.gemeente);
  if (lid === undefined) {
    return weiger(nietGevonden('gemeente', onbekendeGemeente(input.gemeente ?? '')));
  }
  const namen = maakNamen(stand);
  const dag = dagVan(input.dag);
  const feit = {
    mijlpaal: input.mijlpaal,
    gremium: gremium.code,
    gemeente: lid?.code ?? null,
    houding: input.houding ?? null,
    dag,
    // Left out it is what lay before everybody, as with a besluit; `null` says that nobody knows.
    stukversie:
      input.stukversie === undefined ? versieOp(input.mijlpaal, dag, stand.stukversies) : input.stukversie,
    tekst: input.tekst?.trim() ?? null,
  };
  return beoordeel({
    verboden: weigerRecht(
      vrager,
      'advies-vastleggen',
      lid === null
        ? { gemeente: gremium.gemeente, beheerrol: gremium.beheerrol }
        : { gemeente: lid.code, beheerrol: null },
      lid?.naam ?? gremium.naam,
    ),
    voorwerp: { soort: 'traject', code: opzet.traject.code, versie },
    verwachteVersie: input.verwachteVersie,
    toets: () => toetsAdvies(feit, berekening),
    aanvaard: () => ({
      feiten: [{ soort: 'advies', ...feit }],
      resultaat: {
        gremium: { code: gremium.code, naam: gremium.naam },
        gemeente: namen.gemeente(feit.gemeente),
        feit,
      },
    }),
  });
}
