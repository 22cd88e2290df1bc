import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { RegiodagenDocument } from '../../../api/documenten.js';
import { useWeergave } from '../../../kader/weergave.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Leeg } from '../../../onderdelen/bericht.js';
import { useLaatstGevolgd } from '../../../onderdelen/gezocht.js';
import { OpVraag } from '../../../onderdelen/op-vraag.js';
import { Vergadertabel } from '../../../onderdelen/vergadertabel/vergadertabel.js';
import { useSessie } from '../../../sessie/sessie.js';
import { PLANNING } from '../../../teksten/planning.js';

/** When the shared bodies meet, also on days that the plan does not name; looked up for who asks, or follows a link. */
export function Regiodagen(): ReactNode {
  const gezocht = useSearchParams()[0].get('vergadering');
  const gevolgd = useLaatstGevolgd();
  return (
    <section aria-labelledby="regiodagen">
      <h2 id="regiodagen" className="utrecht-heading-2">
        {PLANNING.regiodagen.kop}
      </h2>
      <OpVraag
        key={gezocht === null ? '' : gevolgd}
        vraag={PLANNING.regiodagen.vraag}
        over={PLANNING.regiodagen.over}
        meteen={gezocht !== null && 'inhoud'}
      >
        <Dagen gezocht={gezocht} />
      </OpVraag>
    </section>
  );
}

function Dagen({ gezocht }: { readonly gezocht: string | null }): ReactNode {
  const { traject, peildatum, bekend } = useWeergave();
  const { vandaag } = useSessie();
  const antwoord = useQuery({ query: RegiodagenDocument, variables: { traject, peildatum, bekend } });
  return (
    <Antwoord wat={PLANNING.regiodagen.wat} antwoord={antwoord}>
      {({ traject: { gremia } }) => {
        const gedeeld = gremia.filter(
          ({ gemeente, vergaderingen }) => gemeente === null && vergaderingen.length > 0,
        );
        if (gedeeld.length === 0) return <Leeg>{PLANNING.regiodagen.geen}</Leeg>;
        return gedeeld.map((gremium) => (
          <section key={gremium.code} aria-label={gremium.naam}>
            <h3 className="utrecht-heading-3">{gremium.naam}</h3>
            <Vergadertabel gremium={gremium} peildatum={peildatum ?? vandaag} gezocht={gezocht} />
          </section>
        ));
      }}
    </Antwoord>
  );
}
