import { type Dag, formatIso, parseDag } from '@routekaart/kalender';
import {
  type Maatregel,
  type Maatregelsoort,
  type Samenloopregel,
  SAMENLOOPSOORTEN,
  TERMIJNSOORTEN,
} from '@routekaart/traject';
import type { Rij, Waarden } from '../../../onderdelen/maatregel/rij.js';
import { getalUit } from './getal.js';
import { regelUitWaarden } from './regelrij.js';
import { waardenVanRegel } from '../../../onderdelen/maatregel/regelwaarden.js';
import { SOORTEN, type Veldnaam } from '../../../onderdelen/maatregel/soorten.js';

/** How many measures the api judges at a time: no more of them can be tried. */
export const MEESTE_RIJEN = 20;

export const LEGE_RIJ: Rij = { soort: null, waarden: {} };

/** What is filled in for a measure of the engine. */
export function rijVan(maatregel: Maatregel): Rij {
  const { soort } = maatregel;
  switch (maatregel.soort) {
    case 'activiteit-verplaatsen':
    case 'schriftelijke-ronde':
      return { soort, waarden: { ...zonderSoort(maatregel), dag: formatIso(maatregel.dag) } };
    case 'vergadering-toevoegen':
    case 'vergadering-verplaatsen':
    case 'extra-raad': {
      const { dag, aanleverdag, ...rest } = zonderSoort(maatregel);
      const sluiting = aanleverdag === null ? {} : { aanleverdag: formatIso(aanleverdag) };
      return { soort, waarden: { ...rest, dag: formatIso(dag), ...sluiting } };
    }
    case 'cyclus-verplaatsen': {
      const { vergadering, dag, aanleverdag, commissie, agendacommissie } = maatregel;
      return {
        soort,
        waarden: {
          vergadering,
          dag: formatIso(dag),
          aanleverdag: formatIso(aanleverdag),
          ...(commissie === null ? {} : { commissie: formatIso(commissie) }),
          ...(agendacommissie === null ? {} : { agendacommissie: formatIso(agendacommissie) }),
        },
      };
    }
    case 'venster-wijzigen': {
      const { mijlpaal, station, gemeente, venster } = maatregel;
      const waar = gemeente === null ? {} : { gemeente };
      const dagen = { van: formatIso(venster.van), tot: formatIso(venster.tot) };
      return { soort, waarden: { mijlpaal: String(mijlpaal), station, ...waar, ...dagen } };
    }
    case 'station-verschuiven': {
      const { mijlpaal, station, dagen } = maatregel;
      return { soort, waarden: { mijlpaal: String(mijlpaal), station, dagen: String(dagen) } };
    }
    case 'aanlevertermijn':
    case 'verwerkingsdagen':
      return { soort, waarden: { ...zonderSoort(maatregel), dagen: String(maatregel.dagen) } };
    case 'termijn': {
      const { dagen, ...rest } = zonderSoort(maatregel);
      return { soort, waarden: { ...rest, ...(dagen === null ? {} : { dagen: String(dagen) }) } };
    }
    case 'station-overslaan':
      return { soort, waarden: { ...zonderSoort(maatregel), mijlpaal: String(maatregel.mijlpaal) } };
    case 'vergadering-vervallen':
    case 'gemeente-valt-af':
      return { soort, waarden: zonderSoort(maatregel) };
    case 'samenloop': {
      const { mijlpaal, regel } = maatregel;
      const nodig = regel.kind === 'aantal' ? { nodig: String(regel.nodig) } : {};
      return { soort, waarden: { mijlpaal: String(mijlpaal), regel: regel.kind, ...nodig } };
    }
    case 'stationsregel': {
      const { station, gemeente, regel } = maatregel;
      return {
        soort,
        waarden: { station, ...(gemeente === null ? {} : { gemeente }), ...waardenVanRegel(regel) },
      };
    }
    case 'reces': {
      const { gremium, gemeente, huidig, periode } = maatregel;
      return {
        soort,
        waarden: {
          ...(gremium === null ? {} : { gremium }),
          ...(gemeente === null ? {} : { gemeente }),
          ...(huidig === null ? {} : { huidig: formatIso(huidig) }),
          ...(periode === null ? {} : { van: formatIso(periode.van), tot: formatIso(periode.tot) }),
        },
      };
    }
  }
}

