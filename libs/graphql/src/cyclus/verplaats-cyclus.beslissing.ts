import { dagVan } from '@routekaart/kalender';
import type { Beslissing } from '@routekaart/persistence';
import {
  type Berekening,
  type CyclusVerplaatsing,
  type Dagopmerking,
  type Verplaatste,
  dagopmerkingen,
  naCyclusverplaatsing,
  nietGevonden,
  toetsCyclusverplaatsing,
} from '@routekaart/route';
import type { Identiteit } from '@routekaart/toegang';
import type { Gremium, Stand, Vergadering } from '@routekaart/traject';
import { zoekGremium } from '../gremium/zoek.js';
import { beoordeel, weiger, weigerRecht } from '../mutatie/oordeel.js';
import type { WeigeringType } from '../mutatie/weigering.type.js';
import type { VerplaatsCyclusInput } from './verplaats-cyclus.input.js';

/** The part of the answer that is kept for repetitions. */
export interface Cycluskern {
  readonly vergaderingen: readonly Vergadering[];
  readonly versie: number;
  readonly opmerkingen: readonly Dagopmerking[];
}

/** Whether this cycle may move so, by whoever keeps the calendars of all that move, and the facts that do it. */
export function beslisVerplaatsCyclus(
  input: VerplaatsCyclusInput,
  vrager: Identiteit,
  berekening: Berekening,
): Beslissing<Cycluskern, WeigeringType> {
  const { stand } = berekening;
  const gremium = zoekGremium(stand, input.gremium);
  if (gremium === undefined) {
    return weiger(nietGevonden('gremium', `“${input.gremium}” is geen gremium van dit traject.`));
  }
  const bestaand = stand.vergaderingen.find(
    ({ id, gremium: code }) => id === input.vergadering && code === gremium.code,
  );
  const voorstel = bestaand === undefined ? null : naarVoorstel(input, bestaand);
  const verplaatst = voorstel === null ? [] : naCyclusverplaatsing(voorstel, stand);
  return beoordeel({
    verboden: verbodenAan(vrager, [gremium, ...gremiaVan(verplaatst, stand)]),
    voorwerp: { soort: 'gremium', code: gremium.code, versie: gremium.versie },
    verwachteVersie: input.verwachteVersie,
    toets: () =>
      voorstel === null
        ? nietGevonden('vergadering', `${gremium.naam} heeft geen vergadering met deze sleutel.`)
        : toetsCyclusverplaatsing(voorstel, berekening),
    aanvaard: () => {
      const vergaderingen = verplaatst.map(({ na, veld }) =>
        veld === null ? na : { ...na, herkomst: 'ingevoerd' as const },
      );
      return {
        feiten: vergaderingen.map((vergadering) => ({ soort: 'vergadering', vergadering })),
        resultaat: {
          vergaderingen: [...vergaderingen].sort((a, b) => a.dag - b.dag),
          versie: gremium.versie + 1,
          opmerkingen: opmerkingenBij(verplaatst, berekening),
        },
      };
    },
  });
}

function naarVoorstel(
  { dag, aanleverdag, commissie, agendacommissie, reden }: VerplaatsCyclusInput,
  vergadering: Vergadering,
): CyclusVerplaatsing {
  return {
    vergadering,
    dag: dagVan(dag),
    aanleverdag: dagVan(aanleverdag),
    commissie: commissie == null ? null : dagVan(commissie),
    agendacommissie: agendacommissie == null ? null : dagVan(agendacommissie),
    reden: reden?.trim() ?? null,
  };
}

/** Those whose own meeting moves; a meeting that only names other days follows, as when its commissie moves alone. */
function gremiaVan(verplaatst: readonly Verplaatste[], { gremia }: Stand): readonly Gremium[] {
  const codes = new Set(verplaatst.flatMap(({ was, veld }) => (veld === null ? [] : [was.gremium])));
  return gremia.filter(({ code }) => codes.has(code));
}

function verbodenAan(vrager: Identiteit, gremia: readonly Gremium[]): WeigeringType | null {
  for (const gremium of gremia) {
    const weigering = weigerRecht(vrager, 'vergadering-vastleggen', gremium, gremium.naam);
    if (weigering !== null) return weigering;
  }
  return null;
}

/** What there is to say of the new days, each once. */
function opmerkingenBij(verplaatst: readonly Verplaatste[], berekening: Berekening): readonly Dagopmerking[] {
  const alle = verplaatst.flatMap(({ was, na, veld }) =>
    veld === null || was.dag === na.dag ? [] : dagopmerkingen([na.dag], [na.gremium], berekening),
  );
  return [...new Map(alle.map((een) => [een.tekst, een])).values()];
}
