import { describe, expect, it } from '@jest/globals';
import type { Bedoeling, Fase, Stand } from '@routekaart/traject';
import { ALBLASSERDAM, DORDRECHT } from '../testing/bouwers.js';
import { GREMIUM, IN, PLAATS, ZONDER_COMMISSIE, metCommissie } from '../testing/lokale-commissie.js';
import { toetsLokaalStation } from './lokaal-station.js';
import type { Plaatsvoorstel } from './lokaal-voorstel.js';
import type { Toets } from './weigering.js';

/** With what these stations ask, and when. */
function met(
  stand: Stand,
  aard: Readonly<Record<string, { readonly bedoeling?: Bedoeling; readonly fase?: Fase }>>,
): Stand {
  return { ...stand, stations: stand.stations.map((een) => ({ ...een, ...aard[een.code] })) };
}

const zet = (plaats: Partial<Plaatsvoorstel>, stand: Stand, over: Partial<typeof IN> = {}): Toets =>
  toetsLokaalStation({ ...IN, plaats: { ...PLAATS, ...plaats }, ...over }, stand, stand);

describe('what a local station asks, and in which phase', () => {
  const bekend = met(metCommissie(), { commissie: { bedoeling: 'adviseren', fase: 'oordeelsvorming' } });
  const opnieuw = (plaats: Partial<Plaatsvoorstel>): Toets =>
    zet({ gremium: GREMIUM.code, ...plaats }, bekend, { mijlpalen: [2] });

  it('is said once: who plugs the station in again leaves it out, or says the same', () => {
    expect(opnieuw({})).toBeNull();
    expect(opnieuw({ bedoeling: 'adviseren', fase: 'oordeelsvorming' })).toBeNull();
    expect(opnieuw({ bedoeling: 'informeren' })).toMatchObject({
      code: 'LOKAAL-09',
      veld: 'plaats.bedoeling',
      melding:
        '“commissie” heeft in dit traject een andere bedoeling: laat die weg, of kies een andere code.',
    });
    expect(opnieuw({ fase: 'beeldvorming' })).toMatchObject({ code: 'LOKAAL-09', veld: 'plaats.fase' });
  });

  it('keeps the order of the phases, before it and after it', () => {
    const voor = met(ZONDER_COMMISSIE, { college: { fase: 'oordeelsvorming' } });
    expect(zet({ fase: 'oordeelsvorming' }, voor)).toBeNull();
    expect(zet({ fase: 'beeldvorming' }, voor)).toMatchObject({
      code: 'LOKAAL-10',
      veld: 'plaats.fase',
      melding:
        '“college” komt vóór “commissie”, maar is een latere fase van beeldvorming, oordeelsvorming en besluitvorming.',
    });
    const na = met(ZONDER_COMMISSIE, { raad: { fase: 'beeldvorming' } });
    expect(zet({ fase: 'oordeelsvorming' }, na)).toMatchObject({
      melding: expect.stringContaining('“commissie” komt vóór “raad”'),
    });
  });

  it('begins again once a body has decided', () => {
    expect(
      zet({ fase: 'beeldvorming' }, met(ZONDER_COMMISSIE, { college: { fase: 'besluitvorming' } })),
    ).toBeNull();
  });

  it('is that of its own strook: what another gemeente plugged in there says nothing', () => {
    const elders = met(metCommissie(), { commissie: { fase: 'oordeelsvorming' } });
    const eigen = { gremium: `raad-${DORDRECHT}`, naam: 'Beeldvormende raad', fase: 'beeldvorming' } as const;
    expect(zet(eigen, elders, { gemeente: DORDRECHT, station: 'beeldvorming' })).toBeNull();
    expect(
      zet({ ...eigen, gremium: `raad-${ALBLASSERDAM}`, na: 'commissie' }, elders, {
        station: 'beeldvorming',
        mijlpalen: [1],
      }),
    ).toMatchObject({ code: 'LOKAAL-10' });
  });
});
