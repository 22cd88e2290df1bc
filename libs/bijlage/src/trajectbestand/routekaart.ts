import { parseDag, formatIso } from '@routekaart/kalender';
import type { Basisdatum, Routekaart, Routekaartdatum, Routekaartrij } from '@routekaart/traject';
import { leesDatum, schrijfDatum } from './datum.js';
import { gevuld, ofLeeg, ofWeg, tenzij } from './gevuld.js';
import type { Bestandsroutekaart, Bestandsroutekaartrij } from './trajectbestand.js';

type Inhoud = Omit<Routekaart, 'nummer' | 'herkomst'>;

/** The baseline that a file describes. */
export function leesRoutekaart({ naam, gremium, dag, reden, rijen = [] }: Bestandsroutekaart): Inhoud {
  return { naam, gremium: gremium ?? null, dag: parseDag(dag ?? ''), reden, rijen: rijen.map(leesRij) };
}

/** The baseline as a file describes it: the inverse of {@link leesRoutekaart}. */
export function schrijfRoutekaart({ naam, gremium, dag, reden, rijen }: Inhoud): Bestandsroutekaart {
  return gevuld({
    naam,
    gremium: ofWeg(gremium),
    dag: dag === null ? undefined : formatIso(dag),
    reden,
    rijen: ofLeeg(rijen.map(schrijfRij)),
  });
}

function leesRij({ activiteit, mijlpaal, station, extra, ...basis }: Bestandsroutekaartrij): Routekaartrij {
  return {
    onderwerp:
      mijlpaal === undefined || station === undefined
        ? { kind: 'activiteit', activiteit: activiteit ?? '' }
        : { kind: 'station', mijlpaal, station },
    basis: leesBasis(basis),
    extra: extra ?? false,
  };
}

function leesBasis({ datum, afwijking, tekst = '' }: Bestandsroutekaartrij): Basisdatum {
  if (datum !== undefined) return { kind: 'datum', datum: leesRoutekaartdatum(datum) };
  return afwijking === undefined
    ? { kind: 'toevoeging', tekst }
    : { kind: 'afwijking', editie: afwijking.editie, dagen: afwijking.dagen, tekst };
}

function leesRoutekaartdatum(datum: NonNullable<Bestandsroutekaartrij['datum']>): Routekaartdatum {
  const gelezen = leesDatum(datum);
  return gelezen.kind === 'nog-te-plannen' ? { kind: 'onbekend', tekst: gelezen.tekst } : gelezen;
}

function schrijfRij({ onderwerp, basis, extra }: Routekaartrij): Bestandsroutekaartrij {
  return gevuld({
    activiteit: onderwerp.kind === 'activiteit' ? onderwerp.activiteit : undefined,
    mijlpaal: onderwerp.kind === 'station' ? onderwerp.mijlpaal : undefined,
    station: onderwerp.kind === 'station' ? onderwerp.station : undefined,
    datum: basis.kind === 'datum' ? schrijfDatum(basis.datum) : undefined,
    afwijking: basis.kind === 'afwijking' ? { editie: basis.editie, dagen: basis.dagen } : undefined,
    tekst: basis.kind === 'datum' ? undefined : tenzij(basis.tekst, ''),
    extra: tenzij(extra, false),
  });
}
