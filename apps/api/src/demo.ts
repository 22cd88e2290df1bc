import { formatDag, formatIso } from '@routekaart/kalender';
import type { FastifyInstance } from 'fastify';
import { DEMODAG } from './klok/klokken.js';
import type { DemoIdentiteit } from './identiteit/demo-identiteiten.js';
import { VOORBEELDVRAGEN } from './voorbeeldvragen.js';

const LABEL = 'Voorbeeld: de vergaderschema’s en besluiten zijn verzonnen; het plan van 2021 is echt.';

/** `GET /demo/identiteiten`: whom one can be in the demo. Only served there. */
export function dienDemo(server: FastifyInstance, identiteiten: readonly DemoIdentiteit[]): void {
  server.get('/demo/identiteiten', (_, antwoord) =>
    antwoord
      .header('cache-control', 'no-store')
      .send({ label: LABEL, vandaag: formatIso(DEMODAG), identiteiten }),
  );
}

/** The lines that `npm start` prints once the demo runs. */
export function demoregels(address: string, identiteiten: readonly DemoIdentiteit[]): readonly string[] {
  const token = (rol: string): string => identiteiten.find((wie) => wie.rol === rol)?.token ?? '';
  return [
    '',
    `  Pagina     ${address}/`,
    `  API        ${address}/graphql`,
    `  Verkenner  ${address}/verkenner  (werkt zonder internet)`,
    `  Vandaag    ${formatDag(DEMODAG)}: de demo staat stil op deze dag; elke vraag kan een andere peildatum noemen.`,
    `  ${LABEL}`,
    '',
    `Wie u kunt zijn (alle ${String(identiteiten.length)} ook als JSON op ${address}/demo/identiteiten):`,
    ...eenPerRol(identiteiten).map(({ naam, token: sleutel }) => `  ${naam}\n    ${sleutel}`),
    '',
    'Drie vragen om over te nemen:',
    ...VOORBEELDVRAGEN.flatMap(({ lezer, rol, vraag }) => [
      `  # ${lezer}`,
      `  curl -s ${address}/graphql -H 'content-type: application/json' \\`,
      `    -H 'authorization: Bearer ${token(rol)}' \\`,
      `    -d '${JSON.stringify({ query: vraag })}'`,
    ]),
    '',
  ];
}

function eenPerRol(identiteiten: readonly DemoIdentiteit[]): readonly DemoIdentiteit[] {
  return identiteiten.filter(
    (wie, plaats) => identiteiten.findIndex(({ rol }) => rol === wie.rol) === plaats,
  );
}
