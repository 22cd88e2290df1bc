import type { Dag } from '@routekaart/kalender';
import type { Aanlevering, Behandeling, Besluit, Stand, Vergadering } from '@routekaart/traject';
import { duurVan, eindeVanTermijn, gedaanOp, termijnVan } from './orakel-recht.js';
import {
  NEGATIEF,
  POSITIEF,
  type Vorige,
  doetMee,
  kanSamen,
  samenVanaf,
  zijnSamen,
} from './orakel-samenloop.js';
import { agendaVan } from './orakel-agenda.js';
import { eerstvolgende, opZijnVroegst, stationVoorRegel, wanneerBesloten } from './orakel-besluitdag.js';
import { gehouden, isDicht, komtUitCyclus, laatsteBijeenkomst, verwerkt } from './orakel-strook.js';

export interface Dagen {
  readonly vroegst: Dag | null;
  readonly laatst: Dag | null;
}

export interface Antwoord {
  /** Whether the route can go on after it. */
  readonly besloten: boolean;
  readonly afgewezen?: boolean;
  readonly gereed: Dagen;
  readonly dag: Dagen;
  /** The last day on which the body is known to meet, where the stuk comes after all of them. */
  readonly na?: Dag;
  /** The first day on which the body can decide again, where it put the stuk off or a later one sent it back. */
  readonly weer?: Dag;
}

/**
 * The forecast by brute force: each body is asked day after day whether it can decide today. Written from the
 * rules and apart from the engine, as slow and as plain as can be; `laatste` is the last day that is looked at.
 */
export function orakel(stand: Stand, laatste: Dag): ReadonlyMap<string, Dagen> {
  const antwoorden = new Map<string, Antwoord>();
  const volgorde = ({ station }: Behandeling): number =>
    stand.stations.find(({ code }) => code === station)?.volgorde ?? 0;
  for (const { nummer } of stand.mijlpalen) {
    const eigen = stand.behandelingen.filter((cel) => cel.mijlpaal === nummer && doetMee(cel, stand));
    for (const behandeling of eigen.sort((a, b) => volgorde(a) - volgorde(b))) {
      const zonderTermijn = beantwoord(behandeling, antwoorden, stand, laatste);
      antwoorden.set(behandeling.id, binnenTermijn(behandeling, zonderTermijn, stand));
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
    return naNee(behandeling, besluit.dag, stand, laatste);
  }
  const naTerug = ({ herkomst }: Aanlevering): boolean =>
    terug === null || herkomst.volgnummer > terug.herkomst.volgnummer;
  const bijons = { ...stand, aanleveringen: stand.aanleveringen.filter(naTerug) };
  const uitstel = terug ?? besluit;
  const gereed = wanneerGereed(behandeling, uitstel, antwoorden, bijons);
  // Who put it off, or was sent it back, does not decide that day: it is as if nobody asks before the day after.
  const weer = { ...stand, peildatum: Math.max(stand.peildatum, (uitstel?.dag ?? 0) + 1) };
  const nietEerder = uitstel === null ? {} : { weer: uitstel.dag + 1 };
  if (besluit !== null && komtNooit(besluit, stand)) {
    const zonderTermijn = termijnVan(behandeling, stand) === null;
    const vroegst = zonderTermijn ? eerstvolgende(behandeling, gereed.vroegst, weer, laatste) : null;
    const dag = { vroegst, laatst: null };
    return {
      besloten: false,
      gereed: { ...gereed, laatst: null },
      dag,
      ...nietEerder,
      ...naVergaderingen(behandeling, stand),
    };
  }
  if (gereed.vroegst === null) {
    return { besloten: false, gereed, dag: gereed };
  }
  const duur = duurVan(behandeling, stand);
  if (duur !== null) {
    return { besloten: false, gereed, dag: gedaanOp(gereed, duur, weer), ...nietEerder };
  }
  const eerder = stationVoorRegel(behandeling, stand).flatMap(({ id }) => antwoorden.get(id) ?? []);
  const agenda = agendaVan(behandeling, terug, weer);
  const dag = wanneerBesloten(behandeling, gereed, eerder, agenda, blijftLiggen(besluit), weer, laatste);
  return { besloten: false, gereed, dag, na: laatsteBijeenkomst(behandeling, stand), ...nietEerder };
}

/** Refused: not decided again before the next meeting. A term of law takes the nee for an answer, on its own day. */
function naNee(behandeling: Behandeling, dag: Dag, stand: Stand, laatste: Dag): Antwoord {
  const nooit = { besloten: false, afgewezen: true, dag: { vroegst: null, laatst: null } };
  if (termijnVan(behandeling, stand) !== null) {
    return { ...nooit, gereed: { vroegst: dag, laatst: dag } };
  }
  const vanaf = Math.max(dag + 1, stand.peildatum);
  const vroegst = eerstvolgende(behandeling, vanaf, stand, laatste);
  return {
    ...nooit,
    gereed: { vroegst: vanaf, laatst: null },
    dag: { vroegst, laatst: null },
    ...naVergaderingen(behandeling, stand),
  };
}

/** Whoever must decide again does so at a meeting, unless the law or a number of days can end it. */
function naVergaderingen(behandeling: Behandeling, stand: Stand): Pick<Antwoord, 'na'> {
  return termijnVan(behandeling, stand) === null && duurVan(behandeling, stand) === null
    ? { na: laatsteBijeenkomst(behandeling, stand) }
    : {};
}

/** Put off to the next meeting, or taken off the agenda: the papers are there already. */
function blijftLiggen(besluit: Besluit | null): boolean {
  const tot = besluit?.aanhouding?.soort ?? 'volgende-vergadering';
  return (
    besluit?.uitkomst === 'van-de-agenda' ||
    (besluit?.uitkomst === 'aangehouden' && tot === 'volgende-vergadering')
  );
}

/** After the term of law the route goes on, with or without an answer; a "nee" is advice there. */
function binnenTermijn(behandeling: Behandeling, antwoord: Antwoord, stand: Stand): Antwoord {
  const termijn = termijnVan(behandeling, stand);
  const { besloten, gereed, dag } = antwoord;
  if (termijn === null || besloten) return antwoord;
  if (antwoord.afgewezen === true) return { besloten: true, gereed, dag: gereed };
  if (gereed.laatst === null) return antwoord;
  const einde = (na: Dag): Dag => eindeVanTermijn(termijn, na, behandeling, stand);
  const laatst = einde(gereed.laatst);
  if (laatst < stand.peildatum) {
    return { besloten: true, gereed, dag: { vroegst: laatst, laatst } };
  }
  if (dag.laatst !== null && dag.laatst <= laatst) return antwoord;
  const schema = stand.vergaderingen.some(({ gremium }) => gremium === behandeling.gremium);
  const uitSchema = gereed.vroegst === null ? null : Math.min(dag.vroegst ?? Infinity, einde(gereed.vroegst));
  const eerst = schema ? uitSchema : gereed.vroegst;
  const vroegst = eerst === null ? null : Math.max(eerst, stand.peildatum, antwoord.weer ?? 0);
  return { besloten: false, gereed, dag: { vroegst, laatst } };
}

/** The outcome by which a later body of the same gemeente sent the stuk back, unless this one decided since. */
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
  const eigen = stand.besluiten.filter(({ behandeling }) => behandeling === id);
  const sinds = Math.max(0, ...eigen.map(({ herkomst }) => herkomst.volgnummer));
  const [laatste] = later
    .flatMap((ander) => geldigBesluit(ander, stand) ?? [])
    .filter(({ uitkomst, herkomst }) => uitkomst === 'terugverwezen' && herkomst.volgnummer > sinds)
    .sort((a, b) => b.herkomst.volgnummer - a.herkomst.volgnummer);
  return laatste ?? null;
}

