import type { Dag, Periode } from '@routekaart/kalender';
import {
  type Afspraak,
  type CyclusVerplaatsen,
  type Maatregel,
  type RecesWijzigen,
  type Stand,
  type StationOverslaan,
  type StationsregelAannemen,
  type Vergadering,
  gremiaVan,
} from '@routekaart/traject';
import { aanleverdagNaVerplaatsing } from '../toets/cyclusaanlevering.js';
import type { Planhandeling } from '../toets/planning.js';
import type { Vergaderhandeling } from '../toets/vergadering.js';
import { type Weigering, nietGevonden } from '../toets/weigering.js';
import { komtLangs, onbekendStation, planstap, verschovenStation } from './verschoven-station.js';
import { verwerkingsregel } from './verwerkingsregel.js';

/** One date of the plan, as somebody would record it: a day is fixed or moved, anything else is proposed. */
export interface Planstap {
  readonly activiteit: string;
  readonly handeling: Extract<Planhandeling, 'voorstellen' | 'vastleggen' | 'verplaatsen'>;
  readonly datum: Plandag;
}

/** A date of the plan with bounds. */
export type Plandag =
  | { readonly kind: 'vast'; readonly dag: Dag }
  | { readonly kind: 'alternatieven'; readonly dagen: readonly Dag[] }
  | { readonly kind: 'venster'; readonly venster: Periode };

/** A change of the calendar of one body, as somebody would record it. */
export interface Vergaderstap {
  readonly gremium: string;
  readonly handeling: Vergaderhandeling;
  /** The id of the meeting that moves or falls out, `null` for a new one. */
  readonly vergadering: string | null;
  readonly dag: Dag | null;
  /** `null`: by the habit of the body. */
  readonly aanleverdag: Dag | null;
  /** A written round, without a meeting. */
  readonly schriftelijk: boolean;
}

/** Why a maatregel is no fact: the plan has nothing that could move. */
export type ZonderFeit = 'niets-te-verschuiven';

/** What a maatregel becomes when it is no longer an assumption. */
export type Feitvorm =
  /** `vensters`: the windows that move along, where the plan does not move them itself. */
  | {
      readonly kind: 'plan';
      readonly stappen: readonly Planstap[];
      readonly vensters: readonly Afspraak[];
    }
  /** Several for what all bodies of a gemeente do: each of them agrees for itself. */
  | { readonly kind: 'afspraak'; readonly afspraken: readonly Afspraak[] }
  | { readonly kind: 'vergadering'; readonly stap: Vergaderstap }
  /** `gremium`: that of the meeting with which the cycle ends. */
  | ({ readonly kind: 'cyclus'; readonly gremium: string } & Omit<CyclusVerplaatsen, 'soort'>)
  | { readonly kind: 'deelname'; readonly gemeente: string }
  /** `regel` is `null` where the rule that stands is withdrawn. */
  | ({ readonly kind: 'stationsregel' } & Omit<StationsregelAannemen, 'soort'>)
  /** The station is taken out of this strook for one mijlpaal. */
  | ({ readonly kind: 'lokaalstation' } & Omit<StationOverslaan, 'soort'>)
  | { readonly kind: 'geen-feit'; readonly waarom: ZonderFeit };

/**
 * As which ordinary change a maatregel is recorded: a day of the plan, a meeting, taking part, an afspraak, or a local
 * rule. Whether that is allowed is for the rules of that change to say. Refused when it names a meeting, a station or a
 * raad that is not there, or local rules stand in the way.
 */
