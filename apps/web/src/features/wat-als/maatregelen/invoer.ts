import { formatIso } from '@routekaart/kalender';
import type { Maatregel, Samenloopregel } from '@routekaart/traject';
import type { MaatregelInput, Samenloopsoort } from '../../../api/documenten.js';

const REGELS: Readonly<Record<Samenloopregel['kind'], Samenloopsoort>> = {
  allen: 'ALLEN',
  deelnemers: 'DEELNEMERS',
  aantal: 'AANTAL',
};

/** A measure of the engine as the api takes it. */
export function naarInvoer(maatregel: Maatregel): MaatregelInput {
  switch (maatregel.soort) {
    case 'activiteit-verplaatsen': {
      const { activiteit, dag } = maatregel;
      return { verplaatsActiviteit: { activiteit, dag: formatIso(dag) } };
    }
    case 'station-verschuiven': {
      const { mijlpaal, station, dagen } = maatregel;
      return { verschuifStation: { mijlpaal, station, dagen } };
    }
    case 'venster-wijzigen': {
      const { mijlpaal, station, gemeente, venster } = maatregel;
      const dagen = { van: formatIso(venster.van), tot: formatIso(venster.tot) };
      return { wijzigVenster: { mijlpaal, station, gemeente, ...dagen } };
    }
    case 'vergadering-toevoegen':
      return { voegVergaderingToe: { gremium: maatregel.gremium, ...dagenVan(maatregel) } };
    case 'vergadering-verplaatsen':
      return { verplaatsVergadering: { vergadering: maatregel.vergadering, ...dagenVan(maatregel) } };
    case 'vergadering-vervallen':
      return { laatVergaderingVervallen: { vergadering: maatregel.vergadering } };
    case 'schriftelijke-ronde':
      return { schriftelijkeRonde: { gremium: maatregel.gremium, dag: formatIso(maatregel.dag) } };
    case 'extra-raad':
      return { extraRaad: { gemeente: maatregel.gemeente, ...dagenVan(maatregel) } };
    case 'aanlevertermijn':
      return { aanlevertermijn: { gremium: maatregel.gremium, dagen: maatregel.dagen } };
    case 'verwerkingsdagen':
      return { verwerkingsdagen: { station: maatregel.station, dagen: maatregel.dagen } };
    case 'station-overslaan': {
      const { mijlpaal, station, gemeente } = maatregel;
      return { slaStationOver: { mijlpaal, station, gemeente } };
    }
    case 'gemeente-valt-af':
      return { gemeenteValtAf: { gemeente: maatregel.gemeente } };
    case 'samenloop': {
      const { mijlpaal, regel } = maatregel;
      const nodig = regel.kind === 'aantal' ? { nodig: regel.nodig } : {};
      return { wijzigSamenloop: { mijlpaal, regel: REGELS[regel.kind], ...nodig } };
    }
  }
}

function dagenVan({ dag, aanleverdag }: { readonly dag: number; readonly aanleverdag: number | null }): {
  readonly dag: string;
  readonly aanleverdag: string | null;
} {
  return { dag: formatIso(dag), aanleverdag: aanleverdag === null ? null : formatIso(aanleverdag) };
}