/** Put off without end, and neither handed in nor, at a body of a gemeente, put on an agenda that holds since. */
function komtNooit(besluit: Besluit, stand: Stand): boolean {
  const { aanleveringen, agenderingen = [], behandelingen } = stand;
  const { behandeling, uitkomst, aanhouding, dag } = besluit;
  const hier = behandelingen.filter(({ id, gemeente }) => id === behandeling && gemeente !== null);
  const gaatDoor = ({ staat, besluitvormend, gremium, dag: opDag }: Vergadering): boolean =>
    staat !== 'vervallen' && besluitvormend && !isDicht(opDag, gremium, stand);
  const bijeenkomsten = hier.flatMap((een) => gehouden(een, stand));
  const opAgenda = agenderingen.some(
    (weer) =>
      weer.behandeling === behandeling &&
      bijeenkomsten.some((een) => een.id === weer.vergadering && een.dag > dag && gaatDoor(een)) &&
      weer.herkomst.volgnummer >= besluit.herkomst.volgnummer,
  );
  const eindeloos = uitkomst === 'ingetrokken' || aanhouding?.soort === 'onbepaald';
  return (
    eindeloos &&
    !opAgenda &&
    !aanleveringen.some((weer) => weer.behandeling === behandeling && komtNa(weer, besluit))
  );
}

