import { describe, expect, it } from '@jest/globals';
import type { Samenloopregel, Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import {
  ALBLASSERDAM,
  DORDRECHT,
  aBesluit,
  aHerkomst,
  aStation,
  aTraject,
  aVergadering,
  dag,
  metVensters,
  onsdRij,
  periode,
  vast,
} from '../testing/bouwers.js';
import { dagTeLaat } from '../testing/drechtstad.js';
import { STAP } from '../testing/voorbeeld.js';
import { type Herstel, herstel } from './herstel.js';

const VENSTER = { mijlpaal: 1, gemeente: ALBLASSERDAM, doel: 'venster' } as const;

describe('the ingangsdatum as goal, that is not made', () => {
  const vraag = { ...VENSTER, doel: 'ingangsdatum' } as const;

  it('is helped by no day of one gemeente where too few take part', () => {
    const { behandelingen, ...opzet } = aTraject({ gemeenten: 2 });
    const berekening = bereken({
      ...dagTeLaat('11-3'),
      ...opzet,
      behandelingen: metVensters(behandelingen, { [STAP.raad]: periode('1-4', '30-4') }),
      deelnamen: [
        {
          gemeente: DORDRECHT,
          deelname: 'doet-niet-mee',
          vanaf: dag('1-3'),
          reden: null,
          herkomst: aHerkomst({ volgnummer: 9 }),
        },
      ],
    });
    expect(berekening.ingangsdatum.antwoord).toBe('nee');
    expect(herstel(berekening, vraag)).toMatchObject({
      antwoord: 'geen',
      voor: { laatst: dag('13-4') },
      redenen: [
        {
          code: 'samenloop-onhaalbaar',
          tekst: 'Aan mijlpaal 1 doen te weinig gemeenten mee: dat neemt geen andere dag weg.',
        },
      ],
    });
    expect(herstel(berekening, VENSTER)?.antwoord).toBe('niet-nodig');
  });

  it('is over for a raad that decided after it', () => {
    const stand = dagTeLaat();
    const besluiten = [
      aBesluit(STAP.onsd, '12-3'),
      aBesluit(STAP.college, '23-3'),
      aBesluit(STAP.raad, '18-5'),
    ];
    const op = (ingangsdatum: string): Herstel | null =>
      herstel(
        bereken({
          ...stand,
          besluiten,
          peildatum: dag('19-5'),
          traject: { ...stand.traject, ingangsdatum: dag(ingangsdatum) },
        }),
        vraag,
      );
    expect(op('18-5')).toMatchObject({ antwoord: 'geen', redenen: [{ code: 'doel-voorbij' }] });
    expect(op('19-5')?.antwoord).toBe('niet-nodig');
  });
});

describe('the ingangsdatum as goal of a later mijlpaal, where so many gemeenten are enough', () => {
  // Both raden decided on mijlpaal 1 on di 2-3, and five days later it was made known. Mijlpaal 2 misses the raden of di 13-4
  // by a day of the ONS-D, as in `dagTeLaat`; those of di 18-5 are too late for za 1-5.
  const { traject, mijlpalen, ...opzet } = aTraject({
    gemeenten: 2,
    mijlpalen: 2,
    stations: [
      aStation({ code: 'ons-d', volgorde: 1 }),
      aStation({ code: 'college', volgorde: 2, voorgangers: ['ons-d'], perGemeente: true }),
      aStation({ code: 'raad', volgorde: 3, voorgangers: ['college'], perGemeente: true }),
      aStation({ code: 'bekendmaking', volgorde: 4, voorgangers: ['raad'], duurDagen: 5, staart: true }),
    ],
  });
  const gemeenten = [ALBLASSERDAM, DORDRECHT];
  const metSamenloop = (samenloop: Samenloopregel): Stand => ({
    ...dagTeLaat(),
    ...opzet,
    traject: { ...traject, ingangsdatum: dag('1-5') },
    mijlpalen: mijlpalen.map((een) => ({ ...een, samenloop })),
    peildatum: dag('8-3'),
    activiteiten: [onsdRij(vast('12-3'), { code: 'M2-10', mijlpalen: [2] })],
    vergaderingen: gemeenten.flatMap((gemeente) => [
      aVergadering(`college-${gemeente}`, '16-3', '11-3'),
      aVergadering(`college-${gemeente}`, '23-3', '18-3'),
      aVergadering(`raad-${gemeente}`, '13-4', '18-3'),
      aVergadering(`raad-${gemeente}`, '18-5', '22-4'),
    ]),
    besluiten: [
      aBesluit('m1-ons-d', '2-2'),
      ...gemeenten.flatMap((gemeente) => [
        aBesluit(`m1-college-${gemeente}`, '9-2'),
        aBesluit(`m1-raad-${gemeente}`, '2-3'),
      ]),
    ],
  });
  const vraag = { mijlpaal: 2, gemeente: ALBLASSERDAM, doel: 'ingangsdatum' } as const;

  it.each<Samenloopregel>([{ kind: 'allen' }, { kind: 'deelnemers' }, { kind: 'aantal', nodig: 2 }])(
    'is helped by the day of the ONS-D that is enough: %j',
    (samenloop) => {
      const dagen = herstel(bereken(metSamenloop(samenloop)), vraag)?.plannen.flatMap(({ kandidaten }) =>
        kandidaten.map(({ maatregel }) => maatregel),
      );
      expect(dagen).toContainEqual({
        soort: 'activiteit-verplaatsen',
        activiteit: 'M2-10',
        dag: dag('11-3'),
      });
    },
  );
});
