import { describe, expect, it } from '@jest/globals';
import { ALLEN } from '../deelname/samenloopregel.js';
import type { Stand } from '../dossier.js';
import { standOp } from '../stand.js';
import { metFeitenVan } from '../testing/alle-feiten.js';
import { herkomst, maart } from '../testing/dossier.js';
import { AFSPRAAKSOORTEN, type Afspraak, isAfspraak } from './afspraak.js';
import { metAfspraken } from './met-afspraken.js';

describe('what can be agreed upon', () => {
  it('is a term, a window, a reces and who is needed, and not what happens once', () => {
    expect(AFSPRAAKSOORTEN).toContain('aanlevertermijn');
    expect(isAfspraak({ soort: 'aanlevertermijn', gremium: 'raad', dagen: 14 })).toBe(true);
    expect(isAfspraak({ soort: 'termijn', gremium: 'raad', termijn: 'reactie', dagen: 5 })).toBe(true);
    expect(isAfspraak({ soort: 'vergadering-vervallen', vergadering: 'v1' })).toBe(false);
  });
});

describe('what was agreed', () => {
  const dossier = metFeitenVan(herkomst(1, 1));
  const cel = {
    mijlpaal: 1,
    station: 'raad',
    gremium: 'raad',
    venster: null,
    vensterHerkomst: 'sjabloon' as const,
    versie: 1,
  };
  const mijlpaal = { naam: '', stuk: '', herkomst: 'bron', toelichting: null, samenloop: ALLEN } as const;
  const STAND: Stand = {
    ...standOp({ ...dossier, afspraakFeiten: [] }, maart(1)),
    gremia: dossier.opzet.gremia.flatMap((raad) => [raad, { ...raad, code: 'college' }]),
    mijlpalen: [
      { ...mijlpaal, nummer: 1 },
      { ...mijlpaal, nummer: 2 },
    ],
    behandelingen: [
      { ...cel, id: 'a', gemeente: 'GM0482' },
      { ...cel, id: 'b', gemeente: 'GM0505' },
      { ...cel, id: 'c', gemeente: 'GM0482', station: 'college' },
      { ...cel, id: 'd', gemeente: 'GM0482', mijlpaal: 2 },
    ],
  };
  const na = (afspraak: Afspraak) =>
    metAfspraken(STAND, [{ afspraak, reden: 'Afgesproken.', herkomst: herkomst(9, 2) }], []);

  it('about who is needed is about one mijlpaal', () => {
    const regel = { kind: 'deelnemers' } as const;
    expect(
      na({ soort: 'samenloop', mijlpaal: 2, regel }).mijlpalen.map(({ samenloop }) => samenloop),
    ).toEqual([ALLEN, regel]);
  });

  it('about a term is about one body', () => {
    expect(
      na({ soort: 'termijn', gremium: 'college', termijn: 'uitnodiging', dagen: 28 }).gremia.map(
        ({ uitnodigingstermijn }) => uitnodigingstermijn,
      ),
    ).toEqual([undefined, 28]);
    expect(
      na({ soort: 'aanlevertermijn', gremium: 'raad', dagen: 7 }).gremia.map(
        ({ aanleverdagen }) => aanleverdagen,
      ),
    ).toEqual([7, null]);
  });

  it.each([
    ['GM0482', ['a']],
    [null, ['a', 'b']],
  ])('about a window is about the station in %s, and comes from no template any more', (gemeente, wie) => {
    const venster = { van: maart(15), tot: maart(19) };
    const { behandelingen } = na({
      soort: 'venster-wijzigen',
      mijlpaal: 1,
      station: 'raad',
      gemeente,
      venster,
    });
    const anders = behandelingen.filter((een) => een.venster !== null);
    expect(anders.map(({ id }) => id)).toEqual(wie);
    expect(anders.every(({ vensterHerkomst }) => vensterHerkomst === 'bron')).toBe(true);
    expect(behandelingen.filter((een) => een.vensterHerkomst === 'sjabloon')).toHaveLength(4 - wie.length);
  });
});
