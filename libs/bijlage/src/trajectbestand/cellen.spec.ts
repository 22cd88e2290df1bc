import { describe, expect, it } from '@jest/globals';
import { cellenVan, vensterrijen } from './cellen.js';
import { KLEIN } from './testing/klein-bestand.js';

describe('cellenVan', () => {
  it('has a cell for each body of the route, and none where a gemeente has no such body', () => {
    expect(cellenVan(KLEIN).map(({ station, gemeente, gremium }) => [station, gemeente, gremium])).toEqual([
      ['stuurgroep', null, 'stuurgroep'],
      ['college', 'GM0001', 'college-a'],
      ['college', 'GM0002', 'college-b'],
      ['commissie', 'GM0001', 'commissie-a'],
      ['raad', 'GM0001', 'raad-a'],
      ['raad', 'GM0002', 'raad-b'],
    ]);
  });

  it('takes the window that is given, else that of the template, else none', () => {
    const vensters = new Map(
      cellenVan(KLEIN).map(({ gremium, venster, vensterHerkomst }) => [gremium, [venster, vensterHerkomst]]),
    );
    expect(vensters.get('college-a')).toEqual([{ van: '2021-03-15', tot: '2021-03-26' }, 'bron']);
    expect(vensters.get('raad-b')).toEqual([{ van: '2021-03-29', tot: '2021-04-23' }, 'sjabloon']);
    expect(vensters.get('commissie-a')).toEqual([null, 'onbekend']);
  });

  it('lets the window of one gemeente go before that of all', () => {
    const eigen = {
      mijlpaal: 1,
      station: 'college',
      gemeente: 'GM0002',
      van: '2021-04-05',
      tot: '2021-04-09',
    };
    const cellen = cellenVan({ ...KLEIN, vensters: [...(KLEIN.vensters ?? []), eigen] });
    expect(cellen.filter(({ station }) => station === 'college').map(({ venster }) => venster?.van)).toEqual([
      '2021-03-15',
      '2021-04-05',
    ]);
  });

  it('goes past the same bodies again in a second round', () => {
    const stations = [
      ...(KLEIN.routesjabloon?.stations ?? []),
      {
        code: 'raad-2',
        naam: 'Raad, tweede ronde',
        perGemeente: true,
        gremiumsoort: 'raad',
        voorgangers: ['raad'],
      },
    ];
    const cellen = cellenVan({ ...KLEIN, routesjabloon: { ...KLEIN.routesjabloon, stations } });
    expect(cellen.filter(({ station }) => station === 'raad-2').map(({ gremium }) => gremium)).toEqual([
      'raad-a',
      'raad-b',
    ]);
  });

  it('leaves out the stations that a stuk does not pass', () => {
    const mijlpalen = [{ nummer: 1, naam: 'Notitie', stations: ['college', 'raad'], ankerweek: '2021-W10' }];
    const bestand = { ...KLEIN, mijlpalen };
    expect(new Set(cellenVan(bestand).map(({ station }) => station))).toEqual(new Set(['college', 'raad']));
    expect(vensterrijen(bestand).map(({ station }) => station)).toEqual(['college', 'raad']);
  });
});
