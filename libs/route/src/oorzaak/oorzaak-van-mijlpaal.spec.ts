import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
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
import { vergaderingenVan } from '../testing/voorbeeld.js';
import type { Oorzaak } from './graaf.js';
import { oorzaakVanMijlpaal } from './oorzaak-van-mijlpaal.js';

const opzet = aTraject({ gemeenten: 2 });
const NAMEN = ['Alblasserdam', 'Dordrecht'] as const;

/** Alblasserdam decides on di 13-4; Dordrecht on `dordrecht`, in by do 18-3. */
function stand(dordrecht: string, over: Partial<Stand> = {}): Stand {
  return aStand({
    ...opzet,
    activiteiten: [onsdRij(vast('11-3'))],
    vergaderingen: [
      ...vergaderingenVan(ALBLASSERDAM),
      aVergadering(`college-${DORDRECHT}`, '16-3', '11-3'),
      aVergadering(`raad-${DORDRECHT}`, dordrecht, '18-3'),
    ],
    ...over,
  });
}

function oorzaak(van: Stand): Oorzaak {
  const berekening = bereken(van);
  const [prognose] = berekening.mijlpalen;
  if (prognose === undefined) {
    throw new Error('geen mijlpaal');
  }
  return oorzaakVanMijlpaal(prognose, berekening);
}

