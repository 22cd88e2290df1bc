import { dagVan, formatDagen } from '@routekaart/kalender';
import type { Beslissing } from '@routekaart/persistence';
import { type Berekening, nietGevonden, toetsRoutekaart } from '@routekaart/route';
import type { Identiteit } from '@routekaart/toegang';
import type {
  Basisdatum,
  Dossier,
  Routekaart,
  Routekaartonderwerp,
  Routekaartrij,
} from '@routekaart/traject';
import { zoekGremium } from '../gremium/zoek.js';
import { beoordeel, weiger, weigerRecht } from '../mutatie/oordeel.js';
import type { WeigeringType } from '../mutatie/weigering.type.js';
import { naarDatum } from '../planning/plandatum.js';
import type { RoutekaartrijInput, StelRoutekaartVastInput } from './routekaart.input.js';

/** The part of the answer that is kept for repetitions. */
export interface Routekaartkern {
  readonly routekaart: Omit<Routekaart, 'herkomst'>;
}

/** Whether this Routekaart may be vastgesteld, and the fact that does it. */
export function beslisRoutekaart(
  input: StelRoutekaartVastInput,
  vrager: Identiteit,
  { peildatum, stand }: Berekening,
  dossier: Dossier,
): Beslissing<Routekaartkern, WeigeringType> {
  const gremium = zoekGremium(stand, input.gremium);
  if (gremium === undefined) {
    return weiger(nietGevonden('gremium', `“${input.gremium}” is geen gremium van dit traject.`));
  }
  const laatsteEditie = dossier.edities.at(-1)?.nummer ?? 0;
  const rijen = input.rijen.map((rij) => naarRij(rij, laatsteEditie));
  const naam = input.naam.trim();
  const dag = dagVan(input.dag);
  return beoordeel({
    verboden: weigerRecht(vrager, 'routekaart-vaststellen', gremium, `een routekaart van ${gremium.naam}`),
    voorwerp: { soort: 'traject', code: dossier.opzet.traject.code, versie: dossier.versie },
    verwachteVersie: input.verwachteVersie,
    toets: () => toetsRoutekaart({ naam, dag, rijen }, dossier, peildatum),
    aanvaard: () => {
      const routekaart = {
        nummer: dossier.routekaarten.length + 1,
        naam,
        gremium: gremium.code,
        dag,
        reden: input.reden.trim(),
        rijen: rijen.filter((rij) => rij !== null),
      };
      return { feiten: [{ soort: 'routekaart', ...routekaart }], resultaat: { routekaart } };
    },
  });
}

/** The row of this input; `null` when it has no form, or more than one. */
function naarRij(rij: RoutekaartrijInput, laatsteEditie: number): Routekaartrij | null {
  const onderwerp = naarOnderwerp(rij);
  const basis = naarBasis(rij, laatsteEditie);
  return onderwerp === null || basis === null
    ? null
    : { onderwerp, basis, extra: rij.extra || rij.toevoeging };
}

function naarOnderwerp({ activiteit, mijlpaal, station }: RoutekaartrijInput): Routekaartonderwerp | null {
  if (activiteit != null) {
    return mijlpaal == null && station == null ? { kind: 'activiteit', activiteit } : null;
  }
  return mijlpaal == null || station == null ? null : { kind: 'station', mijlpaal, station };
}

function naarBasis(rij: RoutekaartrijInput, laatsteEditie: number): Basisdatum | null {
  const { datum, laterDagen, editie, onbekend, toevoeging } = rij;
  const vormen = [datum != null, laterDagen != null, onbekend, toevoeging].filter(Boolean);
  if (vormen.length !== 1 || (editie != null && laterDagen == null)) {
    return null;
  }
  const tekst = rij.tekst?.trim() ?? '';
  if (datum != null) {
    const gelezen = naarDatum(datum);
    return gelezen === undefined
      ? null
      : { kind: 'datum', datum: tekst === '' ? gelezen : { ...gelezen, tekst } };
  }
  if (laterDagen != null) {
    const eigen = `${formatDagen(Math.abs(laterDagen))} ${laterDagen < 0 ? 'eerder' : 'later'}`;
    return {
      kind: 'afwijking',
      editie: editie ?? laatsteEditie,
      dagen: laterDagen,
      tekst: tekst === '' ? eigen : tekst,
    };
  }
  return toevoeging ? { kind: 'toevoeging', tekst } : { kind: 'datum', datum: { kind: 'onbekend', tekst } };
}
