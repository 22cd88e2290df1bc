import { describe, expect, it } from '@jest/globals';
import { ALBLASSERDAM, DORDRECHT, aTraject } from '../testing/bouwers.js';
import { keten } from '../testing/strook.js';
import { voorgangersIn } from './directe-voorgangers.js';

/** Two gemeenten and two mijlpalen on ONS-D → college → commissie → raad, without these steps. */
function zonder(...ids: readonly string[]) {
  const stations = keten('ons-d', 'college', 'commissie', 'raad');
  const { behandelingen } = aTraject({ stations, gemeenten: 2, mijlpalen: 2 });
  return { stations, behandelingen: behandelingen.filter(({ id }) => !ids.includes(id)) };
}

const voor = (code: string, stand: ReturnType<typeof zonder>, erbij: readonly string[] = []) =>
  voorgangersIn(code, { mijlpaal: 1, gemeente: ALBLASSERDAM, erbij }, stand);

describe('the stations right before one in a strook', () => {
  it('are those of the route, a regional one too', () => {
    expect(voor('raad', zonder())).toEqual(['commissie']);
    expect(voor('college', zonder())).toEqual(['ons-d']);
    expect(voor('ons-d', zonder())).toEqual([]);
  });

  it('are those before one that this strook skips', () => {
    const overgeslagen = zonder(`m1-commissie-${ALBLASSERDAM}`);
    expect(voor('raad', overgeslagen)).toEqual(['college']);
    expect(voor('raad', zonder(`m1-commissie-${ALBLASSERDAM}`, `m1-college-${ALBLASSERDAM}`))).toEqual([
      'ons-d',
    ]);
    expect(voor('raad', zonder(`m1-commissie-${DORDRECHT}`, `m2-commissie-${ALBLASSERDAM}`))).toEqual([
      'commissie',
    ]);
  });

  it('are also those that are taken to stand there', () => {
    expect(voor('raad', zonder(`m1-commissie-${ALBLASSERDAM}`), ['commissie'])).toEqual(['commissie']);
  });

  it('are none of a station that the route does not have', () => {
    expect(voor('griffie', zonder())).toEqual([]);
  });
});
