import type { Bestandsroutekaart, Trajectbestand } from '../trajectbestand.js';
import { datumKlopt } from './dagen.js';
import type { Bestandsregel, Melder } from './regel.js';
import { verwijzing } from './verwijzingen.js';

type Pad = readonly (string | number)[];

interface Geplaatst<T> {
  readonly deel: T;
  readonly pad: Pad;
}

/** Editions and routekaarten have names of their own, and their rows name what exists. */
export const routekaartenKloppen: Bestandsregel = (bestand, meld) => {
  const edities = editiesVan(bestand);
  const routekaarten = routekaartenVan(bestand);
  for (const lijst of [edities, routekaarten]) {
    const namen = new Set<string>();
    for (const { deel, pad } of lijst) {
      if (namen.has(deel.naam)) meld('DUBBEL', [...pad, 'naam'], `Dubbel: ${deel.naam} staat hier al.`);
      namen.add(deel.naam);
    }
  }
  if (bestand.planning?.editie !== undefined && bestand.planning.bijgewerktTotEnMet === undefined) {
    meld('ONTBREEKT', ['planning', 'editie'], 'Een editie vraagt om “bijgewerktTotEnMet” bij de planning.');
  }
  for (const { deel, pad } of routekaarten) rijenKloppen(deel, pad, bestand, edities.length, meld);
};

function rijenKloppen(
  { gremium, rijen = [] }: Bestandsroutekaart,
  pad: Pad,
  bestand: Trajectbestand,
  aantalEdities: number,
  meld: Melder,
): void {
  const gremia = verwijzing('de gremia', codes(bestand.gremia), meld);
  const activiteiten = verwijzing('de activiteiten', codes(bestand.planning?.activiteiten), meld);
  const stations = verwijzing('de stations', codes(bestand.routesjabloon?.stations), meld);
  const mijlpalen = verwijzing(
    'de mijlpalen',
    (bestand.mijlpalen ?? []).map(({ nummer }) => nummer),
    meld,
  );
  const gezien = new Set<string>();
  gremia(gremium, [...pad, 'gremium']);
  rijen.forEach(({ activiteit, mijlpaal, station, datum, afwijking, extra, tekst }, i) => {
    const plaats = [...pad, 'rijen', i];
    activiteiten(activiteit, [...plaats, 'activiteit']);
    stations(station, [...plaats, 'station']);
    mijlpalen(mijlpaal, [...plaats, 'mijlpaal']);
    if (
      (mijlpaal === undefined) !== (station === undefined) ||
      (activiteit === undefined) === (station === undefined)
    ) {
      meld('ONTBREEKT', plaats, 'Noem een activiteit, of een mijlpaal met een station.');
    }
    const onderwerp = `${activiteit ?? ''}|${String(mijlpaal)}|${station ?? ''}`;
    if (gezien.has(onderwerp)) meld('DUBBEL', plaats, 'Dubbel: hierover gaat al een rij.');
    gezien.add(onderwerp);
    if (datum?.soort === 'nog-te-plannen') {
      meld(
        'VERKEERDE_WAARDE',
        [...plaats, 'datum'],
        'Een routekaart is vastgesteld: nog-te-plannen kan hier niet.',
      );
    }
    if (datum !== undefined) datumKlopt(datum, [...plaats, 'datum'], meld);
    if (datum !== undefined && (afwijking !== undefined || tekst !== undefined)) {
      meld('VERKEERDE_WAARDE', plaats, 'Bij een datum horen geen afwijking en geen tekst.');
    }
    if (datum === undefined && afwijking === undefined && extra !== true) {
      meld(
        'ONTBREEKT',
        plaats,
        'Een rij zonder datum en afwijking is een toevoeging: zet er “extra: true” bij.',
      );
    }
    if (afwijking !== undefined && afwijking.editie > aantalEdities) {
      meld(
        'ONBEKENDE_VERWIJZING',
        [...plaats, 'afwijking', 'editie'],
        `Er is geen editie ${String(afwijking.editie)}.`,
      );
    }
  });
}

function editiesVan({
  planning,
  feiten = [],
}: Trajectbestand): readonly Geplaatst<{ readonly naam: string }>[] {
  const eerste = planning?.editie;
  return [
    ...(eerste === undefined ? [] : [{ deel: eerste, pad: ['planning', 'editie'] }]),
    ...feiten.flatMap((deel, i) => (deel.soort === 'editie' ? [{ deel, pad: ['feiten', i] }] : [])),
  ];
}

function routekaartenVan({
  planning,
  feiten = [],
}: Trajectbestand): readonly Geplaatst<Bestandsroutekaart>[] {
  const eerste = planning?.routekaart;
  return [
    ...(eerste === undefined ? [] : [{ deel: eerste, pad: ['planning', 'routekaart'] }]),
    ...feiten.flatMap((deel, i) => (deel.soort === 'routekaart' ? [{ deel, pad: ['feiten', i] }] : [])),
  ];
}

function codes(delen: readonly { readonly code: string }[] = []): readonly string[] {
  return delen.map(({ code }) => code);
}
