import type { Importstap } from '@routekaart/bijlage';
import type { Beslissing } from '@routekaart/persistence';
import { type Berekening, toetsEditie, toetsImport } from '@routekaart/route';
import { ALGEMEEN, type Identiteit } from '@routekaart/toegang';
import { type Dossier, laatsteBesluiten } from '@routekaart/traject';
import { beoordeel, weiger, weigerRecht } from '../mutatie/oordeel.js';
import { type WeigeringType, maak } from '../mutatie/weigering.type.js';
import { type RijbezwaarType, weigerRijen } from '../vergaderschema/rij-geweigerd.type.js';
import { bekijkImport } from './bekijk-import.js';
import type { ImportPlanningInput } from './import-planning.input.js';
import type { Planninglezing } from './lezing.js';
import { editiefeitenVan, wijzigingenVan } from './planimport.feiten.js';
import { PlanningGelezen, type PlanimportType } from './planimport.type.js';
import { naarPlanimport, plaatsInWoorden } from './planimport.view.js';

/** The refusal for who may not take a planning in. */
export function magImporteren(vrager: Identiteit): WeigeringType | null {
  return weigerRecht(vrager, 'planning-importeren', ALGEMEEN, 'de detailplanning');
}

/**
 * What a read planning changes, and whether it is recorded: as a whole, or not at all. A trial, and a planning that
 * changes nothing, goes the same way to the end and answers what was read.
 */
export function beslisImport(
  input: ImportPlanningInput,
  lezing: Planninglezing,
  vrager: Identiteit,
  berekening: Berekening,
  dossier: Dossier,
): Beslissing<PlanimportType, WeigeringType | PlanningGelezen> {
  const toegang = beoordeel({
    verboden: magImporteren(vrager),
    voorwerp: { soort: 'traject', code: dossier.opzet.traject.code, versie: dossier.versie },
    verwachteVersie: input.verwachteVersie,
    toets: () => null,
    aanvaard: () => ({ feiten: [], resultaat: null }),
  });
  if (toegang.kind !== 'aanvaard') return toegang;
  const bekeken = bekijkImport(input, lezing, berekening, dossier);
  if ('soort' in bekeken) return weiger(bekeken);
  const { editie, plan } = bekeken;
  const feiten = wijzigingenVan(bekeken);
  const vorige = dossier.planinvoer.imports.at(-1);
  const wijzigt = feiten.length > 0 || vorige?.hash !== lezing.bron.hash;
  const planimport = naarPlanimport(bekeken, laatsteBesluiten(dossier.planinvoer.bevindingen));
  const bezwaren = wijzigt ? bezwarenTegen(plan.stappen, berekening) : [];
  if (wijzigt) {
    const bezwaar = toetsEditie(editie, dossier.edities, berekening.peildatum);
    if (bezwaar !== null) return weiger({ ...bezwaar, veld: `editie.${bezwaar.veld}` });
  }
  const geweigerd = weigerRijen(bezwaren, input.bestand == null ? 'tekst' : 'bestand');
  if (geweigerd !== null && !input.proef) return { kind: 'geweigerd', weigering: geweigerd };
  if (input.proef || !wijzigt) {
    return {
      kind: 'geweigerd',
      weigering: maak(PlanningGelezen, {
        planimport,
        kanVastgelegd: wijzigt && geweigerd === null,
        bezwaren,
        trajectVersie: dossier.versie,
      }),
    };
  }
  return {
    kind: 'aanvaard',
    onderwerp: toegang.onderwerp,
    feiten: [...feiten, ...editiefeitenVan(bekeken)],
    resultaat: planimport,
  };
}

/** Every Activiteit whose date may not change so, with its place in the document. */
function bezwarenTegen(stappen: readonly Importstap[], berekening: Berekening): readonly RijbezwaarType[] {
  const bekend = new Map(berekening.stand.activiteiten.map((activiteit) => [activiteit.code, activiteit]));
  return stappen.flatMap(({ activiteit: code, naam, plan, plaatsen }) => {
    const activiteit = bekend.get(code);
    const bezwaar =
      plan === null || activiteit === undefined ? null : toetsImport(plan, activiteit, berekening);
    if (bezwaar === null) return [];
    const [plaats] = plaatsen;
    const waar = plaats === undefined ? `“${naam}”` : plaatsInWoorden(plaats);
    return [
      {
        code: bezwaar.code,
        melding: `${waar.charAt(0).toUpperCase()}${waar.slice(1)}: ${bezwaar.melding}`,
        rij: plaats?.rij ?? null,
        kolom: plaats?.kolom === undefined ? null : 'Datum',
        plaats: waar,
      },
    ];
  });
}
