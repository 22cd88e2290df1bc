import { describe, expect, it } from '@jest/globals';
import type { Rechtsregime, Stand, Station } from '@routekaart/traject';
import { bereken } from '../berekening.js';
import { oorzaakVanIngangsdatum } from '../oorzaak/oorzaak-van-ingangsdatum.js';
import { verklaarIngangsdatum } from '../overzicht/ingangsdatumzin.js';
import { takenlijst } from '../taken/takenlijst.js';
import { aStand, aStation, aTraject, aVergadering, dag } from '../testing/bouwers.js';
import { waarschuwingenMet } from '../testing/voorbeeld.js';

const regime = (code: string, over: Partial<Rechtsregime>): Rechtsregime => ({
  code,
  regel: `De raad geeft een ${code}.`,
  vanaf: dag('1-7-2022'),
  tot: null,
  termijn: null,
  bron: null,
  ...over,
});
const ZIENSWIJZE = regime('zienswijze', {
  termijn: { weken: 8, recesTeltMee: true },
  bron: 'Wgr art. 1 lid 3',
});
const TOESTEMMING = regime('toestemming', { bron: 'Wgr art. 1 lid 4' });

const raad = (code: string, volgorde: number, voorganger: string, van: string | null): Station =>
  aStation({ code, volgorde, perGemeente: true, voorgangers: [voorganger], regime: van });
const AB = aStation({ code: 'ab', volgorde: 1 });
/** The raden are only asked toestemming, on 27-9-2023; the law of 2022 asks a zienswijze first. */
const ZONDER = [AB, raad('ronde-2', 2, 'ab', 'toestemming')];

function stand(stations: readonly Station[] = ZONDER, over: Partial<Stand> = {}): Stand {
  const opzet = aTraject({ stations });
  return aStand({
    ...opzet,
    traject: { ...opzet.traject, ingangsdatum: dag('1-1-2024') },
    rechtsregimes: [ZIENSWIJZE, TOESTEMMING],
    peildatum: dag('12-4-2023'),
    vergaderingen: [
      aVergadering('ab', '20-4-2023', '20-4-2023'),
      aVergadering('ronde-1-GM0482', '24-5-2023', '3-5-2023'),
      aVergadering('ronde-2-GM0482', '27-9-2023', '6-9-2023'),
    ],
    ...over,
  });
}

const antwoord = (van: Stand): string => bereken(van).ingangsdatum.antwoord;
const zin = (van: Stand): string => verklaarIngangsdatum(bereken(van).ingangsdatum);

