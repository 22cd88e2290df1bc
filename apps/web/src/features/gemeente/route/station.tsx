import { mag } from '@routekaart/toegang';
import type { ReactNode } from 'react';
import type { EigengremiumFragment } from '../../../api/documenten.js';
import { teLaatVan } from '../../../onderdelen/band.js';
import { Celbeeld } from '../../../onderdelen/celbeeld.js';
import { Datumtekst } from '../../../onderdelen/datumtekst.js';
import { Halte } from '../../../onderdelen/halte.js';
import { Muurbeeld } from '../../../onderdelen/muur.js';
import { isNietAangeleverd, murenVoor } from '../../../onderdelen/muurplekken.js';
import { NietZeker } from '../../../onderdelen/niet-zeker.js';
import { OpVraag } from '../../../onderdelen/op-vraag.js';
import { schriftelijk } from '../../../onderdelen/schriftelijk.js';
import { Dag } from '../../../onderdelen/trajectkop.js';
import { beeldVan, isUitgesproken } from '../../../onderdelen/toestand.js';
import { useVindbaar } from '../../../onderdelen/gezocht.js';
import { Verloopvraag, useGezocht } from '../../../onderdelen/verloop/verloopvraag.js';
import { Waarom } from '../../../onderdelen/waarom/waarom.js';
import { Watalslink } from '../../../onderdelen/watalslink.js';
import { useSessie } from '../../../sessie/sessie.js';
import { BESLUIT } from '../../../teksten/besluit.js';
import { TEKSTEN } from '../../../teksten/teksten.js';
import { Besluiten } from '../besluit/besluiten.js';
import { Vergaderdag } from '../vergadering/vergaderdag.js';
import { GEMEENTE } from '../../../teksten/gemeente.js';
import type { Mijlpaal } from './strook.js';

export type Routestation = Mijlpaal['stations'][number];

interface Eigenschappen {
  readonly station: Routestation;
  /** What it is called on this route. */
  readonly naam: string;
  /** The body of this station, when it is one of the gemeente itself. */
  readonly gremium: EigengremiumFragment | null;
  /** Whether the stuk lies here now. */
  readonly heeftStuk: boolean;
}

/** One body on the line: its state, its day, the reasons on demand, and what can be said about its meeting. */
export function Station({ station, naam, gremium, heeftStuk }: Eigenschappen): ReactNode {
  const { identiteit } = useSessie();
  const { soort } = beeldVan(station);
  const gemeente = station.gemeente?.code ?? null;
  const magKeten = mag(identiteit, 'gemeenteroute-lezen', { gemeente, beheerrol: null });
  const sleutel = `${String(station.mijlpaal)}-${station.station}`;
  const heeftVerloop = station.besluit !== null || isIngekomen(station);
  // Where nothing stands recorded any more, who is sent to it finds the station itself.
  const isGezocht = useGezocht('verloop') === sleutel;
  const vindbaar = useVindbaar<HTMLDivElement>(isGezocht && !heeftVerloop);
  return (
    <li className={`rk-route__station rk-route__station--${soort}`}>
      <Halte soort={soort} />
      {murenVoor(station).length > 0 ? <Muurbeeld /> : null}
      <div {...vindbaar} className="rk-route__kaart">
        <h3 className="utrecht-heading-4">{naam}</h3>
        {station.fase === null ? null : <p className="rk-noot">{TEKSTEN.fasen[station.fase]}</p>}
        {heeftStuk ? <p className="rk-hier">{GEMEENTE.route.hierLigtHetStuk}</p> : null}
        <Celbeeld cel={station} />
        {isNietAangeleverd(station) ? <TeLaat station={station} /> : null}
        <OpVraag vraag={TEKSTEN.waarom} over={naam}>
          {magKeten ? (
            <Waarom
              vraag={{ soort: 'station', mijlpaal: station.mijlpaal, station: station.station, gemeente }}
            />
          ) : (
            <Redenen redenen={station.redenen} />
          )}
        </OpVraag>
        {!heeftVerloop ? null : (
          <Verloopvraag
            deel="verloop"
            sleutel={sleutel}
            vraag={station.besluit === null ? BESLUIT.vastgelegd : BESLUIT.vraag}
            over={BESLUIT.over(naam, station.mijlpaal)}
          >
            <Besluiten station={station} gremium={gremium} />
          </Verloopvraag>
        )}
        {isUitgesproken(station) ? null : (
          <Watalslink
            mijlpaal={station.mijlpaal}
            gremium={station.gremium.code}
            over={GEMEENTE.route.bij(naam, station.mijlpaal)}
          />
        )}
        {gremium === null || station.vergadering === null || isUitgesproken(station) ? null : (
          <Vergaderdag gremium={gremium} vergadering={station.vergadering} />
        )}
      </div>
    </li>
  );
}

/** What it becomes after the last day to hand in. */
function TeLaat({ station }: { readonly station: Routestation }): ReactNode {
  const teLaat = teLaatVan(station);
  const [eerste] = station.mogelijkeVergaderingen;
  if (teLaat?.na == null) return null;
  return (
    <p className="rk-noot">
      {eerste === undefined ? null : (
        <>
          <NietZeker dag={eerste.dag} hoofdletter />.{' '}
        </>
      )}
      {GEMEENTE.route.na} <Dag dag={teLaat.na} /> {GEMEENTE.route.wordtHet} <Dag dag={teLaat.wordt} />
      {schriftelijk(teLaat)}.
    </p>
  );
}

/** Whether the stuk came in here and was not treated yet. */
function isIngekomen({ toestand }: Routestation): boolean {
  return toestand === 'AANGELEVERD' || toestand === 'GEAGENDEERD';
}

/** The reasons without their sources: all that a griffier may know of a regional body. */
function Redenen({ redenen }: Pick<Routestation, 'redenen'>): ReactNode {
  return (
    <ol className="rk-lijst">
      {redenen.map((reden) => (
        <li key={reden}>
          <Datumtekst>{reden}</Datumtekst>
        </li>
      ))}
    </ol>
  );
}
