import { describe, expect, it } from '@jest/globals';
import { formatDag } from '@routekaart/kalender';
import type { Stand } from '@routekaart/traject';
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
import { STAP, voorbeeld } from '../testing/voorbeeld.js';
import { rekenTerug } from './reken-terug.js';

const { onsd, college, raad } = STAP;

/** The college, reckoned back from a raad that must decide by this day. */
function collegeVoor(tot: string, over: Partial<Stand>) {
  const behandelingen = metVensters(voorbeeld().behandelingen, { [raad]: periode('5-4', tot) });
  const stand = voorbeeld({ behandelingen, ...over });
  const gevonden = rekenTerug(1, ALBLASSERDAM, 'venster', bereken(stand))?.stations[1];
  if (gevonden === undefined) throw new Error('Geen college');
  const { besluit, vergadering, aanleveren } = gevonden;
  return { besluit, aanleveren, vergadering: vergadering && formatDag(vergadering.dag) };
}

describe('the meeting at which a college may decide at the latest', () => {
  it('is none in the past while the day is still to come', () => {
    const over = { besluiten: [aBesluit(onsd, '11-3')], peildatum: dag('17-3') };
    expect(collegeVoor('30-4', over)).toMatchObject({
      besluit: { kind: 'haalbaar', dag: dag('18-3') },
      vergadering: null,
    });
    expect(collegeVoor('30-4', { ...over, peildatum: dag('16-3') })).toMatchObject({
      vergadering: 'di 16-3-2021',
    });
  });

  it('is the one that was, once it decided in time', () => {
    const besluiten = [aBesluit(onsd, '11-3'), aBesluit(college, '16-3')];
    expect(collegeVoor('30-4', { besluiten, peildatum: dag('24-3') })).toMatchObject({
      besluit: { kind: 'gehaald', dag: dag('18-3'), gebeurd: dag('16-3') },
      vergadering: 'di 16-3-2021',
    });
  });

  it('is none of before the ONS-D decided', () => {
    const besluiten = [aBesluit(onsd, '25-3')];
    expect(collegeVoor('30-4', { besluiten, peildatum: dag('25-3') })).toMatchObject({
      besluit: { kind: 'verstreken', dag: dag('18-3') },
      vergadering: null,
    });
  });
});

describe('papers of before a college gave the stuk back', () => {
  const besluiten = [
    aBesluit(onsd, '11-3'),
    aBesluit(college, '16-3', { uitkomst: 'teruggenomen', herkomst: aHerkomst({ volgnummer: 3 }) }),
  ];
  const met = (papieren: string, volgnummer: number) =>
    collegeVoor('31-5', {
      besluiten,
      peildatum: dag('24-3'),
      aanleveringen: [
        { ...anAanlevering(college, papieren), herkomst: aHerkomst({ volgnummer, dag: dag(papieren) }) },
      ],
    }).aanleveren;

  it('were in time for nothing: they must come again, until do 1-4 for the college of di 6-4', () => {
    expect(met('11-3', 2)).toMatchObject({ kind: 'haalbaar', dag: dag('1-4') });
  });

  it('were in time where they came after it', () => {
    expect(met('18-3', 4)).toMatchObject({ kind: 'gehaald', dag: dag('1-4'), gebeurd: dag('18-3') });
  });
});
