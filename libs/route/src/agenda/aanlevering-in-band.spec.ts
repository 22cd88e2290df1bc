import { expect, it } from '@jest/globals';
import { bereken } from '../berekening.js';
import { ALBLASSERDAM, aVergadering, alternatieven, onsdRij } from '../testing/bouwers.js';
import { aDossier } from '../testing/dossier.js';
import { COLLEGE, STAP, vergaderingenVan, voorbeeld } from '../testing/voorbeeld.js';
import { agendaVan } from './agenda.js';

it('names the first last day to hand in that is known, where a sooner meeting has none', () => {
  // The ONS-D of do 11-3 or vr 19-3: the college may meet on 16-3, on 23-3 (until 18-3) or on 30-3 (until 25-3).
  const stand = voorbeeld({
    activiteiten: [onsdRij(alternatieven('11-3', '19-3'))],
    vergaderingen: [
      ...vergaderingenVan(ALBLASSERDAM).filter(({ gremium }) => gremium !== COLLEGE),
      aVergadering(COLLEGE, '16-3', null),
      aVergadering(COLLEGE, '23-3', '18-3'),
      aVergadering(COLLEGE, '30-3', '25-3'),
    ],
  });
  const punten = agendaVan(aDossier(stand), bereken(stand), { soort: 'gremium', code: COLLEGE });
  expect(
    punten.filter(({ onderwerp }) => onderwerp === 'aanlevering').map(({ uid, titel }) => [uid, titel]),
  ).toEqual([
    [
      `gr-sociaal.aanlevering-vroegst.${STAP.college}@routekaart`,
      'Uiterlijk aanleveren voor di 23-3-2021: mijlpaal 1 bij college Alblasserdam (voorbeeld)',
    ],
    [
      `gr-sociaal.aanlevering.${STAP.college}@routekaart`,
      'Uiterlijk aanleveren voor di 30-3-2021, als het di 16-3-2021 niet wordt: mijlpaal 1 bij college Alblasserdam (voorbeeld)',
    ],
  ]);
});

it('says of a day late that it is the next meeting at the soonest, where that follows from no day of the plan', () => {
  // The ONS-D of wo 10-3 or vr 19-3: the college meets on 16-3 or on 30-3, and who is a day late for 16-3 lands on 23-3.
  const stand = voorbeeld({ activiteiten: [onsdRij(alternatieven('10-3', '19-3'))] });
  const punten = agendaVan(aDossier(stand), bereken(stand), { soort: 'gremium', code: COLLEGE });
  expect(punten.find(({ onderwerp }) => onderwerp === 'aanlevering')?.omschrijving).toContain(
    'Nog niet te zeggen of di 16-3-2021 wordt gehaald; anders wordt het op zijn vroegst di 23-3-2021, 7 dagen later.',
  );
});
