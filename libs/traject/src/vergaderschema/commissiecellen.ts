import type { Dag } from '@routekaart/kalender';
import { formatDag } from '@routekaart/kalender';
import { leesCeldatum } from './lijstdatum.js';
import type { Lijstbevinding } from './lijstbevinding.js';
import { tekstvoorstel } from './lijstbevinding.js';
import type { Lijstcel, Lijstrij } from './lijstrijen.js';
import type { Commissiedag } from './lijstvergadering.js';

interface GelezenCommissies {
  readonly dagen: readonly Commissiedag[];
  readonly bevindingen: readonly Lijstbevinding[];
}

const LANGSTE_CYCLUS = 60;

/** Reads the committees of a line, each from its own column: their order in time says nothing about which is which. */
export function leesCommissies(rij: Lijstrij, vergaderdag: Dag, jaar: number): GelezenCommissies {
  const gelezen = rij.commissies.map((cel) => leesCommissie(cel, rij.regel, vergaderdag, jaar));
  return {
    dagen: gelezen.flatMap(({ dagen }) => dagen),
    bevindingen: gelezen.flatMap(({ bevindingen }) => bevindingen),
  };
}

function leesCommissie(cel: Lijstcel, regel: number, vergaderdag: Dag, jaar: number): GelezenCommissies {
  const { kop, tekst } = cel;
  const venster = { van: vergaderdag - LANGSTE_CYCLUS, tot: vergaderdag };
  const datum = leesCeldatum(tekst, { jaar, venster });
  if (datum.kind === 'leeg') return { dagen: [], bevindingen: [] };
  const basis = { regel, kolom: kop, voorstel: tekstvoorstel('Controleer de datum.') };
  if (datum.kind !== 'dagen') {
    const uitleg = `De datum "${tekst}" bij ${kop} is niet te lezen als vaste dag.`;
    return { dagen: [], bevindingen: [{ ...basis, code: 'COMMISSIE_ONLEESBAAR', uitleg }] };
  }
  const bevindingen = datum.dagen
    .filter(({ dag }) => dag > vergaderdag)
    .map(({ dag }): Lijstbevinding => {
      const uitleg = `${kop} op ${formatDag(dag)} valt na de vergadering van ${formatDag(vergaderdag)}.`;
      return { ...basis, code: 'COMMISSIE_NA_VERGADERING', uitleg };
    });
  return { dagen: datum.dagen.map(({ dag }) => ({ naam: kop, dag })), bevindingen };
}

/** A committee that meets before the stukken must be in is not the one before which they come: it gets no cycle. */
export function toetsAanlevering(
  commissies: readonly Commissiedag[],
  aanleverdag: Dag | null,
  regel: number,
): readonly Lijstbevinding[] {
  return aanleverdag === null
    ? []
    : commissies
        .filter(({ dag }) => dag < aanleverdag)
        .map(({ naam, dag }): Lijstbevinding => {
          const uitleg = `${naam} op ${formatDag(dag)} is vóór de aanleverdatum ${formatDag(aanleverdag)}; de vergadering is er niet aan gekoppeld.`;
          const voorstel = tekstvoorstel('Controleer de datum en de aanleverdatum.');
          return { code: 'AANLEVERDAG_NA_COMMISSIE', regel, kolom: naam, uitleg, voorstel };
        });
}