/** The measure of the engine; `null` as long as something is missing or cannot be read. */
export function maatregelUit({ soort, waarden }: Rij): Maatregel | null {
  if (soort === null) return null;
  const { velden, vrij = [] } = SOORTEN[soort];
  const mist = velden.some((naam) => waarden[naam] === undefined && !vrij.includes(naam));
  return mist ? null : lees(soort, waarden);
}

function lees(soort: Maatregelsoort, waarden: Waarden): Maatregel | null {
  const tekst = (naam: Veldnaam): string => waarden[naam] ?? '';
  const dag = parseDag(tekst('dag'));
  const aanleverdag: Dag | null = parseDag(tekst('aanleverdag'));
  const [mijlpaal, dagen] = [getalUit(tekst('mijlpaal')), getalUit(tekst('dagen'))];
  const { station, gemeente, gremium, vergadering } = {
    station: tekst('station'),
    gemeente: tekst('gemeente'),
    gremium: tekst('gremium'),
    vergadering: tekst('vergadering'),
  };
  switch (soort) {
    case 'activiteit-verplaatsen':
      return dag === null ? null : { soort, activiteit: tekst('activiteit'), dag };
    case 'schriftelijke-ronde':
      return dag === null ? null : { soort, gremium, dag };
    case 'vergadering-toevoegen':
      return dag === null ? null : { soort, gremium, dag, aanleverdag };
    case 'vergadering-verplaatsen':
      return dag === null ? null : { soort, vergadering, dag, aanleverdag };
    case 'cyclus-verplaatsen': {
      const [commissie, agendacommissie] = [parseDag(tekst('commissie')), parseDag(tekst('agendacommissie'))];
      return dag === null || aanleverdag === null
        ? null
        : { soort, vergadering, dag, aanleverdag, commissie, agendacommissie };
    }
    case 'extra-raad':
      return dag === null ? null : { soort, gemeente, dag, aanleverdag };
    case 'venster-wijzigen': {
      const [van, tot] = [parseDag(tekst('van')), parseDag(tekst('tot'))];
      if (mijlpaal === null || van === null || tot === null) return null;
      return { soort, mijlpaal, station, gemeente: waarden.gemeente ?? null, venster: { van, tot } };
    }
    case 'station-verschuiven':
      return mijlpaal === null || dagen === null ? null : { soort, mijlpaal, station, dagen };
    case 'aanlevertermijn':
      return dagen === null ? null : { soort, gremium, dagen };
    case 'termijn': {
      const termijn = TERMIJNSOORTEN.find((een) => een === tekst('termijn'));
      if (termijn === undefined || (dagen === null && waarden.dagen !== undefined)) return null;
      return { soort, gremium, termijn, dagen };
    }
    case 'verwerkingsdagen':
      return dagen === null ? null : { soort, station, dagen };
    case 'station-overslaan':
      return mijlpaal === null ? null : { soort, mijlpaal, station, gemeente };
    case 'vergadering-vervallen':
      return { soort, vergadering };
    case 'gemeente-valt-af':
      return { soort, gemeente };
    case 'samenloop': {
      const regel = regelUit(tekst('regel'), getalUit(tekst('nodig')));
      return mijlpaal === null || regel === null ? null : { soort, mijlpaal, regel };
    }
    case 'stationsregel':
      return { soort, station, gemeente: waarden.gemeente ?? null, regel: regelUitWaarden(waarden) };
    case 'reces':
      return recesUit(waarden);
  }
}

/** Complete once it is clear whose it is, and which reces it is or becomes; half a period is not complete. */
function recesUit({ gremium, gemeente, huidig, van, tot }: Waarden): Maatregel | null {
  const [dag, begin, einde] = [huidig, van, tot].map((tekst) => parseDag(tekst ?? ''));
  if (gremium === undefined && gemeente === undefined) return null;
  if ((van === undefined) !== (tot === undefined) || (huidig === undefined && van === undefined)) return null;
  return {
    soort: 'reces',
    gremium: gremium ?? null,
    gemeente: gemeente ?? null,
    huidig: dag ?? null,
    periode: begin == null || einde == null ? null : { van: begin, tot: einde },
  };
}

function regelUit(kind: string, nodig: number | null): Samenloopregel | null {
  const soort = SAMENLOOPSOORTEN.find((een) => een === kind);
  if (soort === undefined) return null;
  if (soort === 'aantal') return nodig === null ? null : { kind: soort, nodig };
  return { kind: soort };
}

function zonderSoort<T extends Maatregel>({ soort: _soort, ...rest }: T): Omit<T, 'soort'> {
  return rest;
}
