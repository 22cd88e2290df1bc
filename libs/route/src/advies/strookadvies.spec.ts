import { describe, expect, it } from '@jest/globals';
import {
  type AdviesFeit,
  type Adviesregel,
  type Advieshouding,
  type Stand,
  geldendeAdviezen,
} from '@routekaart/traject';
import fc from 'fast-check';
import { bereken } from '../berekening.js';
import {
  ALBLASSERDAM,
  DORDRECHT,
  aBesluit,
  aGremium,
  aHerkomst,
  aTraject,
  anAanlevering,
  dag,
} from '../testing/bouwers.js';
import { COLLEGE, STAP, vergaderingenVan, voorbeeld, waarschuwingenMet } from '../testing/voorbeeld.js';
import { waarschuwingenVan } from '../waarschuwingen/alle.js';
import { strookadviezen, verklaarAdvies } from './strookadvies.js';

const KERNTEAM = aGremium({ code: 'kernteam', naam: 'Kernteam', mandaat: 'adviseert' });
const OGO = aGremium({ code: 'ogo', naam: 'OGO', mandaat: 'adviseert' });

const regel = (gremium: string, over: Partial<Adviesregel> = {}): Adviesregel => ({
  gremium,
  mijlpalen: null,
  over: null,
  na: null,
  verwerkingsdagen: null,
  bron: 'bron 000',
  ...over,
});

/** The kernteam advises on everything, except on mijlpaal 2: there the OGO does (bron 000). */
const REGELS = [regel('kernteam'), regel('ogo', { mijlpalen: [2], over: 'P&C-documenten' })];

const advies = (opDag: string, over: Partial<AdviesFeit> = {}): AdviesFeit => ({
  mijlpaal: 1,
  gremium: 'kernteam',
  gemeente: null,
  houding: null,
  dag: dag(opDag),
  stukversie: null,
  tekst: 'Stem in met de notitie.',
  herkomst: aHerkomst({ dag: dag(opDag), bron: 'verslag' }),
  ...over,
});

const lokaal = (opDag: string, houding: Advieshouding, over: Partial<AdviesFeit> = {}): AdviesFeit =>
  advies(opDag, { gemeente: ALBLASSERDAM, houding, tekst: 'De kosten zijn onbekend.', ...over });

/** One gemeente on 10-3 with the ONS-D on 11-3: the college closes that same day, for 16-3. */
function stand(adviezen: readonly AdviesFeit[], over: Partial<Stand> = {}): Stand {
  const kop = voorbeeld();
  return voorbeeld({
    peildatum: dag('10-3'),
    gremia: [...kop.gremia, KERNTEAM, OGO],
    adviesregels: REGELS,
    adviezen: geldendeAdviezen(adviezen),
    ...over,
  });
}

const zinnen = (mijlpaal: number, ...adviezen: readonly AdviesFeit[]): readonly string[] =>
  strookadviezen(mijlpaal, ALBLASSERDAM, stand(adviezen)).map((een) => verklaarAdvies(een, 'Alblasserdam'));

