import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { muteer } from './testing/mutaties.js';
import { type Omgeving, startOmgeving } from './testing/omgeving.js';

let omgeving: Omgeving;
beforeAll(async () => {
  omgeving = await startOmgeving();
});
afterAll(async () => {
  await omgeving.sluit();
});

/** The meetings of the ONS-D, as known on a day. */
async function dagen(zoalsBekendOp: string | null): Promise<readonly string[]> {
  const { traject } = await omgeving.api.lees<{
    traject: { gremia: readonly { code: string; vergaderingen: readonly { dag: string }[] }[] };
  }>(
    'two',
    `query ($bekend: Datum) {
      traject(code: "GR-SDD", zoalsBekendOp: $bekend) { gremia { code vergaderingen { dag } } } }`,
    { bekend: zoalsBekendOp },
  );
  return traject.gremia.find(({ code }) => code === 'onsd')?.vergaderingen.map(({ dag }) => dag) ?? [];
}

describe('a traject as known on a day', () => {
  it('leaves out a meeting that was recorded later', async () => {
    const nieuw = { gremium: 'onsd', handeling: 'TOEVOEGEN', dag: '2021-06-03' };
    const { huidigeVersie: verwachteVersie } = await muteer(omgeving.api, 'onsd', 'recordVergadering', {
      ...nieuw,
      verwachteVersie: 99,
    });
    const uitkomst = await muteer(omgeving.api, 'onsd', 'recordVergadering', { ...nieuw, verwachteVersie });
    expect(uitkomst).toMatchObject({ __typename: 'VergaderingVastgelegd' });
    expect(await dagen(null)).toContain('2021-06-03');
    expect(await dagen('2021-03-24')).toContain('2021-06-03');
    expect(await dagen('2021-03-23')).not.toContain('2021-06-03');
  });
});
