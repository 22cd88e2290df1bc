import { describe, expect, it } from '@jest/globals';
import type { Lijstbevinding } from './lijstbevinding.js';
import { lees, rij } from './testing/lijst.js';

type Zin = readonly [regel: number | null, kolom: string | null, uitleg: string, voorstel: string | null];

const alsZin = ({ regel, kolom, uitleg, voorstel }: Lijstbevinding): Zin => [
  regel,
  kolom,
  uitleg,
  voorstel?.tekst ?? null,
];
const zinnen = (...regels: readonly Readonly<Record<string, string>>[]): readonly Zin[] =>
  lees(regels).bevindingen.map(alsZin);

describe('what does not add up in the date of a line, in words', () => {
  const SCHRIJF = 'Schrijf de datum als 26-1-2021.';

  it.each([
    ['', 'De regel heeft geen datum en is niet overgenomen.'],
    ['eind januari', '"eind januari" is geen vaste dag; de regel is niet overgenomen.'],
    ['26-1 of 2-2', 'Er is nog geen keuze tussen di 26-1-2021 en di 2-2-2021; de regel is niet overgenomen.'],
    ['31-2-2021', 'De datum "31-2-2021" is niet te lezen of bestaat niet; de regel is niet overgenomen.'],
  ])('“%s”', (datum, uitleg) => {
    expect(zinnen(rij(datum))).toEqual([[2, 'Datum', uitleg, SCHRIJF]]);
  });

  it('names a Saturday, another year and a weekday that is none', () => {
    expect(zinnen(rij('za 30-1-2021'))).toEqual([
      [
        2,
        'Datum',
        'za 30-1-2021 valt in het weekend; de vergadering is overgenomen.',
        'Controleer de datum.',
      ],
    ]);
    expect(zinnen(rij('15-12-2020', { Deadline: '1-12-2020' }))).toEqual([
      [
        2,
        'Datum',
        'di 15-12-2020 ligt niet in 2021; de vergadering is overgenomen.',
        'Schrijf het jaar erbij of controleer de datum.',
      ],
    ]);
    expect(zinnen(rij('15-12', { Deadline: '1-12-2020' }), rij('26-1'))[0]).toEqual([
      2,
      'Datum',
      '"15-12" is gelezen als di 15-12-2020, naar de volgorde van de regels.',
      'Schrijf het jaar erbij of controleer de datum.',
    ]);
    expect(zinnen(rij('26-1', { Dag: 'dinsdg' }))).toEqual([
      [2, 'Dag', '"dinsdg" is geen dag van de week; di 26-1-2021 is een dinsdag.', 'Controleer de datum.'],
    ]);
  });
});

describe('what does not add up in a deadline, in words', () => {
  it.each([
    ['', 'Voor de vergadering van di 26-1-2021 staat er geen aanleverdatum.'],
    [
      '4-1 en 5-1',
      'De aanleverdatum "4-1 en 5-1" voor de vergadering van di 26-1-2021 is niet te lezen als één dag.',
    ],
    [
      '5-4-2021',
      'De aanleverdatum ma 5-4-2021 ligt na de vergadering van di 26-1-2021; de datum is niet overgenomen.',
    ],
    [
      '27-9-2020',
      'De aanleverdatum zo 27-9-2020 ligt meer dan 120 dagen voor de vergadering van di 26-1-2021.',
    ],
  ])('“%s”', (Deadline, uitleg) => {
    expect(zinnen(rij('26-1', { Deadline }))).toEqual([
      [2, 'Deadline', uitleg, 'Vraag de aanleverdatum na.'],
    ]);
  });

  // 120 days before di 26-1-2021 is ma 28-9-2020.
  it.each(['26-1-2021', '28-9-2020'])('is believed on %s', (Deadline) => {
    expect(zinnen(rij('26-1', { Deadline }))).toEqual([]);
  });

  it('has the term of most lines as a suggestion, of two as frequent the shortest', () => {
    const voorstel = (...termijnen: readonly (readonly [string, string])[]): string | null | undefined =>
      zinnen(
        ...termijnen.map(([datum, Deadline]) => rij(datum, { Deadline })),
        rij('18-5', { Deadline: '' }),
      ).at(-1)?.[3];
    const drieWeken = [
      ['26-1', '5-1'],
      ['30-3', '9-3'],
    ] as const;
    const tweeWeken = [
      ['23-2', '9-2'],
      ['20-4', '6-4'],
    ] as const;
    expect(voorstel(...drieWeken, ['23-2', '9-2'])).toBe('Bedoeld is waarschijnlijk di 27-4-2021.');
    expect(voorstel(['23-2', '9-2'], ...drieWeken)).toBe('Bedoeld is waarschijnlijk di 27-4-2021.');
    expect(voorstel(...drieWeken, ...tweeWeken)).toBe('Bedoeld is waarschijnlijk di 4-5-2021.');
    expect(voorstel(['26-1', '5-1'], ['23-2', '9-2'])).toBe('Vraag de aanleverdatum na.');
  });
});

