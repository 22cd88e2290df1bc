import { Klok } from '@routekaart/graphql';
import { type Dag, dagVan, formatIso } from '@routekaart/kalender';

/** The day on which the demo stands: four colleges have decided on the first stuk, three have not. */
export const DEMODAG = dagVan('2021-03-24');

const DAGTEKST = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The clock of the machine, read as a day in the Netherlands. */
export class Systeemklok extends Klok {
  override vandaag(): Dag {
    return dagVan(DAGTEKST.format(new Date()));
  }

  override nu(): string {
    return new Date().toISOString();
  }
}

/** A clock that stays on one day and only lets the hours run, so that the example keeps its meaning. */
export class Demoklok extends Klok {
  constructor(private readonly dag: Dag) {
    super();
  }

  override vandaag(): Dag {
    return this.dag;
  }

  override nu(): string {
    const { uren, rest } = tijdInNederland(new Date());
    const wintertijd = new Date(`${formatIso(this.dag)}T${uren}:${rest}+01:00`);
    return DAGTEKST.format(wintertijd) === formatIso(this.dag)
      ? wintertijd.toISOString()
      : new Date(wintertijd.getTime() - 3_600_000).toISOString();
  }
}

function tijdInNederland(moment: Date): { readonly uren: string; readonly rest: string } {
  const tekst = moment.toLocaleTimeString('sv-SE', { timeZone: 'Europe/Amsterdam' });
  return { uren: tekst.slice(0, 2), rest: tekst.slice(3) };
}