export function alsFeit(maatregel: Maatregel, stand: Stand): Feitvorm | Weigering {
  switch (maatregel.soort) {
    case 'activiteit-verplaatsen': {
      const { activiteit: code, dag } = maatregel;
      const activiteit = stand.activiteiten.find((een) => een.code === code);
      return activiteit === undefined
        ? nietGevonden('activiteit', `“${code}” is geen activiteit van dit traject.`)
        : { kind: 'plan', stappen: [planstap(activiteit, { kind: 'vast', dag })], vensters: [] };
    }
    case 'station-verschuiven':
      return komtLangs(maatregel, stand) ? verschovenStation(maatregel, stand) : onbekendStation(maatregel);
    case 'vergadering-toevoegen':
      return toegevoegd(maatregel.gremium, maatregel);
    case 'extra-raad': {
      const raad = stand.gremia.find(
        ({ soort, gemeente }) => soort === 'raad' && gemeente === maatregel.gemeente,
      );
      return raad === undefined
        ? nietGevonden('gemeente', 'Van deze gemeente is geen raad bekend.')
        : toegevoegd(raad.code, maatregel);
    }
    case 'vergadering-verplaatsen':
      return gewijzigd(maatregel.vergadering, stand, (nu) => ({
        handeling: 'verplaatsen',
        dag: maatregel.dag,
        aanleverdag:
          maatregel.aanleverdag ??
          aanleverdagNaVerplaatsing(nu, maatregel.dag, evenLangVoor(maatregel.dag, nu), stand),
      }));
    case 'cyclus-verplaatsen': {
      const { soort: _soort, ...cyclus } = maatregel;
      const raad = stand.vergaderingen.find(({ id }) => id === cyclus.vergadering);
      return raad === undefined
        ? nietGevonden('vergadering', 'Deze vergadering bestaat niet.')
        : { kind: 'cyclus', gremium: raad.gremium, ...cyclus };
    }
    case 'vergadering-vervallen':
      return gewijzigd(maatregel.vergadering, stand, () => ({
        handeling: 'vervallen',
        dag: null,
        aanleverdag: null,
      }));
    case 'gemeente-valt-af':
      return { kind: 'deelname', gemeente: maatregel.gemeente };
    case 'venster-wijzigen':
    case 'samenloop':
    case 'aanlevertermijn':
    case 'termijn':
      return { kind: 'afspraak', afspraken: [maatregel] };
    case 'reces':
      return { kind: 'afspraak', afspraken: recesPerGremium(maatregel, stand) };
    case 'station-overslaan': {
      const { mijlpaal, station, gemeente } = maatregel;
      return { kind: 'lokaalstation', mijlpaal, station, gemeente };
    }
    case 'stationsregel': {
      const { station, gemeente, regel } = maatregel;
      return { kind: 'stationsregel', station, gemeente, regel };
    }
    case 'verwerkingsdagen':
      return alsRegel(verwerkingsregel(maatregel.station, maatregel.dagen, stand));
    case 'schriftelijke-ronde': {
      const { gremium, dag } = maatregel;
      return toegevoegd(gremium, { dag, aanleverdag: dag }, true);
    }
  }
}

function recesPerGremium(reces: RecesWijzigen, stand: Stand): readonly Afspraak[] {
  return reces.gremium === null
    ? gremiaVan(reces.gemeente, stand).map((gremium) => ({ ...reces, gremium, gemeente: null }))
    : [reces];
}

function toegevoegd(
  gremium: string,
  { dag, aanleverdag }: Pick<Vergaderstap, 'dag' | 'aanleverdag'>,
  schriftelijk = false,
): Feitvorm {
  return {
    kind: 'vergadering',
    stap: { gremium, handeling: 'toevoegen', vergadering: null, dag, aanleverdag, schriftelijk },
  };
}

function gewijzigd(
  id: string,
  { vergaderingen }: Stand,
  wijzig: (nu: Vergadering) => Pick<Vergaderstap, 'handeling' | 'dag' | 'aanleverdag'>,
): Feitvorm | Weigering {
  const nu = vergaderingen.find((een) => een.id === id);
  return nu === undefined
    ? nietGevonden('vergadering', 'Deze vergadering bestaat niet.')
    : {
        kind: 'vergadering',
        stap: { gremium: nu.gremium, vergadering: id, schriftelijk: false, ...wijzig(nu) },
      };
}

function evenLangVoor(dag: Dag, nu: Vergadering): Dag | null {
  return nu.aanleverdag === null ? null : dag - (nu.dag - nu.aanleverdag);
}

function alsRegel(regel: Omit<StationsregelAannemen, 'soort'> | Weigering): Feitvorm | Weigering {
  return 'code' in regel ? regel : { kind: 'stationsregel', ...regel };
}