describe('the date of a mijlpaal', () => {
  it('rests on the join rule and on the strook that sets it, down to ONS-D', () => {
    const graaf = oorzaak(stand('20-4'));
    expect(graaf.vraag).toBe('mijlpaal:1');
    expect(bij('mijlpaal:1', graaf)).toEqual({
      soort: 'mijlpaal',
      tekst: 'Het besluit over mijlpaal 1 valt op di 20-4-2021.',
      bron: { kind: 'mijlpaal', nummer: 1 },
      van: [],
      omdat: ['samenloop:1', `datum:m1-raad-${DORDRECHT}`],
    });
    expect(bij('samenloop:1', graaf)).toMatchObject({
      soort: 'regel',
      tekst: 'Alle 2 gemeenten moeten positief besluiten: dat is nodig, niet voldoende.',
      bron: { kind: 'regel', nummer: 5 },
    });
    expect(bij('datum:m1-ons-d', graaf).van).toEqual([`gereed:m1-college-${DORDRECHT}`]);
    expect(graaf.knopen.some(({ id }) => id.includes(ALBLASSERDAM))).toBe(false);
  });

  it('is told in words: the date, the rule, and the chain of that strook', () => {
    const { zinnen } = oorzaak(stand('20-4'));
    expect(zinnen.slice(0, 3)).toEqual([
      'Het besluit over mijlpaal 1 valt op di 20-4-2021.',
      'Alle 2 gemeenten moeten positief besluiten: dat is nodig, niet voldoende.',
      'ons-d do 11-3-2021 → college Dordrecht di 16-3-2021 → raad Dordrecht di 20-4-2021',
    ]);
    expect(zinnen.slice(3).map((zin) => zin.split(':')[0])).toEqual([
      'ons-d',
      'college Dordrecht',
      'raad Dordrecht',
    ]);
  });

  it('rests on every strook that sets it, with what they share once', () => {
    const { knopen, kanten, zinnen } = oorzaak(stand('13-4'));
    expect(kanten.filter(({ van }) => van === 'mijlpaal:1').map(({ omdat }) => omdat)).toEqual([
      'samenloop:1',
      `datum:m1-raad-${ALBLASSERDAM}`,
      `datum:m1-raad-${DORDRECHT}`,
    ]);
    expect(knopen.filter(({ id }) => id === 'datum:m1-ons-d')).toHaveLength(1);
    expect(kanten.filter(({ van }) => van === 'datum:m1-ons-d')).toHaveLength(2);
    expect(zinnen.filter((zin) => zin.startsWith('ons-d: '))).toHaveLength(1);
    expect(zinnen.filter((zin) => NAMEN.some((naam) => zin.startsWith(`raad ${naam}: `)))).toHaveLength(2);
  });

  it('rests on its own strook, and on none of another mijlpaal', () => {
    const twee = aTraject({ gemeenten: 2, mijlpalen: 2 });
    const graaf = oorzaak({ ...stand('20-4'), ...twee });
    expect(bij('mijlpaal:1', graaf).omdat).toEqual(['samenloop:1', `datum:m1-raad-${DORDRECHT}`]);
  });

  it('rests on two stroken where one sets its first day and another its last', () => {
    // Dordrecht decides on ma 12-4 if it takes the stuk in time, or else on di 20-4; Alblasserdam never before di 13-4.
    const { vergaderingen, ...rest } = stand('20-4');
    const graaf = oorzaak({
      ...rest,
      vergaderingen: [...vergaderingen, aVergadering(`raad-${DORDRECHT}`, '12-4', null)],
    });
    expect(bij('mijlpaal:1', graaf)).toMatchObject({
      tekst: 'Het besluit over mijlpaal 1 valt tussen di 13-4-2021 en di 20-4-2021.',
      omdat: ['samenloop:1', `datum:m1-raad-${DORDRECHT}`, `datum:m1-raad-${ALBLASSERDAM}`],
    });
    expect(bij(`datum:m1-raad-${ALBLASSERDAM}`, graaf)).toMatchObject({
      tekst: 'raad Alblasserdam: di 13-4-2021.',
      van: ['mijlpaal:1'],
    });
    const plaats = graaf.zinnen.indexOf('De eerste dag, di 13-4-2021, komt van raad Alblasserdam.');
    expect(graaf.zinnen[plaats + 1]).toMatch(/^ons-d do 11-3-2021 → .* → raad Alblasserdam di 13-4-2021$/u);
  });

  it('is unknown because one of two has not said whether it takes part', () => {
    const graaf = oorzaak(
      stand('20-4', {
        mijlpalen: opzet.mijlpalen.map((een) => ({ ...een, samenloop: { kind: 'aantal', nodig: 2 } })),
        deelnamen: [
          {
            gemeente: DORDRECHT,
            deelname: 'onbekend',
            vanaf: dag('1-3'),
            reden: null,
            herkomst: aHerkomst(),
          },
        ],
      }),
    );
    expect(bij(`deelname:${DORDRECHT}`, graaf)).toEqual({
      soort: 'feit',
      tekst: 'Van Dordrecht is niet bekend of zij meedoet.',
      bron: { kind: 'deelname', gemeente: DORDRECHT },
      van: ['mijlpaal:1'],
      omdat: [],
    });
  });

  it('is unknown because of the raad without a calendar', () => {
    const zonder = stand('20-4');
    const graaf = oorzaak({
      ...zonder,
      vergaderingen: zonder.vergaderingen.filter(({ gremium }) => gremium !== `raad-${DORDRECHT}`),
    });
    expect(bij('mijlpaal:1', graaf)).toMatchObject({
      tekst: 'Het besluit over mijlpaal 1 valt op zijn vroegst di 13-4-2021 (einde onbekend).',
      omdat: ['samenloop:1', `datum:m1-raad-${DORDRECHT}`, `datum:m1-raad-${ALBLASSERDAM}`],
    });
    expect(graaf.zinnen).toContain('De eerste dag, di 13-4-2021, komt van raad Alblasserdam.');
    expect(bij(`datum:m1-raad-${DORDRECHT}`, graaf).omdat).toContain('regel:7');
  });

  it('is unknown because too few take part, whose calendars do not matter', () => {
    const mijlpalen = opzet.mijlpalen.map((mijlpaal) => ({
      ...mijlpaal,
      samenloop: { kind: 'aantal' as const, nodig: 2 },
    }));
    const doetNietMee = {
      gemeente: DORDRECHT,
      deelname: 'doet-niet-mee' as const,
      vanaf: dag('1-3'),
      reden: null,
      herkomst: aHerkomst(),
    };
    const graaf = oorzaak(stand('20-4', { mijlpalen, deelnamen: [doetNietMee] }));
    expect(bij('mijlpaal:1', graaf).omdat).toEqual(['samenloop:1', `deelname:${DORDRECHT}`]);
    expect(bij(`deelname:${DORDRECHT}`, graaf)).toMatchObject({
      soort: 'feit',
      tekst: 'Dordrecht doet niet mee.',
      bron: { kind: 'deelname', gemeente: DORDRECHT },
    });
    expect(graaf.zinnen).toContain('Dordrecht doet niet mee.');
  });
});
