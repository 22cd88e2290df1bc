import { describe, expect, it } from '@jest/globals';
import { dagVan, formatDag } from '@routekaart/kalender';
import type { Vergadering } from '../vergadering.js';
import { isVolgensGewoonte, naSchemawijziging } from './na-schemawijziging.js';
import type { Schemavergadering } from './schemawijziging.js';
import { schemawijzigingen } from './schemawijziging.js';
import { verklaarSchemawijziging } from './verklaar-schemawijziging.js';

const GREMIUM = { code: 'raad-GM0505', aanleverdagen: 26 };
const JAAR = { van: dagVan('2021-01-01'), tot: dagVan('2021-12-31') };

function bekend(dag: string, over: Partial<Vergadering> = {}): Vergadering {
  return {
    id: dag,
    gremium: GREMIUM.code,
    dag: dagVan(dag),
    aanleverdag: dagVan(dag) - 26,
    staat: 'bevestigd',
    besluitvormend: true,
    herkomst: 'ingevoerd',
    reden: null,
    ...over,
  };
}

function gelezen(dag: string, over: Partial<Schemavergadering> = {}): Schemavergadering {
  return {
    regel: 2,
    dag: dagVan(dag),
    aanleverdag: null,
    staat: 'bevestigd',
    besluitvormend: true,
    reden: null,
    ...over,
  };
}

function leg(oud: readonly Vergadering[], nieuw: readonly Schemavergadering[]) {
  return schemawijzigingen(oud, nieuw, JAAR).map((wijziging) => ({
    kind: wijziging.kind,
    zin: verklaarSchemawijziging(wijziging),
    gewoonte: isVolgensGewoonte(wijziging),
    na: naSchemawijziging(wijziging, GREMIUM, 'nieuw'),
  }));
}

