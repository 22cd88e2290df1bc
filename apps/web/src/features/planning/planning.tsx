import { ALGEMEEN, mag } from '@routekaart/toegang';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { WeekplanningDocument, type WeekplanningQuery } from '../../api/documenten.js';
import { useWeergave } from '../../kader/weergave.js';
import { Antwoord } from '../../onderdelen/antwoord.js';
import { Leeg } from '../../onderdelen/bericht.js';
import { Planningdownload } from '../../onderdelen/planningdownload.js';
import { Sprongen } from '../../onderdelen/sprongen.js';
import { Taken } from '../../onderdelen/taken.js';
import { Trajectkop } from '../../onderdelen/trajectkop.js';
import { useSessie } from '../../sessie/sessie.js';
import { Bladeren, PER_BLADZIJDE } from '../../onderdelen/bladeren.js';
import { PLANNING } from '../../teksten/planning.js';
import { Filters } from './filters.js';
import { GezochteRij } from './gezochte-rij.js';
import { NogTePlannen } from './nog-te-plannen/nog-te-plannen.js';
import { Regiodagen } from './regiodagen/regiodagen.js';
import { Tijdlijn } from './tijdlijn/tijdlijn.js';
import { Vormkeuze } from './vormkeuze.js';
import { Weektabel } from './weektabel.js';
import { Opleveringen } from './werkgroep/opleveringen.js';

/** The week plan of the TWO, with what still has no date. */
export default function Planning(): ReactNode {
  const { traject, peildatum, bekend } = useWeergave();
  const { identiteit, vandaag } = useSessie();
  const [zoek] = useSearchParams();
  const overslaan = Number(zoek.get('vanaf') ?? 0);
  const mijlpaal = zoek.get('mijlpaal');
  const week = zoek.get('week');
  const isTijdlijn = zoek.get('vorm') === 'tijdlijn';
  const antwoord = useQuery({
    query: WeekplanningDocument,
    variables: {
      traject,
      peildatum,
      bekend,
      gremium: zoek.get('gremium'),
      werkgroep: zoek.get('werkgroep'),
      mijlpaal: mijlpaal === null ? null : Number(mijlpaal),
      van: week ?? zoek.get('van'),
      tot: week ?? zoek.get('tot'),
      overslaan,
    },
  });
  return (
    <Antwoord weergave wat={PLANNING.wat} antwoord={antwoord}>
      {({ weekplanning, traject: kop }) => (
        <>
          <Trajectkop titel={PLANNING.kop} peildatum={peildatum ?? vandaag} label={kop.label} />
          <Sprongen
            naar={[
              ['weken', PLANNING.sprongen.weken],
              ...(mag(identiteit, 'taken-lezen', ALGEMEEN)
                ? [['nog-te-plannen', PLANNING.nogTePlannen.kop] as const]
                : []),
              ['regiodagen', PLANNING.regiodagen.kop],
              ['download', PLANNING.sprongen.bestand],
            ]}
          />
          {identiteit.rol === 'two' ? <Taken gemeente={null} /> : null}
          <Filters
            mijlpalen={kop.mijlpalen}
            gremia={kop.gremia.filter(({ gemeente }) => gemeente === null)}
            werkgroepen={kop.gremia.filter(isWerkgroep)}
            activiteiten={kop.activiteiten}
          />
          <Gekozen mijlpalen={kop.mijlpalen} gremia={kop.gremia} />
          <GezochteRij {...weekplanning} overslaan={overslaan} bezig={antwoord[0].fetching} />
          {weekplanning.totaal === 0 ? (
            <Leeg>{PLANNING.geen}</Leeg>
          ) : (
            <>
              <Vormkeuze isTijdlijn={isTijdlijn} />
              {isTijdlijn ? (
                <Tijdlijn
                  activiteiten={weekplanning.activiteiten}
                  vrij={weekplanning.vrij}
                  peildatum={peildatum ?? vandaag}
                />
              ) : (
                <Weektabel activiteiten={weekplanning.activiteiten} gremia={kop.gremia} />
              )}
            </>
          )}
          <Bladeren totaal={weekplanning.totaal} overslaan={overslaan} getoond={PER_BLADZIJDE} />
          <NogTePlannen />
          <Regiodagen />
          <Planningdownload />
        </>
      )}
    </Antwoord>
  );
}

/** What the chosen werkgroep must have ready; nothing without a choice. */
function Gekozen({
  mijlpalen,
  gremia,
}: Pick<WeekplanningQuery['traject'], 'mijlpalen' | 'gremia'>): ReactNode {
  const [zoek] = useSearchParams();
  const werkgroep = gremia.find((een) => isWerkgroep(een) && een.code === zoek.get('werkgroep'));
  return werkgroep === undefined ? null : <Opleveringen werkgroep={werkgroep} mijlpalen={mijlpalen} />;
}

function isWerkgroep({ soort }: { readonly soort: string }): boolean {
  return soort === 'werkgroep';
}
