import { ALGEMEEN, leesbeperking, mag } from '@routekaart/toegang';
import { type ReactNode, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { TrajectgegevensDocument, type TrajectgegevensQuery, WensenDocument } from '../../api/documenten.js';
import { useWeergave } from '../../kader/weergave.js';
import { Adreskeuze } from '../../onderdelen/adreskeuze.js';
import { Antwoord } from '../../onderdelen/antwoord.js';
import { Leeg } from '../../onderdelen/bericht.js';
import { Bladeren, PER_BLADZIJDE } from '../../onderdelen/bladeren.js';
import { OpVraag } from '../../onderdelen/op-vraag.js';
import { Trajectkop } from '../../onderdelen/trajectkop.js';
import { useSessie } from '../../sessie/sessie.js';
import { TEKSTEN } from '../../teksten/teksten.js';
import { WENSEN } from '../../teksten/wensen.js';
import { Beantwoorden } from './beantwoorden.js';
import { Controle } from './controle.js';
import { useWensen } from './gebruik-wensen.js';
import { statusUit } from './status.js';
import { Versieformulier } from './versie/versieformulier.js';
import { Voorstellen } from './voorstellen.js';
import { Wensregel } from './wens.js';

type Gegevens = TrajectgegevensQuery['traject'];

/** What bodies asked for with their besluit, and what became of it. A gemeente sees its own. */
export default function Wensen(): ReactNode {
  const { traject, peildatum } = useWeergave();
  const { vandaag } = useSessie();
  const antwoord = useQuery({ query: TrajectgegevensDocument, variables: { traject, peildatum } });
  return (
    <Antwoord weergave wat={WENSEN.wat} antwoord={antwoord}>
      {({ traject: gegevens }) => (
        <>
          <Trajectkop titel={WENSEN.kop} peildatum={peildatum ?? vandaag} label={gegevens.label} />
          <Register gegevens={gegevens} />
        </>
      )}
    </Antwoord>
  );
}

function Register({ gegevens }: { readonly gegevens: Gegevens }): ReactNode {
  const { traject, peildatum, bekend } = useWeergave();
  const { identiteit } = useSessie();
  const [zoek] = useSearchParams();
  const [gekozen, zetGekozen] = useState<ReadonlySet<string>>(new Set());
  const leestAlles = mag(identiteit, 'wensen-lezen', ALGEMEEN);
  const magAntwoorden = mag(identiteit, 'wens-beantwoorden', ALGEMEEN);
  const bediening = useWensen(gegevens.versie);
  const overslaan = Number(zoek.get('vanaf') ?? 0);
  const mijlpaal = zoek.get('mijlpaal') === null ? null : Number(zoek.get('mijlpaal'));
  const antwoord = useQuery({
    query: WensenDocument,
    variables: {
      traject,
      peildatum,
      bekend,
      overslaan,
      mijlpaal,
      status: statusUit(zoek.get('status')),
      gemeente: leestAlles ? zoek.get('gemeente') : leesbeperking(identiteit, 'wensen-lezen'),
      cluster: zoek.get('cluster'),
    },
  });
  const wissel = (id: string): void => {
    const nieuw = new Set(gekozen);
    if (!nieuw.delete(id)) nieuw.add(id);
    zetGekozen(nieuw);
  };
  return (
    <>
      {leestAlles
        ? gegevens.mijlpalen
            .filter(({ nummer }) => mijlpaal === null || nummer === mijlpaal)
            .map(({ nummer }) => <Controle key={nummer} mijlpaal={nummer} />)
        : null}
      {mag(identiteit, 'stukversie-toevoegen', ALGEMEEN) ? (
        <OpVraag vraag={WENSEN.nieuweVersie.vraag} over={WENSEN.nieuweVersie.over}>
          <Versieformulier gegevens={gegevens} />
        </OpVraag>
      ) : null}
      <Filters gegevens={gegevens} leestAlles={leestAlles} />
      <Antwoord wat={WENSEN.lijst} antwoord={antwoord}>
        {({ wensen: { totaal, wensen } }) => (
          <>
            {magAntwoorden ? (
              <Beantwoorden
                gekozen={wensen.filter(({ id }) => gekozen.has(id))}
                bediening={bediening}
                klaar={() => zetGekozen(new Set())}
              />
            ) : (
              <p className="rk-noot">{WENSEN.wieAntwoordt}</p>
            )}
            <p role="status">{WENSEN.aantal(totaal)}</p>
            {totaal > 0 ? null : <Leeg>{WENSEN.geen}</Leeg>}
            <ul className="rk-bevindingen">
              {wensen.map((wens) => (
                <Wensregel
                  key={wens.id}
                  wens={wens}
                  keuze={
                    magAntwoorden ? { gekozen: gekozen.has(wens.id), wissel: () => wissel(wens.id) } : null
                  }
                />
              ))}
            </ul>
            <Bladeren totaal={totaal} overslaan={overslaan} getoond={PER_BLADZIJDE} />
          </>
        )}
      </Antwoord>
      {leestAlles ? (
        <OpVraag vraag={WENSEN.voorstellen.vraag} over="">
          {gegevens.mijlpalen
            .filter(({ nummer }) => mijlpaal === null || nummer === mijlpaal)
            .map(({ nummer }) => (
              <Voorstellen key={nummer} mijlpaal={nummer} bediening={magAntwoorden ? bediening : null} />
            ))}
        </OpVraag>
      ) : null}
    </>
  );
}

function Filters({
  gegevens: { mijlpalen, gemeenten },
  leestAlles,
}: {
  readonly gegevens: Gegevens;
  readonly leestAlles: boolean;
}): ReactNode {
  const [zoek] = useSearchParams();
  const cluster = zoek.get('cluster');
  return (
    <form
      className="rk-filters"
      aria-label={WENSEN.filter.formulier}
      onSubmit={(gebeurtenis) => gebeurtenis.preventDefault()}
    >
      <Adreskeuze
        naam="mijlpaal"
        label={TEKSTEN.mijlpaal}
        alles={TEKSTEN.alleMijlpalen}
        keuzes={mijlpalen.map(({ nummer, stuk }) => [String(nummer), `${String(nummer)}. ${stuk}`])}
      />
      <Adreskeuze
        naam="status"
        label={TEKSTEN.status}
        alles={TEKSTEN.alle}
        keuzes={Object.entries(WENSEN.statussen)}
      />
      {leestAlles ? (
        <Adreskeuze
          naam="gemeente"
          label={TEKSTEN.gemeente}
          alles={TEKSTEN.alleGemeenten}
          keuzes={gemeenten.map(({ code, naam }) => [code, naam])}
        />
      ) : null}
      {cluster === null ? null : (
        <Adreskeuze
          naam="cluster"
          label={WENSEN.filter.cluster}
          alles={WENSEN.filter.alleClusters}
          keuzes={[[cluster, cluster]]}
        />
      )}
    </form>
  );
}
