import type { Dag } from '@routekaart/kalender';
import type { Behandeling, Besluit, Stand, Vergadering } from '@routekaart/traject';
import { gehouden, isDicht, komtUitCyclus, magNa, regelVan, sluitingVan, verwerkt } from './orakel-strook.js';

interface Dagen {
  readonly vroegst: Dag | null;
  readonly laatst: Dag | null;
}

interface Antwoord {
  readonly besloten: boolean;
  readonly gereed: Dagen;
  readonly dag: Dagen;
}

const POSITIEF = ['ingestemd', 'ingestemd-met-aanpassingen', 'toestemming-verleend'];
const NEGATIEF = ['niet-ingestemd', 'toestemming-onthouden'];

/**
 * The forecast by brute force: each body is asked day after day whether it can decide today. Written from the
 * rules and apart from the engine, as slow and as plain as can be; `laatste` is the last day that is looked at.
 */
export function orakel(stand: Stand, laatste: Dag): ReadonlyMap<string, Dagen> {
  const antwoorden = new Map<string, Antwoord>();
  const volgorde = ({ station }: Behandeling): number =>
    stand.stations.find(({ code }) => code === station)?.volgorde ?? 0;
  for (const { nummer } of stand.mijlpalen) {
    const eigen = stand.behandelingen.filter(({ mijlpaal }) => mijlpaal === nummer);
    for (const behandeling of eigen.sort((a, b) => volgorde(a) - volgorde(b))) {
      antwoorden.set(behandeling.id, beantwoord(behandeling, antwoorden, stand, laatste));
    }
  }
  return new Map([...antwoorden].map(([id, { dag }]) => [id, dag]));
}

function beantwoord(
  behandeling: Behandeling,
  antwoorden: ReadonlyMap<string, Antwoord>,
  stand: Stand,
  laatste: Dag,
): Antwoord {
  const terug = teruggestuurdDoor(behandeling, stand);
  const besluit = terug === null ? geldigBesluit(behandeling, stand) : null;
  if (besluit !== null && POSITIEF.includes(besluit.uitkomst)) {
    const dag = { vroegst: besluit.dag, laatst: besluit.dag };
    return { besloten: true, gereed: dag, dag };
  }
  if (besluit !== null && NEGATIEF.includes(besluit.uitkomst)) {
    const gereed = { vroegst: besluit.dag, laatst: besluit.dag };
    return { besloten: false, gereed, dag: { vroegst: null, laatst: null } };
  }
  const bijons = terug === null ? stand : { ...stand, aanleveringen: [] };
  const gereed = wanneerGereed(behandeling, terug ?? besluit, antwoorden, bijons);
  if (besluit !== null && komtNooit(besluit, stand)) {
    return { besloten: false, gereed: { ...gereed, laatst: null }, dag: { vroegst: null, laatst: null } };
  }
  const eerder = stationVoorRegel(behandeling, stand).flatMap(({ id }) => antwoorden.get(id) ?? []);
  return { besloten: false, gereed, dag: wanneerBesloten(behandeling, gereed, eerder, stand, laatste) };
}

/** The outcome by which a later body of the same gemeente sent the stuk back; it is recorded last. */
function teruggestuurdDoor({ id, mijlpaal, gemeente, station }: Behandeling, stand: Stand): Besluit | null {
  const volgorde = (code: string): number => stand.stations.find((st) => st.code === code)?.volgorde ?? 0;
  const later = stand.behandelingen.filter(
    (ander) =>
      gemeente !== null &&
      ander.id !== id &&
      ander.gemeente === gemeente &&
      ander.mijlpaal === mijlpaal &&
      volgorde(ander.station) > volgorde(station),
  );
  const besluiten = later.flatMap((ander) => geldigBesluit(ander, stand) ?? []);
  return besluiten.find(({ uitkomst }) => uitkomst === 'terugverwezen') ?? null;
}

/** Put off without end, and not handed in since. */
function komtNooit({ behandeling, uitkomst, aanhouding, dag }: Besluit, { aanleveringen }: Stand): boolean {
  const eindeloos = uitkomst === 'ingetrokken' || aanhouding?.soort === 'onbepaald';
  return eindeloos && !aanleveringen.some((weer) => weer.behandeling === behandeling && weer.dag > dag);
}

