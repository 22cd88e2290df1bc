import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import {
  type PlanstadiumInput,
  PlanvergelijkingDocument,
  StadiaDocument,
  type StadiaQuery,
} from '../../api/documenten.js';
import { useWeergave } from '../../kader/weergave.js';
import { Adreskeuze } from '../../onderdelen/adreskeuze.js';
import { Antwoord } from '../../onderdelen/antwoord.js';
import { Leeg } from '../../onderdelen/bericht.js';
import { OpVraag } from '../../onderdelen/op-vraag.js';
import { Planningdownload } from '../../onderdelen/planningdownload.js';
import { Trajectkop } from '../../onderdelen/trajectkop.js';
import { useSessie } from '../../sessie/sessie.js';
import { TEKSTEN } from '../../teksten/teksten.js';
import { VERSCHIL } from '../../teksten/verschil.js';
import { Verschilgroep } from './groep.js';
import { Routekaarten } from './routekaart/routekaarten.js';
import { SOORTEN, soortUit } from './soorten.js';
import { beginkeuze, keuzesUit, stadiumUit } from './stadium.js';
import { Stadiumkeuze } from './stadiumkeuze.js';

/** What changed between two states of the planning. An addition is never counted as slip. */
export default function Verschil(): ReactNode {
  const { traject, peildatum, bekend } = useWeergave();
  const { vandaag } = useSessie();
  const dag = peildatum ?? vandaag;
  const antwoord = useQuery({ query: StadiaDocument, variables: { traject, peildatum, bekend } });
  return (
    <Antwoord weergave wat={VERSCHIL.stadia} antwoord={antwoord}>
      {(stadia) => (
        <>
          <Trajectkop titel={VERSCHIL.kop} peildatum={dag} label={stadia.traject.label} />
          <Keuze stadia={stadia} dag={dag} />
          <Routekaarten {...stadia} />
          <Planningdownload />
        </>
      )}
    </Antwoord>
  );
}

function Keuze({ stadia, dag }: { readonly stadia: StadiaQuery; readonly dag: string }): ReactNode {
  const { zet } = useWeergave();
  const [zoek] = useSearchParams();
  const begin = beginkeuze(stadia, dag);
  const [van, met] = [zoek.get('van') ?? begin.van, zoek.get('met') ?? begin.met];
  const [oud, nieuw] = [stadiumUit(van), stadiumUit(met)];
  const keuzes = keuzesUit(stadia, dag);
  return (
    <>
      <form
        className="rk-filters"
        aria-label={VERSCHIL.keuze.formulier}
        onSubmit={(gebeurtenis) => gebeurtenis.preventDefault()}
      >
        <Stadiumkeuze
          label={VERSCHIL.keuze.van}
          waarde={van}
          keuzes={keuzes}
          vandaag={dag}
          zet={(stadium) => zet({ van: stadium, vanaf: '' })}
        />
        <Stadiumkeuze
          label={VERSCHIL.keuze.naar}
          waarde={met}
          keuzes={keuzes}
          vandaag={dag}
          zet={(stadium) => zet({ met: stadium, vanaf: '' })}
        />
        <Adreskeuze
          naam="soort"
          label={VERSCHIL.keuze.verschillen}
          alles={TEKSTEN.alle}
          keuzes={SOORTEN.map(({ soort, naam, teken }) => [soort, `${teken} ${naam}`])}
        />
      </form>
      {oud === null || nieuw === null ? (
        <Leeg>{VERSCHIL.keuze.onbekend}</Leeg>
      ) : van === met ? (
        <Leeg>{VERSCHIL.keuze.gelijk}</Leeg>
      ) : (
        <Uitkomst van={oud} met={nieuw} />
      )}
    </>
  );
}

function Uitkomst({ van, met }: Readonly<Record<'van' | 'met', PlanstadiumInput>>): ReactNode {
  const { traject, peildatum, bekend } = useWeergave();
  const [zoek] = useSearchParams();
  const gekozen = soortUit(zoek.get('soort'));
  const antwoord = useQuery({
    query: PlanvergelijkingDocument,
    variables: { traject, van, met, soort: null, overslaan: 0, peildatum, bekend },
  });
  return (
    <Antwoord wat={VERSCHIL.wat} antwoord={antwoord}>
      {({ vergelijkPlanning: { van: oud, met: nieuw, samenvatting, tellingen } }) => (
        <>
          <p className="rk-antwoord">
            <strong>{samenvatting}</strong>
            <br />
            {VERSCHIL.vanNaar(oud, nieuw)}
          </p>
          {SOORTEN.map((soort) => {
            const aantal = tellingen.find((telling) => telling.soort === soort.soort)?.aantal ?? 0;
            if (aantal === 0 || (gekozen !== null && gekozen !== soort.soort)) return null;
            const vanaf = gekozen === null ? null : Number(zoek.get('vanaf') ?? 0);
            return (
              <section key={soort.soort} aria-labelledby={soort.soort}>
                <h2 id={soort.soort} className="utrecht-heading-2">
                  <span aria-hidden="true">{soort.teken}</span> {soort.naam} ({aantal})
                </h2>
                {soort.opVraag === true && gekozen === null ? (
                  <OpVraag vraag={VERSCHIL.welkeZijnDat} over={soort.naam}>
                    <Verschilgroep van={van} met={met} soort={soort} aantal={aantal} vanaf={vanaf} />
                  </OpVraag>
                ) : (
                  <Verschilgroep van={van} met={met} soort={soort} aantal={aantal} vanaf={vanaf} />
                )}
              </section>
            );
          })}
          {tellingen.every(({ aantal }) => aantal === 0) ? <Leeg>{VERSCHIL.niets}</Leeg> : null}
        </>
      )}
    </Antwoord>
  );
}
