import type { Vergadering } from '@routekaart/traject';
import { isHeringediend, ligtErNog, wachtOnbepaald, weerdagVan } from './heropening.js';
import type { Moment } from './moment.js';
import { type OvergeslagenVergadering, overgeslagenVan } from './overslag/overgeslagen.js';
import { type Stationsprognose, isIngekomen, komtNooit } from './prognose.js';
import { eindigtLater } from './recht/handelingeinde.js';
import type { Reden } from './reden.js';
import {
  afgevallenen,
  gewoonlijkDichtOp,
  nogTePlannen,
  opPlan,
  planconflict,
  rijVervallen,
  vensterNietVrij,
} from './redenen-uit-plan.js';
import type { Routeplan, Stap } from './routeplan.js';
import { komtNooitSamen } from './samenloop/samenkomst.js';
import { cyclusOnbekend } from './strook/cyclus-onbekend.js';
import { uitwijkingenVan } from './strook/uitwijking.js';
import { vensterbeginVan } from './vensterbegin.js';
import { verwerkingsredenen } from './verwerkingsredenen.js';

/**
 * Why the forecast of one step is what it is, in the order in which it was found. What was skipped is looked up in the
 * calendar of the body here, and only here: a forecast does not carry it along.
 */
export function redenenVan(prognose: Stationsprognose, plan: Routeplan): readonly Reden[] {
  const { stap, toestand } = prognose;
  const { besluit } = stap;
  if (besluit !== null && toestand === 'geadviseerd') {
    return [{ kind: 'geadviseerd', dag: besluit.dag, uitkomst: besluit.uitkomst }];
  }
  if (besluit !== null && (toestand === 'besloten' || toestand === 'afgewezen')) {
    const { dag, uitkomst, opOfVoor } = besluit;
    if (toestand === 'afgewezen') {
      return [{ kind: toestand, dag, uitkomst, ...weerdagVan(prognose) }];
    }
    return [{ kind: toestand, dag, uitkomst, ...(opOfVoor === true ? { opOfVoor } : {}) }];
  }
  if (wachtOnbepaald(stap)) {
    return zonderLege([uitgesteld(prognose), teruggestuurd(prognose)]);
  }
  if (komtNooit(prognose)) {
    return zonderLege([uitgesteld(prognose), nietTeBereiken(stap)]);
  }
  const begin = ingekomen(prognose);
  const klaarmaken =
    begin?.kind === 'gereed' ? [...vensterbeginVan(prognose, plan), ...verwerkingsredenen(stap)] : GEEN;
  const overgeslagen = overgeslagenen(prognose, plan);
  const kanEerder =
    stap.ruimste !== stap.lijst &&
    overgeslagen.some((een) => een.kind === 'overgeslagen' && isMisschien(een));
  const slot = beslisdag(prognose, kanEerder, plan);
  const later = eindigtLater(prognose, plan);
  const uitgeweken = uitgewekenIn(prognose, overgeslagen, plan);
  const aangenomen = gewoonlijkDichtOp(prognose, plan);
  const afgevallen = afgevallenen(prognose, plan);
  const nietVrij = vensterNietVrij(prognose, plan);
  if (begin !== null && slot !== null && aangenomen === null && nietVrij === null && isOngestoord(prognose)) {
    return [begin, ...klaarmaken, ...uitgeweken, ...overgeslagen, slot, ...afgevallen, ...later];
  }
  return zonderLege([
    uitgesteld(prognose),
    teruggestuurd(prognose),
    begin,
    ...klaarmaken,
    tussenregel(prognose),
    ...uitgeweken,
    rijVervallen(prognose),
    planconflict(prognose),
    ...(prognose.conflict === null ? GEEN : afgevallen),
    agendaOnhaalbaar(prognose),
    ...overgeslagen,
    aangenomen,
    nietVrij,
    slot,
    ...(prognose.conflict === null ? afgevallen : GEEN),
    ...later,
  ]);
}

/** Why the stuk cannot come here: who takes part is too few here, or at a step before it. */
function nietTeBereiken(stap: Stap): Reden {
  return { kind: komtNooitSamen(stap) ? 'samenloop-onhaalbaar' : 'wacht-op-onbekend' };
}

function zonderLege(redenen: readonly (Reden | null)[]): readonly Reden[] {
  return redenen.filter((reden) => reden !== null);
}

