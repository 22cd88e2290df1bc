import { formatDag } from '@routekaart/kalender';
import type { Berekening, WatAls } from '@routekaart/route';
import { type ReactNode, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useWeergave } from '../../../kader/weergave.js';
import { Veld } from '../../../onderdelen/veld.js';
import { Keuzeveld } from '../maatregelen/keuzeveld.js';
import { TEKSTEN } from '../../../teksten/teksten.js';
import { WAT_ALS } from '../../../teksten/wat-als.js';
import { type Tijdas, asVan, maandenIn, procentVan } from './as.js';
import { type Baan, banenVan, lopendeMijlpaal } from './banen.js';
import { useLijstvenster } from './gebruik-venster.js';
import { Gemeentebaan } from './gemeentebaan.js';
import type { Proef } from './grepen.js';
import { Regiobanen } from './regiobanen.js';
import { Datumtekst } from '../../../onderdelen/datumtekst.js';

interface Eigenschappen {
  readonly watAls: WatAls;
  readonly proef: Proef;
}

/** From how many gemeenten on a name can be searched. */
const VEEL = 12;

/** One mijlpaal on a line of time: drag a day, and see at once where everybody lands. */
export function Tijdbeeld({ watAls, proef }: Eigenschappen): ReactNode {
  const { voor } = watAls;
  const [adres] = useSearchParams();
  const { zet } = useWeergave();
  const { mijlpalen } = voor.stand;
  const gevraagd = mijlpalen.find(({ nummer }) => String(nummer) === adres.get('mijlpaal'))?.nummer;
  const mijlpaal = gevraagd ?? lopendeMijlpaal(voor);
  const as = useMemo(() => asVan(voor, mijlpaal), [voor, mijlpaal]);
  const banen = banenVan(watAls, mijlpaal);
  const zoek = adres.get('zoek') ?? '';
  const gevonden = banen.gemeenten.filter(({ gemeente }) => bevat(gemeente.naam, zoek));
  return (
    <section aria-labelledby="beeld">
      <h2 id="beeld" className="utrecht-heading-2">
        {WAT_ALS.beeld.kop}
      </h2>
      <div className="rk-filters">
        <Keuzeveld
          label={WAT_ALS.beeld.mijlpaal}
          waarde={String(mijlpaal)}
          opties={mijlpalen.map(({ nummer, stuk }) => [String(nummer), `${String(nummer)}. ${stuk}`])}
          zet={(nieuw) => zet({ mijlpaal: nieuw })}
          leeg={WAT_ALS.beeld.lopendeMijlpaal}
          fout={undefined}
        />
        {banen.gemeenten.length <= VEEL ? null : (
          <Veld label={TEKSTEN.zoekGemeente}>
            {(id) => (
              <input
                id={id}
                type="search"
                className="utrecht-textbox utrecht-textbox--html-input"
                value={zoek}
                onChange={({ target }) => zet({ zoek: target.value })}
              />
            )}
          </Veld>
        )}
      </div>
      <p className="rk-legenda">
        <span>{WAT_ALS.beeld.versleep}</span> <span>{WAT_ALS.beeld.nu}</span> <span>{WAT_ALS.beeld.dan}</span>{' '}
        <span>{vormenVan(banen.gemeenten[0])}</span>
      </p>
      <p className="rk-beeldmelding rk-fout" role="status">
        <Datumtekst>
          {[...proef.geweigerd]
            .map(([plaats, { melding }]) => WAT_ALS.beeld.geweigerd(plaats + 1, melding))
            .join(' ')}
        </Datumtekst>
      </p>
      <Maandnamen as={as} voor={voor} />
      <Regiobanen banen={banen} as={as} peildatum={voor.peildatum} proef={proef} />
      <Gemeentebanen banen={gevonden} as={as} voor={voor} proef={proef} />
    </section>
  );
}

interface Baneneigenschappen {
  readonly banen: readonly Baan[];
  readonly as: Tijdas;
  readonly voor: Berekening;
  readonly proef: Proef;
}

/** Every gemeente under the other; of a long list only the rows on the screen exist. */
function Gemeentebanen({ banen, as, voor, proef }: Baneneigenschappen): ReactNode {
  const { houder, lijst, kijk, rolt, van, tot } = useLijstvenster(banen.length);
  return (
    <div
      ref={houder}
      className={rolt ? 'rk-banenvenster' : ''}
      tabIndex={rolt ? 0 : undefined}
      role="region"
      aria-label={WAT_ALS.beeld.gemeenten}
      onScroll={kijk}
    >
      <ul ref={lijst} className="rk-banen" aria-label={TEKSTEN.gemeenten}>
        {banen.slice(van, tot).map((baan, plaats) => (
          <Gemeentebaan
            key={baan.gemeente.code}
            baan={baan}
            as={as}
            peildatum={voor.peildatum}
            proef={proef}
            plaats={van + plaats}
            aantal={banen.length}
          />
        ))}
      </ul>
    </div>
  );
}

/** Beyond which part of the picture, in percents, the name of a month does not fit on a phone. */
const RAND = 93;

function Maandnamen({ as, voor }: Pick<Baneneigenschappen, 'as' | 'voor'>): ReactNode {
  return (
    <svg className="rk-maandnamen" height={34} aria-hidden="true">
      {maandenIn(as).map(({ dag, naam }) => {
        const plaats = procentVan(dag, as);
        return (
          <text
            key={dag}
            className={plaats > RAND ? 'rk-maandnamen__rand' : undefined}
            x={`${String(plaats)}%`}
            y={30}
          >
            {naam}
          </text>
        );
      })}
      <text x={`${String(procentVan(voor.peildatum, as))}%`} y={13}>
        ▾ {formatDag(voor.peildatum)}
      </text>
    </svg>
  );
}

/** Which shape is which body. */
function vormenVan(baan: Baan | undefined): string {
  const namen = (baan?.punten ?? []).map(({ voor }) => voor.stap.station.naam);
  return namen.map((naam, plaats) => `${plaats === 0 ? '●' : '■'} ${naam}`).join(' ');
}

function bevat(naam: string, deel: string): boolean {
  return naam.toLocaleLowerCase('nl').includes(deel.trim().toLocaleLowerCase('nl'));
}