describe('schemawijzigingen', () => {
  it('tells new, moved, missing and equal meetings apart, in order of day', () => {
    const oud = [bekend('2021-03-09'), bekend('2021-04-20'), bekend('2021-06-29')];
    const nieuw = [gelezen('2021-03-09'), gelezen('2021-04-22'), gelezen('2021-09-21')];
    expect(leg(oud, nieuw).map(({ kind, zin }) => [kind, zin])).toEqual([
      ['gelijk', 'De vergadering van di 9-3-2021 blijft zoals zij is.'],
      ['verplaatst', 'De vergadering van di 20-4-2021 gaat naar do 22-4-2021.'],
      ['ontbreekt', 'De vergadering van di 29-6-2021 staat er niet meer in.'],
      ['nieuw', 'Nieuw: een vergadering op di 21-9-2021.'],
    ]);
  });

  it('keeps the name of a cycle of which the list gives other days', () => {
    const cyclus = { code: '2021-4', agendacommissie: null, commissie: dagVan('2021-04-06') };
    const nieuw = { code: '2021-04-22', agendacommissie: null, commissie: dagVan('2021-04-08') };
    const [moved] = leg([bekend('2021-04-20', { cyclus })], [gelezen('2021-04-22', { cyclus: nieuw })]);
    expect(moved?.na?.cyclus).toEqual({ ...nieuw, code: '2021-4' });
    const [bijgewerkt] = leg([bekend('2021-04-22', { cyclus })], [gelezen('2021-04-22', { cyclus: nieuw })]);
    expect(bijgewerkt?.na?.cyclus).toEqual({ ...nieuw, code: '2021-4' });
    const [los] = leg([bekend('2021-04-20')], [gelezen('2021-04-22', { cyclus: nieuw })]);
    expect(los?.na?.cyclus).toEqual(nieuw);
  });

  it('does not miss what lies outside the period', () => {
    expect(leg([bekend('2022-01-25')], [gelezen('2021-03-09')]).map(({ kind }) => kind)).toEqual(['nieuw']);
  });

  it('finds nothing to do in a calendar that it recorded itself', () => {
    const lijst = [
      gelezen('2021-03-09', { aanleverdag: dagVan('2021-02-11') }),
      gelezen('2021-04-22', { staat: 'voorlopig', besluitvormend: false }),
      gelezen('2021-05-25', { staat: 'vervallen', reden: 'Pinksteren.' }),
    ];
    const oud = [bekend('2021-04-20'), bekend('2021-05-25', { herkomst: 'voorbeeld' })];
    const na = schemawijzigingen(oud, lijst, JAAR).map(
      (wijziging, plaats) => naSchemawijziging(wijziging, GREMIUM, `nieuw-${plaats}`) ?? bekend('2000-01-01'),
    );
    expect(na.map(({ dag, staat }) => [formatDag(dag), staat])).toEqual([
      ['di 9-3-2021', 'bevestigd'],
      ['do 22-4-2021', 'voorlopig'],
      ['di 25-5-2021', 'vervallen'],
    ]);
    expect(leg(na, lijst).map(({ kind }) => kind)).toEqual(['gelijk', 'gelijk']);
  });

  it('misses a meeting, also when the list has another that is near', () => {
    const oud = [bekend('2021-03-09'), bekend('2021-03-16')];
    expect(leg(oud, [gelezen('2021-03-09')]).map(({ kind }) => kind)).toEqual(['gelijk', 'ontbreekt']);
  });

  it('says nothing of a meeting that fell out before', () => {
    const oud = [bekend('2021-03-09', { staat: 'vervallen' })];
    expect(leg(oud, [gelezen('2021-03-09', { staat: 'vervallen' })])).toEqual([]);
  });

  it('does not wake a meeting that fell out', () => {
    const [wijziging] = leg([bekend('2021-03-09', { staat: 'vervallen' })], [gelezen('2021-03-09')]);
    expect(wijziging).toMatchObject({ kind: 'nieuw', na: { id: 'nieuw', staat: 'bevestigd' } });
  });

  it('takes an aanleverdag from the list first, then from what is known, then from the habit', () => {
    const oud = [bekend('2021-03-09', { aanleverdag: dagVan('2021-02-01'), staat: 'voorlopig' })];
    const lijst = [
      gelezen('2021-03-09'),
      gelezen('2021-06-29'),
      gelezen('2021-09-21', { aanleverdag: dagVan('2021-09-01') }),
    ];
    expect(leg(oud, lijst)).toMatchObject([
      { kind: 'bijgewerkt', gewoonte: false, na: { aanleverdag: dagVan('2021-02-01') } },
      { kind: 'nieuw', gewoonte: true, na: { aanleverdag: dagVan('2021-06-03') } },
      { kind: 'nieuw', gewoonte: false, na: { aanleverdag: dagVan('2021-09-01') } },
    ]);
  });

  it.each([
    [
      gelezen('2021-03-09', { staat: 'voorlopig' }),
      'Van de vergadering van di 9-3-2021 wijzigt de status (bevestigd wordt voorlopig).',
    ],
    [
      gelezen('2021-03-09', { aanleverdag: dagVan('2021-02-10'), besluitvormend: false }),
      'Van de vergadering van di 9-3-2021 wijzigen de aanleverdatum (wordt wo 10-2-2021) en de soort (er wordt niet besloten).',
    ],
  ])('names what is updated: %#', (nieuw, zin) => {
    expect(leg([bekend('2021-03-09')], [nieuw])).toMatchObject([{ kind: 'bijgewerkt', zin }]);
  });

  it('lets a list, not a rule, take the place of an invented date', () => {
    const oud = [bekend('2021-03-09', { herkomst: 'voorbeeld' })];
    expect(leg(oud, [gelezen('2021-03-09')])).toMatchObject([
      { kind: 'bijgewerkt', na: { herkomst: 'ingevoerd' } },
    ]);
    expect(leg(oud, [gelezen('2021-03-09', { staat: 'afgeleid' })])).toMatchObject([{ kind: 'gelijk' }]);
  });

  it.each([
    ['bevestigd', 'verplaatst'],
    ['voorlopig', 'voorlopig'],
    ['afgeleid', 'afgeleid'],
  ] as const)('leaves a meeting that moved and is %s %s, with a reason', (staat, na) => {
    expect(leg([bekend('2021-03-09')], [gelezen('2021-03-11', { staat })])).toMatchObject([
      { na: { id: '2021-03-09', staat: na, reden: 'Verplaatst volgens het ingelezen vergaderschema.' } },
    ]);
  });

  it('keeps a meeting that is missing as vervallen when it is recorded', () => {
    expect(leg([bekend('2021-03-09')], [])).toMatchObject([
      { kind: 'ontbreekt', na: { staat: 'vervallen', dag: dagVan('2021-03-09') } },
    ]);
  });
});
