import { describe, expect, it } from '@jest/globals';
import type { Herkomst } from '../besluit.js';
import type { VergaderFeit } from '../dossier.js';
import type { RecesWijzigen } from '../scenario/maatregel.js';
import type { Vergadering } from '../vergadering.js';
import type { Afgesproken, Afspraak, AfspraakFeit } from './afspraak.js';
import { metAfspraken } from './met-afspraken.js';

const op = (volgnummer: number, dag: number): Herkomst => ({
  volgnummer,
  dag,
  rol: 'two',
  door: '',
  op: '',
  bron: '',
});

function aVergadering(id: string, dag: number): Vergadering {
  const vast = { staat: 'bevestigd', besluitvormend: true, herkomst: 'bron', reden: null } as const;
  return { id, gremium: 'raad', dag, aanleverdag: dag - 28, ...vast };
}

const VERGADERINGEN = [
  aVergadering('geweest', 99),
  aVergadering('vandaag', 100),
  aVergadering('straks', 150),
];
const FEITEN: readonly VergaderFeit[] = VERGADERINGEN.map((vergadering, nr) => ({
  vergadering,
  herkomst: op(nr + 1, 50),
}));
const STAND = {
  vergaderingen: VERGADERINGEN,
  gremia: [],
  behandelingen: [],
  mijlpalen: [],
  kalenderperioden: [],
} satisfies Afgesproken;

function sluitingen(feiten: readonly AfspraakFeit[], vergaderFeiten = FEITEN): readonly (number | null)[] {
  const { vergaderingen } = metAfspraken<Afgesproken>(STAND, feiten, vergaderFeiten);
  return vergaderingen.map(({ dag, aanleverdag }) => (aanleverdag === null ? null : dag - aanleverdag));
}

const aTermijn = (dagen: number, herkomst: Herkomst): AfspraakFeit => ({
  afspraak: { soort: 'aanlevertermijn', gremium: 'raad', dagen } satisfies Afspraak,
  reden: 'afgesproken',
  herkomst,
});

describe('an aanlevertermijn that was agreed on day 100', () => {
  it('holds for the meetings from that day on, and the last one counts', () => {
    expect(sluitingen([])).toEqual([28, 28, 28]);
    expect(sluitingen([aTermijn(14, op(9, 100))])).toEqual([28, 14, 14]);
    expect(sluitingen([aTermijn(14, op(9, 100)), aTermijn(7, op(10, 101))])).toEqual([28, 14, 7]);
  });

  it('leaves another body alone', () => {
    const ander: Afspraak = { soort: 'aanlevertermijn', gremium: 'college', dagen: 1 };
    expect(sluitingen([{ afspraak: ander, reden: 'x', herkomst: op(9, 100) }])).toEqual([28, 28, 28]);
  });

  it.each([
    ['before it: that follows', 8, [28, 14, 14]],
    ['in the same change: that stays', 9, [28, 14, 28]],
    ['after it: that stays', 10, [28, 14, 28]],
  ])('a closing day recorded %s', (_, volgnummer, verwacht) => {
    const later = { vergadering: aVergadering('straks', 150), herkomst: op(volgnummer, 100) };
    expect(sluitingen([aTermijn(14, op(9, 100))], [...FEITEN, later])).toEqual(verwacht);
  });
});

describe('a reces that was agreed', () => {
  const aReces = (wat: Pick<RecesWijzigen, 'huidig' | 'periode'>, gremium = 'raad'): AfspraakFeit => ({
    afspraak: { soort: 'reces', gremium, gemeente: null, ...wat },
    reden: 'Vastgesteld door de raad.',
    herkomst: op(9, 100),
  });
  const zomer = { laag: 'reces', naam: 'Zomerreces', van: 200, tot: 240, hard: true, gremium: 'raad' };
  const vakantie = { ...zomer, laag: 'schoolvakantie', hard: false, gremium: null };

  function dagen(...feiten: readonly AfspraakFeit[]): readonly string[] {
    const stand = { ...STAND, kalenderperioden: [vakantie, zomer] };
    return metAfspraken<Afgesproken>(stand, feiten, FEITEN)
      .kalenderperioden.slice(1)
      .map(({ gremium, naam, van, tot }) => `${gremium ?? ''} ${naam} ${String(van)}-${String(tot)}`);
  }

  it('comes beside the others, is on other days, or is not held; the last word counts', () => {
    const erbij = aReces({ huidig: null, periode: { van: 120, tot: 130 } });
    expect(dagen()).toEqual(['raad Zomerreces 200-240']);
    expect(dagen(erbij)).toEqual(['raad Zomerreces 200-240', 'raad Het reces 120-130']);
    expect(dagen(aReces({ huidig: 210, periode: { van: 190, tot: 230 } }))).toEqual([
      'raad Zomerreces 190-230',
    ]);
    expect(dagen(aReces({ huidig: 240, periode: null }))).toEqual([]);
    expect(dagen(erbij, aReces({ huidig: 120, periode: null }))).toEqual(['raad Zomerreces 200-240']);
  });

  it('leaves another body alone, and is there once', () => {
    expect(dagen(aReces({ huidig: 210, periode: null }, 'college'))).toEqual(['raad Zomerreces 200-240']);
    expect(dagen(aReces({ huidig: null, periode: { van: 200, tot: 240 } }))).toEqual([
      'raad Zomerreces 200-240',
    ]);
  });
});
