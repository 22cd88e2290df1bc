import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Uitslag } from './uitslag.js';
import { type Veldkader, geraakteVan } from './weigering.js';

interface Bediening<E extends HTMLElement> {
  /** The element around the fields. */
  readonly gebied: RefObject<E>;
  /** For the `Weigeringcontext` of those fields. */
  readonly context: Veldkader;
  /** The fields are sent to the api. */
  readonly verstuurd: () => void;
  /** What no field says. */
  readonly overig: Uitslag | null;
}

/** An uitslag once it is known which fields it is about. */
interface Gelegd {
  readonly uitslag: Uitslag | null;
  /** The ids of the fields that say it: none any more once the reader changed one of them. */
  readonly velden: readonly string[];
  /** Whether there were any. */
  readonly opVeld: boolean;
}

const NIETS: Gelegd = { uitslag: null, velden: [], opVeld: false };

/**
 * Lays an uitslag over the fields within an element. The field that the api refused says why until the reader changes
 * it, and has the focus, unless the reader went on filling in meanwhile; what is about no field is left to the form.
 */
export function useWeigergebied<E extends HTMLElement>(
  uitslag: Uitslag | null,
  bijInvullen?: () => void,
): Bediening<E> {
  const gebied = useRef<E>(null);
  const [gelegd, zetGelegd] = useState<Gelegd>(NIETS);
  const wacht = useRef(false);
  const isGelegd = gelegd.uitslag === uitslag;

  useLayoutEffect(() => {
    const velden = veldenVan(gebied.current, uitslag);
    zetGelegd((eerder) =>
      eerder.uitslag === uitslag ? eerder : { uitslag, velden, opVeld: velden.length > 0 },
    );
  }, [uitslag]);
  useEffect(() => {
    const [eerste] = gelegd.velden;
    if (eerste === undefined) return;
    const element = gebied.current?.querySelector<HTMLElement>(`[data-veld="${eerste}"] [aria-invalid]`);
    if (element == null) return;
    toon(element);
    if (wacht.current) element.focus();
    wacht.current = false;
  }, [gelegd]);

  const veranderd = useCallback(
    (element: Element) => {
      const veld = element.closest<HTMLElement>('[data-veld]')?.dataset.veld;
      wacht.current = false;
      zetGelegd((eerder) =>
        veld !== undefined && eerder.velden.includes(veld) ? { ...eerder, velden: [] } : eerder,
      );
      bijInvullen?.();
    },
    [bijInvullen],
  );
  const melding = uitslag?.melding ?? '';
  const context = useMemo(
    () => ({ weigering: { melding, velden: isGelegd ? gelegd.velden : [] }, veranderd }),
    [isGelegd, gelegd, melding, veranderd],
  );
  return {
    gebied,
    context,
    verstuurd: () => {
      wacht.current = true;
    },
    overig: isGelegd && !gelegd.opVeld ? uitslag : null,
  };
}

/** The ids of the fields within an element that an uitslag is about, in the order of the page. */
function veldenVan(element: HTMLElement | null, uitslag: Uitslag | null): readonly string[] {
  if (element === null || uitslag?.gelukt !== false || uitslag.veld === undefined) return [];
  const velden = [...element.querySelectorAll<HTMLElement>('[data-plaats]')].map(({ dataset }) => ({
    plaats: dataset.plaats ?? '',
    id: dataset.veld ?? '',
  }));
  return geraakteVan(velden, uitslag.veld).map(({ id }) => id);
}

/** Opens what an element is hidden in. */
function toon(element: HTMLElement): void {
  let dicht = element.closest('details:not([open])');
  while (dicht !== null) {
    dicht.setAttribute('open', '');
    dicht = dicht.closest('details:not([open])');
  }
}
