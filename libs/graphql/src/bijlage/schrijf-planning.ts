import type { Tabelinvoer } from '@routekaart/bijlage';
import {
  schrijfCsv,
  schrijfDocx,
  schrijfTsv,
  schrijfXlsx,
  veiligeBestandsnaam,
} from '@routekaart/documenten';
import type { Exportformaat } from '../algemeen/opsommingen.js';
import type { PlanningbestandType } from './planningexport.type.js';

const SOORTEN: Readonly<Record<Exportformaat, { extensie: 'docx' | 'xlsx' | 'csv' | 'tsv'; soort: string }>> =
  {
    docx: {
      extensie: 'docx',
      soort: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    },
    xlsx: { extensie: 'xlsx', soort: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
    csv: { extensie: 'csv', soort: 'text/csv; charset=utf-8' },
    tekst: { extensie: 'tsv', soort: 'text/tab-separated-values; charset=utf-8' },
  };

/** The tables as a file. Text has tabs between its cells, so that it can be pasted in Word and Excel. */
export async function schrijfPlanning(
  titel: string,
  tabellen: readonly Tabelinvoer[],
  formaat: Exportformaat,
): Promise<PlanningbestandType> {
  const { extensie, soort } = SOORTEN[formaat];
  const inhoud = await schrijf(titel, tabellen, formaat);
  return { bestandsnaam: veiligeBestandsnaam(titel, extensie), soort, inhoud: inhoud.toString('base64') };
}

function schrijf(
  titel: string,
  tabellen: readonly Tabelinvoer[],
  formaat: Exportformaat,
): Promise<Buffer> | Buffer {
  switch (formaat) {
    case 'docx':
      return schrijfDocx({ titel, tabellen });
    case 'xlsx':
      return schrijfXlsx(tabellen);
    case 'csv':
      return schrijfCsv(tabellen);
    case 'tekst':
      return schrijfTsv(tabellen);
  }
}
