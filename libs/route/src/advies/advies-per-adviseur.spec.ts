import { describe, expect, it } from '@jest/globals';
import type { AdviesFeit } from '@routekaart/traject';
import { ALBLASSERDAM, DORDRECHT, aGremium, aHerkomst, aTraject, dag } from '../testing/bouwers.js';
import { voorbeeld } from '../testing/voorbeeld.js';
import { strookadviezen, verklaarAdvies } from './strookadvies.js';

const KERNTEAM = aGremium({ code: 'kernteam', naam: 'Kernteam', mandaat: 'adviseert' });
const OGO = aGremium({ code: 'ogo', naam: 'OGO', mandaat: 'adviseert' });

const advies = (gremium: string, opDag: string, over: Partial<AdviesFeit> = {}): AdviesFeit => ({
  mijlpaal: 1,
  gremium,
  gemeente: null,
  houding: null,
  dag: dag(opDag),
  stukversie: 1,
  tekst: 'Stem in.',
  herkomst: aHerkomst(),
  ...over,
});

/** Two bodies that may advise, without a rule that they must. */
function zinnen(mijlpaal: number, ...adviezen: readonly AdviesFeit[]): readonly string[] {
  const basis = voorbeeld(aTraject({ gemeenten: 2, mijlpalen: 2 }));
  const stand = { ...basis, gremia: [...basis.gremia, KERNTEAM, OGO], adviezen };
  return strookadviezen(mijlpaal, ALBLASSERDAM, stand).map((een) => verklaarAdvies(een, 'Alblasserdam'));
}

describe('the advice of several bodies', () => {
  it('is that of each itself, about that mijlpaal', () => {
    const gegeven = [
      advies('ogo', '5-3'),
      advies('kernteam', '4-3'),
      advies('kernteam', '8-3', { mijlpaal: 2 }),
    ];
    expect(zinnen(1, ...gegeven)).toEqual([
      'Kernteam adviseerde op do 4-3-2021; van een lokaal advies van Alblasserdam is niets bekend.',
      'OGO adviseerde op vr 5-3-2021; van een lokaal advies van Alblasserdam is niets bekend.',
    ]);
    expect(zinnen(2, ...gegeven)).toEqual([
      'Kernteam adviseerde op ma 8-3-2021; van een lokaal advies van Alblasserdam is niets bekend.',
    ]);
  });

  it('is followed or not by each gemeente for itself, and never told by its local answer', () => {
    const lokaal = (gemeente: string, houding: AdviesFeit['houding']) =>
      advies('kernteam', '9-3', { gemeente, houding });
    expect(
      zinnen(1, lokaal(DORDRECHT, 'ingestemd'), lokaal(ALBLASSERDAM, 'afgeweken'), advies('kernteam', '4-3')),
    ).toEqual(['Kernteam adviseerde op do 4-3-2021; Alblasserdam wijkt daarvan af.']);
    expect(zinnen(1, lokaal(ALBLASSERDAM, 'ingestemd'))).toEqual([]);
  });
});
