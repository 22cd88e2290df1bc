import type {
  Besluit,
  Deelnemer,
  Dossier,
  Herkomst,
  Opzet,
  Stukversie,
  ActiviteitOpzet,
  Planinvoer,
} from '@routekaart/traject';
import { adviesFeitenNa, afspraakFeitenNa, agenderingenNa, stationsregelFeitenNa } from './losse-feiten.js';
import { type FeitVan, kies, opTekst, vulAan } from './nieuwe-feiten.js';
import { type NieuwFeit, type Onderwerp, geplandBinnen, vergaderdBinnen } from './verzoek.js';
import { lokaalStationFeitenNa, metNieuweRoute } from '../lokaalstation/lokale-route.js';
import { parseWeekuitdrukking } from '@routekaart/kalender';

/**
 * The Dossier after a Wijziging: exactly what reading it again would give. All that did not change is shared with the
 * dossier before.
 */
export function dossierNa(
  dossier: Dossier,
  onderwerp: Onderwerp,
  feiten: readonly NieuwFeit[],
  herkomst: Herkomst,
): Dossier {
  const lokaal = kies(feiten, 'lokaalstation');
  const opzet = metNieuweRoute(dossier.opzet, lokaal);
  const activiteiten = activiteitenNa(dossier, onderwerp, feiten);
  const volgorde = new Map(activiteiten.map(({ code }, index) => [code, index]));
  const plaats = ({ activiteit }: { readonly activiteit: string }): number => volgorde.get(activiteit) ?? 0;
  const plan = kies(feiten, 'plan').sort((a, b) => plaats(a) - plaats(b));
  const vergadering = kies(feiten, 'vergadering').sort(opTekst((feit) => feit.vergadering.id));
  const besluit = kies(feiten, 'besluit').sort(opTekst(({ id }) => id));
  const aanlevering = kies(feiten, 'aanlevering').sort(opTekst(({ behandeling }) => behandeling));
  const deelname = kies(feiten, 'deelname').sort(opDeelnemer);
  const wens = kies(feiten, 'wens').sort(
    (a, b) => opTekst<typeof a>((feit) => feit.wens.besluit)(a, b) || a.wens.aanpassing - b.wens.aanpassing,
  );
  const aanbod = kies(feiten, 'aanbod').sort(
    (a, b) => plaats(a) - plaats(b) || opTekst<typeof a>(({ gemeente }) => gemeente)(a, b),
  );
  const aanmelding = kies(feiten, 'aanmelding').sort(
    (a, b) => plaats(a) - plaats(b) || opTekst<typeof a>(({ gemeente }) => gemeente)(a, b),
  );
  return {
    ...metStukversies(
      metVergaderd(metVerhoogdeVersie({ ...dossier, opzet, activiteiten }, onderwerp), { onderwerp, feiten }),
      kies(feiten, 'stukversie').map(({ mijlpaal, nummer, naam, hash }) => ({
        mijlpaal,
        nummer,
        naam,
        hash: hash ?? null,
        herkomst,
      })),
    ),
    versie: herkomst.volgnummer,
    planFeiten: vulAan(
      dossier.planFeiten,
      plan.map(({ activiteit, datum, toestand, reden }) => ({
        activiteit,
        datum,
        toestand,
        reden,
        herkomst,
      })),
    ),
    vergaderFeiten: vulAan(
      dossier.vergaderFeiten,
      // From which days it moved follows from the facts themselves.
      vergadering.map(({ vergadering: { was: _was, tussendagen: _tussendagen, ...nu } }) => ({
        vergadering: nu,
        herkomst,
      })),
    ),
    besluiten: vulAan(
      dossier.besluiten,
      besluit.map((feit) => toBesluit(feit, herkomst)),
    ),
    aanleveringen: vulAan(
      dossier.aanleveringen,
      aanlevering.map(({ behandeling, dag }) => ({ behandeling, dag, herkomst })),
    ),
    ...agenderingenNa(dossier, feiten, herkomst),
    deelnameFeiten: vulAan(
      dossier.deelnameFeiten,
      deelname.map(({ soort: _soort, onderdeel = null, ...feit }) => ({ ...feit, onderdeel, herkomst })),
    ),
    ...stationsregelFeitenNa(dossier, feiten, herkomst),
    ...adviesFeitenNa(dossier, feiten, herkomst),
    ...lokaalStationFeitenNa(dossier, lokaal, herkomst),
    ...afspraakFeitenNa(dossier, feiten, herkomst),
    edities: vulAan(
      dossier.edities,
      kies(feiten, 'editie').map(({ soort: _soort, ...editie }) => ({ ...editie, herkomst })),
    ),
    wensFeiten: vulAan(
      dossier.wensFeiten,
      wens.map(({ soort: _soort, ...feit }) => ({ ...feit, herkomst })),
    ),
    aanbodFeiten: vulAan(
      dossier.aanbodFeiten,
      aanbod.map(({ soort: _soort, ...feit }) => ({ ...feit, herkomst })),
    ),
    aanmeldFeiten: vulAan(
      dossier.aanmeldFeiten,
      aanmelding.map(({ soort: _soort, ...feit }) => ({ ...feit, herkomst })),
    ),
    routekaarten: vulAan(
      dossier.routekaarten,
      kies(feiten, 'routekaart').map(({ soort: _soort, ...routekaart }) => ({ ...routekaart, herkomst })),
    ),
    planinvoer: planinvoerNa(dossier.planinvoer, feiten, herkomst),
    afhandelingen: vulAan(
      dossier.afhandelingen,
      kies(feiten, 'afhandeling').map(({ afhandeling }) => ({ ...afhandeling, herkomst })),
    ),
    scenarios: vulAan(
      dossier.scenarios,
      kies(feiten, 'scenario').map(({ soort: _soort, ...scenario }) => ({ ...scenario, herkomst })),
    ),
  };
}

