import { describe, expect, it } from '@jest/globals';
import type { Besluit } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { ALBLASSERDAM, aBesluit, aStand, aTraject, aVergadering, dag } from '../testing/bouwers.js';
import { STAP, prognoseVan, vergaderingenVan } from '../testing/voorbeeld.js';
import { teLaatBesloten, teLaatzin } from './te-laat-besloten.js';

const STUURGROEP = 'm1-stuurgroep';
const { onsd, college, raad } = STAP;

/**
 * Who decided too late for a raad by vr 30-4. That of di 13-4 takes the stuk until do 18-3, the college of di 16-3 until
 * do 11-3, and the ONS-D of do 11-3 until do 4-3.
 */
function schuldige(
  besloten: Readonly<Record<string, string>>,
  { wie = raad, doel = raad, grens = '30-4', adviseert = '' } = {},
) {
  const opzet = aTraject({ stuurgroep: true });
  const besluiten = Object.entries(besloten).map(([stap, opDag]): Besluit => aBesluit(stap, opDag));
  const berekening = bereken(
    aStand({
      ...opzet,
      peildatum: dag('31-3'),
      gremia: opzet.gremia.map((een) => (een.code === adviseert ? { ...een, mandaat: 'adviseert' } : een)),
      besluiten,
      vergaderingen: [
        aVergadering('ons-d', '11-3', '4-3'),
        aVergadering('ons-d', '8-4', '1-4'),
        ...vergaderingenVan(ALBLASSERDAM),
      ],
    }),
  );
  const [van, door] = [doel, wie].map((id) => prognoseVan(id, berekening));
  if (van === undefined || door === undefined) throw new Error('Geen stap');
  const gevonden = teLaatBesloten(van, door, dag(grens), berekening);
  return gevonden === null ? null : teLaatzin(gevonden);
}

const OP_TIJD = { [STUURGROEP]: '4-3', [onsd]: '11-3' };

describe('the body that decided too late for the raad', () => {
  it('is the first that was late, whatever was decided after it', () => {
    const zin = 'ons-d moest uiterlijk op do 11-3-2021 besluiten, en deed dat op vr 12-3-2021';
    expect(schuldige({ ...OP_TIJD, [onsd]: '12-3' })).toBe(zin);
    expect(schuldige({ ...OP_TIJD, [onsd]: '12-3' }, { wie: college })).toBe(zin);
    expect(schuldige({ ...OP_TIJD, [onsd]: '12-3', [college]: '30-3' })).toBe(zin);
  });

  it('is the college that was late after an ONS-D that was not', () => {
    expect(schuldige({ ...OP_TIJD, [college]: '19-3' })).toBe(
      'college Alblasserdam moest uiterlijk op do 18-3-2021 besluiten, en deed dat op vr 19-3-2021',
    );
    expect(schuldige({ ...OP_TIJD, [college]: '18-3' })).toBeNull();
  });

  it('is not a stuurgroep after which the ONS-D could still meet earlier', () => {
    expect(schuldige({ [STUURGROEP]: '11-3' }, { wie: onsd })).toBeNull();
    expect(schuldige({ [STUURGROEP]: '12-3' }, { wie: onsd })).toBe(
      'stuurgroep moest uiterlijk op do 4-3-2021 besluiten, en deed dat op vr 12-3-2021',
    );
    expect(schuldige({ [STUURGROEP]: '11-3', [onsd]: '12-3' })).toBe(
      'ons-d moest uiterlijk op do 11-3-2021 besluiten, en deed dat op vr 12-3-2021',
    );
  });

  it('is nobody after the body that is asked, nor where no day would have done, nor for a body of the region', () => {
    expect(schuldige({ ...OP_TIJD, [college]: '30-3' }, { wie: college })).toBeNull();
    expect(schuldige({ ...OP_TIJD, [onsd]: '12-3' }, { grens: '12-4' })).toBeNull();
    expect(schuldige({ [STUURGROEP]: '12-3' }, { doel: onsd, wie: onsd })).toBeNull();
  });

  it('is said to advise where that is all it does', () => {
    expect(schuldige({ ...OP_TIJD, [onsd]: '12-3' }, { adviseert: 'ons-d' })).toBe(
      'ons-d moest uiterlijk op do 11-3-2021 adviseren, en deed dat op vr 12-3-2021',
    );
  });
});
