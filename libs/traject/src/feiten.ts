import type { Dag } from '@routekaart/kalender';
import type { Herkomst } from './besluit.js';
import type { Dossier } from './dossier.js';

/** What a recorded fact is about: the names of the lists of a Dossier, in the singular. */
export type Feitsoort =
  | 'plan'
  | 'vergadering'
  | 'besluit'
  | 'aanlevering'
  | 'agendering'
  | 'deelname'
  | 'advies'
  | 'stationsregel'
  | 'lokaalstation'
  | 'afspraak'
  | 'stukversie'
  | 'routekaart';

/** That something was recorded: its kind, what it is about, and by whom and when. */
export interface Feitmelding {
  readonly soort: Feitsoort;
  /** The code of the activiteit or routekaart, the id of the vergadering or behandeling, the CBS code or that of the gremium, or the place of a rule, advice or stukversie, or the kind of an afspraak. */
  readonly onderwerp: string;
  readonly herkomst: Herkomst;
}

/** Everything that was recorded about a Traject after its opzet, oldest first. */
export function feitenVan(dossier: Dossier): readonly Feitmelding[] {
  const meldingen: readonly Feitmelding[] = [
    ...dossier.planFeiten.map(({ activiteit, herkomst }) => melding('plan', activiteit, herkomst)),
    ...dossier.vergaderFeiten.map(({ vergadering, herkomst }) =>
      melding('vergadering', vergadering.id, herkomst),
    ),
    ...dossier.besluiten.map(({ behandeling, herkomst }) => melding('besluit', behandeling, herkomst)),
    ...dossier.aanleveringen.map(({ behandeling, herkomst }) =>
      melding('aanlevering', behandeling, herkomst),
    ),
    ...(dossier.agenderingen ?? []).map(({ behandeling, herkomst }) =>
      melding('agendering', behandeling, herkomst),
    ),
    ...dossier.deelnameFeiten.map((feit) =>
      melding('deelname', 'gemeente' in feit ? feit.gemeente : feit.gremium, feit.herkomst),
    ),
    ...(dossier.adviesFeiten ?? []).map(({ mijlpaal, gremium, gemeente, stukversie, herkomst }) =>
      melding('advies', [mijlpaal, gremium, gemeente, stukversie].join('/'), herkomst),
    ),
    ...(dossier.stationsregelFeiten ?? []).map(({ regel, herkomst }) =>
      melding('stationsregel', `${regel.station}/${regel.gemeente ?? ''}`, herkomst),
    ),
    ...(dossier.lokaalStationFeiten ?? []).map(({ station, gemeente, plaats, herkomst }) =>
      melding('lokaalstation', `${station}/${gemeente}${plaats === null ? '/uit' : ''}`, herkomst),
    ),
    ...(dossier.afspraakFeiten ?? []).map(({ afspraak, herkomst }) =>
      melding('afspraak', afspraak.soort, herkomst),
    ),
    ...dossier.opzet.stukversies.flatMap(({ mijlpaal, nummer, herkomst }) =>
      herkomst == null ? [] : [melding('stukversie', `${mijlpaal}/${nummer}`, herkomst)],
    ),
    ...dossier.routekaarten.map(({ nummer, herkomst }) => melding('routekaart', String(nummer), herkomst)),
  ];
  return meldingen.toSorted((a, b) => a.herkomst.volgnummer - b.herkomst.volgnummer);
}

/** The days on which anything was recorded, each once, in order: between two of them nothing but time changes. */
export function feitdagenVan(dossier: Dossier): readonly Dag[] {
  const dagen = new Set(feitenVan(dossier).map(({ herkomst }) => herkomst.dag));
  return [...dagen].sort((a, b) => a - b);
}

function melding(soort: Feitsoort, onderwerp: string, herkomst: Herkomst): Feitmelding {
  return { soort, onderwerp, herkomst };
}
