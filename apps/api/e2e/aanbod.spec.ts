import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { versies } from './testing/dashboard.js';
import { heenEnTerug } from './testing/heen-en-terug.js';
import { legVastIn } from './testing/leg-vast.js';
import { type Mutatie, type Uitkomst, muteer } from './testing/mutaties.js';
import { type Api, type Omgeving, type Wie, startOmgeving } from './testing/omgeving.js';

let omgeving: Omgeving;
let api: Api;
beforeAll(async () => {
  omgeving = await startOmgeving({ dag: '2021-04-23' });
  api = omgeving.api;
});
afterAll(async () => {
  await omgeving.sluit();
});

const legVast = (wie: Wie, mutatie: Mutatie, invoer: object) => legVastIn(omgeving, wie, mutatie, invoer);

describe('the offer of an informatieronde', () => {
  const aanbod = async (wie: Wie, invoer: object): Promise<Uitkomst> =>
    legVast(wie, 'recordAanbod', {
      activiteit: 'A-M1-06',
      gemeente: 'Dordrecht',
      verwachteVersie: (await versies(api)).get('A-M1-06'),
      ...invoer,
    });

  it('is sent by the TWO and answered by the gemeente: two working days after 17-2 the round begins', async () => {
    const verzonden = await aanbod('two', { handeling: 'VERZENDEN', dag: '2021-02-17' });
    expect(verzonden).toMatchObject({ aanbod: { status: 'GEEN_REACTIE', werkdagen: 2, sessies: null } });
    expect(
      await aanbod('griffier GM0505', { handeling: 'AANVAARDEN', dag: '2021-02-19', sessies: 2 }),
    ).toMatchObject({
      aanbod: {
        status: 'AANVAARD',
        sessies: 2,
        tekst: 'Dordrecht heeft het aanbod op vr 19-2-2021 aanvaard.',
      },
    });
    const vraag = '{ aanbiedingen(traject: "GR-SDD", activiteit: "A-M1-06") { gemeente { code } status } }';
    expect(await api.lees('gemeentesecretaris GM0505', vraag)).toEqual({
      aanbiedingen: [{ gemeente: { code: 'GM0505' }, status: 'AANVAARD' }],
    });
    const { aanbiedingen } = await api.lees<{ aanbiedingen: { status: string }[] }>('two', vraag);
    expect(aanbiedingen.map(({ status }) => status).sort()).toEqual([
      'AANVAARD',
      ...Array<string>(6).fill('NIET_VERZONDEN'),
    ]);
  });

  it('is passed on to the griffier by the gemeentesecretaris, and the chain says who holds it', async () => {
    const door = { gemeente: 'Sliedrecht', handeling: 'DOORGEVEN', dag: '2021-02-18' };
    const GS = 'gemeentesecretaris GM0610';
    const geweigerd = async (wie: Wie, invoer: object): Promise<string | undefined> => {
      const { code } = await muteer(api, wie, 'recordAanbod', {
        activiteit: 'A-M1-06',
        verwachteVersie: (await versies(api)).get('A-M1-06'),
        ...invoer,
      });
      return code;
    };
    expect(await geweigerd(GS, door)).toBe('AANBOD-02');
    await aanbod('two', { gemeente: 'Sliedrecht', handeling: 'VERZENDEN', dag: '2021-02-17' });
    expect(await geweigerd('griffier GM0610', door)).toBe('NIET_TOEGESTAAN');
    expect(await geweigerd('gemeentesecretaris GM0505', door)).toBe('NIET_TOEGESTAAN');
    expect(await geweigerd(GS, { ...door, dag: '2021-02-16' })).toBe('AANBOD-03');
    expect(await geweigerd(GS, { ...door, sessies: 2 })).toBe('AANBOD-04');
    expect(await aanbod(GS, door)).toMatchObject({ aanbod: { status: 'DOORGEGEVEN' } });
    expect(await geweigerd(GS, door)).toBe('AANBOD-02');
    const vraag = `{ aanbiedingen(traject: "GR-SDD", activiteit: "A-M1-06") {
      gemeente { code } houder doorgegeven keten { handeling dag werkdagen herkomst { rol } } tekst } }`;
    expect(await api.lees('griffier GM0610', vraag)).toEqual({
      aanbiedingen: [
        {
          gemeente: { code: 'GM0610' },
          houder: 'griffier',
          doorgegeven: '2021-02-18',
          keten: [
            { handeling: 'VERZENDEN', dag: '2021-02-17', werkdagen: 2, herkomst: { rol: 'two' } },
            {
              handeling: 'DOORGEVEN',
              dag: '2021-02-18',
              werkdagen: 1,
              herkomst: { rol: 'gemeentesecretaris' },
            },
          ],
          tekst:
            'Het aanbod aan Sliedrecht ligt sinds do 18-2-2021 bij de griffier en is nog niet beantwoord.',
        },
      ],
    });
  });

  it('is told to the page of who may not read offers only as long as nobody answered', async () => {
    const feiten = async (wie: Wie): Promise<readonly string[]> => {
      const { rekenstand } = await api.lees<{ rekenstand: { feiten: string } }>(
        wie,
        '{ rekenstand(traject: "GR-SDD") { feiten } }',
      );
      const { aanbiedingen } = JSON.parse(rekenstand.feiten) as {
        aanbiedingen: readonly { gemeente: string; handeling: string }[];
      };
      return aanbiedingen.map(({ gemeente, handeling }) => `${gemeente} ${handeling}`);
    };
    const sliedrecht = ['GM0610 verzenden', 'GM0610 doorgeven'];
    expect(await feiten('lezer')).toEqual(sliedrecht);
    expect(await feiten('two')).toEqual(['GM0505 verzenden', 'GM0505 aanvaarden', ...sliedrecht]);
  });

  it('stands beside the technical round, which should come before each raad', async () => {
    const vraag = '{ rondesVoorRaad(traject: "GR-SDD", mijlpaal: 1) { gemeente { code } oordeel tekst } }';
    const { rondesVoorRaad } = await api.lees<{ rondesVoorRaad: { oordeel: string }[] }>('two', vraag);
    expect(rondesVoorRaad).toHaveLength(7);
    expect(await api.lees('griffier GM0642', vraag)).toMatchObject({
      rondesVoorRaad: [{ gemeente: { code: 'GM0642' } }],
    });
  });

  it.each([
    ['rondesVoorRaad(traject: "GR-SDD", mijlpaal: 1, soort: "onzin") { oordeel }', 'NIET_GEVONDEN', 'soort'],
    ['rondesVoorRaad(traject: "GR-SDD", mijlpaal: 9) { oordeel }', 'NIET_GEVONDEN', 'mijlpaal'],
    ['aanbiedingen(traject: "GR-SDD", activiteit: "A-M1-17") { status }', 'ONGELDIGE_INVOER', 'activiteit'],
    [
      'waarschuwingverloop(traject: "GR-SDD", waarschuwing: "NONSENS") { vanaf }',
      'NIET_GEVONDEN',
      'waarschuwing',
    ],
  ])('says of %s what is wrong with it', async (vraag, code, veld) => {
    const { errors } = await api.vraag('two', `{ ${vraag} }`);
    expect(errors).toMatchObject([{ extensions: { code, veld } }]);
  });

  it('knows another kind of round that the plan has', async () => {
    const vraag = '{ rondesVoorRaad(traject: "GR-SDD", mijlpaal: 1, soort: "informatieronde") { oordeel } }';
    expect((await api.lees<{ rondesVoorRaad: unknown[] }>('two', vraag)).rondesVoorRaad).toHaveLength(7);
  });
});

describe('an activiteit that was held', () => {
  it('is recorded from its day on, once', async () => {
    const plan = { activiteit: 'A-M1-07', handeling: 'HOUDEN' };
    const voor = (await versies(api)).get('A-M1-07');
    expect(await legVast('two', 'planActiviteit', { ...plan, verwachteVersie: voor })).toMatchObject({
      activiteit: { toestand: 'GEHOUDEN' },
    });
    const nogEens = { ...plan, verwachteVersie: (voor ?? 0) + 1 };
    expect(await muteer(api, 'two', 'planActiviteit', nogEens)).toMatchObject({ code: 'PLAN-01' });
  });
});

describe('all of this', () => {
  it('survives a file: exported, loaded elsewhere and exported again it is the same', async () => {
    const { feiten } = await heenEnTerug(omgeving.databaseUrl);
    const soorten = new Set(feiten?.map(({ soort }) => soort));
    expect([...soorten]).toEqual(expect.arrayContaining(['aanbod']));
  });
});
