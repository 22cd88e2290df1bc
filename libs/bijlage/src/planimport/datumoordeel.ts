import { type DatumUitdrukking, formatDatumUitdrukking } from '@routekaart/kalender';
import type { Activiteit } from '@routekaart/traject';
import type { Bevinding } from '../bevinding.js';
import { plaatsVan } from '../regels/regel.js';
import { genormaliseerd, ruweTekst } from './celsleutel.js';
import { isZelfdeDatum, pasVoorstelToe } from './herstel.js';
import type { Tabelplek } from './koppel.js';
import type { Importgroep, Importopdracht } from './planimport.js';

/** The date that the document gives an Activiteit. */
export interface Datumoordeel {
  readonly datum: DatumUitdrukking;
  /** Whether the document says so itself, or an accepted proposal; otherwise the plan stays. */
  readonly spreekt: boolean;
  readonly bevindingen: readonly Bevinding[];
}

/** The one date of the rows (invariant 6). Rows that contradict each other say nothing, and that is reported. */
export function beoordeelDatum(groep: Importgroep, opdracht: Importopdracht): Datumoordeel {
  const { bekend, plekken } = groep;
  const veranderd = plekken.filter((plek) => isVeranderd(plek, bekend));
  const data = plekken.map((plek) => datumVan(plek, opdracht));
  const nuAanvaard = plekken.some(({ rij }) => aanvaardVoor(rij, opdracht).length > 0);
  const datum = data[0] ?? { kind: 'onbekend', tekst: '' };
  const eens = data.every((ander) => isZelfdeDatum(ander, datum));
  if (!eens) {
    const teksten = [...new Set(data.map((een) => formatDatumUitdrukking(een)))];
    const uitleg = `“${plekken[0]?.rij.wat ?? ''}” staat in twee tabellen met een andere datum: ${teksten.join(' en ')}.`;
    const bevinding = maakBevinding('DATUM_TEGENSPRAAK', 'Een activiteit heeft één datum.', plekken, uitleg);
    return {
      datum: bekend?.datum ?? { kind: 'onbekend', tekst: datum.tekst },
      spreekt: false,
      bevindingen: [bevinding],
    };
  }
  const spreekt = bekend === null || veranderd.length > 0 || nuAanvaard;
  return { datum, spreekt, bevindingen: spreekt ? [] : achterhaald(bekend, datum, plekken) };
}

/** The plan went on since the row was printed, and the row did not. */
function achterhaald(
  bekend: Activiteit,
  datum: DatumUitdrukking,
  plekken: readonly Tabelplek[],
): readonly Bevinding[] {
  if (bekend.toestand === 'vervallen') {
    const uitleg = `“${bekend.naam}” staat nog in het document, maar is vervallen.`;
    return [
      maakBevinding(
        'VERVALLEN_GENOEMD',
        'Wat vervallen is, staat niet meer in de planning.',
        plekken,
        uitleg,
      ),
    ];
  }
  if (isZelfdeDatum(bekend.datum, datum)) return [];
  const uitleg = `“${bekend.naam}” staat in het plan op ${formatDatumUitdrukking(bekend.datum)}; het document noemt nog ${formatDatumUitdrukking(datum)}.`;
  return [
    maakBevinding(
      'PLAN_GING_VERDER',
      'Het document kent de laatste wijzigingen van het plan.',
      plekken,
      uitleg,
    ),
  ];
}

function maakBevinding(
  code: string,
  regelnaam: string,
  plekken: readonly Tabelplek[],
  uitleg: string,
): Bevinding {
  return {
    code,
    regelnaam,
    ernst: 'let-op',
    plaatsen: plekken.map(({ rij }) => plaatsVan(rij, 'datum')),
    uitleg,
    voorstel: { kind: 'tekst', tekst: 'Pas het document aan, of het plan.' },
  };
}

/** Whether the row prints another week or date than the known row of that table; a row that is new there does. */
function isVeranderd({ rij, mijlpaal }: Tabelplek, bekend: Activiteit | null): boolean {
  const eigen = bekend?.rijen.filter((planrij) => planrij.mijlpaal === mijlpaal) ?? [];
  const moment = JSON.stringify([
    genormaliseerd(ruweTekst(rij, 'week')),
    genormaliseerd(ruweTekst(rij, 'datum')),
  ]);
  return !eigen.some(
    ({ weekTekst, datumTekst }) =>
      JSON.stringify([genormaliseerd(weekTekst), genormaliseerd(datumTekst)]) === moment,
  );
}

/** The date of a row, after the proposals that were accepted for it. */
function datumVan({ rij }: Tabelplek, opdracht: Importopdracht): DatumUitdrukking {
  const gedrukt = rij.datum ?? { kind: 'venster', venster: rij.week?.venster ?? null, tekst: '' };
  return aanvaardVoor(rij, opdracht).reduce(pasVoorstelToe, gedrukt);
}

/** The accepted proposals that say something about the date of this row. */
function aanvaardVoor(
  rij: Tabelplek['rij'],
  { bevindingen, aanvaard }: Importopdracht,
): readonly Bevinding[] {
  if (aanvaard.size === 0) return [];
  return bevindingen.filter(
    ({ sleutel, voorstel, plaatsen }) =>
      aanvaard.has(sleutel) &&
      (voorstel?.kind === 'datum' || voorstel?.kind === 'venster') &&
      plaatsen.some((plaats) => plaats.tabel === rij.tabel && plaats.rij === rij.rij),
  );
}
