import { ALGEMEEN, mag } from '@routekaart/toegang';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { DeelnamenDocument, type DeelnamenQuery } from '../../../api/documenten.js';
import { useWeergave } from '../../../kader/weergave.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Antwoordzin } from '../../../onderdelen/deelname/antwoordzin.js';
import { useSessie } from '../../../sessie/sessie.js';
import { GEMEENTE } from '../../../teksten/gemeente.js';

type Gemeentedeelname = DeelnamenQuery['rechtsgang']['mijlpalen'][number]['deelnamen'][number];

/** What the gemeente said so far, and what leaving would do to the region; for who may read the dashboard. */
export function Gezegd({ gemeente }: { readonly gemeente: string }): ReactNode {
  const { traject, peildatum, bekend } = useWeergave();
  const { identiteit } = useSessie();
  const magLezen = mag(identiteit, 'dashboard-lezen', ALGEMEEN);
  const antwoord = useQuery({
    query: DeelnamenDocument,
    variables: { traject, peildatum, bekend },
    pause: !magLezen,
  });
  if (!magLezen) return null;
  return (
    <>
      <Antwoord wat={GEMEENTE.deelname.wat} antwoord={antwoord}>
        {({ rechtsgang: { mijlpalen } }) => (
          <Stand eigen={mijlpalen[0]?.deelnamen.find((een) => een.gemeente.code === gemeente)} />
        )}
      </Antwoord>
      <p>
        <Link className="utrecht-link" to={`/${traject}/wat-als?maatregel=afvallen&doel=${gemeente}`}>
          {GEMEENTE.deelname.rekenEerst}
        </Link>
      </p>
    </>
  );
}

function Stand({ eigen }: { readonly eigen: Gemeentedeelname | undefined }): ReactNode {
  if (eigen === undefined) return null;
  const { deelname, vanaf } = eigen;
  const isGezegd = deelname !== 'ONBEKEND' || vanaf === null;
  return (
    <p>
      {GEMEENTE.deelname.deGemeente}{' '}
      <Antwoordzin
        woord={isGezegd ? GEMEENTE.deelname.woorden[deelname] : GEMEENTE.deelname.weetNiet}
        gezegd={eigen}
      />
    </p>
  );
}
