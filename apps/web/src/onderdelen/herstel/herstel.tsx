import { type ReactNode, useState } from 'react';
import { useQuery } from 'urql';
import { type Doel, HerstelDocument } from '../../api/documenten.js';
import { useWeergave } from '../../kader/weergave.js';
import { HERSTEL } from '../../teksten/herstel.js';
import { Antwoord } from '../antwoord.js';
import { Keuzeveld } from '../keuzeveld.js';
import { OpVraag } from '../op-vraag.js';
import { Herstelantwoord } from './antwoord.js';

interface Eigenschappen {
  readonly mijlpaal: number;
  /** The CBS code. */
  readonly gemeente: string;
  /** Whose day it is about, for who hears the question without seeing where it stands. */
  readonly wie: string;
}

/** What brings a strook that ends too late back to its goal: searched for only when somebody asks. */
export function Herstel({ mijlpaal, gemeente, wie }: Eigenschappen): ReactNode {
  return (
    <OpVraag vraag={HERSTEL.vraag} over={HERSTEL.over(wie, mijlpaal)}>
      <Gezocht mijlpaal={mijlpaal} gemeente={gemeente} />
    </OpVraag>
  );
}

const DOELEN: readonly (readonly [Doel, string])[] = [
  ['VENSTER', HERSTEL.doelen.VENSTER],
  ['INGANGSDATUM', HERSTEL.doelen.INGANGSDATUM],
];

function Gezocht({ mijlpaal, gemeente }: Omit<Eigenschappen, 'wie'>): ReactNode {
  const { traject, peildatum, bekend } = useWeergave();
  const [doel, zetDoel] = useState<Doel>('VENSTER');
  const antwoord = useQuery({
    query: HerstelDocument,
    variables: { traject, mijlpaal, gemeente, doel, peildatum, bekend },
  });
  return (
    <>
      <Keuzeveld
        label={HERSTEL.doel}
        naam="doel"
        keuzes={DOELEN}
        gekozen={doel}
        zet={(gekozen) => zetDoel(gekozen === 'INGANGSDATUM' ? gekozen : 'VENSTER')}
      />
      <Antwoord wat={HERSTEL.wat} antwoord={antwoord}>
        {({ herstel }) => <Herstelantwoord herstel={herstel} doel={doel} mijlpaal={mijlpaal} />}
      </Antwoord>
    </>
  );
}
