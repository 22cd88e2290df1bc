import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { ProcesbriefDocument, type ProcesbriefQuery } from '../../api/documenten.js';
import { useWeergave } from '../../kader/weergave.js';
import { Adreskeuze } from '../../onderdelen/adreskeuze.js';
import { Antwoord } from '../../onderdelen/antwoord.js';
import { brontekst } from '../../onderdelen/brontekst.js';
import { Datumtekst } from '../../onderdelen/datumtekst.js';
import { Trajectkop } from '../../onderdelen/trajectkop.js';
import { PROCESBRIEF } from '../../teksten/procesbrief.js';
import { TEKSTEN } from '../../teksten/teksten.js';
import { Briefzinnen } from './briefzinnen.js';
import { type Gronden, KomendeData, ZonderDatum } from './data.js';
import { PerGemeente } from './per-gemeente.js';
import { StandVanZaken } from './stand-van-zaken.js';
import { Alinea } from './zin.js';

export type Inhoud = ProcesbriefQuery['procesbrief'];

/** What belongs into one letter, for all or for one gemeente, as readable text; to be printed as it stands. */
export function Brief({ nummer }: { readonly nummer: number }): ReactNode {
  const { traject, peildatum, bekend } = useWeergave();
  const [zoek] = useSearchParams();
  const gemeente = zoek.get('gemeente');
  const antwoord = useQuery({
    query: ProcesbriefDocument,
    variables: { traject, nummer, peildatum, bekend },
  });
  return (
    <Antwoord weergave wat={PROCESBRIEF.wat} antwoord={antwoord}>
      {(data) => {
        const { procesbrief: brief } = data;
        const standen = brief.gemeenten.filter(
          (stand) => gemeente === null || stand.gemeente.code === gemeente,
        );
        return (
          <article className="rk-brief">
            <Trajectkop
              titel={PROCESBRIEF.kop(brief.nummer)}
              peildatum={brief.peildatum}
              label={brief.traject.label}
            />
            {gemeente === null ? null : (
              <p>
                {PROCESBRIEF.aanGemeente} <strong>{standen[0]?.gemeente.naam ?? gemeente}</strong>
              </p>
            )}
            <Alinea over={PROCESBRIEF.termijn.over} feiten={brief.feiten.map(brontekst)}>
              <Datumtekst>{termijn(brief)}</Datumtekst>
            </Alinea>
            <Briefkeuze standen={brief.gemeenten} />
            <StandVanZaken brief={brief} />
            <Briefzinnen />
            <KomendeData brief={brief} gronden={grondenVan(data)} gemeente={gemeente} />
            <ZonderDatum activiteiten={brief.zonderDatum} />
            <PerGemeente standen={standen} />
          </article>
        );
      }}
    </Antwoord>
  );
}

function grondenVan({ procesbrief, stuurgroepDashboard, traject }: ProcesbriefQuery): Gronden {
  const cellen = [
    ...stuurgroepDashboard.mijlpalen.flatMap(({ regionaal }) => regionaal),
    ...procesbrief.gemeenten.flatMap(({ stations }) => stations),
  ];
  return {
    rijen: new Map(traject.activiteiten.map(({ code, rijen }) => [code, rijen])),
    cellen: new Map(cellen.map((cel) => [cel.behandeling, cel])),
  };
}

/** To whom the letter goes, and onto paper. */
function Briefkeuze({ standen }: { readonly standen: Inhoud['gemeenten'] }): ReactNode {
  const gemeenten = new Map(standen.map(({ gemeente }) => [gemeente.code, gemeente.naam]));
  return (
    <form
      className="rk-filters"
      aria-label={PROCESBRIEF.keuze.formulier}
      onSubmit={(gebeurtenis) => gebeurtenis.preventDefault()}
    >
      <Adreskeuze
        naam="gemeente"
        label={TEKSTEN.gemeente}
        alles={TEKSTEN.alleGemeenten}
        keuzes={[...gemeenten]}
      />
      <Adreskeuze
        naam="feiten"
        label={PROCESBRIEF.keuze.feiten}
        alles={PROCESBRIEF.keuze.feitenOpVraag}
        keuzes={[['alle', PROCESBRIEF.keuze.feitenOnderElkeZin]]}
      />
      <button
        type="button"
        className="utrecht-button utrecht-button--secondary-action"
        onClick={() => window.print()}
      >
        {PROCESBRIEF.keuze.drukAf}
      </button>
    </form>
  );
}

function termijn({ venster, dagenTotEinde, volgendeBrief }: Inhoud): string {
  const { zonderWeek, versturen, nog, volgende } = PROCESBRIEF.termijn;
  return [
    venster === null ? zonderWeek : versturen(venster.tekst),
    ...(dagenTotEinde === null || dagenTotEinde < 0 ? [] : [nog(dagenTotEinde)]),
    ...(volgendeBrief === null ? [] : [volgende(volgendeBrief.tekst)]),
  ].join(' ');
}
