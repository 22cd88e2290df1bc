import type { Besluit, Dossier, Herkomst, Opzet } from '@routekaart/traject';
import type { NieuwFeit, Onderwerp } from './verzoek.js';

type FeitVan<S extends NieuwFeit['soort']> = Extract<NieuwFeit, { readonly soort: S }>;

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
  const volgorde = new Map(dossier.activiteiten.map(({ code }, index) => [code, index]));
  const plaats = ({ activiteit }: { readonly activiteit: string }): number => volgorde.get(activiteit) ?? 0;
  const plan = kies(feiten, 'plan').sort((a, b) => plaats(a) - plaats(b));
  const vergadering = kies(feiten, 'vergadering').sort(opTekst((feit) => feit.vergadering.id));
  const besluit = kies(feiten, 'besluit').sort(opTekst(({ id }) => id));
  const aanlevering = kies(feiten, 'aanlevering').sort(opTekst(({ behandeling }) => behandeling));
  return {
    ...metVerhoogdeVersie(dossier, onderwerp),
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
      vergadering.map((feit) => ({ vergadering: feit.vergadering, herkomst })),
    ),
    besluiten: vulAan(
      dossier.besluiten,
      besluit.map((feit) => toBesluit(feit, herkomst)),
    ),
    aanleveringen: vulAan(
      dossier.aanleveringen,
      aanlevering.map(({ behandeling, dag }) => ({ behandeling, dag, herkomst })),
    ),
    edities: vulAan(
      dossier.edities,
      kies(feiten, 'editie').map(({ soort: _soort, ...editie }) => ({ ...editie, herkomst })),
    ),
    routekaarten: vulAan(
      dossier.routekaarten,
      kies(feiten, 'routekaart').map(({ soort: _soort, ...routekaart }) => ({ ...routekaart, herkomst })),
    ),
    afhandelingen: vulAan(
      dossier.afhandelingen,
      kies(feiten, 'afhandeling').map(({ afhandeling }) => ({ ...afhandeling, herkomst })),
    ),
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
    herkomst,
  };
}

function kies<S extends NieuwFeit['soort']>(feiten: readonly NieuwFeit[], soort: S): FeitVan<S>[] {
  return feiten.filter((feit): feit is FeitVan<S> => feit.soort === soort);
}

/** The order of PostgreSQL: uuids byte by byte. */
function opTekst<T>(tekstVan: (rij: T) => string): (a: T, b: T) => number {
  return (a, b) => (tekstVan(a) < tekstVan(b) ? -1 : Number(tekstVan(a) > tekstVan(b)));
}

function vulAan<T>(oud: readonly T[], nieuw: readonly T[]): readonly T[] {
  return nieuw.length === 0 ? oud : [...oud, ...nieuw];
}
