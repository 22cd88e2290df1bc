import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bereken } from '../berekening.js';
import { dag, gesloten, metVensters, nogTePlannen, onsdRij, periode } from '../testing/bouwers.js';
import { STAP, voorbeeld } from '../testing/voorbeeld.js';
import { willekeurigeStand } from '../testing/willekeur.js';
import { ERNSTEN } from '../waarschuwing.js';
import { waarschuwingMet, waarschuwingenVan } from './alle.js';

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

  it('gives each warning evidence, a cause and an actor, never a day to act that has passed', () => {
    fc.assert(
      fc.property(willekeurigeStand(), (stand) => {
        const waarschuwingen = waarschuwingenVan(bereken(stand));
        for (const { melding, bewijs, oorzaak, actor, uiterlijk } of waarschuwingen) {
          expect([melding, ...bewijs, ...oorzaak]).not.toContain('');
          expect(bewijs.length * oorzaak.length).toBeGreaterThan(0);
          expect(actor.gremium).not.toBeNull();
          expect(uiterlijk ?? stand.peildatum).toBeGreaterThanOrEqual(stand.peildatum);
        }
        const plaatsen = waarschuwingen.map(({ ernst }) => ERNSTEN.indexOf(ernst));
        expect(plaatsen).toEqual([...plaatsen].sort());
      }),
    );
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
