import { describe, expect, it } from '@jest/globals';
import { dagVan } from '@routekaart/kalender';
import { type Deelname, type DeelnameFeit, type Deelnemer, laatsteDeelnamen } from './deelname.js';

let volgnummer = 0;
function zegt(deelnemer: Deelnemer, deelname: Deelname, onderdeel: string | null = null): DeelnameFeit {
  volgnummer += 1;
  const vanaf = dagVan('2023-09-01');
  const herkomst = {
    volgnummer,
    rol: 'onsd',
    door: 'test',
    op: '2023-09-01T10:00:00Z',
    dag: vanaf,
    bron: 'test',
  };
  return { ...deelnemer, deelname, vanaf, onderdeel, reden: null, herkomst };
}

const ARNHEM = { gemeente: 'GM0202' };
const ZORG = { gremium: 'rpo-zorg' };

describe('laatsteDeelnamen', () => {
  it('keeps the last word of each, the gemeenten apart from the bodies', () => {
    const [eerst, arnhem, daarna] = [
      zegt(ZORG, 'doet-mee', 'alleen de regiosecretaris'),
      zegt(ARNHEM, 'doet-mee'),
      zegt(ZORG, 'doet-niet-mee'),
    ];
    expect(laatsteDeelnamen([eerst, arnhem])).toEqual({ gemeenten: [arnhem], gremia: [eerst] });
    expect(laatsteDeelnamen([eerst, arnhem, daarna])).toEqual({ gemeenten: [arnhem], gremia: [daarna] });
  });

  it('does not take a gemeente and a body with one code for one deelnemer', () => {
    const feiten = [zegt({ gremium: 'GM0202' }, 'doet-niet-mee'), zegt(ARNHEM, 'doet-mee')];
    expect(laatsteDeelnamen(feiten)).toEqual({ gemeenten: [feiten[1]], gremia: [feiten[0]] });
  });

  it('does not know of who said nothing', () => {
    expect(laatsteDeelnamen([])).toEqual({ gemeenten: [], gremia: [] });
  });
});
