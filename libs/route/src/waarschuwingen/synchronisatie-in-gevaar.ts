import { formatDag } from '@routekaart/kalender';
import { type Berekening, ketenVan, verklaarKeten } from '../berekening.js';
import { isVoorbij } from '../recht/binnen-termijn.js';
import { type Synchronisatie, synchronisaties } from '../synchronisatie/synchronisatie.js';
import { handelgrensVoorAllen } from '../terugrekenen/handelgrens.js';
import { type Waarneming, actorVan, wieIsAanZet } from '../waarschuwing.js';
import { bepalendeEindes, laatsteVanStappen, radenVan } from './eindstappen.js';
import { actieVoor, bewijsVanGrens } from './voor-grens.js';

/**
 * SYNCHRONISATIE_IN_GEVAAR: this spoor is not, or perhaps not, there when it is laid beside another one: no go for one
 * without the other (bron 004). Each spoor warns about itself, for there sits who can act; what the other one does is told
 * by `synchronisatiepunten`. What is unknown gives no warning.
 */
export function synchronisatieInGevaar(berekening: Berekening): readonly Waarneming[] {
  return synchronisaties(berekening, () => null).flatMap((synchronisatie) =>
    bijPunt(synchronisatie, berekening),
  );
}

function bijPunt({ punt, hier }: Synchronisatie, berekening: Berekening): readonly Waarneming[] {
  const { dag, vereist, naam, traject, bron } = punt;
  if (dag === null || vereist === null || (hier.tijdig !== 'nee' && hier.tijdig !== 'onzeker')) {
    return [];
  }
  const { mijlpaal, station } = vereist;
  const hiervoor = berekening.prognoses.filter(
    ({ stap }) => stap.behandeling.mijlpaal === mijlpaal && stap.station.code === station,
  );
  const isEinde = radenVan(mijlpaal, berekening).some(({ stap }) => stap.station.code === station);
  const laatste = laatsteVanStappen(
    (isEinde ? bepalendeEindes(hiervoor, berekening) : hiervoor).filter((stap) => !isVoorbij(stap)),
  );
  if (laatste === null) {
    return [];
  }
  const grens = handelgrensVoorAllen(laatste, dag - 1, berekening);
  return [
    {
      code: 'SYNCHRONISATIE_IN_GEVAAR',
      ernst: hier.tijdig === 'nee' ? 'kritiek' : 'let-op',
      mijlpaal,
      station,
      gemeente: laatste.stap.behandeling.gemeente,
      activiteit: punt.activiteit,
      melding: `Bij “${naam}” op ${formatDag(dag)}, samen met ${traject}, is dit traject ${
        hier.tijdig === 'nee' ? 'er niet' : 'er misschien niet'
      }: ${laatste.stap.gremium.naam} heeft dan nog niet besloten.`,
      regel: 'Wat bij een synchronisatiepunt is vereist, is vóór die dag besloten.',
      bewijs: [
        hier.reden,
        ...(bron === null ? [] : [bron]),
        ...(grens === null ? [] : [bewijsVanGrens(grens)]),
      ],
      ...(grens === null
        ? { actor: actorVan(wieIsAanZet(laatste, berekening)), uiterlijk: null }
        : actieVoor(grens, berekening)),
      oorzaak: verklaarKeten(ketenVan(laatste, berekening)),
      onderwerp: `M${String(mijlpaal)}/${station}/${naam}`,
    },
  ];
}
