import { describe, expect, it } from '@jest/globals';
import { ALLEN, type Deelname, type Samenloopregel, type Stand } from '@routekaart/traject';
import {
  ALBLASSERDAM,
  DORDRECHT,
  aBesluit,
  aHerkomst,
  aStand,
  aTraject,
  dag,
  idVan,
} from '../testing/bouwers.js';
import { bereken } from '../berekening.js';
import { oorzaakVanIngangsdatum } from '../oorzaak/oorzaak-van-ingangsdatum.js';
import { takenlijst } from '../taken/takenlijst.js';
import { spoor } from '../testing/spoor.js';
import { waarschuwingenMet } from '../testing/voorbeeld.js';

const TWEE: Samenloopregel = { kind: 'aantal', nodig: 2 };

/** Two mijlpalen, stuurgroep first, for Alblasserdam and Dordrecht, which say this of themselves. */
function traject(
  samenloop: Samenloopregel,
  gezegd: Readonly<Record<string, Deelname>>,
  over: Partial<Stand> = {},
): Stand {
  const opzet = aTraject({ gemeenten: 2, mijlpalen: 2, stuurgroep: true });
  return aStand({
    ...opzet,
    gremia: opzet.gremia.map((gremium) =>
      gremium.code === 'stuurgroep' ? { ...gremium, beheerrol: 'stuurgroep' } : gremium,
    ),
    mijlpalen: opzet.mijlpalen.map((mijlpaal) => ({ ...mijlpaal, samenloop })),
    deelnamen: Object.entries(gezegd).map(([gemeente, deelname]) => ({
      gemeente,
      deelname,
      vanaf: dag('24-3'),
      reden: 'Raadsbesluit.',
      herkomst: aHerkomst(),
    })),
    ...over,
  });
}

