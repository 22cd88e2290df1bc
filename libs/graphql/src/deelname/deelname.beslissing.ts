import { dagVan } from '@routekaart/kalender';
import type { Beslissing } from '@routekaart/persistence';
import { type Berekening, type DeelnameVoorstel, nietGevonden, toetsDeelname } from '@routekaart/route';
import type { Identiteit, Onderwerp } from '@routekaart/toegang';
import { type Deelnemer, type Dossier, type Stand, deelnamevragen } from '@routekaart/traject';
import { onbekendeGemeente, zoekGemeente, zoekGremium } from '../gremium/zoek.js';
import { beoordeel, weiger, weigerRecht } from '../mutatie/oordeel.js';
import type { WeigeringType } from '../mutatie/weigering.type.js';
import type { RecordDeelnameInput } from './deelname.input.js';
import type { Gevraagdgremium } from './gremiumdeelname.type.js';

type Gezegd<D extends Deelnemer> = Extract<DeelnameVoorstel, D> & { readonly reden: string | null };

/** The part of the answer that is kept for repetitions: what a gemeente said, or a body. */
export type Deelnamekern =
  | { readonly naam: string; readonly feit: Gezegd<{ readonly gemeente: string }> }
  | { readonly gevraagd: Gevraagdgremium; readonly feit: Gezegd<{ readonly gremium: string }> };

/** Whether a gemeente or a body may say this of itself, and the fact that does it. */
export function beslisDeelname(
  input: RecordDeelnameInput,
  vrager: Identiteit,
  berekening: Berekening,
  { opzet, versie }: Dossier,
): Beslissing<Deelnamekern, WeigeringType> {
  const zegsman =
    input.gremium == null
      ? zoekLid(input, berekening.stand)
      : zoekGevraagd(input, input.gremium, berekening.stand);
  if (zegsman === null) {
    return weiger(
      input.gremium == null
        ? nietGevonden('gemeente', onbekendeGemeente(input.gemeente ?? ''))
        : nietGevonden('gremium', `“${input.gremium}” is geen gremium van dit traject.`),
    );
  }
  const { naam, onderwerp, kern } = zegsman;
  return beoordeel({
    verboden: weigerRecht(vrager, 'deelname-vastleggen', onderwerp, naam),
    voorwerp: { soort: 'traject', code: opzet.traject.code, versie },
    verwachteVersie: input.verwachteVersie,
    toets: () => toetsDeelname(kern.feit, berekening),
    aanvaard: () => ({ feiten: [{ soort: 'deelname', ...kern.feit }], resultaat: kern }),
  });
}

/** Who says it, whose right it is to do so, and what it says. */
interface Zegsman {
  readonly naam: string;
  readonly onderwerp: Onderwerp;
  readonly kern: Deelnamekern;
}

function zoekLid(input: RecordDeelnameInput, stand: Stand): Zegsman | null {
  const gemeente = zoekGemeente(stand, input.gemeente ?? '');
  if (gemeente === undefined) return null;
  const { code, naam } = gemeente;
  return {
    naam,
    onderwerp: { gemeente: code, beheerrol: null },
    kern: { naam, feit: { gemeente: code, ...antwoordUit(input) } },
  };
}

function zoekGevraagd(input: RecordDeelnameInput, tekst: string, stand: Stand): Zegsman | null {
  const gremium = zoekGremium(stand, tekst);
  if (gremium === undefined) return null;
  const { code, naam, beheerrol } = gremium;
  const uiterlijk = deelnamevragen(stand).find((vraag) => vraag.gremium === code)?.uiterlijk ?? null;
  return {
    naam,
    onderwerp: gremium,
    kern: {
      gevraagd: { code, naam, beheerrol, uiterlijk },
      feit: { gremium: code, ...antwoordUit(input) },
    },
  };
}

function antwoordUit({ deelname, vanaf, onderdeel, reden }: RecordDeelnameInput) {
  return {
    deelname,
    vanaf: dagVan(vanaf),
    onderdeel: onderdeel?.trim() ?? null,
    reden: reden?.trim() ?? null,
  };
}
