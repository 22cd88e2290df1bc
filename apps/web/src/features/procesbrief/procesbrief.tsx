import type { ReactNode } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { useQuery } from 'urql';
import { ProcesbrievenDocument } from '../../api/documenten.js';
import { useWeergave } from '../../kader/weergave.js';
import { Antwoord } from '../../onderdelen/antwoord.js';
import { Leeg } from '../../onderdelen/bericht.js';
import { Paginakop } from '../../onderdelen/paginakop.js';
import { PROCESBRIEF } from '../../teksten/procesbrief.js';
import { Brief } from './brief.js';

/** The letters of a traject, and the one that is read. Without a number that is the first still to be sent. */
export default function Procesbrief(): ReactNode {
  const { nummer } = useParams();
  const { traject, peildatum, bekend } = useWeergave();
  const { search } = useLocation();
  const antwoord = useQuery({ query: ProcesbrievenDocument, variables: { traject, peildatum, bekend } });
  return (
    <Antwoord weergave wat={PROCESBRIEF.lijst} antwoord={antwoord}>
      {({ procesbrieven }) => {
        const eerstvolgende =
          procesbrieven.find(({ status }) => status === 'GEPLAND') ?? procesbrieven.at(-1);
        if (procesbrieven.length === 0) {
          return (
            <>
              <Paginakop titel={PROCESBRIEF.brieven} />
              <Leeg>{PROCESBRIEF.geen}</Leeg>
            </>
          );
        }
        const gekozen = nummer === undefined ? eerstvolgende?.nummer : Number(nummer);
        return (
          <>
            <nav aria-label={PROCESBRIEF.brieven} className="rk-brieven">
              <ul>
                {procesbrieven.map((brief) => (
                  <li key={brief.nummer}>
                    <Link
                      to={`/${traject}/procesbrief/${String(brief.nummer)}${search}`}
                      aria-current={brief.nummer === gekozen ? 'page' : undefined}
                    >
                      {PROCESBRIEF.brief(brief.nummer, brief.week.brontekst)}
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
            {gekozen === undefined ? null : <Brief key={gekozen} nummer={gekozen} />}
          </>
        );
      }}
    </Antwoord>
  );
}
