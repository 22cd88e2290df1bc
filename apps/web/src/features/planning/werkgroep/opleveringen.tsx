import { ALGEMEEN, mag } from '@routekaart/toegang';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { OpleveringenDocument, type OpleveringenQuery } from '../../../api/documenten.js';
import { useWeergave } from '../../../kader/weergave.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Leeg } from '../../../onderdelen/bericht.js';
import { Datumtekst } from '../../../onderdelen/datumtekst.js';
import { Schuiftabel } from '../../../onderdelen/schuiftabel.js';
import { Dag } from '../../../onderdelen/trajectkop.js';
import { useSessie } from '../../../sessie/sessie.js';
import { WERKGROEP } from '../../../teksten/werkgroep.js';

type Oplevering = OpleveringenQuery['opleveringen'][number];

interface Eigenschappen {
  readonly werkgroep: { readonly code: string; readonly naam: string };
  readonly mijlpalen: readonly { readonly nummer: number; readonly stuk: string }[];
}

/** What one werkgroep must have ready: for which slot, before when, and whether what it still guides comes in time. */
export function Opleveringen({ werkgroep: { code, naam }, mijlpalen }: Eigenschappen): ReactNode {
  const { traject, peildatum, bekend } = useWeergave();
  const { identiteit } = useSessie();
  const magLezen = mag(identiteit, 'dashboard-lezen', ALGEMEEN);
  const antwoord = useQuery({
    query: OpleveringenDocument,
    variables: { traject, peildatum, bekend, werkgroep: code },
    pause: !magLezen,
  });
  if (!magLezen) return null;
  return (
    <section aria-labelledby="werkgroep">
      <h2 id="werkgroep" className="utrecht-heading-2">
        {WERKGROEP.kop(naam)}
      </h2>
      <Antwoord wat={WERKGROEP.wat} antwoord={antwoord}>
        {({ opleveringen }) =>
          opleveringen.length === 0 ? (
            <Leeg>{WERKGROEP.geen(naam)}</Leeg>
          ) : (
            opleveringen.map((oplevering) => (
              <Stuk
                key={oplevering.mijlpaal}
                oplevering={oplevering}
                stuk={mijlpalen.find(({ nummer }) => nummer === oplevering.mijlpaal)?.stuk ?? ''}
              />
            ))
          )
        }
      </Antwoord>
    </section>
  );
}

function Stuk({
  oplevering: { mijlpaal, gremium, gereed, uiterlijk, uiterlijkVoor, teLaat, voorbereidingen },
  stuk,
}: {
  readonly oplevering: Oplevering;
  readonly stuk: string;
}): ReactNode {
  return (
    <>
      <h3 className="utrecht-heading-3">{WERKGROEP.stuk(mijlpaal, stuk)}</h3>
      <ul>
        <li>
          {WERKGROEP.gereedVoor(gremium.naam)}{' '}
          {gereed === null ? (
            WERKGROEP.dagOnbekend
          ) : (
            <>
              <Dag dag={gereed} />.
            </>
          )}
        </li>
        <li>
          {uiterlijk === null ? (
            WERKGROEP.geenUiterste
          ) : (
            <>
              {WERKGROEP.uiterlijk} <Dag dag={uiterlijk} />: {uiterlijkVoor ?? ''}. {WERKGROEP.waarmee}
            </>
          )}
        </li>
        {teLaat.length === 0 ? null : <li>{WERKGROEP.teLaat(teLaat.map(({ naam }) => naam))}</li>}
      </ul>
      {voorbereidingen.length === 0 ? (
        <p>{WERKGROEP.nietsMeer}</p>
      ) : (
        <Schuiftabel naam={WERKGROEP.tabel(mijlpaal)} koppen={WERKGROEP.koppen}>
          {voorbereidingen.map(({ activiteit, tijdig }) => (
            <tr key={activiteit.code} className="utrecht-table__row">
              <td className="utrecht-table__cell">
                <Datumtekst>{activiteit.week.brontekst}</Datumtekst>
              </td>
              <td className="utrecht-table__cell">
                <Datumtekst>{activiteit.datum.tekst}</Datumtekst>
              </td>
              <td className="utrecht-table__cell">{activiteit.naam}</td>
              <td className="utrecht-table__cell">{WERKGROEP.tijdig[tijdig]}</td>
            </tr>
          ))}
        </Schuiftabel>
      )}
    </>
  );
}
