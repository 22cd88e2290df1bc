import type { Beslissing } from '@routekaart/persistence';
import { type Berekening, nietGevonden, toetsBewaarScenario } from '@routekaart/route';
import { ALGEMEEN, type Identiteit } from '@routekaart/toegang';
import { type Dossier, volgendeScenariocode } from '@routekaart/traject';
import { type Voorwerp, beoordeel, weiger, weigerRecht } from '../mutatie/oordeel.js';
import type { WeigeringType } from '../mutatie/weigering.type.js';
import type { BewaarScenarioInput, TrekScenarioInInput } from './bewaar.input.js';
import { type Scenariokern, naarScenariokern } from './bewaard.type.js';
import { naarMaatregelen } from './naar-maatregel.js';

/** Whether these maatregelen may be kept under this name, and the fact that does it. */
export function beslisBewaren(
  input: BewaarScenarioInput,
  vrager: Identiteit,
  { stand }: Berekening,
  dossier: Dossier,
): Beslissing<Scenariokern, WeigeringType> {
  const scenario = {
    code: volgendeScenariocode(dossier.scenarios),
    naam: input.naam.trim(),
    toelichting: input.toelichting.trim(),
    maatregelen: naarMaatregelen(input.maatregelen, stand),
    ingetrokken: false,
  };
  return beoordeel({
    verboden: weigerRechtOpScenario(vrager),
    voorwerp: trajectVan(dossier),
    verwachteVersie: input.verwachteVersie,
    toets: () => toetsBewaarScenario(scenario, stand),
    aanvaard: () => ({
      feiten: [{ soort: 'scenario', ...scenario }],
      resultaat: naarScenariokern(scenario, stand),
    }),
  });
}

/** Whether this scenario may be withdrawn, and the fact that does it: the same once more, with the reason. */
export function beslisIntrekken(
  { scenario: code, reden, verwachteVersie }: TrekScenarioInInput,
  vrager: Identiteit,
  { stand }: Berekening,
  dossier: Dossier,
): Beslissing<Scenariokern, WeigeringType> {
  const bewaard = stand.scenarios.find((een) => een.code === code);
  const verboden = weigerRechtOpScenario(vrager);
  if (bewaard === undefined) {
    const onbekend = nietGevonden('scenario', `Er is geen scenario “${code}”, of het is ingetrokken.`);
    return verboden === null ? weiger(onbekend) : { kind: 'geweigerd', weigering: verboden };
  }
  const { herkomst: _herkomst, ...scenario } = { ...bewaard, toelichting: reden.trim(), ingetrokken: true };
  return beoordeel({
    verboden,
    voorwerp: trajectVan(dossier),
    verwachteVersie,
    toets: () => null,
    aanvaard: () => ({
      feiten: [{ soort: 'scenario', ...scenario }],
      resultaat: naarScenariokern(scenario, stand),
    }),
  });
}

function weigerRechtOpScenario(vrager: Identiteit): WeigeringType | null {
  return weigerRecht(vrager, 'scenario-bewaren', ALGEMEEN, 'een scenario');
}

function trajectVan({ opzet, versie }: Dossier): Voorwerp {
  return { soort: 'traject', code: opzet.traject.code, versie };
}
