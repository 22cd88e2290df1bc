import { describe, expect, it } from '@jest/globals';
import type { AanmeldFeit, Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import {
  ALBLASSERDAM,
  DORDRECHT,
  aHerkomst,
  aTraject,
  anActiviteit,
  dag,
  onsdRij,
  vast,
} from '../testing/bouwers.js';
import { vergaderingenVan, voorbeeld } from '../testing/voorbeeld.js';
import { aanmeldoverzichtVan, isOpAanmelding, verklaarAanmeldingen } from './aanmeldoverzicht.js';

/** A round on ma 12-4; the raad of Alblasserdam decides on 13-4, that of Dordrecht has no calendar. */
const RONDE = anActiviteit({ code: 'ronde', datum: vast('12-4') });

const feit = (sessie: string | null, aantal: number, over: Partial<AanmeldFeit> = {}): AanmeldFeit => ({
  activiteit: 'ronde',
  gemeente: ALBLASSERDAM,
  sessie: sessie === null ? null : dag(sessie),
  aantal,
  namens: null,
  herkomst: aHerkomst(),
  ...over,
});

function overzicht(over: Partial<Stand>, ronde = RONDE) {
  const stand = voorbeeld({
    ...aTraject({ gemeenten: 2 }),
    activiteiten: [onsdRij(vast('11-3')), ronde],
    vergaderingen: vergaderingenVan(ALBLASSERDAM),
    ...over,
  });
  return aanmeldoverzichtVan(ronde, bereken(stand));
}

describe('the sessions of a round', () => {
  it('stand by day, whatever the order of the sign-ups; one without a session counts in the total alone', () => {
    const aanmeldingen = [feit('15-4', 1), feit(null, 4), feit('12-4', 2), feit('15-4', 3)];
    const gevonden = overzicht({ aanmeldingen });
    expect(gevonden).toMatchObject({
      totaal: 10,
      sessies: [
        { dag: dag('12-4'), aantal: 2 },
        { dag: dag('15-4'), aantal: 4 },
      ],
    });
    expect(gevonden.sessies).toHaveLength(2);
    expect(verklaarAanmeldingen(gevonden)).toBe('10 aangemeld (ma 12-4-2021: 2; do 15-4-2021: 4).');
  });

  it('are those of this round, and nobody comes where nothing was said', () => {
    expect(overzicht({ aanmeldingen: [feit('12-4', 2, { activiteit: 'andere' })] }).totaal).toBe(0);
    const stil = overzicht({});
    expect(stil).toMatchObject({ totaal: 0, sessies: [] });
    expect(stil.gemeenten.map(({ aantal, namens }) => [aantal, namens])).toEqual([
      [null, []],
      [null, []],
    ]);
    expect(verklaarAanmeldingen(stil)).toBe('0 aangemeld.');
  });

  it('name on whose behalf, once each', () => {
    const namens = (tekst: string | null) => feit('12-4', 1, { namens: tekst });
    const aanmeldingen = [namens('CDA'), namens('CDA'), namens(null), namens('PvdA')];
    expect(overzicht({ aanmeldingen }).gemeenten[0]?.namens).toEqual(['CDA', 'PvdA']);
  });

  it('are held against the round itself as long as no session is known', () => {
    expect(overzicht({}).gemeenten.map(({ oordeel }) => oordeel)).toEqual(['ervoor', 'onbekend']);
    const later = anActiviteit({ code: 'ronde', datum: vast('14-4') });
    expect(overzicht({}, later).gemeenten[0]?.oordeel).toBe('erna');
  });

  it('say nothing of a gemeente without a decision in this mijlpaal', () => {
    const { behandelingen } = aTraject({ gemeenten: 2 });
    const zonder = { behandelingen: behandelingen.filter(({ gemeente }) => gemeente !== DORDRECHT) };
    expect(overzicht(zonder).gemeenten.map(({ oordeel }) => oordeel)).toEqual(['ervoor', 'onbekend']);
  });
});

describe('isOpAanmelding', () => {
  it('asks whether any of the rows says so, in any of its cells', () => {
    const [rij] = anActiviteit().rijen;
    const rijen = (...overs: readonly object[]) =>
      overs.map((over) => ({ ...rij, ...over })) as (typeof RONDE)['rijen'];
    expect(isOpAanmelding({ rijen: rijen({}, { wie: 'Obv Aanmeldingen' }) })).toBe(true);
    expect(isOpAanmelding({ rijen: rijen({ wat: 'op aanmelding' }) })).toBe(true);
    expect(isOpAanmelding({ rijen: rijen({ opmerkingen: 'na aanmelding' }) })).toBe(true);
    expect(isOpAanmelding({ rijen: rijen({ wie: 'Raadsleden' }) })).toBe(false);
  });
});
