import type {
  Bestandsadviesregel,
  Bestandsgeinformeerde,
  Rechtsregel,
  Synchronisatiepunt,
} from '@routekaart/bijlage';
import { type Dag, dagVan } from '@routekaart/kalender';
import type {
  Adviesregel,
  Geinformeerde,
  Mijlpaal,
  Opzet,
  Rechtsregime,
  Samenloopregel,
} from '@routekaart/traject';
import type { Bestandsdeel, Samenloopkolommen } from './dossier-document.js';

/** The join rule in its columns. */
export function toSamenloopregel({ samenloop, nodig }: Samenloopkolommen): Samenloopregel {
  if (samenloop === 'aantal' && nodig !== null) return { kind: 'aantal', nodig };
  return { kind: samenloop === 'deelnemers' ? 'deelnemers' : 'allen' };
}

/** What the file of a Traject says of the law, of others, of who advises, and of the template; nothing when there is no file. */
export function toRecht(
  bestand: Bestandsdeel | null,
): Pick<Opzet, 'rechtsregimes' | 'synchronisatiepunten' | 'sjabloon' | 'geinformeerden' | 'adviesregels'> {
  return {
    ...(bestand?.geinformeerden ? { geinformeerden: bestand.geinformeerden.map(toGeinformeerde) } : {}),
    ...(bestand?.adviesregels ? { adviesregels: bestand.adviesregels.map(toAdviesregel) } : {}),
    rechtsregimes: (bestand?.rechtsregime ?? []).map(toRechtsregime),
    synchronisatiepunten: (bestand?.synchronisatiepunten ?? []).map(toSynchronisatiepunt),
    sjabloon: {
      anker: bestand?.routesjabloon?.anker ?? null,
      versie: bestand?.routesjabloon?.versie ?? null,
      weken: (bestand?.stations ?? []).flatMap(({ code, weken }) =>
        weken === undefined ? [] : [{ station: code, ...weken }],
      ),
    },
  };
}

/** What gremia do with the stuk of a Mijlpaal, where the file says so. */
export function toBesluitaard(nummer: number, bestand: Bestandsdeel | null): Pick<Mijlpaal, 'besluitaard'> {
  const besluitaard = bestand?.mijlpalen?.find((mijlpaal) => mijlpaal.nummer === nummer)?.besluitaard;
  return besluitaard === undefined ? {} : { besluitaard };
}

function toGeinformeerde(deel: Bestandsgeinformeerde): Geinformeerde {
  const { code, naam, soort = 'afnemer', na = null, mijlpalen = null, bron = null } = deel;
  return { code, naam, soort, na, mijlpalen, bron };
}

function toAdviesregel(deel: Bestandsadviesregel): Adviesregel {
  const { gremium, mijlpalen = null, over = null, na = null, verwerkingsdagen = null, bron = null } = deel;
  return { gremium, mijlpalen, over, na, verwerkingsdagen, bron };
}

function toRechtsregime({
  code,
  regel,
  vanaf,
  tot,
  termijnWeken,
  recesTeltMee,
  bron,
  gevolgVanNee,
}: Rechtsregel): Rechtsregime {
  return {
    code,
    regel,
    vanaf: dagOfNull(vanaf),
    tot: dagOfNull(tot),
    termijn: termijnWeken === undefined ? null : { weken: termijnWeken, recesTeltMee: recesTeltMee ?? true },
    bron: bron ?? null,
    ...(gevolgVanNee === undefined ? {} : { gevolgVanNee }),
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
