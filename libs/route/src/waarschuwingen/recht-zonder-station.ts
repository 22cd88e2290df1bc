import type { Berekening } from '../berekening.js';
import { type GemisteRegels, gemisteRegels } from '../recht/gemiste-regels.js';
import type { Waarneming } from '../waarschuwing.js';
import { eersteStap } from './eindstappen.js';

/**
 * RECHT_ZONDER_STATION: the law asks something of a Mijlpaal for which its route has no station, such as the zienswijze of
 * the raden (Wgr art. 1 lid 3). No day mends that: who keeps the route puts the station in it.
 */
export function rechtZonderStation(berekening: Berekening): readonly Waarneming[] {
  return gemisteRegels(berekening).flatMap((gemist) => overMijlpaal(gemist, berekening));
}

function overMijlpaal({ mijlpaal, regels }: GemisteRegels, berekening: Berekening): readonly Waarneming[] {
  const begin = eersteStap(mijlpaal, berekening);
  if (begin === undefined || regels.length === 0) {
    return [];
  }
  return [
    {
      code: 'RECHT_ZONDER_STATION',
      ernst: 'let-op',
      mijlpaal,
      station: null,
      gemeente: null,
      activiteit: null,
      melding: `De route van mijlpaal ${String(mijlpaal)} mist een station dat de wet vraagt: ${regels.map(({ regel }) => regel).join(' ')}`,
      regel: 'De route heeft voor elke rechtsregel die onderweg geldt een station.',
      bewijs: regels.map(({ regel, bron }) => (bron === null ? regel : `${regel} (${bron})`)),
      actor: { rol: 'two', gremium: begin.stap.gremium.code, gemeente: null },
      uiterlijk: null,
      oorzaak: [],
      onderwerp: `M${String(mijlpaal)}/${regels.map(({ code }) => code).join('-')}`,
    },
  ];
}
