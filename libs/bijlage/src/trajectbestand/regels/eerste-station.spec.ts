import { describe, expect, it } from '@jest/globals';
import { controleerTrajectbestand } from '../controleer.js';
import type { Bestandsfeit } from '../feit.js';
import { KLEIN } from '../testing/klein-bestand.js';

const VAST = { vastgelegdOp: '2021-03-10', rol: 'two' } as const;

describe('days at the station where a route begins', () => {
  it('are refused by a local rule too, each with its place; elsewhere they count', () => {
    const stationsregels = [
      { station: 'stuurgroep', toetswerkdagen: 2, verwerking: { dagen: 3 } },
      { station: 'stuurgroep', gemeente: 'GM0001', verwerking: { dagen: 0 } },
      { station: 'college', toetswerkdagen: 2, verwerking: { dagen: 3 } },
    ];
    const melding =
      'stuurgroep is het eerste station: dagen na een eerder besluit tellen daar niet. Wanneer het stuk er kan zijn, zegt het begin van zijn venster.';
    expect(controleerTrajectbestand({ ...KLEIN, stationsregels })).toEqual(
      expect.arrayContaining([
        { code: 'REGEL-05', pad: 'stationsregels[0].verwerking', melding },
        { code: 'REGEL-05', pad: 'stationsregels[0].toetswerkdagen', melding },
      ]),
    );
    const geweigerd = controleerTrajectbestand({ ...KLEIN, stationsregels }).filter(
      ({ code }) => code === 'REGEL-05',
    );
    expect(geweigerd).toHaveLength(2);
  });

  it('come back where somebody recorded them, and stand where a gemeente plugged a station in before', () => {
    const feit: Bestandsfeit = {
      soort: 'stationsregel',
      ...VAST,
      regel: { station: 'stuurgroep', toetswerkdagen: 1 },
    };
    const codes = (bestand: object) => controleerTrajectbestand(bestand).map(({ code }) => code);
    expect(codes({ ...KLEIN, feiten: [...(KLEIN.feiten ?? []), feit] })).not.toContain('REGEL-05');
    const [, ...rest] = KLEIN.routesjabloon?.stations ?? [];
    const [college] = rest;
    const kort = {
      ...KLEIN,
      routesjabloon: { stations: [{ ...college, voorgangers: [], verwerkingsdagen: 2 }, ...rest.slice(1)] },
    };
    expect(codes(kort)).toContain('REGEL-05');
    const lokaal = { soort: 'lokaalstation', ...VAST, strook: 'GM0001', station: 'po', mijlpalen: [1] };
    const plaats = { voor: 'college', gremium: 'commissie-a', volgorde: 0 };
    expect(codes({ ...kort, feiten: [{ ...lokaal, naam: 'PO', plaats }] })).not.toContain('REGEL-05');
  });
});
