import type { Vergadering } from '@routekaart/traject';
import type { Isodag } from './datum.js';

/** The meetings of one body from one source: explicit rows, and the weeks in which it does not meet. */
export interface Vergaderschema {
  readonly gremium: string;
  readonly herkomst?: Vergadering['herkomst'];
  /** The habit in words. */
  readonly regel?: string;
  readonly recessen?: readonly { readonly naam: string; readonly van: Isodag; readonly tot: Isodag }[];
  readonly vergaderingen?: readonly Vergaderregel[];
}

export interface Vergaderregel {
  readonly dag: Isodag;
  readonly aanleverdag?: Isodag;
  readonly besluitvormend?: boolean;
  readonly staat?: Vergadering['staat'];
  readonly reden?: string;
  /** Tells two meetings of one body on one day apart. */
  readonly kenmerk?: string;
  readonly cyclus?: Bestandscyclus;
}

/** The raadscyclus of a meeting. */
export interface Bestandscyclus {
  readonly code: string;
  readonly agendacommissie?: Isodag;
  readonly commissie?: Isodag;
}

export interface Bestandskalender {
  /** The name of a shared set of holidays. */
  readonly feestdagen?: 'nederland';
  /** The region of a shared set of school holidays. */
  readonly schoolvakanties?: 'Noord' | 'Midden' | 'Zuid';
  readonly perioden?: readonly Bestandsperiode[];
}

export interface Bestandsperiode {
  readonly laag: string;
  readonly naam: string;
  readonly van: Isodag;
  readonly tot?: Isodag;
  readonly hard?: boolean;
  readonly gremium?: string;
  readonly bron?: string;
}
