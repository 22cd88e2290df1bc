import { randomUUID } from 'node:crypto';
import { dagVan } from '@routekaart/kalender';
import type { Beslissing } from '@routekaart/persistence';
import {
  type Berekening,
  type BesluitVoorstel,
  type Stationsprognose,
  nietGevonden,
  toetsBesluit,
  toetsCorrectie,
} from '@routekaart/route';
import type { Identiteit } from '@routekaart/toegang';
import type { Dossier } from '@routekaart/traject';
import { type Aanvaard, beoordeel, weiger, weigerRecht } from '../mutatie/oordeel.js';
import type { WeigeringType } from '../mutatie/weigering.type.js';
import { isWeigering, zoekBehandeling } from '../mutatie/zoek-behandeling.js';
import type { CorrectBesluitInput, RecordBesluitInput } from './besluit.input.js';
import { naarVerslag } from './besluitverslag.input.js';
import type { Besluitkern } from './besluit-vastgelegd.type.js';

/** Whether this besluit may be recorded, and the fact that records it. */
export function beslisBesluit(
  input: RecordBesluitInput,
  vrager: Identiteit,
  berekening: Berekening,
): Beslissing<Besluitkern, WeigeringType> {
  const prognose = zoekBehandeling(input, berekening);
  if (isWeigering(prognose)) {
    return weiger(prognose);
  }
  const { gremium, behandeling } = prognose.stap;
  const voorstel = naarVoorstel(input, input.toelichting ?? null, prognose);
  return beoordeel({
    verboden: weigerRecht(vrager, 'besluit-vastleggen', gremium, gremium.naam),
    voorwerp: { soort: 'behandeling', code: behandeling.id, versie: behandeling.versie },
    verwachteVersie: input.verwachteVersie,
    toets: () => toetsBesluit(voorstel, prognose, berekening),
    aanvaard: () => aanvaard(voorstel, null, prognose),
  });
}

/**
 * Whether this correction may be recorded, and the fact that replaces the besluit. A besluit that was already
 * replaced is looked up too: who corrects it hears of the conflict, not that it never was.
 */
export function beslisCorrectie(
  input: CorrectBesluitInput,
  vrager: Identiteit,
  berekening: Berekening,
  { besluiten }: Pick<Dossier, 'besluiten'>,
): Beslissing<Besluitkern, WeigeringType> {
  const vorig = besluiten.find(({ id }) => id === input.besluit);
  const prognose = berekening.prognoses.find(({ stap }) => stap.behandeling.id === vorig?.behandeling);
  if (vorig === undefined) {
    return weiger(nietGevonden('besluit', 'Dit besluit bestaat niet.'));
  }
  if (prognose === undefined) {
    return weiger(nietGevonden('besluit', 'Dit besluit telt niet mee: de gemeente doet niet mee.'));
  }
  const { gremium, behandeling } = prognose.stap;
  const voorstel = naarVoorstel(input, input.reden, prognose);
  return beoordeel({
    verboden: weigerRecht(vrager, 'besluit-corrigeren', gremium, gremium.naam),
    voorwerp: { soort: 'behandeling', code: behandeling.id, versie: behandeling.versie },
    verwachteVersie: input.verwachteVersie,
    toets: () => toetsCorrectie(voorstel, vorig, prognose, berekening),
    aanvaard: () => aanvaard(voorstel, vorig.id, prognose),
  });
}

function naarVoorstel(
  input: RecordBesluitInput | CorrectBesluitInput,
  toelichting: string | null,
  { stap }: Stationsprognose,
): BesluitVoorstel {
  return {
    dag: dagVan(input.dag),
    uitkomst: input.uitkomst,
    vorm: input.vorm ?? null,
    stukversie: input.stukversie ?? stap.stukversie,
    toelichting,
    aanpassingen: input.aanpassingen ?? [],
    aanhouding:
      input.aanhouding == null
        ? null
        : {
            soort: input.aanhouding.soort,
            herindiening:
              input.aanhouding.herindiening == null ? null : dagVan(input.aanhouding.herindiening),
          },
    verslag: naarVerslag(input),
  };
}

function aanvaard(
  voorstel: BesluitVoorstel,
  vervangt: string | null,
  { stap }: Stationsprognose,
): Aanvaard<Besluitkern> {
  const { id, versie } = stap.behandeling;
  const besluit = { ...voorstel, id: randomUUID(), behandeling: id, vervangt };
  return { feiten: [{ soort: 'besluit', ...besluit }], resultaat: { besluit, versie: versie + 1 } };
}
