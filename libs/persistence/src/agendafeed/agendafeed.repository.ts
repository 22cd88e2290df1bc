import type { DataSource } from 'typeorm';
import { poolVan } from '../database/pool.js';
import type {
  Agendafeed,
  BekendeFeedmaker,
  Feedmaker,
  Feeduitkomst,
  NieuweAgendafeed,
} from './agendafeed.js';
import {
  FEEDS_VAN,
  FEED_MET_SLEUTEL,
  FEED_MET_TOKEN,
  FEED_VAN,
  MAAK_FEED,
  TREK_FEED_IN,
} from './agendafeed.sql.js';

type Feedrij = Omit<Agendafeed, 'maker'> & BekendeFeedmaker;

/** Makes, finds and withdraws addresses of calendars. They stand beside the dossier and do not change it. */
export class AgendafeedRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Makes an address, unless this key made one before. */
  async maak({
    id,
    traject,
    soort,
    code,
    tokenHash,
    sleutel,
    maker,
    op,
  }: NieuweAgendafeed): Promise<Feeduitkomst> {
    const { rol, door, gemeente, subject } = maker;
    await this.vraag('maak-agendafeed', MAAK_FEED, [
      id,
      traject,
      soort,
      code,
      tokenHash,
      sleutel,
      rol,
      door,
      gemeente,
      subject,
      op,
    ]);
    const [feed] = await this.vraag('agendafeed-met-sleutel', FEED_MET_SLEUTEL, [traject, sleutel]);
    if (feed === undefined) return { kind: 'onbekend-traject' };
    if (feed.id === id) return { kind: 'gemaakt', feed };
    const isHerhaling = feed.soort === soort && feed.code === code && isZelfde(feed.maker, maker);
    return isHerhaling ? { kind: 'herhaald', feed } : { kind: 'sleutel-hergebruikt' };
  }

  /** The address with this secret, by its hash; `null` when there is none, or when it was withdrawn. */
  async vind(tokenHash: string): Promise<Agendafeed | null> {
    const [feed] = await this.vraag('agendafeed-met-token', FEED_MET_TOKEN, [tokenHash]);
    return feed ?? null;
  }

  /** The addresses that this person made in this role, the newest first, also those that were withdrawn. */
  async feedsVan(
    { rol, door, gemeente, subject }: Feedmaker,
    traject: string,
  ): Promise<readonly Agendafeed[]> {
    return this.vraag('agendafeeds-van', FEEDS_VAN, [rol, door, gemeente, subject, traject]);
  }

  /** Withdraws an own address, for good; `null` when this person made no such address. Twice is as good as once. */
  async trekIn(
    id: string,
    { rol, door, gemeente, subject }: Feedmaker,
    op: string,
  ): Promise<Agendafeed | null> {
    await this.vraag('trek-agendafeed-in', TREK_FEED_IN, [rol, door, gemeente, subject, id, op]);
    const [feed] = await this.vraag('agendafeed-van', FEED_VAN, [rol, door, gemeente, subject, id]);
    return feed ?? null;
  }

  private async vraag(
    name: string,
    text: string,
    values: readonly (string | null)[],
  ): Promise<readonly Agendafeed[]> {
    const { rows } = await poolVan(this.dataSource).query({ name, text, values: [...values] });
    return (rows as readonly Feedrij[]).map(({ rol, door, subject, gemeente, ...feed }) => ({
      ...feed,
      maker: { rol, door, subject, gemeente },
    }));
  }
}

function isZelfde(eerder: BekendeFeedmaker, nu: Feedmaker): boolean {
  const zelfdePersoon = eerder.subject === null ? eerder.door === nu.door : eerder.subject === nu.subject;
  return zelfdePersoon && eerder.rol === nu.rol && eerder.gemeente === nu.gemeente;
}
