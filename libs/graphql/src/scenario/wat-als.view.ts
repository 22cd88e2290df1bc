import { briefverschillen } from '@routekaart/procesbrief';
import {
  type Waarschuwing,
  type Waarschuwingstand,
  type WatAls,
  ingangsdatumverschil,
  mijlpaalverschillen,
  strookverschillen,
  waarschuwingsverschil,
  afhandelingstanden,
} from '@routekaart/route';
import { naarDatum, naarMoment } from '../algemeen/moment.type.js';
import { maakIngangsdatum } from '../dashboard/dashboard.view.js';
import { maakNamen } from '../gremium/verwijzing.type.js';
import { naarTrajectKop } from '../traject/traject-kop.type.js';
import { type WaarschuwingType, naarGevolg, naarWaarschuwing } from '../waarschuwing/waarschuwing.type.js';
import type { WatAlsType } from './wat-als.type.js';

/** What the reader may see of the answer. */
export interface Zicht {
  /** The only gemeente of which stroken and warnings show, `null` for all. */
  readonly gemeente: string | null;
  readonly dashboard: boolean;
  readonly brieven: boolean;
}

/** What comes or goes stands by itself: what hangs under what is told by the list of warnings. */
const LOS = { gevolgen: [], hoofdoorzaak: null } as const;

export function maakWatAls(antwoord: WatAls, versie: number, zicht: Zicht): WatAlsType {
  const { stand, peildatum } = antwoord.voor;
  const namen = maakNamen(stand);
  const ingangsdatum = ingangsdatumverschil(antwoord);
  const verschil = waarschuwingsverschil(antwoord);
  const inZicht = (een: { readonly gemeente: string | null }): boolean =>
    zicht.gemeente === null || een.gemeente === zicht.gemeente;
  const standen = { voor: afhandelingstanden(antwoord.voor), na: afhandelingstanden(antwoord.na) };
  const zichtbaar = (rij: readonly Waarschuwing[], kant: 'voor' | 'na'): readonly WaarschuwingType[] =>
    rij.filter(inZicht).map((een) => naarWaarschuwing(een, standen[kant](een), LOS, namen));
  const metGevolgen = (
    { waarschuwing, gevolgen }: Waarschuwingstand,
    kant: 'voor' | 'na',
  ): WaarschuwingType =>
    naarWaarschuwing(
      waarschuwing,
      standen[kant](waarschuwing),
      { ...LOS, gevolgen: gevolgen.filter(inZicht).map((een) => naarGevolg(een, namen)) },
      namen,
    );
  return {
    traject: naarTrajectKop(stand.traject, versie),
    peildatum: naarDatum(peildatum) ?? '',
    ingangsdatumVoor: zicht.dashboard ? maakIngangsdatum(ingangsdatum.voor) : null,
    ingangsdatumNa: zicht.dashboard ? maakIngangsdatum(ingangsdatum.na) : null,
    mijlpalen: !zicht.dashboard
      ? []
      : mijlpaalverschillen(antwoord).map(({ voor, na, dagen }) => ({
          mijlpaal: voor.mijlpaal,
          voor: naarMoment(voor.dag),
          na: naarMoment(na.dag),
          dagen,
        })),
    stroken: strookverschillen(antwoord)
      .filter(inZicht)
      .flatMap(({ mijlpaal, gemeente: code, voor, na, dagen }) => {
        const gemeente = namen.gemeente(code);
        return gemeente === null
          ? []
          : [{ mijlpaal, gemeente, voor: naarMoment(voor), na: na === null ? null : naarMoment(na), dagen }];
      }),
    verschenen: zichtbaar(verschil.verschenen, 'na'),
    verdwenen: zichtbaar(verschil.verdwenen, 'voor'),
    gewijzigd: verschil.gewijzigd
      .filter(({ na }) => inZicht(na.waarschuwing))
      .map(({ voor, na, punten }) => ({
        voor: metGevolgen(voor, 'voor'),
        na: metGevolgen(na, 'na'),
        punten,
      })),
    brieven: !zicht.brieven
      ? []
      : briefverschillen(antwoord.voor, antwoord.na).map(({ brief, erbij, eraf }) => ({
          nummer: brief.nummer,
          erbij,
          eraf,
        })),
    geweigerd: antwoord.geweigerd.map(({ plaats, weigering: { code, veld, melding } }) => ({
      plaats,
      code,
      veld,
      melding,
    })),
    voorwaarden: antwoord.voorwaarden,
  };
}