/** Whether the stuk only waits for its turn, as at nearly every step. */
function isOngestoord({ stap, nietEerder, conflict, agenda }: Stationsprognose): boolean {
  return (
    stap.besluit === null &&
    stap.terugverwezen == null &&
    stap.vervallen == null &&
    nietEerder === null &&
    conflict === null &&
    agenda === null
  );
}

function uitgesteld(prognose: Stationsprognose): Reden | null {
  const { stap, toestand } = prognose;
  const { besluit } = stap;
  if (besluit === null || (toestand !== 'aangehouden' && !ligtErNog(stap))) {
    return null;
  }
  const { dag, uitkomst, aanhouding } = besluit;
  return {
    kind: 'aangehouden',
    dag,
    uitkomst,
    ...(aanhouding == null ? {} : { aanhouding }),
    ...(wachtOnbepaald(stap) ? weerdagVan(prognose) : {}),
  };
}

function teruggestuurd({ stap: { terugverwezen } }: Stationsprognose): Reden | null {
  return terugverwezen == null ? null : { kind: 'terugverwezen', dag: terugverwezen.dag };
}

/**
 * Since when the stuk lies here, or when it can be handed in; a raadscyclus brings it in by itself, and what was put off
 * to a next meeting is not asked for again.
 */
function ingekomen(prognose: Stationsprognose): Reden | null {
  const { stap, gereed } = prognose;
  const isOpnieuw = prognose.toestand === 'aangehouden' && isHeringediend(stap);
  if (stap.aanlevering !== null && (isIngekomen(prognose) || isOpnieuw)) {
    const { dag } = stap.aanlevering;
    const vanaf = gereed.laatst ?? dag;
    return vanaf > dag && stap.besluit === null && !stap.doorCyclus
      ? { kind: 'aangeleverd', dag, teltVanaf: vanaf }
      : { kind: 'aangeleverd', dag };
  }
  return stap.doorCyclus || ligtErNog(stap) ? null : { kind: 'gereed', moment: gereed };
}

function tussenregel({ stap, gereed, nietEerder }: Stationsprognose): Reden | null {
  const vanaf = nietEerder?.vroegst ?? null;
  return vanaf === null || vanaf <= (gereed.vroegst ?? vanaf)
    ? null
    : { kind: 'tussenregel', vanaf, isZeker: vanaf === nietEerder?.laatst, bron: stap.regel?.bron ?? '' };
}

/** The meetings named here that no printed calendar has on that day: the rule of the station moved them. */
function uitgewekenIn(
  { stap, vergadering, agenda }: Stationsprognose,
  overgeslagen: readonly Reden[],
  plan: Routeplan,
): readonly Reden[] {
  const genoemd = overgeslagen.map((een) => (een.kind === 'overgeslagen' ? een.vergadering : null));
  return uitwijkingenVan([...genoemd, vergadering, agenda?.vergadering], stap, plan);
}

function agendaOnhaalbaar({ agenda }: Stationsprognose): Reden | null {
  return agenda?.bezwaar == null
    ? null
    : { kind: 'agenda-onhaalbaar', dag: agenda.vergadering.dag, waarom: agenda.bezwaar };
}

/** More skipped meetings than this are only counted: those nearest to the decision tell most. */
const MEESTE_OVERGESLAGEN = 5;

const GEEN: readonly Reden[] = [];

/** The meetings of the body that were not the one, but for the one of which the plan or the agenda tells so already. */
function overgeslagenen(prognose: Stationsprognose, plan: Routeplan): readonly Reden[] {
  const gevonden = overgeslagenVan(prognose, plan);
  if (gevonden.length === 0) {
    return GEEN;
  }
  const { conflict, agenda } = prognose;
  const alle =
    conflict === null && agenda === null ? gevonden : gevonden.filter((een) => !isVerteld(een, prognose));
  return alle.length <= MEESTE_OVERGESLAGEN ? alle : laatsteVan(alle);
}

/**
 * The last of those that are certainly not the one, and of those that are when the stuk comes in time; how many more
 * there are of either. One of which nobody knows the closing day is always named.
 */
function laatsteVan(alle: readonly OvergeslagenVergadering[]): readonly Reden[] {
  const mits = alle.filter(({ waarom }) => waarom.kind === 'voorwaardelijk');
  const zeker = alle.filter((een) => !isMisschien(een) && !mits.includes(een));
  const weg = [zeker, mits].map((soort) => soort.slice(0, -MEESTE_OVERGESLAGEN));
  const [meer = [], meerMits = []] = weg;
  return [
    ...alle.filter((een) => !meer.includes(een) && !meerMits.includes(een)),
    ...meerReden(meer, false),
    ...meerReden(meerMits, true),
  ];
}

