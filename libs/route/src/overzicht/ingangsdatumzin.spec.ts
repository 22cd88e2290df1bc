import { describe, expect, it } from '@jest/globals';
import type { Rechtsregime } from '@routekaart/traject';
import type { Ingangsdatumprognose } from '../mijlpaalprognose.js';
import { opDag } from '../moment.js';
import { dag } from '../testing/bouwers.js';
import { verklaarIngangsdatum } from './ingangsdatumzin.js';

const regime = (bron: string | null): Rechtsregime => ({
  code: 'zienswijze',
  regel: 'De raden zeggen hun zienswijze.',
  vanaf: null,
  tot: null,
  termijn: null,
  bron,
});

/** The last decision on 16-11-2021, forty-six days before the first of January. */
function zin(over: Partial<Ingangsdatumprognose> = {}): string {
  return verklaarIngangsdatum({
    ingangsdatum: dag('1-1-2022'),
    antwoord: 'ja',
    marge: 46,
    laatsteBesluit: opDag(dag('16-11')),
    laatsteStap: opDag(dag('16-11')),
    aangenomen: [],
    onhaalbaar: [],
    zonderStation: [],
    wisselend: [],
    ...over,
  });
}

describe('verklaarIngangsdatum', () => {
  it.each<[string, Partial<Ingangsdatumprognose>, string]>([
    ['nothing was set', { ingangsdatum: null }, 'Er is nog geen ingangsdatum bepaald.'],
    ['it holds', {}, 'Ja: het laatste besluit valt op di 16-11-2021, 46 dagen vóór za 1-1-2022.'],
    [
      'the law asks more after the last decision',
      { laatsteStap: opDag(dag('14-12')), marge: 18 },
      'Ja: de laatste stap valt op di 14-12-2021, 18 dagen vóór za 1-1-2022.',
    ],
    [
      'it does not hold',
      { antwoord: 'nee', laatsteBesluit: opDag(dag('4-1-2022')), laatsteStap: opDag(dag('4-1-2022')) },
      'Nee: het laatste besluit valt op di 4-1-2022; de ingangsdatum is za 1-1-2022.',
    ],
    [
      'it depends',
      {
        antwoord: 'onzeker',
        laatsteBesluit: { vroegst: dag('14-12'), laatst: dag('4-1-2022') },
        laatsteStap: { vroegst: dag('14-12'), laatst: dag('4-1-2022') },
      },
      'Onzeker: het laatste besluit valt tussen di 14-12-2021 en di 4-1-2022; de ingangsdatum is za 1-1-2022.',
    ],
    [
      'nobody knows',
      {
        antwoord: 'onbekend',
        marge: null,
        laatsteBesluit: { vroegst: dag('14-12'), laatst: null },
        laatsteStap: { vroegst: dag('14-12'), laatst: null },
      },
      'Niet te voorspellen: het laatste besluit valt op zijn vroegst di 14-12-2021 (einde onbekend); de ingangsdatum is za 1-1-2022.',
    ],
    [
      'too few take part',
      { antwoord: 'nee', onhaalbaar: [2] },
      'Nee, zo niet: aan mijlpaal 2 doen te weinig gemeenten mee; de ingangsdatum is za 1-1-2022.',
    ],
    [
      'too few take part in more than one mijlpaal',
      { antwoord: 'nee', onhaalbaar: [2, 3] },
      'Nee, zo niet: aan mijlpaal 2 en 3 doen te weinig gemeenten mee; de ingangsdatum is za 1-1-2022.',
    ],
    [
      'the route lacks stations that the law asks for',
      { antwoord: 'onzeker', zonderStation: [regime('Wgr art. 1'), regime(null)] },
      'Onzeker: het laatste besluit valt op di 16-11-2021, 46 dagen vóór za 1-1-2022, maar de route mist een station dat de wet vraagt (Wgr art. 1; De raden zeggen hun zienswijze).',
    ],
    [
      'the law changes on the way',
      { antwoord: 'onzeker', wisselend: [regime('Wgr art. 1'), regime('Wgr art. 26')] },
      'Onzeker: het laatste besluit valt op di 16-11-2021, 46 dagen vóór za 1-1-2022, maar het recht verandert onderweg, en voor een regel die dan geldt heeft de route geen station (Wgr art. 1; Wgr art. 26).',
    ],
    [
      'the last step begins on the day of the last decision and ends later',
      { laatsteStap: { vroegst: dag('16-11'), laatst: dag('14-12') }, marge: 18 },
      'Ja: de laatste stap valt tussen di 16-11-2021 en di 14-12-2021, 18 dagen vóór za 1-1-2022.',
    ],
  ])('says so when %s', (_, over, verwacht) => {
    expect(zin(over)).toBe(verwacht);
  });
});
