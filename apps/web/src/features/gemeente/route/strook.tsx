import type { ReactNode } from 'react';
import type { EigengremiumFragment, GemeenteRouteQuery } from '../../../api/documenten.js';
import { isNietAangeleverd } from '../../../onderdelen/celbeeld.js';
import { OpVraag } from '../../../onderdelen/op-vraag.js';
import { Dag } from '../../../onderdelen/trajectkop.js';
import { Eigendom } from '../eigendom/eigendom.js';
import { Nee } from '../nee/nee.js';
import { Vastleggen } from '../vastleggen.js';
import { GEMEENTE } from '../../../teksten/gemeente.js';
import { LaatsteDag } from './laatste-dag.js';
import { Station } from './station.js';

export type Mijlpaal = GemeenteRouteQuery['gemeenteRoute']['mijlpalen'][number];

/** With more stations than this the line stands upright on a narrower window. */
const KORT = 4;

interface Eigenschappen {
  readonly mijlpaal: Mijlpaal;
  readonly gemeente: string;
  /** The own bodies, each with the version of its calendar. */
  readonly gremia: readonly EigengremiumFragment[];
}

/** One stuk on its way through one gemeente, drawn as a line of stations. */
export function Strook({ mijlpaal, gemeente, gremia }: Eigenschappen): ReactNode {
  const { nummer, naam, stuk, stations, prognose, aanleverenVoor, volgendeStation } = mijlpaal;
  const titel = `mijlpaal-${String(nummer)}`;
  const volgend = stations.find(({ behandeling }) => behandeling === volgendeStation?.behandeling);
  return (
    <section className="rk-strook" aria-labelledby={titel}>
      <h2 id={titel} className="utrecht-heading-2">
        {nummer}. {naam}
      </h2>
      <p>
        {stuk.uitleg} {GEMEENTE.route.klaar} <strong>{prognose.tekst}</strong>.
      </p>
      <Eigendom eigendom={mijlpaal.eigendom} mijlpaal={nummer} />
      {aanleverenVoor === null || volgend === undefined || !isNietAangeleverd(volgend) ? null : (
        <p className="rk-aanleveren">
          {GEMEENTE.route.aanleverenBij} {volgendeStation?.gremium.naam} {GEMEENTE.route.uiterlijk}{' '}
          <strong>
            <Dag dag={aanleverenVoor} />
          </strong>
          .
        </p>
      )}
      <ol className={`rk-route${stations.length > KORT ? ' rk-route--lang' : ''}`}>
        {stations.map((station) => (
          <Station
            key={station.behandeling}
            station={station}
            gremium={gremia.find(({ code }) => code === station.gremium.code) ?? null}
            heeftStuk={stuk.houder?.code === station.gremium.code && station.toestand !== 'BESLOTEN'}
          />
        ))}
      </ol>
      {volgend === undefined ? null : <Vastleggen station={volgend} gemeente={gemeente} />}
      <OpVraag vraag={GEMEENTE.laatsteDag.vraag} over={GEMEENTE.laatsteDag.over(nummer)}>
        <LaatsteDag mijlpaal={nummer} gemeente={gemeente} />
      </OpVraag>
      <Nee mijlpaal={nummer} gemeente={gemeente} />
    </section>
  );
}
