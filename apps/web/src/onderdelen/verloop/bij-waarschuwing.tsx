import { mag } from '@routekaart/toegang';
import type { ReactNode } from 'react';
import type { TeBeantwoordenFragment } from '../../api/documenten.js';
import { useSessie } from '../../sessie/sessie.js';
import { VERLOOP } from '../../teksten/verloop.js';
import { Verloopvraag, useGezocht } from './verloopvraag.js';
import { Waarschuwingverloop } from './waarschuwingverloop.js';

/** How this warning came to be, for who may know. */
export function VerloopBijWaarschuwing({
  waarschuwing: { sleutel, melding, gemeente },
}: {
  readonly waarschuwing: TeBeantwoordenFragment;
}): ReactNode {
  const { identiteit } = useSessie();
  const over = { gemeente: gemeente?.code ?? null, beheerrol: null };
  if (!mag(identiteit, 'waarschuwingen-lezen', over)) return null;
  return (
    <Verloopvraag deel="waarschuwing" sleutel={sleutel} vraag={VERLOOP.waarschuwing.vraag} over={melding}>
      <Waarschuwingverloop sleutel={sleutel} />
    </Verloopvraag>
  );
}

/** The history that the address asks of a warning which is not in the list: it went away, or follows from another. */
export function VerloopUitAdres({
  waarschuwingen,
}: {
  readonly waarschuwingen: readonly Pick<TeBeantwoordenFragment, 'sleutel'>[];
}): ReactNode {
  const gezocht = useGezocht('waarschuwing');
  if (gezocht === null || waarschuwingen.some(({ sleutel }) => sleutel === gezocht)) return null;
  return (
    <Verloopvraag
      key={gezocht}
      deel="waarschuwing"
      sleutel={gezocht}
      vraag={VERLOOP.waarschuwing.nietInLijst}
      over={gezocht}
    >
      <Waarschuwingverloop sleutel={gezocht} />
    </Verloopvraag>
  );
}
