import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dashboard } from './testing/dashboard.js';
import { type Herstelvraag, herstelplannen, invoerVan } from './testing/herstelplannen.js';
import { muteer } from './testing/mutaties.js';
import { type Omgeving, startOmgeving } from './testing/omgeving.js';

let omgeving: Omgeving;
beforeAll(async () => {
  omgeving = await startOmgeving();
});
afterAll(async () => {
  await omgeving.sluit();
});

const WATALS = `query ($traject: String!, $peildatum: Datum, $maatregelen: [MaatregelInput!]!) {
  watAls(traject: $traject, peildatum: $peildatum, maatregelen: $maatregelen) {
    geweigerd { code } stroken { mijlpaal gemeente { naam } na { tekst } } } }`;

interface WatAls {
  readonly watAls: {
    readonly geweigerd: readonly unknown[];
    readonly stroken: readonly {
      readonly mijlpaal: number;
      readonly gemeente: { readonly naam: string };
      readonly na: { readonly tekst: string } | null;
    }[];
  };
}

/** Asks what if for each plan that is found; answers the sentences of the maatregelen, and their kinds. */
async function probeer(
  vraag: Herstelvraag,
): Promise<{ readonly teksten: readonly string[]; readonly soorten: ReadonlySet<string> }> {
  const plannen = await herstelplannen(omgeving, vraag);
  for (const { dag, maatregelen } of plannen) {
    const { traject, peildatum } = vraag;
    const invoer = maatregelen.map(({ invulling }) => invoerVan(invulling));
    const { watAls } = await omgeving.api.lees<WatAls>('stuurgroep', WATALS, {
      traject,
      peildatum,
      maatregelen: invoer,
    });
    const strook = watAls.stroken.find(
      (een) => een.mijlpaal === vraag.mijlpaal && een.gemeente.naam === vraag.gemeente,
    );
    expect({ geweigerd: watAls.geweigerd, na: strook?.na }).toEqual({ geweigerd: [], na: dag });
  }
  const alle = plannen.flatMap(({ maatregelen }) => maatregelen);
  return {
    teksten: alle.map(({ tekst }) => tekst),
    soorten: new Set(alle.map(({ invulling }) => invulling.soort)),
  };
}

describe('what to fill in at what if', () => {
  it('gives the day that herstel told, whatever the kind of maatregel', async () => {
    const gezien = [
      await probeer({ traject: 'GR-SDD', mijlpaal: 1, gemeente: 'Hendrik-Ido-Ambacht' }),
      await probeer({ traject: 'GR-SDD', mijlpaal: 2, gemeente: 'Dordrecht', peildatum: '2021-05-24' }),
      await probeer({
        traject: 'SERVICEGEMEENTE',
        mijlpaal: 1,
        gemeente: 'Hendrik-Ido-Ambacht',
        doel: 'INGANGSDATUM',
        peildatum: '2021-09-24',
      }),
    ].flatMap(({ soorten }) => [...soorten]);
    expect([...new Set(gezien)].sort()).toEqual(
      [
        'activiteit-verplaatsen',
        'aanlevertermijn',
        'extra-raad',
        'vergadering-toevoegen',
        'vergadering-verplaatsen',
      ].sort(),
    );
  });

  it('holds a local rule that is sped up', async () => {
    const { versie } = (await dashboard(omgeving.api)).traject;
    await muteer(omgeving.api, 'two', 'recordStationsregel', {
      station: 'college',
      regel: { verwerking: { dagen: 3 } },
      bron: 'Afspraak',
      verwachteVersie: versie,
      sleutel: randomUUID(),
    });
    const { teksten } = await probeer({ traject: 'GR-SDD', mijlpaal: 2, gemeente: 'Hardinxveld-Giessendam' });
    expect(teksten).toContain('College: 0 dagen verwerkingstijd.');
  });
});

describe('what has no day to act', () => {
  it('is the raad before what the law asks after it: it cannot be skipped, as it cannot be taken out', async () => {
    const maatregelen = [{ slaStationOver: { gemeente: 'Papendrecht', mijlpaal: 3, station: 'raad' } }];
    const { watAls } = await omgeving.api.lees<WatAls>('stuurgroep', WATALS, {
      traject: 'GR-SDD',
      maatregelen,
    });
    expect(watAls.geweigerd).toEqual([{ code: 'WATALS-04' }]);
  });

  it.each(['treffen', 'ondertekening', 'bekendmaking'])(
    'is %s, for its steps as for its last day',
    async (station) => {
      const trap = `stappenfunctie(traject: "GR-SDD", mijlpaal: 3, station: "${station}", van: "2021-10-01",
      tot: "2021-10-31") { voorbeeld }`;
      const dag = `uitersteDag(traject: "GR-SDD", mijlpaal: 3, station: "${station}") { dag }`;
      for (const vraag of [trap, dag]) {
        const { errors } = await omgeving.api.vraag('stuurgroep', `{ ${vraag} }`);
        expect(errors[0]?.extensions).toMatchObject({ code: 'NIET_GEVONDEN', veld: 'station' });
      }
    },
  );
});
