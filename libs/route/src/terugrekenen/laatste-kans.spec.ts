import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import {
  ALBLASSERDAM,
  aBesluit,
  aStation,
  aTraject,
  aVergadering,
  anAanlevering,
  dag,
  metVensters,
  periode,
} from '../testing/bouwers.js';
import { COLLEGE, RAAD, STAP, vergaderingenVan, voorbeeld, waarschuwingenMet } from '../testing/voorbeeld.js';
import { type Stationsuiterste, rekenTerug } from './reken-terug.js';
import { verklaarUiterste } from './zin.js';

const { onsd, college, raad } = STAP;

/**
 * The ONS-D decided on do 11-3 and the college on di 16-3. Of the only raad in the window, di 13-4, nobody knows until when
 * it takes a stuk; the next is di 18-5 (closes do 22-4).
 */
const enige = (over: Partial<Stand>): Stand => {
  const { behandelingen } = voorbeeld();
  return voorbeeld({
    behandelingen: metVensters(behandelingen, { [raad]: periode('5-4', '30-4') }),
    activiteiten: [],
    vergaderingen: [
      ...vergaderingenVan(ALBLASSERDAM).filter(({ gremium }) => gremium === COLLEGE),
      aVergadering(RAAD, '13-4', null),
      aVergadering(RAAD, '18-5', '22-4'),
    ],
    besluiten: [aBesluit(onsd, '11-3'), aBesluit(college, '16-3')],
    ...over,
  });
};

function station(code: string, stand: Stand): Stationsuiterste {
  const terug = rekenTerug(1, ALBLASSERDAM, 'venster', bereken(stand));
  const gevonden = terug?.stations.find(({ prognose }) => prognose.stap.station.code === code);
  if (gevonden === undefined) throw new Error(`Geen station ${code}`);
  return gevonden;
}

describe('a goal of which no day was ever certain', () => {
  const zinnen = (stand: Stand): readonly string[] => {
    const { besluit } = station('college', stand);
    const { aanleveren } = station('raad', stand);
    return [besluit, aanleveren].map(verklaarUiterste);
  };
  const ONZEKER =
    'Onbekend. Zeker is alleen een einde tussen di 13-4-2021 en di 18-5-2021: van raad Alblasserdam van di 13-4-2021 is de ' +
    'aanleverdatum niet bekend.';
  const VOORBIJ =
    'Onhaalbaar: de laatste kans was raad Alblasserdam van di 13-4-2021, en die wordt niet meer gehaald.';

  it.each(['30-4', '13-4'])(
    'names the meeting on which it hangs until that is over, and says then that it was the last chance, until %s',
    (tot) => {
      const op = (peildatum: string): Stand => {
        const stand = enige({ peildatum: dag(peildatum) });
        return { ...stand, behandelingen: metVensters(stand.behandelingen, { [raad]: periode('5-4', tot) }) };
      };
      expect(zinnen(op('13-4'))).toEqual([ONZEKER, ONZEKER]);
      // Whether the college of di 16-3 was in time for it, nobody knows.
      expect(zinnen(op('14-4'))).toEqual([ONZEKER, VOORBIJ]);
    },
  );

  it.each([
    ['13-4', ONZEKER],
    ['14-4', VOORBIJ],
  ])(
    'is lost where the stuk came in after that meeting, and nobody knows when on the day: on %s',
    (opDag, zin) => {
      const stand = enige({ peildatum: dag('14-4'), aanleveringen: [anAanlevering(raad, opDag)] });
      expect(verklaarUiterste(station('raad', stand).aanleveren)).toBe(zin);
    },
  );

  it('names no meeting of a body behind the window, or before what is asked about', () => {
    const erbij = (peildatum: string): Stand => {
      const stand = enige({ peildatum: dag(peildatum), besluiten: [] });
      const { stations, behandelingen, gremia } = aTraject({
        stations: [
          ...stand.stations,
          aStation({ code: 'treffen', volgorde: 4, perGemeente: true, voorgangers: ['raad'], staart: true }),
        ],
      });
      const vergaderingen = [
        ...stand.vergaderingen,
        aVergadering('ons-d', '14-4', null),
        aVergadering('ons-d', '15-4', '15-4'),
        aVergadering(`treffen-${ALBLASSERDAM}`, '20-4', null),
        aVergadering(`treffen-${ALBLASSERDAM}`, '25-5', '20-5'),
      ];
      const vensters = { [raad]: periode('5-4', '30-4') };
      return {
        ...stand,
        stations,
        gremia,
        vergaderingen,
        behandelingen: metVensters(behandelingen, vensters),
      };
    };
    expect(verklaarUiterste(station('college', erbij('13-4')).besluit)).toBe(ONZEKER);
    expect(verklaarUiterste(station('college', erbij('14-4')).besluit)).toBe(VOORBIJ);
  });

  it('is lost for a college that cannot meet before it any more', () => {
    const besluiten = [aBesluit(onsd, '11-3')];
    const nog = (peildatum: string): Stand => enige({ besluiten, peildatum: dag(peildatum) });
    expect(waarschuwingenMet('VENSTER_ONHAALBAAR', nog('1-4'))).toEqual([]);
    expect(verklaarUiterste(station('college', nog('13-4')).besluit)).toBe(ONZEKER);
    expect(verklaarUiterste(station('college', nog('14-4')).besluit)).toBe(VOORBIJ);
  });

  it('warns of the window with that meeting as the reason', () => {
    const vergaderingen = [...enige({}).vergaderingen, aVergadering(COLLEGE, '20-4', '15-4')];
    const stand = enige({ vergaderingen, besluiten: [aBesluit(onsd, '11-3')], peildatum: dag('14-4') });
    expect(waarschuwingenMet('VENSTER_ONHAALBAAR', stand)).toMatchObject([
      {
        melding:
          'raad Alblasserdam kan het venster tot en met vr 30-4-2021 niet meer halen: de laatste kans was raad ' +
          'Alblasserdam van di 13-4-2021, en die wordt niet meer gehaald.',
      },
    ]);
  });
});
