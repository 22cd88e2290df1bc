import { describe, expect, it } from '@jest/globals';
import { bereken } from '../berekening.js';
import { ketenzin } from '../oorzaak/ketenzin.js';
import {
  ALBLASSERDAM,
  aStand,
  aTraject,
  aVergadering,
  aBesluit,
  dag,
  metVensters,
  periode,
} from '../testing/bouwers.js';
import { uitersteVoorAllen } from './gezamenlijk.js';
import { rekenTerug } from './reken-terug.js';
import { stappenfunctie } from './stappenfunctie.js';
import { sprongVan, verklaarSprong } from './klif.js';
import { verklaarUiterste } from './zin.js';

const { behandelingen, ...opzet } = aTraject();
const VENSTER = { 'm1-raad-GM0482': periode('5-4', '30-4') };
const VERGADERINGEN = [
  aVergadering('ons-d', '4-3', '4-3'),
  aVergadering('ons-d', '11-3', '11-3'),
  aVergadering('ons-d', '18-3', '18-3'),
  ...['9-3', '16-3', '23-3', '30-3', '6-4'].map((opDag) => {
    const datum = dag(opDag);
    return { ...aVergadering('college-GM0482', opDag, null), aanleverdag: datum - 5 };
  }),
  aVergadering('raad-GM0482', '13-4', '18-3'),
  aVergadering('raad-GM0482', '18-5', '22-4'),
];

/** The small example of docs/prognose.md, with the window of the raden. */
function klein(over: Parameters<typeof aStand>[0] = {}) {
  return bereken(
    aStand({
      ...opzet,
      behandelingen: metVensters(behandelingen, VENSTER),
      vergaderingen: VERGADERINGEN,
      ...over,
    }),
  );
}

describe('the strook reckoned back', () => {
  it('gives the last day of each station, as the table in docs/prognose.md', () => {
    const stations = rekenTerug(1, ALBLASSERDAM, 'venster', klein())?.stations ?? [];
    expect(
      stations.map(({ prognose, besluit, aanleveren }) => [
        prognose.stap.station.code,
        verklaarUiterste(besluit),
        verklaarUiterste(aanleveren),
      ]),
    ).toEqual([
      [
        'ons-d',
        'Uiterlijk do 11-3-2021; de prognose laat 7 dagen ruimte.',
        'Uiterlijk do 11-3-2021; de prognose laat 10 dagen ruimte.',
      ],
      [
        'college',
        'Uiterlijk do 18-3-2021; de prognose laat 9 dagen ruimte.',
        'Uiterlijk do 11-3-2021; de prognose laat 7 dagen ruimte.',
      ],
      [
        'raad',
        'Uiterlijk vr 30-4-2021; de prognose laat 17 dagen ruimte.',
        'Uiterlijk do 18-3-2021; de prognose laat 9 dagen ruimte.',
      ],
    ]);
  });

  it('says that the day has passed, and what happened', () => {
    const uiterste = (over: Parameters<typeof aStand>[0]) =>
      rekenTerug(1, ALBLASSERDAM, 'venster', klein(over))?.stations[0]?.besluit;
    expect(uiterste({ peildatum: dag('12-3') })).toEqual({
      kind: 'verstreken',
      dag: dag('11-3'),
      gebeurd: null,
    });
    expect(uiterste({ peildatum: dag('24-3'), besluiten: [aBesluit('m1-ons-d', '18-3')] })).toEqual({
      kind: 'verstreken',
      dag: dag('11-3'),
      gebeurd: dag('18-3'),
    });
    expect(uiterste({ peildatum: dag('24-3'), besluiten: [aBesluit('m1-ons-d', '4-3')] })).toEqual({
      kind: 'gehaald',
      dag: dag('11-3'),
      gebeurd: dag('4-3'),
    });
  });

  it('says that no day ever existed when no raad meets in or before the window', () => {
    const laat = VERGADERINGEN.filter(({ id }) => id !== 'raad-GM0482@13-4');
    expect(
      rekenTerug(1, ALBLASSERDAM, 'venster', klein({ vergaderingen: laat }))?.stations[0]?.besluit,
    ).toEqual({
      kind: 'nooit',
      einde: dag('18-5'),
    });
  });

  it('does not know without the meetings of the college, and says so', () => {
    const zonder = VERGADERINGEN.filter(({ gremium }) => gremium !== 'college-GM0482');
    expect(
      rekenTerug(1, ALBLASSERDAM, 'venster', klein({ vergaderingen: zonder }))?.stations[0]?.besluit,
    ).toEqual({
      kind: 'onbekend',
      waarom: 'Van college Alblasserdam is geen vergaderschema bekend: daarom is de datum onbekend.',
    });
  });

  it('reckons back from the day before the ingangsdatum over the whole route', () => {
    const terug = rekenTerug(1, ALBLASSERDAM, 'ingangsdatum', klein());
    expect(terug?.grens).toBe(dag('31-12'));
    // The raad of 18-5 closes on 22-4, the last known college is 6-4 and closes on 1-4.
    expect(terug?.stations[0]?.besluit).toMatchObject({ kind: 'haalbaar', dag: dag('1-4') });
  });

  it('names the gemeente that sets the minimum', () => {
    expect(uitersteVoorAllen(1, 'ons-d', 'venster', klein())).toMatchObject({
      dag: dag('11-3'),
      bepalend: [ALBLASSERDAM],
      onbekend: [],
    });
  });
});

describe('the step function', () => {
  it('has one step where the raad falls in the window, and one a day later, as the table in docs/prognose.md', () => {
    const treden = stappenfunctie(1, 'ons-d', periode('8-3', '20-3'), klein())[0]?.treden ?? [];
    expect(treden.map(({ dagen, einde, binnenVenster }) => [dagen, einde.laatst, binnenVenster])).toEqual([
      [periode('8-3', '11-3'), dag('13-4'), true],
      [periode('12-3', '20-3'), dag('18-5'), false],
    ]);
    expect(treden.map(({ keten }) => ketenzin(keten))[1]).toBe(
      'ons-d vr 12-3-2021 haalt de aanleverdatum do 11-3-2021 van college Alblasserdam van di 16-3-2021 niet ' +
        '(1 dag te laat) → college Alblasserdam di 23-3-2021 haalt de aanleverdatum do 18-3-2021 van ' +
        'raad Alblasserdam van di 13-4-2021 niet (5 dagen te laat) → raad Alblasserdam di 18-5-2021',
    );
  });
});

describe('a sprong', () => {
  it('over a reces is a klif, with what falls behind it', () => {
    const stand = klein({
      kalenderperioden: [
        { laag: 'reces', naam: 'Meireces', ...periode('26-4', '7-5'), hard: true, gremium: 'raad-GM0482' },
      ],
    });
    const raad = stand.prognoses[2];
    const sprong = raad === undefined ? null : sprongVan(raad, stand);
    expect(sprong === null ? '' : verklaarSprong(sprong)).toBe(
      'Eén dag na de aanleverdatum kost 35 dagen: van di 13-4-2021 naar di 18-5-2021, over het reces “Meireces” ' +
        '(ma 26-4 t/m vr 7-5-2021). Daarachter vallen dan: raad Alblasserdam.',
    );
  });
});
