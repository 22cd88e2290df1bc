import { mag } from '@routekaart/toegang';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { GremiumdeelnamenDocument, type GremiumdeelnamenQuery } from '../../../api/documenten.js';
import { useWeergave } from '../../../kader/weergave.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Datumtekst } from '../../../onderdelen/datumtekst.js';
import { Antwoordzin } from '../../../onderdelen/deelname/antwoordzin.js';
import { Deelnameformulier } from '../../../onderdelen/deelname/deelnameformulier.js';
import { OpVraag } from '../../../onderdelen/op-vraag.js';
import { useSessie } from '../../../sessie/sessie.js';
import { DEELNAME } from '../../../teksten/deelname.js';

type Gremiumdeelname = GremiumdeelnamenQuery['rechtsgang']['mijlpalen'][number]['gremiumdeelnamen'][number];

const { gremia: TEKST } = DEELNAME;

interface Eigenschappen {
  /** The version of the traject. */
  readonly versie: number;
}

/** Which gremia were asked whether they take part, and what each said; who manages one answers for it here. */
export function Gremiumdeelnamen({ versie }: Eigenschappen): ReactNode {
  const { traject, peildatum, bekend } = useWeergave();
  const antwoord = useQuery({
    query: GremiumdeelnamenDocument,
    variables: { traject, peildatum, bekend },
  });
  return (
    <Antwoord wat={TEKST.wat} antwoord={antwoord}>
      {({ rechtsgang: { mijlpalen } }) => {
        // A gremium has one answer, however many mijlpalen ask for it.
        const gevraagd = new Map(
          mijlpalen.flatMap(({ gremiumdeelnamen }) => gremiumdeelnamen).map((een) => [een.gremium.code, een]),
        );
        if (gevraagd.size === 0) return null;
        return (
          <section aria-labelledby="gremiumdeelnamen">
            <h2 id="gremiumdeelnamen" className="utrecht-heading-2">
              {TEKST.kop}
            </h2>
            <p>{TEKST.uitleg}</p>
            <ul className="rk-lijst">
              {[...gevraagd.values()].map((een) => (
                <Regel key={een.gremium.code} gezegd={een} versie={versie} />
              ))}
            </ul>
          </section>
        );
      }}
    </Antwoord>
  );
}

function Regel({ gezegd, versie }: Eigenschappen & { readonly gezegd: Gremiumdeelname }): ReactNode {
  const { identiteit } = useSessie();
  const { gremium, beheerrol, deelname, uiterlijk } = gezegd;
  return (
    <li>
      {gremium.naam}: <Antwoordzin woord={TEKST.woorden[deelname]} gezegd={gezegd} />{' '}
      {uiterlijk === null ? null : <Datumtekst>{TEKST.gevraagd(uiterlijk.tekst)}</Datumtekst>}
      {mag(identiteit, 'deelname-vastleggen', { gemeente: null, beheerrol }) ? (
        <OpVraag vraag={TEKST.vraag} over={TEKST.over(gremium.naam)}>
          <Deelnameformulier deelnemer={{ gremium: gremium.code }} naam={gremium.naam} versie={versie} />
        </OpVraag>
      ) : null}
    </li>
  );
}