describe('what does not add up in the committees, in words', () => {
  it('names the committee and its day', () => {
    expect(zinnen(rij('26-1', { 'Cie A': '2-2', 'Cie B': 'volgt', 'Cie C': '26-1', 'Cie D': '' }))).toEqual([
      [2, 'Cie A', 'Cie A op di 2-2-2021 valt na de vergadering van di 26-1-2021.', 'Controleer de datum.'],
      [2, 'Cie B', 'De datum "volgt" bij Cie B is niet te lezen als vaste dag.', 'Controleer de datum.'],
    ]);
    expect(zinnen(rij('26-1', { 'Cie A': '11-1', Deadline: '12-1' }))[0]?.[3]).toBe(
      'Controleer de datum en de aanleverdatum.',
    );
  });

  it('lets a committee meet on the day on which the stukken must be in, and in the year before', () => {
    expect(zinnen(rij('26-1', { 'Cie A': '4-1' }))).toEqual([]);
    const { vergaderingen, bevindingen } = lees([rij('26-1', { 'Cie A': '15-12', Deadline: '1-12' })]);
    expect([bevindingen, vergaderingen]).toMatchObject([[], [{ commissies: [{ naam: 'Cie A' }] }]]);
    expect(zinnen(rij('26-1', { 'Cie A': '15-12', Deadline: '16-12' }))[0]?.[2]).toMatch(
      /^Cie A op di 15-12-2020 is vóór de aanleverdatum wo 16-12-2020/u,
    );
  });

  it('says which two come in another order than on most lines', () => {
    const commissies = (a: string, b: string) => ({ 'Cie A': a, 'Cie B': b });
    const regels = [
      rij('26-1', commissies('11-1', '12-1')),
      rij('23-2', { ...commissies('8-2', '9-2'), Deadline: '1-2' }),
      rij('8-6', { ...commissies('26-5', '25-5'), Deadline: '18-5' }),
    ];
    expect(zinnen(...regels)).toEqual([
      [
        4,
        'Cie B',
        'Cie B (di 25-5-2021) komt hier voor Cie A (wo 26-5-2021), anders dan gewoonlijk.',
        'Controleer of de twee data niet verwisseld zijn.',
      ],
    ]);
    expect(zinnen(...regels.slice(1))).toEqual([]);
    const opEenDag = rij('8-6', { ...commissies('25-5', '25-5'), Deadline: '18-5' });
    expect(zinnen(...regels.slice(0, 2), opEenDag)).toEqual([]);
  });
});

