import type { Fout } from './fout.js';
import { besluitenPassen } from './regels/besluitinhoud.js';
import { besluitenNaHeropening } from './regels/besluitheropening.js';
import { besluitenOpVolgorde } from './regels/besluitvolgorde.js';
import { eenAanleverdagPerCyclus } from './regels/cyclusaanlevering.js';
import { dagenBestaan, jaarIsBekend, periodenKloppen } from './regels/dagen.js';
import { geenDubbele } from './regels/dubbel.js';
import { eersteStationZonderDagen } from './regels/eerste-station.js';
import { afsprakenKloppen, deelnamenKloppen, feitenKloppen, feitenVerwijzen } from './regels/feiten.js';
import { lokaleStationsKloppen } from './regels/lokale-stations.js';
import { type Bestandsregel, pasRegelToe } from './regels/regel.js';
import {
  fasenLopenOp,
  geenKringloop,
  regelsLopenVooruit,
  samenloopKlopt,
  stationsHebbenGremia,
} from './regels/route.js';
import { adviesversieBestaat } from './regels/adviesversie.js';
import { aanhoudingKlopt, registerVerwijst, registerEenmaal } from './regels/register.js';
import { routekaartenKloppen } from './regels/routekaart.js';
import { vergaderingenKloppen } from './regels/vergaderingen.js';
import { verwijzingenBestaan } from './regels/verwijzingen.js';
import { TRAJECTBESTAND_SCHEMA } from './schema/schema.js';
import { toetsVorm } from './toets-vorm.js';
import type { Trajectbestand } from './trajectbestand.js';

const REGELS: readonly Bestandsregel[] = [
  geenDubbele,
  verwijzingenBestaan,
  geenKringloop,
  regelsLopenVooruit,
  fasenLopenOp,
  eersteStationZonderDagen,
  stationsHebbenGremia,
  samenloopKlopt,
  dagenBestaan,
  periodenKloppen,
  jaarIsBekend,
  vergaderingenKloppen,
  eenAanleverdagPerCyclus,
  routekaartenKloppen,
  lokaleStationsKloppen,
  feitenVerwijzen,
  afsprakenKloppen,
  deelnamenKloppen,
  feitenKloppen,
  besluitenOpVolgorde,
  besluitenNaHeropening,
  besluitenPassen,
  registerVerwijst,
  registerEenmaal,
  adviesversieBestaat,
  aanhoudingKlopt,
];

/**
 * What is wrong with the content of a Trajectbestand; none means that it can be loaded. The meaning is only judged
 * when the form is right. Never throws, whatever it is given.
 * @example controleerTrajectbestand({}) // 'Hier ontbreekt “traject”.', …
 */
export function controleerTrajectbestand(inhoud: unknown): readonly Fout[] {
  const vormfouten = toetsVorm(inhoud, TRAJECTBESTAND_SCHEMA);
  if (vormfouten.length > 0) return vormfouten;
  // The schema has just said so.
  const bestand = inhoud as Trajectbestand;
  return REGELS.flatMap((regel) => pasRegelToe(regel, bestand));
}
