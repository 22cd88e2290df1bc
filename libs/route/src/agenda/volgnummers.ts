import type { Dag } from '@routekaart/kalender';
import type { Besluit, Dossier, Herkomst } from '@routekaart/traject';

/** The numbers that tell a calendar program which version of an entry is the newer one. */
export interface Volgnummers {
  /** Of something about which facts are recorded: the number of its last fact. */
  vergadering(id: string): number;
  activiteit(code: string): number;
  /**
   * Of a forecast, which moves with any fact and with the days: both are counted. A besluit stops the clock at the
   * day it was recorded, so that what was decided does not change every day, and still comes after its forecasts.
   */
  prognose(besluit: Besluit | null): number;
}

/** The numbers as they were on the peildatum: facts recorded later do not count. */
export function volgnummersVan(dossier: Dossier, peildatum: Dag): Volgnummers {
  const { vergaderFeiten, planFeiten, besluiten, aanleveringen, stationsregelFeiten = [] } = dossier;
  const { afspraakFeiten = [], agenderingen = [], lokaalStationFeiten = [] } = dossier;
  const bekend = <T extends { readonly herkomst: Herkomst }>(feiten: readonly T[]): readonly T[] =>
    feiten.filter(({ herkomst }) => herkomst.dag <= peildatum);
  const laatste = [
    ...vergaderFeiten,
    ...planFeiten,
    ...besluiten,
    ...aanleveringen,
    ...agenderingen,
    ...stationsregelFeiten,
    ...lokaalStationFeiten,
    ...afspraakFeiten,
  ]
    .map(({ herkomst }) => herkomst)
    .filter(({ dag }) => dag <= peildatum);
  const begin = laatste.reduce((vroegste, { dag }) => Math.min(vroegste, dag), peildatum);
  const versie = laatste.reduce((hoogste, { volgnummer }) => Math.max(hoogste, volgnummer), 0);
  const vergaderingen = new Map(bekend(vergaderFeiten).map((f) => [f.vergadering.id, f.herkomst.volgnummer]));
  const activiteiten = new Map(bekend(planFeiten).map((f) => [f.activiteit, f.herkomst.volgnummer]));
  return {
    vergadering: (id) => vergaderingen.get(id) ?? 0,
    activiteit: (code) => activiteiten.get(code) ?? 0,
    prognose: (besluit) =>
      besluit === null
        ? versie + peildatum - begin
        : besluit.herkomst.volgnummer + besluit.herkomst.dag - begin,
  };
}
