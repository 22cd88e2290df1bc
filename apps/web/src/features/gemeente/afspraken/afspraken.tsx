import { mag } from '@routekaart/toegang';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { AfsprakenDocument, type GemeenteRouteQuery } from '../../../api/documenten.js';
import { useWeergave } from '../../../kader/weergave.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { OpVraag } from '../../../onderdelen/op-vraag.js';
import { useSessie } from '../../../sessie/sessie.js';
import { AFSPRAKEN } from '../../../teksten/afspraken.js';
import { STROOK } from '../../../teksten/strook.js';
import { EigenStations } from './eigen-stations.js';
import { Cyclusformulier } from './cyclusformulier.js';
import { Lijst } from './lijst.js';
import { Recesformulier } from './recesformulier.js';
import { Regelformulier } from './regelformulier.js';
import { eigenStations } from './stations.js';
import { Termijnformulier } from './termijnformulier.js';
import { cycluszin, metLabel, receszin, regelzin, termijnzin } from './zinnen.js';

type Route = GemeenteRouteQuery['gemeenteRoute'];

/** The local rules of one gemeente, its raadscycli, and the days it shares with another traject. */
export function Afspraken({ route }: { readonly route: Route }): ReactNode {
  const { traject, peildatum, bekend } = useWeergave();
  const { identiteit } = useSessie();
  const gemeente = route.gemeente.code;
  const stations = eigenStations(route.mijlpalen, route.gremia);
  const eigen = stations.filter(({ beheerrol }) =>
    mag(identiteit, 'stationsregel-vastleggen', { gemeente, beheerrol }),
  );
  const beheerd = route.gremia.filter(({ beheerrol }) =>
    mag(identiteit, 'vergadering-vastleggen', { gemeente, beheerrol }),
  );
  const raden = beheerd.filter(({ soort }) => soort === 'raad');
  const codes = new Set(route.gremia.map(({ code }) => code));
  const antwoord = useQuery({ query: AfsprakenDocument, variables: { traject, peildatum, bekend } });
  return (
    <section className="rk-strook" aria-labelledby="afspraken">
      <h2 id="afspraken" className="utrecht-heading-2">
        {STROOK.uwAfspraken}
      </h2>
      <Antwoord wat={STROOK.uwAfspraken} antwoord={antwoord}>
        {({ stationsregels, cycli, recessen, gedeeldeAvonden, kalenderverschillen }) => (
          <>
            <Lijst
              kop={STROOK.regels}
              leeg={STROOK.geenRegels}
              regels={stationsregels
                .filter((regel) => regel.gemeente === gemeente || regel.gemeente === null)
                .map(regelzin)}
            />
            {eigen.length === 0 ? null : (
              <OpVraag vraag={AFSPRAKEN.regel.vraag} over={AFSPRAKEN.regel.over}>
                <Regelformulier
                  gemeente={gemeente}
                  versie={route.traject.versie}
                  regels={stationsregels}
                  stations={stations}
                  eigen={eigen}
                />
              </OpVraag>
            )}
            <EigenStations route={route} stations={stations} />
            <Lijst
              kop={STROOK.cycli}
              leeg={STROOK.geenCycli}
              regels={cycli.filter((cyclus) => cyclus.gemeente?.code === gemeente).map(cycluszin)}
            />
            {raden.map((gremium) => (
              <OpVraag
                key={gremium.code}
                vraag={AFSPRAKEN.cyclus.vraag}
                over={AFSPRAKEN.cyclus.over(gremium.naam)}
              >
                <Cyclusformulier
                  gremium={gremium}
                  cycli={cycli.filter((cyclus) => cyclus.gemeente?.code === gemeente)}
                  peildatum={route.peildatum}
                />
              </OpVraag>
            ))}
            <Lijst
              kop={STROOK.recessen}
              leeg={STROOK.geenRecessen}
              regels={recessen.filter(({ gremium }) => codes.has(gremium.code)).map(receszin)}
            />
            {beheerd.map((gremium) => (
              <OpVraag
                key={gremium.code}
                vraag={AFSPRAKEN.reces.vraag}
                over={AFSPRAKEN.reces.over(gremium.naam)}
              >
                <Recesformulier
                  gremium={gremium}
                  recessen={recessen.filter((een) => een.gremium.code === gremium.code)}
                  versie={route.traject.versie}
                />
              </OpVraag>
            ))}
            <Lijst kop={STROOK.termijnen} leeg={STROOK.geenTermijnen} regels={route.gremia.map(termijnzin)} />
            {beheerd.map((gremium) => (
              <OpVraag
                key={gremium.code}
                vraag={AFSPRAKEN.termijn.vraag}
                over={AFSPRAKEN.termijn.over(gremium.naam)}
              >
                <Termijnformulier gremium={gremium} versie={route.traject.versie} />
              </OpVraag>
            ))}
            <Lijst
              kop={STROOK.avonden}
              leeg={STROOK.geenAvonden}
              regels={gedeeldeAvonden
                .filter((avond) => avond.gemeente.code === gemeente)
                .map(({ tekst, stukken }) =>
                  metLabel(
                    tekst,
                    stukken.some(({ voorbeeld }) => voorbeeld),
                  ),
                )}
            />
            <Lijst
              kop={STROOK.verschillen}
              leeg={STROOK.geenVerschillen}
              regels={kalenderverschillen
                .filter((verschil) => verschil.gemeente.code === gemeente)
                .map(({ tekst }) => tekst)}
            />
          </>
        )}
      </Antwoord>
    </section>
  );
}
