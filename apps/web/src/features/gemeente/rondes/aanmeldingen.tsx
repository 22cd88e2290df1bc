import { dagVan, formatDag } from '@routekaart/kalender';
import { mag } from '@routekaart/toegang';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { AanmeldingenDocument, type AanmeldingenQuery, type RondeFragment } from '../../../api/documenten.js';
import { useWeergave } from '../../../kader/weergave.js';
import { Antwoord } from '../../../onderdelen/antwoord.js';
import { Datumtekst } from '../../../onderdelen/datumtekst.js';
import { useSessie } from '../../../sessie/sessie.js';
import { RONDES } from '../../../teksten/rondes.js';
import { Aanmeldformulier } from './aanmeldformulier.js';
import { Feit } from '../feit.js';
import type { Gemeente } from './rondes.js';

type Overzicht = AanmeldingenQuery['aanmeldingen'];

interface Eigenschappen {
  readonly ronde: RondeFragment;
  readonly gemeente: Gemeente;
}

/** Who comes to one round, what is still missing, and the form to sign up the own raadsleden. */
export function Aanmeldingen({ ronde, gemeente }: Eigenschappen): ReactNode {
  const { traject, peildatum, bekend } = useWeergave();
  const { identiteit } = useSessie();
  const antwoord = useQuery({
    query: AanmeldingenDocument,
    variables: { traject, activiteit: ronde.code, peildatum, bekend },
  });
  return (
    <>
      <Antwoord wat={RONDES.aanmelding.wat} antwoord={antwoord}>
        {({ aanmeldingen }) => <Feiten overzicht={aanmeldingen} ronde={ronde} gemeente={gemeente} />}
      </Antwoord>
      {mag(identiteit, 'aanmelding-vastleggen', { gemeente: gemeente.code, beheerrol: null }) ? (
        <Aanmeldformulier ronde={ronde} gemeente={gemeente} />
      ) : null}
    </>
  );
}

function Feiten({
  overzicht,
  ronde,
  gemeente,
}: Eigenschappen & { readonly overzicht: Overzicht }): ReactNode {
  const { minimumSessies, sessies, gemeenten, totaal } = overzicht;
  const eigen = gemeenten.find((een) => een.gemeente.code === gemeente.code);
  const tekort = minimumSessies === null ? null : Math.max(0, minimumSessies - sessies.length);
  return (
    <dl className="rk-feiten">
      <Feit naam={RONDES.wanneer}>
        <Datumtekst>{ronde.datum.tekst === '' ? RONDES.geenDag : ronde.datum.tekst}</Datumtekst>
      </Feit>
      {eigen === undefined ? null : (
        <>
          <Feit naam={RONDES.aanmelding.eigen}>{wieKomt(eigen)}</Feit>
          <Feit naam={RONDES.aanmelding.voorDeRaad}>{RONDES.aanmelding.oordelen[eigen.oordeel]}</Feit>
        </>
      )}
      <Feit naam={RONDES.aanmelding.samen}>
        <Datumtekst>{RONDES.aanmelding.verdeeld(totaal, sessies.map(sessiezin))}</Datumtekst>
      </Feit>
      {minimumSessies === null ? null : <Feit naam={RONDES.minimum}>{RONDES.sessies(minimumSessies)}</Feit>}
      {tekort === null ? null : (
        <Feit naam={RONDES.aanmelding.ontbreekt}>
          {tekort === 0 ? RONDES.aanmelding.compleet : RONDES.aanmelding.sessiesTekort(tekort)}
        </Feit>
      )}
    </dl>
  );
}

function sessiezin({ dag, aantal }: Overzicht['sessies'][number]): string {
  return RONDES.aanmelding.perSessie(formatDag(dagVan(dag)), aantal);
}

/** Nothing said is not the same as nobody. */
function wieKomt({ aantal, namens }: Overzicht['gemeenten'][number]): string {
  if (aantal === null) return RONDES.aanmelding.niets;
  const wie = namens.length === 0 ? '' : RONDES.aanmelding.namens(namens.join(', '));
  return `${RONDES.aanmelding.raadsleden(aantal)}${wie}`;
}