describe('strookadviezen', () => {
  it.each<[string, readonly AdviesFeit[], string]>([
    ['nothing yet', [], 'Kernteam adviseert; zijn advies is nog niet bekend.'],
    [
      'only the region',
      [advies('4-3')],
      'Kernteam adviseerde op do 4-3-2021; van een lokaal advies van Alblasserdam is niets bekend.',
    ],
    [
      'a gemeente that agrees',
      [advies('4-3'), lokaal('5-3', 'ingestemd')],
      'Kernteam adviseerde op do 4-3-2021; Alblasserdam stemt daarmee in.',
    ],
    [
      'a gemeente that deviates',
      [advies('4-3'), lokaal('5-3', 'afgeweken')],
      'Kernteam adviseerde op do 4-3-2021; Alblasserdam wijkt daarvan af.',
    ],
    [
      'a gemeente that changed its mind',
      [advies('4-3'), lokaal('5-3', 'afgeweken'), lokaal('8-3', 'ingestemd')],
      'Kernteam adviseerde op do 4-3-2021; Alblasserdam stemt daarmee in.',
    ],
    [
      'a new regional advice, which no gemeente has answered',
      [advies('4-3'), lokaal('5-3', 'afgeweken'), advies('8-3')],
      'Kernteam adviseerde op ma 8-3-2021; van een lokaal advies van Alblasserdam is niets bekend.',
    ],
    [
      'another gemeente',
      [advies('4-3'), lokaal('5-3', 'afgeweken', { gemeente: DORDRECHT })],
      'Kernteam adviseerde op do 4-3-2021; van een lokaal advies van Alblasserdam is niets bekend.',
    ],
  ])('%s', (_wat, adviezen, zin) => {
    expect(zinnen(1, ...adviezen)).toEqual([zin]);
  });

  it.each<[string, readonly AdviesFeit[], string]>([
    [
      'the region, with a gemeente that agrees',
      [advies('4-3', { stukversie: 1 }), lokaal('5-3', 'ingestemd', { stukversie: 1 })],
      'Kernteam adviseerde op do 4-3-2021 over versie 1; nu ligt versie 2 voor. Alblasserdam stemt met dat advies in.',
    ],
    [
      'the region, with a gemeente that deviates',
      [advies('4-3', { stukversie: 1 }), lokaal('5-3', 'afgeweken', { stukversie: 1 })],
      'Kernteam adviseerde op do 4-3-2021 over versie 1; nu ligt versie 2 voor. Alblasserdam wijkt van dat advies af.',
    ],
    [
      'the region, which nobody answered',
      [advies('4-3', { stukversie: 1 })],
      'Kernteam adviseerde op do 4-3-2021 over versie 1; nu ligt versie 2 voor. Van een lokaal advies van Alblasserdam is niets bekend.',
    ],
    [
      'only a gemeente',
      [advies('4-3'), lokaal('5-3', 'ingestemd', { stukversie: 1 })],
      'Kernteam adviseerde op do 4-3-2021; Alblasserdam stemt daarmee in. Dat lokale advies gaat over versie 1; nu ligt versie 2 voor.',
    ],
    [
      'nobody',
      [advies('4-3', { stukversie: 2 }), lokaal('5-3', 'ingestemd', { stukversie: 2 })],
      'Kernteam adviseerde op do 4-3-2021; Alblasserdam stemt daarmee in.',
    ],
  ])('says who advised on an older version: %s', (_wat, adviezen, zin) => {
    const stukversies = [1, 2].map((nummer) => ({ mijlpaal: 1, nummer, naam: `versie ${String(nummer)}` }));
    const gevonden = strookadviezen(1, ALBLASSERDAM, stand(adviezen, { stukversies }));
    expect(gevonden.map((een) => verklaarAdvies(een, 'Alblasserdam'))).toEqual([zin]);
    expect(gevonden[0]?.stukversies).toEqual([2, 1]);
  });

  it('asks the OGO, and not the kernteam, where a rule names the stuk', () => {
    expect(zinnen(2)).toEqual(['OGO adviseert; zijn advies is nog niet bekend.']);
    expect(zinnen(3)).toEqual(['Kernteam adviseert; zijn advies is nog niet bekend.']);
  });

  it('shows without rules who advised, and expects it of nobody', () => {
    const zonder = (...adviezen: readonly AdviesFeit[]): readonly string[] =>
      strookadviezen(1, ALBLASSERDAM, { ...stand(adviezen), adviesregels: [] }).map(
        ({ adviseur }) => adviseur.code,
      );
    expect(zonder()).toEqual([]);
    expect(zonder(advies('4-3', { gremium: 'ogo' }))).toEqual(['ogo']);
  });
});