/** Handed in on a later day, or on the same one and recorded after it. */
function komtNa({ dag, herkomst }: Aanlevering, besluit: Besluit): boolean {
  return dag === besluit.dag ? herkomst.volgnummer > besluit.herkomst.volgnummer : dag > besluit.dag;
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
  const { aanleveringen, peildatum } = stand;
  const daarvoor = cellenVoor(behandeling, stand);
  const vorige = daarvoor.flatMap(({ id, gemeente }) => {
    const een = antwoorden.get(id);
    const ja = stand.besluiten.some(
      ({ behandeling: cel, uitkomst }) => cel === id && POSITIEF.includes(uitkomst),
    );
    return een === undefined ? [] : [{ ...een, gemeente, positief: ja }];
  });
  const samen = behandeling.gemeente === null && daarvoor.some(({ gemeente }) => gemeente !== null);

  const weg =
    aangehouden !== null &&
    (['teruggenomen', 'terugverwezen', 'ingetrokken'].includes(aangehouden.uitkomst) ||
      ['tot-herindiening', 'onbepaald'].includes(aangehouden.aanhouding?.soort ?? ''));
  const aangeleverd = aanleveringen
    .filter((aanlevering) => aanlevering.behandeling === behandeling.id)
    .filter((een) => !weg || komtNa(een, aangehouden))
    .map(({ dag }) => dag);
  const terug = aangehouden === null ? [] : [aangehouden.dag + 1];
  if (komtUitCyclus(behandeling, stand) && vorige.every(({ besloten }) => besloten)) {
    const inCyclus = verwerkt(Math.max(...vorige.map(({ dag }) => Number(dag.laatst))), behandeling, stand);
    if (!weg || inCyclus > aangehouden.dag) aangeleverd.push(inCyclus);
  }
  const ligt = [...aangeleverd, ...(weg ? [] : terug)];
  const sinds = Math.max(...ligt);
  const stroken = vorige.filter(({ gemeente }) => gemeente !== null).map(alsVorige);
  const eerst = samen ? vorige.filter(({ gemeente }) => gemeente === null) : vorige;
  const magLiggen = (dag: Dag): boolean =>
    (!samen || zijnSamen(behandeling, stroken, stand, dag)) &&
    eerst.every((een) => een.besloten && Number(een.dag.laatst) <= dag);
  for (let dag = sinds; ligt.length > 0 && dag <= sinds + 400; dag += 1) {
    if (magLiggen(dag)) return { vroegst: dag, laatst: dag };
  }

  const uitgesloten = samen && !kanSamen(behandeling, stroken, stand);
  if (uitgesloten || vorige.some((een) => een.gereed.vroegst === null)) {
    return { vroegst: null, laatst: null };
  }

  const bodem = Math.max(peildatum, aangehouden?.dag ?? 0, aangehouden?.aanhouding?.herindiening ?? 0);
  if (!samen && vorige.length === 0) {
    const klaar = Math.max(bodem, behandeling.venster?.van ?? peildatum);
    return { vroegst: klaar, laatst: klaar };
  }
  const ligtVooraf = ligt.length > 0 && !komtUitCyclus(behandeling, stand);
  const klaar = (dag: Dag): Dag => (ligtVooraf ? Math.max(dag, sinds) : verwerkt(dag, behandeling, stand));
  const wachtOp = samen
    ? [
        ...eerst.map(alsVorige),
        samenVanaf(behandeling, stroken, stand, { van: bodem - 200, tot: bodem + 400 }),
      ]
    : vorige.map(alsVorige);
  return {
    vroegst: Math.max(bodem, ...wachtOp.flatMap(({ vroegst }) => (vroegst === null ? [] : klaar(vroegst)))),
    laatst: wachtOp.some(({ laatst }) => laatst === null)
      ? null
      : Math.max(bodem, ...wachtOp.map(({ laatst }) => klaar(Number(laatst)))),
  };
}

/** The cells right before this one; of a station that the stuk does not pass there, those before that station. */
function cellenVoor(
  { mijlpaal, station, gemeente }: Behandeling,
  { stations, behandelingen, gemeenten }: Stand,
): readonly Behandeling[] {
  const op = (code: string, wie: string): readonly Behandeling[] => {
    const hier = behandelingen.filter(
      (cel) =>
        cel.mijlpaal === mijlpaal && cel.station === code && (cel.gemeente === null || cel.gemeente === wie),
    );
    return hier.length > 0 ? hier : voor(code, wie);
  };
  const voor = (code: string, wie: string): readonly Behandeling[] =>
    stations
      .filter((een) => een.code === code)
      .flatMap(({ voorgangers }) => voorgangers.flatMap((eerder) => op(eerder, wie)));
  const wie = gemeente === null ? gemeenten.map(({ code }) => code) : [gemeente];
  return [...new Set(wie.flatMap((een) => voor(station, een)))];
}

type Gezegd = Antwoord & Pick<Vorige, 'gemeente' | 'positief'>;

function alsVorige(gezegd: Gezegd): Vorige {
  const { besloten, dag, gemeente, positief } = gezegd;
  return { gemeente, besloten, positief, vroegst: opZijnVroegst(gezegd), laatst: dag.laatst };
}
