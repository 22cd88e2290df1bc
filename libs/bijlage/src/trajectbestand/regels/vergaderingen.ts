import { gremiumPerCel } from '../lokale-stations.js';
import { type Bestandsfeit, celsleutel } from '../feit.js';
import type { Bestandscyclus, Trajectbestand } from '../trajectbestand.js';
import { leesbaar } from './dagen.js';
import type { Bestandsregel } from './regel.js';

type Pad = readonly (string | number)[];

/**
 * A stuk is never handed in after the meeting, no meeting stands in the file twice, and a fact about a meeting that
 * moved, or about its agenda, names one that exists.
 */
export const vergaderingenKloppen: Bestandsregel = (bestand, meld) => {
  const { vergaderschemas = [], feiten = [] } = bestand;
  const bekend = new Set<string>();
  const opTijd = (dag: string, aanleverdag: string | undefined, pad: Pad): void => {
    if (aanleverdag !== undefined && aanleverdag > dag) {
      meld(
        'AANLEVERDAG_NA_VERGADERING',
        [...pad, 'aanleverdag'],
        `De aanleverdag ${leesbaar(aanleverdag)} ligt na de vergadering van ${leesbaar(dag)}.`,
      );
    }
  };
  const inVolgorde = (dag: string, cyclus: Bestandscyclus | undefined, pad: Pad): void => {
    const dagen = [cyclus?.agendacommissie, cyclus?.commissie, dag].filter((een) => een !== undefined);
    if (dagen.some((een, plaats) => een > (dagen[plaats + 1] ?? een))) {
      meld(
        'VERKEERDE_VOLGORDE',
        [...pad, 'cyclus'],
        `De cyclus van ${leesbaar(dag)} gaat niet van agendacommissie naar commissie naar raad.`,
      );
    }
  };
  vergaderschemas.forEach(({ gremium, vergaderingen = [] }, i) => {
    vergaderingen.forEach(({ dag, aanleverdag, kenmerk, cyclus }, j) => {
      const pad = ['vergaderschemas', i, 'vergaderingen', j];
      opTijd(dag, aanleverdag, pad);
      inVolgorde(dag, cyclus, pad);
      const sleutel = vergadersleutel(gremium, dag, kenmerk);
      if (bekend.has(sleutel)) {
        meld(
          'DUBBEL',
          pad,
          `${gremium} heeft op ${leesbaar(dag)} al een vergadering; geef er een een kenmerk.`,
        );
      }
      bekend.add(sleutel);
    });
  });
  const agendaVan = agendazoeker(bestand);
  feiten.forEach((feit, i) => {
    if (feit.soort === 'agendering') {
      const sleutel = agendaVan(feit);
      if (sleutel !== null && !bekend.has(sleutel)) {
        meld(
          'ONBEKENDE_VERWIJZING',
          ['feiten', i, 'vergadering'],
          `Het gremium van deze behandeling had op ${leesbaar(feit.vergadering?.dag ?? '')} geen vergadering gepland.`,
        );
      }
    }
    if (feit.soort !== 'vergadering') return;
    const { gremium, dag, was, kenmerk, aanleverdag } = feit;
    opTijd(dag, aanleverdag, ['feiten', i]);
    inVolgorde(dag, feit.cyclus, ['feiten', i]);
    const sleutel = vergadersleutel(gremium, was ?? dag, kenmerk);
    if (was !== undefined && !bekend.has(sleutel)) {
      meld(
        'ONBEKENDE_VERWIJZING',
        ['feiten', i, 'was'],
        `${gremium} had op ${leesbaar(was)} geen vergadering die verplaatst kan zijn.`,
      );
    }
    bekend.add(sleutel);
  });
};

/** Finds the meeting that an agendering names: one of the body of its cell, by key; `null` when it names none. */
function agendazoeker(
  bestand: Trajectbestand,
): (feit: Extract<Bestandsfeit, { readonly soort: 'agendering' }>) => string | null {
  const gremia = gremiumPerCel(bestand);
  return ({ behandeling, vergadering }) => {
    // An unknown cell is told of by its own rule.
    const gremium = gremia.get(celsleutel(behandeling));
    return vergadering === undefined || gremium === undefined
      ? null
      : vergadersleutel(gremium, vergadering.dag, vergadering.kenmerk);
  };
}

/** The meeting as a key that no other meeting has. */
export function vergadersleutel(gremium: string, dag: string, kenmerk: string | undefined): string {
  return `${gremium}|${dag}|${kenmerk ?? ''}`;
}
