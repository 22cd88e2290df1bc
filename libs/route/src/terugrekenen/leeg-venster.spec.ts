import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import fc from 'fast-check';
import { bereken } from '../berekening.js';
import { vensterpassingVan } from '../overzicht/vensterpassing.js';
import {
  ALBLASSERDAM,
  aBesluit,
  aHerkomst,
  aVergadering,
  dag,
  metVensters,
  periode,
} from '../testing/bouwers.js';
import {
  RAAD,
  STAP,
  prognoseVan,
  vergaderingenVan,
  voorbeeld,
  waarschuwingenMet,
} from '../testing/voorbeeld.js';
import { BEGIN, willekeurigeStand } from '../testing/willekeur.js';
import { uitersteVoorAllen } from './gezamenlijk.js';
import { rekenTerug } from './reken-terug.js';
import { verklaarUiterste } from './zin.js';

const { onsd, college, raad } = STAP;
const LEEG = 'raad Alblasserdam vergadert niet in het venster ma 5-4 t/m vr 30-4-2021';

/** The raad met on 16-3 (in by 4-3) and meets on 18-5; that of 13-4, the only one in its window, was cancelled. */
function zonderRaad(over: Partial<Stand> = {}): Stand {
  const anders = vergaderingenVan(ALBLASSERDAM).map((een) =>
    een.gremium === RAAD && een.dag === dag('13-4') ? { ...een, staat: 'vervallen' as const } : een,
  );
  const stand = voorbeeld({
    vergaderingen: [...anders, aVergadering(RAAD, '16-3', '4-3')],
    peildatum: dag('24-3'),
    besluiten: [
      aBesluit(onsd, '11-3'),
      aBesluit(college, '23-3', { herkomst: aHerkomst({ volgnummer: 2 }) }),
    ],
    ...over,
  });
  return { ...stand, behandelingen: metVensters(stand.behandelingen, { [raad]: periode('5-4', '30-4') }) };
}

const stations = (stand: Stand) => rekenTerug(1, ALBLASSERDAM, 'venster', bereken(stand))?.stations ?? [];

describe('a window in which the raad does not meet', () => {
  it('is made by no day of the college or the raad, and blames nobody', () => {
    const [, vanCollege, vanRaad] = stations(zonderRaad());
    const zinnen = [vanCollege?.besluit, vanRaad?.besluit, vanRaad?.aanleveren].map(
      (een) => een && verklaarUiterste(een),
    );
    expect(zinnen).toEqual(Array.from({ length: 3 }, () => `Onhaalbaar: ${LEEG}.`));
    expect(vensterpassingVan(prognoseVan(raad, bereken(zonderRaad())))).toBe('geen-vergadering');
  });

  it('gives no earlier day to the ONS-D, though a raad before the window could be reached', () => {
    const vooraf = zonderRaad({ peildatum: dag('1-3'), besluiten: [] });
    const { dag: eerste, perGemeente } = uitersteVoorAllen(1, 'ons-d', 'venster', bereken(vooraf));
    expect([eerste, perGemeente[0]?.uiterste.kind]).toEqual([null, 'nooit']);
  });

  it('is the reason in the warning', () => {
    expect(waarschuwingenMet('VENSTER_ONHAALBAAR', zonderRaad())).toMatchObject([
      {
        melding: `raad Alblasserdam kan het venster tot en met vr 30-4-2021 niet meer halen: ${LEEG}.`,
        bewijs: [expect.any(String), `Uiterste dag voor raad Alblasserdam: geen, want ${LEEG}`],
      },
    ]);
  });

  it('does not count against a stuk that comes before it, nor while a meeting in it may take the stuk', () => {
    const vroeg = zonderRaad({
      peildatum: dag('3-3'),
      besluiten: [
        aBesluit(onsd, '1-3'),
        aBesluit(college, '2-3', { herkomst: aHerkomst({ volgnummer: 2 }) }),
      ],
    });
    expect(stations(vroeg)[1]?.besluit).toEqual({ kind: 'gehaald', dag: dag('4-3'), gebeurd: dag('2-3') });
    const misschien = zonderRaad();
    const vergaderingen = [...misschien.vergaderingen, aVergadering(RAAD, '20-4', null)];
    expect(stations({ ...misschien, vergaderingen })[1]?.besluit.kind).toBe('misschien');
  });

  it('is told wherever a body is shown without a meeting in its window', () => {
    const venster = fc.tuple(fc.integer({ min: 5, max: 40 }), fc.nat(8));
    let gezien = 0;
    fc.assert(
      fc.property(willekeurigeStand(), venster, (stand, [na, dagen]) => {
        const van = BEGIN + na;
        const behandelingen = stand.behandelingen.map((een) =>
          een.station === 'raad' ? { ...een, venster: { van, tot: van + dagen } } : een,
        );
        const berekening = bereken({ ...stand, behandelingen });
        for (const { code } of stand.gemeenten) {
          const strook = rekenTerug(1, code, 'venster', berekening)?.stations ?? [];
          const laatste = strook.at(-1)?.prognose;
          if (laatste === undefined || laatste.stap.lijst !== laatste.stap.ruimste) continue;
          if (vensterpassingVan(laatste) !== 'geen-vergadering' || laatste.toestand === 'besloten') continue;
          gezien += 1;
          for (const { besluit } of strook) {
            expect(['nooit', 'onbekend', 'gepasseerd']).toContain(besluit.kind);
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(gezien).toBeGreaterThan(0);
  });
});
