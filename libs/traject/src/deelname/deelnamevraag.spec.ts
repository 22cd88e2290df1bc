import { describe, expect, it } from '@jest/globals';
import { type DatumUitdrukking, dagVan } from '@routekaart/kalender';
import type { Activiteit } from '../activiteit.js';
import type { Gremium } from '../gremium.js';
import type { Gremiumdeelname } from './deelname.js';
import { deelnamevragen } from './deelnamevraag.js';

/** "Voor medio september 2023" (bron 001). */
const MEDIO: DatumUitdrukking = {
  kind: 'vaag',
  venster: { van: dagVan('2023-01-12'), tot: dagVan('2023-09-10') },
  tekst: 'voor medio september 2023',
};
const ONBEKEND: DatumUitdrukking = { kind: 'onbekend', tekst: '?' };

const vraag = (gremia: readonly string[], over: Partial<Activiteit> = {}): Activiteit => ({
  code: 'A-2',
  soort: 'deelname',
  naam: 'Laten weten of zij meedoen',
  rijen: [],
  mijlpalen: [1],
  gremia,
  perGemeente: false,
  station: null,
  week: { kind: 'week', weken: [], gedrukt: null, venster: null, tekst: '', twijfel: [] },
  datum: MEDIO,
  toestand: 'nog-te-plannen',
  reden: null,
  versie: 0,
  ...over,
});

const gremium = (code: string, gemeente: string | null = null): Gremium => ({
  code,
  naam: code,
  soort: 'regionaal portefeuilleoverleg',
  niveau: 'bestuurlijk',
  mandaat: 'adviseert',
  gemeente,
  beheerrol: null,
  aanleverdagen: null,
  aliassen: [],
  samenstelling: null,
  zetels: [],
  versie: 0,
});
const GREMIA = [gremium('zorg'), gremium('onderwijs'), gremium('participatie'), gremium('raad', 'GM0202')];

const antwoord = (code: string): Gremiumdeelname => ({
  gremium: code,
  deelname: 'doet-mee',
  vanaf: dagVan('2023-09-01'),
  onderdeel: 'alleen de regiosecretaris',
  reden: null,
  herkomst: {
    volgnummer: 1,
    rol: 'onsd',
    door: 'test',
    op: '2023-09-01T10:00:00Z',
    dag: dagVan('2023-09-01'),
    bron: 'test',
  },
});

const vragen = (
  activiteiten: readonly Activiteit[],
  gremiumdeelnamen: readonly Gremiumdeelname[] = [],
  mijlpaal?: number,
): readonly unknown[] =>
  deelnamevragen({ activiteiten, gremia: GREMIA, gremiumdeelnamen }, mijlpaal).map((een) => [
    een.gremium,
    een.deelname,
    een.uiterlijk?.tekst ?? null,
  ]);

describe('deelnamevragen', () => {
  it('assumes of none of the three that it takes part', () => {
    expect(vragen([vraag(['zorg', 'onderwijs', 'participatie'])])).toEqual([
      ['zorg', 'onbekend', 'voor medio september 2023'],
      ['onderwijs', 'onbekend', 'voor medio september 2023'],
      ['participatie', 'onbekend', 'voor medio september 2023'],
    ]);
  });

  it('shows the answer of each beside the silence of the others', () => {
    const [stil, gezegd] = deelnamevragen({
      activiteiten: [vraag(['zorg', 'onderwijs'])],
      gremia: GREMIA,
      gremiumdeelnamen: [antwoord('onderwijs')],
    });
    expect(stil?.antwoord).toBeNull();
    expect(gezegd).toMatchObject({ deelname: 'doet-mee', antwoord: antwoord('onderwijs') });
  });

  it('does not know by when, as long as the plan does not', () => {
    expect(vragen([vraag(['zorg'], { datum: ONBEKEND })])).toEqual([['zorg', 'onbekend', '?']]);
  });

  it('asks a body that several rows ask once, by the first of their days', () => {
    const op = (dag: string): Partial<Activiteit> => ({
      datum: { kind: 'vast', dag: dagVan(dag), tekst: dag },
    });
    // "Voor medio september" ends on 10-9.
    const medio = [['zorg', 'onbekend', 'voor medio september 2023']];
    for (const ander of [op('2023-09-11'), { datum: ONBEKEND }]) {
      expect(vragen([vraag(['zorg'], ander), vraag(['zorg'])])).toEqual(medio);
      expect(vragen([vraag(['zorg']), vraag(['zorg'], ander)])).toEqual(medio);
    }
    expect(vragen([vraag(['zorg']), vraag(['zorg'], op('2023-09-09'))])).toEqual([
      ['zorg', 'onbekend', '2023-09-09'],
    ]);
    expect(
      vragen([vraag(['zorg'], { ...op('2023-09-09'), toestand: 'vervallen' }), vraag(['zorg'])]),
    ).toEqual(medio);
  });

  it.each<[string, Partial<Activiteit>]>([
    ['of another soort', { soort: 'uitwisseling' }],
    ['that was cancelled', { toestand: 'vervallen' }],
    ['about a body of a gemeente, which answers herself', { gremia: ['raad'] }],
  ])('asks nothing in a row %s', (_, over) => {
    expect(vragen([vraag(['zorg'], over)])).toEqual([]);
  });

  it('keeps an answer when nothing asks for it any more', () => {
    expect(vragen([vraag(['zorg'], { toestand: 'vervallen' })], [antwoord('zorg')])).toEqual([
      ['zorg', 'doet-mee', null],
    ]);
  });

  it('asks about one mijlpaal what is asked about that one', () => {
    const over2 = [vraag(['zorg'], { mijlpalen: [2] }), vraag(['onderwijs'])];
    expect(vragen(over2, [antwoord('zorg')], 1)).toEqual([
      ['onderwijs', 'onbekend', 'voor medio september 2023'],
    ]);
    expect(vragen(over2, [antwoord('zorg')], 2)).toEqual([['zorg', 'doet-mee', 'voor medio september 2023']]);
  });

  it('are asked in each mijlpaal by a row that is about none in particular', () => {
    const stand = { activiteiten: [vraag(['zorg'], { mijlpalen: [] })], gremia: GREMIA };
    expect(deelnamevragen(stand, 2).map(({ gremium: code }) => code)).toEqual(['zorg']);
  });
});
