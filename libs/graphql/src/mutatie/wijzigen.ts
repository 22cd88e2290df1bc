import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Beslissing, WijzigingRepository } from '@routekaart/persistence';
import type { Berekening } from '@routekaart/route';
import type { Dossier, Herkomst } from '@routekaart/traject';
import type { Handeling, Identiteit } from '@routekaart/toegang';
import type { Invoerfout } from '../algemeen/invoer.js';
import { Trajectgeheugen } from '../geheugen/trajectgeheugen.js';
import { Klok } from '../klok.js';
import {
  OngeldigeInvoer,
  SleutelHergebruikt,
  Versieconflict,
  type WeigeringType,
  maak,
} from './weigering.type.js';
import { naarWeigering } from './oordeel.js';
import type { WijzigingInput } from './wijziging.input.js';

/** A change that was recorded: what the rule gave back, and who recorded it as which number. */
export interface Vastgelegd<R> {
  readonly resultaat: R;
  readonly herkomst: Omit<Herkomst, 'dag'>;
}

/**
 * The way of every mutation: one transaction that loads the dossier under lock, lets a pure rule decide,
 * and appends the facts. What the rule refuses leaves no trace.
 */
@Injectable()
export class Wijzigen {
  constructor(
    private readonly wijzigingen: WijzigingRepository,
    private readonly geheugen: Trajectgeheugen,
    private readonly klok: Klok,
  ) {}

  /** `W`: what `beslis` may answer instead of a refusal when nothing is recorded, such as a trial. */
  async legVast<R, W extends object = WeigeringType>(
    handeling: Handeling,
    input: WijzigingInput,
    fout: Invoerfout | null,
    vrager: Identiteit,
    beslis: (berekening: Berekening, dossier: Dossier) => Beslissing<R, WeigeringType | W>,
  ): Promise<Vastgelegd<R> | WeigeringType | W> {
    if (fout !== null) {
      return maak(OngeldigeInvoer, { code: 'ONGELDIGE_INVOER', veld: fout.veld, melding: fout.melding });
    }
    const vandaag = this.klok.vandaag();
    const wie = { rol: vrager.rol, door: vrager.naam };
    const verzoek = {
      ...wie,
      gemeente: vrager.gemeente,
      traject: input.traject,
      sleutel: input.sleutel,
      verzoekHash: createHash('sha256').update(JSON.stringify({ handeling, input })).digest('hex'),
      handeling,
      op: this.klok.nu(),
      bron: input.bron ?? `Vastgelegd door ${vrager.naam}`,
    };
    const uitkomst = await this.wijzigingen.legVast<Bewaard<R>, WeigeringType | W>(verzoek, (dossier) => {
      const beslissing = beslis(this.geheugen.opnameVan(dossier, vandaag).berekening, dossier);
      return beslissing.kind !== 'aanvaard'
        ? beslissing
        : {
            ...beslissing,
            resultaat: { ...wie, op: verzoek.op, bron: verzoek.bron, inhoud: beslissing.resultaat },
          };
    });
    switch (uitkomst.kind) {
      case 'vastgelegd':
        this.geheugen.vernieuw(uitkomst.dossier);
        return afgerond(uitkomst);
      case 'herhaald':
        // It may have been recorded by another process, of which this one has not heard yet.
        this.geheugen.verouderd(input.traject, uitkomst.versie);
        return afgerond(uitkomst);
      case 'geweigerd':
        return uitkomst.weigering;
      case 'onbekend-traject':
        return naarWeigering({
          soort: 'niet-gevonden',
          code: 'NIET_GEVONDEN',
          veld: 'traject',
          melding: `Er is geen traject met code “${input.traject}”.`,
        });
      case 'sleutel-hergebruikt':
        return maak(SleutelHergebruikt, {
          code: 'SLEUTEL_HERGEBRUIKT',
          veld: 'sleutel',
          melding: 'Deze sleutel is al gebruikt voor een ander verzoek. Kies een nieuwe sleutel.',
        });
      case 'versieconflict':
        this.geheugen.verouderd(input.traject, uitkomst.laatste?.volgnummer ?? 0);
        return maak(Versieconflict, {
          code: 'VERSIECONFLICT',
          veld: 'verwachteVersie',
          melding: `Intussen is dit gewijzigd${uitkomst.laatste === null ? '' : ` door ${uitkomst.laatste.door}`}. Bekijk de nieuwe stand en probeer het opnieuw.`,
          huidigeVersie: uitkomst.versie,
          door: uitkomst.laatste?.door ?? null,
          op: uitkomst.laatste?.op ?? null,
        });
    }
  }
}

/** What is kept with the change, so that a repeated request gets an equal answer. */
interface Bewaard<R> {
  readonly rol: string;
  readonly door: string;
  readonly op: string;
  readonly bron: string;
  readonly inhoud: R;
}

function afgerond<R>({
  resultaat,
  versie,
}: {
  readonly resultaat: Bewaard<R>;
  readonly versie: number;
}): Vastgelegd<R> {
  const { inhoud, ...wie } = resultaat;
  return { resultaat: inhoud, herkomst: { ...wie, volgnummer: versie } };
}
