import {
  type Dag,
  type Periode,
  formatDag,
  formatDagen,
  formatPeriode,
  opsomming,
} from '@routekaart/kalender';
import { type Aanhouding, KENNISNEMING, type Uitkomst, type Verwerking } from '@routekaart/traject';
import type { Agendabezwaar } from './agendering/agendaplaats.js';
import type { AfgevallenPlandag } from './band/afgevallen-plandagen.js';
import { type Weerdag, naNeezin, vervolgzin } from './heropening.js';
import type { Moment } from './moment.js';
import type { OvergeslagenVergadering } from './overslag/overgeslagen.js';
import { overslagzin, rondenaam, valt } from './overslag/overslagzin.js';
import type { PlanConflict } from './plandatum.js';
import { BEZWAAR, conflictzin, plandatumzin } from './planzin.js';
import { type Handelingeinde, handelingzin } from './recht/handelingeinde.js';
import { termijnzin } from './recht/termijnzin.js';
import { rolnaam } from './rolnaam.js';
import { type EersteDag, eersteDagzin } from './samenloop/eerste-dag.js';
import { berekendzin } from './sjabloon/berekend-uit.js';
import { type Uitwijking, verklaarUitwijking } from './strook/uitwijking.js';
import type { Cycluseinde } from './strook/cyclus-onbekend.js';
import { cycluseindezin } from './strook/cycluseindezin.js';
import type { Weggevallen } from './venstervergadering.js';
import { type Vensterbegin, vensterbeginzin } from './vensterbegin.js';

export { redenenVan } from './redenen.js';

