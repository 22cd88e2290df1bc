import { describe, expect, it } from '@jest/globals';
import { bereken } from '../berekening.js';
import { herstel } from '../scenario/herstel.js';
import {
  ALBLASSERDAM,
  aStand,
  aStation,
  aTraject,
  aVergadering,
  dag,
  metVensters,
  onsdRij,
  periode,
  vast,
} from '../testing/bouwers.js';
import { aDossier } from '../testing/dossier.js';
import { prognoseverloop } from '../verloop/prognoseverloop.js';
import { uitersteVoorAllen } from './gezamenlijk.js';
import { rekenTerug } from './reken-terug.js';
import { stappenfunctie } from './stappenfunctie.js';

/** Mijlpaal 3: after its toestemming of the raad each college still signs, and the regeling is published. */
const opzet = aTraject({
  stations: [
    aStation({ code: 'ons-d', volgorde: 0 }),
    aStation({ code: 'raad', volgorde: 1, voorgangers: ['ons-d'], perGemeente: true }),
    aStation({ code: 'treffen', volgorde: 2, voorgangers: ['raad'], perGemeente: true, staart: true }),
    aStation({ code: 'bekendmaking', volgorde: 3, voorgangers: ['treffen'], duurDagen: 10, staart: true }),
  ],
});

/** The raad meets on 20-4 (in by 1-4) and 18-5 (in by 22-4), and must decide by `tot`; the college signs on 4-5. */
function stand(tot: string) {
  return aStand({
    ...opzet,
    behandelingen: metVensters(opzet.behandelingen, {
      [`m1-raad-${ALBLASSERDAM}`]: periode('1-4', tot),
    }),
    vergaderingen: [
      aVergadering(`raad-${ALBLASSERDAM}`, '20-4', '1-4'),
      aVergadering(`raad-${ALBLASSERDAM}`, '18-5', '22-4'),
      aVergadering(`treffen-${ALBLASSERDAM}`, '4-5', '29-4'),
      aVergadering(`treffen-${ALBLASSERDAM}`, '1-6', '27-5'),
    ],
  });
}

describe('the window of a raad with a legal tail in each gemeente', () => {
  it('is the goal of the strook, not the signing after it', () => {
    const terug = rekenTerug(1, ALBLASSERDAM, 'venster', bereken(stand('30-4')));
    expect(terug?.grens).toBe(dag('30-4'));
    expect(terug?.stations.map(({ prognose }) => prognose.stap.station.code)).toEqual(['ons-d', 'raad']);
    // In by 1-4 for the raad of 20-4.
    expect(terug?.stations[0]?.besluit).toMatchObject({ kind: 'haalbaar', dag: dag('1-4') });
  });

  it('gives the last day of the ONS-D, and tells where each day lands', () => {
    const berekening = bereken(stand('30-4'));
    expect(uitersteVoorAllen(1, 'ons-d', 'venster', berekening)).toMatchObject({
      dag: dag('1-4'),
      bepalend: [ALBLASSERDAM],
    });
    const treden = stappenfunctie(1, 'ons-d', periode('1-4', '2-4'), berekening);
    expect(treden[0]?.treden.map(({ binnenVenster }) => binnenVenster)).toEqual([true, false]);
  });

  it('is what herstel brings back', () => {
    const gepland = { ...stand('15-4'), activiteiten: [onsdRij(vast('12-3'))] };
    const antwoord = herstel(bereken(gepland), {
      mijlpaal: 1,
      gemeente: ALBLASSERDAM,
      doel: 'venster',
    });
    expect(antwoord).toMatchObject({ antwoord: 'gevonden', grens: dag('15-4') });
    const gremia = antwoord?.plannen.flatMap(({ kandidaten }) =>
      kandidaten.flatMap(({ maatregel }) => ('gremium' in maatregel ? [maatregel.gremium] : [])),
    );
    expect(gremia).not.toContain(`treffen-${ALBLASSERDAM}`);
  });

  it('is the target of the mijlpaal in the course of its forecast', () => {
    const [punt] = prognoseverloop(aDossier(stand('30-4')), 1, periode('1-3', '2-3'));
    expect(punt?.doel).toBe(dag('30-4'));
  });
});
