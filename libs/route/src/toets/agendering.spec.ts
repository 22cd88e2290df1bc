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

  it.each<[string, string, Parameters<typeof voorbeeld>[0], string]>([
    ['at a meeting of another body', vergadering(COLLEGE, '16-3'), {}, 'AGENDERING-02'],
    ['at an unknown meeting', 'x', {}, 'AGENDERING-02'],
    ['at a meeting that has passed', MEI, { peildatum: dag('19-5') }, 'AGENDERING-03'],
    ['at a cancelled meeting', MEI, anders({ staat: 'vervallen' }), 'AGENDERING-03'],
    ['at a meeting that does not decide', MEI, anders({ besluitvormend: false }), 'AGENDERING-03'],
    [
      'at the meeting in which it was put off',
      MEI,
      { peildatum: dag('18-5'), besluiten: [aBesluit(raad, '18-5', { uitkomst: 'ingetrokken' })] },
      'AGENDERING-03',
    ],
    [
      'once the body has decided',
      MEI,
      { peildatum: dag('14-4'), besluiten: [aBesluit(raad, '13-4')] },
      'AGENDERING-01',
    ],
  ])('is refused %s', (_, id, over, code) => {
    expect(toets(id, over)).toMatchObject({ code });
  });

  it('can be taken back while it stands, and not without one', () => {
    const van = (id: string | null) =>
      toetsVanAgenda(prognoseVan(raad, bereken(voorbeeld({ agenderingen: [anAgendering(raad, id)] }))));
    expect(van(MEI)).toBeNull();
    expect(van(null)).toMatchObject({ code: 'AGENDERING-04' });
  });
});
