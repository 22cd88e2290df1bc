import { describe, expect, it } from '@jest/globals';
import type { LokaalStationFeit, Stand } from '@routekaart/traject';
import { DORDRECHT } from '../testing/bouwers.js';
import { FEIT, GREMIUM, IN, PLAATS, ZONDER_COMMISSIE, metCommissie } from '../testing/lokale-commissie.js';
import { correctieIn, gecorrigeerdeMijlpalen, toetsGremiumcorrectie } from './gremiumcorrectie.js';
import type { LokaalGremium, LokaalStationVoorstel } from './lokaal-voorstel.js';

const NU = metCommissie();
const ANDERS = { ...GREMIUM, naam: 'Commissie Bestuur' };

/** Whether this is read as a correction of the commissie, that stands between the college and the raad. */
function corrigeert(
  over: Partial<LokaalStationVoorstel> = {},
  plaats: object | null = {},
  feiten: readonly LokaalStationFeit[] = [FEIT],
  stand: Stand = NU,
): boolean {
  const voorstel = {
    ...IN,
    plaats: plaats === null ? null : { ...PLAATS, gremium: ANDERS, ...plaats },
    ...over,
  };
  return correctieIn(voorstel, stand, { ...stand, lokaalStationFeiten: feiten }) !== null;
}

describe('a station that is said once more', () => {
  it('corrects its body by another name or another kind', () => {
    expect(corrigeert()).toBe(true);
    expect(corrigeert({}, { gremium: { ...GREMIUM, soort: 'raadscommissie' } })).toBe(true);
    expect(corrigeert({}, { gremium: GREMIUM })).toBe(false);
  });

  it.each<[string, boolean]>([
    ['of another gemeente', corrigeert({ gemeente: DORDRECHT })],
    ['with another code', corrigeert({ station: 'beeldvorming' })],
    ['behind another station', corrigeert({}, { na: 'ons-d' })],
    ['before another station', corrigeert({}, { voor: 'college' })],
    ['that is taken out', corrigeert({}, null)],
    ['with a body that is there already', corrigeert({}, { gremium: GREMIUM.code })],
    ['with a body of another code', corrigeert({}, { gremium: { ...ANDERS, code: 'andere' } })],
    ['with a body of the file', corrigeert({}, {}, [{ ...FEIT, nieuwGremium: false }])],
    [
      'with a body that came with another station',
      corrigeert({}, {}, [{ ...FEIT, plaats: { na: null, voor: 'raad', gremium: 'andere' } }]),
    ],
    ['of which only the end is known', corrigeert({}, {}, [{ ...FEIT, plaats: null }])],
    ['that does not stand there', corrigeert({}, {}, [FEIT], ZONDER_COMMISSIE)],
  ])('is no correction: a station %s', (_, gevonden) => {
    expect(gevonden).toBe(false);
  });

  it('is no correction where nobody ever plugged one in', () => {
    const { lokaleStations: _, ...zonder } = NU;
    const voorstel = { ...IN, plaats: { ...PLAATS, gremium: ANDERS } };
    expect(correctieIn(voorstel, NU, NU)).toBeNull();
    expect(correctieIn(voorstel, zonder, { ...zonder, lokaalStationFeiten: [FEIT] })).toBeNull();
  });

  it('stands for the mijlpalen in which it is', () => {
    expect(gecorrigeerdeMijlpalen({ ...IN, mijlpalen: [2] }, NU)).toEqual([1]);
  });
});

describe('toetsGremiumcorrectie', () => {
  const toets = (over: Partial<LokaalGremium> = {}, reden: string | null = 'Tikfout.', stand = NU) =>
    toetsGremiumcorrectie({ ...IN, reden }, { ...ANDERS, ...over }, stand);
  const metTermijn: Stand = {
    ...NU,
    gremia: NU.gremia.map((een) => (een.code === GREMIUM.code ? { ...een, aanleverdagen: 7 } : een)),
  };

  it('asks for a reason', () => {
    const melding = 'Geef een reden om het gremium te corrigeren.';
    expect(toets({}, null)).toMatchObject({ code: 'LOKAAL-05', melding });
    expect(toets({}, '')).toMatchObject({ code: 'LOKAAL-05', melding });
    expect(toets()).toBeNull();
  });

  it('leaves the level, the mandaat and the term as they are; who names no term changes none', () => {
    const melding =
      'Alleen de naam en de soort van een gremium zijn te corrigeren; zijn aanlevertermijn met een afspraak.';
    for (const over of [{ niveau: 'ambtelijk' }, { mandaat: 'besluit' }, { aanleverdagen: 7 }] as const) {
      expect(toets(over)).toMatchObject({ code: 'LOKAAL-08', melding });
    }
    expect(toets({ aanleverdagen: null }, 'Tikfout.', metTermijn)).toBeNull();
    expect(toets({ aanleverdagen: 7 }, 'Tikfout.', metTermijn)).toBeNull();
    expect(toets({ aanleverdagen: 5 }, 'Tikfout.', metTermijn)).toMatchObject({ code: 'LOKAAL-08' });
    expect(toets({ code: 'weg' })).toMatchObject({ code: 'LOKAAL-08' });
  });
});
