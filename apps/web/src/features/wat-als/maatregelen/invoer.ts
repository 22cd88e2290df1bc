import { formatIso } from '@routekaart/kalender';
import type {
  Maatregel,
  Regelinhoud,
  Samenloopregel,
  Termijnsoort as Termijn,
  Verwerking,
} from '@routekaart/traject';
import type {
  BijSluiting,
  Dagentelling,
  MaatregelInput,
  Samenloopsoort,
  StationsregelInput,
  Termijnsoort,
} from '../../../api/documenten.js';

const REGELS: Readonly<Record<Samenloopregel['kind'], Samenloopsoort>> = {
  allen: 'ALLEN',
  deelnemers: 'DEELNEMERS',
  aantal: 'AANTAL',
};

const TERMIJNEN: Readonly<Record<Termijn, Termijnsoort>> = {
  uitnodiging: 'UITNODIGING',
  reactie: 'REACTIE',
};

const TELLINGEN: Readonly<Record<Verwerking['telling'], Dagentelling>> = {
  kalenderdagen: 'KALENDERDAGEN',
  werkdagen: 'WERKDAGEN',
};

const SLUITINGEN: Readonly<Record<Regelinhoud['bijSluiting'], BijSluiting>> = {
  vervalt: 'VERVALT',
  'volgende-werkdag': 'VOLGENDE_WERKDAG',
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
    case 'cyclus-verplaatsen': {
      const { vergadering, commissie, agendacommissie } = maatregel;
      return {
        verplaatsCyclus: {
          vergadering,
          dag: formatIso(maatregel.dag),
          aanleverdag: formatIso(maatregel.aanleverdag),
          commissie: commissie === null ? null : formatIso(commissie),
          agendacommissie: agendacommissie === null ? null : formatIso(agendacommissie),
        },
      };
    }
    case 'vergadering-vervallen':
      return { laatVergaderingVervallen: { vergadering: maatregel.vergadering } };
    case 'schriftelijke-ronde':
      return { schriftelijkeRonde: { gremium: maatregel.gremium, dag: formatIso(maatregel.dag) } };
    case 'extra-raad':
      return { extraRaad: { gemeente: maatregel.gemeente, ...dagenVan(maatregel) } };
    case 'aanlevertermijn':
      return { aanlevertermijn: { gremium: maatregel.gremium, dagen: maatregel.dagen } };
    case 'termijn': {
      const { gremium, termijn, dagen } = maatregel;
      return { wijzigTermijn: { gremium, termijn: TERMIJNEN[termijn], dagen } };
    }
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
    case 'stationsregel': {
      const { station, gemeente, regel } = maatregel;
      return {
        wijzigStationsregel: { station, gemeente, regel: regel === null ? null : regelinvoerVan(regel) },
      };
    }
    case 'reces': {
      const { gremium, gemeente, huidig, periode } = maatregel;
      return {
        wijzigReces: {
          gremium,
          gemeente,
          huidig: huidig === null ? null : formatIso(huidig),
          periode: periode === null ? null : { van: formatIso(periode.van), tot: formatIso(periode.tot) },
        },
      };
    }
  }
}

function regelinvoerVan({
  verwerking,
  toetswerkdagen,
  tussen,
  bijSluiting,
}: Regelinhoud): StationsregelInput {
  return {
    verwerking:
      verwerking === null ? null : { dagen: verwerking.dagen, telling: TELLINGEN[verwerking.telling] },
    toetswerkdagen,
    tussen,
    bijSluiting: SLUITINGEN[bijSluiting],
  };
}

function dagenVan({ dag, aanleverdag }: { readonly dag: number; readonly aanleverdag: number | null }): {
  readonly dag: string;
  readonly aanleverdag: string | null;
} {
  return { dag: formatIso(dag), aanleverdag: aanleverdag === null ? null : formatIso(aanleverdag) };
}