/** One step of the causal chain of a date: data first, from which the Dutch sentence is made. */
export type Reden =
  | {
      readonly kind: 'besloten';
      readonly dag: Dag;
      readonly uitkomst: string;
      /** True when it fell on that day or before it. */
      readonly opOfVoor?: boolean;
    }
  | ({
      readonly kind: 'afgewezen';
      readonly dag: Dag;
      readonly uitkomst: string;
    } & Weerdag)
  | { readonly kind: 'geadviseerd'; readonly dag: Dag; readonly uitkomst: Uitkomst }
  | ({
      readonly kind: 'aangehouden';
      readonly dag: Dag;
      readonly uitkomst: Uitkomst;
      /** How it comes back, `null` when that was not said. */
      readonly aanhouding?: Aanhouding | null;
    } & Weerdag)
  | { readonly kind: 'terugverwezen'; readonly dag: Dag }
  /** `teltVanaf` is the day of the besluit it waits for, where that came only after it. */
  | { readonly kind: 'aangeleverd'; readonly dag: Dag; readonly teltVanaf?: Dag }
  | { readonly kind: 'gereed'; readonly moment: Moment }
  | EersteDag
  | Vensterbegin
  | {
      readonly kind: 'verwerking';
      readonly dagen: number;
      readonly telling: Verwerking['telling'];
      readonly bron: string;
    }
  | { readonly kind: 'kwaliteitstoets'; readonly werkdagen: number; readonly bron: string }
  /** `onzeker` when it may be an earlier one. */
  | { readonly kind: 'cyclus'; readonly dag: Dag; readonly onzeker?: boolean }
  | { readonly kind: 'tussenregel'; readonly vanaf: Dag; readonly isZeker: boolean; readonly bron: string }
  | Uitwijking
  /** A meeting of the body that was not the one. */
  | OvergeslagenVergadering
  /** So many more before those that are named. */
  | {
      readonly kind: 'meer-overgeslagen';
      readonly aantal: number;
      readonly eerste: Dag;
      /** True when they are the one if the stuk comes in time. */
      readonly mits?: boolean;
    }
  | {
      readonly kind: 'vergadering';
      readonly gremium: string;
      readonly dag: Dag;
      /** `null` when nothing need be handed in: the stuk lies there. */
      readonly aanleverdag: Dag | null;
      /** True when an earlier meeting may be the one. */
      readonly onzeker?: boolean;
      readonly schriftelijk?: true | undefined;
    }
  /** `rol` is that of who put it there. */
  | { readonly kind: 'geagendeerd'; readonly dag: Dag; readonly rol: string }
  | { readonly kind: 'agenda-onhaalbaar'; readonly dag: Dag; readonly waarom: Agendabezwaar }
  /**
   * `dagen` are those from which nobody has chosen yet: empty when there is one. `noemt` are all that the plan gives,
   * where some of them have fallen out.
   */
  | {
      readonly kind: 'plandatum';
      readonly dag: Moment;
      readonly dagen: readonly Dag[];
      readonly noemt?: readonly Dag[];
    }
  /** Of that day the calendar has no meeting: `uiterlijk` is by the usual term of the body. */
  | {
      readonly kind: 'gewoonlijk-dicht';
      readonly gremium: string;
      readonly dag: Dag;
      readonly uiterlijk: Dag;
    }
  /** One of the days of the plan that cannot be the one. */
  | ({ readonly kind: 'plandag-afgevallen' } & AfgevallenPlandag)
  /** `stukversie` is the version in route, where the body decided on another one; `noemt` more days that the plan gives. */
  | {
      readonly kind: 'conflict';
      readonly conflict: PlanConflict;
      readonly stukversie?: number;
      readonly noemt?: readonly Dag[];
    }
  /** `vervallen` is the name of the row of the plan that was dropped. */
  | {
      readonly kind: 'nog-te-plannen';
      readonly dag: Moment;
      readonly venster: Periode | null;
      /** The mijlpalen from whose weeks the window was computed. */
      readonly berekendUit?: readonly number[];
      readonly vervallen?: string;
    }
  /** The row of the plan that gave the date was dropped, and no other row plans the step. */
  | { readonly kind: 'rij-vervallen'; readonly naam: string }
  /** The plan gives a window, in which a meeting was known that is not held on that day. */
  | ({ readonly kind: 'venster-niet-vrij'; readonly venster: Periode } & Weggevallen)
  | { readonly kind: 'geen-vergaderschema'; readonly gremium: string }
  | {
      readonly kind: 'geen-vergadering-meer';
      readonly gremium: string;
      readonly na: Dag;
      /** True when there is one that may be the one. */
      readonly onzeker?: boolean;
    }
  /** Nobody knows in which raadscyclus the stuk comes. */
  | ({ readonly kind: 'cyclus-onbekend' } & Pick<Cycluseinde, 'gremium' | 'na' | 'buitenCycli'>)
  /** `grondslag` is the article that asks for the act; how long it takes no source says (docs/prognose.md). */
  | { readonly kind: 'duur'; readonly dagen: number; readonly grondslag: string | null }
  | Handelingeinde
  | {
      readonly kind: 'termijn';
      readonly weken: number;
      /** Left out where days of reces count, as they do unless the rule says otherwise. */
      readonly zonderReces?: true;
      readonly einde: Dag | null;
      readonly verstreken: boolean;
    }
  | { readonly kind: 'wacht-op-onbekend' }
  /** Too few gemeenten take part for the lanes before this step to come together. */
  | { readonly kind: 'samenloop-onhaalbaar' };

