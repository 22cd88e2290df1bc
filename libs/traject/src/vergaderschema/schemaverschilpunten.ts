import { formatDag } from '@routekaart/kalender';
import type { Vergadering } from '../vergadering.js';
import type { Schemavergadering } from './schemawijziging.js';

/** What the list says otherwise of a meeting on this very day, in words; empty when it says the same. */
export function verschilpunten(bestaand: Vergadering, gelezen: Schemavergadering): readonly string[] {
  const { aanleverdag } = gelezen;
  const staat = staatNa(bestaand, gelezen);
  const besluitvormend = besluitvormendNa(bestaand, gelezen);
  return [
    ...(staat === bestaand.staat ? [] : [`de status (${bestaand.staat} wordt ${staat})`]),
    ...(aanleverdag === null || aanleverdag === bestaand.aanleverdag
      ? []
      : [`de aanleverdatum (wordt ${formatDag(aanleverdag)})`]),
    ...(besluitvormend === bestaand.besluitvormend
      ? []
      : [besluitvormend ? 'de soort (er wordt besloten)' : 'de soort (er wordt niet besloten)']),
    ...(isZelfdeCyclus(bestaand, gelezen) ? [] : ['de commissies van de cyclus']),
    // A rule is no proof that an invented date is real.
    ...(bestaand.herkomst === 'voorbeeld' && gelezen.staat !== 'afgeleid'
      ? ['de herkomst (voorbeeld wordt ingevoerd)']
      : []),
  ];
}

/** What a list does not say is no difference. A cycle keeps its days whatever it is called. */
function isZelfdeCyclus({ cyclus: oud }: Vergadering, { cyclus: nieuw }: Schemavergadering): boolean {
  return (
    nieuw === undefined ||
    (nieuw.agendacommissie === (oud?.agendacommissie ?? null) && nieuw.commissie === (oud?.commissie ?? null))
  );
}

/** A rule leaves the staat of a known meeting alone; a moved one that is certain stays `verplaatst`. */
export function staatNa(bestaand: Vergadering, { dag, staat }: Schemavergadering): Vergadering['staat'] {
  if (dag === bestaand.dag && staat === 'afgeleid') return bestaand.staat;
  const isVerplaatst = dag !== bestaand.dag || bestaand.staat === 'verplaatst';
  return isVerplaatst && staat === 'bevestigd' ? 'verplaatst' : staat;
}

/** A rule does not know whether a meeting decides. */
export function besluitvormendNa(
  bestaand: Vergadering,
  { staat, besluitvormend }: Schemavergadering,
): boolean {
  return staat === 'afgeleid' ? bestaand.besluitvormend : besluitvormend;
}