function meerReden(weg: readonly OvergeslagenVergadering[], mits: boolean): readonly Reden[] {
  const [eerste] = weg;
  return eerste === undefined
    ? GEEN
    : [
        {
          kind: 'meer-overgeslagen',
          aantal: weg.length,
          eerste: eerste.vergadering.dag,
          ...(mits ? { mits } : {}),
        },
      ];
}

/** Whether this meeting may yet be the one: it may give the first possible day. */
function isMisschien({ waarom }: OvergeslagenVergadering): boolean {
  return waarom.kind === 'misschien';
}

function isVerteld(
  { vergadering, waarom }: OvergeslagenVergadering,
  { conflict, agenda }: Stationsprognose,
): boolean {
  return (
    (waarom.kind === 'vervallen' || waarom.kind === 'niet-besluitvormend') &&
    (conflict?.dag === vergadering.dag || agenda?.vergadering.id === vergadering.id)
  );
}

/** What gives the last day of the decision, or why nothing does; `onzeker` where one of an unknown closing day may. */
function beslisdag(prognose: Stationsprognose, onzeker: boolean, plan: Routeplan): Reden | null {
  const { stap, gereed, grond, dag, vergadering, agenda } = prognose;
  const gremium = stap.gremium.naam;
  switch (grond) {
    case 'besluit':
      return null;
    case 'agenda':
      return agenda === null
        ? null
        : { kind: 'geagendeerd', dag: agenda.vergadering.dag, rol: agenda.herkomst.rol };
    case 'plandatum':
      return opPlan(prognose, plan);
    case 'nog-te-plannen':
      return nogTePlannen(stap, dag, plan);
    case 'vergadering':
      if (vergadering === null) {
        return geenLaatsteDag(stap, gereed, onzeker);
      }
      return verderOp(vergadering, stap, dag);
    case 'duur':
      return { kind: 'duur', dagen: stap.station.duurDagen ?? 0, grondslag: stap.station.grondslag };
    case 'termijn':
    case 'termijn-verstreken':
      return {
        kind: 'termijn',
        weken: stap.termijn?.weken ?? 0,
        ...(stap.termijn?.recesTeltMee === false && { zonderReces: true }),
        einde: dag.laatst,
        verstreken: grond === 'termijn-verstreken',
      };
    case 'geen': {
      const einde = cyclusOnbekend(prognose, plan);
      if (einde !== null) {
        const { na, buitenCycli } = einde;
        return { kind: 'cyclus-onbekend', gremium: einde.gremium, na, buitenCycli };
      }
      if (stap.vergaderingen.length === 0) {
        return { kind: 'geen-vergaderschema', gremium };
      }
      return gereed.vroegst === null ? null : { kind: 'geen-vergadering-meer', gremium, na: gereed.vroegst };
    }
  }
}

/** The meeting that gives the last day; in a band it is only the first that is certain. */
function verderOp(vergadering: Vergadering, stap: Stap, { vroegst, laatst }: Moment): Reden {
  const { dag, schriftelijk } = vergadering;
  const aanleverdag = ligtErNog(stap) ? null : vergadering.aanleverdag;
  const reden: Reden = stap.doorCyclus
    ? { kind: 'cyclus', dag }
    : { kind: 'vergadering', gremium: stap.gremium.naam, dag, aanleverdag, schriftelijk };
  return vroegst === laatst ? reden : { ...reden, onzeker: true };
}

/**
 * Why no last day can be given: the stuk has none itself, or may miss the last meeting at which the body can decide, as
 * GEEN_VERGADERSCHEMA says too; or all that it does not miss are uncertain.
 */
function geenLaatsteDag(
  { gremium: { naam: gremium }, ruimste }: Stap,
  { laatst }: Moment,
  onzeker: boolean,
): Reden {
  if (laatst === null) {
    return { kind: 'wacht-op-onbekend' };
  }
  return onzeker
    ? { kind: 'geen-vergadering-meer', gremium, na: laatst, onzeker }
    : { kind: 'geen-vergadering-meer', gremium, na: ruimste.dagen.at(-1) ?? laatst };
}
