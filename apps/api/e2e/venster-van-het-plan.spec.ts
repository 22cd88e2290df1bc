import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dashboard, versies } from './testing/dashboard.js';
import { muteer } from './testing/mutaties.js';
import { type Omgeving, startOmgeving } from './testing/omgeving.js';

interface Gemeld {
  readonly sleutel: string;
  readonly melding: string;
  readonly bewijs: readonly string[];
  readonly gevolgen: readonly Omit<Gemeld, 'bewijs' | 'gevolgen'>[];
}
interface Stand {
  readonly stuurgroepDashboard: {
    readonly mijlpalen: readonly {
      readonly nummer: number;
      readonly regionaal: readonly {
        readonly station: string;
        readonly prognose: { readonly tekst: string };
        readonly venster: { readonly tekst: string };
        readonly redenen: readonly string[];
      }[];
    }[];
  };
  readonly waarschuwingen: readonly Gemeld[];
}

let omgeving: Omgeving;
beforeAll(async () => {
  omgeving = await startOmgeving();
});
afterAll(async () => {
  await omgeving.sluit();
});

async function stand(peildatum = '2021-03-24'): Promise<Stand> {
  return omgeving.api.lees<Stand>(
    'two',
    `query ($peildatum: Datum) {
      stuurgroepDashboard(traject: "GR-SDD", peildatum: $peildatum) {
        mijlpalen { nummer regionaal { station prognose { tekst } venster { tekst } redenen } } }
      waarschuwingen(traject: "GR-SDD", peildatum: $peildatum, eerste: 100) {
        sleutel melding bewijs gevolgen { sleutel melding } }
    }`,
    { peildatum },
  );
}

/** All that the warnings say, their consequences included. */
async function gezegd(begin: string, peildatum?: string): Promise<string> {
  const { waarschuwingen } = await stand(peildatum);
  return waarschuwingen
    .flatMap((een) => [een, ...een.gevolgen.map((gevolg) => ({ ...gevolg, bewijs: [] }))])
    .filter(({ sleutel }) => sleutel.startsWith(begin))
    .map(({ melding, bewijs }) => [melding, ...bewijs].join(' '))
    .join('\n');
}

async function plan(activiteit: string, van: string, tot: string): Promise<void> {
  const input = { activiteit, handeling: 'VOORSTELLEN', datum: { van, tot }, reden: 'Meer tijd nodig.' };
  const verwachteVersie = (await versies(omgeving.api)).get(activiteit);
  expect(await muteer(omgeving.api, 'two', 'planActiviteit', { ...input, verwachteVersie })).toMatchObject({
    __typename: 'ActiviteitGepland',
  });
}

describe('the ONS-D of mijlpaal 2, planned again in ma 24-5 t/m vr 28-5', () => {
  it('has one window in its forecast, its reason and its warning, and begins on no Tweede Pinksterdag', async () => {
    await plan('A-M2-15', '2021-05-24', '2021-05-28');
    const { stuurgroepDashboard } = await stand();
    const onsd = stuurgroepDashboard.mijlpalen[1]?.regionaal.find(({ station }) => station === 'onsd');
    expect(onsd?.prognose.tekst).toBe('tussen di 25-5-2021 en vr 28-5-2021');
    expect(onsd?.venster.tekst).toBe('ma 24-5 t/m vr 28-5-2021');
    expect(onsd?.redenen.join(' ')).toContain(
      'De datum moet nog worden gepland in ma 24-5 t/m vr 28-5-2021.',
    );
    expect(await gezegd('ROUTESTART_NIET_GEPLAND/M2')).toMatch(/venster ma 24-5 t\/m vr 28-5-2021/u);
    expect(await gezegd('ROUTESTART_NIET_GEPLAND/M2', '2021-03-23')).toMatch(
      /venster ma 17-5 t\/m vr 21-5-2021/u,
    );
  });
});

describe('the raden of mijlpaal 1, planned again in ma 5-4 t/m vr 14-5', () => {
  it('have one window in every warning, and a goal that moved', async () => {
    expect(await gezegd('VENSTER_ONHAALBAAR/M1')).toContain('vr 30-4-2021');
    await plan('A-M1-17', '2021-04-05', '2021-05-14');
    const meldingen = ['VENSTER_ONHAALBAAR/M1/raad', 'GEEN_RESERVE/M1/raad', 'PROGNOSE_NA_VENSTER/M1/raad'];
    for (const melding of meldingen) {
      expect(await gezegd(melding)).not.toContain('30-4');
    }
    expect(await gezegd('GEEN_RESERVE/M1/raad')).toContain('vr 14-5-2021');
    const { prognoseVerloop } = await omgeving.api.lees<{
      prognoseVerloop: readonly { dag: string; doel: string; doelverschuivingDagen: number | null }[];
    }>('two', '{ prognoseVerloop(traject: "GR-SDD", mijlpaal: 1) { dag doel doelverschuivingDagen } }');
    expect(prognoseVerloop.slice(-2)).toMatchObject([
      { doel: '2021-04-30' },
      { dag: '2021-03-24', doel: '2021-05-14', doelverschuivingDagen: 14 },
    ]);
  });
});

describe('a stukversie that was added on wo 24-3', () => {
  it('was not in route on 17-3, also as known now', async () => {
    expect(
      await muteer(omgeving.api, 'two', 'voegStukversieToe', {
        traject: 'GR-SDD',
        mijlpaal: 1,
        naam: 'Versie 2',
        hash: 'ab'.repeat(32),
        verwachteVersie: (await dashboard(omgeving.api)).traject.versie,
      }),
    ).toMatchObject({ nummer: 2 });
    expect(
      await omgeving.api.lees(
        'two',
        `{
          toen: stukversies(traject: "GR-SDD", mijlpaal: 1, peildatum: "2021-03-17", zoalsBekendOp: "2021-03-24") { nummer isHuidig }
          nu: stukversies(traject: "GR-SDD", mijlpaal: 1) { nummer isHuidig }
        }`,
      ),
    ).toEqual({
      toen: [{ nummer: 1, isHuidig: true }],
      nu: [
        { nummer: 2, isHuidig: true },
        { nummer: 1, isHuidig: false },
      ],
    });
  });
});
