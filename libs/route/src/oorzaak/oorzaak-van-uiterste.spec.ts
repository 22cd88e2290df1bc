import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import {
  ALBLASSERDAM,
  DORDRECHT,
  aBesluit,
  aStand,
  aTraject,
  aVergadering,
  dag,
  metVensters,
  onsdRij,
  periode,
  vast,
} from '../testing/bouwers.js';
import { bij } from '../testing/oorzaak.js';
import { vergaderingenVan, voorbeeld } from '../testing/voorbeeld.js';
import { uitersteVoorAllen } from '../terugrekenen/gezamenlijk.js';
import type { Oorzaak } from './graaf.js';
import { oorzaakVanUiterste } from './oorzaak-van-uiterste.js';

const { behandelingen } = aTraject();
const tot = (einde: string) => metVensters(behandelingen, { 'm1-raad-GM0482': periode('5-4', einde) });

/** ONS-D on do 11-3, college di 16-3, raad di 13-4 in its window until vr 30-4. */
const stand = (over: Partial<Stand> = {}): Stand => voorbeeld({ behandelingen: tot('30-4'), ...over });

function oorzaak(station: string, van: Stand = stand(), gemeente: string | null = ALBLASSERDAM): Oorzaak {
  const vraag = { mijlpaal: 1, station, gemeente, doel: 'venster' as const };
  const graaf = oorzaakVanUiterste(vraag, bereken(van));
  if (graaf === null) {
    throw new Error('geen strook');
  }
  return graaf;
}

describe('the last safe day of ONS-D in one strook', () => {
  const vraag = `uiterste-dag:${ALBLASSERDAM}:m1-ons-d`;

  it('rests on the window, on the chain that just makes it, and on that of one day later', () => {
    expect(bij(vraag, oorzaak('ons-d'))).toEqual({
      soort: 'uiterste-dag',
      tekst: 'ons-d: Uiterlijk do 11-3-2021; de prognose laat 0 dagen ruimte.',
      bron: { kind: 'behandeling', id: 'm1-ons-d' },
      van: [],
      omdat: [`grens:m1-raad-GM0482`, 'dan:datum:m1-raad-GM0482', 'later:datum:m1-raad-GM0482'],
    });
  });

  it('names the meeting and the deadline of the next station that are just made', () => {
    const graaf = oorzaak('ons-d');
    expect(bij('dan:vergadering:m1-college-GM0482:college-GM0482@16-3', graaf).omdat).toEqual([
      'regel:2',
      'dan:aanleverdatum:college-GM0482@16-3',
    ]);
    expect(bij('dan:datum:m1-ons-d', graaf)).toMatchObject({
      soort: 'aanname',
      tekst: 'Stel dat ons-d besluit op do 11-3-2021.',
      omdat: [],
    });
  });

  it('names the meetings that one day later are missed, with days late', () => {
    const gemist = oorzaak('ons-d').knopen.filter(({ soort }) => soort === 'gemiste-vergadering');
    expect(gemist.map(({ id, dagenTeLaat }) => [id, dagenTeLaat])).toEqual([
      ['later:gemiste-vergadering:m1-raad-GM0482:raad-GM0482@13-4', 5],
      ['later:gemiste-vergadering:m1-college-GM0482:college-GM0482@16-3', 1],
    ]);
  });

  it('is told in words', () => {
    expect(oorzaak('ons-d').zinnen).toEqual([
      'ons-d: Uiterlijk do 11-3-2021; de prognose laat 0 dagen ruimte.',
      'Het venster van raad Alblasserdam loopt tot en met vr 30-4-2021.',
      'Stel dat ons-d besluit op do 11-3-2021. ons-d do 11-3-2021 → college Alblasserdam di 16-3-2021 → ' +
        'raad Alblasserdam di 13-4-2021.',
      'Stel dat ons-d besluit op vr 12-3-2021, een dag later. ons-d vr 12-3-2021 haalt de aanleverdatum ' +
        'do 11-3-2021 van college Alblasserdam van di 16-3-2021 niet (1 dag te laat) → college Alblasserdam ' +
        'di 23-3-2021 haalt de aanleverdatum do 18-3-2021 van raad Alblasserdam van di 13-4-2021 niet ' +
        '(5 dagen te laat) → raad Alblasserdam di 18-5-2021.',
    ]);
  });

  it('is held against what was decided', () => {
    const graaf = oorzaak(
      'ons-d',
      stand({ besluiten: [aBesluit('m1-ons-d', '12-3')], peildatum: dag('15-3') }),
    );
    expect(bij(vraag, graaf).tekst).toBe(
      'ons-d: Onhaalbaar: dit moest uiterlijk do 11-3-2021, maar gebeurde op vr 12-3-2021.',
    );
    expect(bij('besluit:besluit-m1-ons-d-12-3', graaf).van).toEqual(['datum:m1-ons-d']);
    expect(bij('datum:m1-ons-d', graaf).van).toEqual([vraag]);
  });

  it('never was there when even the earliest chain ends after the window', () => {
    const graaf = oorzaak('ons-d', stand({ behandelingen: tot('12-4') }));
    expect(bij(vraag, graaf).omdat).toEqual(['grens:m1-raad-GM0482', 'dan:datum:m1-raad-GM0482']);
    expect(bij('dan:datum:m1-ons-d', graaf).tekst).toBe('Hoe vroeg ons-d ook besluit.');
    expect(graaf.knopen.find(({ id }) => id === 'dan:datum:m1-ons-d')?.dag).toBeNull();
    expect(graaf.zinnen.at(-1)).toBe(
      'Hoe vroeg ons-d ook besluit. college Alblasserdam di 9-3-2021 → raad Alblasserdam di 13-4-2021.',
    );
  });

  it('has passed by the decision of a later station', () => {
    const graaf = oorzaak('ons-d', stand({ besluiten: [aBesluit('m1-college-GM0482', '23-2')] }));
    expect(bij(vraag, graaf).omdat).toEqual(['grens:m1-raad-GM0482', 'datum:m1-college-GM0482']);
  });

  it('is unknown without a window', () => {
    const graaf = oorzaak('ons-d', voorbeeld());
    expect(bij(vraag, graaf)).toMatchObject({
      tekst: 'ons-d: Onbekend. Zonder venster in het plan, of zonder ingangsdatum, is er geen uiterste dag.',
      omdat: ['grens:m1-raad-GM0482'],
    });
    expect(bij('grens:m1-raad-GM0482', graaf).tekst).toBe('raad Alblasserdam heeft geen venster.');
  });
});

