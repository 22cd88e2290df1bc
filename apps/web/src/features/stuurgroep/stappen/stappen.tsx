import { type Dag, dagVan, formatIso } from '@routekaart/kalender';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { type DashboardQuery, StappenDocument } from '../../../api/documenten.js';
import { useWeergave } from '../../../kader/weergave.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Veld } from '../../../onderdelen/veld.js';
import { STUURGROEP } from '../../../teksten/stuurgroep.js';
import { type Gemeentetreden, assenVan } from './assen.js';
import { Stapgrafiek } from './stapgrafiek.js';
import { Staptabel } from './staptabel.js';

type Dashboard = DashboardQuery['stuurgroepDashboard'];

/** The body that sends a stuk into the gemeenten: on its day every strook depends. */
const STATION = 'onsd';

/** How far ahead its day is varied, in calendar days: twelve weeks. */
const VOORUIT: Dag = 12 * 7;

/** How many gemeenten are drawn at once. */
const GETOOND = 12;

/**
 * Where every raad lands for each day on which the ONS-D could decide, of the mijlpaal in the address.
 * Nothing on a route without it.
 */
export function Stappen({ mijlpalen, peildatum }: Pick<Dashboard, 'mijlpalen' | 'peildatum'>): ReactNode {
  const [zoek] = useSearchParams();
  const { zet } = useWeergave();
  const metStation = mijlpalen.filter(heeftStation);
  const gekozen = metStation.find(({ nummer }) => String(nummer) === zoek.get('mijlpaal'));
  const mijlpaal = gekozen ?? metStation.find(isNogTeBesluiten) ?? metStation.at(-1);
  if (mijlpaal === undefined) return null;
  return (
    <section aria-labelledby="stappen">
      <h2 id="stappen" className="utrecht-heading-2">
        {STUURGROEP.stappen.kop}
      </h2>
      <div className="rk-filters">
        <Veld label={STUURGROEP.stappen.mijlpaal}>
          {(id) => (
            <select
              id={id}
              className="utrecht-select utrecht-select--html-select"
              value={mijlpaal.nummer}
              onChange={({ target }) => zet({ mijlpaal: target.value })}
            >
              {metStation.map(({ nummer, stuk }) => (
                <option key={nummer} value={nummer}>
                  {nummer}. {stuk}
                </option>
              ))}
            </select>
          )}
        </Veld>
      </div>
      <Treden mijlpaal={mijlpaal.nummer} van={peildatum} />
    </section>
  );
}

function Treden({ mijlpaal, van }: { readonly mijlpaal: number; readonly van: string }): ReactNode {
  const { traject, peildatum, bekend } = useWeergave();
  const [zoek] = useSearchParams();
  const tot = formatIso(dagVan(van) + VOORUIT);
  const antwoord = useQuery({
    query: StappenDocument,
    variables: { traject, mijlpaal, station: STATION, van, tot, peildatum, bekend },
  });
  return (
    <Antwoord wat={STUURGROEP.stappen.wat} antwoord={antwoord}>
      {({ stappenfunctie }) => {
        const gevonden = opNaam(stappenfunctie.gemeenten, zoek.get('naam') ?? '');
        const gemeenten = gevonden.slice(0, GETOOND);
        const assen = assenVan(gemeenten, van, tot);
        return (
          <>
            <p className="rk-legenda">
              {STUURGROEP.stappen.assen} <span>{STUURGROEP.stappen.lijnBinnen}</span>{' '}
              <span>{STUURGROEP.stappen.lijnNa}</span> <span>{STUURGROEP.stappen.lijnOnbekend}</span>
            </p>
            <ul className="rk-stappen">
              {gemeenten.map((een) => (
                <Stapgrafiek key={een.gemeente?.code} naam={naamVan(een)} treden={een.treden} assen={assen} />
              ))}
            </ul>
            {gevonden.length === gemeenten.length ? null : (
              <p>{STUURGROEP.stappen.deel(gemeenten.length, gevonden.length)}</p>
            )}
            <details>
              <summary>{STUURGROEP.stappen.alsTabel}</summary>
              <Staptabel gemeenten={gemeenten} />
            </details>
          </>
        );
      }}
    </Antwoord>
  );
}

function heeftStation({ regionaal }: Dashboard['mijlpalen'][number]): boolean {
  return regionaal.some(({ station }) => station === STATION);
}

function isNogTeBesluiten({ regionaal }: Dashboard['mijlpalen'][number]): boolean {
  return regionaal.some(({ station, toestand }) => station === STATION && toestand !== 'BESLOTEN');
}

/** Those whose name holds what was typed. */
function opNaam(gemeenten: readonly Gemeentetreden[], naam: string): readonly Gemeentetreden[] {
  const gezocht = naam.trim().toLocaleLowerCase('nl');
  return gemeenten.filter((een) => naamVan(een).toLocaleLowerCase('nl').includes(gezocht));
}

function naamVan({ gemeente }: { readonly gemeente: { readonly naam: string } | null }): string {
  return gemeente?.naam ?? STUURGROEP.stappen.regio;
}
