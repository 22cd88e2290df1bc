import { type Dag, formatDag, formatDagen } from '@routekaart/kalender';
import { type Activiteit, type Adviesregel, type Stand, adviesregelsVoor } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { type Waarneming, bewijsVanRijen, overActiviteit, zolangHetKan } from '../waarschuwing.js';
import { isOpen } from './planperiode.js';

/** The kinds of activiteit in which a body says what it thinks of a stuk; importing a planning gives the second. */
const BESPREKINGEN: readonly string[] = ['bespreking', 'bespreken'];

/** One body that discusses the stuk of a mijlpaal on a day. */
interface Bespreking {
  readonly activiteit: Activiteit;
  readonly gremium: string;
  readonly dag: Dag;
}

/** Two of them, and the rule that says that the second comes after the first; `null`: the order is unknown. */
interface Paar {
  readonly mijlpaal: number;
  readonly eerste: Bespreking;
  readonly tweede: Bespreking;
  readonly regel: Adviesregel | null;
}

/**
 * ADVIES_ZONDER_VERWERKTIJD: two bodies discuss one stuk so closely that the second cannot have what the first said
 * (bron 004: on do 11-3-2021 both NMTS and ONS-D give their last input). With the order and the days that it takes in
 * the data, those days must lie between; zero of them is a choice. Unknown, they must not be on one day.
 */
export function adviesZonderVerwerktijd(berekening: Berekening): readonly Waarneming[] {
  const { stand, peildatum } = berekening;
  const gremia = new Map(stand.gremia.map(({ code, naam }) => [code, naam]));
  const naamVan = ({ gremium }: Bespreking): string => gremia.get(gremium) ?? gremium;
  return stand.mijlpalen
    .flatMap(({ nummer }) => parenVan(nummer, stand))
    .filter((paar) => paar.tweede.dag >= peildatum && isTeKort(paar))
    .map((paar) => {
      const { mijlpaal, eerste, tweede } = paar;
      const [een, ander] = [naamVan(eerste), naamVan(tweede)];
      return {
        ...overActiviteit(tweede.activiteit),
        mijlpaal,
        code: 'ADVIES_ZONDER_VERWERKTIJD',
        ernst: 'let-op',
        melding: `Mijlpaal ${String(mijlpaal)}: ${uitlegVan(paar, een, ander)}`,
        regel: 'Wie als tweede adviseert, heeft het advies van de eerste en tijd om het te verwerken.',
        bewijs: [...bewijsVanRijen(eerste.activiteit), ...bewijsVanRijen(tweede.activiteit)],
        uiterlijk: zolangHetKan(Math.min(eerste.dag, tweede.dag), berekening),
        oorzaak: [`${een}: ${formatDag(eerste.dag)}.`, `${ander}: ${formatDag(tweede.dag)}.`],
        onderwerp: `M${String(mijlpaal)}/${eerste.activiteit.code}/${tweede.activiteit.code}`,
      };
    });
}

function isTeKort({ eerste, tweede, regel }: Paar): boolean {
  const tussen = tweede.dag - eerste.dag;
  return regel === null ? tussen === 0 : tussen < (regel.verwerkingsdagen ?? 1);
}

function uitlegVan({ eerste, tweede, regel }: Paar, een: string, ander: string): string {
  const tussen = tweede.dag - eerste.dag;
  if (regel === null) {
    return `${een} en ${ander} bespreken het stuk allebei op ${formatDag(tweede.dag)}; de volgorde en de tijd om te verwerken zijn onbekend.`;
  }
  const wie = `${ander} (${formatDag(tweede.dag)}) adviseert na ${een} (${formatDag(eerste.dag)})`;
  return regel.verwerkingsdagen === null
    ? `${wie}; hoeveel tijd verwerken kost is onbekend, en er ligt geen dag tussen.`
    : `${wie}; verwerken kost ${formatDagen(regel.verwerkingsdagen)}, er ${tussen === 1 ? 'is' : 'zijn'} er ${String(Math.max(0, tussen))}.`;
}

/** Every two bodies that discuss this stuk in different activiteiten: in the order of the rule, or else of the plan. */
function parenVan(mijlpaal: number, stand: Stand): readonly Paar[] {
  const regels = adviesregelsVoor(mijlpaal, stand);
  const na = (een: Bespreking, ander: Bespreking): Adviesregel | undefined =>
    regels.find(({ gremium, na: eerder }) => gremium === ander.gremium && eerder === een.gremium);
  const besprekingen = besprekingenVan(mijlpaal, stand);
  return besprekingen.flatMap((een, plaats) =>
    besprekingen
      .slice(plaats + 1)
      .filter((ander) => een.activiteit !== ander.activiteit && een.gremium !== ander.gremium)
      .map((ander) => {
        const omgekeerd = na(ander, een);
        return omgekeerd === undefined
          ? { mijlpaal, eerste: een, tweede: ander, regel: na(een, ander) ?? null }
          : { mijlpaal, eerste: ander, tweede: een, regel: omgekeerd };
      }),
  );
}

function besprekingenVan(mijlpaal: number, { activiteiten }: Stand): readonly Bespreking[] {
  return activiteiten
    .filter(
      (activiteit) =>
        BESPREKINGEN.includes(activiteit.soort) &&
        activiteit.mijlpalen.includes(mijlpaal) &&
        isOpen(activiteit),
    )
    .flatMap((activiteit) => {
      const { datum, gremia } = activiteit;
      return datum.kind === 'vast' ? gremia.map((gremium) => ({ activiteit, gremium, dag: datum.dag })) : [];
    });
}