describe('the last safe day of other stations and goals', () => {
  it('of the last station is the end of its window', () => {
    expect(bij(`uiterste-dag:${ALBLASSERDAM}:m1-raad-GM0482`, oorzaak('raad')).omdat).toEqual([
      'grens:m1-raad-GM0482',
    ]);
  });

  it('for the ingangsdatum rests on that date', () => {
    const vraag = { mijlpaal: 1, station: 'college', gemeente: ALBLASSERDAM, doel: 'ingangsdatum' as const };
    const graaf = oorzaakVanUiterste(vraag, bereken(stand()));
    expect(graaf?.knopen.find(({ soort }) => soort === 'grens')).toMatchObject({
      tekst: 'Alles moet klaar zijn vóór de ingangsdatum: uiterlijk vr 31-12-2021.',
      bron: { kind: 'traject', code: 'gr-sociaal' },
    });
  });

  it('is not asked of a station that the strook does not have', () => {
    const vraag = { mijlpaal: 1, station: 'stuurgroep', gemeente: null, doel: 'venster' as const };
    expect(oorzaakVanUiterste(vraag, bereken(stand()))).toBeNull();
  });
});

describe('the last safe day for all stroken together', () => {
  // Alblasserdam must be done by vr 30-4 (ONS-D do 11-3), Dordrecht has until 31-5 for the raad of di 18-5.
  const opzet = aTraject({ gemeenten: 2 });
  const tweeStroken = (dordrecht: string): Stand =>
    aStand({
      ...opzet,
      activiteiten: [onsdRij(vast('11-3'))],
      behandelingen: metVensters(opzet.behandelingen, {
        'm1-raad-GM0482': periode('5-4', '30-4'),
        'm1-raad-GM0505': periode('5-4', dordrecht),
      }),
      vergaderingen: [...vergaderingenVan(ALBLASSERDAM), ...vergaderingenVan(DORDRECHT)],
    });

  it('rests on the strook that sets the first of them', () => {
    const graaf = oorzaak('ons-d', tweeStroken('31-5'), null);
    expect(graaf.vraag).toBe('uiterste-dag:ons-d');
    expect(bij('uiterste-dag:ons-d', graaf)).toMatchObject({
      soort: 'uiterste-dag',
      tekst: 'De eerste uiterste dag van alle stroken telt: do 11-3-2021.',
      bron: { kind: 'mijlpaal', nummer: 1 },
      omdat: [`uiterste-dag:${ALBLASSERDAM}:m1-ons-d`],
    });
    expect(graaf.knopen.some(({ id }) => id.includes(DORDRECHT))).toBe(false);
    expect(graaf.zinnen.slice(1)).toEqual(oorzaak('ons-d', tweeStroken('31-5')).zinnen);
  });

  it('is asked of one strook by its gemeente', () => {
    const graaf = oorzaak('ons-d', tweeStroken('31-5'), DORDRECHT);
    expect(graaf.vraag).toBe(`uiterste-dag:${DORDRECHT}:m1-ons-d`);
    expect(graaf.zinnen[1]).toBe('Het venster van raad Dordrecht loopt tot en met ma 31-5-2021.');
  });

  describe('when Dordrecht has no raad at all in its window', () => {
    const geenRaad: Stand = {
      ...tweeStroken('31-5'),
      traject: { ...opzet.traject, ingangsdatum: dag('12-5') },
      vergaderingen: [
        ...vergaderingenVan(ALBLASSERDAM),
        ...vergaderingenVan(DORDRECHT).filter(
          (een) => !een.gremium.startsWith('raad') || een.dag > dag('31-5'),
        ),
        aVergadering(`raad-${DORDRECHT}`, '8-6', '20-5'),
      ],
    };
    const ZONDER_DAG =
      'Voor Dordrecht bestaat geen dag: hoe vroeg hier ook wordt besloten, het doel is niet te halen.';

    it('says so beside the day that the other strook still has', () => {
      const graaf = oorzaak('ons-d', geenRaad, null);
      expect(bij('uiterste-dag:ons-d', graaf).omdat).toEqual([`uiterste-dag:${ALBLASSERDAM}:m1-ons-d`]);
      expect(graaf.zinnen.slice(0, 2)).toEqual([
        'De eerste uiterste dag van alle stroken telt: do 11-3-2021.',
        ZONDER_DAG,
      ]);
    });

    it('gives no day for the ingangsdatum, as long as the join rule needs Dordrecht', () => {
      const vraag = { mijlpaal: 1, station: 'ons-d', gemeente: null, doel: 'ingangsdatum' as const };
      const graaf = oorzaakVanUiterste(vraag, bereken(geenRaad));
      expect(graaf?.zinnen[0]).toBe(ZONDER_DAG);
      expect(uitersteVoorAllen(1, 'ons-d', 'ingangsdatum', bereken(geenRaad))).toMatchObject({
        dag: null,
        nooit: [DORDRECHT],
      });
      const eenVanTwee = geenRaad.mijlpalen.map((een) => ({
        ...een,
        samenloop: { kind: 'aantal' as const, nodig: 1 },
      }));
      expect(
        uitersteVoorAllen(1, 'ons-d', 'ingangsdatum', bereken({ ...geenRaad, mijlpalen: eenVanTwee })),
      ).toMatchObject({ dag: dag('11-3'), nooit: [DORDRECHT], bepalend: [ALBLASSERDAM] });
    });
  });

  it('rests on every strook when none has a day', () => {
    const graaf = oorzaak('ons-d', { ...tweeStroken('31-5'), vergaderingen: [] }, null);
    expect(bij('uiterste-dag:ons-d', graaf)).toMatchObject({
      tekst: 'Geen enkele strook geeft hier een uiterste dag.',
      omdat: [`uiterste-dag:${ALBLASSERDAM}:m1-ons-d`, `uiterste-dag:${DORDRECHT}:m1-ons-d`],
    });
  });
});
