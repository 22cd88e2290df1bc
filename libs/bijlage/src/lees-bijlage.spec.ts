import { describe, expect, it } from '@jest/globals';
import { bereikVan, formatIso, type Periode } from '@routekaart/kalender';
import fc from 'fast-check';
import type { GelezenRij, Leescontext } from './gelezen.js';
import { leesBijlage } from './lees-bijlage.js';
import { ANDERE_REGIO } from './testing/andere-regio.js';
import { BRON_004, contextVanGrSdd } from '../testing/bron.js';

const iso = (periode: Periode | null): string =>
  periode === null ? 'geen' : `${formatIso(periode.van)}..${formatIso(periode.tot)}`;

function rijenVan(tekst: string, context: Partial<Leescontext> = {}): readonly GelezenRij[] {
  return leesBijlage(tekst, { ...ANDERE_REGIO, ...context }).tabellen.flatMap((tabel) => tabel.rijen);
}

function weekEnDatum(week: string, datum: string, jaar: number): readonly (string | undefined)[] {
  const [rij] = rijenVan(`Week\tDatum\tWat\n${week}\t${datum}\tX`, { jaar });
  return [
    rij?.week?.kind,
    iso(rij?.week?.venster ?? null),
    rij?.datum?.kind,
    iso(rij?.datum == null ? null : bereikVan(rij.datum)),
  ];
}

describe('the notations of other regions', () => {
  it.each([
    [
      'Week 52 / 1',
      'nog te plannen',
      2021,
      ['een-van', '2021-12-27..2022-01-07', 'nog-te-plannen', '2021-12-27..2022-01-07'],
    ],
    ['Week 53', '31-12', 2020, ['week', '2020-12-28..2021-01-01', 'vast', '2020-12-31..2020-12-31']],
    ['wk 14 t/m 17', '', 2021, ['span', '2021-04-05..2021-04-30', 'venster', '2021-04-05..2021-04-30']],
    ['14-17', '', 2021, ['span', '2021-04-05..2021-04-30', 'venster', '2021-04-05..2021-04-30']],
    ['4', 'do 28-1', 2021, ['week', '2021-01-25..2021-01-29', 'vast', '2021-01-28..2021-01-28']],
    [
      'Week 1 (3-1-2022 t/m 7-1-2022)',
      '4-1',
      2021,
      ['week', '2022-01-03..2022-01-07', 'vast', '2022-01-04..2022-01-04'],
    ],
    ['', '11 maart 2024', 2021, ['onbekend', 'geen', 'vast', '2024-03-11..2024-03-11']],
    ['', 'eind maart', 2021, ['onbekend', 'geen', 'vaag', '2021-03-21..2021-03-31']],
    ['', 'medio september', 2021, ['onbekend', 'geen', 'vaag', '2021-09-11..2021-09-20']],
    ['', 'voor medio september', 2021, ['onbekend', 'geen', 'vaag', '2021-01-01..2021-09-10']],
    ['', '1-4 tm 3-4', 2021, ['onbekend', 'geen', 'venster', '2021-04-01..2021-04-03']],
    ['', '1-4 - 3-4', 2021, ['onbekend', 'geen', 'venster', '2021-04-01..2021-04-03']],
    ['', 'week 12', 2021, ['onbekend', 'geen', 'venster', '2021-03-22..2021-03-26']],
  ])('reads the week %j and the date %j in %i', (week, datum, jaar, verwacht) => {
    expect(weekEnDatum(week, datum, jaar)).toEqual(verwacht);
  });

  it('turns the year where the weeks of a table start again, and back', () => {
    const weken = ['Week 50', 'Week 51 / 52', 'Week 1', '3', 'Week 51', 'Week 4'];
    const rijen = rijenVan(['Week\tDatum\tWat', ...weken.map((week) => `${week}\t\tX`)].join('\n'), {
      jaar: 2021,
    });
    expect(rijen.map((rij) => rij.week?.weken[0]?.jaar)).toEqual([2021, 2021, 2022, 2022, 2021, 2022]);
  });

  it('reads the columns in any order, and keeps a column it does not know', () => {
    const [rij] = rijenVan(
      'Nr\tDoor\tToelichting\tActiviteit\tWanneer\n7\tRegiegroep\tkort\tBesluit over notitie\t5-3',
    );
    expect(rij).toMatchObject({
      wat: 'Besluit over notitie',
      wie: 'Regiegroep',
      opmerkingen: 'kort',
      soort: 'instemmen',
    });
    expect(rij?.cellen[0]).toMatchObject({ soort: 'overig', ruw: '7', kolom: 1 });
    expect(iso(rij?.bereik ?? null)).toBe('2024-03-05..2024-03-05');
  });

  it('keeps a row it cannot read, says so, and proposes what it may mean', () => {
    const bijlage = leesBijlage('Datum\tWat\n28.1.2024\tX\nz.s.m.\tY\nma 6-3\tZ', ANDERE_REGIO);
    expect(bijlage.tabellen[0]?.rijen.map((rij) => [rij.begrepen, rij.wat])).toEqual([
      [false, 'X'],
      [false, 'Y'],
      [false, 'Z'],
    ]);
    const onleesbaar = bijlage.bevindingen.filter(({ code }) => code === 'ONLEESBARE_DATUM');
    expect(onleesbaar.map(({ voorstel }) => voorstel?.tekst ?? null)).toEqual([
      'Misschien is zo 28-1-2024 bedoeld.',
      null,
      'Misschien is wo 6-3-2024 bedoeld.',
    ]);
  });

  it('knows a new body from the list of the document itself, and proposes it once', () => {
    const tekst = [
      'Wat\tWie',
      'NOG (griffiersoverleg)\tGriffiers',
      '',
      'Datum\tWat\tWie',
      '5-3-2024\tX\tNOG',
      '6-3-2024\tX\tGriffiersoverleg',
    ];
    const { bevindingen } = leesBijlage(tekst.join('\n'), ANDERE_REGIO);
    expect(bevindingen.map(({ code, plaatsen }) => [code, plaatsen.map(({ regel }) => regel)])).toEqual([
      ['ONBEKENDE_NAAM', [2]],
      ['NAAMVARIANT', [2, 5, 6]],
    ]);
  });

  it('keeps beside each cell what is doubtful about it', () => {
    const [rij] = rijenVan('Week\tDatum\tWat\tWie\nWeek 10 (4-3 t/m 9-3)\t31-2\tX\tRegigroep');
    expect(rij?.cellen.map((cel) => cel.twijfel)).toEqual([
      ['gedrukt t/m za 9-3-2024, de werkweek eindigt op vr 8-3-2024'],
      ['de datum is niet te lezen'],
      [],
      ['"Regigroep" is geen bekend gremium'],
    ]);
  });

  it('reads a very long word, a very long line and a very long table', () => {
    const woord = 'a'.repeat(200_000);
    const rijen = Array.from({ length: 3_000 }, () => 'Week 10\tnog te plannen\tX\tKernteam');
    const tekst = [
      woord,
      'Week\tDatum\tWat\tWie',
      ...rijen,
      '',
      `Week\tWat`,
      `Week 3\t${woord}`,
      `Week 4\t${woord}a`,
    ].join('\n');
    expect(rijenVan(tekst)).toHaveLength(3_002);
  });

  it('reads no date without a year, and asks for it once', () => {
    const { gremia, gemeenten, kalenderperioden } = ANDERE_REGIO;
    const tekst = 'Week\tDatum\tWat\nWeek 10\t5-3\tX\nWeek 11\t12-3\tY';
    const bijlage = leesBijlage(tekst, { gremia, gemeenten, kalenderperioden });
    expect(bijlage.jaar).toEqual({ jaar: null, herkomst: 'onbekend' });
    expect(bijlage.bevindingen.map(({ code, ernst }) => [code, ernst])).toEqual([['GEEN_JAAR', 'kritiek']]);
    expect(bijlage.tabellen[0]?.rijen.map((rij) => rij.bereik)).toEqual([null, null]);
  });

  it('reads tables that come as cells, with the place of each row', () => {
    const bijlage = leesBijlage(
      {
        proza: [],
        tabellen: [
          { titel: 'Blad 1', kop: ['Datum', 'Wat'], rijen: [{ regel: 12, cellen: ['9-3-2024', 'X'] }] },
        ],
      },
      ANDERE_REGIO,
    );
    expect(bijlage.bevindingen).toMatchObject([
      { code: 'DATUM_IN_WEEKEND', plaatsen: [{ tabel: 1, rij: 1, regel: 12, kolom: 1 }] },
    ]);
  });
});

