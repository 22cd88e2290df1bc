import type { ReactNode } from 'react';
import type { DashboardQuery } from '../../api/documenten.js';
import { Datumtekst } from '../../onderdelen/datumtekst.js';
import { Waaromknop } from '../../onderdelen/waarom/waaromknop.js';
import { STUURGROEP } from '../../teksten/stuurgroep.js';
import { Verloop } from './verloop/verloop.js';
import { Watalslink } from '../../onderdelen/watalslink.js';

type Mijlpaal = DashboardQuery['stuurgroepDashboard']['mijlpalen'][number];

/** How many gemeenten are named before the rest is counted. */
const GENOEMD = 7;

/** Each mijlpaal in four facts: the stuk, when it is done, who sets that day, how many have decided. */
export function Mijlpaalkaarten({ mijlpalen }: { readonly mijlpalen: readonly Mijlpaal[] }): ReactNode {
  return (
    <section aria-labelledby="mijlpalen">
      <h2 id="mijlpalen" className="utrecht-heading-2">
        {STUURGROEP.mijlpalen.kop}
      </h2>
      <ul className="rk-kaarten">
        {mijlpalen.map((mijlpaal) => (
          <li key={mijlpaal.nummer} className="rk-kaart">
            <h3 className="utrecht-heading-3">
              {mijlpaal.nummer}. {mijlpaal.stuk}
            </h3>
            <dl>
              <div>
                <dt>{STUURGROEP.mijlpalen.klaar}</dt>
                <dd>
                  <Waaromknop
                    titel={STUURGROEP.mijlpalen.waarom(mijlpaal.nummer)}
                    over={STUURGROEP.mijlpalen.waaromOver(mijlpaal.nummer)}
                    vraag={{ soort: 'mijlpaal', mijlpaal: mijlpaal.nummer }}
                  >
                    <Datumtekst>{mijlpaal.prognose.tekst}</Datumtekst>
                  </Waaromknop>
                </dd>
              </div>
              <div>
                <dt>
                  {mijlpaal.onbekendeGemeenten.length > 0
                    ? STUURGROEP.mijlpalen.datumOntbreekt
                    : STUURGROEP.mijlpalen.bepalend}
                </dt>
                <dd>{namenVan(mijlpaal.bepalendeGemeenten)}</dd>
              </div>
              <div>
                <dt>{STUURGROEP.mijlpalen.besloten}</dt>
                <dd>{STUURGROEP.mijlpalen.van(mijlpaal.besloten, mijlpaal.totaal)}</dd>
              </div>
            </dl>
            {mijlpaal.herkomst === 'sjabloon' ? (
              <p className="rk-noot">{STUURGROEP.mijlpalen.berekendeVensters}</p>
            ) : null}
            <Verloop mijlpaal={mijlpaal.nummer} />
            <p>
              <Watalslink mijlpaal={mijlpaal.nummer} over={STUURGROEP.mijlpalen.over(mijlpaal.nummer)} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function namenVan(gemeenten: Mijlpaal['bepalendeGemeenten']): string {
  const namen = gemeenten.slice(0, GENOEMD).map(({ naam }) => naam);
  const rest = gemeenten.length - namen.length;
  return `${namen.join(', ')}${rest > 0 ? STUURGROEP.mijlpalen.enNog(rest) : ''}`;
}
