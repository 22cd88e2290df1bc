import { Injectable } from '@nestjs/common';
import type { Dag } from '@routekaart/kalender';
import { DossierRepository } from '@routekaart/persistence';
import { type Berekening, bereken } from '@routekaart/route';
import { type Dossier, standOp, totEnMet } from '@routekaart/traject';
import { LRUCache } from 'lru-cache';
import { nietGevondenFout } from '../fouten.js';

/** What one question of a peildatum needs: the computation, and the dossier with its versie that it rests on. */
export interface Momentopname {
  readonly berekening: Berekening;
  /** As it was known on `bekendOp`: whoever asks what was known then finds nothing of later here. */
  readonly dossier: Dossier;
  readonly versie: number;
  /** The day whose knowledge was used: the peildatum itself, unless somebody looks back or ahead. */
  readonly bekendOp: Dag;
}

interface Bewaard {
  readonly momentopname: Momentopname;
  readonly afgeleid: Map<string, unknown>;
}

/** How many computations (one per traject, versie and peildatum) stay at hand. */
const MOMENTOPNAMEN = 24;

/**
 * Dossiers and what is computed from them, kept in memory as long as no fact was added. PostgreSQL stays
 * the only truth: this process drops what it changed before it answers, NOTIFY tells of other processes,
 * and while that line is down every question first asks for the versie.
 */
@Injectable()
export class Trajectgeheugen {
  private readonly dossiers = new Map<string, Dossier>();
  private readonly onderweg = new Map<string, Promise<Dossier>>();
  private readonly minimum = new Map<string, number>();
  private readonly opnamen = new LRUCache<string, Bewaard>({ max: MOMENTOPNAMEN });
  private luistert = false;
  /** Rises when the line comes up or goes down: what was being read before that may be old already. */
  private lijn = 0;
  private stand = 0;
  private readonly wachters = new Set<() => void>();

  constructor(private readonly repository: DossierRepository) {}

  /** Rises whenever anything may have changed: part of the key of every kept answer. */
  get stempel(): number {
    return this.stand;
  }

  /** Whether kept answers can be trusted without asking the database. */
  get isActueel(): boolean {
    return this.luistert;
  }

  /** Settles once the stamp is no longer this one, or when nobody waits any more. */
  verandering(stempel: number, einde: AbortSignal): Promise<void> {
    if (this.stand !== stempel || einde.aborted) {
      return Promise.resolve();
    }
    return new Promise((klaar) => {
      const gewekt = (): void => {
        this.wachters.delete(gewekt);
        einde.removeEventListener('abort', gewekt);
        klaar();
      };
      this.wachters.add(gewekt);
      einde.addEventListener('abort', gewekt);
    });
  }

  /** The dossier as it is now. Fails with NIET_GEVONDEN for an unknown code. */
  async dossier(code: string): Promise<Dossier> {
    const bewaard = this.dossiers.get(code);
    const nodig = this.luistert ? (this.minimum.get(code) ?? 0) : ((await this.repository.versie(code)) ?? 0);
    if (bewaard !== undefined && bewaard.versie >= nodig) {
      return bewaard;
    }
    const bezig = this.onderweg.get(code);
    if (bezig !== undefined) {
      const dossier = await bezig;
      return dossier.versie >= Math.max(nodig, this.minimum.get(code) ?? 0) ? dossier : this.dossier(code);
    }
    const laden = this.laad(code).finally(() => {
      if (this.onderweg.get(code) === laden) {
        this.onderweg.delete(code);
      }
    });
    this.onderweg.set(code, laden);
    return laden;
  }

  /** The dossier of exactly this versie, when it is at hand. */
  bekend(code: string, versie: number): Dossier | undefined {
    const dossier = this.dossiers.get(code);
    return dossier?.versie === versie ? dossier : undefined;
  }

  /** The computation for a peildatum as known on a day, made at most once per versie of the dossier. */
  async opname(code: string, peildatum: Dag, bekendOp: Dag = peildatum): Promise<Momentopname> {
    return this.opnameVan(await this.dossier(code), peildatum, bekendOp);
  }

  /** The computation of this very dossier for a peildatum. */
  opnameVan(dossier: Dossier, peildatum: Dag, bekendOp: Dag = peildatum): Momentopname {
    return this.bewaarde(dossier, peildatum, bekendOp).momentopname;
  }

  /** Something derived from a computation, made at most once. */
  afgeleid<T>({ berekening, versie, bekendOp }: Momentopname, naam: string, maak: () => T): T {
    const { stand, peildatum } = berekening;
    const bewaard = this.opnamen.get(sleutel(stand.traject.code, versie, peildatum, bekendOp));
    if (bewaard === undefined) {
      return maak();
    }
    if (!bewaard.afgeleid.has(naam)) {
      bewaard.afgeleid.set(naam, maak());
    }
    return bewaard.afgeleid.get(naam) as T;
  }

  /** This process added a fact: from now on it answers from this dossier. */
  vernieuw(dossier: Dossier): void {
    const { code } = dossier.opzet.traject;
    const eerder = this.dossiers.get(code);
    if (eerder === undefined || eerder.versie < dossier.versie) {
      this.dossiers.set(code, dossier);
    }
    this.verouderd(code, dossier.versie);
  }

  /** A fact was added: nothing older than this versie may be answered from now on. */
  verouderd(code: string, versie: number): void {
    if (versie > (this.minimum.get(code) ?? 0)) {
      this.minimum.set(code, versie);
      this.verander();
    }
  }

  /** The line to the database came up or went down: what was kept may be old. */
  zetLuisteren(luistert: boolean): void {
    this.luistert = luistert;
    this.lijn += 1;
    this.onderweg.clear();
    this.dossiers.clear();
    this.opnamen.clear();
    this.verander();
  }

  private verander(): void {
    this.stand += 1;
    for (const gewekt of [...this.wachters]) gewekt();
  }

  private bewaarde(dossier: Dossier, peildatum: Dag, bekendOp: Dag): Bewaard {
    const plek = sleutel(dossier.opzet.traject.code, dossier.versie, peildatum, bekendOp);
    const eerder = this.opnamen.get(plek);
    if (eerder !== undefined) {
      return eerder;
    }
    const berekening = bereken(standOp(dossier, peildatum, bekendOp));
    const momentopname = {
      berekening,
      dossier: totEnMet(dossier, bekendOp),
      versie: dossier.versie,
      bekendOp,
    };
    const nieuw = { momentopname, afgeleid: new Map<string, unknown>() };
    this.opnamen.set(plek, nieuw);
    return nieuw;
  }

  private async laad(code: string): Promise<Dossier> {
    const { lijn } = this;
    const dossier = await this.repository.laad(code);
    if (dossier === null) {
      throw nietGevondenFout('traject', `Er is geen traject met code “${code}”.`);
    }
    const eerder = this.dossiers.get(code);
    if (lijn === this.lijn && (eerder === undefined || eerder.versie < dossier.versie)) {
      this.dossiers.set(code, dossier);
    }
    return dossier;
  }
}

function sleutel(code: string, versie: number, peildatum: Dag, bekendOp: Dag): string {
  return `${code}|${String(versie)}|${String(peildatum)}|${String(bekendOp)}`;
}
