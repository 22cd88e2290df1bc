import { randomUUID } from 'node:crypto';
import { dagVan } from '@routekaart/kalender';
import type { Beslissing } from '@routekaart/persistence';
import {
  type Berekening,
  type Dagopmerking,
  type VergaderVoorstel,
  aanleverdagNaVerplaatsing,
  dagopmerkingen,
  meeVerplaatst,
  nietGevonden,
  toetsVergadering,
} from '@routekaart/route';
import type { Identiteit } from '@routekaart/toegang';
import { type Gremium, type Stand, type Vergadering, cyclusNa } from '@routekaart/traject';
import { zoekGremium } from '../gremium/zoek.js';
import { beoordeel, weiger, weigerRecht } from '../mutatie/oordeel.js';
import type { WeigeringType } from '../mutatie/weigering.type.js';
import type { RecordVergaderingInput } from './vergadering.input.js';

/** The part of the answer that is kept for repetitions. */
export interface Vergaderkern {
  readonly vergadering: Vergadering;
  readonly versie: number;
  /** Missing in an answer that was kept before there were any. */
  readonly opmerkingen?: readonly Dagopmerking[];
}

/** Whether the calendar may change so, and the fact that changes it. */
export function beslisVergadering(
  input: RecordVergaderingInput,
  vrager: Identiteit,
  berekening: Berekening,
): Beslissing<Vergaderkern, WeigeringType> {
  const gremium = zoekGremium(berekening.stand, input.gremium);
  if (gremium === undefined) {
    return weiger(nietGevonden('gremium', `“${input.gremium}” is geen gremium van dit traject.`));
  }
  const bestaand = berekening.stand.vergaderingen.find(
    (vergadering) => vergadering.id === input.vergadering && vergadering.gremium === gremium.code,
  );
  const voorstel = naarVoorstel(input, gremium, bestaand ?? null, berekening.stand);
  return beoordeel({
    verboden: weigerRecht(vrager, 'vergadering-vastleggen', gremium, gremium.naam),
    voorwerp: { soort: 'gremium', code: gremium.code, versie: gremium.versie },
    verwachteVersie: input.verwachteVersie,
    toets: () =>
      input.handeling !== 'toevoegen' && bestaand === undefined
        ? nietGevonden('vergadering', `${gremium.naam} heeft geen vergadering met deze sleutel.`)
        : toetsVergadering(voorstel, gremium, berekening),
    aanvaard: () => {
      const vergadering = naVoorstel(voorstel, input.besluitvormend, gremium);
      const mee =
        voorstel.vergadering === null
          ? []
          : meeVerplaatst(voorstel.vergadering, vergadering.dag, berekening.stand);
      return {
        feiten: [vergadering, ...mee].map((een) => ({ soort: 'vergadering' as const, vergadering: een })),
        resultaat: {
          vergadering,
          versie: gremium.versie + 1,
          opmerkingen: dagopmerkingen(
            voorstel.dag === null ? [] : [voorstel.dag],
            [gremium.code],
            berekening,
          ),
        },
      };
    },
  });
}

function naarVoorstel(
  { handeling, dag, aanleverdag, schriftelijk, reden }: RecordVergaderingInput,
  gremium: Gremium,
  bestaand: Vergadering | null,
  stand: Stand,
): VergaderVoorstel {
  const nieuweDag = dag == null ? null : dagVan(dag);
  const volgensGewoonte =
    nieuweDag === null || gremium.aanleverdagen === null ? null : nieuweDag - gremium.aanleverdagen;
  const passend =
    nieuweDag === null || bestaand === null
      ? volgensGewoonte
      : aanleverdagNaVerplaatsing(bestaand, nieuweDag, volgensGewoonte, stand);
  return {
    handeling,
    vergadering: handeling === 'toevoegen' ? null : bestaand,
    dag: nieuweDag,
    aanleverdag: aanleverdag == null ? (schriftelijk ? nieuweDag : passend) : dagVan(aanleverdag),
    schriftelijk: schriftelijk && handeling === 'toevoegen',
    reden: reden ?? null,
  };
}

/** The meeting as it stands after the change: the same id for one that moved or fell out. */
function naVoorstel(
  { vergadering, dag, aanleverdag, handeling, reden, schriftelijk }: VergaderVoorstel,
  besluitvormend: boolean,
  gremium: Gremium,
): Vergadering {
  if (vergadering === null) {
    return {
      id: randomUUID(),
      gremium: gremium.code,
      dag: dag ?? 0,
      aanleverdag,
      staat: 'bevestigd',
      besluitvormend,
      herkomst: 'ingevoerd',
      reden,
      ...(schriftelijk === true ? { schriftelijk } : {}),
    };
  }
  switch (handeling) {
    case 'vervallen':
      return { ...vergadering, staat: 'vervallen', reden };
    case 'bevestigen':
      return {
        ...vergadering,
        aanleverdag: aanleverdag ?? vergadering.aanleverdag,
        staat: 'bevestigd',
        herkomst: 'ingevoerd',
        reden,
      };
    case 'toevoegen':
    case 'verplaatsen':
      return {
        ...vergadering,
        dag: dag ?? vergadering.dag,
        aanleverdag,
        staat: 'verplaatst',
        herkomst: 'ingevoerd',
        reden,
        ...(vergadering.cyclus === undefined || dag === null
          ? {}
          : { cyclus: cyclusNa(vergadering.cyclus, vergadering.dag, dag) }),
      };
  }
}
