import { dagVan } from '@routekaart/kalender';
import type { Beslissing } from '@routekaart/persistence';
import { type Berekening, nietGevonden, toetsCyclus } from '@routekaart/route';
import type { Identiteit } from '@routekaart/toegang';
import type { Cyclus, Vergadering } from '@routekaart/traject';
import { zoekGremium } from '../gremium/zoek.js';
import { beoordeel, weiger, weigerRecht } from '../mutatie/oordeel.js';
import type { WeigeringType } from '../mutatie/weigering.type.js';
import type { Vergaderkern } from '../vergadering/vergadering.beslissing.js';
import type { CyclusInput, RecordCyclusInput } from './cyclus.input.js';

/** Whether this meeting may belong to this cycle, and the fact that says so: the whole meeting once more. */
export function beslisCyclus(
  input: RecordCyclusInput,
  vrager: Identiteit,
  { stand }: Berekening,
): Beslissing<Vergaderkern, WeigeringType> {
  const gremium = zoekGremium(stand, input.gremium);
  if (gremium === undefined) {
    return weiger(nietGevonden('gremium', `“${input.gremium}” is geen gremium van dit traject.`));
  }
  const bestaand = stand.vergaderingen.find(
    ({ id, gremium: code }) => id === input.vergadering && code === gremium.code,
  );
  const voorstel = {
    cyclus: input.cyclus == null ? null : naarCyclus(input.cyclus),
    reden: input.reden?.trim() ?? null,
  };
  const verboden = weigerRecht(vrager, 'vergadering-vastleggen', gremium, gremium.naam);
  if (bestaand === undefined) {
    const onbekend = nietGevonden('vergadering', `${gremium.naam} heeft geen vergadering met deze sleutel.`);
    return verboden === null ? weiger(onbekend) : { kind: 'geweigerd', weigering: verboden };
  }
  return beoordeel({
    verboden,
    voorwerp: { soort: 'gremium', code: gremium.code, versie: gremium.versie },
    verwachteVersie: input.verwachteVersie,
    toets: () => toetsCyclus(voorstel, bestaand, stand),
    aanvaard: () => {
      const vergadering = metCyclus(bestaand, voorstel.cyclus, voorstel.reden);
      return {
        feiten: [{ soort: 'vergadering', vergadering }],
        resultaat: { vergadering, versie: gremium.versie + 1 },
      };
    },
  });
}

/** What moved it stays its reason, unless another is given. */
function metCyclus(
  { cyclus: _eerder, ...vergadering }: Vergadering,
  cyclus: Cyclus | null,
  reden: string | null,
): Vergadering {
  const nu = { ...vergadering, reden: reden ?? vergadering.reden };
  return cyclus === null ? nu : { ...nu, cyclus };
}

function naarCyclus({ code, agendacommissie, commissie }: CyclusInput): Cyclus {
  return {
    code: code.trim(),
    agendacommissie: agendacommissie == null ? null : dagVan(agendacommissie),
    commissie: commissie == null ? null : dagVan(commissie),
  };
}
