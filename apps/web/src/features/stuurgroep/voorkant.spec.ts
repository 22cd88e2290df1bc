import { describe, expect, it } from '@jest/globals';
import type { DashboardQuery } from '../../api/documenten.js';
import { isVol, voorkantVan } from './voorkant.js';

type Dashboard = DashboardQuery['stuurgroepDashboard'];
type Groep = Dashboard['waarschuwingen'][number];

/** One line on paper, with the white under it. */
const REGEL = 'x'.repeat(40);

function kritiek(...gevolgen: readonly number[]): Groep {
  const waarschuwingen = gevolgen.map((aantal, plaats) => ({
    sleutel: `w${String(plaats)}`,
    melding: REGEL,
    uiterlijk: null,
    gevolgen: Array.from({ length: aantal }, () => ({ melding: REGEL })),
  }));
  return { ernst: 'KRITIEK', aantal: gevolgen.length, waarschuwingen } as unknown as Groep;
}

const voorkant = (groep: Groep) => voorkantVan({ komendeBesluiten: [], waarschuwingen: [groep] });

describe('the front of the paper', () => {
  it('has everything as long as it fits: 38 lines with their white', () => {
    const alles = voorkant(kritiek(30, 6));
    expect([...alles.values()]).toEqual(['alles', 'alles']);
    expect(isVol(alles)).toBe(false);
  });

  it('leaves what follows to the other side with one line more', () => {
    const vol = voorkant(kritiek(30, 7, 0));
    expect([...vol.values()]).toEqual(['zonder-gevolgen', 'zonder-gevolgen', 'alles']);
    expect(isVol(vol)).toBe(true);
  });

  it('leaves the last warnings to it too when there are more than lines', () => {
    const vol = [...voorkant(kritiek(...Array.from({ length: 40 }, () => 0))).values()];
    expect(vol.filter((een) => een === 'alles')).toHaveLength(38);
    expect(vol.slice(38)).toEqual(['niet', 'niet']);
  });

  it('gives a lighter warning no place', () => {
    expect(voorkant({ ...kritiek(0), ernst: 'LET_OP' })).toEqual(new Map());
  });
});
