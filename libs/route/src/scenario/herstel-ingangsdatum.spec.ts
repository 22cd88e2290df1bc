import { describe, expect, it } from '@jest/globals';
import { bereken } from '../berekening.js';
import {
  ALBLASSERDAM,
  DORDRECHT,
  aBesluit,
  aHerkomst,
  aTraject,
  dag,
  metVensters,
  periode,
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
