import { dagVan, type Kalenderperiode } from '@routekaart/kalender';
import type { Gemeente, Gremium } from '@routekaart/traject';
import type { Leescontext } from '../gelezen.js';
import { leesBijlage } from '../lees-bijlage.js';

/** A row of a planning: week, datum, wat, wie, opmerkingen; what is left out is empty. */
export type Rij = readonly [week: string, datum: string, wat: string, wie?: string, opmerkingen?: string];

const GEMEENTEN: readonly Gemeente[] = [
  { code: 'GM0546', naam: 'Leiden' },
  { code: 'GM0579', naam: 'Oegstgeest' },
  { code: 'GM0638', naam: 'Zoeterwoude' },
];

/** Another region than that of bron 004, with the holidays of 2024. */
export const ANDERE_REGIO: Leescontext = {
  jaar: 2024,
  gremia: [
    gremium('BO Jeugd', 'bestuurlijk overleg', ['Bestuurlijk overleg Jeugd']),
    gremium('Regiegroep', 'stuurgroep', []),
    gremium('AO Jeugd', 'ambtelijk overleg', []),
    gremium('WG Inkoop', 'werkgroep', ['Werkgroep Inkoop']),
    gremium('WG Toegang', 'werkgroep', []),
    gremium('Kernteam', 'ambtelijk overleg', []),
  ],
  gemeenten: GEMEENTEN,
  kalenderperioden: [
    periode('feestdag', 'Goede Vrijdag', '2024-03-29', '2024-03-29', false),
    periode('feestdag', 'Tweede Paasdag', '2024-04-01', '2024-04-01', true),
    periode('feestdag', 'Hemelvaartsdag', '2024-05-09', '2024-05-09', true),
    periode('feestdag', 'Tweede Pinksterdag', '2024-05-20', '2024-05-20', true),
    periode('schoolvakantie', 'Meivakantie', '2024-04-27', '2024-05-05', false),
  ],
};

/** The text of a planning: the title on line 1, the header on line 2, the first row on line 3. */
export function planning(rijen: readonly Rij[], titel = 'Planning notitie'): string {
  const cellen = rijen.map(([week, datum, wat, wie = 'Kernteam', opmerkingen = '']) =>
    [week, datum, wat, wie, opmerkingen].join('\t'),
  );
  return [titel, 'Week\tDatum\tWat\tWie\tOpmerkingen', ...cellen].join('\n');
}

/** What the rules find in a text of that region: the lines per code. */
export function gevonden(
  tekst: string,
  context: Partial<Leescontext> = {},
): Readonly<Record<string, readonly number[]>> {
  const regels: Record<string, readonly number[]> = {};
  for (const { code, plaatsen } of leesBijlage(tekst, { ...ANDERE_REGIO, ...context }).bevindingen) {
    regels[code] = [...(regels[code] ?? []), ...plaatsen.map(({ regel }) => regel)];
  }
  return regels;
}

/** A period of the calendar for everyone. */
export function periode(
  laag: string,
  naam: string,
  van: string,
  tot: string,
  hard: boolean,
): Kalenderperiode {
  return { laag, naam, van: dagVan(van), tot: dagVan(tot), hard, gremium: null };
}

/** A body of which only the names and the kind matter. */
export function gremium(naam: string, soort: string, aliassen: readonly string[]): Gremium {
  return {
    code: naam.toLowerCase().replace(/\W+/g, '-'),
    naam,
    soort,
    niveau: 'onbekend',
    mandaat: 'onbekend',
    gemeente: null,
    beheerrol: null,
    aanleverdagen: null,
    aliassen: [naam, ...aliassen],
    samenstelling: null,
    zetels: [],
    versie: 1,
  };
}
