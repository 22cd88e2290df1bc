import { describe, expect, it } from '@jest/globals';
import type { Stand, Vergadering } from '@routekaart/traject';
import { bereken } from './berekening.js';
import { oorzaakVan } from './oorzaak/oorzaak.js';
import {
  aBesluit,
  aStand,
  aTraject,
  aVergadering,
  dag,
  gesloten,
  metVensters,
  nogTePlannen,
  onsdRij,
  periode,
  vast,
} from './testing/bouwers.js';
import { dagVan, voorspelStap, zinnenVan } from './testing/voorbeeld.js';

describe('a regional body of which a meeting in the window of the plan is not held', () => {
  const opzet = aTraject({ stuurgroep: true });
  const elf = aVergadering('ons-d', '11-3', '4-3');
  /** The stuk is ready on 5-3: too late for 11-3, in time for 18-3. */
  const inVenster = (vergadering: Vergadering, over: Partial<Stand> = {}): Stand =>
    aStand({
      ...opzet,
      peildatum: dag('5-3'),
      behandelingen: metVensters(opzet.behandelingen, { 'm1-ons-d': periode('8-3', '12-3') }),
      vergaderingen: [vergadering, aVergadering('ons-d', '18-3', '11-3')],
      besluiten: [aBesluit('m1-stuurgroep', '5-3')],
      ...over,
    });
  const vervallen = { ...elf, staat: 'vervallen' as const };
  const verzet = { ...elf, dag: dag('15-3'), was: dag('11-3'), staat: 'verplaatst' as const };
  const tweemaal = { ...verzet, was: dag('4-3'), tussendagen: [dag('11-3')] };
  const reces = {
    kalenderperioden: [gesloten('Reces', '11-3', '11-3', { laag: 'reces', gremium: 'ons-d' })],
  };
  const NIET_VRIJ =
    'De vergadering van do 11-3-2021 in dit venster (ma 8-3 t/m vr 12-3-2021) gaat niet door; ' +
    'zolang de planning niets anders noemt, telt de kalender.';

  it('waits for the next one, as it did', () => {
    expect(dagVan('m1-ons-d', inVenster(elf))).toBe('do 18-3-2021');
    expect(zinnenVan('m1-ons-d', inVenster(elf))).not.toContain(NIET_VRIJ);
  });

  it.each([
    ['lapsed', inVenster(vervallen)],
    ['was moved out of it, open until the same day', inVenster(verzet)],
    ['falls in a reces', inVenster(elf, reces)],
    ['came into it and moved out again', inVenster(tweemaal)],
  ])('waits for the next one where it %s, and says why', (_wat, stand) => {
    expect(dagVan('m1-ons-d', stand)).toBe('do 18-3-2021');
    expect(zinnenVan('m1-ons-d', stand)).toContain(NIET_VRIJ);
    const { knopen } = oorzaakVan(voorspelStap('m1-ons-d', stand), bereken(stand));
    expect(knopen.filter(({ tekst }) => tekst === NIET_VRIJ)).toMatchObject([
      { bron: { kind: 'vergadering', id: 'ons-d@11-3' }, dag: dag('11-3') },
    ]);
  });

  it('takes the next one even where it is open for longer than the usual term', () => {
    const ruim = aVergadering('ons-d', '15-3', '12-3', { was: dag('11-3') });
    expect(dagVan('m1-ons-d', inVenster(ruim))).toBe('ma 15-3-2021');
  });

  it('does not count a meeting that only informed: no stuk was ever decided there', () => {
    const stand = inVenster({ ...vervallen, besluitvormend: false });
    expect(dagVan('m1-ons-d', stand)).toBe('tussen ma 8-3-2021 en vr 12-3-2021');
  });

  it.each([
    ['8-3', '11-3', false],
    ['11-3', '12-3', false],
    ['8-3', '10-3', true],
    ['12-3', '16-3', true],
  ])('is free of it outside the window alone: %s - %s', (van, tot, isVrij) => {
    const behandelingen = metVensters(opzet.behandelingen, { 'm1-ons-d': periode(van, tot) });
    expect(
      zinnenVan('m1-ons-d', inVenster(vervallen, { behandelingen })).join(' ').includes('gaat niet door'),
    ).toBe(!isVrij);
  });

  it('is free of a meeting that goes on outside the window', () => {
    const eerder = [aVergadering('ons-d', '4-3', '26-2', { was: dag('3-3'), staat: 'verplaatst' })];
    expect(dagVan('m1-ons-d', inVenster(elf, { vergaderingen: eerder }))).toBe(
      'tussen ma 8-3-2021 en vr 12-3-2021',
    );
  });

  it('meets in it again once a meeting is added', () => {
    const extra = aVergadering('ons-d', '12-3', '5-3');
    const stand = inVenster(vervallen);
    expect(dagVan('m1-ons-d', { ...stand, vergaderingen: [...stand.vergaderingen, extra] })).toBe(
      'vr 12-3-2021',
    );
  });

  it.each([
    ['another day', vast('10-3'), 'wo 10-3-2021'],
    ['another window', nogTePlannen(periode('15-3', '17-3')), 'tussen ma 15-3-2021 en wo 17-3-2021'],
  ])('is free of it once the row of the plan has %s', (_wat, datum, verwacht) => {
    expect(dagVan('m1-ons-d', inVenster(vervallen, { activiteiten: [onsdRij(datum)] }))).toBe(verwacht);
  });

  it('does not give it as the reason once the window is over for the stuk anyway', () => {
    const stand = inVenster(vervallen, {
      besluiten: [aBesluit('m1-stuurgroep', '15-3')],
      peildatum: dag('15-3'),
    });
    expect(zinnenVan('m1-ons-d', stand)).not.toContain(NIET_VRIJ);
  });
});
