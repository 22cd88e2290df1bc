import { describe, expect, it } from '@jest/globals';
import type { Dag } from '@routekaart/kalender';
import type { Stand } from '@routekaart/traject';
import fc from 'fast-check';
import { bereken } from '../berekening.js';
import { vensterpassingVan } from '../overzicht/vensterpassing.js';
import type { Stap } from '../routeplan.js';
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
  COLLEGE,
  RAAD,
  STAP,
  prognoseVan,
  vergaderingenVan,
  voorbeeld,
  waarschuwingenMet,
} from '../testing/voorbeeld.js';
import { BEGIN, willekeurigeStand } from '../testing/willekeur.js';
import { uitersteVoorAllen } from './gezamenlijk.js';
import { deelrouteVan } from './deelroute.js';
import { handelgrensVan } from './handelgrens.js';
import { inVenster, waardoorzin } from './leeg-venster.js';
import { rekenTerug } from './reken-terug.js';
import { stappenfunctie } from './stappenfunctie.js';
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

  it('leaves the day for the raad before it, while that can still be reached: before the window is not late', () => {
    // The raad of di 16-3 takes the stuk until do 4-3, after the college of wo 3-3, which takes it until di 2-3.
    const { behandelingen, ...stand } = zonderRaad({ peildatum: dag('1-3'), besluiten: [] });
    const vergaderingen = [...stand.vergaderingen, aVergadering(COLLEGE, '3-3', '2-3')];
    const op = (peildatum: string) =>
      bereken({ ...stand, behandelingen, vergaderingen, peildatum: dag(peildatum) });
    const uiterste = (peildatum: string) =>
      uitersteVoorAllen(1, 'ons-d', 'venster', op(peildatum)).perGemeente[0]?.uiterste;
    expect(uiterste('1-3')).toMatchObject({ kind: 'haalbaar', dag: dag('2-3') });
    expect(uiterste('2-3')).toMatchObject({ kind: 'haalbaar', dag: dag('2-3') });
    expect(uiterste('3-3')).toMatchObject({ kind: 'nooit', waardoor: { kind: 'leeg-venster' } });
    const [trede] = stappenfunctie(1, 'ons-d', periode('2-3', '5-3'), op('1-3'))[0]?.treden ?? [];
    expect(trede).toMatchObject({ dagen: periode('2-3', '2-3'), binnenVenster: true });
  });

  it.each([
    ['16-3', 'Uiterlijk'],
    ['17-3', `Onhaalbaar: ${LEEG}.`],
  ])(
    'leaves the raad its own meeting before it, though the stuk is late for that: on %s',
    (peildatum, zin) => {
      const stand = zonderRaad({ peildatum: dag(peildatum), besluiten: [aBesluit(onsd, '11-3')] });
      const eigen = stations(stand)[2]?.besluit;
      expect(eigen && verklaarUiterste(eigen)).toContain(zin);
    },
  );

  it('is the reason in the warning', () => {
    expect(waarschuwingenMet('VENSTER_ONHAALBAAR', zonderRaad())).toMatchObject([
      {
        melding: `raad Alblasserdam kan het venster tot en met vr 30-4-2021 niet meer halen: ${LEEG}.`,
        bewijs: [expect.any(String), `Uiterste dag voor raad Alblasserdam: geen, want ${LEEG}`],
      },
    ]);
  });

  it('leaves the college no day to act for the end of it, and one for a day that ends no window', () => {
    // The ONS-D decided on di 2-3, when the college of that day had closed: the next raad it can make is that of di 18-5.
    const stand = zonderRaad({ peildatum: dag('2-3'), besluiten: [aBesluit(onsd, '2-3')] });
    const vergaderingen = [...stand.vergaderingen, aVergadering(COLLEGE, '2-3', '1-3')];
    const berekening = bereken({ ...stand, vergaderingen });
    const voor = (tot: string) => handelgrensVan(prognoseVan(raad, berekening), dag(tot), berekening);
    expect(voor('30-4')).toMatchObject({ kind: 'nooit', dag: null, waardoor: { kind: 'leeg-venster' } });
    expect(voor('29-4')).toMatchObject({ kind: 'dag', dag: dag('1-3') });
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
            const kanNog = besluit.kind === 'haalbaar' && besluit.dag >= stand.peildatum;
            expect(kanNog || ['nooit', 'onbekend', 'gepasseerd'].includes(besluit.kind)).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(gezien).toBeGreaterThan(0);
  });
});

