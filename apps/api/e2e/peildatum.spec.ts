import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DASHBOARD, cel, dashboard } from './testing/dashboard.js';
import { type Omgeving, startOmgeving } from './testing/omgeving.js';

let omgeving: Omgeving;
beforeAll(async () => {
  omgeving = await startOmgeving();
});
afterAll(async () => {
  await omgeving.sluit();
});

describe('on another peildatum', () => {
  it.each([
    ['2021-01-25', 'BAND', 'tussen ma 10-5-2021 en do 27-5-2021', 'Papendrecht', 'AAN_ZET', 'WACHT'],
    ['2021-03-10', 'DAG', 'ma 10-5-2021', 'Hendrik-Ido-Ambacht', 'BESLOTEN', 'AAN_ZET'],
    ['2021-03-18', 'DAG', 'ma 10-5-2021', 'Hendrik-Ido-Ambacht', 'BESLOTEN', 'BESLOTEN'],
    ['2021-03-19', 'DAG', 'ma 10-5-2021', 'Hendrik-Ido-Ambacht', 'BESLOTEN', 'BESLOTEN'],
  ])('%s answers with what was known then', async (dag, soort, tekst, bepalend, stuurgroep, onsd) => {
    const stand = await dashboard(omgeving.api, dag);
    expect(stand.mijlpalen[0]).toMatchObject({
      prognose: { soort, tekst },
      bepalendeGemeenten: [{ naam: bepalend }],
    });
    expect(cel(stand, 1, 'stuurgroep').toestand).toBe(stuurgroep);
    expect(cel(stand, 1, 'onsd').toestand).toBe(onsd);
    // No college decided before 23-3, whatever is known now.
    expect(cel(stand, 1, 'college-GM0505').besluit).toBeNull();
  });

  it('2021-01-25 does not know the day of the ONS-D yet; 2021-03-10 does', async () => {
    expect(cel(await dashboard(omgeving.api, '2021-01-25'), 1, 'onsd').prognose.tekst).toBe(
      'tussen ma 15-3-2021 en vr 19-3-2021',
    );
    expect(cel(await dashboard(omgeving.api, '2021-03-10'), 1, 'onsd').prognose.tekst).toBe('do 18-3-2021');
  });

  it('2021-05-20 in the future calls what has not happened late, and promises nothing', async () => {
    const stand = await dashboard(omgeving.api, '2021-05-20');
    expect(stand.ingangsdatum).toMatchObject({ antwoord: 'onbekend', margeDagen: null });
    expect(cel(stand, 1, 'raad-GM0590').waarschuwingen.map(({ code }) => code)).toEqual([
      'TE_LAAT',
      'AANLEVERING_GEMIST',
      'PROGNOSE_NA_VENSTER',
      'AANLEVERING_NADERT',
      'RECES',
    ]);
    expect(cel(stand, 2, 'onsd').prognose.soort).toBe('ONBEKEND');
  });

  it('the same question gives the same bytes, now and after other questions', async () => {
    const vraag = () => omgeving.api.vraag('two', DASHBOARD, { peildatum: '2021-03-10' });
    const eerst = await vraag();
    for (let dag = 1; dag <= 30; dag += 1) {
      await dashboard(omgeving.api, `2021-02-${String(Math.min(dag, 28)).padStart(2, '0')}`);
    }
    expect((await vraag()).tekst).toBe(eerst.tekst);
    expect(
      (await (await omgeving.startAndere()).vraag('two', DASHBOARD, { peildatum: '2021-03-10' })).tekst,
    ).toBe(eerst.tekst);
  });
});
