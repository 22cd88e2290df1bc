import { type Kalenderperiode, formatDag, formatDagen } from '@routekaart/kalender';
import type { Vergadering } from '@routekaart/traject';
import { naamInZin } from '../periodenaam.js';
import type { Cyclusbreuk } from '../strook/cyclusbreuk.js';
import type { Overslag } from './overslag.js';

/** Why this meeting was not the one, as a Dutch sentence. */
export function overslagzin({ dag, schriftelijk }: Vergadering, waarom: Overslag): string {
  const vergadering = `De ${rondenaam(schriftelijk)} van ${formatDag(dag)}`;
  switch (waarom.kind) {
    case 'vervallen':
      return `${vergadering} is vervallen.`;
    case 'niet-besluitvormend':
      return `${vergadering} is geen besluitvormende vergadering.`;
    case 'misschien':
      return `${vergadering} wordt misschien gehaald: de aanleverdatum is niet bekend.`;
    case 'gesloten':
      return `${vergadering} ${valt(waarom.periode)}.`;
    case 'cyclus-niet-heel':
      return `${vergadering} telt niet mee: de cyclus is niet heel (${breukzin(waarom.breuk)}).`;
    case 'cyclus-onbekend':
      return waarom.gemist
        ? `${vergadering} hoort bij een cyclus die dit stuk mist.`
        : `${vergadering} telt nog niet mee: in welke cyclus het stuk komt, is niet bekend.`;
    case 'buiten-cycli':
      return `${vergadering} staat buiten de cycli: vanuit de commissie is zij niet te bereiken.`;
    case 'andere-cyclus':
      return `${vergadering} hoort niet bij de cyclus van dit stuk.`;
    case 'vervolg-onhaalbaar':
      return `${vergadering} telt niet mee: de volgende stap wordt dan niet in dezelfde cyclus gehaald.`;
    case 'gemist':
      return (
        `${vergadering} is niet haalbaar: de aanleverdatum ${waarom.verstreken ? 'was' : 'is'} ` +
        `${formatDag(waarom.aanleverdag)} (${waarom.minstens ? 'ten minste ' : ''}${formatDagen(waarom.dagenTeLaat)} te laat).`
      );
    case 'voorwaardelijk':
      return `${vergadering} is alleen haalbaar als ${mitszin(waarom)}; ${anderszin(waarom.anders)}.`;
    case 'buiten-keuze':
      return `${vergadering} wordt het niet: geen van de dagen die ervoor mogelijk zijn, komt daarop uit.`;
    case 'voorbij':
      return `${vergadering} is voorbij.`;
    case 'te-vroeg':
      return `${vergadering} is te vroeg: ${TE_VROEG[waarom.door]}.`;
  }
}

/** What a body decides in: a meeting, or a round on paper. */
export function rondenaam(schriftelijk: Vergadering['schriftelijk']): string {
  return schriftelijk === true ? 'schriftelijke ronde' : 'vergadering';
}

type Voorwaardelijk = Extract<Overslag, { readonly kind: 'voorwaardelijk' }>;

function mitszin({ mits, aanleverdag }: Voorwaardelijk): string {
  switch (mits) {
    case 'aangeleverd':
      return `het stuk er uiterlijk ${formatDag(aanleverdag)} is`;
    case 'cyclus':
      return 'het stuk in die cyclus komt';
    case 'regel':
      return 'de regel van dit station dan al een besluit toelaat';
  }
}

function anderszin(anders: Voorwaardelijk['anders']): string {
  return anders === null
    ? 'daarna is geen zeker haalbare vergadering bekend'
    : `anders wordt het ${anders.isZeker ? '' : 'op zijn vroegst '}${formatDag(anders.dag)}`;
}

/** What closes a day, as the end of a sentence. */
export function valt(periode: Kalenderperiode | null): string {
  if (periode === null) {
    return 'valt op een gesloten dag';
  }
  return `valt ${periode.van === periode.tot ? 'op' : 'in'} ${naamInZin(periode.naam)}`;
}

/** What broke a raadscyclus, as a Dutch clause. */
export function breukzin(breuk: Cyclusbreuk): string {
  switch (breuk.kind) {
    case 'dag':
      return `de ${breuk.wat} van ${formatDag(breuk.dag)} ${valt(breuk.periode)}`;
    case 'vergadering': {
      const { gremium, vergadering, periode } = breuk;
      return `${gremium} van ${formatDag(vergadering.dag)} ${periode === null ? 'is vervallen' : valt(periode)}`;
    }
  }
}

const TE_VROEG = {
  regel: 'de regel van dit station laat dan nog geen besluit toe',
  plan: 'het plan noemt een latere dag',
  agenda: 'het stuk stond op een latere agenda',
} as const;