describe('leesBijlage', () => {
  it('gives a result for any text and year', () => {
    const stukjes = [
      'Week',
      'Datum',
      'Wat',
      'Wie',
      '\t',
      '\t',
      '\n',
      '\n',
      'Week 8 / 9 (22-2 tm 5-3)',
      '25-2 of 1-3',
      '<i>',
      '- ',
      'Raden',
      'Instemmen',
      '(',
      'GR ',
      'planning van 1-1-2024',
    ];
    const tabelachtig = fc
      .array(fc.constantFrom(...stukjes), { maxLength: 60 })
      .map((delen) => delen.join(''));
    const jaren = fc.oneof(fc.integer({ min: 1990, max: 2110 }), fc.double());
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), tabelachtig), jaren, (tekst, jaar) => {
        const bijlage = leesBijlage(tekst, { ...ANDERE_REGIO, jaar });
        expect(bijlage.bevindingen.every(({ uitleg }) => uitleg.length > 0)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('reads bron 004 with lines, cells and letters lost, doubled or swapped, and keeps every line with a tab', () => {
    const context = contextVanGrSdd();
    const regels = BRON_004.split('\n').slice(60);
    const ingreep = fc.record({
      soort: fc.constantFrom('weg', 'dubbel', 'knip', 'tab', 'teken'),
      waar: fc.nat(),
      teken: fc.string({ maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(ingreep, { minLength: 1, maxLength: 6 }), (ingrepen) => {
        const tekst = ingrepen.reduce(verander, regels).join('\n');
        const { tabellen, bevindingen } = leesBijlage(tekst, context);
        const gelezen = tabellen.flatMap((tabel) => [
          tabel.tabel.kopregel,
          ...tabel.tabel.herhaaldeKoppen,
          ...tabel.rijen.map((rij) => rij.regel),
        ]);
        const metTab = tekst.split(/\r\n|\n|\r/).filter((regel) => regel.includes('\t'));
        expect(gelezen).toHaveLength(metTab.length);
        expect(bevindingen.length).toBeGreaterThan(0);
      }),
      { numRuns: 25 },
    );
  });
});

interface Ingreep {
  readonly soort: string;
  readonly waar: number;
  readonly teken: string;
}

function verander(regels: readonly string[], { soort, waar, teken }: Ingreep): string[] {
  const plaats = waar % regels.length;
  const regel = regels[plaats] ?? '';
  const midden = waar % (regel.length + 1);
  const nieuw: Readonly<Record<string, readonly string[]>> = {
    weg: [],
    dubbel: [regel, regel],
    knip: [regel.slice(0, midden), regel.slice(midden)],
    tab: [regel.replace('\t', ' ')],
    teken: [regel.slice(0, midden) + teken + regel.slice(midden)],
  };
  return [...regels.slice(0, plaats), ...(nieuw[soort] ?? [regel]), ...regels.slice(plaats + 1)];
}
