import type { ReactNode } from 'react';
import type { EigengremiumFragment, GemeenteRouteQuery } from '../../../api/documenten.js';
import { Aanleverdagen } from '../../../onderdelen/aanleverdagen.js';
import { Herstel } from '../../../onderdelen/herstel/herstel.js';
import { isNietAangeleverd } from '../../../onderdelen/muurplekken.js';
import { OpVraag } from '../../../onderdelen/op-vraag.js';
import { Vastleggen } from '../../../onderdelen/vastleggen/vastleggen.js';
import { Advies } from '../advies/advies.js';
import { Eigendom } from '../eigendom/eigendom.js';
import { OpAgenda } from '../opagenda/opagenda.js';
import { Nee } from '../nee/nee.js';
import { GEMEENTE } from '../../../teksten/gemeente.js';
import { LaatsteDag } from './laatste-dag.js';
import { Station } from './station.js';
import { isTeLaat, isUitgesproken } from '../../../onderdelen/toestand.js';
import { laatsteHier, stationsnaam } from '../../../onderdelen/stationsnaam.js';
import { Datumtekst } from '../../../onderdelen/datumtekst.js';

export type Mijlpaal = GemeenteRouteQuery['gemeenteRoute']['mijlpalen'][number];

/** With more stations than this the line stands upright on a narrower window. */
const KORT = 4;

interface Eigenschappen {
  readonly mijlpaal: Mijlpaal;
  readonly gemeente: string;
  readonly trajectVersie: number;
  /** The own bodies, each with the version of its calendar. */
  readonly gremia: readonly EigengremiumFragment[];
}

/** One stuk on its way through one gemeente, drawn as a line of stations. */
export function Strook({ mijlpaal, gemeente, trajectVersie, gremia }: Eigenschappen): ReactNode {
  const { nummer, naam, stuk, stations, prognose, volgendeStation } = mijlpaal;
  const titel = `mijlpaal-${String(nummer)}`;
  const volgend = stations.find(({ behandeling }) => behandeling === volgendeStation?.behandeling);
  // Of a gremium that comes twice only the station where the stuk is now: its later one is still to come.
  const open = stations.find((station) => !isUitgesproken(station));
  const houdend = open?.gremium.code === stuk.houder?.code ? open : undefined;
  const laatste = stations.findLast((station) => station.gemeente !== null);
  const eind = laatsteHier(stations);
  return (
    <section className="rk-strook" aria-labelledby={titel}>
      <h2 id={titel} className="utrecht-heading-2">
        {nummer}. {naam}
      </h2>
      <p>
        {stuk.uitleg} {eind === undefined ? '' : GEMEENTE.route.laatsteStap(stationsnaam(eind, stations))}{' '}
        <strong>
          <Datumtekst>{prognose.tekst}</Datumtekst>
        </strong>
        .
      </p>
      <Eigendom eigendom={mijlpaal.eigendom} mijlpaal={nummer} />
      <Advies
        adviezen={mijlpaal.adviezen}
        mijlpaal={nummer}
        gemeente={gemeente}
        trajectVersie={trajectVersie}
      />
      {volgend?.aanleverenVoor == null || !isNietAangeleverd(volgend) ? null : (
        <p className="rk-aanleveren">
          {GEMEENTE.route.aanleverenBij} {volgend.gremium.naam} {GEMEENTE.route.uiterlijk}{' '}
          <strong>
            <Aanleverdagen cel={volgend} />
          </strong>
          .
        </p>
      )}
      {volgend === undefined ? null : (
        <OpAgenda
          stuk={stuk}
          station={volgend}
          gremium={gremia.find(({ code }) => code === volgend.gremium.code) ?? null}
        />
      )}
      <ol className={`rk-route${stations.length > KORT ? ' rk-route--lang' : ''}`}>
        {stations.map((station) => (
          <Station
            key={station.behandeling}
            station={station}
            naam={stationsnaam(station, stations)}
            gremium={gremia.find(({ code }) => code === station.gremium.code) ?? null}
            heeftStuk={station === houdend}
          />
        ))}
      </ol>
      {volgend === undefined ? null : <Vastleggen station={volgend} />}
      <OpVraag vraag={GEMEENTE.laatsteDag.vraag} over={GEMEENTE.laatsteDag.over(nummer)}>
        <LaatsteDag mijlpaal={nummer} gemeente={gemeente} />
      </OpVraag>
      {laatste !== undefined && isTeLaat(laatste) ? (
        <Herstel mijlpaal={nummer} gemeente={gemeente} wie={laatste.gremium.naam} />
      ) : null}
      <Nee mijlpaal={nummer} gemeente={gemeente} />
    </section>
  );
}
