import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { COMMISSIE, PLAATS, legCommissie } from './testing/lokale-commissie.js';
import type { Uitkomst } from './testing/mutaties.js';
import { type Omgeving, type Wie, startOmgeving } from './testing/omgeving.js';

let omgeving: Omgeving;
beforeAll(async () => {
  omgeving = await startOmgeving({ dag: '2021-03-25' });
});
afterAll(async () => {
  await omgeving.sluit();
});

const leg = (input: object, wie?: Wie): Promise<Uitkomst> => legCommissie(omgeving, input, wie);

async function lees<T>(vraag: string): Promise<T> {
  return omgeving.api.lees<T>('two', `{ ${vraag} }`);
}

describe('the gremium of a commissie that was plugged in', () => {
  it('is corrected by saying it once more, with a reason', async () => {
    const nieuw = { ...PLAATS.gremium.nieuw, naam: 'Commissie Samenleving', soort: 'raadscommissie' };
    expect(await leg({ plaats: PLAATS })).toMatchObject({ __typename: 'LokaalStationVastgelegd' });
    const goed = { plaats: { ...PLAATS, gremium: { nieuw } } };
    expect(await leg(goed)).toMatchObject({ code: 'LOKAAL-05', veld: 'reden' });
    expect(await leg({ ...goed, reden: 'Verkeerde naam.' }, 'griffier GM0590')).toMatchObject({
      code: 'NIET_TOEGESTAAN',
    });
    const naam = async (): Promise<string | undefined> => {
      const { traject } = await lees<{
        traject: { gremia: readonly { code: string; naam: string }[] };
      }>('traject(code: "GR-SDD") { gremia { code naam } }');
      return traject.gremia.find(({ code }) => code === COMMISSIE)?.naam;
    };
    expect(await naam()).toBe('Raadscommissie Sliedrecht');
    expect(await leg({ ...goed, reden: 'Verkeerde naam.' })).toMatchObject({
      __typename: 'LokaalStationVastgelegd',
      reden: 'Verkeerde naam.',
      lokaalStation: { mijlpalen: [1, 2, 3], gremium: COMMISSIE },
    });
    expect(await naam()).toBe('Commissie Samenleving');
    expect(await leg({ ...goed, reden: 'Nog eens.' })).toMatchObject({ code: 'LOKAAL-01' });
    const { exportTrajectbestand } = await lees<{ exportTrajectbestand: { tekst: string } }>(
      'exportTrajectbestand(traject: "GR-SDD", formaat: JSON) { tekst }',
    );
    expect(exportTrajectbestand.tekst).toContain('"naam": "Commissie Samenleving"');
    expect(await leg({ plaats: PLAATS, reden: 'Toch goed.' })).toMatchObject({
      __typename: 'LokaalStationVastgelegd',
    });
    expect(await naam()).toBe('Raadscommissie Sliedrecht');
  });
});
