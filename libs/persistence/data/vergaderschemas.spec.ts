import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Vergaderregel } from '@routekaart/bijlage';
import { leesBestand } from '../src/testing/lees-bestand.js';

interface Feestdagen {
  readonly feestdagen: readonly { readonly dag: string; readonly hard: boolean }[];
}

const lees = (pad: string): unknown => JSON.parse(readFileSync(new URL(pad, import.meta.url), 'utf8'));
const opzet = leesBestand('gr-sdd');
const { feestdagen } = lees('./kalender/feestdagen.json') as Feestdagen;

const schemas = (opzet.vergaderschemas ?? []).map(
  ({ gremium, herkomst = 'voorbeeld', recessen = [], vergaderingen = [] }) => ({
    gremium,
    herkomst,
    recessen,
    vergaderingen: vergaderingen.map((vergadering) => ({ besluitvormend: true, ...vergadering })),
  }),
);
const colleges = schemas.filter(({ gremium }) => gremium.startsWith('college-'));
const raden = schemas.filter(({ gremium }) => gremium.startsWith('raad-'));
const perSchema = schemas.map((schema) => [`${schema.gremium} (${schema.herkomst})`, schema] as const);

describe('the vergaderschemas', () => {
  it('are labelled as an example, the college and raad of every gemeente included', () => {
    expect(opzet.traject.label).toMatch(/^Voorbeeld: /);
    const lokaal = [...colleges, ...raden];
    expect(lokaal.map(({ gremium }) => gremium).sort()).toEqual(
      opzet.gemeenten.flatMap(({ code }) => [`college-${code}`, `raad-${code}`]).sort(),
    );
    expect(new Set(lokaal.map(({ herkomst }) => herkomst))).toEqual(new Set(['voorbeeld']));
  });

  it('have no two meetings of one body on one day', () => {
    const sleutels = schemas.flatMap(({ gremium, vergaderingen }) =>
      vergaderingen.map(({ dag }) => `${gremium} ${dag}`),
    );
    expect(new Set(sleutels).size).toBe(sleutels.length);
  });

  it.each(perSchema)('of %s belong to a body that exists and run in order of time', (_, schema) => {
    const dagen = schema.vergaderingen.map(({ dag }) => dag);
    expect(opzet.gremia.map(({ code }) => code)).toContain(schema.gremium);
    expect(dagen).toEqual([...dagen].sort());
  });

  it.each(perSchema)('of %s have no meeting on a hard holiday or in the reces of the body', (_, schema) => {
    const vrij = feestdagen.filter(({ hard }) => hard).map(({ dag }) => dag);
    for (const { dag } of schema.vergaderingen) {
      expect(vrij).not.toContain(dag);
      expect(schema.recessen.filter(({ van, tot }) => van <= dag && dag <= tot)).toEqual([]);
    }
  });

  it.each(perSchema)('of %s have no deadline after the meeting or on a hard holiday', (_, schema) => {
    const vrij = feestdagen.filter(({ hard }) => hard).map(({ dag }) => dag);
    for (const { dag, aanleverdag } of schema.vergaderingen) {
      expect(vrij).not.toContain(aanleverdag);
      expect((aanleverdag ?? '') <= dag).toBe(true);
    }
  });

  it.each(colleges)('give $gremium a meeting on one weekday, handed in five or six days before', (schema) => {
    expect(new Set(schema.vergaderingen.map(({ dag }) => weekdag(dag))).size).toBe(1);
    for (const { dag, aanleverdag } of schema.vergaderingen) {
      expect([5, 6]).toContain(dagenTussen(aanleverdag ?? dag, dag));
    }
  });

  it.each(raden)('give $gremium nine to eleven meetings, handed in three to six weeks before', (schema) => {
    expect(schema.vergaderingen.length).toBeGreaterThanOrEqual(9);
    expect(schema.vergaderingen.length).toBeLessThanOrEqual(11);
    for (const { dag, aanleverdag } of schema.vergaderingen) {
      expect(dagenTussen(aanleverdag ?? dag, dag)).toBeGreaterThanOrEqual(21);
      expect(dagenTussen(aanleverdag ?? dag, dag)).toBeLessThanOrEqual(42);
    }
  });

  it.each([
    ['Alblasserdam', 'di'],
    ['Dordrecht', 'di'],
    ['Hardinxveld-Giessendam', 'do'],
    ['Hendrik-Ido-Ambacht', 'ma'],
    ['Papendrecht', 'do'],
    ['Sliedrecht', 'di'],
    ['Zwijndrecht', 'di'],
  ])('let the raad of %s meet on %s', (naam, verwacht) => {
    expect(new Set(vergaderingenVan('raad', naam).map(({ dag }) => weekdag(dag)))).toEqual(
      new Set([verwacht]),
    );
  });

  it('do not count a regular ONS-D as a moment to decide', () => {
    const onsd = schemas
      .filter(({ gremium }) => gremium === 'onsd')
      .flatMap(({ vergaderingen }) => vergaderingen);
    expect(onsd.map(({ dag }) => dag)).toEqual([
      '2021-01-28',
      '2021-03-11',
      '2021-04-01',
      '2021-05-06',
      '2021-06-10',
      '2021-07-01',
    ]);
    expect(onsd.some(({ besluitvormend }) => besluitvormend)).toBe(false);
  });
});

describe('the example that the calendars tell: first open meeting of the college, then of the raad', () => {
  it.each([
    // The week of the routekaart: all seven raden inside the window that ends on 30-4.
    ['2021-03-11', ['04-20', '04-20', '04-29', '04-12', '04-22', '04-20', '04-13']],
    // One week later, as planned: Hendrik-Ido-Ambacht decides ten days after the window.
    ['2021-03-18', ['04-20', '04-20', '04-29', '05-10', '04-22', '04-20', '04-13']],
    // Mijlpaal 2, window until 2-7: whole on Monday, over the summer on Friday.
    ['2021-05-17', ['06-29', '06-29', '07-01', '06-28', '06-24', '06-22', '06-22']],
    ['2021-05-21', ['06-29', '06-29', '07-01', '06-28', '09-16', '07-13', '06-22']],
    // Mijlpaal 3, window until 5-11.
    ['2021-09-20', ['10-26', '10-26', '11-04', '11-01', '10-28', '11-02', '11-02']],
    ['2021-09-24', ['10-26', '12-14', '11-04', '11-01', '12-09', '11-02', '11-02']],
  ])('brings an ONS-D decision of %s to the raden on these days', (onsd, verwacht) => {
    const dagen = opzet.gemeenten.map(({ naam }) => eerste('raad', naam, eerste('college', naam, onsd)));
    expect(dagen).toEqual(verwacht.map((dag) => `2021-${dag}`));
  });
});

function vergaderingenVan(soort: 'college' | 'raad', naam: string): readonly Vergaderregel[] {
  const gemeente = opzet.gemeenten.find((kandidaat) => kandidaat.naam === naam);
  return schemas.find(({ gremium }) => gremium === `${soort}-${gemeente?.code ?? naam}`)?.vergaderingen ?? [];
}

function eerste(soort: 'college' | 'raad', naam: string, gereed: string): string {
  const gekozen = vergaderingenVan(soort, naam).find(
    ({ aanleverdag, besluitvormend }) =>
      besluitvormend === true && aanleverdag !== undefined && aanleverdag >= gereed,
  );
  return gekozen?.dag ?? 'geen';
}

function weekdag(dag: string): string {
  return ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'][new Date(dag).getUTCDay()] ?? '';
}

function dagenTussen(van: string, tot: string): number {
  return (Date.parse(tot) - Date.parse(van)) / 86_400_000;
}
