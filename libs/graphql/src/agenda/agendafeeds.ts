import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { formatIso } from '@routekaart/kalender';
import {
  type Agendafeed,
  AgendafeedRepository,
  type Feedmaker,
  type Feeduitkomst,
} from '@routekaart/persistence';
import type { Agendabereik } from '@routekaart/route';
import { type Hoedanigheid, type Identiteit, isRol, mag } from '@routekaart/toegang';
import { Trajectgeheugen } from '../geheugen/trajectgeheugen.js';
import { Klok } from '../klok.js';
import { agendabestandsnaam, onderwerpVan, schrijfAgenda } from './agenda.view.js';

/** What an address shows at this moment. */
export interface Agendabestand {
  readonly naam: string;
  /** Changes with every fact and every day. */
  readonly etag: string;
  /** Made only when it is asked for. */
  readonly inhoud: () => string;
}

/** Bytes of the secret in an address: nobody guesses 256 bits. */
const TOKENLENGTE = 32;

/** The addresses of calendars: made once, found by the hash of their secret, and withdrawn for good. */
@Injectable()
export class Agendafeeds {
  constructor(
    private readonly feeds: AgendafeedRepository,
    private readonly geheugen: Trajectgeheugen,
    private readonly klok: Klok,
  ) {}

  /** Makes an address; `token` is its secret, worth something only when the outcome is `gemaakt`. */
  async maak(
    traject: string,
    bereik: Agendabereik,
    sleutel: string,
    maker: Identiteit,
  ): Promise<{ readonly uitkomst: Feeduitkomst; readonly token: string }> {
    const token = randomBytes(TOKENLENGTE).toString('base64url');
    const uitkomst = await this.feeds.maak({
      id: randomUUID(),
      traject,
      ...bereik,
      tokenHash: hashVan(token),
      sleutel,
      maker: naarMaker(maker),
      op: this.klok.nu(),
    });
    return { uitkomst, token };
  }

  async eigen(traject: string, maker: Identiteit): Promise<readonly Agendafeed[]> {
    return this.feeds.feedsVan(naarMaker(maker), traject);
  }

  async trekIn(id: string, maker: Identiteit): Promise<Agendafeed | null> {
    return this.feeds.trekIn(id, naarMaker(maker), this.klok.nu());
  }

  /**
   * The calendar behind a secret, with what its maker may read today; `null` for a secret that is unknown or withdrawn,
   * and for a maker who may no longer read it. The database compares hashes, so time tells nothing about the secret.
   */
  async bestand(token: string): Promise<Agendabestand | null> {
    const feed = await this.feeds.vind(hashVan(token));
    const lezer = feed === null ? null : hoedanigheidVan(feed);
    if (feed === null || lezer === null) {
      return null;
    }
    const dossier = await this.geheugen.dossier(feed.traject);
    const bereik = { soort: feed.soort, code: feed.code };
    const onderwerp = onderwerpVan(bereik, dossier.opzet);
    if (onderwerp === null || !mag(lezer, 'agenda-lezen', onderwerp)) {
      return null;
    }
    const peildatum = this.klok.vandaag();
    return {
      naam: agendabestandsnaam(bereik, dossier.opzet),
      etag: `"${dossier.versie}-${formatIso(peildatum)}"`,
      inhoud: () => {
        const opname = this.geheugen.opnameVan(dossier, peildatum);
        const plek = ['agenda', bereik.soort, bereik.code, lezer.rol, lezer.gemeente ?? ''].join('|');
        return this.geheugen.afgeleid(opname, plek, () =>
          schrijfAgenda(dossier, opname.berekening, bereik, lezer),
        );
      },
    };
  }
}

function hashVan(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

function naarMaker({ rol, naam, gemeente, subject }: Identiteit): Feedmaker {
  return { rol, door: naam, gemeente, subject };
}

function hoedanigheidVan({ maker: { rol, gemeente } }: Agendafeed): Hoedanigheid | null {
  return isRol(rol) ? { rol, gemeente } : null;
}
