import type { Beslissing } from '@routekaart/persistence';
import { type Berekening, gemeenteVan, nietGevonden } from '@routekaart/route';
import { type Identiteit, leesbeperking } from '@routekaart/toegang';
import type { Dossier, Maatregel } from '@routekaart/traject';
import { beoordeel, weiger, weigerRecht } from '../mutatie/oordeel.js';
import { type WeigeringType, maak } from '../mutatie/weigering.type.js';
import { naarScenariokern } from '../scenario/bewaard.type.js';
import { beoordeelMaatregel } from './maatregel.oordeel.js';
import type { Verloop } from './proefdossier.js';
import type { PasScenarioToeInput } from './toepassing.input.js';
import { ScenarioToegepast, type ToepassingStapType } from './toepassing.type.js';

/** The part of the answer that is kept for repetitions. */
export type Toepassingskern = Pick<ScenarioToegepast, 'scenario' | 'stappen'>;

/**
 * What becomes of each maatregel of a scenario, one after the other, and what of it is recorded: all that is
 * accepted, as one change. A trial, and a scenario of which nothing is accepted, goes the same way to the end.
 */
export function beslisToepassing(
  input: PasScenarioToeInput,
  vrager: Identiteit,
  berekening: Berekening,
  dossier: Dossier,
): Beslissing<Toepassingskern, WeigeringType | ScenarioToegepast> {
  const toegang = beoordeel({
    verboden: weigerRecht(
      vrager,
      'scenario-toepassen',
      { gemeente: vrager.gemeente, beheerrol: null },
      'een scenario',
    ),
    voorwerp: { soort: 'traject', code: dossier.opzet.traject.code, versie: dossier.versie },
    verwachteVersie: input.verwachteVersie,
    toets: () => null,
    aanvaard: () => ({ feiten: [], resultaat: null }),
  });
  if (toegang.kind !== 'aanvaard') return toegang;
  const scenario = berekening.stand.scenarios.find(({ code }) => code === input.scenario);
  if (scenario === undefined) {
    return weiger(
      nietGevonden('scenario', `Er is geen scenario “${input.scenario}”, of het is ingetrokken.`),
    );
  }
  const zichtbaar = zichtbareMaatregelen(scenario.maatregelen, vrager, berekening);
  const plaatsen = input.maatregelen?.toSorted((a, b) => a - b) ?? [...zichtbaar.keys()];
  const vreemd = plaatsen.find((plaats) => !zichtbaar.has(plaats));
  if (vreemd !== undefined) {
    return weiger(
      nietGevonden('maatregelen', `Scenario ${scenario.code} heeft voor u geen maatregel ${String(vreemd)}.`),
    );
  }
  const wie = { vrager, reden: `Scenario ${scenario.code}: ${scenario.naam}`, proef: input.proef };
  let verloop: Verloop = { begin: dossier, feiten: [], moment: { dossier, berekening } };
  const inWoorden = naarScenariokern(scenario, berekening.stand).maatregelen;
  const stappen: ToepassingStapType[] = [];
  for (const plaats of plaatsen) {
    const gezocht = zichtbaar.get(plaats);
    const maatregel = inWoorden[plaats - 1];
    if (gezocht === undefined || maatregel === undefined) continue;
    const oordeel = beoordeelMaatregel(gezocht, wie, verloop);
    stappen.push({ plaats, maatregel, ...oordeel.stap });
    verloop = oordeel.verloop;
  }
  const kern = { scenario: { code: scenario.code, naam: scenario.naam }, stappen };
  return input.proef || verloop.feiten.length === 0
    ? {
        kind: 'geweigerd',
        weigering: maak(ScenarioToegepast, { ...kern, proef: input.proef, trajectVersie: dossier.versie }),
      }
    : { kind: 'aanvaard', onderwerp: toegang.onderwerp, feiten: verloop.feiten, resultaat: kern };
}

/** By their place from 1. Who reads the own gemeente only, is shown what is about that gemeente. */
function zichtbareMaatregelen(
  maatregelen: readonly Maatregel[],
  vrager: Identiteit,
  { stand }: Berekening,
): ReadonlyMap<number, Maatregel> {
  const alleen = leesbeperking(vrager, 'scenario-toepassen');
  const genummerd = maatregelen.map((maatregel, index) => [index + 1, maatregel] as const);
  return new Map(
    alleen === null ? genummerd : genummerd.filter(([, een]) => gemeenteVan(een, stand) === alleen),
  );
}
