import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { herstel } from '../scenario/herstel.js';
import { rekenTerug } from '../terugrekenen/reken-terug.js';
import { anAgendering } from '../testing/agendering.js';
import {
  ALBLASSERDAM,
  aBesluit,
  anAanlevering,
  aVergadering,
  dag,
  metVensters,
  periode,
} from '../testing/bouwers.js';
import { RAAD, STAP, prognoseVan, voorbeeld, waarschuwingenMet, zinnenVan } from '../testing/voorbeeld.js';

/** The raad put the stuk, in since 24-3, on the agenda of 20-4; that one moved to 12-5 and lapsed; one on 22-4 came. */
function stand(over: Partial<Stand> = {}): Stand {
  return voorbeeld({
    peildatum: dag('25-3'),
    behandelingen: metVensters(voorbeeld().behandelingen, { [STAP.raad]: periode('5-4', '30-4') }),
    vergaderingen: [
      ...voorbeeld().vergaderingen.filter(({ gremium }) => gremium !== RAAD),
      aVergadering(RAAD, '22-4', '30-3'),
      aVergadering(RAAD, '12-5', '15-4', { staat: 'vervallen' }),
      aVergadering(RAAD, '25-5', '29-4'),
    ],
    besluiten: [aBesluit(STAP.onsd, '11-3'), aBesluit(STAP.college, '23-3')],
    aanleveringen: [anAanlevering(STAP.raad, '24-3')],
    agenderingen: [anAgendering(STAP.raad, `${RAAD}@12-5`)],
    ...over,
  });
}

describe('a stuk on the agenda of a meeting that lapsed', () => {
  it('is decided on at the first meeting for which it is in time, as if the agendering was taken back', () => {
    expect(prognoseVan(STAP.raad, bereken(stand())).dag.laatst).toBe(dag('22-4'));
    expect(prognoseVan(STAP.raad, bereken(stand({ agenderingen: [] }))).dag.laatst).toBe(dag('22-4'));
    expect(zinnenVan(STAP.raad, stand())).toContain(
      'Het stuk staat op de agenda van wo 12-5-2021, maar die vergadering is vervallen.',
    );
  });

  it('waits for that meeting as long as it is held', () => {
    const vergaderingen = stand().vergaderingen.map((een) =>
      een.dag === dag('12-5') ? { ...een, staat: 'bevestigd' as const } : een,
    );
    expect(prognoseVan(STAP.raad, bereken(stand({ vergaderingen }))).dag.laatst).toBe(dag('12-5'));
  });

  it('is held to that meeting while it goes on, and herstel says by what', () => {
    const vergaderingen = stand().vergaderingen.map((een) =>
      een.dag === dag('12-5') ? { ...een, staat: 'bevestigd' as const } : een,
    );
    const vraag = { mijlpaal: 1, gemeente: ALBLASSERDAM, doel: 'venster' } as const;
    expect(herstel(bereken(stand({ vergaderingen })), vraag)).toMatchObject({
      antwoord: 'geen',
      redenen: [
        {
          code: 'later-geagendeerd',
          tekst:
            'Het stuk staat bij raad Alblasserdam op de agenda van wo 12-5-2021: zet het op een eerdere agenda, of trek de agendering in.',
        },
      ],
    });
  });

  it('makes its window in every answer', () => {
    const berekening = bereken(stand());
    expect(waarschuwingenMet('VENSTER_ONHAALBAAR', stand())).toEqual([]);
    expect(waarschuwingenMet('PROGNOSE_NA_VENSTER', stand())).toEqual([]);
    expect(waarschuwingenMet('AGENDA_ONHAALBAAR', stand())).toMatchObject([
      {
        melding:
          'Het stuk staat bij raad Alblasserdam op de agenda van wo 12-5-2021, maar die vergadering is vervallen; de prognose is do 22-4-2021.',
      },
    ]);
    const vraag = { mijlpaal: 1, gemeente: ALBLASSERDAM, doel: 'venster' } as const;
    expect(herstel(berekening, vraag)?.antwoord).toBe('niet-nodig');
    expect(rekenTerug(1, ALBLASSERDAM, 'venster', berekening)?.stations.at(-1)?.besluit).toEqual({
      kind: 'haalbaar',
      dag: dag('30-4'),
      ruimte: 8,
    });
  });

  it('asks in every answer to hand it in for the raad of 22-4, while that still helps', () => {
    // Nobody handed it in: until 30-3 the raad of 22-4 can be made, and after it no answer says that it can.
    const nietBinnen = (peildatum: string): Stand => stand({ aanleveringen: [], peildatum: dag(peildatum) });
    expect(prognoseVan(STAP.raad, bereken(nietBinnen('30-3'))).dag.laatst).toBe(dag('22-4'));
    expect(waarschuwingenMet('VENSTER_ONHAALBAAR', nietBinnen('30-3'))).toEqual([]);
    expect(prognoseVan(STAP.raad, bereken(nietBinnen('31-3'))).dag.laatst).toBe(dag('25-5'));
    expect(waarschuwingenMet('VENSTER_ONHAALBAAR', nietBinnen('31-3'))).toHaveLength(1);
  });

  it('misses an outcome once the meeting it was then for has passed', () => {
    expect(waarschuwingenMet('TE_LAAT', stand({ peildatum: dag('22-4') }))).toEqual([]);
    expect(waarschuwingenMet('TE_LAAT', stand({ peildatum: dag('23-4') }))).toMatchObject([
      { station: 'raad' },
    ]);
  });
});
