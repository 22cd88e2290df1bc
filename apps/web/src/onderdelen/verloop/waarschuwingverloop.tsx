import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { WaarschuwingverloopDocument, type WaarschuwingverloopQuery } from '../../api/documenten.js';
import { useWeergave } from '../../kader/weergave.js';
import { useSessie } from '../../sessie/sessie.js';
import { ONDERDELEN } from '../../teksten/onderdelen.js';
import { VERLOOP } from '../../teksten/verloop.js';
import { Antwoord } from '../antwoord.js';
import { Leeg } from '../bericht.js';
import { dagVanMoment } from '../dag-van-moment.js';
import { Datumtekst } from '../datumtekst.js';
import { Schuiftabel } from '../schuiftabel.js';
import { Dag } from '../trajectkop.js';

type Verloop = WaarschuwingverloopQuery['waarschuwingverloop'];

/** How one warning came, changed and went, and what was done with it: each as a table, the oldest first. */
export function Waarschuwingverloop({ sleutel }: { readonly sleutel: string }): ReactNode {
  const { traject, peildatum, bekend } = useWeergave();
  const { vandaag } = useSessie();
  const antwoord = useQuery({
    query: WaarschuwingverloopDocument,
    variables: { traject, waarschuwing: sleutel, peildatum, bekend },
  });
  return (
    <Antwoord wat={VERLOOP.waarschuwing.wat} antwoord={antwoord}>
      {({ waarschuwingverloop: { vanaf, perioden, afhandelingen } }) => (
        <>
          <p className="rk-noot">
            {VERLOOP.waarschuwing.nagegaan} <Dag dag={vanaf} /> {VERLOOP.waarschuwing.tot}{' '}
            <Dag dag={peildatum ?? vandaag} />.
          </p>
          {perioden.length === 0 ? (
            <Leeg>{VERLOOP.waarschuwing.geen}</Leeg>
          ) : (
            <Perioden perioden={perioden} />
          )}
          {afhandelingen.length === 0 ? null : <Afhandelingen afhandelingen={afhandelingen} />}
        </>
      )}
    </Antwoord>
  );
}

function Perioden({ perioden }: Pick<Verloop, 'perioden'>): ReactNode {
  return (
    <Schuiftabel
      naam={VERLOOP.waarschuwing.goldVan(perioden.at(-1)?.melding ?? '')}
      koppen={VERLOOP.waarschuwing.koppen}
    >
      {perioden.map(({ van, tot, ernst, melding }) => (
        <tr key={`${van} ${tot ?? ''} ${melding}`} className="utrecht-table__row">
          <th scope="row" className="utrecht-table__cell">
            <Dag dag={van} />
          </th>
          <td className="utrecht-table__cell">
            {tot === null ? VERLOOP.waarschuwing.geldtNog : <Dag dag={tot} />}
          </td>
          <td className="utrecht-table__cell">{ONDERDELEN.waarschuwing.ernsten[ernst]}</td>
          <td className="utrecht-table__cell rk-zinnen">
            <Datumtekst>{melding}</Datumtekst>
          </td>
        </tr>
      ))}
    </Schuiftabel>
  );
}

function Afhandelingen({ afhandelingen }: Pick<Verloop, 'afhandelingen'>): ReactNode {
  return (
    <Schuiftabel naam={VERLOOP.waarschuwing.gedaan} koppen={VERLOOP.waarschuwing.gedaanKoppen}>
      {afhandelingen.map(({ soort, eigenaar, reden, tot, herkomst }) => (
        <tr key={herkomst.volgnummer} className="utrecht-table__row">
          <th scope="row" className="utrecht-table__cell">
            <Dag dag={dagVanMoment(herkomst.op)} />
          </th>
          <td className="utrecht-table__cell">
            {VERLOOP.waarschuwing.soorten[soort]} {tot === null ? null : <Dag dag={tot} />}
          </td>
          <td className="utrecht-table__cell">{eigenaar}</td>
          <td className="utrecht-table__cell rk-zinnen">{reden}</td>
        </tr>
      ))}
    </Schuiftabel>
  );
}
