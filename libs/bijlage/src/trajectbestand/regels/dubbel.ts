import { celsleutel } from '../feit.js';
import type { Bestandsregel, Melder } from './regel.js';

type Naam = string | number;

/** Codes and numbers that must be unique in their list, and one window for one cell. */
export const geenDubbele: Bestandsregel = (bestand, meld) => {
  const { planning, routesjabloon } = bestand;
  uniek(bestand.gemeenten, ({ code }) => code, ['gemeenten'], 'code', meld);
  uniek(bestand.gremia, ({ code }) => code, ['gremia'], 'code', meld);
  bestand.gremia.forEach(({ aliassen = [] }, positie) => {
    uniek(aliassen, (alias) => alias, ['gremia', positie, 'aliassen'], null, meld);
  });
  uniek(
    bestand.geinformeerden ?? [],
    ({ code }) => code,
    ['geinformeerden'],
    'code',
    meld,
    undefined,
    bestand.gemeenten.map(({ code }) => code),
  );
  uniek(bestand.adviesregels ?? [], ({ gremium }) => gremium, ['adviesregels'], 'gremium', meld);
  uniek(bestand.rechtsregime ?? [], ({ code }) => code, ['rechtsregime'], 'code', meld);
  const stations = routesjabloon?.stations ?? [];
  uniek(stations, ({ code }) => code, ['routesjabloon', 'stations'], 'code', meld);
  uniek(
    stations.map(({ volgorde }, positie) => volgorde ?? positie + 1),
    (volgorde) => volgorde,
    ['routesjabloon', 'stations'],
    null,
    meld,
  );
  uniek(
    bestand.stationsregels ?? [],
    ({ station, gemeente }) => `${station}|${gemeente ?? ''}`,
    ['stationsregels'],
    null,
    meld,
    'voor dit station is al een regel gegeven',
  );
  uniek(bestand.mijlpalen ?? [], ({ nummer }) => nummer, ['mijlpalen'], 'nummer', meld);
  (bestand.mijlpalen ?? []).forEach(({ stukversies = [] }, positie) => {
    uniek(stukversies, ({ nummer }) => nummer, ['mijlpalen', positie, 'stukversies'], 'nummer', meld);
  });
  uniek(
    bestand.vensters ?? [],
    celsleutel,
    ['vensters'],
    null,
    meld,
    'voor deze cel is al een venster gegeven',
  );
  const rijen = planning?.rijen ?? [];
  const brieven = planning?.procesbrieven ?? [];
  uniek(rijen, ({ code }) => code, ['planning', 'rijen'], 'code', meld);
  uniek(brieven, ({ nummer }) => nummer, ['planning', 'procesbrieven'], 'nummer', meld);
  uniek(
    brieven,
    ({ code }) => code,
    ['planning', 'procesbrieven'],
    'code',
    meld,
    undefined,
    rijen.map(({ code }) => code),
  );
  uniek(planning?.activiteiten ?? [], ({ code }) => code, ['planning', 'activiteiten'], 'code', meld);
  (planning?.activiteiten ?? []).forEach(({ rijen: eigen = [], mijlpalen = [], gremia = [] }, positie) => {
    const pad = ['planning', 'activiteiten', positie];
    uniek(eigen, (rij) => rij, [...pad, 'rijen'], null, meld);
    uniek(mijlpalen, (nummer) => nummer, [...pad, 'mijlpalen'], null, meld);
    uniek(gremia, (code) => code, [...pad, 'gremia'], null, meld);
  });
};

function uniek<T>(
  delen: readonly T[],
  naamVan: (deel: T) => Naam,
  pad: readonly Naam[],
  sleutel: string | null,
  meld: Melder,
  uitleg?: string,
  alGebruikt: readonly Naam[] = [],
): void {
  const gezien = new Set<Naam>(alGebruikt);
  delen.forEach((deel, positie) => {
    const naam = naamVan(deel);
    if (gezien.has(naam)) {
      const plaats = [...pad, positie, ...(sleutel === null ? [] : [sleutel])];
      meld('DUBBEL', plaats, `Dubbel: ${uitleg ?? `${String(naam)} staat hier al`}.`);
    }
    gezien.add(naam);
  });
}
