import { formatDag, formatDatumUitdrukking } from '@routekaart/kalender';
import type { Berekening } from '@routekaart/route';
import { MAATREGELEN } from '../../../teksten/maatregelen.js';
import { SOORTEN, type Veldnaam } from '../../../onderdelen/maatregel/soorten.js';

export type Optie = readonly [waarde: string, tekst: string];

/** The measures that one can choose between. */
export const SOORTOPTIES: readonly Optie[] = Object.entries(SOORTEN).map(([soort, { naam }]) => [
  soort,
  naam,
]);

/** What can be chosen in a field, by name; `null` for one that is typed. */
export function optiesVan(veld: Veldnaam, { stand }: Berekening): readonly Optie[] | null {
  switch (veld) {
    case 'activiteit':
      return stand.activiteiten
        .filter(({ toestand }) => toestand !== 'gehouden' && toestand !== 'vervallen')
        .map(({ code, naam, datum }) => [code, `${naam} (${formatDatumUitdrukking(datum)})`]);
    case 'mijlpaal':
      return stand.mijlpalen.map(({ nummer, stuk }) => [String(nummer), `${String(nummer)}. ${stuk}`]);
    case 'station':
      return stand.stations.map(({ code, naam }) => [code, naam]);
    case 'gemeente':
      return stand.gemeenten.map(({ code, naam }) => [code, naam]);
    case 'gremium':
      return stand.gremia.map(({ code, naam }) => [code, naam]);
    case 'regel':
      return [
        ['allen', MAATREGELEN.regels.allen],
        ['deelnemers', MAATREGELEN.regels.deelnemers],
        ['aantal', MAATREGELEN.regels.aantal],
      ];
    case 'termijn':
      return Object.entries(MAATREGELEN.termijnen);
    case 'na':
      return stand.stations.filter(({ perGemeente }) => perGemeente).map(({ code, naam }) => [code, naam]);
    case 'telling':
      return Object.entries(MAATREGELEN.tellingen);
    case 'bijSluiting':
      return Object.entries(MAATREGELEN.bijSluiting);
    case 'verwerking':
    case 'toetswerkdagen':
    case 'minimaalDagen':
    case 'weken':
    case 'weekdag':
    case 'huidig':
    case 'vergadering':
    case 'dag':
    case 'aanleverdag':
    case 'commissie':
    case 'agendacommissie':
    case 'van':
    case 'tot':
    case 'dagen':
    case 'nodig':
      return null;
  }
}

/** The meetings of one body from the peildatum on that were not called off. */
export function vergaderingenVan(gremium: string, { stand }: Berekening): readonly Optie[] {
  return stand.vergaderingen
    .filter((een) => een.gremium === gremium && een.dag >= stand.peildatum && een.staat !== 'vervallen')
    .map(({ id, dag }) => [id, formatDag(dag)]);
}
