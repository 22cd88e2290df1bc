import { describe, expect, it } from '@jest/globals';
import type { Stand, Vergadering } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import {
  ALBLASSERDAM,
  DORDRECHT,
  aHerkomst,
  aStand,
  aTraject,
  aVergadering,
  dag,
  onsdRij,
  vast,
} from '../testing/bouwers.js';
import { bij } from '../testing/oorzaak.js';
import { keten } from '../testing/strook.js';
import type { Oorzaak } from './graaf.js';
import { oorzaakVanIngangsdatum } from './oorzaak-van-ingangsdatum.js';
import { oorzaakVanMijlpaal } from './oorzaak-van-mijlpaal.js';

const RAAD_A = `raad-${ALBLASSERDAM}`;
const RAAD_D = `raad-${DORDRECHT}`;
const opzet = aTraject({ gemeenten: 2, stations: keten('ons-d', 'raad') });

/** ONS-D on do 11-3 and then two raden, which meet so. */
function stand(vergaderingen: readonly Vergadering[], over: Partial<Stand> = {}): Stand {
  return aStand({ ...opzet, activiteiten: [onsdRij(vast('11-3'))], vergaderingen, ...over });
}

/** Why mijlpaal 1 has its day. */
function oorzaak(van: Stand): Oorzaak {
  const berekening = bereken(van);
  const [prognose] = berekening.mijlpalen;
  if (prognose === undefined) {
    throw new Error('geen mijlpaal');
  }
  return oorzaakVanMijlpaal(prognose, berekening);
}

const raden = (graaf: Oorzaak): readonly string[] =>
  bij('mijlpaal:1', graaf).omdat.filter((id) => id.startsWith('datum:'));
const EERSTE = 'De eerste dag';

describe('who sets the day of a mijlpaal', () => {
  const zeker = aVergadering(RAAD_A, '20-4', '15-4');

  it('is one strook where that may be the last and is never the first to be done', () => {
    // Alblasserdam on di 20-4; Dordrecht on di 20-4 if it comes in time, or else on di 18-5.
    const van = stand([zeker, aVergadering(RAAD_D, '20-4', null), aVergadering(RAAD_D, '18-5', '22-4')]);
    const graaf = oorzaak(van);
    expect(bij('mijlpaal:1', graaf).tekst).toBe(
      'Het besluit over mijlpaal 1 valt tussen di 20-4-2021 en di 18-5-2021.',
    );
    expect(raden(graaf)).toEqual([`datum:m1-${RAAD_D}`]);
    expect(graaf.zinnen.join(' ')).not.toContain(EERSTE);
    expect(raden(oorzaakVanIngangsdatum(bereken(van)))).toEqual([`datum:m1-${RAAD_D}`]);
  });

  it('is both where both end last, of which one may be earlier', () => {
    // Dordrecht on di 13-4 if it comes in time, or else on di 20-4, like Alblasserdam.
    const graaf = oorzaak(
      stand([zeker, aVergadering(RAAD_D, '13-4', null), aVergadering(RAAD_D, '20-4', '15-4')]),
    );
    expect(bij('mijlpaal:1', graaf).tekst).toBe('Het besluit over mijlpaal 1 valt op di 20-4-2021.');
    expect(raden(graaf)).toEqual([`datum:m1-${RAAD_A}`, `datum:m1-${RAAD_D}`]);
    expect(graaf.zinnen.join(' ')).not.toContain(EERSTE);
  });

  it('is the regional body where no gemeente decides', () => {
    const graaf = oorzaak({ ...stand([]), ...aTraject({ stations: keten('ons-d') }) });
    expect(bij('mijlpaal:1', graaf)).toMatchObject({
      tekst: 'Het besluit over mijlpaal 1 valt op do 11-3-2021.',
      omdat: ['samenloop:1', 'datum:m1-ons-d'],
    });
    expect(graaf.zinnen.join(' ')).not.toContain(EERSTE);
  });

  it('is the last body of that mijlpaal, though another mijlpaal goes further', () => {
    const twee = aTraject({ mijlpalen: 2, stations: keten('ons-d', 'raad') });
    const behandelingen = twee.behandelingen.filter(
      ({ mijlpaal, station }) => mijlpaal === 2 || station === 'ons-d',
    );
    const graaf = oorzaak({ ...stand([zeker]), ...twee, behandelingen });
    expect(bij('mijlpaal:1', graaf).omdat).toEqual(['samenloop:1', 'datum:m1-ons-d']);
  });

  const zonderDordrecht = (nodig: number, ...vergaderingen: readonly Vergadering[]): Stand => {
    const deelname = {
      gemeente: DORDRECHT,
      deelname: 'doet-niet-mee',
      vanaf: dag('1-3'),
      reden: null,
    } as const;
    return stand(vergaderingen, {
      mijlpalen: opzet.mijlpalen.map((een) => ({ ...een, samenloop: { kind: 'aantal', nodig } })),
      deelnamen: [{ ...deelname, herkomst: aHerkomst() }],
    });
  };

  it('is no gemeente without which the mijlpaal can be decided', () => {
    const graaf = oorzaak(zonderDordrecht(1, zeker, aVergadering(RAAD_D, '20-4', '15-4')));
    expect(bij('mijlpaal:1', graaf).omdat).toEqual(['samenloop:1', `datum:m1-${RAAD_A}`]);
  });

  it('is only who does not take part where too few do, not a raad without a day', () => {
    expect(bij('mijlpaal:1', oorzaak(zonderDordrecht(2))).omdat).toEqual([
      'samenloop:1',
      `deelname:${DORDRECHT}`,
    ]);
  });
});
