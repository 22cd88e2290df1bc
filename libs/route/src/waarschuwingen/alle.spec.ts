import { describe, expect, it } from '@jest/globals';
import type { Activiteit } from '@routekaart/traject';
import fc from 'fast-check';
import { bereken } from '../berekening.js';
import {
  anActiviteit,
  dag,
  gesloten,
  metVensters,
  nogTePlannen,
  onsdRij,
  periode,
  vast,
} from '../testing/bouwers.js';
import { STAP, voorbeeld } from '../testing/voorbeeld.js';
import { willekeurigeStand } from '../testing/willekeur.js';
import { ERNSTEN, type Ernst } from '../waarschuwing.js';
import { opUrgentie, waarschuwingMet, waarschuwingenVan } from './alle.js';

describe('waarschuwingenVan', () => {
  it('has nothing to say about a plan that fits', () => {
    expect(waarschuwingenVan(bereken(voorbeeld()))).toEqual([]);
  });

  it('puts the gravest first, and of those the one that can still be helped', () => {
    const stand = voorbeeld({
      peildatum: dag('12-3'),
      activiteiten: [onsdRij(nogTePlannen(periode('15-3', '19-3')))],
      behandelingen: metVensters(voorbeeld().behandelingen, {
        [STAP.onsd]: periode('15-3', '19-3'),
        [STAP.raad]: periode('5-4', '30-4'),
      }),
      kalenderperioden: [gesloten('Feestdag', '17-3')],
    });
    const gevonden = waarschuwingenVan(bereken(stand)).map(({ code, ernst }) => `${ernst} ${code}`);

    expect(gevonden).toEqual([
      'kritiek VENSTER_ONHAALBAAR',
      'kritiek PROGNOSE_NA_VENSTER',
      'kritiek ROUTESTART_NIET_GEPLAND',
      'info FEESTDAG',
    ]);
  });

  it('puts what can be helped first before what comes later in the rules, once for two periods of one day', () => {
    const rij = (code: string, opDag: string): Activiteit =>
      anActiviteit({ code, naam: code, datum: vast(opDag) });
    const stand = voorbeeld({
      activiteiten: [onsdRij(vast('11-3')), rij('A', '10-3'), rij('B', '8-3'), rij('C', '8-3')],
      kalenderperioden: [
        gesloten('Feestdag', '8-3', '10-3'),
        gesloten('Nog een', '8-3', '8-3', { hard: false }),
      ],
    });
    expect(
      waarschuwingenVan(bereken(stand)).map(({ code, sleutel, melding }) => [code, sleutel, melding]),
    ).toEqual([
      ['DUBBEL', 'DUBBEL/ons-d/2021-03-08', expect.any(String)],
      ['FEESTDAG', 'FEESTDAG/B/2021-03-08', '“B” staat op ma 8-3-2021: Feestdag.'],
      ['FEESTDAG', 'FEESTDAG/C/2021-03-08', '“C” staat op ma 8-3-2021: Feestdag.'],
      ['FEESTDAG', 'FEESTDAG/A/2021-03-10', '“A” staat op wo 10-3-2021: Feestdag.'],
    ]);
  });

  it('gives each warning evidence, a cause and an actor, never a day to act that has passed', () => {
    fc.assert(
      fc.property(willekeurigeStand(), (stand) => {
        const waarschuwingen = waarschuwingenVan(bereken(stand));
        for (const { melding, bewijs, oorzaak, actor, uiterlijk } of waarschuwingen) {
          expect([melding, ...bewijs, ...oorzaak]).not.toContain('');
          expect(bewijs.length * oorzaak.length).toBeGreaterThan(0);
          expect(actor.gremium ?? actor.rol).not.toBeNull();
          expect(uiterlijk ?? stand.peildatum).toBeGreaterThanOrEqual(stand.peildatum);
        }
        const plaatsen = waarschuwingen.map(({ ernst }) => ERNSTEN.indexOf(ernst));
        expect(plaatsen).toEqual([...plaatsen].sort());
      }),
    );
  });
});

describe('opUrgentie', () => {
  it('is by ernst, then by the last day to act, none being last, then by mijlpaal', () => {
    const op = (
      ernst: Ernst,
      uiterlijk: number | null,
      mijlpaal: number | null,
    ): Parameters<typeof opUrgentie>[0] => ({ ernst, uiterlijk, mijlpaal });
    const verwacht = [
      op('kritiek', 9, 2),
      op('kritiek', null, null),
      op('kritiek', null, 1),
      op('let-op', 3, 2),
      op('let-op', 5, null),
      op('let-op', 5, 1),
      op('let-op', 5, 2),
      op('info', 1, 1),
    ];
    expect(verwacht.toReversed().sort(opUrgentie)).toEqual(verwacht);
    expect([...verwacht.slice(4), ...verwacht.slice(0, 4)].sort(opUrgentie)).toEqual(verwacht);
  });
});

describe('waarschuwingMet', () => {
  it('is the same warning as among all of them', () => {
    fc.assert(
      fc.property(willekeurigeStand(), (stand) => {
        const berekening = bereken(stand);
        for (const waarschuwing of waarschuwingenVan(berekening)) {
          expect(waarschuwingMet(waarschuwing.sleutel, berekening)).toEqual(waarschuwing);
        }
      }),
    );
  });

  it.each(['DUBBEL/raad/2021-03-01', 'ONBEKEND/M1', 'DUBBEL', ''])('is none for %j', (sleutel) => {
    expect(waarschuwingMet(sleutel, bereken(voorbeeld()))).toBeNull();
  });
});
