import { describe, expect, it } from '@jest/globals';
import type { Aanhouding, Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import {
  ALBLASSERDAM,
  aBesluit,
  aHerkomst,
  anAanlevering,
  dag,
  metVensters,
  periode,
} from '../testing/bouwers.js';
import { RAAD, STAP, voorbeeld, waarschuwingenMet } from '../testing/voorbeeld.js';
import { keten, strook } from '../testing/strook.js';
import { deelrouteVan } from './deelroute.js';
import { rekenTerug } from './reken-terug.js';
import { uitstelInDeWeg, uitstelVan } from './uitstel.js';
import { verklaarUiterste } from './zin.js';

const { onsd, college, raad } = STAP;
const KAN_NIET = 'raad Alblasserdam kan het venster tot en met vr 30-4-2021 niet meer halen';
const AANGEHOUDEN = 'op di 16-3-2021 is het stuk bij college Alblasserdam aangehouden';

function metVenster(stand: Stand, tot = '30-4'): Stand {
  return { ...stand, behandelingen: metVensters(stand.behandelingen, { [raad]: periode('5-4', tot) }) };
}

/** The college held the stuk over on 16-3; it meets again on 23-3, and the raad of 13-4 closes on 18-3. */
function aangehouden(aanhouding: Aanhouding, peildatum: string, over: Partial<Stand> = {}): Stand {
  const uitstel = aBesluit(college, '16-3', {
    uitkomst: 'aangehouden',
    aanhouding,
    herkomst: aHerkomst({ volgnummer: 2 }),
  });
  return metVenster(
    voorbeeld({ peildatum: dag(peildatum), besluiten: [aBesluit(onsd, '11-3'), uitstel], ...over }),
  );
}

const VOLGENDE: Aanhouding = { soort: 'volgende-vergadering', herindiening: null };
const stations = (stand: Stand) => rekenTerug(1, ALBLASSERDAM, 'venster', bereken(stand))?.stations ?? [];

describe('a meeting that held the stuk over', () => {
  it('is no chance to act any more, not on that day either', () => {
    const stand = aangehouden(VOLGENDE, '16-3');
    expect(waarschuwingenMet('PROGNOSE_NA_VENSTER', stand)).toMatchObject([{ uiterlijk: null }]);
    expect(waarschuwingenMet('VENSTER_ONHAALBAAR', stand)).toMatchObject([
      { melding: `${KAN_NIET}: ${AANGEHOUDEN}.` },
    ]);
  });

  it('is not named as the last meeting before the last day, and asks for no papers', () => {
    const [vanOnsd, vanCollege] = stations(aangehouden(VOLGENDE, '16-3'));
    expect(vanCollege).toMatchObject({
      vergadering: null,
      aanleveren: { kind: 'gepasseerd', ligtEr: true },
    });
    expect(vanCollege?.besluit).toEqual({ kind: 'haalbaar', dag: dag('18-3'), ruimte: -5 });
    expect(vanOnsd && verklaarUiterste(vanOnsd.besluit)).toBe(
      `Onhaalbaar: hoe vroeg ook, de strook eindigt niet eerder dan di 18-5-2021; ${AANGEHOUDEN}.`,
    );
  });

  it('is named where it was the last day', () => {
    const vergaderingen = voorbeeld().vergaderingen.map((een) =>
      een.gremium === RAAD && een.dag === dag('13-4') ? { ...een, aanleverdag: dag('16-3') } : een,
    );
    const [, vanCollege] = stations(aangehouden(VOLGENDE, '16-3', { vergaderingen }));
    expect(vanCollege && verklaarUiterste(vanCollege.besluit)).toBe(
      `Onhaalbaar: dit moest uiterlijk di 16-3-2021, en ${AANGEHOUDEN}.`,
    );
    const [, dagErna] = stations(aangehouden(VOLGENDE, '25-3', { vergaderingen }));
    expect(dagErna?.besluit).toMatchObject({ kind: 'verstreken', uitstel: { dag: dag('16-3') } });
  });

  it('is the cause until the stuk is handed in again, not that it was handed in too late before', () => {
    const herindiening: Aanhouding = { soort: 'tot-herindiening', herindiening: dag('25-3') };
    expect(waarschuwingenMet('VENSTER_ONHAALBAAR', aangehouden(herindiening, '17-3'))).toMatchObject([
      {
        melding: `${KAN_NIET}: ${AANGEHOUDEN}.`,
        bewijs: [
          expect.any(String),
          `Uiterste dag om aan te leveren bij college Alblasserdam: geen, want ${AANGEHOUDEN}`,
        ],
      },
    ]);
  });

  it('leaves no day before the one that was promised, unless the stuk is back', () => {
    const beloofd: Aanhouding = { soort: 'tot-herindiening', herindiening: dag('19-3') };
    const [, vanCollege] = stations(aangehouden(beloofd, '17-3'));
    expect(vanCollege && verklaarUiterste(vanCollege.besluit)).toBe(
      `Onhaalbaar: dit moest uiterlijk do 18-3-2021, en ${AANGEHOUDEN}.`,
    );
    const aanleveringen = [anAanlevering(college, '17-3')];
    const [, weerTerug] = stations(aangehouden(beloofd, '17-3', { aanleveringen }));
    expect(weerTerug?.besluit).toMatchObject({ kind: 'haalbaar', dag: dag('18-3') });
  });

  it('is the cause too where the college only took note of it: it owes an answer', () => {
    const stand = aangehouden(VOLGENDE, '17-3');
    const besluiten = stand.besluiten.map((een) =>
      een.behandeling === college ? { ...een, uitkomst: 'ter-kennis-genomen' as const } : een,
    );
    expect(waarschuwingenMet('VENSTER_ONHAALBAAR', { ...stand, besluiten })).toMatchObject([
      { melding: `${KAN_NIET}: op di 16-3-2021 is het stuk bij college Alblasserdam ter kennis genomen.` },
    ]);
  });

  it('is not the cause when it had been too late by then', () => {
    const vergaderingen = voorbeeld().vergaderingen.map((een) =>
      een.gremium === RAAD && een.dag === dag('13-4') ? { ...een, aanleverdag: dag('12-3') } : een,
    );
    const [, vanCollege] = stations(aangehouden(VOLGENDE, '17-3', { vergaderingen }));
    expect(vanCollege && verklaarUiterste(vanCollege.besluit)).toBe(
      'Onhaalbaar: dit moest uiterlijk vr 12-3-2021, en die dag is voorbij.',
    );
  });
});

describe('a raad that sent the stuk back', () => {
  const besluiten = [
    aBesluit(onsd, '11-3'),
    aBesluit(college, '16-3', { herkomst: aHerkomst({ volgnummer: 2 }) }),
    aBesluit(raad, '13-4', { uitkomst: 'terugverwezen', herkomst: aHerkomst({ volgnummer: 3 }) }),
  ];
  const stand = metVenster(voorbeeld({ peildatum: dag('14-4'), besluiten }));

  it('is the cause, and not that no meeting was in its window', () => {
    const zin = 'op di 13-4-2021 is het stuk bij raad Alblasserdam terugverwezen';
    expect(waarschuwingenMet('VENSTER_ONHAALBAAR', stand)).toMatchObject([
      { melding: `${KAN_NIET}: ${zin}.` },
    ]);
    const [, vanCollege] = stations(stand);
    expect(vanCollege && verklaarUiterste(vanCollege.besluit)).toMatch(new RegExp(`; ${zin}\\.$`, 'u'));
  });
  it('is named at each body before it that must decide again, and at none that need not', () => {
    const { plan } = bereken(stand);
    const terugverwezen = { gremium: 'raad Alblasserdam', dag: dag('13-4'), uitkomst: 'terugverwezen' };
    expect(plan.stappen.map((stap) => uitstelVan(stap, plan))).toEqual([null, terugverwezen, terugverwezen]);
  });
});

describe('the outcome that is in the way of a goal', () => {
  const aanname = { besluiten: [0], aanlevering: null };
  /** Reckoned from an ONS-D on ma 1-3, for a strook that must end by this day. */
  const inDeWeg = (stand: Stand, grens: string, einde = 2) => {
    const route = deelrouteVan(bereken(stand).plan, 1, ALBLASSERDAM);
    return route && uitstelInDeWeg(route, aanname, dag('1-3'), { einde, grens: dag(grens) });
  };
  const uitstel = { gremium: 'college Alblasserdam', dag: dag('16-3'), uitkomst: 'aangehouden' };

  it('is one without which the strook ends in time, on the last day too', () => {
    expect(inDeWeg(aangehouden(VOLGENDE, '16-3'), '13-4')).toEqual(uitstel);
    expect(inDeWeg(aangehouden(VOLGENDE, '16-3'), '12-4')).toBeNull();
  });

  it('is none of two that each keep it from its goal', () => {
    const stand = aangehouden(VOLGENDE, '16-3');
    const tweede = aBesluit(raad, '17-3', {
      uitkomst: 'aangehouden',
      aanhouding: { soort: 'onbepaald', herindiening: null },
      herkomst: aHerkomst({ volgnummer: 3 }),
    });
    expect(inDeWeg({ ...stand, besluiten: [...stand.besluiten, tweede] }, '13-4')).toBeNull();
  });

  it('is none where the stuk that the raad sent back must pass the commissie again', () => {
    // Sent back on di 13-4; the college put it off on di 20-4. Without that it decides at once, but the commissie meets
    // again on di 4-5 only, and the raad of di 18-5 closes on do 22-4.
    const stand = strook(keten('ons-d', 'college', 'commissie', 'raad'), '11-3', {
      college: [
        ['16-3', '11-3'],
        ['20-4', '15-4'],
        ['27-4', '22-4'],
      ],
      commissie: [
        ['30-3', '25-3'],
        ['4-5', '29-4'],
      ],
      raad: [
        ['13-4', '8-4'],
        ['18-5', '22-4'],
        ['15-6', '20-5'],
      ],
    });
    const commissie = `m1-commissie-${ALBLASSERDAM}`;
    const gebeurd = [
      aBesluit(college, '16-3'),
      aBesluit(commissie, '30-3'),
      aBesluit(raad, '13-4', { uitkomst: 'terugverwezen' }),
      aBesluit(college, '20-4', { uitkomst: 'aangehouden', aanhouding: VOLGENDE }),
    ].map((een, nr) => ({ ...een, herkomst: aHerkomst({ volgnummer: nr + 2 }) }));
    const na = { ...stand, peildatum: dag('21-4'), besluiten: [...stand.besluiten, ...gebeurd] };
    expect(inDeWeg(na, '18-5', 3)).toBeNull();
    expect(inDeWeg(na, '15-6', 3)).toMatchObject({ gremium: 'raad Alblasserdam', dag: dag('13-4') });
  });
});