/** The Dutch sentence of one step of the chain. */
export function verklaar(reden: Reden): string {
  switch (reden.kind) {
    case 'besloten':
      return `Besloten op ${reden.opOfVoor === true ? 'of vóór ' : ''}${formatDag(reden.dag)}: ${leesbaar(reden.uitkomst)}.`;
    case 'afgewezen':
      return `Op ${formatDag(reden.dag)} is ${leesbaar(reden.uitkomst)}: ${naNeezin(reden)}`;
    case 'geadviseerd':
      return reden.uitkomst === KENNISNEMING
        ? `Op ${formatDag(reden.dag)} ter kennis genomen. Dat is geen besluit; het stuk gaat verder.`
        : `Advies van ${formatDag(reden.dag)}: ${leesbaar(reden.uitkomst)}. Een advies is geen besluit; het stuk gaat verder.`;
    case 'aangehouden':
      return `Op ${formatDag(reden.dag)} ${leesbaar(reden.uitkomst)}: ${vervolgzin(reden.uitkomst, reden.aanhouding ?? null, reden)}`;
    case 'terugverwezen':
      return `Op ${formatDag(reden.dag)} is het stuk terugverwezen: hier moet opnieuw worden besloten.`;
    case 'aangeleverd':
      return `Het stuk is aangeleverd op ${formatDag(reden.dag)}${
        reden.teltVanaf === undefined
          ? ''
          : `; het telt vanaf ${formatDag(reden.teltVanaf)}, de dag van het besluit waarop het wacht`
      }.`;
    case 'gereed':
      return `Het stuk kan hier worden aangeleverd ${formatMoment(reden.moment, 'vanaf ')}.`;
    case 'eerste-dag':
      return eersteDagzin(reden.dag, [reden.gremium]);
    case 'venster-begin':
      return vensterbeginzin(reden);
    case 'verwerking':
      return `Het stuk hier klaarmaken kost ${aantal(reden.dagen, reden.telling)}${tussenHaken(reden.bron)}.`;
    case 'kwaliteitstoets':
      return `De kwaliteitstoets kost daarna ${aantal(reden.werkdagen, 'werkdagen')}${tussenHaken(reden.bron)}.`;
    case 'cyclus':
      return `Het stuk gaat ${reden.onzeker === true ? 'uiterlijk ' : ''}verder in de cyclus met de vergadering van ${formatDag(reden.dag)}; een cyclus wordt niet gesplitst.`;
    case 'tussenregel':
      return (
        `De regel van dit station${tussenHaken(reden.bron)} laat ${reden.isZeker ? '' : 'in elk geval '}geen besluit toe ` +
        `vóór ${formatDag(reden.vanaf)}${reden.isZeker ? '' : '; mogelijk pas later'}.`
      );
    case 'uitgeweken':
      return verklaarUitwijking(reden);
    case 'overgeslagen':
      return overslagzin(reden.vergadering, reden.waarom);
    case 'meer-overgeslagen':
      return meerzin(reden);
    case 'vergadering':
      return (
        `Eerste ${haalbaar(reden.onzeker)} ${rondenaam(reden.schriftelijk)} van ${reden.gremium}: ${formatDag(reden.dag)}, ` +
        `${reden.aanleverdag === null ? 'het stuk ligt er al' : `aanleveren uiterlijk ${formatDag(reden.aanleverdag)}`}.`
      );
    case 'geagendeerd':
      return `Het stuk staat op de agenda van ${formatDag(reden.dag)} (geagendeerd door ${rolnaam(reden.rol)}).`;
    case 'agenda-onhaalbaar':
      return `Het stuk staat op de agenda van ${formatDag(reden.dag)}, maar ${AGENDABEZWAAR[reden.waarom]}.`;
    case 'plandatum':
      return plandatumzin(reden);
    case 'conflict':
      return conflictzin(reden);
    case 'gewoonlijk-dicht':
      return (
        `Van ${reden.gremium} is op ${formatDag(reden.dag)} geen vergadering bekend; aangenomen is dat aanleveren zoals ` +
        `gewoonlijk kan tot ${formatDagen(reden.dag - reden.uiterlijk)} ervoor: uiterlijk ${formatDag(reden.uiterlijk)}.`
      );
    case 'plandag-afgevallen':
      return `Op ${formatDag(reden.dag)} kan het niet: ${reden.periode === null ? BEZWAAR[reden.waarom] : `die dag ${valt(reden.periode)}`}.`;
    case 'nog-te-plannen':
      return (
        `De datum moet nog worden gepland${reden.venster === null ? '' : ` in ${formatPeriode(reden.venster)}${berekendzin(reden.berekendUit)}`}` +
        `${reden.vervallen === undefined ? '' : `: “${reden.vervallen}” is in het plan vervallen`}.`
      );
    case 'rij-vervallen':
      return `“${reden.naam}” is in het plan vervallen en nog niet opnieuw gepland.`;
    case 'venster-niet-vrij':
      return (
        `De vergadering van ${formatDag(reden.dag)} in dit venster (${formatPeriode(reden.venster)}) gaat niet door; ` +
        'zolang de planning niets anders noemt, telt de kalender.'
      );
    case 'geen-vergaderschema':
      return `Van ${reden.gremium} is geen vergaderschema bekend: daarom is de datum onbekend.`;
    case 'geen-vergadering-meer':
      return `Van ${reden.gremium} is na ${formatDag(reden.na)} geen ${haalbaar(reden.onzeker)} vergadering bekend.`;
    case 'cyclus-onbekend':
      return `Van ${reden.gremium} is ${cycluseindezin(reden)}, dus is niet bekend in welke cyclus het stuk komt.`;
    case 'duur':
      return (
        `Deze handeling kost ${formatDagen(reden.dagen)}; dat aantal is aangenomen` +
        `${reden.grondslag === null ? '' : ` (${reden.grondslag} vraagt de handeling, en noemt geen duur)`}.`
      );
    case 'handeling-later':
      return handelingzin(reden);
    case 'termijn':
      return termijnzin(reden);
    case 'wacht-op-onbekend':
      return 'De datum van een eerder station is nog onbekend.';
    case 'samenloop-onhaalbaar':
      return 'Zo komt het stuk hier niet: er doen te weinig gemeenten mee.';
  }
}