describe('what does not add up in the status and the kind, in words', () => {
  const SCHRIJF = 'Schrijf definitief, voorlopig of vervallen.';

  it.each([
    ['', '', 'Er staat geen status; de vergadering is voorlopig.'],
    ['misschien', '', 'De status "misschien" is niet bekend; de vergadering is voorlopig.'],
    [
      '',
      'de commissie vervalt',
      'Buiten de status staat iets over vervallen; de vergadering is voorlopig. Gaat zij door?',
    ],
    [
      'definitief (vervallen)',
      '',
      'De regel spreekt zichzelf tegen over het doorgaan; de vergadering is voorlopig.',
    ],
  ])('status “%s”, remark “%s”', (Status, Opmerkingen, uitleg) => {
    expect(zinnen(rij('26-1', { Status, Opmerkingen }))).toEqual([[2, 'Status', uitleg, SCHRIJF]]);
  });

  it.each([
    [
      'barbecue',
      'De soort "barbecue" is niet bekend; op een besluit wordt hier niet gerekend.',
      'Schrijf regulier, extra, begroting of geen besluitvorming.',
    ],
    [
      'Raad en commissie',
      'De soort "Raad en commissie" is niet bekend; op een besluit wordt hier niet gerekend.',
      'Schrijf regulier, extra, begroting of geen besluitvorming.',
    ],
    [
      'Commissie Samen',
      'De regel van di 26-1-2021 gaat over "Commissie Samen" en is niet overgenomen.',
      'Zet deze datum in de lijst van dat gremium.',
    ],
  ])('kind “%s”', (Soort, uitleg, voorstel) => {
    expect(zinnen(rij('26-1', { Soort }))).toEqual([[2, 'Soort', uitleg, voorstel]]);
  });
});

describe('what does not add up in the lines together, in words', () => {
  it('names the columns', () => {
    const extra = { Vergaderdatum: '27-1', Catering: 'ja', 'Status 2': 'x' };
    expect(zinnen(rij('26-1', extra))).toEqual([
      [
        null,
        'Vergaderdatum',
        'Voor de kolom "Vergaderdatum" is al een andere kolom gebruikt.',
        'Laat één van beide staan.',
      ],
      [
        null,
        'Status 2',
        'Voor de kolom "Status 2" is al een andere kolom gebruikt.',
        'Laat één van beide staan.',
      ],
      [
        null,
        'Catering',
        'De kolom "Catering" is niet herkend; er is alleen gekeken of een vergadering vervalt.',
        'Geef de kolom een andere naam als dat wel moet.',
      ],
    ]);
    expect(zinnen({ Datum: '26-1' })).toEqual([
      [
        null,
        null,
        'De lijst heeft geen kolom status; alle vergaderingen zijn voorlopig.',
        'Voeg een kolom status toe.',
      ],
      [null, null, 'De lijst heeft geen kolom met aanleverdata.', 'Voeg een kolom aanleverdatum toe.'],
    ]);
    expect(zinnen({ Naam: 'x' })).toEqual([
      [
        null,
        null,
        'Geen enkele kolom heet datum of vergadering; de lijst is niet te lezen.',
        'Zet boven de kolom met de vergaderdagen het woord datum.',
      ],
    ]);
  });

  it('names the day that stands there twice, and the two of one cycle', () => {
    expect(zinnen(rij('26-1'), rij('26-1'))).toEqual([
      [
        3,
        null,
        'di 26-1-2021 staat ook op regel 2; de vergadering is één keer overgenomen.',
        'Haal de regel weg.',
      ],
    ]);
    expect(zinnen(rij('26-1'), rij('26-1', { Soort: 'begroting' }))).toEqual([
      [
        3,
        null,
        'di 26-1-2021 staat op regel 2 met een andere status, soort of aanleverdatum; de vergadering is voorlopig.',
        'Laat één van de twee regels staan.',
      ],
    ]);
    expect(zinnen(rij('di 26-1 en do 28-1', { Deadline: '4-1' }))).toEqual([
      [
        2,
        null,
        'di 26-1-2021 en do 28-1-2021 horen bij dezelfde cyclus; beide zijn overgenomen.',
        'Geef aan op welke dag over het stuk wordt besloten.',
      ],
    ]);
  });

  it('stands in the order of the lines, first what is about the list', () => {
    const regels = [rij('26-1'), rij('26-1'), rij('za 30-1', { Deadline: '5-1', Catering: 'ja' })];
    const eerder = rij('za 27-2', { Deadline: '', Catering: '' });
    expect(zinnen(eerder, ...regels).map(([regel]) => regel)).toEqual([null, 2, 2, 4, 5]);
  });
});