/** The last recorded outcome about the newest version of the stuk. */
function geldigBesluit({ id, mijlpaal }: Behandeling, stand: Stand): Besluit | null {
  const versies = stand.stukversies.filter((versie) => versie.mijlpaal === mijlpaal).map((v) => v.nummer);
  const over = stand.besluiten.filter(({ behandeling }) => behandeling === id);
  const [laatste] = over.sort((a, b) => b.herkomst.volgnummer - a.herkomst.volgnummer);
  return laatste?.stukversie === Math.max(...versies) ? laatste : null;
}

function wanneerGereed(
  behandeling: Behandeling,
  aangehouden: Besluit | null,
  antwoorden: ReadonlyMap<string, Antwoord>,
  stand: Stand,
): Dagen {
  const { stations, behandelingen, aanleveringen, peildatum } = stand;
  const station = stations.find(({ code }) => code === behandeling.station);
  const vorige = behandelingen
    .filter(({ mijlpaal }) => mijlpaal === behandeling.mijlpaal)
    .filter((ander) => station?.voorgangers.includes(ander.station))
    .filter(({ gemeente }) => gemeente === null || gemeente === behandeling.gemeente)
    .flatMap(({ id }) => antwoorden.get(id) ?? []);

  const aangeleverd = aanleveringen
    .filter((aanlevering) => aanlevering.behandeling === behandeling.id)
    .map(({ dag }) => dag);
  const terug = aangehouden === null ? [] : [aangehouden.dag + 1];
  const weg =
    ['teruggenomen', 'terugverwezen', 'ingetrokken'].includes(aangehouden?.uitkomst ?? '') ||
    ['tot-herindiening', 'onbepaald'].includes(aangehouden?.aanhouding?.soort ?? '');
  if (komtUitCyclus(behandeling, stand) && vorige.every(({ besloten }) => besloten)) {
    aangeleverd.push(verwerkt(Math.max(...vorige.map(({ dag }) => Number(dag.laatst))), behandeling, stand));
  }
  const ligt = [...aangeleverd.filter((dag) => !weg || terug.every((t) => dag >= t)), ...(weg ? [] : terug)];
  const sinds = Math.max(...ligt);
  if (ligt.length > 0 && vorige.every(({ besloten, dag }) => besloten && Number(dag.laatst) <= sinds)) {
    return { vroegst: sinds, laatst: sinds };
  }

  const bodem = Math.max(peildatum, ...terug, aangehouden?.aanhouding?.herindiening ?? 0);
  if (vorige.length === 0) {
    const klaar = Math.max(bodem, behandeling.venster?.van ?? peildatum);
    return { vroegst: klaar, laatst: klaar };
  }
  const klaar = (dag: Dag): Dag => verwerkt(dag, behandeling, stand);
  const vroegste = vorige.flatMap(({ dag, gereed }) => dag.vroegst ?? gereed.vroegst ?? []);
  const onbekend = vorige.some(({ dag }) => dag.laatst === null);
  return {
    vroegst: Math.max(bodem, ...vroegste.map(klaar)),
    laatst: onbekend ? null : Math.max(bodem, ...vorige.map(({ dag }) => klaar(Number(dag.laatst)))),
  };
}

/** The behandelingen that the rule between two stations names. */
function stationVoorRegel(behandeling: Behandeling, stand: Stand): readonly Behandeling[] {
  const na = regelVan(behandeling, stand)?.tussen?.na;
  return stand.behandelingen.filter(
    ({ station, gemeente, mijlpaal }) =>
      station === na &&
      gemeente !== null &&
      gemeente === behandeling.gemeente &&
      mijlpaal === behandeling.mijlpaal,
  );
}

