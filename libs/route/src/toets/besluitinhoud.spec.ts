import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { aBesluit, aVergadering, dag } from '../testing/bouwers.js';
import { COLLEGE, RAAD, STAP, prognoseVan, voorbeeld } from '../testing/voorbeeld.js';
import { type BesluitVoorstel, toetsBesluit } from './besluit.js';
import type { Toets } from './weigering.js';

const { onsd, college, raad } = STAP;

const stand = (over: Partial<Stand> = {}): Stand =>
  voorbeeld({
    peildatum: dag('30-4'),
    besluiten: [aBesluit(onsd, '11-3'), aBesluit(college, '16-3')],
    ...over,
  });

const voorstel = (over: Partial<BesluitVoorstel>): BesluitVoorstel => ({
  dag: dag('13-4'),
  uitkomst: 'ingestemd',
  vorm: null,
  stukversie: 1,
  toelichting: null,
  aanpassingen: [],
  ...over,
});

const weigering = (over: Partial<BesluitVoorstel>, id: string = raad, op: Stand = stand()): Toets => {
  const berekening = bereken(op);
  return toetsBesluit(voorstel(over), prognoseVan(id, berekening), berekening);
};
const codeVoor = (...vraag: Parameters<typeof weigering>): string | null => weigering(...vraag)?.code ?? null;

const stemmen = (voor: number, tegen: number, onthouding = 0) => ({
  verslag: { stemmen: { voor, tegen, onthouding }, moties: [], toezeggingen: [] },
});

