import type { Beslissing } from '@routekaart/persistence';
import {
  type Berekening,
  type Wens,
  type Weigering,
  nietGevonden,
  toetsWens,
  toetsWenscluster,
  wensenVan,
  wenssleutel,
} from '@routekaart/route';
import { ALGEMEEN, type Identiteit } from '@routekaart/toegang';
import type { Dossier } from '@routekaart/traject';
import { beoordeel, weigerRecht } from '../mutatie/oordeel.js';
import type { WeigeringType } from '../mutatie/weigering.type.js';
import type { BeantwoordWensInput, ClusterWensenInput } from './wens.input.js';

/** The part of the answer that is kept for repetitions: the keys. */
export interface Wenskern {
  readonly wensen: readonly string[];
}

/** Whether this may be done with all of these wensen, and the facts that do it. */
export function beslisWens(
  input: BeantwoordWensInput,
  vrager: Identiteit,
  berekening: Berekening,
  dossier: Dossier,
): Beslissing<Wenskern, WeigeringType> {
  const gevonden = zoekWensen(input.wensen, berekening, dossier);
  const { stap, reden = null } = input;
  const { mijlpaal, nummer } = input.verwerktIn ?? {};
  const verwerktIn = mijlpaal === undefined || nummer === undefined ? null : { mijlpaal, nummer };
  return beoordeel({
    verboden: weigerRecht(vrager, 'wens-beantwoorden', ALGEMEEN, 'het wensenregister'),
    voorwerp: trajectVan(dossier),
    verwachteVersie: input.verwachteVersie,
    toets: () =>
      eersteBij(gevonden, (wens) => toetsWens({ stap, reden, verwerktIn }, wens, berekening.stand)),
    aanvaard: () => ({
      feiten: wensenUit(gevonden).map(({ verwijzing }) => ({
        soort: 'wens',
        wens: verwijzing,
        handeling: stap,
        tekst: reden,
        verwerktIn,
      })),
      resultaat: { wensen: input.wensen },
    }),
  });
}

/** Whether these wensen may be kept together, or taken apart, and the facts that do it. */
export function beslisWenscluster(
  input: ClusterWensenInput,
  vrager: Identiteit,
  berekening: Berekening,
  dossier: Dossier,
): Beslissing<Wenskern, WeigeringType> {
  const gevonden = zoekWensen(input.wensen, berekening, dossier);
  const naam = input.naam?.trim() ?? null;
  return beoordeel({
    verboden: weigerRecht(vrager, 'wens-clusteren', ALGEMEEN, 'het wensenregister'),
    voorwerp: trajectVan(dossier),
    verwachteVersie: input.verwachteVersie,
    toets: () => eersteBij(gevonden, () => null) ?? toetsWenscluster(wensenUit(gevonden)),
    aanvaard: () => ({
      feiten: wensenUit(gevonden).map(({ verwijzing }) => ({
        soort: 'wens',
        wens: verwijzing,
        handeling: 'clusteren',
        tekst: naam,
        verwerktIn: null,
      })),
      resultaat: { wensen: input.wensen },
    }),
  });
}

function trajectVan({ opzet, versie }: Dossier): { soort: 'traject'; code: string; versie: number } {
  return { soort: 'traject', code: opzet.traject.code, versie };
}

type Gevonden = readonly (Wens | undefined)[];

function zoekWensen(sleutels: readonly string[], berekening: Berekening, dossier: Dossier): Gevonden {
  const wensen = new Map(wensenVan(berekening, dossier).map((wens) => [wenssleutel(wens.verwijzing), wens]));
  return sleutels.map((sleutel) => wensen.get(sleutel));
}

function wensenUit(gevonden: Gevonden): readonly Wens[] {
  return gevonden.flatMap((wens) => wens ?? []);
}

/** The first refusal: a wens that is not there (any more), or one that the rule refuses. */
function eersteBij(gevonden: Gevonden, toets: (wens: Wens) => Weigering | null): Weigering | null {
  for (const wens of gevonden) {
    const weigering =
      wens === undefined ? nietGevonden('wensen', 'Deze wens bestaat niet, of niet meer.') : toets(wens);
    if (weigering !== null) {
      return weigering;
    }
  }
  return null;
}
