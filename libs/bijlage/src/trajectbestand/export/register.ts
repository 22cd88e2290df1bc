import { formatIso } from '@routekaart/kalender';
import type { Dossier, Herkomst, WensFeit } from '@routekaart/traject';
import type { Bestandsfeit, Cel } from '../feit.js';
import { gevuld, ofWeg, tenzij } from '../gevuld.js';

/** Who recorded a fact, as a file writes it. */
export type Vastgelegd = Pick<Bestandsfeit, 'vastgelegdOp' | 'rol' | 'door' | 'gemeente' | 'bron'>;

interface Geordend {
  readonly volgnummer: number;
  readonly feit: Bestandsfeit;
}

/** How to write what these facts have in common with others. */
interface Schrijver {
  readonly vastgelegd: (herkomst: Herkomst) => Vastgelegd;
  readonly cel: (behandeling: string) => Cel;
  /** Of each besluit, the how manieth of its behandeling it is. */
  readonly nummers: ReadonlyMap<string, number>;
}

/** New versions of a stuk, what was done with wensen, the offers to gemeenten, their sign-ups, and advice. */
export function schrijfRegister(dossier: Dossier, schrijver: Schrijver): readonly Geordend[] {
  return [
    ...stukversies(dossier, schrijver),
    ...wensen(dossier, schrijver),
    ...aanbod(dossier, schrijver),
    ...aanmeldingen(dossier, schrijver),
    ...adviezen(dossier, schrijver),
  ];
}

function stukversies({ opzet }: Dossier, { vastgelegd }: Schrijver): readonly Geordend[] {
  return opzet.stukversies.flatMap(({ mijlpaal, naam, hash, herkomst }) =>
    herkomst == null
      ? []
      : [
          {
            volgnummer: herkomst.volgnummer,
            feit: gevuld({
              soort: 'stukversie' as const,
              ...vastgelegd(herkomst),
              mijlpaal,
              naam,
              hash: ofWeg(hash ?? null),
            }),
          },
        ],
  );
}

function wensen(
  { wensFeiten, besluiten }: Dossier,
  { vastgelegd, cel, nummers }: Schrijver,
): readonly Geordend[] {
  const cellen = new Map(besluiten.map(({ id, behandeling }) => [id, behandeling]));
  // Ids are not written, so the order of one change cannot rest on them.
  const volgorde = new Map(besluiten.map(({ id }, index) => [id, index]));
  const plaats = ({ wens }: WensFeit): number => volgorde.get(wens.besluit) ?? 0;
  const opVolgorde = [...wensFeiten].sort(
    (a, b) => plaats(a) - plaats(b) || a.wens.aanpassing - b.wens.aanpassing,
  );
  return opVolgorde.map(({ wens, handeling, tekst, verwerktIn, herkomst }) => ({
    volgnummer: herkomst.volgnummer,
    feit: gevuld({
      soort: 'wens' as const,
      ...vastgelegd(herkomst),
      behandeling: cel(cellen.get(wens.besluit) ?? ''),
      besluit: tenzij(nummers.get(wens.besluit), 1),
      aanpassing: tenzij(wens.aanpassing, 1),
      handeling,
      tekst: ofWeg(tekst),
      verwerktIn: ofWeg(verwerktIn),
    }),
  }));
}

function aanbod({ aanbodFeiten }: Dossier, { vastgelegd }: Schrijver): readonly Geordend[] {
  return aanbodFeiten.map(({ activiteit, gemeente, handeling, dag, sessies, toelichting, herkomst }) => ({
    volgnummer: herkomst.volgnummer,
    feit: gevuld({
      soort: 'aanbod' as const,
      ...vastgelegd(herkomst),
      activiteit,
      aan: gemeente,
      handeling,
      dag: formatIso(dag),
      sessies: ofWeg(sessies),
      toelichting: ofWeg(toelichting),
    }),
  }));
}

function aanmeldingen({ aanmeldFeiten }: Dossier, { vastgelegd }: Schrijver): readonly Geordend[] {
  return aanmeldFeiten.map(({ activiteit, gemeente, sessie, aantal, namens, herkomst }) => ({
    volgnummer: herkomst.volgnummer,
    feit: gevuld({
      soort: 'aanmelding' as const,
      ...vastgelegd(herkomst),
      activiteit,
      uit: gemeente,
      sessie: sessie === null ? undefined : formatIso(sessie),
      aantal,
      namens: ofWeg(namens),
    }),
  }));
}

function adviezen({ adviesFeiten = [] }: Dossier, { vastgelegd }: Schrijver): readonly Geordend[] {
  return adviesFeiten.map(({ mijlpaal, gremium, gemeente, houding, dag, stukversie, tekst, herkomst }) => ({
    volgnummer: herkomst.volgnummer,
    feit: gevuld({
      soort: 'advies' as const,
      ...vastgelegd(herkomst),
      mijlpaal,
      gremium,
      uit: ofWeg(gemeente),
      houding: ofWeg(houding),
      dag: formatIso(dag),
      stukversie: ofWeg(stukversie),
      tekst: ofWeg(tekst),
    }),
  }));
}