describe('what goes with a besluit', () => {
  it.each<[wat: string, over: Partial<BesluitVoorstel>, code: string | null]>([
    ['no votes: unknown', {}, null],
    ['more votes for than against', stemmen(12, 11, 4), null],
    ['a tie that carries', stemmen(11, 11), 'BESLUIT-10'],
    ['fewer votes for than against', stemmen(3, 20), 'BESLUIT-10'],
    ['a refusal with a majority for', { uitkomst: 'niet-ingestemd', ...stemmen(12, 11) }, 'BESLUIT-10'],
    ['a refusal by a tie', { uitkomst: 'niet-ingestemd', ...stemmen(11, 11) }, null],
    ['a vote about holding over', { uitkomst: 'aangehouden', ...stemmen(12, 11) }, null],
    ['a vote of nobody', stemmen(0, 0), 'BESLUIT-10'],
    ['a hamerstuk with votes against', { vorm: 'hamerstuk', ...stemmen(3, 2) }, 'BESLUIT-13'],
    ['a hamerstuk with votes for only', { vorm: 'hamerstuk', ...stemmen(5, 0) }, null],
    ['a hamerstuk without votes', { vorm: 'hamerstuk' }, null],
    [
      'a way of coming back',
      { uitkomst: 'aangehouden', aanhouding: { soort: 'onbepaald', herindiening: null } },
      null,
    ],
    [
      'a way of coming back after a decision',
      { aanhouding: { soort: 'onbepaald', herindiening: null } },
      'BESLUIT-08',
    ],
    [
      'a day of re-entry',
      { uitkomst: 'aangehouden', aanhouding: { soort: 'tot-herindiening', herindiening: dag('14-4') } },
      null,
    ],
    [
      'a day of re-entry that is the day itself',
      { uitkomst: 'aangehouden', aanhouding: { soort: 'tot-herindiening', herindiening: dag('13-4') } },
      'BESLUIT-08',
    ],
    [
      'a day of re-entry where none belongs',
      { uitkomst: 'aangehouden', aanhouding: { soort: 'onbepaald', herindiening: dag('14-4') } },
      'BESLUIT-08',
    ],
    ['sending back to the college', { uitkomst: 'terugverwezen' }, null],
    ['a written round that the body does not know', { vorm: 'schriftelijk' }, 'BESLUIT-07'],
  ])('%s', (_wat, over, code) => {
    expect(codeVoor(over)).toBe(code);
  });

  it('cannot be sent back by the first body of a gemeente', () => {
    const over = { uitkomst: 'terugverwezen', dag: dag('16-3') } as const;
    expect(weigering(over, college, stand({ besluiten: [aBesluit(onsd, '11-3')] }))).toMatchObject({
      code: 'BESLUIT-09',
      veld: 'uitkomst',
      melding:
        'Vóór college Alblasserdam besluit niemand in dezelfde gemeente: terugverwijzen kan hier niet.',
    });
  });

  it.each<[over: Partial<BesluitVoorstel>, veld: string, melding: string]>([
    [{ vorm: 'schriftelijk' }, 'vorm', 'raad Alblasserdam besluit niet in een schriftelijke ronde.'],
    [
      { aanhouding: { soort: 'onbepaald', herindiening: null } },
      'aanhouding',
      'Hoe een stuk terugkomt, hoort bij de uitkomst “aangehouden”.',
    ],
    [
      { uitkomst: 'aangehouden', aanhouding: { soort: 'onbepaald', herindiening: dag('14-4') } },
      'aanhouding.herindiening',
      'Een dag van herindiening hoort bij aanhouden tot herindiening.',
    ],
    [
      { uitkomst: 'aangehouden', aanhouding: { soort: 'tot-herindiening', herindiening: dag('13-4') } },
      'aanhouding.herindiening',
      'Herindienen kan pas na di 13-4-2021.',
    ],
    [
      { uitkomst: 'ter-kennis-genomen' },
      'uitkomst',
      'Alleen een gremium dat adviseert, neemt een stuk ter kennis; van raad Alblasserdam wordt een antwoord verwacht.',
    ],
    [
      { uitkomst: 'aangehouden', ...stemmen(0, 0) },
      'stemmen',
      'Er is niet gestemd: laat de stemmen dan weg.',
    ],
    [
      stemmen(3, 20),
      'stemmen',
      'Een voorstel is aangenomen bij meer stemmen voor dan tegen, en anders niet (Gemeentewet art. 30).',
    ],
    [
      { vorm: 'hamerstuk', ...stemmen(3, 2) },
      'vorm',
      'Een hamerstuk gaat zonder stemming: met stemmen tegen is het een bespreekstuk.',
    ],
  ])('%j: where it is wrong, and why', (over, veld, melding) => {
    expect(weigering(over)).toMatchObject({ veld, melding });
  });

  it('is a vote where some abstained and the others were as many for as against', () => {
    expect(codeVoor({ uitkomst: 'aangehouden', ...stemmen(2, 2, 4) })).toBeNull();
  });

  it('needs no meeting in a written round, where the body allows one', () => {
    const gewoon = stand();
    const schriftelijk = {
      ...gewoon,
      gremia: gewoon.gremia.map((gremium) => ({ ...gremium, schriftelijk: true })),
    };
    expect(codeVoor({ vorm: 'schriftelijk', dag: dag('20-4') }, raad, schriftelijk)).toBeNull();
    expect(codeVoor({ vorm: 'hamerstuk', dag: dag('20-4') }, raad, schriftelijk)).toBe('BESLUIT-02');
    expect(codeVoor({ vorm: 'schriftelijk', dag: dag('1-5') }, raad, schriftelijk)).toBe('ROUTE-04');
    expect(codeVoor({ vorm: 'schriftelijk', dag: dag('15-3') }, raad, schriftelijk)).toBe('ROUTE-02');
  });

  it.each([
    ['a hamerstuk on the day of a written round', 'hamerstuk', '20-4', 'BESLUIT-14'],
    ['a bespreekstuk on the day of a written round', 'bespreekstuk', '20-4', 'BESLUIT-14'],
    ['a written round on its own day', 'schriftelijk', '20-4', null],
    ['a written round on the day of a meeting', 'schriftelijk', '13-4', 'BESLUIT-14'],
    ['a hamerstuk in a meeting', 'hamerstuk', '13-4', null],
    ['a written round on the day of a meeting that was cancelled', 'schriftelijk', '21-4', null],
    ['a written round on the day of a meeting that only informs', 'schriftelijk', '22-4', null],
    ['a hamerstuk on a day that has both', 'hamerstuk', '23-4', null],
    ['a written round on a day that has both', 'schriftelijk', '23-4', null],
    ['no form on the day of a written round', null, '20-4', null],
  ] as const)('%s', (_wat, vorm, opDag, code) => {
    const gewoon = stand();
    const op = {
      ...gewoon,
      gremia: gewoon.gremia.map((gremium) => ({ ...gremium, schriftelijk: true })),
      vergaderingen: [
        ...gewoon.vergaderingen,
        aVergadering(RAAD, '20-4', '20-4', { schriftelijk: true }),
        aVergadering(RAAD, '21-4', '25-3', { staat: 'vervallen' }),
        aVergadering(RAAD, '22-4', '25-3', { besluitvormend: false }),
        aVergadering(RAAD, '23-4', '25-3'),
        aVergadering(RAAD, '23-4', '23-4', { id: 'op papier', schriftelijk: true }),
      ],
    };
    expect(codeVoor({ vorm, dag: dag(opDag) }, raad, op)).toBe(code);
  });

  it('is decided again by a college only after the raad sent it back', () => {
    const terug = aBesluit(raad, '13-4', { uitkomst: 'terugverwezen', id: 'terug' });
    const later = { ...terug, herkomst: { ...terug.herkomst, volgnummer: 9 } };
    const op = stand({ besluiten: [...stand().besluiten, later] });
    const dagen = { '6-4': 'BESLUIT-06', '13-4': 'BESLUIT-06', '14-4': null };
    for (const [opDag, code] of Object.entries(dagen)) {
      const vergadert = aVergadering(COLLEGE, opDag, opDag);
      const nu = { ...op, peildatum: dag('14-4'), vergaderingen: [...op.vergaderingen, vergadert] };
      expect(codeVoor({ dag: dag(opDag) }, college, nu)).toBe(code);
    }
    expect(codeVoor({ dag: dag('18-5') }, raad, { ...op, peildatum: dag('18-5') })).toBe('ROUTE-01');
  });
});
