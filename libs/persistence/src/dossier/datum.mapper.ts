import type { DatumUitdrukking, Periode } from '@routekaart/kalender';
import type { Datumkolommen } from './dossier-document.js';

/** The DatumUitdrukking in the columns of a planfeit; `onbekend` for columns that contradict each other. */
export function toDatumUitdrukking(kolommen: Datumkolommen): DatumUitdrukking {
  const { kind, dagen, extra, tekst } = kolommen;
  const venster = toPeriode(kolommen);
  const [dag] = dagen;
  if (kind === 'vast' && dag !== undefined) return { kind, dag, tekst };
  if (kind === 'alternatieven') return { kind, dagen, tekst };
  if (kind === 'venster') return { kind, venster, tekst };
  if (kind === 'nog-te-plannen') return { kind, venster, extra, tekst };
  if (kind === 'vaag' && venster !== null) return { kind, venster, tekst };
  return { kind: 'onbekend', tekst };
}

function toPeriode({ van, tot }: Datumkolommen): Periode | null {
  return van === null || tot === null ? null : { van, tot };
}
