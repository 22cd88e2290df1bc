import { type ReactNode, useMemo } from 'react';
import { useQuery } from 'urql';
import { RekenstandDocument, type RekenstandQuery } from '../../api/documenten.js';
import { useWeergave } from '../../kader/weergave.js';
import { Antwoord } from '../../onderdelen/antwoord.js';
import { Trajectkop } from '../../onderdelen/trajectkop.js';
import { WAT_ALS } from '../../teksten/wat-als.js';
import { leesRekenstand } from './rekenen/rekenwerk.js';
import { Werkblad } from './werkblad.js';

/** Wat als: measures on top of the facts, and what they change for everybody. Nothing is recorded. */
export default function WatAls(): ReactNode {
  const { traject, peildatum, bekend } = useWeergave();
  const antwoord = useQuery({ query: RekenstandDocument, variables: { traject, peildatum, bekend } });
  return (
    <Antwoord weergave wat={WAT_ALS.wat} antwoord={antwoord}>
      {({ rekenstand }) => <Rekenblad rekenstand={rekenstand} />}
    </Antwoord>
  );
}

function Rekenblad({ rekenstand }: RekenstandQuery): ReactNode {
  const { feiten, peildatum, traject } = rekenstand;
  const voor = useMemo(() => leesRekenstand(feiten), [feiten]);
  return (
    <>
      <Trajectkop titel={WAT_ALS.kop} peildatum={peildatum} label={traject.label} />
      <p>{WAT_ALS.inleiding}</p>
      <Werkblad voor={voor} versie={traject.versie} />
    </>
  );
}
