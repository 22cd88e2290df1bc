import { type Socket, connect } from 'node:net';

const EINDE_KOP = Buffer.from('\r\n\r\n');

/** One answer: its status and length, and its bytes when they were asked for. */
export interface Antwoord {
  readonly status: number;
  readonly lengte: number;
  readonly inhoud: Buffer | null;
}

/** A keep-alive connection to 127.0.0.1 with one request at a time; it expects a content-length. */
export class Verbinding {
  private kop: Buffer = Buffer.alloc(0);
  private delen: Buffer[] | null = null;
  private status = 0;
  private lengte = 0;
  private rest = -1;
  private goed: (antwoord: Antwoord) => void = () => undefined;
  private mis: (fout: Error) => void = () => undefined;

  private constructor(private readonly socket: Socket) {
    socket.setNoDelay(true);
    socket.on('data', (deel) => {
      this.lees(deel);
    });
    socket.on('error', (fout) => {
      this.mis(fout);
    });
    socket.on('close', () => {
      this.mis(new Error('De server verbrak de verbinding.'));
    });
  }

  static async open(poort: number): Promise<Verbinding> {
    const socket = connect(poort, '127.0.0.1');
    await new Promise<void>((goed, mis) => {
      socket.once('connect', goed);
      socket.once('error', mis);
    });
    return new Verbinding(socket);
  }

  /** Sends a whole request and waits for its answer. */
  stuur(verzoek: Buffer | string, bewaar = false): Promise<Antwoord> {
    this.kop = Buffer.alloc(0);
    this.rest = -1;
    this.delen = bewaar ? [] : null;
    return new Promise((goed, mis) => {
      this.goed = goed;
      this.mis = mis;
      this.socket.write(verzoek);
    });
  }

  sluit(): void {
    this.mis = () => undefined;
    this.socket.destroy();
  }

  private lees(deel: Buffer): void {
    const inhoud = this.rest < 0 ? this.leesKop(deel) : deel;
    if (inhoud === null) {
      return;
    }
    this.rest -= inhoud.length;
    this.delen?.push(inhoud);
    if (this.rest <= 0) {
      const { status, lengte, delen } = this;
      this.goed({ status, lengte, inhoud: delen === null ? null : Buffer.concat(delen) });
    }
  }

  /** What follows the head in this part; `null` while the head is not complete. */
  private leesKop(deel: Buffer): Buffer | null {
    this.kop = this.kop.length === 0 ? deel : Buffer.concat([this.kop, deel]);
    const einde = this.kop.indexOf(EINDE_KOP);
    if (einde < 0) {
      return null;
    }
    const tekst = this.kop.toString('latin1', 0, einde);
    this.status = Number(tekst.slice(9, 12));
    this.lengte = Number(/\r\ncontent-length: (\d+)/iu.exec(tekst)?.[1] ?? 0);
    this.rest = this.lengte;
    return this.kop.subarray(einde + EINDE_KOP.length);
  }
}

/** A complete POST of JSON as text. */
export function post(token: string, inhoud: string): string {
  return `POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer ${token}\r\ncontent-type: application/json\r\ncontent-length: ${String(Buffer.byteLength(inhoud))}\r\n\r\n${inhoud}`;
}
