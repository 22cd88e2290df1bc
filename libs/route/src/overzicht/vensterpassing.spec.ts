import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { aBesluit, alternatieven, dag, metVensters, onsdRij, periode, vast } from '../testing/bouwers.js';
import { STAP, voorbeeld, voorspelStap } from '../testing/voorbeeld.js';
import { vensterpassingVan } from './vensterpassing.js';

/** The raad, which meets on 13-4 and 18-5, with this window; forecast for 13-4 unless the ONS-D comes later. */
function raad(van: string, tot: string, over: Partial<Stand> = {}) {
  const stand = voorbeeld(over);
  const behandelingen = metVensters(stand.behandelingen, { [STAP.raad]: periode(van, tot) });
  return vensterpassingVan(voorspelStap(STAP.raad, { ...stand, behandelingen }));
}
const dagLater = { activiteiten: [onsdRij(vast('12-3'))] };

describe('vensterpassingVan', () => {
  it('is inside up to and including the last day, and before the window too', () => {
    expect(raad('5-4', '30-4')).toBe('binnen');
    expect(raad('5-4', '13-4')).toBe('binnen');
    expect(raad('3-5', '28-5')).toBe('binnen');
  });

  it('is outside where the meeting in the window is missed', () => {
    expect(raad('5-4', '30-4', dagLater)).toBe('buiten');
  });

  it('has no meeting in the window', () => {
    expect(raad('5-4', '9-4')).toBe('geen-vergadering');
    expect(raad('19-4', '14-5', dagLater)).toBe('geen-vergadering');
  });

  it('is uncertain where only the first possible day is in time', () => {
    expect(raad('5-4', '30-4', { activiteiten: [onsdRij(alternatieven('11-3', '12-3'))] })).toBe('onzeker');
  });

  it('is unknown without a window, and without any day', () => {
    expect(vensterpassingVan(voorspelStap(STAP.raad, voorbeeld()))).toBe('onbekend');
    expect(raad('5-4', '30-4', { vergaderingen: [] })).toBe('onbekend');
  });

  it('goes by the besluit once there is one', () => {
    const besluiten = [
      aBesluit(STAP.onsd, '11-3'),
      aBesluit(STAP.college, '16-3'),
      aBesluit(STAP.raad, '13-4'),
    ];
    expect(raad('5-4', '30-4', { besluiten, peildatum: dag('14-4') })).toBe('binnen');
    expect(raad('5-4', '12-4', { besluiten, peildatum: dag('14-4') })).toBe('geen-vergadering');
  });
});
