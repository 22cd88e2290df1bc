import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HEEFT_CHROMIUM } from './testing/chromium.js';
import { Proefopstelling } from './testing/proefopstelling.js';
import { SESSIEMODEL } from './testing/sessiemodel.js';
import { type Toestandsmodel, gangLangsAlles, loopAlles } from './testing/toestandsgang.js';
import { VASTLEGMODEL } from './testing/vastlegmodel.js';
import { VERBINDINGSMODEL } from './testing/verbindingsmodel.js';

/** A walk through a real browser takes its time. */
const GEDULD_MS = 240_000;

describe('a walk through a state machine', () => {
  const niets = (): Promise<void> => Promise.resolve();
  const model = (pijlen: readonly string[], toestanden = ['a', 'b', 'c']): Toestandsmodel<string, null> => ({
    begin: 'a',
    toont: Object.fromEntries(toestanden.map((toestand) => [toestand, niets])),
    overgangen: pijlen.map(([van = '', naar = '']) => ({ van, gebeurtenis: van + naar, naar, doe: niets })),
  });

  it('takes every arrow, by the shortest way to the next', () => {
    const gang = gangLangsAlles(model(['ab', 'ba', 'bc', 'cb']));
    expect(gang.map(({ gebeurtenis }) => gebeurtenis)).toEqual(['ab', 'ba', 'ab', 'bc', 'cb']);
  });

  it('says which arrow or state cannot be reached', () => {
    expect(() => gangLangsAlles(model(['ab', 'ba', 'cb']))).toThrow('Onbereikbaar: c – cb');
    expect(() => gangLangsAlles(model(['ab', 'ba']))).toThrow('Nooit bereikt: c');
  });
});

(HEEFT_CHROMIUM ? describe : describe.skip)('every state and every event', () => {
  let proef: Proefopstelling;
  beforeAll(async () => {
    proef = await Proefopstelling.start();
  });
  afterAll(async () => {
    await proef.sluit();
  });

  it(
    'of a session',
    async () => {
      const pagina = await proef.open();
      await loopAlles(SESSIEMODEL, pagina);
      await pagina.sluit();
    },
    GEDULD_MS,
  );

  it(
    'of recording',
    async () => {
      const [schrijver, ander] = [await proef.open(), await proef.open()];
      await schrijver.logIn('Gemeentesecretaris Papendrecht');
      await ander.logIn('Griffier Papendrecht');
      await loopAlles(VASTLEGMODEL, { schrijver, ander, aangeleverd: 0 });
      await schrijver.sluit();
      await ander.sluit();
    },
    GEDULD_MS,
  );

  it(
    'of the connection',
    async () => {
      const lezer = await proef.open();
      await lezer.logIn('Gemeentesecretaris Sliedrecht');
      await loopAlles(VERBINDINGSMODEL, { lezer, proef });
      await lezer.sluit();
    },
    GEDULD_MS,
  );
});