describe('a last day held against the window', () => {
  const venster = periode('5-4', '30-4');
  const NOOIT = {
    kind: 'nooit',
    einde: null,
    waardoor: { kind: 'leeg-venster', gremium: 'raad Alblasserdam', venster },
  };
  const gevonden = { kind: 'dag', dag: dag('4-3') } as const;

  interface Vraag {
    readonly stand?: Stand;
    /** The first day on which the strook may end, by the forecast. */
    readonly vroegst?: Dag | null;
    readonly anders?: (raadstap: Stap) => Partial<Stap>;
  }

  function getoetst({ stand = zonderRaad(), vroegst = null, anders = () => ({}) }: Vraag) {
    const route = deelrouteVan(bereken(stand).plan, 1, ALBLASSERDAM);
    if (route === null) throw new Error('Geen strook');
    const stappen = route.stappen.map((stap, nr) => (nr === 2 ? { ...stap, ...anders(stap) } : stap));
    const aanname = { besluiten: [1], aanlevering: null };
    const vraag = { route: { ...route, stappen }, aanname, einde: 2, grens: venster.tot };
    return inVenster(gevonden, vraag, venster, { vroegst }, dag('24-3'));
  }

  /** With another raad on this day, which takes a stuk until do 1-4. */
  function metRaad(opDag: string): Stand {
    const stand = zonderRaad();
    return { ...stand, vergaderingen: [...stand.vergaderingen, aVergadering(RAAD, opDag, '1-4')] };
  }

  it('is none where it only leads to the raad before it', () => {
    expect(getoetst({})).toEqual(NOOIT);
    expect(getoetst({ stand: metRaad('4-4') })).toEqual(NOOIT);
    expect(getoetst({ stand: metRaad('1-5') })).toEqual(NOOIT);
  });

  it('stays while the strook may end by the last day of the window', () => {
    expect(getoetst({ vroegst: dag('30-4') })).toEqual(gevonden);
    expect(getoetst({ vroegst: dag('1-5') })).toEqual(NOOIT);
  });

  it.each(['5-4', '13-4', '30-4'])('stays where the raad meets in it, on %s', (opDag) => {
    expect(getoetst({ stand: metRaad(opDag) })).toEqual(gevonden);
  });

  it.each<readonly [string, Vraag]>([
    ['whose calendar nobody knows', { stand: zonderRaad({ vergaderingen: [] }) }],
    [
      'that decides in a number of days',
      { anders: ({ station }) => ({ station: { ...station, duurDagen: 7 } }) },
    ],
    ['that decides within a term', { anders: () => ({ termijn: { weken: 6, recesTeltMee: true } }) }],
    [
      'that is regional, and can meet whenever it wants',
      { anders: ({ behandeling }) => ({ behandeling: { ...behandeling, gemeente: null } }) },
    ],
  ])('stays for a body %s', (_wat, vraag) => {
    expect(getoetst(vraag)).toEqual(gevonden);
  });
});

describe('why no day makes the goal', () => {
  it('may be that the body has no meeting left', () => {
    const uiterlijk = dag('18-3');
    expect(waardoorzin({ kind: 'geen-vergadering', gremium: 'college Alblasserdam', uiterlijk })).toBe(
      'college Alblasserdam moest daarvoor uiterlijk op do 18-3-2021 besluiten, en kan dat dan in geen vergadering meer',
    );
  });
});
