import { describe, expect, it } from '@jest/globals';
import { dagVan } from '@routekaart/kalender';
import type { Vergadering } from '../vergadering.js';
import { isVolgensGewoonte, naSchemawijziging } from './na-schemawijziging.js';
import { verschilpunten } from './schemaverschilpunten.js';
import type { Schemavergadering } from './schemawijziging.js';
import { schemawijzigingen } from './schemawijziging.js';
import { verklaarSchemawijziging } from './verklaar-schemawijziging.js';

const JAAR = { van: dagVan('2021-01-01'), tot: dagVan('2021-12-31') };
const april = (dag: number): number => dagVan('2021-04-01') + dag - 1;

/** The raad of di 20-4, for which the stukken must be in on do 25-3. */
function bekend(over: Partial<Vergadering> = {}): Vergadering {
  const vast = { staat: 'bevestigd', besluitvormend: true, herkomst: 'ingevoerd', reden: null } as const;
  return { id: 'v1', gremium: 'raad', dag: april(20), aanleverdag: dagVan('2021-03-25'), ...vast, ...over };
}

function gelezen(dag: number, over: Partial<Schemavergadering> = {}): Schemavergadering {
  const vast = { regel: 2, aanleverdag: null, besluitvormend: true, reden: null } as const;
  return { ...vast, dag: april(dag), staat: 'bevestigd', ...over };
}

/** What the list does to the one meeting that is known, or to none. */
function leg(
  nieuw: readonly Schemavergadering[],
  oud: readonly Vergadering[],
  aanleverdagen: number | null = 26,
) {
  const wijzigingen = schemawijzigingen(oud, nieuw, JAAR);
  expect(wijzigingen).toHaveLength(1);
  return wijzigingen.map((wijziging) => ({
    kind: wijziging.kind,
    zin: verklaarSchemawijziging(wijziging),
    gewoonte: isVolgensGewoonte(wijziging),
    na: naSchemawijziging(wijziging, { code: 'raad', aanleverdagen }, 'nieuw'),
  }))[0];
}

describe('a meeting that a list changes', () => {
  it('is not there again when it is the same', () => {
    expect(leg([gelezen(20)], [bekend()])).toMatchObject({ kind: 'gelijk', gewoonte: false, na: null });
  });

  it('is off for the reason that the list gives, or because the list says so', () => {
    const weg = leg([gelezen(20, { staat: 'vervallen' })], [bekend()]);
    expect(weg).toMatchObject({
      kind: 'vervalt',
      zin: 'De vergadering van di 20-4-2021 vervalt.',
      gewoonte: false,
      na: { id: 'v1', staat: 'vervallen', reden: 'Vervallen volgens het ingelezen vergaderschema.' },
    });
    expect(leg([gelezen(20, { staat: 'vervallen', reden: 'Reces.' })], [bekend()])?.na?.reden).toBe('Reces.');
    expect(leg([], [bekend()])).toMatchObject({
      kind: 'ontbreekt',
      gewoonte: false,
      na: { staat: 'vervallen', reden: 'Staat niet meer in het ingelezen vergaderschema.' },
    });
  });

  it('keeps its reason where it stays on its day, and has that of the list where it moves', () => {
    const oud = bekend({ reden: 'Op verzoek.' });
    expect(leg([gelezen(20, { staat: 'voorlopig', reden: 'Concept.' })], [oud])?.na?.reden).toBe(
      'Op verzoek.',
    );
    expect(leg([gelezen(22, { reden: 'Geen zaal.' })], [oud])?.na?.reden).toBe('Geen zaal.');
    expect(leg([gelezen(22)], [oud])?.na?.reden).toBe('Verplaatst volgens het ingelezen vergaderschema.');
  });

  it('stays verplaatst as long as the list is certain of its new day', () => {
    const verplaatst = bekend({ staat: 'verplaatst' });
    expect(leg([gelezen(20)], [verplaatst])?.kind).toBe('gelijk');
    expect(leg([gelezen(20, { staat: 'voorlopig' })], [verplaatst])).toMatchObject({
      kind: 'bijgewerkt',
      na: { staat: 'voorlopig' },
    });
  });

  it('decides as it did where a rule gives its day', () => {
    const adviserend = bekend({ besluitvormend: false });
    expect(leg([gelezen(20, { staat: 'afgeleid' })], [adviserend])?.kind).toBe('gelijk');
    expect(leg([gelezen(22, { staat: 'afgeleid' })], [adviserend])?.na?.besluitvormend).toBe(false);
    expect(leg([gelezen(20)], [adviserend])).toMatchObject({
      zin: 'Van de vergadering van di 20-4-2021 wijzigt de soort (er wordt besloten).',
      na: { besluitvormend: true },
    });
  });
});

