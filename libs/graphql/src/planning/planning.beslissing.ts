import { gekozenDagen } from '@routekaart/kalender';
import type { Beslissing } from '@routekaart/persistence';
import {
  type Berekening,
  type Dagopmerking,
  dagopmerkingen,
  nietGevonden,
  regelGeschonden,
  toestandNa,
  toetsPlan,
} from '@routekaart/route';
import { ALGEMEEN, type Identiteit, type Onderwerp } from '@routekaart/toegang';
import type { Activiteit } from '@routekaart/traject';
import { beoordeel, weiger, weigerRecht } from '../mutatie/oordeel.js';
import type { WeigeringType } from '../mutatie/weigering.type.js';
import { naarDatum } from './plandatum.js';
import type { PlanActiviteitInput } from './planning.input.js';

/** The part of the answer that is kept for repetitions. */
export interface Plankern {
  readonly code: string;
  readonly versie: number;
  /** Missing in an answer that was kept before there were any. */
  readonly opmerkingen?: readonly Dagopmerking[];
}

/** Whether the plan may change so, and the fact that changes it. */
export function beslisPlan(
  input: PlanActiviteitInput,
  vrager: Identiteit,
  berekening: Berekening,
): Beslissing<Plankern, WeigeringType> {
  const activiteit = berekening.stand.activiteiten.find(({ code }) => code === input.activiteit);
  if (activiteit === undefined) {
    return weiger(nietGevonden('activiteit', `“${input.activiteit}” is geen activiteit van dit traject.`));
  }
  const { code, versie } = activiteit;
  const datum = input.datum == null ? null : naarDatum(input.datum);
  const voorstel = { handeling: input.handeling, datum: datum ?? null, reden: input.reden ?? null };
  return beoordeel({
    verboden: magPlannen(activiteit, vrager, berekening),
    voorwerp: { soort: 'activiteit', code, versie },
    verwachteVersie: input.verwachteVersie,
    toets: () => (datum === undefined ? EEN_VORM : toetsPlan(voorstel, activiteit, berekening)),
    aanvaard: () => ({
      feiten: [
        {
          soort: 'plan',
          activiteit: code,
          datum: voorstel.datum ?? activiteit.datum,
          toestand: toestandNa(input.handeling),
          reden: voorstel.reden,
        },
      ],
      resultaat: {
        code,
        versie: versie + 1,
        opmerkingen: dagopmerkingen(gekozenDagen(voorstel.datum), activiteit.gremia, berekening),
      },
    }),
  });
}

const EEN_VORM = regelGeschonden(
  'PLAN-04',
  'datum',
  'Geef één dag, alternatieven, een periode (van en tot) of een week.',
);

function magPlannen(
  activiteit: Activiteit,
  vrager: Identiteit,
  berekening: Berekening,
): WeigeringType | null {
  const onderwerp = planonderwerp(activiteit.code, berekening);
  return weigerRecht(vrager, 'activiteit-plannen', onderwerp, `“${activiteit.naam}”`);
}

/** Whose a date of the plan is: that of a station belongs to the body there, the rest to the planners. */
export function planonderwerp(activiteit: string, { prognoses }: Berekening): Onderwerp {
  return prognoses.find(({ stap }) => stap.activiteit?.code === activiteit)?.stap.gremium ?? ALGEMEEN;
}