describe('SAMENLOOP_ONHAALBAAR', () => {
  it('names the rule of each mijlpaal, who does not take part, and who decides about the rule', () => {
    expect(
      waarschuwingenMet('SAMENLOOP_ONHAALBAAR', traject(ALLEN, { [DORDRECHT]: 'doet-niet-mee' })),
    ).toEqual([
      expect.objectContaining({
        ernst: 'kritiek',
        mijlpaal: 1,
        sleutel: 'SAMENLOOP_ONHAALBAAR/GM0505',
        melding: 'Mijlpaal 1 en 2 kunnen zo niet worden besloten: Dordrecht doet niet mee.',
        bewijs: [
          'Mijlpaal 1: Alle 2 gemeenten moeten positief besluiten: dat is nodig, niet voldoende.',
          'Mijlpaal 2: Alle 2 gemeenten moeten positief besluiten: dat is nodig, niet voldoende.',
          'Dordrecht doet niet mee vanaf wo 24-3-2021: Raadsbesluit.',
        ],
        actor: { rol: 'stuurgroep', gremium: 'stuurgroep', gemeente: null },
        uiterlijk: null,
        regel: 'Aan elke mijlpaal doen zoveel gemeenten mee als de samenloop vraagt.',
        oorzaak: ['Dordrecht doet niet mee, en zonder hen is de regel niet te halen.'],
      }),
    ]);
  });

  it('says what each gemeente said, with the reason where it gave one', () => {
    const stand = traject(TWEE, { [ALBLASSERDAM]: 'doet-niet-mee', [DORDRECHT]: 'doet-niet-mee' });
    const deelnamen = stand.deelnamen.map((een) =>
      een.gemeente === DORDRECHT ? { ...een, vanaf: dag('25-3'), reden: null } : een,
    );
    expect(waarschuwingenMet('SAMENLOOP_ONHAALBAAR', { ...stand, deelnamen })).toMatchObject([
      {
        sleutel: 'SAMENLOOP_ONHAALBAAR/GM0482+GM0505',
        bewijs: [
          expect.any(String),
          expect.any(String),
          'Alblasserdam doet niet mee vanaf wo 24-3-2021: Raadsbesluit.',
          'Dordrecht doet niet mee vanaf do 25-3-2021',
        ],
      },
    ]);
  });

  it('is for the stuurgroep, whether or not the route has that body', () => {
    const eerst = aTraject({ gemeenten: 2 });
    const zonder = traject(
      ALLEN,
      { [DORDRECHT]: 'doet-niet-mee' },
      { ...eerst, mijlpalen: eerst.mijlpalen.map((een) => ({ ...een, samenloop: ALLEN })) },
    );
    expect(waarschuwingenMet('SAMENLOOP_ONHAALBAAR', zonder)).toMatchObject([
      { actor: { rol: 'stuurgroep', gremium: null } },
    ]);
    const stand = traject(ALLEN, { [DORDRECHT]: 'doet-niet-mee' });
    const gremia = [...stand.gremia].reverse();
    expect(waarschuwingenMet('SAMENLOOP_ONHAALBAAR', { ...stand, gremia })).toMatchObject([
      { actor: { gremium: 'stuurgroep' } },
    ]);
  });

  it.each<readonly [string, Samenloopregel, Readonly<Record<string, Deelname>>]>([
    ['all take part', ALLEN, {}],
    ['one has not said', ALLEN, { [DORDRECHT]: 'onbekend' }],
    ['one of two may be missed', { kind: 'aantal', nodig: 1 }, { [DORDRECHT]: 'doet-niet-mee' }],
    ['who takes part is the outcome', { kind: 'deelnemers' }, { [DORDRECHT]: 'doet-niet-mee' }],
  ])('is silent while %s', (_wat, regel, gezegd) => {
    expect(waarschuwingenMet('SAMENLOOP_ONHAALBAAR', traject(regel, gezegd))).toEqual([]);
  });

  it('names all who do not take part, where so many or anybody is needed', () => {
    const niemand = { [ALBLASSERDAM]: 'doet-niet-mee', [DORDRECHT]: 'doet-niet-mee' } as const;
    for (const regel of [TWEE, { kind: 'deelnemers' } as const]) {
      const [waarschuwing] = waarschuwingenMet('SAMENLOOP_ONHAALBAAR', traject(regel, niemand));
      expect(waarschuwing?.melding).toContain(': Alblasserdam en Dordrecht doen niet mee.');
    }
  });

  it('warns where nobody at all takes part in a route that begins in the gemeenten', () => {
    const { gemeenten, mijlpalen } = spoor({ gemeenten: 2 });
    const niemand = traject(
      { kind: 'deelnemers' },
      Object.fromEntries(gemeenten.map(({ code }): [string, Deelname] => [code, 'doet-niet-mee'])),
    );
    const stand = spoor(
      { gemeenten: 2 },
      {
        deelnamen: niemand.deelnamen,
        mijlpalen: mijlpalen.map((een) => ({ ...een, samenloop: { kind: 'deelnemers' as const } })),
      },
    );
    expect(bereken(stand).prognoses).toEqual([]);
    expect(waarschuwingenMet('SAMENLOOP_ONHAALBAAR', stand)).toMatchObject([
      {
        mijlpaal: 1,
        melding: 'Mijlpaal 1 kan zo niet worden besloten: Alblasserdam en Dordrecht doen niet mee.',
        actor: { rol: 'stuurgroep', gremium: null, gemeente: null },
      },
    ]);
    expect(takenlijst(bereken(stand), { rol: 'stuurgroep', gemeente: null })).toMatchObject([
      { waarschuwing: { code: 'SAMENLOOP_ONHAALBAAR' } },
    ]);
  });

  it('leaves out a mijlpaal on which it decided before it dropped out', () => {
    const besluiten = [aBesluit(idVan(1, 'raad', DORDRECHT), '20-3')];
    const [waarschuwing] = waarschuwingenMet(
      'SAMENLOOP_ONHAALBAAR',
      traject(ALLEN, { [DORDRECHT]: 'doet-niet-mee' }, { besluiten, peildatum: dag('24-3') }),
    );
    expect(waarschuwing).toMatchObject({ mijlpaal: 2, sleutel: 'SAMENLOOP_ONHAALBAAR/GM0505' });
  });

  it('stands in place of INGANGSDATUM_IN_GEVAAR, and is why the answer is no', () => {
    const stand = traject(ALLEN, { [DORDRECHT]: 'doet-niet-mee' });
    expect(waarschuwingenMet('INGANGSDATUM_IN_GEVAAR', stand)).toEqual([]);
    const { zinnen, knopen } = oorzaakVanIngangsdatum(bereken(stand));
    expect(zinnen[0]).toMatch(/^Nee, zo niet: aan mijlpaal 1 en 2 /u);
    expect(knopen.map(({ tekst }) => tekst)).toContain('Dordrecht doet niet mee.');
  });
});
