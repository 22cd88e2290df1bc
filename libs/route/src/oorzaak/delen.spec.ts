import { describe, expect, it } from '@jest/globals';
import type { Besluit, Rechtsregime, Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { anAgendering } from '../testing/agendering.js';
import {
  aBesluit,
  aHerkomst,
  aTraject,
  anAanlevering,
  dag,
  gesloten,
  metVensters,
  nogTePlannen,
  onsdRij,
  periode,
  vast,
} from '../testing/bouwers.js';
import { RAAD, STAP, prognoseVan, voorbeeld } from '../testing/voorbeeld.js';
import type { Knoop, Oorzaak } from './graaf.js';
import { oorzaakVan } from './oorzaak.js';

const { onsd, college, raad } = STAP;

function oorzaak(id: string, stand: Stand): Oorzaak {
  const berekening = bereken(stand);
  return oorzaakVan(prognoseVan(id, berekening), berekening);
}

/** The claims on which a date rests, without what they rest on themselves. */
function onder(id: string, stand: Stand): readonly Partial<Knoop>[] {
  const { knopen, kanten } = oorzaak(id, stand);
  const direct = kanten.filter(({ van }) => van === `datum:${id}`).map(({ omdat }) => omdat);
  return knopen.filter((een) => direct.includes(een.id));
}

describe('a date that rests on what was recorded', () => {
  const agenderingen = [{ ...anAgendering(raad, `${RAAD}@13-4`), herkomst: aHerkomst({ dag: dag('3-3') }) }];

  it('rests on the agenda of the raad', () => {
    expect(onder(raad, voorbeeld({ agenderingen }))).toContainEqual(
      expect.objectContaining({
        id: `agendering:${raad}`,
        soort: 'feit',
        dag: dag('13-4'),
        bron: { kind: 'agendering', behandeling: raad },
      }),
    );
  });

  it('rests on it too when that agenda cannot be kept', () => {
    const vergaderingen = voorbeeld().vergaderingen.map((een) =>
      een.id === `${RAAD}@13-4` ? { ...een, staat: 'vervallen' as const } : een,
    );
    expect(onder(raad, voorbeeld({ agenderingen, vergaderingen }))).toContainEqual(
      expect.objectContaining({ id: `agendering:${raad}`, soort: 'feit' }),
    );
  });

  it('rests on the day on which it was handed in', () => {
    const stand = voorbeeld({
      peildatum: dag('11-3'),
      besluiten: [aBesluit(onsd, '11-3')],
      aanleveringen: [anAanlevering(college, '11-3')],
    });
    expect(onder(college, stand)).toContainEqual(
      expect.objectContaining({
        id: `aanlevering:${college}`,
        soort: 'feit',
        dag: dag('11-3'),
        bron: { kind: 'aanlevering', behandeling: college },
      }),
    );
  });

  it('rests on the raad that sent the stuk back', () => {
    const terug = aBesluit(raad, '13-4', {
      uitkomst: 'terugverwezen',
      herkomst: aHerkomst({ volgnummer: 3 }),
    });
    const stand = voorbeeld({
      peildatum: dag('14-4'),
      besluiten: [aBesluit(onsd, '11-3'), aBesluit(college, '16-3'), terug],
    });
    expect(onder(college, stand)).toContainEqual(
      expect.objectContaining({ bron: { kind: 'besluit', id: terug.id }, dag: dag('13-4') }),
    );
  });

  it('rests on the advice of a body that only advises', () => {
    const gremia = voorbeeld().gremia.map((een) =>
      een.code === 'ons-d' ? { ...een, mandaat: 'adviseert' as const } : een,
    );
    const stand = voorbeeld({ gremia, peildatum: dag('12-3'), besluiten: [aBesluit(onsd, '11-3')] });
    expect(onder(onsd, stand)).toMatchObject([
      { soort: 'feit', dag: dag('11-3'), bron: { kind: 'besluit', id: `besluit-${onsd}-11-3` } },
    ]);
  });
});

describe('a date that rests on the plan', () => {
  const rijen = (stand: Stand): readonly Partial<Knoop>[] =>
    onder(onsd, stand).filter(({ soort }) => soort === 'planrij');
  const planrij = {
    id: 'planrij:M1-10',
    soort: 'planrij',
    bron: { kind: 'planrij', code: 'M1-10', bronregel: 101 },
  };

  it.each<[string, Stand]>([
    ['a fixed day', voorbeeld()],
    ['a fixed day that has passed', voorbeeld({ peildatum: dag('12-3') })],
    ['a row without a day', voorbeeld({ activiteiten: [onsdRij(nogTePlannen(periode('8-3', '12-3')))] })],
  ])('rests on its row: %s', (_, stand) => {
    expect(rijen(stand)).toMatchObject([planrij]);
  });

  it('rests on the window where there is no row', () => {
    const behandelingen = metVensters(voorbeeld().behandelingen, { [onsd]: periode('8-3', '12-3') });
    expect(rijen(voorbeeld({ activiteiten: [], behandelingen }))).toMatchObject([
      { id: `venster:${onsd}`, soort: 'planrij', bron: { kind: 'traject', code: 'gr-sociaal' } },
    ]);
  });

  it('rests on the rule that nothing is guessed where nobody knows a day', () => {
    const zonder = voorbeeld({ vergaderingen: [], activiteiten: [onsdRij(vast('11-3'))] });
    const regel7 = { bron: { kind: 'regel', nummer: 7 } };
    expect(onder(college, zonder)).toContainEqual(expect.objectContaining(regel7));
    expect(onder(raad, zonder)).toContainEqual(expect.objectContaining(regel7));
  });
});

describe('the reces between the day that the stuk is ready and its date', () => {
  const reces = (van: string, tot: string): Stand =>
    voorbeeld({ kalenderperioden: [gesloten('Reces', van, tot, { laag: 'reces', gremium: RAAD })] });
  const recessen = (stand: Stand): readonly (string | undefined)[] =>
    onder(raad, stand)
      .filter(({ soort }) => soort === 'reces')
      .map(({ tekst }) => tekst);

  it('is named when it touches one of those days', () => {
    expect(recessen(reces('10-3', '16-3'))).toEqual([
      'raad Alblasserdam vergadert niet in wo 10-3 t/m di 16-3-2021 (Reces).',
    ]);
    expect(recessen(reces('10-3', '15-3'))).toEqual([]);
    expect(recessen(reces('14-4', '20-4'))).toEqual([]);
  });

  it('is none for a raad that decided, or whose day nobody knows', () => {
    const besluiten = [aBesluit(onsd, '11-3'), aBesluit(college, '16-3'), aBesluit(raad, '13-4')];
    expect(recessen({ ...reces('13-4', '20-4'), besluiten, peildatum: dag('14-4') })).toEqual([]);
    expect(recessen({ ...reces('10-3', '16-3'), activiteiten: [onsdRij(nogTePlannen())] })).toEqual([]);
  });
});

describe('the law under a toestemming', () => {
  const regime = (code: string, termijn: Rechtsregime['termijn'] = null): Rechtsregime => ({
    code,
    regel: `Regel ${code}.`,
    vanaf: null,
    tot: null,
    termijn,
    bron: `artikel ${code}`,
  });
  const wet = (
    rechtsregimes: readonly Rechtsregime[],
    vanRaad: string | null,
    uitkomst: Besluit['uitkomst'] = 'toestemming-verleend',
  ): readonly unknown[] => {
    const stations = aTraject().stations.map((een) =>
      een.code === 'raad' ? { ...een, regime: vanRaad } : een,
    );
    const besluiten = [
      aBesluit(onsd, '11-3'),
      aBesluit(college, '16-3'),
      aBesluit(raad, '13-4', { uitkomst }),
    ];
    const stand = voorbeeld({ stations, rechtsregimes, besluiten, peildatum: dag('14-4') });
    return oorzaak(raad, stand)
      .knopen.filter(({ soort }) => soort === 'wetsartikel')
      .map(({ tekst, bron }) => [tekst, 'artikel' in bron ? bron.artikel : null]);
  };
  const acht = { weken: 8, recesTeltMee: true };

  it('is the rule of the station among those that ask for a decision', () => {
    expect(wet([regime('a'), regime('b')], 'b')).toEqual([['Regel b.', 'artikel b']]);
    expect(wet([regime('a', acht), regime('b')], null)).toEqual([['Regel b.', 'artikel b']]);
  });

  it('is none of a besluit that is no toestemming, though the rule asks for one', () => {
    expect(wet([regime('a')], 'a', 'ingestemd')).toEqual([]);
  });

  it.each(['toestemming-verleend', 'toestemming-onthouden'] as const)(
    'is the Wgr without a rule: %s',
    (uitkomst) => {
      expect(wet([], null, uitkomst)).toEqual([
        [
          'Colleges treffen geen regeling dan na toestemming van de raden.',
          'art. 1 lid 2 Wet gemeenschappelijke regelingen (tot en met 30-6-2022)',
        ],
      ]);
    },
  );
});