describe('RECHT_ZONDER_STATION', () => {
  it('names the rule of law for which the route has no station, its article, and who keeps the route', () => {
    expect(waarschuwingenMet('RECHT_ZONDER_STATION', stand())).toMatchObject([
      {
        sleutel: 'RECHT_ZONDER_STATION/M1/zienswijze',
        ernst: 'let-op',
        melding: 'De route van mijlpaal 1 mist een station dat de wet vraagt: De raad geeft een zienswijze.',
        regel: 'De route heeft voor elke rechtsregel die onderweg geldt een station.',
        bewijs: ['De raad geeft een zienswijze. (Wgr art. 1 lid 3)'],
        oorzaak: [],
        actor: { rol: 'two', gremium: 'ab', gemeente: null },
        uiterlijk: null,
      },
    ]);
    expect(
      takenlijst(bereken(stand()), { rol: 'two', gemeente: null }).map(({ sleutel, soort }) => [
        sleutel,
        soort,
      ]),
    ).toContainEqual(['RECHT_ZONDER_STATION/M1/zienswijze', 'oplossen']);
  });

  it('names each rule, also one of which no article is known', () => {
    const van = stand(ZONDER, { rechtsregimes: [ZIENSWIJZE, regime('inspraak', {}), TOESTEMMING] });
    expect(waarschuwingenMet('RECHT_ZONDER_STATION', van)).toMatchObject([
      {
        sleutel: 'RECHT_ZONDER_STATION/M1/zienswijze-inspraak',
        melding:
          'De route van mijlpaal 1 mist een station dat de wet vraagt: De raad geeft een zienswijze. De raad geeft een inspraak.',
        bewijs: ['De raad geeft een zienswijze. (Wgr art. 1 lid 3)', 'De raad geeft een inspraak.'],
      },
    ]);
  });

  it('leaves no ja about the ingangsdatum, in any answer, and blames no day', () => {
    // From wo 27-9-2023 to ma 1-1-2024: 96 days.
    expect(bereken(stand()).ingangsdatum).toMatchObject({ antwoord: 'onzeker', marge: 96 });
    const verwacht =
      'Onzeker: het laatste besluit valt op wo 27-9-2023, 96 dagen vóór ma 1-1-2024, ' +
      'maar de route mist een station dat de wet vraagt (Wgr art. 1 lid 3).';
    expect(zin(stand())).toBe(verwacht);
    const graaf = oorzaakVanIngangsdatum(bereken(stand()));
    expect(graaf.zinnen[0]).toBe(verwacht);
    expect(graaf.knopen).toContainEqual(
      expect.objectContaining({
        id: 'wet:zienswijze',
        bron: { kind: 'wet', artikel: 'Wgr art. 1 lid 3' },
      }),
    );
    expect(waarschuwingenMet('INGANGSDATUM_IN_GEVAAR', stand())).toEqual([]);
  });

  it('leaves a nee that the days give', () => {
    const laat = stand(ZONDER, { traject: { ...stand().traject, ingangsdatum: dag('1-9-2023') } });
    expect(antwoord(laat)).toBe('nee');
    expect(zin(laat)).toBe('Nee: het laatste besluit valt op wo 27-9-2023; de ingangsdatum is vr 1-9-2023.');
    expect(waarschuwingenMet('INGANGSDATUM_IN_GEVAAR', laat)).toHaveLength(1);
    expect(waarschuwingenMet('RECHT_ZONDER_STATION', laat)).toHaveLength(1);
  });

  const mijlpalen = stand().mijlpalen.map((een) => ({ ...een, besluitaard: 'instemming' as const }));
  it.each<[string, Stand, string]>([
    [
      'the route has the station',
      stand([AB, raad('ronde-1', 2, 'ab', 'zienswijze'), raad('ronde-2', 3, 'ronde-1', 'toestemming')]),
      'ja',
    ],
    ['the mijlpaal asks a plain instemming', stand(ZONDER, { mijlpalen }), 'ja'],
    ['nobody said which station answers the law', stand([AB, raad('ronde-2', 2, 'ab', null)]), 'ja'],
    [
      'the rule does not hold yet',
      stand(ZONDER, { rechtsregimes: [{ ...ZIENSWIJZE, vanaf: dag('1-1-2024') }, TOESTEMMING] }),
      'ja',
    ],
    [
      'the rule only comes on the way',
      stand(ZONDER, { rechtsregimes: [{ ...ZIENSWIJZE, vanaf: dag('1-6-2023') }, TOESTEMMING] }),
      'onzeker',
    ],
  ])('is silent when %s', (_, van, verwacht) => {
    expect(waarschuwingenMet('RECHT_ZONDER_STATION', van)).toEqual([]);
    expect(antwoord(van)).toBe(verwacht);
  });

  it('leaves no ja either where the law changes on the way: whether the route needs the station is for lawyers', () => {
    const onderweg = stand(ZONDER, {
      rechtsregimes: [{ ...ZIENSWIJZE, vanaf: dag('1-6-2023') }, TOESTEMMING],
    });
    expect(zin(onderweg)).toBe(
      'Onzeker: het laatste besluit valt op wo 27-9-2023, 96 dagen vóór ma 1-1-2024, maar het recht verandert ' +
        'onderweg, en voor een regel die dan geldt heeft de route geen station (Wgr art. 1 lid 3).',
    );
    expect(waarschuwingenMet('INGANGSDATUM_IN_GEVAAR', onderweg)).toEqual([]);
    expect(waarschuwingenMet('RECHT_WIJZIGT_ONDERWEG', onderweg)).toHaveLength(1);
  });
});
