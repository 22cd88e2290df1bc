import type { Rechtsregel, Synchronisatiepunt } from '@routekaart/bijlage';
import { type Dag, dagVan } from '@routekaart/kalender';
import type { Opzet, Rechtsregime, Samenloopregel } from '@routekaart/traject';
import type { Bestandsdeel, Samenloopkolommen } from './dossier-document.js';

/** The join rule in its columns. */
export function toSamenloopregel({ samenloop, nodig }: Samenloopkolommen): Samenloopregel {
  if (samenloop === 'aantal' && nodig !== null) return { kind: 'aantal', nodig };
  return { kind: samenloop === 'deelnemers' ? 'deelnemers' : 'allen' };
}

/** What the file of a Traject says of the law, of other trajecten and of the template; nothing when there is no file. */
export function toRecht(
  bestand: Bestandsdeel | null,
): Pick<Opzet, 'rechtsregimes' | 'synchronisatiepunten' | 'sjabloon'> {
  return {
    rechtsregimes: (bestand?.rechtsregime ?? []).map(toRechtsregime),
    synchronisatiepunten: (bestand?.synchronisatiepunten ?? []).map(toSynchronisatiepunt),
    sjabloon: {
      anker: bestand?.routesjabloon?.anker ?? null,
      weken: (bestand?.stations ?? []).flatMap(({ code, weken }) =>
        weken === undefined ? [] : [{ station: code, ...weken }],
      ),
    },
  };
}

function toRechtsregime({
  code,
  regel,
  vanaf,
  tot,
  termijnWeken,
  recesTeltMee,
  bron,
}: Rechtsregel): Rechtsregime {
  return {
    code,
    regel,
    vanaf: dagOfNull(vanaf),
    tot: dagOfNull(tot),
    termijn: termijnWeken === undefined ? null : { weken: termijnWeken, recesTeltMee: recesTeltMee ?? true },
    bron: bron ?? null,
  };
}

function toSynchronisatiepunt(punt: Synchronisatiepunt): Opzet['synchronisatiepunten'][number] {
  return {
    naam: punt.naam,
    traject: punt.traject,
    dag: dagOfNull(punt.dag),
    mijlpaal: punt.mijlpaal ?? null,
    activiteit: punt.activiteit ?? null,
    vereist: punt.vereist ?? null,
    vereistElders: punt.vereistElders ?? null,
    bron: punt.bron ?? null,
  };
}

function dagOfNull(dag: string | undefined): Dag | null {
  return dag === undefined ? null : dagVan(dag);
}
