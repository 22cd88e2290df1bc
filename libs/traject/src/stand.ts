import type { Dag } from '@routekaart/kalender';
import { metAfspraken } from './afspraak/met-afspraken.js';
import { planvensters } from './afspraak/planvensters.js';
import type { AanbodFeit } from './aanbod.js';
import { laatsteAanmeldingen } from './aanmelding.js';
import { type AdviesFeit, geldendeAdviezen } from './advies/adviesfeit.js';
import { metLokaleStations, zonderLokaleStations } from './lokaal-station.js';
import type { Activiteit } from './activiteit.js';
import { nietIngetrokken } from './aanlevering.js';
import type { Besluit, Herkomst } from './besluit.js';
import { geldendeAanleveringen } from './geldende-aanlevering.js';
import { laatsteDeelnamen } from './deelname/deelname.js';
import type { Dossier, PlanFeit, Stand, ActiviteitOpzet } from './dossier.js';
import { isBekend, versieTijdens } from './stukversie.js';
import type { Stukversie } from './traject.js';
import { geldendeScenarios } from './scenario/scenario.js';
import { vergaderingenOp } from './bekende-vergaderingen.js';
import { metAliassen, metGedrukteRijen } from './gedrukt.js';
import { geldendeStationsregels } from './stationsregel.js';

/**
 * What held on the peildatum, as it was known on `bekendOp` (invariant 8): facts recorded after `bekendOp` are left
 * out, and so is what happened after the peildatum; of facts about one thing the last one counts. Without `bekendOp`
 * it is what people knew on the peildatum itself; a later one looks back with what came in since. The same dossier
 * and days always give the same Stand.
 */
export function standOp(dossier: Dossier, peildatum: Dag, bekendOp: Dag = peildatum): Stand {
  const bekend = (feit: { readonly herkomst: Herkomst }): boolean => feit.herkomst.dag <= bekendOp;
  const gebeurd = (feit: { readonly dag: Dag }): boolean => feit.dag <= peildatum;
  const stukversies = dossier.opzet.stukversies.filter((versie) =>
    isBekend(versie, (feit) => bekend(feit) && feit.herkomst.dag <= peildatum),
  );
  const planFeiten = dossier.planFeiten.filter(bekend);
  const afspraken = (dossier.afspraakFeiten ?? []).filter(bekend);
  const opzet = opzetOp(dossier, bekend);
  const besluiten = geldigeBesluiten(dossier.besluiten.filter(bekend));
  const stand: Stand = {
    ...opzet,
    ...stationsregelsOp(dossier, bekend),
    gremia: metAliassen(opzet.gremia, dossier.planinvoer.aliassen.filter(bekend)),
    peildatum,
    stukversies,
    activiteiten: activiteitenOp(metGedrukteRijen(dossier, bekend), planFeiten),
    vergaderingen: vergaderingenOp(dossier.vergaderFeiten, bekendOp),
    besluiten: besluiten.filter(gebeurd),
    aanleveringen: geldendeAanleveringen(
      nietIngetrokken(dossier.aanleveringen.filter(bekend)).filter(vanHuidigeVersie(dossier, stukversies)),
      besluiten,
      opzet,
      peildatum,
    ),
    ...agenderingenOp(dossier, bekend, stukversies),
    ...deelnamenOp(dossier, bekend),
    aanmeldingen: laatsteAanmeldingen(dossier.aanmeldFeiten.filter(bekend)),
    ...aanbiedingenOp(dossier, (feit) => bekend(feit) && gebeurd(feit)),
    ...adviezenOp(dossier, (feit) => bekend(feit) && gebeurd(feit)),
    planFeiten,
    edities: dossier.edities.filter(bekend),
    routekaarten: dossier.routekaarten.filter(bekend),
    afhandelingen: dossier.afhandelingen.filter(bekend),
    scenarios: geldendeScenarios(dossier.scenarios.filter(bekend)),
    register: {
      besluiten: dossier.besluiten.filter(bekend),
      wensFeiten: dossier.wensFeiten.filter(bekend),
    },
  };
  const verplaatst = planvensters(stand, planFeiten);
  return afspraken.length + verplaatst.length === 0
    ? stand
    : {
        ...metAfspraken(
          stand,
          [...afspraken, ...verplaatst].sort((a, b) => a.herkomst.volgnummer - b.herkomst.volgnummer),
          dossier.vergaderFeiten.filter(bekend),
        ),
        ...(afspraken.length === 0 ? {} : { afspraken }),
      };
}

/** That of the file as long as nobody plugged in a local station. */
function opzetOp(
  { opzet, lokaalStationFeiten = [] }: Dossier,
  bekend: (feit: { readonly herkomst: Herkomst }) => boolean,
): Dossier['opzet'] {
  return lokaalStationFeiten.some(bekend)
    ? metLokaleStations(opzet, lokaalStationFeiten, bekend)
    : zonderLokaleStations(opzet, lokaalStationFeiten);
}

