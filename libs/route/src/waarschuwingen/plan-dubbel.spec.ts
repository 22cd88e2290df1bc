import { describe, expect, it } from '@jest/globals';
import type { Activiteit, Stand } from '@routekaart/traject';
import { aVergadering, anActiviteit, dag, vast } from '../testing/bouwers.js';
import { RAAD, voorbeeld, waarschuwingenMet } from '../testing/voorbeeld.js';

const rij = (code: string, over: Partial<Activiteit> = {}): Activiteit =>
  anActiviteit({ code, naam: code, gremia: ['maan'], datum: vast('9-3'), ...over });

const dubbelen = (over: Partial<Stand>): readonly string[] =>
  waarschuwingenMet('DUBBEL', voorbeeld(over)).map(({ melding }) => melding);

describe('DUBBEL', () => {
  it('names a body of which only the code is known, and then the TWO acts', () => {
    expect(
      waarschuwingenMet('DUBBEL', voorbeeld({ activiteiten: [rij('A'), rij('B'), rij('C')] })),
    ).toMatchObject([
      {
        melding: 'maan heeft op di 9-3-2021 “A” en “B” en “C”.',
        gemeente: null,
        activiteit: 'A',
        actor: { rol: 'two', gremium: 'maan', gemeente: null },
      },
    ]);
  });

  it('is not that a row of the plan and a meeting are on one day: they are one thing', () => {
    const vergaderingen = [aVergadering('maan', '9-3', null)];
    expect(dubbelen({ activiteiten: [rij('A')], vergaderingen })).toEqual([]);
    const twee = [...vergaderingen, aVergadering('maan', '9-3', null, { id: 'x' })];
    expect(dubbelen({ activiteiten: [rij('A')], vergaderingen: twee })).toEqual([
      'maan heeft op di 9-3-2021 2 vergaderingen.',
    ]);
  });

  it('counts meetings to decide only', () => {
    const informeel = aVergadering(RAAD, '13-4', '18-3', { id: 'x', besluitvormend: false });
    expect(dubbelen({ vergaderingen: [...voorbeeld().vergaderingen, informeel] })).toEqual([]);
  });

  it('can be mended on the day itself, and not after it', () => {
    const activiteiten = [rij('A'), rij('B')];
    expect(dubbelen({ activiteiten, peildatum: dag('9-3') })).toHaveLength(1);
    expect(dubbelen({ activiteiten, peildatum: dag('10-3') })).toEqual([]);
  });

  it('does not count what was held, or has no single day', () => {
    const anders = [
      rij('B', { toestand: 'gehouden' }),
      rij('B', { datum: { kind: 'alternatieven', dagen: [dag('9-3'), dag('10-3')], tekst: '' } }),
    ];
    expect(anders.flatMap((b) => dubbelen({ activiteiten: [rij('A'), b] }))).toEqual([]);
  });
});
