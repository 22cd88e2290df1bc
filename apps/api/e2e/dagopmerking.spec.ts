import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Uitkomst, muteer } from './testing/mutaties.js';
import { type Omgeving, type Wie, startOmgeving } from './testing/omgeving.js';

let omgeving: Omgeving;
beforeAll(async () => {
  omgeving = await startOmgeving();
});
afterAll(async () => {
  await omgeving.sluit();
});

const ZATERDAG = [{ code: 'WEEKEND', tekst: 'za 22-5-2021 valt in het weekend.' }];
const PINKSTEREN = [{ code: 'FEESTDAG', tekst: 'ma 24-5-2021: Tweede Pinksterdag.' }];

const vergadering = (input: object, wie: Wie = 'onsd'): Promise<Uitkomst> =>
  muteer(omgeving.api, wie, 'recordVergadering', { gremium: 'ons-d', handeling: 'TOEVOEGEN', ...input });

const plan = (input: object): Promise<Uitkomst> =>
  muteer(omgeving.api, 'onsd', 'planActiviteit', { activiteit: 'A-M2-15', ...input });

describe('a day on which hardly anybody meets', () => {
  it('is recorded for a meeting with a remark, and a repetition answers the same', async () => {
    const { huidigeVersie: verwachteVersie } = await vergadering({ dag: '2021-05-22', verwachteVersie: 99 });
    const input = { dag: '2021-05-22', sleutel: 'zaterdag', verwachteVersie };
    const eerst = await vergadering(input);
    expect(eerst).toMatchObject({ __typename: 'VergaderingVastgelegd', opmerkingen: ZATERDAG });
    expect(await vergadering(input)).toEqual(eerst);
  });

  it('is recorded for an activiteit with a remark, and its warning stands there at once', async () => {
    const voorstel = { handeling: 'VOORSTELLEN', datum: { alternatieven: ['2021-05-22', '2021-05-25'] } };
    expect(await plan({ ...voorstel, verwachteVersie: 0 })).toMatchObject({ opmerkingen: ZATERDAG });
    expect(
      await plan({ handeling: 'VASTLEGGEN', datum: { dag: '2021-05-24' }, verwachteVersie: 1 }),
    ).toMatchObject({ __typename: 'ActiviteitGepland', opmerkingen: PINKSTEREN });
    const { waarschuwingen } = await omgeving.api.lees<{
      waarschuwingen: readonly { code: string; melding: string }[];
    }>('two', '{ waarschuwingen(traject: "GR-SDD", eerste: 100) { code melding } }');
    expect(waarschuwingen).toContainEqual({
      code: 'FEESTDAG',
      melding: expect.stringContaining('ma 24-5-2021: Tweede Pinksterdag'),
    });
  });

  it('is told only of a day that somebody chose', async () => {
    expect(
      await plan({
        handeling: 'VERPLAATSEN',
        datum: { dag: '2021-05-25' },
        reden: 'Pinksteren.',
        verwachteVersie: 2,
      }),
    ).toMatchObject({ __typename: 'ActiviteitGepland', opmerkingen: [] });
  });
});