function deelnamenOp(
  { deelnameFeiten }: Dossier,
  bekend: (feit: { readonly herkomst: Herkomst }) => boolean,
): Pick<Stand, 'deelnamen' | 'gremiumdeelnamen'> {
  const { gemeenten, gremia } = laatsteDeelnamen(deelnameFeiten.filter(bekend));
  return { deelnamen: gemeenten, ...(gremia.length === 0 ? {} : { gremiumdeelnamen: gremia }) };
}

/** Nothing when nobody recorded a rule: then those of the opzet hold. */
function stationsregelsOp(
  { opzet, stationsregelFeiten = [] }: Dossier,
  bekend: (feit: { readonly herkomst: Herkomst }) => boolean,
): Pick<Stand, 'stationsregels'> {
  const feiten = stationsregelFeiten.filter(bekend);
  return feiten.length === 0
    ? {}
    : { stationsregels: geldendeStationsregels(opzet.stationsregels ?? [], feiten) };
}

/** Nothing when nothing was offered. */
function aanbiedingenOp(
  { aanbodFeiten }: Dossier,
  telt: (feit: AanbodFeit) => boolean,
): Pick<Stand, 'aanbiedingen'> {
  const aanbiedingen = aanbodFeiten.filter(telt);
  return aanbiedingen.length === 0 ? {} : { aanbiedingen };
}

/** Nothing when nobody put a stuk on an agenda. */
function agenderingenOp(
  dossier: Dossier,
  bekend: (feit: { readonly herkomst: Herkomst }) => boolean,
  stukversies: readonly Stukversie[],
): Pick<Stand, 'agenderingen'> {
  const feiten = (dossier.agenderingen ?? []).filter(bekend);
  return feiten.length === 0
    ? {}
    : { agenderingen: laatstePerBehandeling(feiten.filter(vanHuidigeVersie(dossier, stukversies))) };
}

/** Nothing when nobody advised. */
function adviezenOp({ adviesFeiten }: Dossier, telt: (feit: AdviesFeit) => boolean): Pick<Stand, 'adviezen'> {
  return adviesFeiten === undefined ? {} : { adviezen: geldendeAdviezen(adviesFeiten.filter(telt)) };
}

function activiteitenOp(
  activiteiten: readonly ActiviteitOpzet[],
  feiten: readonly PlanFeit[],
): readonly Activiteit[] {
  const laatste = new Map(feiten.map((feit) => [feit.activiteit, feit]));
  return activiteiten.map((activiteit) => {
    const feit = laatste.get(activiteit.code);
    return {
      ...activiteit,
      datum: feit?.datum ?? { kind: 'onbekend', tekst: '' },
      toestand: feit?.toestand ?? 'nog-te-plannen',
      reden: feit?.reden ?? null,
    };
  });
}

/** The besluiten that nobody corrected, each at its place; in the order of recording, so a correction follows what it corrects. */
function geldigeBesluiten(besluiten: readonly Besluit[]): readonly Besluit[] {
  const vervangen = new Set(besluiten.map((besluit) => besluit.vervangt));
  const plaatsen = new Map<string, number>();
  return besluiten
    .map((besluit) => {
      const plaats = besluit.vervangt === null ? undefined : plaatsen.get(besluit.vervangt);
      plaatsen.set(besluit.id, plaats ?? besluit.herkomst.volgnummer);
      return plaats === undefined ? besluit : { ...besluit, plaats };
    })
    .filter((besluit) => !vervangen.has(besluit.id));
}

/** A stuk that was handed in or put on an agenda before a new version came must be so again. */
function vanHuidigeVersie(
  { opzet }: Dossier,
  stukversies: readonly Stukversie[],
): (feit: { readonly behandeling: string; readonly herkomst: Herkomst }) => boolean {
  if (stukversies.every(({ herkomst }) => herkomst == null)) {
    return () => true;
  }
  const mijlpalen = new Map(opzet.behandelingen.map(({ id, mijlpaal }) => [id, mijlpaal]));
  return ({ behandeling, herkomst }) => {
    const mijlpaal = mijlpalen.get(behandeling) ?? 0;
    const toen = versieTijdens(mijlpaal, herkomst.volgnummer, stukversies);
    return toen === versieTijdens(mijlpaal, Number.POSITIVE_INFINITY, stukversies);
  };
}

function laatstePerBehandeling<T extends { readonly behandeling: string }>(
  feiten: readonly T[],
): readonly T[] {
  return [...new Map(feiten.map((feit) => [feit.behandeling, feit])).values()];
}
