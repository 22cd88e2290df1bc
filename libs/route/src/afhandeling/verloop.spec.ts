import { describe, expect, it } from '@jest/globals';
import type { Dossier, Stand } from '@routekaart/traject';
import { anAgendering } from '../testing/agendering.js';
import { aBesluit, aHerkomst, dag, metVensters, periode } from '../testing/bouwers.js';
import { aDossier } from '../testing/dossier.js';
import { RAAD, STAP, voorbeeld } from '../testing/voorbeeld.js';
import { waarschuwingverloop } from './verloop.js';

const TE_LAAT = 'TE_LAAT/M1/college/GM0482';

/** The college has its window up to and including Friday 19-3; the ONS-D decided on 11-3. */
function metBesluiten(besluiten: Stand['besluiten']): Dossier {
  const stand = voorbeeld({ besluiten });
  return aDossier(
    {
      ...stand,
      behandelingen: metVensters(stand.behandelingen, { [STAP.college]: periode('15-3', '19-3') }),
    },
    {},
    '1-3',
  );
}

const onsd = aBesluit(STAP.onsd, '11-3');
const college = aBesluit(STAP.college, '23-3', { herkomst: aHerkomst({ dag: dag('25-3') }) });

describe('waarschuwingverloop', () => {
  it('tells the day on which it came by the calendar alone, and the day on which a fact took it away', () => {
    const { vanaf, perioden } = waarschuwingverloop(metBesluiten([onsd, college]), TE_LAAT, dag('1-4'));

    expect(vanaf).toBe(dag('1-3'));
    expect(perioden).toMatchObject([
      { van: dag('20-3'), tot: dag('24-3'), waarschuwing: { ernst: 'kritiek' } },
    ]);
  });

  it('leaves the end open while it still stands', () => {
    const { perioden } = waarschuwingverloop(metBesluiten([onsd, college]), TE_LAAT, dag('24-3'));

    expect(perioden).toMatchObject([{ van: dag('20-3'), tot: null }]);
  });

  it('knows nothing of what never was, or of later facts', () => {
    expect(waarschuwingverloop(metBesluiten([onsd]), 'TE_LAAT/M1/raad/GM0482', dag('1-4')).perioden).toEqual(
      [],
    );
    expect(waarschuwingverloop(metBesluiten([onsd]), TE_LAAT, dag('19-3')).perioden).toEqual([]);
  });

  it('sees what came and went by facts of any kind', () => {
    const { vergaderingen } = voorbeeld();
    const agendering = (opDag: string, vastgelegd: string, volgnummer: number) => ({
      ...anAgendering(STAP.raad, `${RAAD}@${opDag}`),
      herkomst: aHerkomst({ dag: dag(vastgelegd), volgnummer }),
    });
    const dossier = aDossier(
      voorbeeld({
        besluiten: [onsd, college],
        vergaderingen: vergaderingen.map((een) =>
          een.id === `${RAAD}@18-5` ? { ...een, besluitvormend: false } : een,
        ),
      }),
      {
        agenderingen: [agendering('18-5', '26-3', 2), agendering('13-4', '30-3', 3)],
      },
      '1-3',
    );
    // Each day the evidence is another one: the day on which the stuk can be handed in.
    const { perioden } = waarschuwingverloop(dossier, 'AGENDA_ONHAALBAAR/M1/raad/GM0482', dag('1-4'));
    expect(perioden.map(({ van, tot }) => [van, tot])).toEqual(
      ['26-3', '27-3', '28-3', '29-3'].map((tekst) => [dag(tekst), dag(tekst)]),
    );
  });

  it('gives what was done with it, as known on that day', () => {
    const afhandeling = {
      waarschuwing: TE_LAAT,
      kenmerk: 'k',
      soort: 'bevestigd' as const,
      tot: null,
      reden: 'Uitkomst volgt.',
      eigenaar: 'gemeentesecretaris',
      herkomst: aHerkomst({ dag: dag('22-3') }),
    };
    const dossier = { ...metBesluiten([onsd]), afhandelingen: [afhandeling] };

    expect(waarschuwingverloop(dossier, TE_LAAT, dag('22-3')).afhandelingen).toEqual([afhandeling]);
    expect(waarschuwingverloop(dossier, TE_LAAT, dag('21-3')).afhandelingen).toEqual([]);
    expect(waarschuwingverloop(dossier, 'TE_LAAT/M1/raad/GM0482', dag('22-3')).afhandelingen).toEqual([]);
  });
});
