import { describe, expect, it } from '@jest/globals';
import { type Regel, geldendeRegel, regelUit } from './regelinvoer.js';

function formulier(velden: Readonly<Record<string, string>>): FormData {
  const gevuld = new FormData();
  for (const [naam, waarde] of Object.entries(velden)) gevuld.set(naam, waarde);
  return gevuld;
}

describe('regelUit', () => {
  it('reads every part of a rule', () => {
    const velden = {
      dagen: '5',
      telling: 'WERKDAGEN',
      toets: '2',
      na: 'college',
      minimaal: '14',
      weken: '2',
    };
    expect(regelUit(formulier({ ...velden, weekdag: '4', sluiting: 'VOLGENDE_WERKDAG' }))).toEqual({
      verwerking: { dagen: 5, telling: 'WERKDAGEN' },
      toetswerkdagen: 2,
      tussen: { na: 'college', minimaalDagen: 14, weken: 2, weekdag: 4 },
      bijSluiting: 'VOLGENDE_WERKDAG',
    });
  });

  it('leaves out what was left empty, and keeps zero days apart from none', () => {
    expect(regelUit(formulier({ dagen: '', toets: '', na: '', minimaal: '7', sluiting: 'VERVALT' }))).toEqual(
      {
        verwerking: null,
        toetswerkdagen: 0,
        tussen: null,
        bijSluiting: 'VERVALT',
      },
    );
    expect(regelUit(formulier({ dagen: '0' })).verwerking).toEqual({ dagen: 0, telling: 'KALENDERDAGEN' });
    expect(regelUit(formulier({ na: 'po' })).tussen).toEqual({
      na: 'po',
      minimaalDagen: 0,
      weken: null,
      weekdag: 1,
    });
  });
});

describe('geldendeRegel', () => {
  const regel = (station: string, gemeente: string | null): Regel => ({
    station,
    gemeente,
    dagen: 3,
    telling: 'kalenderdagen',
    toetswerkdagen: 0,
    na: null,
    minimaalDagen: null,
    weken: null,
    weekdag: null,
    bijSluiting: 'vervalt',
    bron: 'Afspraak',
  });
  const [eigen, allen, elders] = [regel('raad', 'GM0505'), regel('raad', null), regel('college', null)];

  it.each([
    [[allen, eigen], eigen],
    [[elders, allen], allen],
    [[elders], null],
  ])('is the own one before that for all, and none of another station (%#)', (regels, geldig) => {
    expect(geldendeRegel(regels, 'raad', 'GM0505')).toBe(geldig);
  });
});