function metVergaderd(
  dossier: Dossier,
  wijziging: { readonly onderwerp: Onderwerp; readonly feiten: readonly NieuwFeit[] },
): Dossier {
  const vergaderd = new Set(vergaderdBinnen(wijziging));
  return vergaderd.size === 0
    ? dossier
    : {
        ...dossier,
        opzet: { ...dossier.opzet, gremia: verhoog(dossier.opzet.gremia, ({ code }) => vergaderd.has(code)) },
      };
}

/** With the new ones at the end, and a higher versie for what a change of the whole plans. */
function activiteitenNa(
  { activiteiten }: Dossier,
  onderwerp: Onderwerp,
  feiten: readonly NieuwFeit[],
): readonly ActiviteitOpzet[] {
  const nieuw = kies(feiten, 'activiteit').map(({ opzet }): ActiviteitOpzet => ({
    ...opzet,
    rijen: [],
    week: parseWeekuitdrukking('', 0),
    versie: 0,
  }));
  const alle = vulAan(activiteiten, nieuw);
  const gepland = new Set(geplandBinnen({ onderwerp, feiten }));
  return gepland.size === 0 ? alle : verhoog(alle, ({ code }) => gepland.has(code));
}

function planinvoerNa(
  { imports, rijen, aliassen, bevindingen }: Planinvoer,
  feiten: readonly NieuwFeit[],
  herkomst: Herkomst,
): Planinvoer {
  return {
    imports: vulAan(
      imports,
      kies(feiten, 'planimport').map(({ editie, bestand, hash }) => ({ editie, bestand, hash, herkomst })),
    ),
    rijen: vulAan(
      rijen,
      kies(feiten, 'planrijen')
        .sort(opTekst(({ activiteit }) => activiteit))
        .map(({ soort: _soort, ...feit }) => ({ ...feit, herkomst })),
    ),
    aliassen: vulAan(
      aliassen,
      kies(feiten, 'alias')
        .sort(opTekst(({ alias }) => alias))
        .map(({ soort: _soort, ...feit }) => ({ ...feit, herkomst })),
    ),
    bevindingen: vulAan(
      bevindingen,
      kies(feiten, 'bevindingbesluit')
        .sort(opTekst(({ bevinding }) => bevinding))
        .map(({ soort: _soort, ...feit }) => ({ ...feit, herkomst })),
    ),
  };
}

/** In the order of reading: by mijlpaal, then by number. */
function metStukversies(dossier: Dossier, nieuw: readonly Stukversie[]): Dossier {
  return nieuw.length === 0
    ? dossier
    : {
        ...dossier,
        opzet: {
          ...dossier.opzet,
          stukversies: [...dossier.opzet.stukversies, ...nieuw].sort(
            (a, b) => a.mijlpaal - b.mijlpaal || a.nummer - b.nummer,
          ),
        },
      };
}

function metVerhoogdeVersie(dossier: Dossier, { soort, code }: Onderwerp): Dossier {
  const metOpzet = (opzet: Partial<Opzet>): Dossier => ({
    ...dossier,
    opzet: { ...dossier.opzet, ...opzet },
  });
  switch (soort) {
    case 'behandeling':
      return metOpzet({ behandelingen: verhoog(dossier.opzet.behandelingen, ({ id }) => id === code) });
    case 'gremium':
      return metOpzet({ gremia: verhoog(dossier.opzet.gremia, (gremium) => gremium.code === code) });
    case 'activiteit':
      return { ...dossier, activiteiten: verhoog(dossier.activiteiten, (rij) => rij.code === code) };
    case 'traject':
      return dossier;
  }
}

function verhoog<T extends { readonly versie: number }>(
  rijen: readonly T[],
  isOnderwerp: (rij: T) => boolean,
): readonly T[] {
  return rijen.map((rij) => (isOnderwerp(rij) ? { ...rij, versie: rij.versie + 1 } : rij));
}

function toBesluit(feit: FeitVan<'besluit'>, herkomst: Herkomst): Besluit {
  const { id, behandeling, dag, uitkomst, vorm, stukversie, toelichting, aanpassingen, vervangt } = feit;
  return {
    id,
    behandeling,
    dag,
    uitkomst,
    vorm,
    stukversie,
    toelichting,
    aanpassingen,
    vervangt,
    aanhouding: feit.aanhouding ?? null,
    verslag: feit.verslag ?? null,
    herkomst,
  };
}

/** The gemeenten first, then the bodies. */
function opDeelnemer(a: Deelnemer, b: Deelnemer): number {
  const isGemeente = (een: Deelnemer): boolean => 'gemeente' in een;
  const code = (een: Deelnemer): string => ('gemeente' in een ? een.gemeente : een.gremium);
  return Number(isGemeente(b)) - Number(isGemeente(a)) || opTekst(code)(a, b);
}
