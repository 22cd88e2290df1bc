import { describe, expect, it } from '@jest/globals';
import { gevonden, planning, type Rij } from '../testing/andere-regio.js';
import { BEVINDINGCODES } from './alle.js';

const GREMIA = 'Gremia\nWat\tWie\n';
const rustig = planning([['Week 10 (4-3 t/m 8-3)', '5-3-2024', 'Bijpraten', 'BO Jeugd']]);
const mei = (...rijen: readonly Rij[]): string => planning(rijen);

/** Per rule: a text in which it finds something, on which lines, and a text like it in which it finds nothing. */
const GEVALLEN: readonly (readonly [string, string, readonly number[], string])[] = [
  ['GEEN_PLANNING', 'Alleen tekst', [], rustig],
  ['GEEN_JAAR', mei(['Week 10', '5-3', 'Bijpraten']), [3], rustig],
  [
    'KOP_ONVOLLEDIG',
    'Jaarplanning van 1-2-2024 t/m (bijgewerkt op 4-2-2024)\n',
    [1],
    'Jaarplanning van 1-2-2024 t/m 1-7-2024',
  ],
  [
    'DATUM_VERDACHT',
    'DATUM: 3 maart 2023\nPlanning van 1-2-2024 t/m 1-7-2024',
    [1],
    'DATUM: 3 maart 2024\nPlanning van 1-2-2024 t/m 1-7-2024',
  ],
  ['NAAM_REGELING', 'De GR Hulp Bij Opgroeien (GR HBO)\nde GR-HBO', [1, 2], 'De GR Jeugd en de GR Afval'],
  [
    'NAAM_MIJLPAAL',
    `1. Inkoopstrategie jeugdhulp\n\n${planning([], 'Detailplanning inkoopstrategie')}`,
    [1, 3],
    `1. Inkoopstrategie\n\n${planning([], 'Detailplanning inkoopstrategie')}`,
  ],
  [
    'ONTBREKENDE_GEMEENTE',
    'Leiden en Oegstgeest, samen drie gemeenten',
    [1],
    'Leiden, Oegstgeest en Zoeterwoude',
  ],
  [
    'LEEG_RASTER',
    'Overzicht\nStuk\tjan\tfeb\nNotitie\t\t',
    [2, 3],
    'Overzicht\nStuk\tjan\tfeb\nNotitie\tx\t',
  ],
  ['ONBEKENDE_TABEL', 'Overzicht\nStuk\tjan\tfeb\nNotitie\tx\t', [2], rustig],
  ['LEGE_MIJLPAAL', planning([]), [1, 2], rustig],
  [
    'GESPLITSTE_TABEL',
    `${rustig}\n\n${rustig.split('\n').slice(1).join('\n')}`,
    [3, 5, 6],
    `${rustig}\n\n${rustig}`,
  ],
  ['AANTAL_CELLEN', `${rustig}\nWeek 11\t12-3`, [4], rustig],
  ['ONLEESBARE_WEEK', mei(['half maart', '', 'Bijpraten']), [3], mei(['', '5-3-2024', 'Bijpraten'])],
  ['WEEK_TEGENSPRAAK', mei(['Week 10 (11-3 t/m 15-3)', '', 'Bijpraten']), [3], rustig],
  ['WEEK_BEREIK', mei(['Week 10 (4-3 t/m 9-3)', '', 'Bijpraten']), [3], rustig],
  ['WEEK_OPMAAK', mei(['Week 10 4-3 t/m 8-3', '', 'Bijpraten']), [3], rustig],
  [
    'VERBINDINGSTEKEN',
    mei(['Week 10 + 11', '', 'Ronde'], ['Week 12 / 13', '', 'Overleg']),
    [3, 4],
    mei(['Week 10 + 11', '', 'Ronde'], ['Week 12 + 13', '', 'Overleg']),
  ],
  ['ONLEESBARE_DATUM', mei(['Week 10', '31-2', 'Bijpraten']), [3], mei(['Week 10', '', 'Bijpraten'])],
  ['DATUM_BUITEN_WEEK', mei(['Week 10', '12-3-2024', 'Bijpraten']), [3], rustig],
  ['DATUM_IN_WEEKEND', mei(['Week 10', '9-3-2024', 'Bijpraten']), [3], rustig],
  [
    'DATUM_OP_FEESTDAG',
    mei(['Week 19', '9-5-2024', 'Bijpraten']),
    [3],
    mei(['Week 19', '8-5-2024', 'Bijpraten']),
  ],
  ['VENSTER_BEGINT_OP_FEESTDAG', mei(['Week 21', '', 'Ronde']), [3], mei(['Week 22', '', 'Ronde'])],
  ['VENSTER_EINDIGT_OP_FEESTDAG', mei(['Week 13', '', 'Ronde']), [3], mei(['Week 13-15', '', 'Ronde'])],
  ['FEESTDAG_IN_VENSTER', mei(['Week 19', '', 'Ronde']), [3], mei(['Week 21', '', 'Ronde'])],
  ['SCHOOLVAKANTIE', mei(['Week 18', '', 'Ronde']), [3], mei(['Week 17', '', 'Ronde'])],
  ['NOG_TE_PLANNEN', mei(['Week 10', 'nog te plannen', 'Ronde']), [3], rustig],
  ['ALTERNATIEVE_DATA', mei(['Week 10', '5-3 of 7-3', 'Ronde']), [3], rustig],
  ['VAGE_DATUM', mei(['', 'medio maart', 'Ronde']), [3], rustig],
  [
    'AFLEIDBARE_DATUM',
    mei(['Week 10', '5-3', 'X'], ['Week 14', '2-4', 'X'], ['Week 19', '7-5', 'X'], ['Week 23', '', 'X']),
    [6],
    mei(['Week 10', '5-3', 'X'], ['Week 14', '3-4', 'X'], ['Week 19', '7-5', 'X'], ['Week 23', '', 'X']),
  ],
  [
    'AFWIJKENDE_WEEKDAG',
    mei(['', '5-3', 'X'], ['', '12-3', 'X'], ['', '19-3', 'X'], ['', '26-3', 'X'], ['', '3-4', 'X']),
    [7],
    mei(['', '5-3', 'X'], ['', '12-3', 'X'], ['', '20-3', 'X'], ['', '3-4', 'X']),
  ],
  ['PROCESBRIEF_ZONDER_DAG', 'Brieven\nWeek\tWat\tWie\nWeek 10\tBrief\tKernteam', [3], rustig],
  ['LEGE_WIE', mei(['Week 10', '', 'Instemming colleges', '']), [3], rustig],
  ['ONBEKENDE_NAAM', mei(['Week 10', '', 'Bijpraten', 'Regigroep']), [3], rustig],
  [
    'ONVERKLAARD_GREMIUM',
    `${GREMIA}AO Jeugd\tIedereen\n\n${rustig}`,
    [7],
    `${GREMIA}BO Jeugd\tIedereen\n\n${rustig}`,
  ],
  [
    'NAAMVARIANT',
    mei(['Week 10', '', 'X', 'BO Jeugd'], ['Week 11', '', 'X', 'Bestuurlijk overleg jeugd']),
    [3, 4],
    mei(['Week 10', '', 'X', 'Kernteam'], ['Week 11', '', 'X', 'kernteam']),
  ],
  ['GEMEENTENAAM', 'In Oegstgest en Leiden', [1], 'In Oegstgeest en het Leidse'],
  [
    'SAMENSTELLING_ONVOLLEDIG',
    `${GREMIA}WG Inkoop\tLeiden (2x), Zoeterwoude`,
    [3],
    `${GREMIA}WG Inkoop\tLeiden (2x)`,
  ],
  [
    'DEKKING',
    `${GREMIA}WG Inkoop\tLeiden (2x)\nWG Toegang\tOegstgeest (1x)`,
    [3, 4],
    `${GREMIA}WG Inkoop\tLeiden (2x), Zoeterwoude (1x)\nWG Toegang\tOegstgeest (1x)`,
  ],
  [
    'DUBBEL',
    `${rustig}\n\n${planning([['Week 10 (4-3 t/m 8-3)', '5-3-2024', 'Bijpraten over stukken', 'BO Jeugd']], 'Planning teksten')}`,
    [3, 7],
    `${rustig}\n\n${planning([['Week 10 (4-3 t/m 8-3)', '6-3-2024', 'Bijpraten', 'BO Jeugd']], 'Planning teksten')}`,
  ],
  [
    'RIJVOLGORDE',
    mei(['Week 10', '7-3', 'X'], ['Week 10', '5-3', 'X']),
    [3, 4],
    mei(['Week 10', '5-3', 'X'], ['Week 10', '7-3', 'X']),
  ],
  [
    'PROCESVOLGORDE',
    mei(['Week 10', '', 'Bestuurlijke dialoogsessie'], ['Week 11', '', 'Ambtelijke dialoogsessie']),
    [3, 4],
    mei(['Week 10', '', 'Ambtelijke dialoogsessie'], ['Week 11', '', 'Bestuurlijke dialoogsessie']),
  ],
  [
    'GEEN_VERWERKINGSTIJD',
    mei(['Week 10', '', 'Informatieronde'], ['Week 10', '8-3', 'Opleveren notitie']),
    [3, 4],
    mei(['Week 10', '', 'Informatieronde'], ['Week 11', '13-3', 'Opleveren notitie']),
  ],
  [
    'INPUT_NA_OPLEVERING',
    mei(['Week 10', '', 'Opleveren notitie'], ['Week 11', '', 'Bespreken', 'AO Jeugd', 'laatste input']),
    [3, 4],
    mei(['Week 12', '', 'Opleveren notitie'], ['Week 11', '', 'Bespreken', 'AO Jeugd', 'laatste input']),
  ],
  [
    'ZELFDE_DAG',
    mei(
      ['Week 10', '7-3', 'Bespreken notitie', 'AO Jeugd'],
      ['Week 10', '7-3', 'Bespreken notitie', 'BO Jeugd'],
    ),
    [3, 4],
    mei(
      ['Week 10', '7-3', 'Bespreken notitie', 'AO Jeugd'],
      ['Week 10', '7-3', 'Bespreken teksten', 'BO Jeugd'],
    ),
  ],
  [
    'UITNODIGING_VOOR_BESLUIT',
    mei(['Week 10', '', 'Uitnodiging raden', 'Raden'], ['Week 10', '', 'Instemmen colleges', 'Colleges']),
    [3, 4],
    mei(['Week 12', '', 'Uitnodiging raden', 'Raden'], ['Week 10', '', 'Instemmen colleges', 'Colleges']),
  ],
  [
    'RONDE_TIJDENS_BESLUIT',
    mei(['Week 12', '', 'Technische vragenronde'], ['Week 12 - 14', '', 'Vaststellen', 'Gemeenteraden']),
    [3, 4],
    mei(['Week 11', '', 'Technische vragenronde'], ['Week 12 - 14', '', 'Vaststellen', 'Gemeenteraden']),
  ],
  [
    'VENSTER_KRAP',
    mei(['Week 10', '', 'Instemmen', 'Colleges'], ['Week 12 - 14', '', 'Instemmen', 'Raden']),
    [3, 4],
    mei(['Week 10', '', 'Instemmen', 'Colleges'], ['Week 13 - 14', '', 'Instemmen', 'Raden']),
  ],
  [
    'MIJLPALEN_SLUITEN_AAN',
    `${mei(['Week 10 - 14', '', 'Instemmen', 'Raden'])}\n\n${planning([['Week 14', '3-4', 'Instemmen met teksten', 'Regiegroep']], 'Teksten')}`,
    [3, 7],
    `${mei(['Week 10 - 14', '', 'Instemmen', 'Raden'])}\n\n${planning([['Week 15', '9-4', 'Instemmen met teksten', 'Regiegroep']], 'Teksten')}`,
  ],
  [
    'MIJLPALEN_OVERLAPPEN',
    `${mei(['Week 10 - 14', '', 'Instemmen', 'Raden'])}\n\n${planning([['Week 13', '', 'Informatieavond', 'Raden']], 'Teksten')}`,
    [3, 7],
    `${mei(['Week 10 - 14', '', 'Instemmen', 'Raden'])}\n\n${planning([['Week 15', '', 'Informatieavond', 'Raden']], 'Teksten')}`,
  ],
  [
    'AFWIJKING_ROUTEKAART',
    mei(['Week 10', '', 'Bespreken', 'AO Jeugd', 'Wijkt af van de routekaart (2 weken eerder)']),
    [3],
    mei(['Week 10', '', 'Bespreken', 'AO Jeugd', 'Volgt de routekaart']),
  ],
  [
    'EXTRA_VERGADERING',
    mei(['Week 10', '', 'Bespreken', 'AO Jeugd', 'let op: extra']),
    [3],
    mei(['Week 10', '', 'Bespreken', 'AO Jeugd', 'Extra aandacht voor geld']),
  ],
  [
    'SAMENGESTELDE_ACTIVITEIT',
    mei(['Week 10', '', 'Vaststellen notitie en aanbieden aan de raden']),
    [3],
    mei(['Week 10', '', 'Bespreken notitie en planning']),
  ],
  [
    'ROUTE_VERSCHILT',
    `${mei(['Week 10', '', 'Opleveren notitie', 'Regiegroep'])}\n\n${planning([['Week 15', '', 'Vaststellen teksten', 'Regiegroep']], 'Teksten')}`,
    [3, 7],
    `${mei(['Week 10', '', 'Instemmen met notitie', 'Regiegroep'])}\n\n${planning([['Week 15', '', 'Vaststellen teksten', 'Regiegroep']], 'Teksten')}`,
  ],
  [
    'AFGEBROKEN_WOORD',
    mei(['Week 10', '', 'Informatieavond'], ['Week 11', '', 'Informatie- avond en raads vergadering']),
    [4],
    mei(['Week 10', '', 'Informatieavond'], ['Week 11', '', 'Voor- en nadelen van raads vergadering']),
  ],
  [
    'SCHRIJFWIJZE',
    mei(['Week 10', '', 'Raadsbesluit delen'], ['Week 11', '', 'Raadbesluit delen']),
    [3, 4],
    mei(['Week 10', '', 'Vergadering'], ['Week 11', '', 'Vergaderingen']),
  ],
  [
    'SPELLING',
    mei(['Week 10', '', 'Uitnodigging versturen']),
    [3],
    mei(['Week 10', '', 'Besproken en vastgestelde uitnodigingen']),
  ],
  ['OPMAAK', mei(['Week 10', '', '<b>Bijpraten</b>']), [3], rustig],
];

describe('the rules of the source linter, on tables of another region', () => {
  it.each(GEVALLEN)('%s finds what it is for, at its place', (code, tekst, regels) => {
    const perCode = gevonden(tekst);
    expect(Object.keys(perCode)).toContain(code);
    expect([...(perCode[code] ?? [])].sort((a, b) => a - b)).toEqual(regels);
  });

  it.each(GEVALLEN)('%s leaves a table alone that is in order', (code, _tekst, _regels, inOrde) => {
    expect(Object.keys(gevonden(inOrde))).not.toContain(code);
  });

  it('are all shown here, each with a code and a name of its own', () => {
    expect(GEVALLEN.map(([code]) => code).sort()).toEqual([...BEVINDINGCODES].sort());
    expect(new Set(BEVINDINGCODES).size).toBe(BEVINDINGCODES.length);
  });

  it('find nothing at all in a small planning that is in order', () => {
    expect(gevonden(rustig)).toEqual({});
  });
});
