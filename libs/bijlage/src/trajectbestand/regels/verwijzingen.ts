import type { Bestandsregel, Melder } from './regel.js';

type Pad = readonly (string | number)[];

/** Every code that one part of the file takes from another must exist there. Those in facts: see `feiten.ts`. */
export const verwijzingenBestaan: Bestandsregel = (bestand, meld) => {
  const { planning, routesjabloon, mijlpalen = [] } = bestand;
  const naar = (waar: string, bekend: Iterable<string | number>): Verwijzing =>
    verwijzing(waar, bekend, meld);
  const gemeente = naar(
    'de gemeenten',
    bestand.gemeenten.map(({ code }) => code),
  );
  const gremium = naar(
    'de gremia',
    bestand.gremia.map(({ code }) => code),
  );
  const station = naar(
    'de stations',
    (routesjabloon?.stations ?? []).map(({ code }) => code),
  );
  const regime = naar(
    'de rechtsregels',
    (bestand.rechtsregime ?? []).map(({ code }) => code),
  );
  const mijlpaal = naar(
    'de mijlpalen',
    mijlpalen.map(({ nummer }) => nummer),
  );
  const rij = naar(
    'de rijen van de planning',
    (planning?.rijen ?? []).map(({ code }) => code),
  );
  const activiteit = naar(
    'de activiteiten',
    (planning?.activiteiten ?? []).map(({ code }) => code),
  );

  bestand.gremia.forEach((deel, i) => gemeente(deel.gemeente, ['gremia', i, 'gemeente']));
  (bestand.geinformeerden ?? []).forEach((deel, i) => {
    station(deel.na, ['geinformeerden', i, 'na']);
    (deel.mijlpalen ?? []).forEach((nummer, j) => mijlpaal(nummer, ['geinformeerden', i, 'mijlpalen', j]));
  });
  (bestand.adviesregels ?? []).forEach((deel, i) => {
    gremium(deel.gremium, ['adviesregels', i, 'gremium']);
    gremium(deel.na, ['adviesregels', i, 'na']);
    (deel.mijlpalen ?? []).forEach((nummer, j) => mijlpaal(nummer, ['adviesregels', i, 'mijlpalen', j]));
  });
  station(routesjabloon?.anker, ['routesjabloon', 'anker']);
  (routesjabloon?.stations ?? []).forEach((deel, i) => {
    const pad = ['routesjabloon', 'stations', i];
    if (deel.perGemeente !== true) gremium(deel.gremium, [...pad, 'gremium']);
    (deel.voorgangers ?? []).forEach((code, j) => station(code, [...pad, 'voorgangers', j]));
    regime(deel.regime, [...pad, 'regime']);
  });
  (bestand.stationsregels ?? []).forEach((deel, i) => {
    station(deel.station, ['stationsregels', i, 'station']);
    station(deel.tussen?.na, ['stationsregels', i, 'tussen', 'na']);
    gemeente(deel.gemeente, ['stationsregels', i, 'gemeente']);
  });
  mijlpalen.forEach((deel, i) => {
    (deel.stations ?? []).forEach((code, j) => station(code, ['mijlpalen', i, 'stations', j]));
  });
  (bestand.vensters ?? []).forEach((deel, i) => {
    mijlpaal(deel.mijlpaal, ['vensters', i, 'mijlpaal']);
    station(deel.station, ['vensters', i, 'station']);
    gemeente(deel.gemeente, ['vensters', i, 'gemeente']);
    rij(deel.rij, ['vensters', i, 'rij']);
  });
  (planning?.rijen ?? []).forEach((deel, i) => mijlpaal(deel.mijlpaal, ['planning', 'rijen', i, 'mijlpaal']));
  (planning?.activiteiten ?? []).forEach((deel, i) => {
    const pad = ['planning', 'activiteiten', i];
    (deel.rijen ?? []).forEach((code, j) => rij(code, [...pad, 'rijen', j]));
    (deel.mijlpalen ?? []).forEach((nummer, j) => mijlpaal(nummer, [...pad, 'mijlpalen', j]));
    (deel.gremia ?? []).forEach((code, j) => gremium(code, [...pad, 'gremia', j]));
    station(deel.station, [...pad, 'station']);
  });
  (bestand.vergaderschemas ?? []).forEach((deel, i) =>
    gremium(deel.gremium, ['vergaderschemas', i, 'gremium']),
  );
  (bestand.kalender?.perioden ?? []).forEach((deel, i) =>
    gremium(deel.gremium, ['kalender', 'perioden', i, 'gremium']),
  );
  (bestand.synchronisatiepunten ?? []).forEach((deel, i) => {
    mijlpaal(deel.mijlpaal, ['synchronisatiepunten', i, 'mijlpaal']);
    activiteit(deel.activiteit, ['synchronisatiepunten', i, 'activiteit']);
    mijlpaal(deel.vereist?.mijlpaal, ['synchronisatiepunten', i, 'vereist', 'mijlpaal']);
    station(deel.vereist?.station, ['synchronisatiepunten', i, 'vereist', 'station']);
  });
};

/** Reports a code that is given but not known. */
export type Verwijzing = (code: string | number | undefined, pad: Pad) => void;

export function verwijzing(waar: string, bekend: Iterable<string | number>, meld: Melder): Verwijzing {
  const codes = new Set(bekend);
  return (code, pad) => {
    if (code !== undefined && !codes.has(code)) {
      meld('ONBEKENDE_VERWIJZING', pad, `${String(code)} staat niet bij ${waar}.`);
    }
  };
}