function wanneerBesloten(
  behandeling: Behandeling,
  gereed: Dagen,
  eerder: readonly Antwoord[],
  stand: Stand,
  laatste: Dag,
): Dagen {
  const { peildatum } = stand;
  const vroegst = gereed.vroegst ?? peildatum;
  const rij = planrij(behandeling, stand);
  const dagen =
    rij?.datum.kind === 'vast' ? [rij.datum.dag] : rij?.datum.kind === 'alternatieven' ? rij.datum.dagen : [];
  const venster =
    behandeling.gemeente !== null || dagen.length > 0
      ? null
      : rij?.datum.kind === 'nog-te-plannen'
        ? (rij.datum.venster ?? behandeling.venster)
        : behandeling.venster;

  const opPlandag = (dag: Dag, klaar: Dag): boolean =>
    kanOpPlandag(dag, behandeling, stand) && klaar <= dag && klaar <= sluitingOp(dag, behandeling, stand);
  if (dagen.some((dag) => opPlandag(dag, gereed.laatst ?? vroegst))) {
    const mogelijk = dagen.filter((dag) => kanOpPlandag(dag, behandeling, stand));
    return {
      vroegst: Math.min(...dagen.filter((dag) => opPlandag(dag, vroegst))),
      laatst: gereed.laatst === null ? null : Math.max(...mogelijk),
    };
  }

  const nietVoor = Math.max(peildatum, ...dagen, venster?.van ?? 0);
  const loop = (klaar: Dag | null, eerdere: readonly Dag[] = []): Dag | null => {
    for (let dag = nietVoor; klaar !== null && dag <= laatste; dag += 1) {
      const mag = eerdere.every((een) => magNa(dag, een, behandeling, stand));
      if (mag && vergadertOp(dag, klaar, behandeling, stand)) {
        return dag;
      }
    }
    return null;
  };
  if (venster !== null && Math.max(venster.van, vroegst, peildatum) <= venster.tot) {
    let heeftVergadering = false;
    for (let dag = venster.van; dag <= venster.tot; dag += 1) {
      heeftVergadering ||= vergadertOp(dag, 0, behandeling, stand);
    }
    if (!heeftVergadering) {
      const uitloop = gereed.laatst !== null && gereed.laatst > venster.tot;
      return {
        vroegst: Math.max(venster.van, vroegst, peildatum),
        laatst: gereed.laatst === null ? null : uitloop ? loop(gereed.laatst) : venster.tot,
      };
    }
  }
  const eerste = loop(
    vroegst,
    eerder.flatMap(({ dag, gereed: klaar }) => dag.vroegst ?? klaar.vroegst ?? []),
  );
  const eindes = eerder.flatMap(({ dag }) => dag.laatst ?? []);
  const onbekend = eerste === null || eindes.length < eerder.length;
  return { vroegst: eerste, laatst: onbekend ? null : loop(gereed.laatst, eindes) };
}

function planrij(
  { mijlpaal, station, gemeente }: Behandeling,
  { activiteiten }: Stand,
): Stand['activiteiten'][number] | undefined {
  return activiteiten.find(
    (rij) =>
      gemeente === null &&
      rij.station === station &&
      rij.mijlpalen.includes(mijlpaal) &&
      rij.toestand !== 'vervallen',
  );
}

/** Whether this body can decide today on a stuk that was ready on `klaar`. */
function vergadertOp(dag: Dag, klaar: Dag, behandeling: Behandeling, stand: Stand): boolean {
  return gehouden(behandeling, stand).some((vergadering) => {
    const sluiting = sluitingVan(vergadering, behandeling, stand);
    return vergadering.dag === dag && klaar <= dag && sluiting !== null && klaar <= sluiting;
  });
}

function kanOpPlandag(dag: Dag, behandeling: Behandeling, stand: Stand): boolean {
  const opDag = vergaderingenOp(dag, behandeling, stand);
  const vervallen = opDag.length > 0 && opDag.every(({ staat }) => staat === 'vervallen');
  return dag >= stand.peildatum && !vervallen && !isDicht(dag, behandeling.gremium, stand);
}

function sluitingOp(dag: Dag, behandeling: Behandeling, stand: Stand): Dag {
  const gaatDoor = vergaderingenOp(dag, behandeling, stand).find(({ staat }) => staat !== 'vervallen');
  return gaatDoor?.aanleverdag ?? dag;
}

function vergaderingenOp(dag: Dag, { gremium }: Behandeling, stand: Stand): readonly Vergadering[] {
  return stand.vergaderingen.filter(
    (vergadering) => vergadering.gremium === gremium && vergadering.dag === dag && vergadering.besluitvormend,
  );
}
