import { parseWeekuitdrukking } from '@routekaart/kalender';
import { ALLEN, type Activiteit, type Mijlpaal, type Planrij } from '@routekaart/traject';
import type { Leescontext } from '../gelezen.js';
import { leesBijlage } from '../lees-bijlage.js';
import { bevindingsleutels } from '../planimport/bevindingsleutel.js';
import { maakImportplan } from '../planimport/maak-importplan.js';
import { mijlpalenVanTabellen } from '../planimport/mijlpaal-van-tabel.js';
import type { Importopdracht, Importplan } from '../planimport/planimport.js';
import { ANDERE_REGIO } from './andere-regio.js';

export const MIJLPALEN: readonly Mijlpaal[] = [
  {
    nummer: 1,
    naam: 'Startnotitie',
    stuk: 'Startnotitie',
    herkomst: 'bron',
    toelichting: null,
    samenloop: ALLEN,
  },
  {
    nummer: 2,
    naam: 'Verordening',
    stuk: 'Verordening',
    herkomst: 'bron',
    toelichting: null,
    samenloop: ALLEN,
  },
];

/** The plan as a first import of this text leaves it: each step of it becomes what is known. */
export function planUit(tekst: string): readonly Activiteit[] {
  const { stappen } = importeer(tekst, []);
  return stappen.map(({ opzet, rijen, plan, activiteit }) => {
    const [eerste] = rijen ?? [];
    if (opzet === null || plan === null || eerste === undefined)
      throw new Error(`${activiteit} is niet nieuw`);
    return {
      ...opzet,
      ...plan,
      rijen: rijen ?? [],
      week: parseWeekuitdrukking(eerste.weekTekst, eerste.jaar),
      reden: null,
      versie: 1,
    };
  });
}

/** What an import of this text does with a plan, in 2024. */
export function importeer(
  tekst: string,
  activiteiten: readonly Activiteit[],
  over: Partial<Pick<Importopdracht, 'aanvaard' | 'laatVervallen' | 'mijlpalen'>> = {},
  context: Leescontext = ANDERE_REGIO,
): Importplan {
  const bijlage = leesBijlage(tekst, context);
  const planningen = bijlage.tabellen.filter(({ soort }) => soort === 'planning');
  const gevonden = mijlpalenVanTabellen(planningen, MIJLPALEN, activiteiten);
  const sleutels = bevindingsleutels(bijlage.bevindingen, bijlage.tabellen);
  const opdracht: Importopdracht = {
    bijlage,
    bevindingen: bijlage.bevindingen.map((een, plaats) => ({ ...een, sleutel: sleutels[plaats] ?? '' })),
    aanvaard: new Set(),
    editie: 1,
    mijlpalen: new Map(
      [...gevonden].flatMap(([tabel, nummer]) => (nummer === null ? [] : [[tabel, nummer]])),
    ),
    laatVervallen: false,
    ...over,
  };
  return maakImportplan(opdracht, { activiteiten, mijlpalen: MIJLPALEN });
}

/** The keys of the bevindingen of this text with this code. */
export function sleutelsVan(tekst: string, code: string): readonly string[] {
  const { bevindingen, tabellen } = leesBijlage(tekst, ANDERE_REGIO);
  const sleutels = bevindingsleutels(bevindingen, tabellen);
  return sleutels.filter((_, plaats) => bevindingen[plaats]?.code === code);
}

/** A row as it is kept, as text. */
export function regelVan({ weekTekst, datumTekst, wat, wie, opmerkingen }: Planrij): string {
  return [weekTekst, datumTekst, wat, wie, opmerkingen].join('\t');
}
