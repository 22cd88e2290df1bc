import { type Dossier, type Herkomst, zonderLokaleStations } from '@routekaart/traject';
import { gevuld, ofLeeg } from '../gevuld.js';
import { INBRENG, standaardVan } from '../standaard.js';
import type { Trajectbestand } from '../trajectbestand.js';
import { schrijfRoutekaart } from '../routekaart.js';
import { schrijfStationsregels } from '../stationsregels.js';
import type { Aanvulling } from './aanvulling.js';
import { schrijfFeiten } from './feiten.js';
import { schrijfGremium, schrijfTraject } from './opzet.js';
import { schrijfPlanning } from './planning.js';
import { schrijfMijlpalen, schrijfSjabloon, schrijfVensters } from './route.js';
import { schrijfKalender, schrijfSchemas, vergadernamen } from './vergaderingen.js';

/**
 * The whole Traject as a file that can be loaded again. Ids are not written: they follow from the names of things,
 * so a Traject that was loaded from a file comes back with the same ids, and one that grew by hand with new ones.
 */
export function exporteerTraject(dossier: Dossier, aanvulling: Aanvulling = {}): Trajectbestand {
  const opzet = zonderLokaleStations(dossier.opzet, dossier.lokaalStationFeiten ?? []);
  const { bewaard = {} } = aanvulling;
  const standaard = standaardVan(opzet.traject.voorbeeld);
  const inbreng = inbrengVan(dossier);
  const namen = vergadernamen(dossier.vergaderFeiten);
  const vergaderingen = dossier.vergaderFeiten.filter(
    ({ vergadering, herkomst }) => inbreng.get(herkomst.volgnummer) === vergadering.herkomst,
  );
  const metPlan = (feit: { readonly herkomst: Herkomst }): boolean =>
    inbreng.get(feit.herkomst.volgnummer) === 'bron';
  const plannen = dossier.planFeiten.filter(metPlan);
  const editie = dossier.edities.find(
    (kandidaat) => metPlan(kandidaat) && kandidaat.bijgewerktTotEnMet === kandidaat.herkomst.dag,
  );
  const routekaart = dossier.routekaarten.find(metPlan);
  const sjabloon = schrijfSjabloon(opzet, bewaard);
  const mijlpalen = schrijfMijlpalen(opzet, bewaard);
  return gevuld({
    toelichting: bewaard.toelichting,
    peildatum: bewaard.peildatum,
    traject: schrijfTraject(opzet, aanvulling.label ?? null),
    gemeenten: opzet.gemeenten.map(({ code, naam }) => ({ code, naam })),
    gremia: opzet.gremia.map(schrijfGremium),
    geinformeerden: bewaard.geinformeerden,
    adviesregels: bewaard.adviesregels,
    rechtsregime: bewaard.rechtsregime,
    routesjabloon: sjabloon,
    stationsregels: schrijfStationsregels(opzet.stationsregels),
    mijlpalen,
    vensters: schrijfVensters(opzet, sjabloon, mijlpalen ?? [], bewaard),
    planning: schrijfPlanning(
      dossier,
      aanvulling,
      (plannen[0] ?? editie ?? routekaart ?? vergaderingen[0])?.herkomst,
      new Map(plannen.map((feit) => [feit.activiteit, feit])),
      gevuld({
        editie: editie === undefined ? undefined : { naam: editie.naam, reden: editie.reden },
        routekaart: routekaart === undefined ? undefined : schrijfRoutekaart(routekaart),
      }),
    ),
    vergaderschemas: schrijfSchemas(opzet, vergaderingen, namen, aanvulling, standaard.vergaderherkomst),
    kalender: schrijfKalender(opzet, aanvulling),
    synchronisatiepunten: ofLeeg(bewaard.synchronisatiepunten ?? []),
    feiten: schrijfFeiten(dossier, {
      namen,
      standaard,
      gemeenten: aanvulling.gemeenten ?? new Map(),
      alGeschreven: new Set([
        ...plannen,
        ...vergaderingen,
        ...(editie === undefined ? [] : [editie]),
        ...(routekaart === undefined ? [] : [routekaart]),
      ]),
    }),
  });
}

type Inbreng = (typeof INBRENG)[number]['herkomst'];

/** Which changes brought the plan and the calendars: the first of each of those three roles, on one day. */
function inbrengVan({
  planFeiten,
  vergaderFeiten,
  edities,
  routekaarten,
}: Dossier): ReadonlyMap<number, Inbreng> {
  const feiten: readonly { readonly herkomst: Herkomst }[] = [
    ...planFeiten,
    ...vergaderFeiten,
    ...edities,
    ...routekaarten,
  ];
  const eersten = INBRENG.flatMap(({ rol, herkomst }) => {
    const eigen = feiten.filter((feit) => feit.herkomst.rol === rol).map((feit) => feit.herkomst);
    return eigen.length === 0 ? [] : [{ herkomst, eerste: eigen.reduce(vroegste) }];
  });
  const dag = eersten[0]?.eerste.dag;
  return new Map(
    eersten.flatMap(({ herkomst, eerste }) =>
      eerste.dag === dag ? [[eerste.volgnummer, herkomst] as const] : [],
    ),
  );
}

function vroegste(a: Herkomst, b: Herkomst): Herkomst {
  return b.volgnummer < a.volgnummer ? b : a;
}
