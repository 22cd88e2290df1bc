import type { Basisdatum, Routekaartdatum, Routekaartonderwerp, Routekaartrij } from '@routekaart/traject';
import { toDatumUitdrukking } from './datum.mapper.js';
import type { Routekaartkolommen } from './dossier-document.js';

/** The row of a Routekaart in its columns; an unknown date for columns that contradict each other. */
export function toRoutekaartrij(kolommen: Routekaartkolommen): Routekaartrij {
  return { onderwerp: toOnderwerp(kolommen), basis: toBasis(kolommen), extra: kolommen.extra };
}

function toOnderwerp({ activiteit, mijlpaal, station }: Routekaartkolommen): Routekaartonderwerp {
  return mijlpaal === null || station === null
    ? { kind: 'activiteit', activiteit: activiteit ?? '' }
    : { kind: 'station', mijlpaal, station };
}

function toBasis(kolommen: Routekaartkolommen): Basisdatum {
  const { basis, editie, verschil, tekst } = kolommen;
  if (basis === 'toevoeging') return { kind: 'toevoeging', tekst };
  if (basis === 'afwijking' && editie !== null && verschil !== null) {
    return { kind: 'afwijking', editie, dagen: verschil, tekst };
  }
  return { kind: 'datum', datum: toRoutekaartdatum(kolommen) };
}

function toRoutekaartdatum({ kind, ...kolommen }: Routekaartkolommen): Routekaartdatum {
  const datum = toDatumUitdrukking({ ...kolommen, kind: kind ?? 'onbekend' });
  return datum.kind === 'nog-te-plannen' ? { kind: 'onbekend', tekst: datum.tekst } : datum;
}
