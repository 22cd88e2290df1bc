import { describe, expect, it } from '@jest/globals';
import { dagVan, formatDag } from '@routekaart/kalender';
import { type Agendagebeurtenis, leesVergaderIcs } from './lees-vergader-ics.js';

function gebeurtenis(titel: string, dag: string | null, over: Partial<Agendagebeurtenis> = {}) {
  const uid = `${titel} ${dag ?? ''}`;
  const opDag = dag === null ? null : dagVan(dag);
  return { uid, titel, dag: opDag, status: 'CONFIRMED', terzijde: [], ...over };
}

/** What is said of the events, by their places; a calendar as a whole has none. */
const zinnen = (...gebeurtenissen: readonly Agendagebeurtenis[]) =>
  leesVergaderIcs(gebeurtenissen).bevindingen.map(({ regel, kolom, uitleg, voorstel }) => {
    expect(kolom).toBeNull();
    return [regel, uitleg, voorstel?.tekst];
  });

const GEEN_AANLEVERDATA = [
  null,
  'Een agenda noemt geen aanleverdata; die zijn van geen enkele vergadering bekend.',
  'Geef een aanleverregel op of vul de data aan.',
];

describe('what does not add up in a calendar file, in words', () => {
  it.each([
    ['Raad', null, '"Raad" heeft geen datum.', 'Vul de datum in.'],
    [
      'Deadline stukken',
      '2026-01-06',
      '"Deadline stukken" op di 6-1-2026 is geen vergadering maar een aanlevermoment.',
      'Zet deze dag als aanleverdatum bij de vergadering.',
    ],
    [
      'Agendacommissie',
      '2026-01-06',
      '"Agendacommissie" op di 6-1-2026 gaat over een ander gremium en is niet overgenomen.',
      'Zet deze datum in de lijst van dat gremium.',
    ],
  ])('“%s” on %s is no meeting, and a calendar without any says nothing of deadlines', (...zin) => {
    const [titel, dag, uitleg, voorstel] = zin;
    expect(zinnen(gebeurtenis(titel, dag))).toEqual([[1, uitleg, voorstel]]);
  });

  it('names a status and a kind that are in doubt', () => {
    expect(zinnen(gebeurtenis('Raad', '2026-01-27', { status: 'HM' }))).toEqual([
      GEEN_AANLEVERDATA,
      [
        1,
        'De status "HM" van "Raad" is niet te vertrouwen; de vergadering is voorlopig.',
        'Vraag na of de vergadering doorgaat.',
      ],
    ]);
    expect(zinnen(gebeurtenis('Borrel', '2026-02-03'))).toEqual([
      GEEN_AANLEVERDATA,
      [
        1,
        'Uit "Borrel" blijkt niet wat voor vergadering het is; op een besluit wordt hier niet gerekend.',
        'Geef aan wat voor vergadering het is.',
      ],
    ]);
  });

  it('names both days of one event: each later one beside the first', () => {
    const reeks = ['2026-02-17', '2026-02-24', '2026-03-03'].map((dag) =>
      gebeurtenis('Raad', dag, { uid: 'a' }),
    );
    const voorstel = 'Haal de oude dag weg, of laat beide staan als het een reeks is.';
    expect(zinnen(...reeks)).toEqual([
      GEEN_AANLEVERDATA,
      [
        2,
        'Dezelfde gebeurtenis staat op di 17-2-2026 en op di 24-2-2026: een reeks, of een verplaatste vergadering.',
        voorstel,
      ],
      [
        3,
        'Dezelfde gebeurtenis staat op di 17-2-2026 en op di 3-3-2026: een reeks, of een verplaatste vergadering.',
        voorstel,
      ],
    ]);
    const zonderUid = reeks.map((een) => ({ ...een, uid: '' }));
    expect(zinnen(...zonderUid)).toEqual([GEEN_AANLEVERDATA]);
  });

  it('stands in the order of the events', () => {
    const regels = zinnen(
      gebeurtenis('Raad', '2026-02-24', { uid: 'a' }),
      gebeurtenis('Raad', '2026-02-17', { uid: 'a' }),
      gebeurtenis('Borrel', '2026-01-06'),
      gebeurtenis('Raad', null),
    ).map(([regel]) => regel);
    expect(regels).toEqual([null, 2, 3, 4]);
  });
});

describe('an event', () => {
  it('of which the kind is not known stays off when it is', () => {
    const { vergaderingen } = leesVergaderIcs([gebeurtenis('Borrel', '2026-02-03', { status: 'CANCELLED' })]);
    expect(vergaderingen).toMatchObject([{ soort: 'onbekend', staat: 'vervallen' }]);
  });

  it('without a title is an ordinary meeting without a remark', () => {
    const { vergaderingen } = leesVergaderIcs([gebeurtenis('', '2026-02-03')]);
    expect(vergaderingen).toMatchObject([{ soort: 'regulier', besluitvormend: true, opmerking: null }]);
    expect(vergaderingen.map(({ dag }) => formatDag(dag))).toEqual(['di 3-2-2026']);
  });
});
