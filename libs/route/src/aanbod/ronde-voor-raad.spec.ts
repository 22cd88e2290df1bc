import { describe, expect, it } from '@jest/globals';
import type { DatumUitdrukking } from '@routekaart/kalender';
import type { Deelname, Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import {
  ALBLASSERDAM,
  aHerkomst,
  alternatieven,
  anActiviteit,
  aBesluit,
  aStation,
  aVergadering,
  dag,
  nogTePlannen,
  onsdRij,
  vast,
} from '../testing/bouwers.js';
import { COLLEGE, STAP, voorbeeld } from '../testing/voorbeeld.js';
import { rondesVoorBesluit } from './ronde-voor-raad.js';

const SOORT = 'technische-vragenronde';

/** ONS-D on 11-3, so the raad is forecast on Tuesday 13-4. */
const oordeel = (data: readonly DatumUitdrukking[], over: Partial<Stand> = {}) => {
  const rondes = data.map((datum, index) => anActiviteit({ code: `r${index}`, soort: SOORT, datum }));
  const stand = voorbeeld({ activiteiten: [onsdRij(vast('11-3')), ...rondes], ...over });
  const [uitslag] = rondesVoorBesluit(1, SOORT, bereken(stand));
  return uitslag;
};

describe('the technical round before this raad', () => {
  it.each<[wat: string, data: readonly DatumUitdrukking[], oordeel: string]>([
    ['the day before', [vast('12-4')], 'ervoor'],
    ['on the day itself', [vast('13-4')], 'erna'],
    ['the day after', [vast('14-4')], 'erna'],
    ['on one of two days around it', [alternatieven('12-4', '14-4')], 'onzeker'],
    ['on a day nobody chose', [nogTePlannen()], 'onbekend'],
    ['twice, once in time', [vast('14-4'), vast('8-4')], 'ervoor'],
    ['not in the plan', [], 'onbekend'],
  ])('%s: %s', (_wat, data, verwacht) => {
    expect(oordeel(data)?.oordeel).toBe(verwacht);
  });

  it('stays unknown where the raad has no calendar', () => {
    expect(oordeel([vast('12-4')], { vergaderingen: [] })?.oordeel).toBe('onbekend');
  });

  it('is held against the day on which the raad really decided', () => {
    const besluiten = [
      aBesluit(STAP.onsd, '11-3'),
      aBesluit(STAP.college, '16-3'),
      aBesluit(STAP.raad, '13-4'),
    ];
    expect(oordeel([vast('14-4')], { peildatum: dag('20-4'), besluiten })?.zin).toBe(
      'De ronde is wo 14-4-2021; raad Alblasserdam besluit op di 13-4-2021: de ronde komt te laat.',
    );
  });

  it('is held against the raad, not against what the law asks of the college after it', () => {
    const { stations, behandelingen, gremia, vergaderingen, ...rest } = voorbeeld();
    const stand: Stand = {
      ...rest,
      gremia,
      activiteiten: [onsdRij(vast('11-3')), anActiviteit({ code: 'r', soort: SOORT, datum: vast('14-4') })],
      stations: [
        ...stations,
        aStation({ code: 'treffen', volgorde: 9, perGemeente: true, voorgangers: ['raad'], staart: true }),
      ],
      behandelingen: [
        ...behandelingen,
        ...behandelingen
          .filter(({ station }) => station === 'college')
          .map((cel) => ({ ...cel, id: 'm1-treffen', station: 'treffen' })),
      ],
      vergaderingen: [...vergaderingen, aVergadering(COLLEGE, '20-4', '15-4')],
    };
    expect(rondesVoorBesluit(1, SOORT, bereken(stand))).toMatchObject([
      { oordeel: 'erna', einde: { stap: { station: { code: 'raad' } } } },
    ]);
  });

  it('leaves out a gemeente that dropped out after its college decided: a college is no raad', () => {
    const besluiten = [aBesluit(STAP.onsd, '11-3'), aBesluit(STAP.college, '16-3')];
    const zegt = (deelname: Deelname): Partial<Stand> => ({
      peildatum: dag('20-3'),
      besluiten,
      deelnamen: [
        { gemeente: ALBLASSERDAM, deelname, vanaf: dag('20-3'), reden: null, herkomst: aHerkomst() },
      ],
    });
    expect(oordeel([vast('14-4')], zegt('doet-mee'))?.einde.stap.station.code).toBe('raad');
    expect(oordeel([vast('14-4')], zegt('doet-niet-mee'))).toBeUndefined();
  });

  it('says so in a sentence, also when it does not know', () => {
    expect(oordeel([nogTePlannen()])?.zin).toBe(
      'De ronde heeft nog geen dag; raad Alblasserdam besluit op di 13-4-2021: of de ronde ervoor komt, is onbekend.',
    );
    expect(oordeel([])?.zin).toBe('Er staat geen ronde in de planning vóór raad Alblasserdam.');
  });
});
