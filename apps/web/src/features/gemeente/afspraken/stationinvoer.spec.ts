import { describe, expect, it } from '@jest/globals';
import { plaatsUit, stationcode } from './stationinvoer.js';

type Mijlpalen = Parameters<typeof plaatsUit>[1];

const strook = (...codes: readonly string[]): Mijlpalen[number] =>
  ({ stations: codes.map((station) => ({ station })) }) as unknown as Mijlpalen[number];

function formulier(velden: Readonly<Record<string, string>>): FormData {
  const gegevens = new FormData();
  for (const [naam, waarde] of Object.entries(velden)) gegevens.set(naam, waarde);
  return gegevens;
}

describe('the place of a local station', () => {
  const nieuw = {
    naam: 'Commissie',
    gremiumnaam: 'Raadscommissie',
    soort: 'commissie',
    mandaat: 'ADVISEERT',
  };

  it('lies after what comes before the chosen station now, with a new gremium', () => {
    const mijlpalen = [
      strook('onsd', 'college', 'raad'),
      strook('onsd', 'college', 'agenda', 'raad', 'treffen'),
    ];
    expect(plaatsUit(formulier({ ...nieuw, voor: 'raad' }), mijlpalen)).toEqual({
      naam: 'Commissie',
      na: 'agenda',
      voor: 'raad',
      gremium: { nieuw: { naam: 'Raadscommissie', soort: 'commissie', mandaat: 'ADVISEERT' } },
      bedoeling: null,
      fase: null,
    });
  });

  it('is the begin of a route that has nothing before it, with a gremium that is known', () => {
    const velden = {
      naam: 'Lokaal PO',
      voor: 'college',
      gremium: 'po-GM0531',
      bedoeling: 'ADVISEREN',
      fase: 'OORDEELSVORMING',
    };
    expect(plaatsUit(formulier(velden), [strook('college', 'raad')])).toEqual({
      naam: 'Lokaal PO',
      na: null,
      voor: 'college',
      gremium: { bekend: 'po-GM0531' },
      bedoeling: 'ADVISEREN',
      fase: 'OORDEELSVORMING',
    });
  });
});

describe('the code of a station', () => {
  it.each([
    ['Commissie', 'commissie'],
    [' Commissie  Ruimte & Milieu ', 'commissie-ruimte-milieu'],
    ['2e lezing', 'e-lezing'],
    ['Beeldvorming (één)', 'beeldvorming-een'],
    ['', ''],
  ])('of “%s” is “%s”', (naam, code) => {
    expect(stationcode(naam)).toBe(code);
  });
});
