import { type Dag, formatDag, formatIso } from '@routekaart/kalender';
import type { Activiteit } from '@routekaart/traject';
import type { Berekening } from '../berekening.js';
import { type Waarneming, bewijsVanRijen } from '../waarschuwing.js';
import { isOpen } from './planperiode.js';

/** What one body has on one day. */
interface Samenloop {
  readonly gremium: string;
  readonly dag: Dag;
  readonly activiteiten: readonly Activiteit[];
  readonly vergaderingen: number;
}

/**
 * DUBBEL: one body has two activiteiten of the plan, or two meetings to decide, on one day to come. What fell out does
 * not count.
 */
export function dubbel(berekening: Berekening): readonly Waarneming[] {
  const gremia = new Map(berekening.stand.gremia.map((gremium) => [gremium.code, gremium]));
  return samenlopen(berekening)
    .filter(({ activiteiten, vergaderingen }) => activiteiten.length > 1 || vergaderingen > 1)
    .map(({ gremium: code, dag, activiteiten, vergaderingen }) => {
      const gremium = gremia.get(code);
      const naam = gremium?.naam ?? code;
      const wat =
        activiteiten.length > 1
          ? activiteiten.map((activiteit) => `“${activiteit.naam}”`).join(' en ')
          : `${String(vergaderingen)} vergaderingen`;
      return {
        code: 'DUBBEL',
        ernst: 'let-op',
        mijlpaal: activiteiten[0]?.mijlpalen[0] ?? null,
        station: null,
        gemeente: gremium?.gemeente ?? null,
        activiteit: activiteiten[0]?.code ?? null,
        melding: `${naam} heeft op ${formatDag(dag)} ${wat}.`,
        regel: 'Een gremium heeft op één dag één bijeenkomst.',
        bewijs:
          activiteiten.length > 1
            ? activiteiten.flatMap(bewijsVanRijen)
            : [`${String(vergaderingen)} vergaderingen van ${naam} op ${formatDag(dag)}`],
        actor: { rol: gremium?.beheerrol ?? 'two', gremium: code, gemeente: gremium?.gemeente ?? null },
        uiterlijk: dag,
        oorzaak: [`Beide staan op ${formatDag(dag)}.`],
        onderwerp: `${code}/${formatIso(dag)}`,
      };
    });
}

function samenlopen({ stand, peildatum }: Berekening): readonly Samenloop[] {
  const uitPlan = stand.activiteiten.filter(isOpen).flatMap((activiteit) => {
    const { datum, gremia } = activiteit;
    return datum.kind === 'vast' ? gremia.map((gremium) => ({ gremium, dag: datum.dag, activiteit })) : [];
  });
  const uitKalender = stand.vergaderingen
    .filter(({ besluitvormend, staat }) => besluitvormend && staat !== 'vervallen')
    .map(({ gremium, dag }) => ({ gremium, dag, activiteit: null }));
  const perDag = new Map<string, (typeof uitPlan | typeof uitKalender)[number][]>();
  for (const regel of [...uitPlan, ...uitKalender].filter(({ dag }) => dag >= peildatum)) {
    const sleutel = `${regel.gremium}@${String(regel.dag)}`;
    const opDag = perDag.get(sleutel) ?? [];
    perDag.set(sleutel, opDag);
    opDag.push(regel);
  }
  return [...perDag.values()].flatMap((regels) => {
    const [eerste] = regels;
    const activiteiten = regels.flatMap(({ activiteit }) => activiteit ?? []);
    const { length: vergaderingen } = regels.filter(({ activiteit }) => activiteit === null);
    return eerste === undefined
      ? []
      : [{ gremium: eerste.gremium, dag: eerste.dag, activiteiten, vergaderingen }];
  });
}
