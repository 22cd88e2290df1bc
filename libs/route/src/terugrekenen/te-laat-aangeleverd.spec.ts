import { describe, expect, it } from '@jest/globals';
import type { Stand } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { anAgendering } from '../testing/agendering.js';
import {
  ALBLASSERDAM,
  aBesluit,
  aVergadering,
  anAanlevering,
  dag,
  metVensters,
  periode,
} from '../testing/bouwers.js';
import { RAAD, STAP, dagVan, voorbeeld, waarschuwingenMet } from '../testing/voorbeeld.js';
import { rekenTerug } from './reken-terug.js';
import { verklaarUiterste } from './zin.js';

const { onsd, college, raad } = STAP;
const KAN_NIET = 'raad Alblasserdam kan het venster tot en met vr 30-4-2021 niet meer halen';

/*
 * The raad of di 13-4, the only one in its window, closes on do 18-3, and that of di 18-5 on do 22-4. The college of di
 * 16-3 closes on do 11-3, that of di 23-3 on do 18-3: only the first is in time for the raad of 13-4.
 */
function stand(over: Partial<Stand>): Stand {
  const { behandelingen } = voorbeeld();
  return voorbeeld({
    behandelingen: metVensters(behandelingen, { [raad]: periode('5-4', '30-4') }),
    activiteiten: [],
    ...over,
  });
}

const meldingen = (over: Partial<Stand>): readonly string[] =>
  waarschuwingenMet('VENSTER_ONHAALBAAR', stand(over)).map(({ melding }) => melding);

describe('a raad that got the stuk too late for its last meeting in the window', () => {
  const besluiten = [aBesluit(onsd, '11-3'), aBesluit(college, '16-3')];
  const opDag = (peildatum: string, aangeleverd: string | null): Partial<Stand> => ({
    besluiten,
    peildatum: dag(peildatum),
    aanleveringen: aangeleverd === null ? [] : [anAanlevering(raad, aangeleverd)],
  });
  const TE_LAAT = `${KAN_NIET}: het stuk moest uiterlijk op do 18-3-2021 bij raad Alblasserdam zijn aangeleverd.`;

  it.each([
    ['19-3', null, [TE_LAAT]],
    ['19-3', '19-3', [TE_LAAT]],
    ['24-3', '19-3', [TE_LAAT]],
    ['24-3', '18-3', []],
  ])('has lost the window all the same: on %s, handed in on %s', (peildatum, aangeleverd, verwacht) => {
    expect(meldingen(opDag(peildatum, aangeleverd))).toEqual(verwacht);
  });

  it('has no last day any more', () => {
    const na = stand(opDag('24-3', '19-3'));
    expect(waarschuwingenMet('PROGNOSE_NA_VENSTER', na)).toMatchObject([{ uiterlijk: null }]);
  });

  it('may still take it where whoever makes the agenda let it in', () => {
    const agenderingen = [anAgendering(raad, `${RAAD}@13-4`)];
    expect(meldingen({ ...opDag('24-3', '19-3'), agenderingen })).toEqual([]);
  });

  it('still hangs on a meeting of which nobody knows until when it takes a stuk', () => {
    const vergaderingen = [...voorbeeld().vergaderingen, aVergadering(RAAD, '27-4', null)];
    expect(meldingen({ ...opDag('24-3', '19-3'), vergaderingen })).toEqual([]);
  });
});

describe('a college that got the stuk too late', () => {
  it('has lost the window for its raad, and the ONS-D that decided too late is named', () => {
    const over = {
      peildatum: dag('12-3'),
      besluiten: [aBesluit(onsd, '12-3')],
    };
    const verwacht = [
      `${KAN_NIET}: ons-d moest uiterlijk op do 11-3-2021 besluiten, en deed dat op vr 12-3-2021.`,
    ];
    expect(meldingen(over)).toEqual(verwacht);
    expect(meldingen({ ...over, aanleveringen: [anAanlevering(college, '12-3')] })).toEqual(verwacht);
  });
});

describe('papers that lay at the raad before its college had decided', () => {
  it('count from the day to which that besluit was corrected', () => {
    // Handed in on wo 17-3, after the college of di 16-3; that had put it off, and decided on di 23-3.
    const na = stand({
      peildatum: dag('24-3'),
      besluiten: [aBesluit(onsd, '11-3'), aBesluit(college, '23-3')],
      aanleveringen: [anAanlevering(raad, '17-3')],
    });
    const aanleveren = rekenTerug(1, ALBLASSERDAM, 'venster', bereken(na))?.stations.at(-1)?.aanleveren;
    expect(aanleveren && verklaarUiterste(aanleveren)).toBe(
      'Onhaalbaar: dit moest uiterlijk do 18-3-2021, maar gebeurde op di 23-3-2021.',
    );
    expect(dagVan(raad, na)).toBe('di 18-5-2021');
    expect(meldingen(na)).toEqual([
      `${KAN_NIET}: college Alblasserdam moest uiterlijk op do 18-3-2021 besluiten, en deed dat op di 23-3-2021.`,
    ]);
  });
});
