import { type Dag, dagVan, formatIso } from '@routekaart/kalender';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { type DashboardQuery, StappenDocument } from '../../../api/documenten.js';
import { useWeergave } from '../../../kader/weergave.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Datumtekst } from '../../../onderdelen/datumtekst.js';
import { Keuzeveld } from '../../../onderdelen/keuzeveld.js';
import { STUURGROEP } from '../../../teksten/stuurgroep.js';
import { type Gemeentetreden, assenVan } from './assen.js';
import { Stapgrafiek } from './stapgrafiek.js';
import { Staptabel } from './staptabel.js';
import { valtIn, verwachtVan } from './verwacht.js';

type Dashboard = DashboardQuery['stuurgroepDashboard'];
type Mijlpaal = Dashboard['mijlpalen'][number];
type Cel = Mijlpaal['regionaal'][number];

/** How far ahead its day is varied, in calendar days: twelve weeks, and two weeks past when it is expected. */
const VOORUIT: Dag = 12 * 7;
const NA_VERWACHT: Dag = 2 * 7;
/** The most that may be asked for at once. */
const VERST: Dag = 365;

/** How many gemeenten are drawn at once. */
const GETOOND = 12;

/**
 * Where every raad lands for each day on which a shared body before the stroken could decide: the mijlpaal and the body
 * stand in the address. Nothing on a route that begins in the gemeenten.
 */
export function Stappen({ mijlpalen, peildatum }: Pick<Dashboard, 'mijlpalen' | 'peildatum'>): ReactNode {
  const [zoek] = useSearchParams();
  const { zet } = useWeergave();
  const gedeeld = mijlpalen.filter(({ voorStroken }) => voorStroken.length > 0);
  const gekozen = gedeeld.find(({ nummer }) => String(nummer) === zoek.get('mijlpaal'));
  const mijlpaal = gekozen ?? gedeeld.find(isNogTeBesluiten) ?? gedeeld.at(-1);
  const cellen = mijlpaal === undefined ? [] : cellenVoorStroken(mijlpaal);
  const cel = cellen.find(({ station }) => station === zoek.get('station')) ?? cellen.at(-1);
  if (mijlpaal === undefined || cel === undefined) return null;
  return (
    <section aria-labelledby="stappen">
      <h2 id="stappen" className="utrecht-heading-2">
        {STUURGROEP.stappen.kop(cel.gremium.naam)}
      </h2>
      <div className="rk-filters">
        <Keuzeveld
          label={STUURGROEP.stappen.mijlpaal}
          naam="mijlpaal"
          keuzes={gedeeld.map(({ nummer, stuk }) => [String(nummer), `${String(nummer)}. ${stuk}`] as const)}
          gekozen={String(mijlpaal.nummer)}
          zet={(nummer) => zet({ mijlpaal: nummer })}
        />
        {cellen.length === 1 ? null : (
          <Keuzeveld
            label={STUURGROEP.stappen.wiensBesluit}
            naam="station"
            keuzes={cellen.map(({ station, gremium }) => [station, gremium.naam] as const)}
            gekozen={cel.station}
            zet={(station) => zet({ station })}
          />
        )}
      </div>
      <Treden mijlpaal={mijlpaal.nummer} cel={cel} van={peildatum} />
    </section>
  );
}

interface Tredeneigenschappen {
  readonly mijlpaal: number;
  /** The stuk before the body whose day is varied. */
  readonly cel: Cel;
  readonly van: string;
}

function Treden({ mijlpaal, cel, van }: Tredeneigenschappen): ReactNode {
  const { station, gremium } = cel;
  const { traject, peildatum, bekend } = useWeergave();
  const [zoek] = useSearchParams();
  const verwacht = verwachtVan(cel);
  const begin = dagVan(van);
  const ver = Math.max(begin + VOORUIT, (verwacht?.tot ?? begin) + NA_VERWACHT);
  const tot = formatIso(Math.min(ver, begin + VERST));
  const antwoord = useQuery({
    query: StappenDocument,
    variables: { traject, mijlpaal, station, van, tot, peildatum, bekend },
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
              {STUURGROEP.stappen.assen(gremium.naam)} <span>{STUURGROEP.stappen.lijnBinnen}</span>{' '}
              <span>{STUURGROEP.stappen.lijnNa}</span> <span>{STUURGROEP.stappen.lijnOnbekend}</span>{' '}
              {verwacht === null ? null : (
                <span>
                  {STUURGROEP.stappen.teken} <Datumtekst>{verwacht.tekst}</Datumtekst>
                  {valtIn(verwacht, assen) ? '' : STUURGROEP.stappen.buitenBeeld}
                </span>
              )}
            </p>
            <ul className="rk-stappen">
              {gemeenten.map((een) => (
                <Stapgrafiek
                  key={een.gemeente?.code}
                  naam={naamVan(een)}
                  treden={een.treden}
                  assen={assen}
                  verwacht={verwacht}
                />
              ))}
            </ul>
            {gevonden.length === gemeenten.length ? null : (
              <p>{STUURGROEP.stappen.deel(gemeenten.length, gevonden.length)}</p>
            )}
            <details className="rk-scherm">
              <summary>{STUURGROEP.stappen.alsTabel}</summary>
              <Staptabel gemeenten={gemeenten} gremium={gremium.naam} verwacht={verwacht} />
            </details>
          </>
        );
      }}
    </Antwoord>
  );
}

/** The stuk before each shared body on which the gemeenten wait, in the order of the route. */
function cellenVoorStroken({ regionaal, voorStroken }: Mijlpaal): readonly Cel[] {
  return voorStroken.flatMap((code) => regionaal.find(({ station }) => station === code) ?? []);
}

/** Whether the body that hands the stuk over to the gemeenten has not decided yet. */
function isNogTeBesluiten(mijlpaal: Mijlpaal): boolean {
  return cellenVoorStroken(mijlpaal).at(-1)?.toestand !== 'BESLOTEN';
}

/** Those whose name holds what was typed. */
function opNaam(gemeenten: readonly Gemeentetreden[], naam: string): readonly Gemeentetreden[] {
  const gezocht = naam.trim().toLocaleLowerCase('nl');
  return gemeenten.filter((een) => naamVan(een).toLocaleLowerCase('nl').includes(gezocht));
}

function naamVan({ gemeente }: { readonly gemeente: { readonly naam: string } | null }): string {
  return gemeente?.naam ?? STUURGROEP.stappen.regio;
}
