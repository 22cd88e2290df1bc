import type { ReactNode } from 'react';
import type { DashboardQuery } from '../../api/documenten.js';
import { OpVraag } from '../../onderdelen/op-vraag.js';
import { gebeurtenissenVoor } from '../../onderdelen/vastleggen/gebeurtenissen.js';
import { Vastleggen } from '../../onderdelen/vastleggen/vastleggen.js';
import { useSessie } from '../../sessie/sessie.js';
import { VASTLEGGEN } from '../../teksten/vastleggen.js';

type Mijlpaal = DashboardQuery['stuurgroepDashboard']['mijlpalen'][number];
type Regionaal = Mijlpaal['regionaal'][number];

/** The shared bodies whose turn it is, for who records what they did. */
export function VastTeLeggen({ mijlpalen }: { readonly mijlpalen: readonly Mijlpaal[] }): ReactNode {
  const { identiteit } = useSessie();
  const eigen = mijlpalen
    .flatMap(({ regionaal }) => regionaal.filter(isAanZet))
    .filter((station) => gebeurtenissenVoor(station, identiteit).length > 0);
  if (eigen.length === 0) return null;
  return (
    <section className="rk-vast-te-leggen" aria-labelledby="vast-te-leggen">
      <h2 id="vast-te-leggen" className="utrecht-heading-2">
        {VASTLEGGEN.regionaal.kop}
      </h2>
      <p>{VASTLEGGEN.regionaal.uitleg}</p>
      {eigen.map((station) => (
        <OpVraag
          key={station.behandeling}
          vraag={VASTLEGGEN.regionaal.vraag(station.gremium.naam, station.mijlpaal)}
          over={VASTLEGGEN.regionaal.over}
        >
          <Vastleggen station={station} />
        </OpVraag>
      ))}
    </section>
  );
}

/** Not when others must decide first, nor when the besluit was taken: that is corrected, not recorded anew. */
function isAanZet({ toestand }: Regionaal): boolean {
  return toestand === 'AAN_ZET' || toestand === 'AANGELEVERD' || toestand === 'AANGEHOUDEN';
}
