import pg from 'pg';
import { DOSSIERKANAAL } from '../wijziging/wijziging.sql.js';

export interface LuisteraarOpties {
  readonly url: string;
  /** The dossier of this Traject now has this versie. */
  readonly opWijziging: (code: string, versie: number) => void;
  /** Changes may have been missed: what is in memory of any dossier must be checked. */
  readonly opVerlopen: () => void;
  /** Hears why the connection was lost; the listener reconnects by itself. */
  readonly opFout?: (fout: unknown) => void;
  /** Milliseconds between two signs of life. */
  readonly hartslagMs?: number;
}

const EERSTE_PAUZE_MS = 50;
const LANGSTE_PAUZE_MS = 5_000;
const HARTSLAG_MS = 5_000;
const WACHTTIJD_MS = 2_000;

/**
 * Hears of changes that other processes make, on a connection of its own. It asks for a sign of life now and then,
 * because a silent cut of the network is not reported by anybody, and it reconnects with growing pauses.
 */
export class DossierLuisteraar {
  private client: pg.Client | null = null;
  private timer: NodeJS.Timeout | null = null;
  private pauzeMs = EERSTE_PAUZE_MS;
  private gestopt = false;

  constructor(private readonly opties: LuisteraarOpties) {}

  /** Whether changes are heard at this moment. While they are not, what is in memory may be old. */
  get verbonden(): boolean {
    return this.client !== null;
  }

  /** Tries to connect once and answers when that was done; when it failed, the listener keeps trying. */
  async start(): Promise<void> {
    this.gestopt = false;
    await this.verbind();
  }

  /** Stops listening and closes the connection. */
  async close(): Promise<void> {
    this.gestopt = true;
    if (this.timer !== null) clearTimeout(this.timer);
    const { client } = this;
    this.client = null;
    await client?.end();
  }

  private async verbind(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.opties.url,
      application_name: 'routekaart-luisteraar',
      keepAlive: true,
      connectionTimeoutMillis: WACHTTIJD_MS,
      query_timeout: WACHTTIJD_MS,
    });
    client.on('error', (fout) => this.verbreek(client, fout));
    client.on('end', () => this.verbreek(client, new Error('verbinding gesloten')));
    client.on('notification', ({ payload }) => this.meld(payload ?? ''));
    try {
      await client.connect();
      await client.query(`LISTEN ${DOSSIERKANAAL}`);
    } catch (fout) {
      sluit(client);
      this.opnieuw(fout);
      return;
    }
    if (this.gestopt) {
      sluit(client);
      return;
    }
    this.client = client;
    this.pauzeMs = EERSTE_PAUZE_MS;
    this.opties.opVerlopen();
    this.planHartslag(client);
  }

  private planHartslag(client: pg.Client): void {
    this.timer = setTimeout(() => {
      client.query('SELECT 1').then(
        () => {
          if (this.client === client) this.planHartslag(client);
        },
        (fout: unknown) => this.verbreek(client, fout),
      );
    }, this.opties.hartslagMs ?? HARTSLAG_MS);
    this.timer.unref();
  }

  private verbreek(client: pg.Client, fout: unknown): void {
    if (this.client !== client) return;
    this.client = null;
    sluit(client);
    this.opnieuw(fout);
  }

  private opnieuw(fout: unknown): void {
    if (this.gestopt) return;
    this.opties.opFout?.(fout);
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.verbind(), this.pauzeMs);
    this.timer.unref();
    this.pauzeMs = Math.min(2 * this.pauzeMs, LANGSTE_PAUZE_MS);
  }

  private meld(bericht: string): void {
    const scheiding = bericht.lastIndexOf(':');
    const versie = Number(bericht.slice(scheiding + 1));
    if (scheiding > 0 && Number.isInteger(versie)) {
      this.opties.opWijziging(bericht.slice(0, scheiding), versie);
    }
  }
}

/** Closes without waiting: after a silent cut there is nobody to answer. */
function sluit(client: pg.Client): void {
  client.end().catch(() => undefined);
}
