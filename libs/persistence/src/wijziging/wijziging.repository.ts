import type { Dossier } from '@routekaart/traject';
import type { DataSource } from 'typeorm';
import { inTransaction, poolVan, sqlstateVan } from '../database/pool.js';
import type { Verbinding } from '../database/pool.js';
import type { DossierRepository } from '../dossier/dossier.repository.js';
import { dossierNa } from './dossier-na.js';
import { legVastInTransaction } from './vastleggen.js';
import type { VergrendeldTraject } from './vastleggen.js';
import { onderwerpTekst } from './verzoek.js';
import type { Beslissing, Onderwerp, Verzoek, Wijziging, WijzigingUitkomst } from './verzoek.js';
import {
  LAATSTE_WIJZIGING,
  LAATSTE_WIJZIGING_VAN_TRAJECT,
  VERGRENDEL_TRAJECT,
  VERSIE_VAN,
  ZOEK_SLEUTEL,
} from './wijziging.sql.js';

/** A Dossier of exactly this versie that is in memory already. */
export type DossierCache = (code: string, versie: number) => Dossier | undefined;

type Herhaling = Pick<Verzoek, 'verzoekHash' | 'rol' | 'door' | 'gemeente'> & {
  readonly volgnummer: number;
  readonly resultaat: unknown;
};

/** Serialization failure, deadlock, lock not available: nothing was wrong with the request. */
const OPNIEUW_PROBEREN = new Set(['40001', '40P01', '55P03']);

/** Records changes: the only way in which facts come into the database. */
export class WijzigingRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly dossiers: DossierRepository,
    private readonly cache: DossierCache = () => undefined,
  ) {}

  /**
   * Judges a Verzoek with the pure function `beslis` and records what it accepts, in one transaction that holds the
   * lock of the Traject: of requests at the same time each is judged on what the one before it left behind.
   */
  async legVast<R, W>(
    verzoek: Verzoek,
    beslis: (dossier: Dossier) => Beslissing<R, W>,
  ): Promise<WijzigingUitkomst<R, W>> {
    try {
      return await this.probeer(verzoek, beslis);
    } catch (fout) {
      if (!OPNIEUW_PROBEREN.has(sqlstateVan(fout) ?? '')) throw fout;
      return this.probeer(verzoek, beslis);
    }
  }

  /** Who changed this last, and when; `null` when nobody did. */
  async laatsteWijziging(
    code: string,
    onderwerp: Pick<Onderwerp, 'soort' | 'code'>,
    verbinding: Verbinding = poolVan(this.dataSource),
  ): Promise<Wijziging | null> {
    const { rows } = await verbinding.query(
      onderwerp.soort === 'traject'
        ? { name: 'laatste-wijziging-van-traject', text: LAATSTE_WIJZIGING_VAN_TRAJECT, values: [code] }
        : {
            name: 'laatste-wijziging',
            text: LAATSTE_WIJZIGING,
            values: [code, onderwerpTekst(onderwerp)],
          },
    );
    const [wijziging] = rows as readonly Wijziging[];
    return wijziging ?? null;
  }

  private async probeer<R, W>(
    verzoek: Verzoek,
    beslis: (dossier: Dossier) => Beslissing<R, W>,
  ): Promise<WijzigingUitkomst<R, W>> {
    return inTransaction(
      this.dataSource,
      (verbinding) => this.behandel(verbinding, verzoek, beslis),
      (uitkomst) => uitkomst.kind === 'vastgelegd',
    );
  }

  private async behandel<R, W>(
    verbinding: Verbinding,
    verzoek: Verzoek,
    beslis: (dossier: Dossier) => Beslissing<R, W>,
  ): Promise<WijzigingUitkomst<R, W>> {
    const traject = await this.vergrendel(verbinding, verzoek.traject);
    if (traject === null) return { kind: 'onbekend-traject' };
    const eerder = await this.zoekSleutel(verbinding, traject, verzoek.sleutel);
    if (eerder !== null) return toHerhaling<R>(eerder, verzoek);

    const dossier = await this.dossier(verbinding, verzoek.traject, traject.versie);
    const beslissing = beslis(dossier);
    if (beslissing.kind === 'geweigerd') return beslissing;
    if (beslissing.kind === 'verouderd') {
      return this.versieconflict(verbinding, traject, verzoek.traject, beslissing.onderwerp);
    }
    const { onderwerp, feiten, resultaat } = beslissing;
    const herkomst = await legVastInTransaction(verbinding, traject, { ...beslissing, verzoek });
    if (herkomst === null) return this.versieconflict(verbinding, traject, verzoek.traject, onderwerp);
    const versie = herkomst.volgnummer;
    return {
      kind: 'vastgelegd',
      resultaat,
      versie,
      dossier: dossierNa(dossier, onderwerp, feiten, herkomst),
    };
  }

  private async vergrendel(verbinding: Verbinding, code: string): Promise<VergrendeldTraject | null> {
    const { rows } = await verbinding.query({
      name: 'vergrendel-traject',
      text: VERGRENDEL_TRAJECT,
      values: [code],
    });
    const [traject] = rows as readonly VergrendeldTraject[];
    return traject ?? null;
  }

  private async zoekSleutel(
    verbinding: Verbinding,
    traject: VergrendeldTraject,
    sleutel: string,
  ): Promise<Herhaling | null> {
    const { rows } = await verbinding.query({
      name: 'zoek-sleutel',
      text: ZOEK_SLEUTEL,
      values: [traject.id, sleutel],
    });
    const [eerder] = rows as readonly Herhaling[];
    return eerder ?? null;
  }

  private async dossier(verbinding: Verbinding, code: string, versie: number): Promise<Dossier> {
    const dossier = this.cache(code, versie) ?? (await this.dossiers.laad(code, verbinding));
    if (dossier?.versie !== versie)
      throw new Error(`dossier ${code} heeft niet de vergrendelde versie ${versie}`);
    return dossier;
  }

  private async versieconflict(
    verbinding: Verbinding,
    traject: VergrendeldTraject,
    code: string,
    onderwerp: Onderwerp,
  ): Promise<{ kind: 'versieconflict'; versie: number; laatste: Wijziging | null }> {
    const { rows } = await verbinding.query({
      name: `versie-van-${onderwerp.soort}`,
      text: VERSIE_VAN[onderwerp.soort],
      values: [traject.id, onderwerp.code],
    });
    const [rij] = rows as readonly { readonly versie: number }[];
    if (rij === undefined) throw new Error(`onbekend onderwerp ${onderwerpTekst(onderwerp)} in ${code}`);
    const laatste = await this.laatsteWijziging(code, onderwerp, verbinding);
    return { kind: 'versieconflict', versie: rij.versie, laatste };
  }
}

function toHerhaling<R>(eerder: Herhaling, verzoek: Verzoek): WijzigingUitkomst<R, never> {
  const zelfde =
    eerder.verzoekHash === verzoek.verzoekHash &&
    eerder.rol === verzoek.rol &&
    eerder.door === verzoek.door &&
    eerder.gemeente === verzoek.gemeente;
  if (!zelfde) return { kind: 'sleutel-hergebruikt' };
  // Stored as JSON by the request that this one repeats, so it has the type of its result.
  return { kind: 'herhaald', resultaat: eerder.resultaat as R, versie: eerder.volgnummer };
}
