import { describe, expect, it } from '@jest/globals';
import type { Deelname, Stand, Station } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import {
  aBesluit,
  aHerkomst,
  aStand,
  aStation,
  aTraject,
  aVergadering,
  anActiviteit,
  dag,
  idVan,
  metVensters,
  periode,
  vast,
} from '../testing/bouwers.js';
import { prognoseVan } from '../testing/voorbeeld.js';
import { misbaarheidVan, misbaarzin } from './misbaar.js';

const [A, B, C] = ['GM0482', 'GM0505', 'GM0523'] as const;
const VENSTER = periode('5-4', '30-4');

interface Vraag {
  readonly nodig: number;
  /** The colleges that agreed on di 16-3: those of Dordrecht and Hardinxveld-Giessendam on mijlpaal 1 unless said otherwise. */
  readonly ja?: readonly string[];
  readonly over?: Partial<Stand>;
  readonly stations?: readonly Station[];
}

/**
 * Two mijlpalen in three gemeenten. A college that did not agree on di 16-3 meets on di 23-3; a raad takes the stuk until
 * do 18-3 for di 13-4, or until do 22-4 for di 18-5. Every raad has a window until vr 30-4.
 */
function traject({
  nodig,
  ja = [idVan(1, 'college', B), idVan(1, 'college', C)],
  over,
  stations,
}: Vraag): Stand {
  const opzet = aTraject({ gemeenten: 3, mijlpalen: 2, ...(stations === undefined ? {} : { stations }) });
  return aStand({
    ...opzet,
    peildatum: dag('17-3'),
    mijlpalen: opzet.mijlpalen.map((een) => ({ ...een, samenloop: { kind: 'aantal', nodig } })),
    behandelingen: metVensters(
      opzet.behandelingen,
      Object.fromEntries(
        [1, 2].flatMap((nummer) => [A, B, C].map((een) => [idVan(nummer, 'raad', een), VENSTER])),
      ),
    ),
    besluiten: [
      ...['m1-ons-d', 'm2-ons-d'].map((id) => aBesluit(id, '11-3')),
      ...ja.map((id) => aBesluit(id, '16-3')),
    ],
    vergaderingen: opzet.gemeenten.flatMap(({ code }) => [
      aVergadering(`college-${code}`, '23-3', '18-3'),
      aVergadering(`raad-${code}`, '13-4', '18-3'),
      aVergadering(`raad-${code}`, '18-5', '22-4'),
    ]),
    ...over,
  });
}

function anderen(id: string, stand: Stand): number | null {
  const berekening = bereken(stand);
  return misbaarheidVan(prognoseVan(id, berekening), berekening)?.anderen ?? null;
}

const RAAD_A = idVan(1, 'raad', A);
const COLLEGE_A = idVan(1, 'college', A);

describe('the gemeenten on which the mijlpaal can count without one of them', () => {
  it.each([
    ['those that are certainly in time', RAAD_A, 2, 2],
    ['and these must be enough', RAAD_A, 3, null],
    ['on its own mijlpaal: on mijlpaal 2 no raad is in time', idVan(2, 'raad', A), 2, null],
    ['for a strook, and the ONS-D is in none', 'm1-ons-d', 2, null],
  ])('are %s: %s, %i needed', (_wat, id, nodig, verwacht) => {
    expect(anderen(id, traject({ nodig }))).toBe(verwacht);
  });

  it('are not the gemeente itself, where its raad makes up for a college that is late', () => {
    const stand = traject({ nodig: 2, ja: [idVan(1, 'college', B)] });
    const vergaderingen = [...stand.vergaderingen, aVergadering(`raad-${A}`, '20-4', '25-3')];
    expect(anderen(COLLEGE_A, { ...stand, vergaderingen })).toBeNull();
    expect(
      anderen(COLLEGE_A, { ...traject({ nodig: 1, ja: [idVan(1, 'college', B)] }), vergaderingen }),
    ).toBe(1);
  });

  it.each<[Deelname, number | null]>([
    ['doet-mee', 2],
    ['onbekend', null],
  ])('are those that certainly take part: with %s of one of two', (deelname, verwacht) => {
    const zegt = { gemeente: C, deelname, vanaf: dag('1-3'), reden: null, herkomst: aHerkomst() };
    expect(anderen(RAAD_A, traject({ nodig: 2, over: { deelnamen: [zegt] } }))).toBe(verwacht);
  });

  it('are those of which the college decided, on a mijlpaal that goes to no raad', () => {
    const stand = traject({ nodig: 2 });
    const behandelingen = stand.behandelingen.filter(
      ({ mijlpaal, station }) => mijlpaal === 2 || station !== 'raad',
    );
    expect(anderen(COLLEGE_A, { ...stand, behandelingen })).toBe(2);
  });

  it('are no bodies of the region, where one decides last', () => {
    const stations = [
      aStation({ code: 'ons-d', volgorde: 1 }),
      aStation({ code: 'college', volgorde: 2, voorgangers: ['ons-d'], perGemeente: true }),
      aStation({ code: 'ab', volgorde: 3, voorgangers: ['college'] }),
    ];
    const stand = traject({ nodig: 1, ja: [], stations });
    const berekening = bereken({
      ...stand,
      behandelingen: metVensters(stand.behandelingen, { 'm1-ab': VENSTER }),
      activiteiten: [anActiviteit({ station: 'ab', datum: vast('20-4') })],
      vergaderingen: [...stand.vergaderingen, aVergadering('ab', '20-4', '15-4')],
    });
    expect(prognoseVan('m1-ab', berekening).dag.laatst).toBe(dag('20-4'));
    expect(misbaarheidVan(prognoseVan(COLLEGE_A, berekening), berekening)).toBeNull();
  });
});

describe('that a mijlpaal does not depend on a strook', () => {
  it.each([
    [1, 1, '1 andere gemeente is zeker op tijd, en 1 is nodig.'],
    [2, 1, '2 andere gemeenten zijn zeker op tijd, en 1 is nodig.'],
    [3, 2, '3 andere gemeenten zijn zeker op tijd, en 2 zijn nodig.'],
  ])('reads with %i others where %i are needed: %s', (overig, nodig, zin) => {
    expect(misbaarzin({ mijlpaal: 1, nodig, anderen: overig })).toBe(
      `Mijlpaal 1 hangt er niet van af: ${zin}`,
    );
  });
});
