import { describe, expect, it } from '@jest/globals';
import { dagVan, formatDag, maakKalender } from '@routekaart/kalender';
import { maakVergaderingen } from './maak-vergaderingen.js';
import type { Vergaderopties } from './maak-vergaderingen.js';
import { parseVergaderregel } from './parse-vergaderregel.js';
import type { Vergaderregel } from './vergaderregel.js';

const FEESTDAGEN = [
  ['Nieuwjaarsdag', '2021-01-01'],
  ['Tweede Paasdag', '2021-04-05'],
  ['Koningsdag', '2021-04-27'],
  ['Hemelvaartsdag', '2021-05-13'],
  ['Tweede Pinksterdag', '2021-05-24'],
  ['Tweede Paasdag', '2026-04-06'],
  ['Koningsdag', '2026-04-27'],
  ['Hemelvaartsdag', '2026-05-14'],
  ['Tweede Pinksterdag', '2026-05-25'],
] as const;
const kalender = maakKalender([
  ...FEESTDAGEN.map(([naam, iso]) => ({
    laag: 'feestdag',
    naam,
    van: dagVan(iso),
    tot: dagVan(iso),
    hard: true,
    gremium: null,
  })),
  {
    laag: 'feestdag',
    naam: 'Goede Vrijdag',
    van: dagVan('2021-04-02'),
    tot: dagVan('2021-04-02'),
    hard: false,
    gremium: null,
  },
  {
    laag: 'reces',
    naam: 'Raadsreis',
    van: dagVan('2021-03-01'),
    tot: dagVan('2021-03-05'),
    hard: true,
    gremium: 'raad',
  },
]);
const OPTIES: Vergaderopties = {
  gremium: 'raad',
  aanleverregel: null,
  kalender,
  recessen: [],
  uitzonderingen: [],
  bijFeestdag: 'vervalt',
  bijReces: 'vervalt',
  besluitvormend: true,
  herkomst: 'ingevoerd',
};

const regelVan = (tekst: string): Vergaderregel => {
  const regel = parseVergaderregel(tekst, { jaar: 2021 });
  if (regel.kind === 'onbekend') throw new Error(regel.uitleg);
  return regel;
};
const periode = (van: string, tot: string) => ({ van: dagVan(van), tot: dagVan(tot) });
const reeks = (tekst: string, van: string, tot: string, anders: Partial<Vergaderopties> = {}) => {
  const { vergaderingen, afwijkingen } = maakVergaderingen(regelVan(tekst), periode(van, tot), {
    ...OPTIES,
    ...anders,
  });
  return {
    dagen: vergaderingen.map(({ dag }) => formatDag(dag)),
    aanleverdagen: vergaderingen.map(({ aanleverdag }) =>
      aanleverdag === null ? null : formatDag(aanleverdag),
    ),
    ids: vergaderingen.map(({ id }) => id),
    zinnen: afwijkingen.map(({ zin }) => zin),
  };
};

