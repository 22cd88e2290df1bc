import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Omgeving, startOmgeving } from './testing/omgeving.js';

const MGR = readFileSync(
  new URL('../../../libs/persistence/data/trajecten/mgr-2023.yaml', import.meta.url),
  'utf8',
);
/** Whole weeks, so that every meeting stays on its day of the week. */
const EERDER = 1092;

let omgeving: Omgeving;
beforeAll(async () => {
  omgeving = await startOmgeving();
});
afterAll(async () => {
  await omgeving.sluit();
});

async function importeer(tekst: string): Promise<unknown> {
  const { importTrajectbestand } = await omgeving.api.lees<{ importTrajectbestand: object }>(
    'two',
    `mutation ($tekst: String!) { importTrajectbestand(input: { tekst: $tekst }) { __typename
      ... on TrajectbestandGeweigerd { fouten { pad melding } } } }`,
    { tekst },
  );
  return importTrajectbestand;
}

/** The MGR in 2020, so that the terms of the raden ended on do 4-6-2020, and the AB decided on do 9-7-2020. */
function in2020(): string {
  const eerder = MGR.replaceAll(/\d{4}-\d{2}-\d{2}/gu, (iso) =>
    new Date(Date.parse(iso) - EERDER * 86_400_000).toISOString().slice(0, 10),
  ).replaceAll('MGR-2023', 'MGR-2020');
  return `${eerder}
  - soort: besluit
    vastgelegdOp: 2020-07-09
    rol: stuurgroep
    behandeling: { mijlpaal: 1, station: ab-2 }
    dag: 2020-07-09
    uitkomst: ingestemd
`;
}

describe('a term of law that ran out', () => {
  it('is passed on import, misses no besluit, and comes back from its own export', async () => {
    expect(await importeer(in2020())).toEqual({ __typename: 'TrajectIngelezen' });
    const { waarschuwingen, exportTrajectbestand } = await omgeving.api.lees<{
      waarschuwingen: readonly { code: string }[];
      exportTrajectbestand: { tekst: string };
    }>(
      'two',
      `{ waarschuwingen(traject: "MGR-2020", peildatum: "2020-07-10") { code }
        exportTrajectbestand(traject: "MGR-2020", formaat: JSON, peildatum: "2020-07-10") { tekst } }`,
    );
    expect(waarschuwingen.map(({ code }) => code)).not.toContain('VOLGORDE');
    const kopie = exportTrajectbestand.tekst.replaceAll('MGR-2020', 'MGR-KOPIE');
    expect(await importeer(kopie)).toEqual({ __typename: 'TrajectIngelezen' });
  });
});

interface Bestand {
  readonly traject: object;
  readonly gemeenten: readonly { readonly code: string }[];
  readonly gremia: readonly { readonly gemeente?: string }[];
  readonly routesjabloon: { readonly stations: readonly { readonly code: string }[] };
  readonly mijlpalen: readonly object[];
  readonly vergaderschemas: readonly { readonly gremium: string }[];
  readonly feiten: readonly { readonly soort: string; readonly behandeling?: { readonly station: string } }[];
}

/** Two gemeenten that must all agree, on a route that goes from the AB straight to the toestemming. */
function zonderZienswijze(bestand: Bestand): object {
  const isWeg = (tekst: string): boolean => tekst.includes('GM0293');
  const stations = bestand.routesjabloon.stations
    .filter(({ code }) => code !== 'ronde-1' && code !== 'ab-2')
    .map((station) => (station.code === 'ronde-2' ? { ...station, voorgangers: ['ab'] } : station));
  return {
    ...bestand,
    traject: { ...bestand.traject, code: 'MGR-ZONDER' },
    gemeenten: bestand.gemeenten.filter(({ code }) => !isWeg(code)),
    gremia: bestand.gremia.filter(({ gemeente = '' }) => !isWeg(gemeente)),
    routesjabloon: { ...bestand.routesjabloon, stations },
    mijlpalen: bestand.mijlpalen.map((mijlpaal) => ({ ...mijlpaal, samenloop: { soort: 'allen' } })),
    vergaderschemas: bestand.vergaderschemas.filter(({ gremium }) => !isWeg(gremium)),
    feiten: bestand.feiten.filter(({ soort }) => soort === 'besluit'),
  };
}

describe('a route without the zienswijze that the law asks', () => {
  it('is warned about with the rule and its article, and gives no ja about the ingangsdatum', async () => {
    await importeer(MGR);
    const { exportTrajectbestand } = await omgeving.api.lees<{ exportTrajectbestand: { tekst: string } }>(
      'two',
      '{ exportTrajectbestand(traject: "MGR-2023", formaat: JSON, peildatum: "2023-04-12") { tekst } }',
    );
    const bestand = zonderZienswijze(JSON.parse(exportTrajectbestand.tekst) as Bestand);
    expect(await importeer(JSON.stringify(bestand))).toEqual({ __typename: 'TrajectIngelezen' });
    const antwoord = await omgeving.api.lees<object>(
      'two',
      `{ waarschuwingen(traject: "MGR-ZONDER", peildatum: "2023-04-12") { code ernst bewijs actor { rol } }
        stuurgroepDashboard(traject: "MGR-ZONDER", peildatum: "2023-04-12") { ingangsdatum { antwoord margeDagen uitleg } }
        rechtsgang(traject: "MGR-ZONDER", peildatum: "2023-04-12") { mijlpalen { zonderStation { code } } } }`,
    );
    expect(antwoord).toMatchObject({
      waarschuwingen: expect.arrayContaining([
        {
          code: 'RECHT_ZONDER_STATION',
          ernst: 'LET_OP',
          bewijs: [expect.stringContaining('Wet gemeenschappelijke regelingen art. 1 lid 2 en 3')],
          actor: { rol: 'two' },
        },
      ]),
      stuurgroepDashboard: {
        ingangsdatum: {
          antwoord: 'onzeker',
          uitleg: expect.stringMatching(
            /^Onzeker: .* vóór ma 1-1-2024, maar de route mist een station dat de wet vraagt/u,
          ),
        },
      },
      rechtsgang: { mijlpalen: [{ zonderStation: [{ code: 'zienswijze' }] }] },
    });
  });
});
