import { ALGEMEEN, mag } from '@routekaart/toegang';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { DeelnamenDocument, type DeelnamenQuery, LegDeelnameVastDocument } from '../../../api/documenten.js';
import { useWeergave } from '../../../kader/weergave.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Formulier, tekstUit } from '../../../onderdelen/formulier.js';
import { Keuzeveld } from '../../../onderdelen/keuzeveld.js';
import { Dagveld } from '../../../onderdelen/dagveld.js';
import { Invoerveld } from '../../../onderdelen/invoerveld.js';
import { Dag } from '../../../onderdelen/trajectkop.js';
import { type Uitslag, uitslagVan } from '../../../onderdelen/uitslag.js';
import { useSessie } from '../../../sessie/sessie.js';
import { GEMEENTE } from '../../../teksten/gemeente.js';
import { TEKSTEN } from '../../../teksten/teksten.js';

type Gemeentedeelname = DeelnamenQuery['rechtsgang']['mijlpalen'][number]['deelnamen'][number];

const KEUZES = [
  ['DOET_MEE', GEMEENTE.deelname.zijDoetMee],
  ['DOET_NIET_MEE', GEMEENTE.deelname.zijDoetNietMee],
] as const;

interface Eigenschappen {
  readonly gemeente: string;
  readonly versie: number;
}

/** What the gemeente said so far, what leaving would do to the region, and the form to say it. */
export function Deelnameformulier({ gemeente, versie }: Eigenschappen): ReactNode {
  const { traject, peildatum, bekend } = useWeergave();
  const { identiteit, vandaag } = useSessie();
  const magLezen = mag(identiteit, 'dashboard-lezen', ALGEMEEN);
  const antwoord = useQuery({
    query: DeelnamenDocument,
    variables: { traject, peildatum, bekend },
    pause: !magLezen,
  });
  const [keuze, zetKeuze] = useState<'DOET_MEE' | 'DOET_NIET_MEE'>('DOET_MEE');
  const [, legVast] = useMutation(LegDeelnameVastDocument);

  const stuur = async (formulier: FormData): Promise<Uitslag> => {
    const reden = tekstUit(formulier, 'reden');
    const onderdeel = keuze === 'DOET_MEE' ? tekstUit(formulier, 'onderdeel') : '';
    const { data, error } = await legVast({
      input: {
        traject,
        gemeente,
        deelname: keuze,
        vanaf: tekstUit(formulier, 'vanaf'),
        onderdeel: onderdeel === '' ? null : onderdeel,
        reden: reden === '' ? null : reden,
        sleutel: crypto.randomUUID(),
        verwachteVersie: versie,
      },
    });
    return uitslagVan(data?.recordDeelname, error);
  };
  return (
    <>
      {magLezen ? (
        <>
          <Antwoord wat={GEMEENTE.deelname.wat} antwoord={antwoord}>
            {({ rechtsgang: { mijlpalen } }) => (
              <Stand eigen={mijlpalen[0]?.deelnamen.find((een) => een.gemeente.code === gemeente)} />
            )}
          </Antwoord>
          <p>
            <Link className="utrecht-link" to={`/${traject}/wat-als?maatregel=afvallen&doel=${gemeente}`}>
              {GEMEENTE.deelname.rekenEerst}
            </Link>
          </p>
        </>
      ) : null}
      <Formulier naam={GEMEENTE.deelname.formulier} knop={TEKSTEN.legVast} stuur={stuur}>
        <Keuzeveld
          label={GEMEENTE.deelname.watZegtZij}
          naam="deelname"
          keuzes={KEUZES}
          gekozen={keuze}
          zet={(gekozen) => zetKeuze(gekozen === 'DOET_NIET_MEE' ? 'DOET_NIET_MEE' : 'DOET_MEE')}
        />
        <Dagveld label={GEMEENTE.deelname.vanaf} naam="vanaf" begin={vandaag} />
        {keuze === 'DOET_MEE' ? (
          <Invoerveld label={GEMEENTE.deelname.onderdeel} naam="onderdeel" vrij />
        ) : null}
        <Invoerveld label={TEKSTEN.waarom} naam="reden" vrij />
      </Formulier>
    </>
  );
}

function Stand({ eigen }: { readonly eigen: Gemeentedeelname | undefined }): ReactNode {
  if (eigen === undefined) return null;
  return (
    <p>
      {GEMEENTE.deelname.deGemeente} <strong>{GEMEENTE.deelname.woorden[eigen.deelname]}</strong>
      {eigen.onderdeel === null ? '' : ` (${eigen.onderdeel})`}
      {eigen.vanaf === null ? null : (
        <>
          {' '}
          {GEMEENTE.deelname.sinds} <Dag dag={eigen.vanaf} />
        </>
      )}
      {eigen.reden === null ? '' : `: ${eigen.reden}`}.
    </p>
  );
}