describe('maakVergaderingen', () => {
  it('makes a meeting that is derived, with an id of body and day', () => {
    const { vergaderingen } = maakVergaderingen(
      regelVan('eerste dinsdag'),
      periode('2021-06-01', '2021-06-30'),
      OPTIES,
    );
    expect(vergaderingen).toEqual([
      {
        id: 'raad/2021-06-01',
        gremium: 'raad',
        dag: dagVan('2021-06-01'),
        aanleverdag: null,
        staat: 'afgeleid',
        besluitvormend: true,
        herkomst: 'ingevoerd',
        reden: null,
      },
    ]);
  });

  it.each([
    ['vervalt', [], 'De vergadering van ma 24-5-2021 vervalt: Tweede Pinksterdag.'],
    [
      'volgende-dag',
      ['di 25-5-2021'],
      'De vergadering van ma 24-5-2021 is verplaatst naar di 25-5-2021: Tweede Pinksterdag.',
    ],
    [
      'vorige-werkdag',
      ['vr 21-5-2021'],
      'De vergadering van ma 24-5-2021 is verplaatst naar vr 21-5-2021: Tweede Pinksterdag.',
    ],
  ] as const)('follows the setting "%s" on Tweede Pinksterdag 2021', (bijFeestdag, dagen, zin) => {
    const gemaakt = reeks('vierde maandag', '2021-05-01', '2021-05-31', { bijFeestdag });
    expect(gemaakt).toMatchObject({ dagen, zinnen: [zin] });
  });

  it('keeps the id of a meeting that moved and says why it did', () => {
    const { vergaderingen } = maakVergaderingen(
      regelVan('vierde maandag'),
      periode('2026-05-01', '2026-05-31'),
      {
        ...OPTIES,
        bijFeestdag: 'volgende-dag',
      },
    );
    expect(vergaderingen).toMatchObject([
      { id: 'raad/2026-05-25', dag: dagVan('2026-05-26'), reden: 'Tweede Pinksterdag' },
    ]);
  });

  it('leaves Koningsdag 2021 out of a weekly college, and meets on a soft holiday', () => {
    expect(reeks('elke dinsdag', '2021-04-20', '2021-05-04').dagen).toEqual(['di 20-4-2021', 'di 4-5-2021']);
    expect(reeks('elke vrijdag', '2021-04-02', '2021-04-02').dagen).toEqual(['vr 2-4-2021']);
  });

  it('knows the reces of the body in the calendar and that in the settings', () => {
    const recessen = [{ naam: 'Zomerreces', ...periode('2021-07-17', '2021-08-29') }];
    const { dagen, zinnen } = reeks('eerste en derde dinsdag', '2021-03-01', '2021-09-30', { recessen });
    expect(dagen).not.toContain('di 2-3-2021');
    expect(zinnen).toEqual([
      'De vergadering van di 2-3-2021 vervalt: Raadsreis.',
      'De vergadering van di 20-7-2021 vervalt: Zomerreces.',
      'De vergadering van di 3-8-2021 vervalt: Zomerreces.',
      'De vergadering van di 17-8-2021 vervalt: Zomerreces.',
    ]);
  });

  it('moves out of a reces no further than ten days and never onto another meeting', () => {
    const recessen = [{ naam: 'Meireces', ...periode('2021-04-24', '2021-05-09') }];
    expect(
      reeks('elke dinsdag', '2021-04-27', '2021-05-11', {
        recessen,
        bijFeestdag: 'volgende-dag',
        bijReces: 'volgende-dag',
      }),
    ).toMatchObject({
      dagen: ['ma 10-5-2021', 'di 11-5-2021'],
      ids: ['raad/2021-05-04', 'raad/2021-05-11'],
      zinnen: [
        'De vergadering van di 27-4-2021 vervalt: Koningsdag, en binnen 10 dagen is geen andere dag vrij.',
        'De vergadering van di 4-5-2021 is verplaatst naar ma 10-5-2021: Meireces.',
      ],
    });
    const krap = [{ naam: 'Meireces', ...periode('2021-05-04', '2021-05-10') }];
    expect(
      reeks('elke dinsdag', '2021-05-04', '2021-05-04', { recessen: krap, bijReces: 'volgende-dag' }).zinnen,
    ).toEqual([
      'De vergadering van di 4-5-2021 vervalt: Meireces, en di 11-5-2021 is voor een andere vergadering.',
    ]);
  });

  it.each([
    [{ kind: 'dagen-ervoor', dagen: 21 }, 'di 4-5-2021'],
    [{ kind: 'dagen-ervoor', dagen: 12 }, 'wo 12-5-2021'],
    [{ kind: 'dagen-ervoor', dagen: 0 }, 'di 25-5-2021'],
    [{ kind: 'werkdagen-ervoor', werkdagen: 1 }, 'vr 21-5-2021'],
    [{ kind: 'werkdagen-ervoor', werkdagen: 10 }, 'vr 7-5-2021'],
    [{ kind: 'weekdag-ervoor', weekdag: 'donderdag', weken: 1 }, 'do 20-5-2021'],
    [{ kind: 'weekdag-ervoor', weekdag: 'donderdag', weken: 2 }, 'wo 12-5-2021'],
    [{ kind: 'weekdag-ervoor', weekdag: 'zondag', weken: 1 }, 'vr 21-5-2021'],
  ] as const)('counts back from di 25-5-2021: %j', (aanleverregel, dag) => {
    expect(reeks('laatste dinsdag', '2021-05-01', '2021-05-31', { aanleverregel }).aanleverdagen).toEqual([
      dag,
    ]);
  });

  it('reports a deadline that a holiday brings forward', () => {
    const { zinnen } = reeks('laatste dinsdag', '2026-05-01', '2026-05-31', {
      aanleverregel: { kind: 'dagen-ervoor', dagen: 12 },
    });
    expect(zinnen).toEqual([
      'Voor de vergadering van di 26-5-2026 is aanleveren vervroegd naar wo 13-5-2026: do 14-5-2026 is geen werkdag.',
    ]);
  });

  it.each([-1, 1.5, Number.NaN])('refuses a term of %s days', (dagen) => {
    expect(() =>
      reeks('elke dinsdag', '2021-01-01', '2021-01-31', { aanleverregel: { kind: 'dagen-ervoor', dagen } }),
    ).toThrow(RangeError);
  });

  it('follows exceptions, with their own deadline when they have one', () => {
    const gemaakt = reeks('eerste dinsdag', '2021-02-01', '2021-07-31', {
      aanleverregel: { kind: 'dagen-ervoor', dagen: 14 },
      uitzonderingen: [
        {
          kind: 'verplaatst',
          van: dagVan('2021-02-02'),
          naar: dagVan('2021-02-04'),
          reden: 'commissie liep uit',
        },
        { kind: 'vervalt', dag: dagVan('2021-04-06'), reden: 'te weinig stukken' },
        {
          kind: 'extra',
          dag: dagVan('2021-06-15'),
          reden: 'hoofdlijnennotitie',
          aanleverdag: dagVan('2021-06-10'),
        },
        {
          kind: 'verplaatst',
          van: dagVan('2021-05-04'),
          naar: dagVan('2021-05-13'),
          reden: 'wens van de raad',
          aanleverdag: null,
        },
      ],
    });
    expect(gemaakt).toEqual({
      dagen: ['do 4-2-2021', 'do 13-5-2021', 'di 1-6-2021', 'di 15-6-2021', 'di 6-7-2021'],
      aanleverdagen: ['do 21-1-2021', null, 'di 18-5-2021', 'do 10-6-2021', 'di 22-6-2021'],
      ids: [
        'raad/2021-02-02',
        'raad/2021-05-04',
        'raad/2021-06-01',
        'raad/2021-06-15/extra',
        'raad/2021-07-06',
      ],
      zinnen: [
        'De vergadering van di 2-2-2021 is verplaatst naar do 4-2-2021: commissie liep uit.',
        'De vergadering van di 2-3-2021 vervalt: Raadsreis.',
        'De vergadering van di 6-4-2021 vervalt: te weinig stukken.',
        'De vergadering van di 4-5-2021 is verplaatst naar do 13-5-2021: wens van de raad.',
        'Op do 13-5-2021 valt Hemelvaartsdag; de vergadering staat er toch, want daartoe is besloten.',
        'Extra vergadering op di 15-6-2021: hoofdlijnennotitie.',
      ],
    });
  });

  it.each([
    [
      { kind: 'vervalt', dag: dagVan('2021-06-02'), reden: 'x' },
      'op wo 2-6-2021 is volgens de regel geen vergadering.',
    ],
    [{ kind: 'extra', dag: dagVan('2021-06-01'), reden: 'x' }, 'op di 1-6-2021 is al een vergadering.'],
    [
      { kind: 'verplaatst', van: dagVan('2021-06-01'), naar: dagVan('2021-06-01'), reden: 'x' },
      'de oude en de nieuwe dag zijn gelijk.',
    ],
    [
      { kind: 'verplaatst', van: dagVan('2021-06-01'), naar: dagVan('2021-06-15'), reden: 'x' },
      'x; op di 15-6-2021 is al een vergadering.',
    ],
  ] as const)('reports an exception that cannot be followed: %j', (uitzondering, einde) => {
    const { zinnen } = reeks('eerste en derde dinsdag', '2021-06-01', '2021-06-30', {
      uitzonderingen: [uitzondering],
    });
    expect(zinnen).toEqual([expect.stringContaining(einde)]);
  });

  it('follows the first of two exceptions about one day', () => {
    const dag = dagVan('2021-06-01');
    const uitzonderingen = [
      { kind: 'verplaatst', van: dag, naar: dag + 1, reden: 'een' },
      { kind: 'vervalt', dag, reden: 'twee' },
    ] as const;
    expect(reeks('eerste dinsdag', '2021-06-01', '2021-06-30', { uitzonderingen })).toMatchObject({
      dagen: ['wo 2-6-2021'],
      zinnen: [expect.stringContaining('al een uitzondering gemaakt'), expect.stringContaining('verplaatst')],
    });
  });
});
