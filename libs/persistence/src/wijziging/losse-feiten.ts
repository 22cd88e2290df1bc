import type { Dossier, Herkomst } from '@routekaart/traject';
import { kies, opTekst } from './nieuwe-feiten.js';
import type { NieuwFeit } from './verzoek.js';

/** On which agenda each stuk stands, in the order of reading: by behandeling. */
export function agenderingenNa(
  { agenderingen = [] }: Dossier,
  feiten: readonly NieuwFeit[],
  herkomst: Herkomst,
): Pick<Dossier, 'agenderingen'> {
  const nieuw = kies(feiten, 'agendering')
    .sort(opTekst(({ behandeling }) => behandeling))
    .map(({ soort: _soort, ...feit }) => ({ ...feit, herkomst }));
  return nieuw.length === 0 ? {} : { agenderingen: [...agenderingen, ...nieuw] };
}

/** The local rules, in the order of reading: by station, then by gemeente, the rule for all first. */
export function stationsregelFeitenNa(
  { stationsregelFeiten = [] }: Dossier,
  feiten: readonly NieuwFeit[],
  herkomst: Herkomst,
): Pick<Dossier, 'stationsregelFeiten'> {
  const nieuw = kies(feiten, 'stationsregel')
    .sort(opTekst(({ regel }) => `${regel.station}|${regel.gemeente ?? ''}`))
    .map(({ soort: _soort, ...feit }) => ({ ...feit, herkomst }));
  return nieuw.length === 0 ? {} : { stationsregelFeiten: [...stationsregelFeiten, ...nieuw] };
}

/** The advices, in the order in which they were given. */
export function adviesFeitenNa(
  { adviesFeiten = [] }: Dossier,
  feiten: readonly NieuwFeit[],
  herkomst: Herkomst,
): Pick<Dossier, 'adviesFeiten'> {
  const nieuw = kies(feiten, 'advies').map(({ soort: _soort, ...feit }) => ({ ...feit, herkomst }));
  return nieuw.length === 0 ? {} : { adviesFeiten: [...adviesFeiten, ...nieuw] };
}

/** The afspraken, in the order in which they were agreed. */
export function afspraakFeitenNa(
  { afspraakFeiten = [] }: Dossier,
  feiten: readonly NieuwFeit[],
  herkomst: Herkomst,
): Pick<Dossier, 'afspraakFeiten'> {
  const nieuw = kies(feiten, 'afspraak').map(({ soort: _soort, ...feit }) => ({ ...feit, herkomst }));
  return nieuw.length === 0 ? {} : { afspraakFeiten: [...afspraakFeiten, ...nieuw] };
}
