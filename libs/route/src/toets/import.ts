import type { Dag } from '@routekaart/kalender';
import type { Activiteit, Bevindingbesluit, Gremium, PlanFeit } from '@routekaart/traject';
import { type Toets, eersteWeigering, regelGeschonden } from './weigering.js';

/** What is known of a document before its rows are looked at. */
export interface Importbasis {
  /** How it was given. */
  readonly bron: 'bestand' | 'tekst';
  readonly planningtabellen: number;
  /** The year of days without one, `null` when nobody says it. */
  readonly jaar: number | null;
  /** The day until which the planning is up to date, `null` when nobody says it. */
  readonly bijgewerktTotEnMet: Dag | null;
  /** The number of the first planning table of which nothing tells the Mijlpaal; `null` when there is none. */
  readonly tabelZonderMijlpaal: number | null;
}

/** Whether there is enough to take a planning in: nothing of it is guessed. */
export function toetsImportbasis(basis: Importbasis): Toets {
  return eersteWeigering([
    () =>
      basis.planningtabellen === 0
        ? regelGeschonden(
            'IMPORT-01',
            basis.bron,
            'Er is geen planningstabel gevonden: die heeft ten minste een kolom datum en een kolom wat.',
          )
        : null,
    () =>
      basis.jaar === null
        ? regelGeschonden('IMPORT-02', 'jaar', 'Het document noemt geen jaar: geef het jaar.')
        : null,
    () =>
      basis.bijgewerktTotEnMet === null
        ? regelGeschonden(
            'IMPORT-03',
            'editie.bijgewerktTotEnMet',
            'Het document noemt geen dag “bijgewerkt t/m”: geef die dag.',
          )
        : null,
    () =>
      basis.tabelZonderMijlpaal === null
        ? null
        : regelGeschonden(
            'IMPORT-04',
            'mijlpalen',
            `Van tabel ${String(basis.tabelZonderMijlpaal)} is niet te zeggen bij welke mijlpaal zij hoort: noem de mijlpaal.`,
          ),
  ]);
}

/** Whether this name can become one of this body: it may not be that of another. */
export function toetsAlias(alias: string, gremium: Gremium, gremia: readonly Gremium[]): Toets {
  const gezocht = alias.trim().toLowerCase();
  const eigenaar = gremia.find(({ naam, aliassen }) =>
    [naam, ...aliassen].some((bekend) => bekend.trim().toLowerCase() === gezocht),
  );
  return eigenaar === undefined || eigenaar.code === gremium.code
    ? null
    : regelGeschonden('IMPORT-05', 'aliassen', `“${alias}” is al een naam van ${eigenaar.naam}.`);
}

/** Whether a decision about a bevinding says something new. */
export function toetsBevinding(besluit: Bevindingbesluit, vorig: Bevindingbesluit | null): Toets {
  return besluit === vorig
    ? regelGeschonden('IMPORT-06', 'besluit', `Deze bevinding is al ${besluit}.`)
    : null;
}

/** Whether the proposal of an import can still be applied to an Activiteit: later changes of the plan go first. */
export function toetsVoorstel(
  { code, naam }: Pick<Activiteit, 'code' | 'naam'>,
  importvolgnummer: number,
  planFeiten: readonly PlanFeit[],
): Toets {
  const later = planFeiten.some(
    ({ activiteit, herkomst }) => activiteit === code && herkomst.volgnummer > importvolgnummer,
  );
  return later
    ? regelGeschonden(
        'IMPORT-07',
        'bevinding',
        `“${naam}” is sinds die editie al anders gepland: wijzig de datum zelf, of verwerp de bevinding.`,
      )
    : null;
}
