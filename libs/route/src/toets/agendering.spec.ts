import { describe, expect, it } from '@jest/globals';
import { bereken } from '../berekening.js';
import { anAgendering } from '../testing/agendering.js';
import { aBesluit, dag } from '../testing/bouwers.js';
import { COLLEGE, RAAD, STAP, prognoseVan, voorbeeld } from '../testing/voorbeeld.js';
import { toetsAgendering, toetsVanAgenda } from './agendering.js';

const { raad } = STAP;

function vergadering(gremium: string, opDag: string): string {
  return voorbeeld().vergaderingen.find((een) => een.gremium === gremium && een.dag === dag(opDag))?.id ?? '';
}

function toets(id: string, over: Parameters<typeof voorbeeld>[0] = {}) {
  const berekening = bereken(voorbeeld(over));
  return toetsAgendering(id, prognoseVan(raad, berekening), berekening);
}

const MEI = vergadering(RAAD, '18-5');
const anders = (over: object) => ({
  vergaderingen: voorbeeld().vergaderingen.map((een) => (een.id === MEI ? { ...een, ...over } : een)),
});

describe('an agendering', () => {
  it.each([
    ['at a meeting to come', {}],
    ['on the day of the meeting itself', { peildatum: dag('18-5') }],
    ['at a meeting of which no last day to hand in is known', anders({ aanleverdag: null })],
  ])('can be recorded %s', (_, over) => {
    expect(toets(MEI, over)).toBeNull();
  });

  it.each<[string, string, Parameters<typeof voorbeeld>[0], string, string]>([
    [
      'at a meeting of another body',
      vergadering(COLLEGE, '16-3'),
      {},
      'AGENDERING-02',
      'Dit is geen vergadering waarin raad Alblasserdam hierover besluit.',
    ],
    [
      'at an unknown meeting',
      'x',
      {},
      'AGENDERING-02',
      'Dit is geen vergadering waarin raad Alblasserdam hierover besluit.',
    ],
    [
      'at a meeting that has passed',
      MEI,
      { peildatum: dag('19-5') },
      'AGENDERING-03',
      'De vergadering van di 18-5-2021 is voorbij.',
    ],
    [
      'at a cancelled meeting',
      MEI,
      anders({ staat: 'vervallen' }),
      'AGENDERING-03',
      'De vergadering van di 18-5-2021 is vervallen.',
    ],
    [
      'at a meeting that does not decide',
      MEI,
      anders({ besluitvormend: false }),
      'AGENDERING-03',
      'In de vergadering van di 18-5-2021 besluit raad Alblasserdam niet.',
    ],
    [
      'at the meeting in which it was put off',
      MEI,
      { peildatum: dag('18-5'), besluiten: [aBesluit(raad, '18-5', { uitkomst: 'ingetrokken' })] },
      'AGENDERING-03',
      'De vergadering van di 18-5-2021 is voor dit stuk voorbij: het kan pas na di 18-5-2021 terugkomen.',
    ],
  ])('is refused %s', (_, id, over, code, melding) => {
    expect(toets(id, over)).toEqual({ soort: 'regel', code, veld: 'vergadering', melding });
  });

  it('is refused once the body has decided', () => {
    expect(toets(MEI, { peildatum: dag('14-4'), besluiten: [aBesluit(raad, '13-4')] })).toEqual({
      soort: 'regel',
      code: 'AGENDERING-01',
      veld: 'behandeling',
      melding: 'raad Alblasserdam heeft al besloten; agenderen kan niet meer.',
    });
  });

  it('can be taken back while it stands, and not without one', () => {
    const van = (id: string | null) =>
      toetsVanAgenda(prognoseVan(raad, bereken(voorbeeld({ agenderingen: [anAgendering(raad, id)] }))));
    expect(van(MEI)).toBeNull();
    expect(van(null)).toEqual({
      soort: 'regel',
      code: 'AGENDERING-04',
      veld: 'behandeling',
      melding: 'Bij raad Alblasserdam staat het stuk op geen agenda: er is niets af te halen.',
    });
    expect(toetsVanAgenda(prognoseVan(raad, bereken(voorbeeld())))).toMatchObject({ code: 'AGENDERING-04' });
  });

  it('is refused of an act that needs no meeting', () => {
    const stations = voorbeeld().stations.map((een) =>
      een.code === 'raad' ? { ...een, duurDagen: 2 } : een,
    );
    expect(toets(MEI, { stations })).toMatchObject({ code: 'AGENDERING-02' });
  });

  it('is refused of a stuk that the body rejected, until there is a new version', () => {
    const nee = {
      peildatum: dag('14-4'),
      besluiten: [aBesluit(raad, '13-4', { uitkomst: 'niet-ingestemd' })],
    };
    expect(toets(MEI, nee)).toMatchObject({ code: 'AGENDERING-01' });
    const stukversies = [1, 2].map((nummer) => ({ mijlpaal: 1, nummer, naam: `versie ${String(nummer)}` }));
    expect(toets(MEI, { ...nee, stukversies })).toBeNull();
  });

  it('is allowed on the first day on which a stuk that was withdrawn can come back', () => {
    const besluiten = [aBesluit(raad, '17-5', { uitkomst: 'ingetrokken' })];
    expect(toets(MEI, { peildatum: dag('17-5'), besluiten })).toBeNull();
  });
});
