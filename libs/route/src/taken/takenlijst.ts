import { formatDag, formatDagen } from '@routekaart/kalender';
import { afhandelingstanden } from '../afhandeling/status.js';
import type { Berekening } from '../berekening.js';
import type { Stationsprognose } from '../prognose.js';
import { type Waarschuwing, openStappen } from '../waarschuwing.js';
import { opUrgentie, waarschuwingenVan } from '../waarschuwingen/alle.js';
import { brengerVan } from '../waarschuwingen/brenger.js';
import { type Oorzaakgroep, perOorzaak } from '../waarschuwingen/per-oorzaak.js';
import { HANDREIKINGEN } from './handreiking.js';
import type { Taak } from './taak.js';

/** For whom a list is: a role, and the gemeente to which it is bound. `null`: everybody, or every gemeente. */
export interface Taakvraag {
  readonly rol: string | null;
  readonly gemeente: string | null;
}

/**
 * What is to be done, by the last day on which doing it helps; what has no such day comes last. From the warnings (one
 * task for each cause, put-off ones left out) and from the stukken that can be handed in.
 */
export function takenlijst(berekening: Berekening, vraag: Taakvraag): readonly Taak[] {
  const standVan = afhandelingstanden(berekening);
  const waarschuwingen = waarschuwingenVan(berekening);
  const naderend = new Map(
    waarschuwingen.filter(({ code }) => code === 'AANLEVERING_NADERT').map((een) => [plekVan(een), een]),
  );
  const sprongen = new Map(
    berekening.prognoses.map((prognose) => [plekVan(prognose.stap.behandeling), sprongVan(prognose)]),
  );
  const taken = [
    ...openStappen(berekening).flatMap((prognose) => aanleveren(prognose, berekening, naderend)),
    ...perOorzaak(waarschuwingen, berekening)
      .filter(({ waarschuwing }) => standVan(waarschuwing).status !== 'gesluimerd')
      .flatMap((groep) => uitWaarschuwing(groep, sprongen)),
  ];
  return taken.filter((taak) => isVoor(taak, vraag)).sort(opLaatsteDag);
}

/** A gemeente only has what its own role must do in its own strook; a regional role what it must do itself. */
function isVoor({ actor, gemeente }: Taak, vraag: Taakvraag): boolean {
  const eigenGemeente = vraag.gemeente === null || (actor.gemeente ?? gemeente) === vraag.gemeente;
  return eigenGemeente && (vraag.rol === null || actor.rol === vraag.rol);
}

function aanleveren(
  prognose: Stationsprognose,
  berekening: Berekening,
  naderend: ReadonlyMap<string, Waarschuwing>,
): readonly Taak[] {
  const { stap, toestand, vergadering, volgende } = prognose;
  const uiterlijk = vergadering?.aanleverdag ?? null;
  if (toestand !== 'aan-zet' || stap.voorgangers.length === 0 || vergadering === null || uiterlijk === null) {
    return [];
  }
  if (uiterlijk < berekening.peildatum) {
    return [];
  }
  const { mijlpaal, station, gemeente } = stap.behandeling;
  const waarschuwing = naderend.get(plekVan(stap.behandeling)) ?? null;
  return [
    {
      sleutel: `AANLEVEREN/${plekVan(stap.behandeling)}`,
      soort: 'aanleveren',
      ernst: waarschuwing?.ernst ?? 'info',
      wat: `Lever het stuk van mijlpaal ${String(mijlpaal)} aan bij ${stap.gremium.naam}, voor ${formatDag(vergadering.dag)}.`,
      uiterlijk,
      anders:
        volgende === null
          ? `Anders is er na ${formatDag(vergadering.dag)} geen vergadering bekend.`
          : `Anders wordt het ${formatDag(volgende.dag)}, ${formatDagen(volgende.dag - vergadering.dag)} later.`,
      sprong: sprongVan(prognose),
      mijlpaal,
      station,
      gemeente,
      actor: brengerVan(prognose, berekening),
      waarschuwing,
    },
  ];
}

/** What it costs to miss the chosen meeting, in calendar days. */
function sprongVan({ vergadering, volgende }: Stationsprognose): number | null {
  return vergadering === null || volgende === null ? null : volgende.dag - vergadering.dag;
}

function uitWaarschuwing(
  { waarschuwing, ernst, gevolgen }: Oorzaakgroep,
  sprongen: ReadonlyMap<string, number | null>,
): readonly Taak[] {
  const handreiking = HANDREIKINGEN[waarschuwing.code];
  if (handreiking === null || (handreiking.alleenDagen === true && waarschuwing.ernst === 'info')) {
    return [];
  }
  const { sleutel, uiterlijk, mijlpaal, station, gemeente, actor, melding } = waarschuwing;
  const [gevolg] = gevolgen;
  const meer = gevolgen.length > 1 ? ` En ${String(gevolgen.length - 1)} andere gevolgen.` : '';
  return [
    {
      sleutel,
      soort: handreiking.soort,
      ernst,
      wat: `${handreiking.wat} ${melding}`,
      uiterlijk,
      anders:
        gevolg === undefined
          ? `Anders wordt deze regel niet gehaald: ${waarschuwing.regel}`
          : `${gevolg.melding}${meer}`,
      sprong: sprongen.get(plekVan(waarschuwing)) ?? null,
      mijlpaal,
      station,
      gemeente,
      actor,
      waarschuwing,
    },
  ];
}

function plekVan({
  mijlpaal,
  station,
  gemeente,
}: Pick<Waarschuwing, 'mijlpaal' | 'station' | 'gemeente'>): string {
  return [`M${String(mijlpaal)}`, station, gemeente].filter((deel) => deel !== null).join('/');
}

function opLaatsteDag(a: Taak, b: Taak): number {
  const dag = ({ uiterlijk }: Taak): number => uiterlijk ?? Number.MAX_SAFE_INTEGER;
  return dag(a) - dag(b) || opUrgentie(a, b) || (a.sleutel < b.sleutel ? -1 : 1);
}
