import type { Stationsregel } from '@routekaart/traject';
import { gevuld, ofLeeg, ofWeg, tenzij } from './gevuld.js';
import type { Bestandsstationsregel, Trajectbestand } from './trajectbestand.js';

/** The local rules about stations that a file gives. */
export function leesStationsregels({ stationsregels = [] }: Trajectbestand): readonly Stationsregel[] {
  return stationsregels.map(leesStationsregel);
}

export function leesStationsregel({
  station,
  gemeente,
  verwerking,
  toetswerkdagen,
  tussen,
  bijSluiting,
  bron,
}: Bestandsstationsregel): Stationsregel {
  return {
    station,
    gemeente: gemeente ?? null,
    verwerking:
      verwerking === undefined
        ? null
        : { dagen: verwerking.dagen, telling: verwerking.telling ?? 'kalenderdagen' },
    toetswerkdagen: toetswerkdagen ?? 0,
    tussen:
      tussen === undefined
        ? null
        : {
            na: tussen.na,
            minimaalDagen: tussen.minimaalDagen ?? 0,
            weken: tussen.weken ?? null,
            weekdag: tussen.weekdag ?? 1,
          },
    bijSluiting: bijSluiting ?? 'vervalt',
    bron: bron ?? '',
  };
}

/** The same as a file writes them; nothing when nobody keeps one. */
export function schrijfStationsregels(
  regels: readonly Stationsregel[] = [],
): readonly Bestandsstationsregel[] | undefined {
  return ofLeeg(regels.map(schrijfStationsregel));
}

export function schrijfStationsregel({
  station,
  gemeente,
  verwerking,
  toetswerkdagen,
  tussen,
  bijSluiting,
  bron,
}: Stationsregel): Bestandsstationsregel {
  return gevuld({
    station,
    gemeente: ofWeg(gemeente),
    verwerking:
      verwerking === null
        ? undefined
        : gevuld({ dagen: verwerking.dagen, telling: tenzij(verwerking.telling, 'kalenderdagen') }),
    toetswerkdagen: tenzij(toetswerkdagen, 0),
    tussen:
      tussen === null
        ? undefined
        : gevuld({
            na: tussen.na,
            minimaalDagen: tenzij(tussen.minimaalDagen, 0),
            weken: ofWeg(tussen.weken),
            weekdag: tenzij(tussen.weekdag, 1),
          }),
    bijSluiting: tenzij(bijSluiting, 'vervalt'),
    bron: tenzij(bron, ''),
  });
}
