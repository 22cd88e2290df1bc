import { describe, expect, it } from '@jest/globals';
import type { Activiteit, Adviesregel, Stand } from '@routekaart/traject';
import { aGremium, alternatieven, anActiviteit, dag, vast } from '../testing/bouwers.js';
import { voluit } from '../testing/voluit.js';
import { voorbeeld, waarschuwingenMet } from '../testing/voorbeeld.js';

const NMTS = aGremium({ code: 'nmts', naam: 'NMTS', mandaat: 'adviseert' });
const REGEL: Adviesregel = {
  gremium: 'ons-d',
  mijlpalen: null,
  over: null,
  na: 'nmts',
  verwerkingsdagen: null,
  bron: null,
};

const bespreking = (gremium: string, over: Partial<Activiteit> = {}): Activiteit =>
  anActiviteit({ code: gremium, soort: 'bespreking', gremia: [gremium], datum: vast('11-3'), ...over });

/** Rows M1-10 and M1-11 of bron 004: “Laatste input” of both on Thursday 11-3. */
const OP_EEN_DAG = [bespreking('nmts'), bespreking('ons-d')];

function op(
  activiteiten: readonly Activiteit[],
  regel: Partial<Adviesregel> | null = null,
  over: Partial<Stand> = {},
) {
  return waarschuwingenMet('ADVIES_ZONDER_VERWERKTIJD', {
    ...voorbeeld({ activiteiten, ...over }),
    gremia: [...voorbeeld().gremia, NMTS],
    ...(regel === null ? {} : { adviesregels: [{ ...REGEL, ...regel }] }),
  });
}

describe('ADVIES_ZONDER_VERWERKTIJD', () => {
  it('is told in full, and until the first of the two', () => {
    const gisteren = [bespreking('nmts', { datum: vast('10-3') }), bespreking('ons-d')];
    const stand = { ...voorbeeld({ activiteiten: gisteren }), gremia: [...voorbeeld().gremia, NMTS] };
    expect(
      voluit('ADVIES_ZONDER_VERWERKTIJD', { ...stand, adviesregels: [{ ...REGEL, verwerkingsdagen: 2 }] }),
    ).toMatchObject([
      {
        ernst: 'let-op',
        over: [1, null, null, 'ons-d'],
        regel: 'Wie als tweede adviseert, heeft het advies van de eerste en tijd om het te verwerken.',
        uiterlijk: 'wo 10-3-2021',
      },
    ]);
    expect(op(gisteren, { verwerkingsdagen: 2 })[0]?.oorzaak).toEqual([
      'NMTS: wo 10-3-2021.',
      'ons-d: do 11-3-2021.',
    ]);
  });

  it('can still be mended on the day of the second', () => {
    expect(op(OP_EEN_DAG, null, { peildatum: dag('11-3') })).toHaveLength(1);
  });

  it('is between every two bodies, but not for one that discusses twice or two that do so together', () => {
    const codes = (...activiteiten: readonly Activiteit[]): readonly string[] =>
      op(activiteiten).map(({ sleutel }) => sleutel.replace('ADVIES_ZONDER_VERWERKTIJD/M1/', ''));
    const pfo = bespreking('pfo');
    expect(codes(...OP_EEN_DAG, pfo)).toEqual(['nmts/ons-d', 'nmts/pfo', 'ons-d/pfo']);
    expect(codes(bespreking('nmts'), bespreking('nmts', { code: 'nmts-2' }))).toEqual([]);
    expect(codes(bespreking('samen', { gremia: ['nmts', 'ons-d'] }))).toEqual([]);
  });

  it('has an order only between the two that the rule names', () => {
    const regels = [bespreking('nmts'), bespreking('pfo')];
    expect(op(regels, {})[0]?.melding).toContain('de volgorde en de tijd om te verwerken zijn onbekend');
    expect(op([bespreking('pfo'), bespreking('ons-d')], {})[0]?.melding).toContain('zijn onbekend');
  });

  it('says of two on one day that order and time are unknown', () => {
    expect(op(OP_EEN_DAG)).toMatchObject([
      {
        sleutel: 'ADVIES_ZONDER_VERWERKTIJD/M1/nmts/ons-d',
        melding:
          'Mijlpaal 1: NMTS en ons-d bespreken het stuk allebei op do 11-3-2021; de volgorde en de tijd om te verwerken zijn onbekend.',
        bewijs: ['Rij nmts (regel 101 van de bron)', 'Rij ons-d (regel 101 van de bron)'],
        uiterlijk: dag('11-3'),
        actor: { rol: 'two', gremium: 'ons-d' },
      },
    ]);
  });

  it.each<[string, readonly Activiteit[], Partial<Adviesregel>, string | undefined]>([
    [
      'a known order, in an unknown time',
      OP_EEN_DAG,
      {},
      'Mijlpaal 1: ons-d (do 11-3-2021) adviseert na NMTS (do 11-3-2021); hoeveel tijd verwerken kost is onbekend, en er ligt geen dag tussen.',
    ],
    [
      'two days needed and none there',
      OP_EEN_DAG,
      { verwerkingsdagen: 2 },
      'Mijlpaal 1: ons-d (do 11-3-2021) adviseert na NMTS (do 11-3-2021); verwerken kost 2 dagen, er zijn er 0.',
    ],
    [
      'two days needed and one there',
      [bespreking('nmts', { datum: vast('10-3') }), bespreking('ons-d')],
      { verwerkingsdagen: 2 },
      'Mijlpaal 1: ons-d (do 11-3-2021) adviseert na NMTS (wo 10-3-2021); verwerken kost 2 dagen, er is er 1.',
    ],
    [
      'the wrong way round',
      [bespreking('nmts', { datum: vast('12-3') }), bespreking('ons-d', { datum: vast('12-3') })],
      { gremium: 'nmts', na: 'ons-d' },
      'Mijlpaal 1: NMTS (vr 12-3-2021) adviseert na ons-d (vr 12-3-2021); hoeveel tijd verwerken kost is onbekend, en er ligt geen dag tussen.',
    ],
    [
      'two days needed and there',
      [bespreking('nmts', { datum: vast('9-3') }), bespreking('ons-d')],
      { verwerkingsdagen: 2 },
      undefined,
    ],
    ['no time needed: somebody said so', OP_EEN_DAG, { verwerkingsdagen: 0 }, undefined],
  ])('%s', (_wat, activiteiten, regel, melding) => {
    expect(op(activiteiten, regel)[0]?.melding).toBe(melding);
  });

  it.each<[string, readonly Activiteit[], Partial<Stand>]>([
    ['they are on two days', [bespreking('nmts', { datum: vast('10-3') }), bespreking('ons-d')], {}],
    [
      'one of them has no single day',
      [bespreking('nmts', { datum: alternatieven('11-3', '12-3') }), bespreking('ons-d')],
      {},
    ],
    ['one fell out', [bespreking('nmts', { toestand: 'vervallen' }), bespreking('ons-d')], {}],
    ['they discuss two stukken', [bespreking('nmts', { mijlpalen: [2] }), bespreking('ons-d')], {}],
    ['one only hears of it', [bespreking('nmts', { soort: 'bijpraten' }), bespreking('ons-d')], {}],
    ['the day has been', OP_EEN_DAG, { peildatum: dag('12-3') }],
  ])('is silent when %s', (_wat, activiteiten, over) => {
    expect(op(activiteiten, null, over)).toEqual([]);
  });
});
