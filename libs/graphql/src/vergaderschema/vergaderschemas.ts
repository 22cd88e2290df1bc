import { Injectable } from '@nestjs/common';
import { type Gelezen, leesBestand } from '@routekaart/documenten';
import { formatIso } from '@routekaart/kalender';
import type { Berekening } from '@routekaart/route';
import type { Identiteit } from '@routekaart/toegang';
import type { Gremium } from '@routekaart/traject';
import { GraphQLError } from 'graphql';
import { type Invoerfout, toetsInvoer } from '../algemeen/invoer.js';
import { Trajectgeheugen } from '../geheugen/trajectgeheugen.js';
import { zoekGremium } from '../gremium/zoek.js';
import { Klok } from '../klok.js';
import { weigerRecht } from '../mutatie/oordeel.js';
import { type WeigeringType, maak } from '../mutatie/weigering.type.js';
import { Wijzigen } from '../mutatie/wijzigen.js';
import { leesAgenda } from './lees-agenda.js';
import { leesRegel, toetsRegel, toetsUitzonderingen } from './lees-regel.js';
import { leesTabellen } from './lees-tabellen.js';
import type { Schemalezing } from './lezing.js';
import {
  BestandGeweigerd,
  type VergaderschemaGelezen,
  VergaderschemaVastgelegd,
} from './vergaderschema-resultaat.type.js';
import { type Schemakern, beslisVergaderschema } from './vergaderschema.beslissing.js';
import { ImportVergaderschemaInput } from './vergaderschema.input.js';

export type Importuitkomst = VergaderschemaVastgelegd | VergaderschemaGelezen | WeigeringType;

/** What can be read before the traject is locked: everything but a rule, which needs its calendar. */
type Bron = Exclude<Gelezen, { readonly kind: 'geweigerd' }> | null;

/** Takes in the vergaderschema of a gremium: over GraphQL and from the command line alike. */
@Injectable()
export class Vergaderschemas {
  constructor(
    private readonly wijzigen: Wijzigen,
    private readonly geheugen: Trajectgeheugen,
    private readonly klok: Klok,
  ) {}

  /** Reads, compares and, unless it is a trial, records in one transaction. Rights come before the file is opened. */
  async importeer(input: ImportVergaderschemaInput, vrager: Identiteit): Promise<Importuitkomst> {
    const fout = toetsInvoer(ImportVergaderschemaInput, input) ?? toetsVorm(input);
    const verboden = fout === null ? await this.magNiet(input, vrager) : null;
    if (verboden !== null) {
      return verboden;
    }
    const veld = veldVan(input);
    const gelezen = fout === null ? await leesBron(input) : null;
    if (gelezen?.kind === 'geweigerd') {
      return weigerBestand(gelezen, veld);
    }
    const jaar = input.jaar ?? Number(formatIso(this.klok.vandaag()).slice(0, 4));
    const lijst = leesLijst(gelezen, jaar);
    const vastgelegd = await this.wijzigen.legVast<Schemakern, VergaderschemaGelezen>(
      'vergadering-vastleggen',
      { ...input, bron: input.bron ?? bronVan(input, vrager) },
      fout,
      vrager,
      (berekening) => beslisVergaderschema(input, veld, maakLezer(input, lijst), vrager, berekening),
    );
    return 'herkomst' in vastgelegd
      ? maak(VergaderschemaVastgelegd, {
          ...vastgelegd.resultaat,
          trajectVersie: vastgelegd.herkomst.volgnummer,
        })
      : vastgelegd;
  }

  /** The refusal for who may not do this, as far as it is known what this is. */
  private async magNiet(
    { traject, gremium }: ImportVergaderschemaInput,
    vrager: Identiteit,
  ): Promise<WeigeringType | null> {
    try {
      const { stand } = (await this.geheugen.opname(traject, this.klok.vandaag())).berekening;
      const gevonden = zoekGremium(stand, gremium);
      return gevonden === undefined
        ? null
        : weigerRecht(vrager, 'vergadering-vastleggen', gevonden, gevonden.naam);
    } catch (fout) {
      // An unknown traject: that is refused further on.
      if (fout instanceof GraphQLError) return null;
      throw fout;
    }
  }
}

function toetsVorm({ tekst, bestand, regel }: ImportVergaderschemaInput): Invoerfout | null {
  if ([tekst, bestand, regel].filter((vorm) => vorm != null).length !== 1) {
    return { veld: 'tekst', melding: 'Geef een tekst, een bestand of een regel: één van de drie.' };
  }
  if (regel == null) return null;
  return (
    toetsRegel(regel, { tekst: 'regel.tekst', tot: 'regel.tot' }) ?? toetsUitzonderingen(regel.uitzonderingen)
  );
}

function veldVan({ bestand, regel }: ImportVergaderschemaInput): 'tekst' | 'bestand' | 'regel' {
  if (bestand != null) return 'bestand';
  return regel != null ? 'regel' : 'tekst';
}

async function leesBron({ tekst, bestand }: ImportVergaderschemaInput): Promise<Gelezen | null> {
  if (bestand != null) {
    return leesBestand({ naam: bestand.naam, inhoud: Buffer.from(bestand.inhoud, 'base64') });
  }
  return tekst == null ? null : leesBestand({ naam: '', inhoud: Buffer.from(tekst) });
}

function leesLijst(bron: Bron, jaar: number): Schemalezing | null {
  if (bron === null) return null;
  return bron.kind === 'agenda' ? leesAgenda(bron, jaar) : leesTabellen(bron, jaar);
}

/** A rule is only read with the calendar of the locked traject; a list was read before. */
function maakLezer(
  { regel }: ImportVergaderschemaInput,
  lijst: Schemalezing | null,
): (gremium: Gremium, berekening: Berekening) => Schemalezing {
  return (gremium, { plan }) => {
    if (regel != null) return leesRegel(regel, { gremium: gremium.code, kalender: plan.kalender });
    if (lijst === null) throw new Error('Zonder regel is er altijd iets gelezen.');
    return lijst;
  };
}

function bronVan({ bestand, regel }: ImportVergaderschemaInput, { naam }: Identiteit): string {
  const wat =
    bestand != null
      ? `uit “${bestand.naam}”`
      : regel != null
        ? `volgens “${regel.tekst}”`
        : 'uit geplakte tekst';
  return `Vergaderschema ${wat}, vastgelegd door ${naam}`.slice(0, 500);
}

/** A file that is not read, as the type that says so. `veld` is where it came in. */
export function weigerBestand(
  { reden, plaats }: { readonly reden: string; readonly plaats: string },
  veld: string,
): BestandGeweigerd {
  return maak(BestandGeweigerd, {
    code: 'BESTAND_GEWEIGERD',
    veld,
    melding: plaats === '' ? reden : `${reden} Het gaat om ${plaats}.`,
    reden,
    plaats: plaats === '' ? 'het geheel' : plaats,
  });
}
