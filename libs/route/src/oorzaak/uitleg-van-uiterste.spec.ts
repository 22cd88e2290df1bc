import { describe, expect, it } from '@jest/globals';
import { formatDag } from '@routekaart/kalender';
import type { Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import {
  ALBLASSERDAM,
  aBesluit,
  aStation,
  aTraject,
  dag,
  metVensters,
  onsdRij,
  periode,
  vast,
} from '../testing/bouwers.js';
import { bij } from '../testing/oorzaak.js';
import { keten } from '../testing/strook.js';
import { STAP, voorbeeld } from '../testing/voorbeeld.js';
import type { Oorzaak } from './graaf.js';
import { type Uitersteplaats, oorzaakVanUiterste } from './oorzaak-van-uiterste.js';

/** ONS-D on do 11-3, college di 16-3, raad di 13-4 in its window until vr 30-4. */
const inVenster = (van: string, tot: string, over: Partial<Stand> = {}): Stand =>
  voorbeeld({
    behandelingen: metVensters(aTraject().behandelingen, { [STAP.raad]: periode(van, tot) }),
    ...over,
  });

function vraag(station: string, over: Partial<Uitersteplaats> = {}): Uitersteplaats {
  return { mijlpaal: 1, station, gemeente: ALBLASSERDAM, doel: 'venster', ...over };
}

function oorzaak(station: string, stand: Stand, over: Partial<Uitersteplaats> = {}): Oorzaak {
  const graaf = oorzaakVanUiterste(vraag(station, over), bereken(stand));
  if (graaf === null) {
    throw new Error('geen strook');
  }
  return graaf;
}

const rust = (graaf: Oorzaak): readonly string[] => bij(graaf.vraag, graaf).omdat;
const GRENS = `grens:${STAP.raad}`;

describe('the last day of one station in one strook', () => {
  it('is the day of its claim, where there is one', () => {
    const dagVan = (stand: Stand): string | null => {
      const graaf = oorzaak('ons-d', stand);
      const { dag: opDag = null } = graaf.knopen.find(({ id }) => id === graaf.vraag) ?? {};
      return opDag === null ? null : formatDag(opDag);
    };
    expect(dagVan(inVenster('5-4', '30-4'))).toBe('do 11-3-2021');
    expect(dagVan(inVenster('5-4', '12-4'))).toBeNull();
  });

  it('rests on its own decision, and on none before it', () => {
    const onsd = aBesluit(STAP.onsd, '11-3');
    const over = { besluiten: [onsd], peildatum: dag('12-3') };
    const hypothesen = [`dan:datum:${STAP.raad}`, `later:datum:${STAP.raad}`];
    expect(rust(oorzaak('college', inVenster('5-4', '30-4', over)))).toEqual([GRENS, ...hypothesen]);
    const besloten = {
      besluiten: [onsd, aBesluit(STAP.college, '16-3')],
      peildatum: dag('17-3'),
    };
    expect(rust(oorzaak('college', inVenster('5-4', '30-4', besloten)))).toEqual([
      GRENS,
      `datum:${STAP.college}`,
      ...hypothesen,
    ]);
  });

  it('that is of no use any more rests on the decision after it, not on the one before it', () => {
    const besluiten = [aBesluit(STAP.onsd, '2-3'), aBesluit(STAP.raad, '9-3')];
    const graaf = oorzaak('college', inVenster('5-4', '30-4', { besluiten, peildatum: dag('10-3') }));
    expect(rust(graaf)).toEqual([GRENS, `datum:${STAP.raad}`]);
  });

  it('supposes nothing where the raad has no meeting in its window', () => {
    // The raad of di 13-4 comes before the window, and do 11-3 has passed.
    const graaf = oorzaak('ons-d', inVenster('19-4', '30-4', { peildatum: dag('22-3') }));
    expect(graaf.zinnen).toHaveLength(2);
    expect(rust(graaf)).toEqual([GRENS]);
  });

  it('is supposed as of that day, though it has passed', () => {
    // On ma 22-3 the deadline of do 18-3 is over; on vr 12-3 it was still to come.
    const stand = inVenster('5-4', '30-4', { peildatum: dag('22-3'), activiteiten: [onsdRij(vast('25-3'))] });
    const gemist = bij(`later:gemiste-vergadering:${STAP.raad}:raad-GM0482@13-4`, oorzaak('ons-d', stand));
    expect(gemist.tekst).toBe(
      'De vergadering van di 13-4-2021 is niet haalbaar: de aanleverdatum is do 18-3-2021 (5 dagen te laat).',
    );
  });
});

describe('the limit of a strook', () => {
  it('is the end of a window, or the day before the ingangsdatum', () => {
    expect(bij(GRENS, oorzaak('ons-d', inVenster('5-4', '30-4')))).toMatchObject({
      soort: 'grens',
      bron: { kind: 'traject', code: 'gr-sociaal' },
    });
    expect(bij('grens:ingangsdatum', oorzaak('ons-d', voorbeeld(), { doel: 'ingangsdatum' }))).toMatchObject({
      soort: 'grens',
      tekst: 'Alles moet klaar zijn vóór de ingangsdatum: uiterlijk vr 31-12-2021.',
      bron: { kind: 'traject', code: 'gr-sociaal' },
    });
  });

  it('is none as long as there is no ingangsdatum', () => {
    const stand = voorbeeld({ traject: { ...voorbeeld().traject, ingangsdatum: null } });
    const graaf = oorzaak('ons-d', stand, { doel: 'ingangsdatum' });
    expect(graaf.zinnen).toEqual([
      'ons-d: Onbekend. Zonder venster in het plan, of zonder ingangsdatum, is er geen uiterste dag.',
      'Er is nog geen ingangsdatum bepaald.',
    ]);
  });

  it('of a window is not asked of the legal tail behind it', () => {
    const tekenen = aStation({
      code: 'tekenen',
      volgorde: 4,
      voorgangers: ['raad'],
      duurDagen: 1,
      staart: true,
    });
    const { stations, behandelingen, gremia } = aTraject({
      stations: [...keten('ons-d', 'college', 'raad'), tekenen],
    });
    const stand = voorbeeld({
      stations,
      gremia,
      behandelingen: metVensters(behandelingen, { [STAP.raad]: periode('5-4', '30-4') }),
    });
    expect(oorzaakVanUiterste(vraag('tekenen'), bereken(stand))).toBeNull();
    expect(oorzaakVanUiterste(vraag('tekenen', { doel: 'ingangsdatum' }), bereken(stand))).not.toBeNull();
  });
});