describe('the last day to hand in for a meeting of a list', () => {
  it.each([
    ['new, in the list', [], gelezen(20, { aanleverdag: april(1) }), 26, april(1), false],
    ['new, by habit', [], gelezen(20), 26, dagVan('2021-03-25'), true],
    ['new, without a habit', [], gelezen(20), null, null, true],
    ['new and off', [], gelezen(20, { staat: 'vervallen' }), 26, dagVan('2021-03-25'), false],
    ['moved, in the list', [bekend()], gelezen(22, { aanleverdag: april(1) }), 26, april(1), false],
    ['moved, by habit', [bekend()], gelezen(22), 26, dagVan('2021-03-27'), true],
    ['moved, without a habit', [bekend()], gelezen(22), null, null, true],
    ['on its day', [bekend()], gelezen(20, { staat: 'voorlopig' }), 20, dagVan('2021-03-25'), false],
  ])('%s', (_, oud, nieuw, aanleverdagen, aanleverdag, gewoonte) => {
    expect(leg([nieuw], oud, aanleverdagen)).toMatchObject({ na: { aanleverdag }, gewoonte });
  });
});

describe('the cycle of a meeting of a list', () => {
  const cyclus = { code: '2021-4', agendacommissie: april(6), commissie: april(13) };

  it('is that of the list when it is new', () => {
    expect(leg([gelezen(20, { cyclus })], [])?.na?.cyclus).toEqual(cyclus);
    expect(leg([gelezen(20)], [])?.na).not.toHaveProperty('cyclus');
  });

  it('is the known one where the list says nothing of it, and a commissie takes its day along', () => {
    expect(leg([gelezen(22)], [bekend({ cyclus })])?.na?.cyclus).toEqual(cyclus);
    const commissie = bekend({ cyclus: { ...cyclus, commissie: april(20) } });
    expect(leg([gelezen(22)], [commissie])?.na?.cyclus).toEqual({ ...cyclus, commissie: april(22) });
    expect(leg([gelezen(22)], [bekend()])?.na).not.toHaveProperty('cyclus');
  });

  it.each([
    ['other days', { ...cyclus, commissie: april(14) }, cyclus, true],
    ['another agendacommissie', { ...cyclus, agendacommissie: april(7) }, cyclus, true],
    ['another name', { ...cyclus, code: 'april' }, cyclus, false],
    ['nothing, of nothing', { code: 'april', agendacommissie: null, commissie: null }, undefined, false],
    ['a committee, of nothing', { ...cyclus, agendacommissie: null }, undefined, true],
    ['an agendacommissie, of nothing', { ...cyclus, commissie: null }, undefined, true],
  ])('differs when the list gives %s', (_, nieuw, oud, verschilt) => {
    expect(
      verschilpunten(bekend(oud === undefined ? {} : { cyclus: oud }), gelezen(20, { cyclus: nieuw })),
    ).toEqual(verschilt ? ['de commissies van de cyclus'] : []);
  });
});

describe('a change in words', () => {
  it('says of a new meeting whether it is off', () => {
    expect(leg([gelezen(20)], [])?.zin).toBe('Nieuw: een vergadering op di 20-4-2021.');
    expect(leg([gelezen(20, { staat: 'vervallen' })], [])?.zin).toBe(
      'Nieuw: een vergadering op di 20-4-2021, die niet doorgaat.',
    );
  });

  it('names all that is updated', () => {
    const anders = gelezen(20, { staat: 'voorlopig', aanleverdag: april(1), besluitvormend: false });
    expect(leg([anders], [bekend({ herkomst: 'voorbeeld' })])?.zin).toBe(
      'Van de vergadering van di 20-4-2021 wijzigen de status (bevestigd wordt voorlopig), de aanleverdatum (wordt do 1-4-2021), de soort (er wordt niet besloten) en de herkomst (voorbeeld wordt ingevoerd).',
    );
  });
});
