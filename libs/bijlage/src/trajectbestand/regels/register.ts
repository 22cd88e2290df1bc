import { verzoekenVan } from '@routekaart/traject';
import { type Bestandsbesluit, type Bestandsfeit, celsleutel } from '../feit.js';
import type { Trajectbestand } from '../trajectbestand.js';
import type { Bestandsregel } from './regel.js';

/** The numbers of the versions of each stuk; a version that is added on the way gets the next number. */
export function versienummers({ mijlpalen = [] }: Trajectbestand): Map<number, number[]> {
  return new Map(
    mijlpalen.map(({ nummer, stukversies }) => [nummer, stukversies?.map((versie) => versie.nummer) ?? [1]]),
  );
}

/** Counts a version that this fact adds. */
export function telVersie(feit: Bestandsfeit, versies: Map<number, number[]>): void {
  if (feit.soort === 'stukversie') {
    const bekend = versies.get(feit.mijlpaal) ?? [];
    versies.set(feit.mijlpaal, [...bekend, Math.max(0, ...bekend) + 1]);
  }
}

function aantalVerzoeken({ aanpassingen = [], verslag }: Bestandsbesluit): number {
  const moties = (verslag?.moties ?? []).map((motie) => ({ ...motie, dictum: motie.dictum ?? null }));
  const toezeggingen = verslag?.toezeggingen ?? [];
  return verzoekenVan({ aanpassingen, verslag: { stemmen: null, moties, toezeggingen } }).length;
}

/** What the register names must exist: the mijlpaal of a version, which wens of a besluit, and where it was worked in. */
export const registerVerwijst: Bestandsregel = (bestand, meld) => {
  const versies = versienummers(bestand);
  const verzoeken = new Map<string, number[]>();
  (bestand.feiten ?? []).forEach((feit, i) => {
    if ((feit.soort === 'stukversie' || feit.soort === 'advies') && !versies.has(feit.mijlpaal)) {
      meld(
        'ONBEKENDE_VERWIJZING',
        ['feiten', i, 'mijlpaal'],
        `Er is geen mijlpaal ${String(feit.mijlpaal)}.`,
      );
    }
    telVersie(feit, versies);
    if (feit.soort === 'advies' && (feit.uit === undefined) !== (feit.houding === undefined)) {
      meld(
        'VERKEERDE_WAARDE',
        ['feiten', i, 'houding'],
        'Een houding hoort bij een lokaal advies, en alleen daar.',
      );
    }
    if (feit.soort === 'besluit') {
      const cel = celsleutel(feit.behandeling);
      verzoeken.set(cel, [...(verzoeken.get(cel) ?? []), aantalVerzoeken(feit)]);
    }
    if (feit.soort !== 'wens') return;
    const aantal = verzoeken.get(celsleutel(feit.behandeling))?.[(feit.besluit ?? 1) - 1] ?? 0;
    if ((feit.aanpassing ?? 1) > aantal) {
      meld('ONBEKENDE_VERWIJZING', ['feiten', i, 'aanpassing'], 'Er is hier geen wens met dit nummer.');
    }
    const { verwerktIn, handeling, tekst } = feit;
    if ((handeling === 'verwerken') !== (verwerktIn !== undefined)) {
      meld(
        'VERKEERDE_WAARDE',
        ['feiten', i, 'verwerktIn'],
        'Een versie hoort bij verwerken, en alleen daar.',
      );
    } else if (
      verwerktIn !== undefined &&
      versies.get(verwerktIn.mijlpaal)?.includes(verwerktIn.nummer) !== true
    ) {
      meld(
        'ONBEKENDE_VERWIJZING',
        ['feiten', i, 'verwerktIn'],
        `Van mijlpaal ${String(verwerktIn.mijlpaal)} bestaat geen versie ${String(verwerktIn.nummer)}.`,
      );
    }
    if ((handeling === 'afwijzen' || handeling === 'deels-overnemen') && tekst === undefined) {
      meld('VERKEERDE_WAARDE', ['feiten', i, 'tekst'], 'Geef de reden van dit antwoord.');
    }
  });
};

/** One change says one thing about a wens, the offer to a gemeente, its sign-ups, and advice. */
export const registerEenmaal: Bestandsregel = ({ feiten = [] }, meld) => {
  let gezien = new Set<string>();
  feiten.forEach((feit, i) => {
    if (feit.samen !== true) gezien = new Set();
    const sleutel = sleutelVan(feit);
    if (sleutel === null) return;
    if (gezien.has(sleutel)) {
      meld('DUBBEL', ['feiten', i], 'Eén wijziging legt hierover maar één feit vast: laat samen weg.');
    }
    gezien.add(sleutel);
  });
};

function sleutelVan(feit: Bestandsfeit): string | null {
  if (feit.soort === 'advies') return 'advies';
  if (feit.soort === 'aanbod') return `aanbod|${feit.activiteit}|${feit.aan}`;
  if (feit.soort === 'aanmelding') return `aanmelding|${feit.activiteit}|${feit.uit}`;
  return feit.soort === 'wens'
    ? `wens|${celsleutel(feit.behandeling)}|${String(feit.besluit ?? 1)}|${String(feit.aanpassing ?? 1)}`
    : null;
}

/** How a stuk comes back goes with aangehouden, and the day on which it does comes later. */
export const aanhoudingKlopt: Bestandsregel = ({ feiten = [] }, meld) => {
  feiten.forEach((feit, i) => {
    if (feit.soort === 'aanbod' && feit.sessies !== undefined && feit.handeling !== 'aanvaarden') {
      meld('VERKEERDE_WAARDE', ['feiten', i, 'sessies'], 'Een aantal sessies hoort alleen bij aanvaarden.');
    }
    if (feit.soort !== 'besluit' || feit.aanhouding === undefined) return;
    const { soort, herindiening } = feit.aanhouding;
    if (feit.uitkomst !== 'aangehouden') {
      meld(
        'VERKEERDE_WAARDE',
        ['feiten', i, 'aanhouding'],
        'Een aanhouding hoort bij de uitkomst aangehouden.',
      );
    } else if (herindiening !== undefined && (soort !== 'tot-herindiening' || herindiening <= feit.dag)) {
      meld(
        'VERKEERDE_WAARDE',
        ['feiten', i, 'aanhouding', 'herindiening'],
        'Een dag van herindiening hoort bij tot-herindiening, en ligt na de dag van het besluit.',
      );
    }
  });
};
