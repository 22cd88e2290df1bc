import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Omgeving, type Wie, startOmgeving } from './testing/omgeving.js';

const TRAJECT = 'traject: "GR-SDD"';

let omgeving: Omgeving;
beforeAll(async () => {
  omgeving = await startOmgeving();
});
afterAll(async () => {
  await omgeving.sluit();
});

describe('takenlijst', () => {
  interface Taak {
    readonly wat: string;
    readonly uiterlijk: string | null;
    readonly anders: string;
    readonly sprongDagen: number | null;
    readonly actor: { readonly rol: string; readonly gemeente: { readonly code: string } | null };
  }
  const lees = async (wie: Wie, over = ''): Promise<readonly Taak[]> => {
    const { takenlijst } = await omgeving.api.lees<{ takenlijst: readonly Taak[] }>(
      wie,
      `{ takenlijst(${TRAJECT}, eerste: 100${over}) { wat uiterlijk anders sprongDagen
        actor { rol gemeente { code } } } }`,
    );
    return takenlijst;
  };

  it('tells Papendrecht to hand in before tomorrow, and what it costs otherwise', async () => {
    expect((await lees('gemeentesecretaris GM0590'))[0]).toMatchObject({
      wat: 'Lever het stuk van mijlpaal 1 aan bij Raad Papendrecht, voor do 22-4-2021.',
      uiterlijk: '2021-03-25',
      anders: 'Anders wordt het do 27-5-2021, 35 dagen later.',
      sprongDagen: 35,
    });
  });

  it.each<[Wie, string]>([
    ['two', 'two'],
    ['stuurgroep', 'stuurgroep'],
    ['onsd', 'onsd'],
  ])('gives %s only its own things, by the last safe day', async (wie, rol) => {
    const taken = await lees(wie);
    const dagen = taken.map(({ uiterlijk }) => uiterlijk ?? '9999');

    expect(taken.length).toBeGreaterThan(0);
    expect([...new Set(taken.map(({ actor }) => actor.rol))]).toEqual([rol]);
    expect(dagen).toEqual([...dagen].sort());
    expect(dagen[0] ?? '').toMatch(/^(?:9999|2021-(?:0[4-9]|1\d|03-2[4-9]|03-3\d))/u);
  });

  it.each<[Wie, readonly string[]]>([
    ['gemeentesecretaris GM0590', ['gemeentesecretaris CONTACT_GRIFFIE GM0590', 'onsd LID_ONSD']],
    ['gemeentesecretaris GM0482', ['gemeentesecretaris EIGENAAR_STROOK GM0482', 'onsd LID_ONSD']],
  ])('gives %s what its hats must do, each with its hat, and nothing of others', async (wie, verwacht) => {
    const { takenlijst } = await omgeving.api.lees<{
      takenlijst: readonly { pet: string | null; actor: Taak['actor']; uiterlijk: string | null }[];
    }>(wie, `{ takenlijst(${TRAJECT}, eerste: 100) { pet uiterlijk actor { rol gemeente { code } } } }`);
    const petten = takenlijst.map(({ pet, actor: { rol, gemeente } }) =>
      [rol, pet, gemeente?.code].filter(Boolean).join(' '),
    );
    const dagen = takenlijst.map(({ uiterlijk }) => uiterlijk ?? '9999');

    expect([...new Set(petten)].sort()).toEqual(verwacht);
    expect(dagen).toEqual([...dagen].sort());
  });

  it('names the activiteit that needs a day', async () => {
    const { takenlijst } = await omgeving.api.lees<{ takenlijst: readonly { activiteit: string | null }[] }>(
      'onsd',
      `{ takenlijst(${TRAJECT}) { waarschuwing activiteit uiterlijk } }`,
    );
    expect(takenlijst).toContainEqual({
      waarschuwing: expect.stringMatching(/^ROUTESTART_NIET_GEPLAND\//u),
      activiteit: 'A-M2-15',
      uiterlijk: '2021-05-03',
    });
  });

  it('refuses a role that does not exist', async () => {
    const { errors } = await omgeving.api.vraag('two', `{ takenlijst(${TRAJECT}, rol: "baas") { wat } }`);

    expect(errors).toMatchObject([{ extensions: { code: 'ONGELDIGE_INVOER', veld: 'rol' } }]);
  });
});