describe('LOKAAL_ADVIES_WIJKT_AF', () => {
  const op = (adviezen: readonly AdviesFeit[], over: Partial<Stand> = {}) =>
    waarschuwingenMet('LOKAAL_ADVIES_WIJKT_AF', stand(adviezen, over));
  const AFGEWEKEN = [advies('4-3'), lokaal('5-3', 'afgeweken')];

  it('warns the strook before its college closes, with rule, evidence and chain', () => {
    expect(op(AFGEWEKEN)).toMatchObject([
      {
        sleutel: 'LOKAAL_ADVIES_WIJKT_AF/M1/GM0482/kernteam',
        ernst: 'let-op',
        mijlpaal: 1,
        station: 'college',
        gemeente: ALBLASSERDAM,
        melding: 'Mijlpaal 1: Kernteam adviseerde op do 4-3-2021; Alblasserdam wijkt daarvan af.',
        regel:
          'Het lokale advies stemt in met het regionale, of wijkt daarvan af voordat de gemeente besluit.',
        bewijs: [
          'Advies van Kernteam, do 4-3-2021 (verslag)',
          'Lokaal advies van Alblasserdam, vr 5-3-2021 (verslag)',
        ],
        actor: { gremium: COLLEGE, gemeente: ALBLASSERDAM },
        uiterlijk: dag('11-3'),
      },
    ]);
    expect(op(AFGEWEKEN)[0]?.oorzaak.length).toBeGreaterThan(0);
  });

  it('goes on to the raad with the stuk, brought by the college, under the same key', () => {
    const besluiten = [aBesluit(STAP.onsd, '11-3'), aBesluit(STAP.college, '16-3')];
    expect(op(AFGEWEKEN, { peildatum: dag('17-3'), besluiten })).toMatchObject([
      {
        sleutel: 'LOKAAL_ADVIES_WIJKT_AF/M1/GM0482/kernteam',
        station: 'raad',
        actor: { gremium: COLLEGE },
        uiterlijk: dag('18-3'),
      },
    ]);
  });

  it('can still be settled until the raad meets, once the stuk lies there', () => {
    const besluiten = [aBesluit(STAP.onsd, '11-3'), aBesluit(STAP.college, '16-3')];
    const aanleveringen = [anAanlevering(STAP.raad, '17-3')];
    expect(op(AFGEWEKEN, { peildatum: dag('24-3'), besluiten, aanleveringen })).toMatchObject([
      { station: 'raad', uiterlijk: dag('13-4') },
    ]);
  });

  it.each<[string, readonly AdviesFeit[], Partial<Stand>]>([
    ['the gemeente agrees after all', [...AFGEWEKEN, lokaal('8-3', 'ingestemd')], {}],
    ['the region gives another advice', [...AFGEWEKEN, advies('8-3')], {}],
    [
      'the whole gemeente has decided',
      AFGEWEKEN,
      {
        peildatum: dag('14-4'),
        besluiten: [aBesluit(STAP.onsd, '11-3'), aBesluit(STAP.college, '16-3'), aBesluit(STAP.raad, '13-4')],
      },
    ],
    [
      'its college said no, which is a warning of its own',
      AFGEWEKEN,
      {
        peildatum: dag('17-3'),
        besluiten: [
          aBesluit(STAP.onsd, '11-3'),
          aBesluit(STAP.college, '16-3', { uitkomst: 'niet-ingestemd' }),
        ],
      },
    ],
  ])('vanishes when %s', (_wat, adviezen, over) => {
    expect(op(adviezen, over)).toEqual([]);
  });

  it('stands in the strook that deviates only', () => {
    const twee = stand(AFGEWEKEN, {
      ...aTraject({ gemeenten: 2 }),
      gremia: [...aTraject({ gemeenten: 2 }).gremia, KERNTEAM, OGO],
      vergaderingen: [...vergaderingenVan(ALBLASSERDAM), ...vergaderingenVan(DORDRECHT)],
    });
    expect(waarschuwingenMet('LOKAAL_ADVIES_WIJKT_AF', twee).map(({ gemeente }) => gemeente)).toEqual([
      ALBLASSERDAM,
    ]);
  });
});

describe('advice is no decision', () => {
  const houdingen = fc.constantFrom<Advieshouding>('ingestemd', 'afgeweken');
  const adviezen = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.option(houdingen)), { maxLength: 6 })
    .map((rijen) =>
      rijen.map(([opDag, houding]) =>
        houding === null ? advies(`${String(opDag)}-3`) : lokaal(`${String(opDag)}-3`, houding),
      ),
    );

  it('moves no date and counts for no station, whatever is advised', () => {
    const zonder = bereken(stand([])).prognoses.map(({ dag: moment, toestand }) => ({ moment, toestand }));
    fc.assert(
      fc.property(adviezen, (feiten) => {
        const met = bereken(stand(feiten)).prognoses.map(({ dag: moment, toestand }) => ({
          moment,
          toestand,
        }));
        expect(met).toEqual(zonder);
      }),
    );
  });

  it('adds its own warning, and takes no other away', () => {
    const zonder = waarschuwingenVan(bereken(stand([]))).map(({ sleutel }) => sleutel);
    fc.assert(
      fc.property(adviezen, (feiten) => {
        const met = waarschuwingenVan(bereken(stand(feiten)))
          .filter(({ code }) => code !== 'LOKAAL_ADVIES_WIJKT_AF')
          .map(({ sleutel }) => sleutel);
        expect(met).toEqual(zonder);
      }),
    );
  });
});
