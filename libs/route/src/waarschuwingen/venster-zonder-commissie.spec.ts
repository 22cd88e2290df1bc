import { describe, expect, it } from '@jest/globals';
import type { Stand, Vergadering } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { anAgendering } from '../testing/agendering.js';
import { ALBLASSERDAM, aBesluit, dag, gesloten, metVensters, periode } from '../testing/bouwers.js';
import { COLLEGE, COMMISSIE, RAAD, keten, strook } from '../testing/strook.js';
import { waarschuwingenMet } from '../testing/voorbeeld.js';
import { rekenTerug } from '../terugrekenen/reken-terug.js';
import { verklaarUiterste } from '../terugrekenen/zin.js';

/*
 * Raadscyclus of April: griffie do 18-3 → commissie di 6-4 → raad di 20-4; of May: do 22-4 → di 11-5 → di 25-5. The
 * raad has weeks 14-17 as its window: only that of di 20-4 lies in it. The ONS-D has not decided.
 */
const VIER = keten('ons-d', 'college', 'commissie', 'raad');
const KAN_NIET = 'raad Alblasserdam kan het venster tot en met vr 30-4-2021 niet meer halen';
const NIET_IN_VENSTER = 'raad Alblasserdam vergadert niet in het venster ma 5-4 t/m vr 30-4-2021';

type Vergaderingen = Parameters<typeof strook>[2];

function opzet(vergaderingen: Vergaderingen, over: Partial<Stand> = {}, stations = VIER): Stand {
  const stand = strook(stations, '11-3', { college: COLLEGE, ...vergaderingen }, { besluiten: [], ...over });
  return {
    ...stand,
    behandelingen: metVensters(stand.behandelingen, { 'm1-raad-GM0482': periode('5-4', '30-4') }),
  };
}

function vervallen(stand: Stand, id: string): Stand {
  const anders = (een: Vergadering): Vergadering => (een.id === id ? { ...een, staat: 'vervallen' } : een);
  return { ...stand, vergaderingen: stand.vergaderingen.map(anders) };
}

const meldingen = (stand: Stand): readonly string[] =>
  waarschuwingenMet('VENSTER_ONHAALBAAR', stand).map(({ melding }) => melding);

const LOS = {
  commissie: [['11-5', '22-4']],
  raad: [
    ['20-4', '18-3'],
    ['22-6', '20-5'],
  ],
} as const;

describe('VENSTER_ONHAALBAAR while the raad meets in its window', () => {
  const heel = opzet({ commissie: COMMISSIE, raad: RAAD });

  it('is silent as long as the cycle is whole', () => {
    expect(meldingen(heel)).toEqual([]);
  });

  it.each<[string, Stand, string]>([
    [
      'the commissie that fell out',
      vervallen(heel, 'commissie-GM0482@6-4'),
      'commissie Alblasserdam van di 6-4-2021 is vervallen, en daarmee telt raad Alblasserdam van di 20-4-2021 niet mee',
    ],
    [
      'the day of the commissie that is a holiday',
      opzet(
        { raad: RAAD },
        { kalenderperioden: [gesloten('Tweede Paasdag', '6-4')] },
        keten('ons-d', 'college', 'raad'),
      ),
      'de commissie van di 6-4-2021 valt op Tweede Paasdag, en daarmee telt raad Alblasserdam van di 20-4-2021 niet mee',
    ],
    [
      'the commissie that does not meet in the cycle',
      opzet({ commissie: COMMISSIE.slice(1), raad: RAAD }),
      'commissie Alblasserdam heeft geen vergadering in de cyclus van raad Alblasserdam van di 20-4-2021',
    ],
    [
      'the commissie that meets after the raad has closed, without cycles',
      opzet(LOS),
      'commissie Alblasserdam moest daarvoor uiterlijk op do 18-3-2021 besluiten, en kan dat dan in geen vergadering meer',
    ],
    [
      'the college that meets after the commissie has closed',
      opzet({ college: [['30-3', '25-3']], commissie: COMMISSIE, raad: RAAD }),
      'college Alblasserdam moest daarvoor uiterlijk op do 18-3-2021 besluiten, en kan dat dan in geen vergadering meer',
    ],
  ])('names %s', (_wat, stand, waardoor) => {
    expect(waarschuwingenMet('VENSTER_ONHAALBAAR', stand)).toMatchObject([
      {
        melding: `${KAN_NIET}: ${waardoor}.`,
        bewijs: ['Venster ma 5-4 t/m vr 30-4-2021', `Uiterste dag voor ons-d: geen, want ${waardoor}`],
      },
    ]);
  });

  it('names the raad where that itself has no meeting in it', () => {
    expect(meldingen(vervallen(heel, 'raad-GM0482@20-4'))).toEqual([`${KAN_NIET}: ${NIET_IN_VENSTER}.`]);
  });

  it('says the same once the college is to act, and once the commissie is', () => {
    const besluiten = [aBesluit('m1-ons-d', '11-3'), aBesluit('m1-college-GM0482', '16-3')];
    const [alleen] = meldingen(opzet(LOS));
    const bij = (peildatum: string, aantal: number): readonly string[] =>
      meldingen(opzet(LOS, { peildatum: dag(peildatum), besluiten: besluiten.slice(0, aantal) }));
    expect([bij('12-3', 1), bij('17-3', 2)]).toEqual([[alleen], [alleen]]);
  });

  it('blames no calendar of a college that meets in time, and has the stuk on a later agenda', () => {
    const stand = opzet(
      { college: [...COLLEGE, ['30-3', '25-3']], raad: LOS.raad },
      {},
      keten('ons-d', 'college', 'raad'),
    );
    const agenderingen = [anAgendering('m1-college-GM0482', 'college-GM0482@30-3')];
    expect(meldingen({ ...stand, agenderingen })).toEqual([
      `${KAN_NIET}: hoe vroeg ook, geen vergadering erin wordt gehaald.`,
    ]);
  });

  it('says so in reckoning back too', () => {
    const berekening = bereken(vervallen(heel, 'commissie-GM0482@6-4'));
    const raad = rekenTerug(1, ALBLASSERDAM, 'venster', berekening)?.stations.at(-1);
    expect(raad && verklaarUiterste(raad.besluit)).toBe(
      'Onhaalbaar: commissie Alblasserdam van di 6-4-2021 is vervallen, en daarmee telt raad Alblasserdam van di 20-4-2021 niet mee.',
    );
  });
});
