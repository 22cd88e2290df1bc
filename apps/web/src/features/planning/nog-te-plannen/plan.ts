import { useMutation } from 'urql';
import { PlanActiviteitDocument, type PlanDatumInput, type Planhandeling } from '../../../api/documenten.js';
import { useBevestiging } from '../../../kader/bevestiging.js';
import { useWeergave } from '../../../kader/weergave.js';
import { type Uitslag, uitslagVan } from '../../../onderdelen/uitslag.js';
import { PLANNING } from '../../../teksten/planning.js';
import type { Activiteit } from './ordening.js';

/** What is to be done with the date, `null` for none, and why. */
export interface Plan {
  readonly handeling: Planhandeling;
  readonly datum: PlanDatumInput | null;
  readonly reden: string | null;
}

/**
 * Proposes or fixes the date of an activiteit, or drops it, and confirms that. A proposal can be taken back where
 * another stood before it: a fixed day can only be moved, and what was dropped or never had a date stays so.
 */
export function usePlan(): (activiteit: Activiteit, plan: Plan) => Promise<Uitslag> {
  const { traject } = useWeergave();
  const [, planActiviteit] = useMutation(PlanActiviteitDocument);
  const bevestig = useBevestiging();
  const stuur = async (activiteit: string, verwachteVersie: number, plan: Plan) => {
    const { data, error } = await planActiviteit({
      input: { traject, activiteit, ...plan, sleutel: crypto.randomUUID(), verwachteVersie },
    });
    return { uitkomst: data?.planActiviteit, uitslag: uitslagVan(data?.planActiviteit, error) };
  };
  const neemTerug = async (
    { code, naam, datum }: Activiteit,
    eerder: PlanDatumInput,
    versie: number,
  ): Promise<Uitslag> => {
    const { uitslag } = await stuur(code, versie, {
      handeling: 'VOORSTELLEN',
      datum: eerder,
      reden: PLANNING.plannen.ongedaan,
    });
    const melding = uitslag.gelukt
      ? PLANNING.plannen.staatWeer(naam, datum.tekst)
      : PLANNING.plannen.nietTeruggenomen(naam, uitslag.melding);
    return { ...uitslag, melding };
  };
  return async (activiteit, plan) => {
    const { uitkomst, uitslag } = await stuur(activiteit.code, activiteit.versie, plan);
    if (uitkomst?.__typename !== 'ActiviteitGepland') return uitslag;
    const eerder = plan.handeling === 'VOORSTELLEN' ? voorstelUit(activiteit) : null;
    bevestig({
      tekst: [bevestigingVan(plan.handeling, uitkomst.activiteit), ...(uitslag.opmerkingen ?? [])].join(' '),
      ongedaan: eerder === null ? null : () => neemTerug(activiteit, eerder, uitkomst.versie),
      neemtFocus: true,
    });
    return { gelukt: true, melding: '' };
  };
}

function bevestigingVan(
  handeling: Planhandeling,
  { naam, datum }: Pick<Activiteit, 'naam'> & { readonly datum: { readonly tekst: string } },
): string {
  if (handeling === 'VERVALLEN') return PLANNING.plannen.vervallen(naam);
  return PLANNING.plannen[handeling === 'VOORSTELLEN' ? 'voorgesteld' : 'vastgelegd'](naam, datum.tekst);
}

/** What was proposed, in order to propose it again; `null` where nothing was, or something that cannot be. */
function voorstelUit({ toestand, datum: { soort, dagen, bereik } }: Activiteit): PlanDatumInput | null {
  const [dag] = dagen;
  if (toestand !== 'VOORGESTELD') return null;
  if (dagen.length > 1) return { alternatieven: dagen };
  if (dag !== undefined) return { dag };
  return soort === 'venster' && bereik !== null ? { van: bereik.van, tot: bereik.tot } : null;
}
