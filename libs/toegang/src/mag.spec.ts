import { describe, expect, it } from '@jest/globals';
import { ALGEMEEN, type Hoedanigheid, isGemeenterol, leesbeperking, mag, wieMag } from './mag.js';
import { HANDELINGEN, RECHTEN, ROLLEN } from './rechten.js';

const GRIFFIER: Hoedanigheid = { rol: 'griffier', gemeente: 'GM0505' };
const TWO: Hoedanigheid = { rol: 'two', gemeente: null };
const ONSD: Hoedanigheid = { rol: 'onsd', gemeente: null };

const RAAD_DORDRECHT = { gemeente: 'GM0505', beheerrol: 'griffier' };
const RAAD_PAPENDRECHT = { gemeente: 'GM0590', beheerrol: 'griffier' };
const COLLEGE_DORDRECHT = { gemeente: 'GM0505', beheerrol: 'gemeentesecretaris' };
const OVERLEG = { gemeente: null, beheerrol: 'onsd' };

describe('mag', () => {
  it.each([
    ['the raad of the own gemeente', RAAD_DORDRECHT, true],
    ['the raad of another gemeente', RAAD_PAPENDRECHT, false],
    ['the college of the own gemeente', COLLEGE_DORDRECHT, false],
    ['a regional body', OVERLEG, false],
  ])('lets a griffier record a besluit of %s: %s', (_, onderwerp, verwacht) => {
    expect(mag(GRIFFIER, 'besluit-vastleggen', onderwerp)).toBe(verwacht);
  });

  it('never lets the planners record an outcome', () => {
    for (const onderwerp of [RAAD_DORDRECHT, COLLEGE_DORDRECHT, OVERLEG]) {
      expect(mag(TWO, 'besluit-vastleggen', onderwerp)).toBe(false);
    }
  });

  it('lets the planners change the meetings of regional bodies only', () => {
    expect(mag(TWO, 'vergadering-vastleggen', OVERLEG)).toBe(true);
    expect(mag(TWO, 'vergadering-vastleggen', RAAD_DORDRECHT)).toBe(false);
  });

  it('lets only the gemeente itself say whether it takes part', () => {
    const dordrecht = { gemeente: 'GM0505', beheerrol: null };
    const wie = ROLLEN.filter((rol) =>
      mag({ rol, gemeente: isGemeenterol(rol) ? 'GM0505' : null }, 'deelname-vastleggen', dordrecht),
    );
    expect(wie).toEqual(['gemeentesecretaris', 'griffier']);
    const papendrecht: Hoedanigheid = { rol: 'gemeentesecretaris', gemeente: 'GM0590' };
    expect(mag(papendrecht, 'deelname-vastleggen', dordrecht)).toBe(false);
  });

  it('lets only who manages a regional body say whether it takes part', () => {
    const wie = (beheerrol: string): readonly string[] =>
      ROLLEN.filter((rol) =>
        mag({ rol, gemeente: isGemeenterol(rol) ? 'GM0505' : null }, 'deelname-vastleggen', {
          gemeente: null,
          beheerrol,
        }),
      );
    expect(['onsd', 'two', 'stuurgroep', 'griffier'].map(wie)).toEqual([
      ['onsd'],
      ['two'],
      ['stuurgroep'],
      [],
    ]);
  });

  it('lets only the planners name an edition of their plan', () => {
    const wie = ROLLEN.filter((rol) => mag({ rol, gemeente: 'GM0505' }, 'editie-vaststellen', ALGEMEEN));
    expect(wie).toEqual(['two']);
  });

  it('lets only the planners have a planning checked', () => {
    const wie = ROLLEN.filter((rol) => mag({ rol, gemeente: 'GM0505' }, 'planning-keuren', ALGEMEEN));
    expect(wie).toEqual(['two']);
  });

  it('lets only the planners bring in or take out a whole traject', () => {
    const wie = ROLLEN.filter((rol) => mag({ rol, gemeente: 'GM0505' }, 'traject-beheren', ALGEMEEN));
    expect(wie).toEqual(['two']);
  });

  it('lets only the planners take a planning in', () => {
    const wie = ROLLEN.filter((rol) => mag({ rol, gemeente: 'GM0505' }, 'planning-importeren', ALGEMEEN));
    expect(wie).toEqual(['two']);
  });

  it('lets the stuurgroep approve a routekaart in its own name, and nobody in that of another body', () => {
    const stuurgroep = { gemeente: null, beheerrol: 'stuurgroep' };
    const namens = (onderwerp: typeof OVERLEG): readonly string[] =>
      ROLLEN.filter((rol) => mag({ rol, gemeente: null }, 'routekaart-vaststellen', onderwerp));
    expect(namens(stuurgroep)).toEqual(['stuurgroep']);
    expect(namens(OVERLEG)).toEqual([]);
  });

  it('lets a regional body record its own outcome', () => {
    expect(mag(ONSD, 'besluit-vastleggen', OVERLEG)).toBe(true);
  });

  it('gives nothing to a griffier without a gemeente', () => {
    expect(mag({ ...GRIFFIER, gemeente: null }, 'besluit-vastleggen', { ...RAAD_DORDRECHT })).toBe(false);
    expect(mag({ ...GRIFFIER, gemeente: null }, 'gemeenteroute-lezen', OVERLEG)).toBe(false);
  });

  it('lets a lezer change nothing at all', () => {
    const lezer: Hoedanigheid = { rol: 'lezer', gemeente: null };
    const meerDanLezen = HANDELINGEN.filter((handeling) => !handeling.endsWith('-lezen'));
    expect(meerDanLezen).toContain('besluit-vastleggen');
    for (const handeling of meerDanLezen) {
      expect(mag(lezer, handeling, { ...OVERLEG, beheerrol: 'lezer' })).toBe(false);
    }
  });
});

describe('RECHTEN', () => {
  it('says something about every act and every role', () => {
    for (const handeling of HANDELINGEN) {
      expect(Object.keys(RECHTEN[handeling]).sort()).toEqual([...ROLLEN].sort());
    }
  });
});

describe('leesbeperking', () => {
  it('limits a griffier to the own gemeente, and nobody else', () => {
    expect(leesbeperking(GRIFFIER, 'waarschuwingen-lezen')).toBe('GM0505');
    expect(leesbeperking(TWO, 'waarschuwingen-lezen')).toBeNull();
  });
});

describe('isGemeenterol', () => {
  it('is true for gemeentesecretaris and griffier', () => {
    expect(ROLLEN.filter(isGemeenterol)).toEqual(['gemeentesecretaris', 'griffier']);
  });
});

describe('wieMag', () => {
  it.each<[string, Parameters<typeof wieMag>[0], Parameters<typeof wieMag>[1], readonly string[]]>([
    ['a meeting of a raad', 'vergadering-vastleggen', RAAD_DORDRECHT, ['griffier']],
    ['a meeting of a regional body', 'vergadering-vastleggen', OVERLEG, ['two', 'onsd']],
    ['a day of the plan', 'activiteit-plannen', ALGEMEEN, ['two']],
    [
      'taking part',
      'deelname-vastleggen',
      { gemeente: 'GM0505', beheerrol: null },
      ['gemeentesecretaris', 'griffier'],
    ],
    ['a rule for all gemeenten', 'stationsregel-vastleggen', ALGEMEEN, ['two']],
  ])('names whose act it is to record %s', (_, handeling, onderwerp, rollen) => {
    expect(wieMag(handeling, onderwerp)).toEqual(rollen);
  });
});