function haalbaar(onzeker = false): string {
  return onzeker ? 'zeker haalbare' : 'haalbare';
}

function meerzin({ aantal, eerste, mits }: Extract<Reden, { readonly kind: 'meer-overgeslagen' }>): string {
  const wat = mits === true ? 'alleen haalbaar als het stuk er eerder is' : null;
  return aantal === 1
    ? `En nog 1 eerdere vergadering ${wat === null ? 'telt niet mee' : `is ${wat}`}, die van ${formatDag(eerste)}.`
    : `En nog ${String(aantal)} eerdere vergaderingen ${wat === null ? 'tellen niet mee' : `zijn ${wat}`}, vanaf ${formatDag(eerste)}.`;
}

/** Why an agenda cannot be kept, as the end of a sentence. */
export const AGENDABEZWAAR: Readonly<Record<Agendabezwaar, string>> = {
  vervallen: 'die vergadering is vervallen',
  gesloten: 'op die dag wordt niet vergaderd (feestdag of reces)',
  'niet-besluitvormend': 'in die vergadering wordt niet besloten',
  'te-laat': 'dan is het stuk nog niet gereed',
  'misschien-te-laat': 'het is niet zeker dat het stuk dan gereed is',
};

/** Days from which one is still to be chosen: `do 25-2-2021 of ma 1-3-2021`. */
export function formatKeuze(dagen: readonly Dag[]): string {
  return opsomming(dagen.map(formatDag), 'of');
}

/** A moment in Dutch: a day, `tussen … en …`, or `onbekend` with its lower bound when there is one. */
export function formatMoment({ vroegst, laatst }: Moment, voorvoegsel = ''): string {
  if (vroegst === null) return 'op een onbekende dag';
  if (laatst === null) return `op zijn vroegst ${formatDag(vroegst)} (einde onbekend)`;
  return vroegst === laatst
    ? `${voorvoegsel}${formatDag(vroegst)}`
    : `tussen ${formatDag(vroegst)} en ${formatDag(laatst)}`;
}

function aantal(dagen: number, telling: Verwerking['telling']): string {
  return `${String(dagen)} ${dagen === 1 ? telling.slice(0, -2) : telling}`;
}

function tussenHaken(bron: string): string {
  return bron === '' ? '' : ` (${bron})`;
}

function leesbaar(uitkomst: string): string {
  return uitkomst.replaceAll('-', ' ');
}
