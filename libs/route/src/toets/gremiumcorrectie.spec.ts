import { describe, expect, it } from '@jest/globals';
import type { LokaalStationFeit } from '@routekaart/traject';
import { ALBLASSERDAM, aBesluit, idVan } from '../testing/bouwers.js';
import { FEIT, GREMIUM, IN, PLAATS, metCommissie } from '../testing/lokale-commissie.js';
import { toetsLokaalStation } from './lokaal-station.js';
import type { LokaalStationVoorstel } from './lokaal-voorstel.js';

describe('a local station that is said once more with another name of its body', () => {
  const nu = metCommissie();
  const met = (gremium: object, over: Partial<LokaalStationVoorstel> = {}, feiten = [FEIT]) =>
    toetsLokaalStation(
      { ...IN, reden: 'Tikfout.', plaats: { ...PLAATS, gremium: { ...GREMIUM, ...gremium } }, ...over },
      nu,
      { ...nu, lokaalStationFeiten: feiten },
    );

  it('corrects it, also where the stuk was dealt with', () => {
    expect(met({ naam: 'Commissie Bestuur' })).toBeNull();
    expect(met({ soort: 'raadscommissie' })).toBeNull();
    const besloten = { ...nu, besluiten: [aBesluit(idVan(1, 'raad', ALBLASSERDAM), '1-3')] };
    const plaats = { ...PLAATS, gremium: { ...GREMIUM, naam: 'Commissie Bestuur' } };
    expect(
      toetsLokaalStation({ ...IN, reden: 'Tikfout.', plaats }, besloten, {
        ...besloten,
        lokaalStationFeiten: [FEIT],
      }),
    ).toBeNull();
  });

  it.each<[string, object, Partial<LokaalStationVoorstel>, readonly LokaalStationFeit[], string, string]>([
    ['nothing else', {}, {}, [FEIT], 'LOKAAL-01', 'station'],
    ['no reason', { naam: 'Commissie Bestuur' }, { reden: null }, [FEIT], 'LOKAAL-05', 'reden'],
    [
      'another mandaat',
      { naam: 'Commissie Bestuur', mandaat: 'besluit' },
      {},
      [FEIT],
      'LOKAAL-08',
      'plaats.gremium.nieuw',
    ],
    ['a body of the file', { naam: 'Commissie Bestuur' }, {}, [], 'LOKAAL-01', 'station'],
  ])('is refused with %s', (_, gremium, over, feiten, code, veld) => {
    expect(met(gremium, over, [...feiten])).toMatchObject({ code, veld });
  });
});
