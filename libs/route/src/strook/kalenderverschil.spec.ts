import { describe, expect, it } from '@jest/globals';
import type { Stand, Vergadering } from '@routekaart/traject';
import { ALBLASSERDAM, DORDRECHT, aTraject, aVergadering, dag } from '../testing/bouwers.js';
import { COLLEGE, RAAD, vergaderingenVan, voorbeeld } from '../testing/voorbeeld.js';
import { kalenderverschillen } from './kalenderverschil.js';

const KALENDER = vergaderingenVan(ALBLASSERDAM);

function spoor(code: string, vergaderingen: readonly Vergadering[] = KALENDER): Stand {
  const stand = voorbeeld({ vergaderingen });
  return { ...stand, traject: { ...stand.traject, code } };
}

/** The calendar in which one meeting is otherwise. */
const anders = (id: string, over: Partial<Vergadering>): readonly Vergadering[] =>
  KALENDER.map((een) => (een.id === id ? { ...een, ...over } : een));

describe('where trajecten know another calendar of one body', () => {
  it('is nowhere when they know the same days', () => {
    expect(kalenderverschillen([spoor('SDD'), spoor('SERVICE')])).toEqual([]);
    expect(kalenderverschillen([spoor('SDD')])).toEqual([]);
  });

  it('is on both days of a meeting that moved in one of them', () => {
    const verplaatst = anders(`${COLLEGE}@16-3`, { dag: dag('18-3'), staat: 'verplaatst' });
    const basis = { gemeente: ALBLASSERDAM, gremiumsoort: 'college' };
    expect(kalenderverschillen([spoor('SDD', verplaatst), spoor('SERVICE'), spoor('DERDE')])).toEqual([
      { ...basis, dag: dag('16-3'), wel: ['SERVICE', 'DERDE'], niet: ['SDD'] },
      { ...basis, dag: dag('18-3'), wel: ['SDD'], niet: ['SERVICE', 'DERDE'] },
    ]);
  });

  it('is told by gemeente where it is on one day', () => {
    const opzet = aTraject({ gemeenten: 2 });
    const kalender = [DORDRECHT, ALBLASSERDAM].flatMap(vergaderingenVan);
    const metTwee = (code: string, vergaderingen: readonly Vergadering[]): Stand => ({
      ...spoor(code, vergaderingen),
      gremia: [...opzet.gremia].reverse(),
    });
    const vervallen = kalender.map((een) =>
      een.dag === dag('16-3') ? { ...een, staat: 'vervallen' as const } : een,
    );
    for (const trajecten of [
      [metTwee('SDD', vervallen), metTwee('SERVICE', kalender)],
      [spoor('SDD', vervallen), metTwee('SERVICE', kalender)].map((een) => ({
        ...een,
        gremia: opzet.gremia,
      })),
    ]) {
      expect(kalenderverschillen(trajecten).map(({ gemeente }) => gemeente)).toEqual([
        ALBLASSERDAM,
        DORDRECHT,
      ]);
    }
  });

  it.each([
    ['first', RAAD, '13-4', '15-4'],
    ['last', RAAD, '18-5', '11-5'],
  ])('is on the old day too of the %s meeting of a calendar', (_welke, gremium, oud, nieuw) => {
    const verplaatst = anders(`${gremium}@${oud}`, {
      dag: dag(nieuw),
      was: dag(oud),
      staat: 'verplaatst',
    });
    // The calendar of the other traject begins and ends far outside: of those days nothing is said.
    const ruim = [...KALENDER, aVergadering(RAAD, '2-3', null), aVergadering(RAAD, '22-6', null)];
    const gevonden = kalenderverschillen([spoor('SDD', verplaatst), spoor('SERVICE', ruim)]);
    expect(gevonden.map(({ dag: opDag, wel }) => [opDag, ...wel])).toEqual(
      [
        [dag(oud), 'SERVICE'],
        [dag(nieuw), 'SDD'],
      ].sort(([a], [b]) => Number(a) - Number(b)),
    );
    const voorbij = [spoor('SDD', verplaatst), spoor('SERVICE', ruim)].map((stand) => ({
      ...stand,
      peildatum: dag('1-6'),
    }));
    expect(kalenderverschillen(voorbij)).toEqual([]);
  });

  it('is on the day of a meeting that fell out in one of them, also the last it knows', () => {
    const vervallen = anders(`${RAAD}@18-5`, { staat: 'vervallen' });
    expect(kalenderverschillen([spoor('SDD', vervallen), spoor('SERVICE')])).toEqual([
      { gemeente: ALBLASSERDAM, gremiumsoort: 'raad', dag: dag('18-5'), wel: ['SERVICE'], niet: ['SDD'] },
    ]);
  });

  it.each<[string, readonly Vergadering[]]>([
    ['a calendar that ends earlier', KALENDER.filter(({ id }) => id !== `${RAAD}@18-5`)],
    ['a written round', [...KALENDER, aVergadering(COLLEGE, '18-3', null, { schriftelijk: true })]],
    ['a body of which one traject knows no calendar', KALENDER.filter(({ gremium }) => gremium !== RAAD)],
  ])('is not: %s', (_naam, kalender) => {
    expect(kalenderverschillen([spoor('SDD', kalender), spoor('SERVICE')])).toEqual([]);
  });

  it('is not between two bodies of one kind, such as two commissies on other evenings', () => {
    const tweede = { ...spoor('SDD').gremia.find(({ code }) => code === RAAD), code: 'tweede-raad' };
    const metTwee = (stand: Stand): Stand => ({
      ...stand,
      gremia: [...stand.gremia, tweede as Stand['gremia'][number]],
      vergaderingen: [...stand.vergaderingen, aVergadering('tweede-raad', '14-4', null)],
    });
    expect(kalenderverschillen([metTwee(spoor('SDD')), metTwee(spoor('SERVICE'))])).toEqual([]);
  });

  it('is not in what is past on the peildatum', () => {
    const verplaatst = anders(`${COLLEGE}@9-3`, { dag: dag('10-3'), staat: 'verplaatst' });
    const [sdd, service] = [spoor('SDD', verplaatst), spoor('SERVICE')];
    const op = (peildatum: string): readonly string[] =>
      kalenderverschillen([sdd, service].map((stand) => ({ ...stand, peildatum: dag(peildatum) }))).map(
        ({ wel }) => wel.join(),
      );
    expect(op('1-3')).toEqual(['SDD']);
    expect(op('11-3')).toEqual([]);
  });

  it('is on the peildatum itself where a meeting moved away from it, and not on a day before', () => {
    const verplaatst = anders(`${RAAD}@13-4`, { dag: dag('20-4'), was: dag('13-4'), staat: 'verplaatst' });
    const op = (peildatum: string): readonly number[] =>
      kalenderverschillen(
        [spoor('SDD', verplaatst), spoor('SERVICE')].map((stand) => ({
          ...stand,
          peildatum: dag(peildatum),
        })),
      ).map((een) => een.dag);
    expect(op('13-4')).toEqual([dag('13-4'), dag('20-4')]);
    expect(op('14-4')).toEqual([dag('20-4')]);
  });

  it('is not on a past day on which two meetings changed places', () => {
    const college = (was: string, nu: string) =>
      aVergadering(COLLEGE, nu, null, { id: `${COLLEGE}@${was}`, was: dag(was), staat: 'verplaatst' });
    const geruild = [college('10-2', '17-2'), college('17-2', '10-2')];
    expect(
      kalenderverschillen([
        spoor('SDD', [...KALENDER, ...geruild]),
        spoor('SERVICE', [...KALENDER, college('10-2', '24-2')]),
      ]),
    ).toEqual([]);
  });

  it('is not of a body of the region: each traject has its own', () => {
    const metOnsd = (opDag: string) => [...KALENDER, aVergadering('ons-d', opDag, null)];
    expect(
      kalenderverschillen([
        spoor('SDD', [...metOnsd('11-3'), aVergadering('ons-d', '25-3', null)]),
        spoor('SERVICE', [
          ...metOnsd('11-3'),
          aVergadering('ons-d', '18-3', null),
          aVergadering('ons-d', '25-3', null),
        ]),
      ]),
    ).toEqual([]);
  });
});
