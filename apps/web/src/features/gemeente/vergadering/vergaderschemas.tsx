import { mag } from '@routekaart/toegang';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import type { EigengremiumFragment } from '../../../api/documenten.js';
import { useLaatstGevolgd } from '../../../onderdelen/gezocht.js';
import { OpVraag } from '../../../onderdelen/op-vraag.js';
import { Vergadertabel } from '../../../onderdelen/vergadertabel/vergadertabel.js';
import { useSessie } from '../../../sessie/sessie.js';
import { VERGADERINGEN } from '../../../teksten/vergaderingen.js';
import { Schemaformulier } from './schemaformulier.js';

interface Eigenschappen {
  readonly gremia: readonly EigengremiumFragment[];
  readonly peildatum: string;
}

/** The calendars on which the strook rests; who keeps one can hand in the real one. */
export function Vergaderschemas({ gremia, peildatum }: Eigenschappen): ReactNode {
  const { identiteit } = useSessie();
  const { search } = useLocation();
  const gevolgd = useLaatstGevolgd();
  const gezocht = new URLSearchParams(search).get('vergadering');
  const heeftGezochte = ({ vergaderingen }: EigengremiumFragment): boolean =>
    vergaderingen.some(({ id }) => id === gezocht);
  const magWijzigen = ({ beheerrol }: EigengremiumFragment): boolean =>
    mag(identiteit, 'vergadering-vastleggen', { gemeente: identiteit.gemeente, beheerrol });
  return (
    <section aria-labelledby="vergaderschemas">
      <h2 id="vergaderschemas" className="utrecht-heading-2">
        {VERGADERINGEN.schemas.kop}
      </h2>
      {gremia.map((gremium) => (
        <div key={gremium.code} className="rk-vergaderschema">
          <OpVraag
            key={heeftGezochte(gremium) ? gevolgd : gremium.code}
            vraag={gremium.naam}
            over={VERGADERINGEN.schemas.over}
            meteen={heeftGezochte(gremium) && 'inhoud'}
          >
            <Vergadertabel gremium={gremium} peildatum={peildatum} gezocht={gezocht} />
          </OpVraag>
          {magWijzigen(gremium) ? (
            <OpVraag vraag={VERGADERINGEN.schemas.leverAan} over={VERGADERINGEN.schemas.van(gremium.naam)}>
              <Schemaformulier gremium={gremium} />
            </OpVraag>
          ) : null}
        </div>
      ))}
    </section>
  );
}
