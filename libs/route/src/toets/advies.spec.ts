import { describe, expect, it } from '@jest/globals';
import { type AdviesFeit, type Adviesregel, geldendeAdviezen } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { ALBLASSERDAM, aGremium, aHerkomst, dag } from '../testing/bouwers.js';
import { voorbeeld } from '../testing/voorbeeld.js';
import { toetsAdvies } from './advies.js';
import { type Toets, nietGevonden, regelGeschonden } from './weigering.js';

const regel = (gremium: string, mijlpalen: readonly number[] | null): Adviesregel => ({
  gremium,
  mijlpalen,
  over: null,
  na: null,
  verwerkingsdagen: null,
  bron: 'bron 000',
});

const advies = (over: Partial<AdviesFeit> = {}): AdviesFeit => ({
  mijlpaal: 1,
  gremium: 'kernteam',
  gemeente: null,
  houding: null,
  dag: dag('9-3'),
  stukversie: null,
  tekst: 'Stem in met de notitie.',
  herkomst: aHerkomst({ dag: dag('9-3'), bron: 'verslag' }),
  ...over,
});

const adviseur = (code: string, naam: string) => aGremium({ code, naam, mandaat: 'adviseert' });

/**
 * On 10-3. The kernteam advises on everything except mijlpaal 2, on which the OGO and the werkgroep do (bron 000). The
 * kernteam advised on 4-3 on mijlpaal 1, and so did Alblasserdam, which is no advice of the region. Version 2 of
 * that stuk came on 8-3, version 3 of the stuk of mijlpaal 2 with the file.
 */
function toets(over: Partial<AdviesFeit>): Toets {
  const kop = voorbeeld();
  const stand = voorbeeld({
    peildatum: dag('10-3'),
    stukversies: [
      ...kop.stukversies,
      { mijlpaal: 1, nummer: 2, naam: 'na overleg', herkomst: aHerkomst({ dag: dag('8-3') }) },
      { mijlpaal: 2, nummer: 3, naam: 'derde' },
    ],
    gremia: [
      ...kop.gremia,
      adviseur('kernteam', 'Kernteam'),
      adviseur('ogo', 'OGO'),
      adviseur('ppd', 'Werkgroep PPD'),
    ],
    adviesregels: [regel('kernteam', null), regel('ogo', [2]), regel('ppd', [2])],
    adviezen: geldendeAdviezen([
      advies({ gemeente: ALBLASSERDAM, houding: 'ingestemd', dag: dag('1-3') }),
      advies({ dag: dag('4-3') }),
      advies({ mijlpaal: 2, gremium: 'ppd', dag: dag('5-3') }),
    ]),
  });
  const { herkomst: _, ...voorstel } = advies(over);
  return toetsAdvies(voorstel, bereken(stand));
}

const LOKAAL = { gemeente: ALBLASSERDAM, houding: 'ingestemd' } as const;

describe('toetsAdvies', () => {
  it.each<[string, Partial<AdviesFeit>]>([
    ['a regional advice', {}],
    ['one of today', { dag: dag('10-3') }],
    ['one of two bodies on the same mijlpaal', { mijlpaal: 2, gremium: 'ogo' }],
    ['a local one that agrees without a word', { ...LOKAAL, tekst: null }],
    ['a local one that deviates with a reason', { gemeente: ALBLASSERDAM, houding: 'afgeweken' }],
    ['one about the version of the file', { stukversie: 1 }],
    ['one about a version of that day', { dag: dag('8-3'), stukversie: 2 }],
    ['one about an older version than the newest', { stukversie: 1, dag: dag('10-3') }],
    ['one about the version of its own stuk', { mijlpaal: 2, gremium: 'ogo', stukversie: 3 }],
    ['a local one on the day of the regional one', { ...LOKAAL, dag: dag('4-3') }],
  ])('accepts %s', (_wat, over) => {
    expect(toets(over)).toBeNull();
  });

  it.each<[string, Partial<AdviesFeit>, melding: string]>([
    ['that is not there', { stukversie: 9 }, 'Versie 9 van dit stuk bestaat niet.'],
    ['of another mijlpaal', { stukversie: 3 }, 'Versie 3 van dit stuk bestaat niet.'],
    [
      'of after its day',
      { dag: dag('5-3'), stukversie: 2 },
      'Op vr 5-3-2021 was versie 2 van dit stuk er nog niet.',
    ],
    [
      'that is not there, of a gemeente too',
      { ...LOKAAL, stukversie: 9 },
      'Versie 9 van dit stuk bestaat niet.',
    ],
  ])('refuses a version %s', (_wat, over, melding) => {
    expect(toets(over)).toEqual(nietGevonden('stukversie', melding));
  });

  it.each<[string, Partial<AdviesFeit>, code: string, veld: string, melding: string]>([
    [
      'an advice of tomorrow',
      { dag: dag('11-3') },
      'ADVIES-01',
      'dag',
      'do 11-3-2021 ligt in de toekomst; vandaag is wo 10-3-2021.',
    ],
    [
      'the kernteam on what others advise on',
      { mijlpaal: 2 },
      'ADVIES-02',
      'gremium',
      'Kernteam adviseert niet over mijlpaal 2; dat doet: OGO, Werkgroep PPD.',
    ],
    [
      'the OGO on what the kernteam advises on',
      { gremium: 'ogo' },
      'ADVIES-02',
      'gremium',
      'OGO adviseert niet over mijlpaal 1; dat doet: Kernteam.',
    ],
    [
      'a body that nobody knows',
      { gremium: 'niemand' },
      'ADVIES-02',
      'gremium',
      'niemand adviseert niet over mijlpaal 1; dat doet: Kernteam.',
    ],
    [
      'a houding of the region',
      { houding: 'afgeweken' },
      'ADVIES-03',
      'houding',
      'Een houding hoort bij het lokale advies van een gemeente.',
    ],
    [
      'a local one that says neither',
      { gemeente: ALBLASSERDAM },
      'ADVIES-03',
      'houding',
      'Zeg of het lokale advies instemt of afwijkt.',
    ],
    [
      'a regional one without a word',
      { tekst: null },
      'ADVIES-04',
      'tekst',
      'Schrijf op wat wordt geadviseerd.',
    ],
    [
      'deviating without a reason',
      { gemeente: ALBLASSERDAM, houding: 'afgeweken', tekst: null },
      'ADVIES-04',
      'tekst',
      'Geef de reden om af te wijken.',
    ],
    [
      'answering what was not advised by this body',
      { ...LOKAAL, mijlpaal: 2, gremium: 'ogo' },
      'ADVIES-05',
      'gremium',
      'Er is nog geen regionaal advies om op te antwoorden.',
    ],
    [
      'answering before the advice was given',
      { ...LOKAAL, dag: dag('3-3') },
      'ADVIES-05',
      'dag',
      'Het regionale advies is van do 4-3-2021.',
    ],
  ])('refuses %s', (_wat, over, code, veld, melding) => {
    expect(toets(over)).toEqual(regelGeschonden(code, veld, melding));
  });
});
