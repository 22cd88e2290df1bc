import { type Dag, type Periode, isGesloten, isWeekend } from '@routekaart/kalender';
import type { Maatregel } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';

export type Herstelsoort =
  'hamerstuk' | 'later-aanleveren' | 'vergadering-vervroegen' | 'regionaal-vervroegen' | 'extra-raad';

/** What a kind of recovery asks of people: more points is harder. A choice of Routekaart, not of a source. */
export const HERSTELKOSTEN: Readonly<
  Record<Herstelsoort, { readonly punten: number; readonly uitleg: string }>
> = {
  hamerstuk: { punten: 1, uitleg: 'De raad behandelt het stuk zonder eerst een ander gremium te horen.' },
  'later-aanleveren': { punten: 2, uitleg: 'Het gremium neemt het stuk na de aanleverdatum nog aan.' },
  'vergadering-vervroegen': { punten: 3, uitleg: 'Een gremium van de gemeente vergadert eerder.' },
  'regionaal-vervroegen': {
    punten: 4,
    uitleg: 'Een regionaal gremium besluit eerder: dat raakt alle gemeenten.',
  },
  'extra-raad': { punten: 5, uitleg: 'De raad vergadert extra (Gemeentewet art. 17 lid 2).' },
};

export interface Kandidaat {
  readonly soort: Herstelsoort;
  readonly maatregel: Maatregel;
  readonly kosten: number;
}

/** What it is about: two with the same key do the same, at most with another day to hand in. */
export function kandidaatsleutel({ soort, maatregel }: Kandidaat): string {
  return JSON.stringify([soort, { ...maatregel, aanleverdag: undefined }]);
}

/** How many weeks earlier a regional decision is tried. */
const WEKEN_EERDER = 4;

/** What could help one strook: found in the calendars between the peildatum and the end of its window. */
export function kandidatenVoor(
  weg: readonly Stationsprognose[],
  venster: Periode,
  berekening: Berekening,
): readonly Kandidaat[] {
  const open = weg.filter(({ toestand }) => toestand !== 'besloten' && toestand !== 'afgewezen');
  return open.flatMap((prognose) =>
    prognose.stap.behandeling.gemeente === null
      ? regionaalEerder(prognose, berekening)
      : [
          ...hamerstuk(prognose, weg),
          ...laterAanleveren(prognose, venster, berekening),
          ...vervroegen(prognose, berekening),
          ...extraRaad(prognose, venster, berekening),
        ],
  );
}

function kandidaat(soort: Herstelsoort, maatregel: Maatregel): Kandidaat {
  return { soort, maatregel, kosten: HERSTELKOSTEN[soort].punten };
}

/** Only a body between two others of the same gemeente can be passed by. */
function hamerstuk({ stap }: Stationsprognose, weg: readonly Stationsprognose[]): readonly Kandidaat[] {
  const { mijlpaal, station, gemeente } = stap.behandeling;
  const strook = weg.filter((een) => een.stap.behandeling.gemeente === gemeente);
  const plaats = strook.findIndex((een) => een.stap === stap);
  return gemeente === null || plaats <= 0 || plaats === strook.length - 1
    ? []
    : [kandidaat('hamerstuk', { soort: 'station-overslaan', mijlpaal, station, gemeente })];
}

/** A meeting after the stuk is ready, but closed by then, takes it in all the same. */
function laterAanleveren(
  { stap, gereed, dag }: Stationsprognose,
  venster: Periode,
  { peildatum }: Berekening,
): readonly Kandidaat[] {
  const klaar = gereed.laatst;
  if (klaar === null) {
    return [];
  }
  const tot = Math.min(venster.tot, (dag.laatst ?? venster.tot + 1) - 1);
  return stap.lijst.vergaderingen
    .filter(
      (een) => een.dag >= Math.max(klaar, peildatum) && een.dag <= tot && (een.aanleverdag ?? klaar) < klaar,
    )
    .map((een) =>
      kandidaat('later-aanleveren', {
        soort: 'vergadering-verplaatsen',
        vergadering: een.id,
        dag: een.dag,
        aanleverdag: klaar,
      }),
    );
}

/** The chosen meeting is held on the first working day on which the stuk is there. */
function vervroegen(
  { stap, gereed, vergadering }: Stationsprognose,
  berekening: Berekening,
): readonly Kandidaat[] {
  if (gereed.laatst === null || vergadering === null) {
    return [];
  }
  const vrij = vrijeDag(
    stap,
    Math.max(gereed.laatst, berekening.peildatum),
    vergadering.dag - 1,
    1,
    berekening,
  );
  return vrij === null || stap.gremium.soort === 'raad'
    ? []
    : [
        kandidaat('vergadering-vervroegen', {
          soort: 'vergadering-verplaatsen',
          vergadering: vergadering.id,
          dag: vrij,
          aanleverdag: gereed.laatst,
        }),
      ];
}

/** An extra raad on the last working day of the window, with the usual time to hand in. */
function extraRaad(
  { stap, vergadering }: Stationsprognose,
  venster: Periode,
  berekening: Berekening,
): readonly Kandidaat[] {
  const { gemeente } = stap.behandeling;
  const dag = vrijeDag(stap, venster.tot, Math.max(venster.van, berekening.peildatum), -1, berekening);
  if (gemeente === null || dag === null || stap.gremium.soort !== 'raad') {
    return [];
  }
  const sluiting = vergadering?.aanleverdag ?? null;
  const gewoon = vergadering === null || sluiting === null ? null : vergadering.dag - sluiting;
  const termijn = stap.gremium.aanleverdagen ?? gewoon;
  const aanleverdag = termijn === null ? null : dag - termijn;
  return [kandidaat('extra-raad', { soort: 'extra-raad', gemeente, dag, aanleverdag })];
}

/** The date of a regional decision in the plan, whole weeks earlier. */
function regionaalEerder({ stap, dag }: Stationsprognose, { peildatum }: Berekening): readonly Kandidaat[] {
  const { activiteit } = stap;
  const nu = dag.laatst;
  if (activiteit === null || nu === null) {
    return [];
  }
  return Array.from({ length: WEKEN_EERDER }, (_, weken) => nu - 7 * (weken + 1))
    .filter((eerder) => eerder >= peildatum)
    .map((eerder) =>
      kandidaat('regionaal-vervroegen', {
        soort: 'activiteit-verplaatsen',
        activiteit: activiteit.code,
        dag: eerder,
      }),
    );
}

/** The first day from `van` to `tot` (both included) on which this body can meet and does not meet already. */
function vrijeDag(
  { gremium, vergaderingen }: Stationsprognose['stap'],
  van: Dag,
  tot: Dag,
  richting: 1 | -1,
  { plan }: Berekening,
): Dag | null {
  const bezet = new Set(vergaderingen.filter(({ staat }) => staat !== 'vervallen').map(({ dag }) => dag));
  for (let dag = van; richting * (tot - dag) >= 0; dag += richting) {
    if (!isWeekend(dag) && !bezet.has(dag) && !isGesloten(plan.kalender, dag, gremium.code)) {
      return dag;
    }
  }
  return null;
}
