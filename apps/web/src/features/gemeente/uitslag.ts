/** What came of recording something, as the reader hears it. */
export interface Uitslag {
  readonly gelukt: boolean;
  readonly melding: string;
  /** Somebody else was first: what is on the screen is old. */
  readonly verouderd?: boolean;
}

interface Antwoord {
  readonly __typename: string;
  readonly melding?: string;
  readonly door?: string | null;
}

/** Recorded, refused with the reason of the api, or overtaken by somebody else. */
export function uitslagVan({ __typename: soort, melding, door }: Antwoord): Uitslag {
  if (soort.endsWith('Vastgelegd')) return { gelukt: true, melding: 'Vastgelegd.' };
  if (soort === 'Versieconflict') {
    const wie = door ?? 'iemand anders';
    return {
      gelukt: false,
      verouderd: true,
      melding: `Intussen heeft ${wie} hier iets vastgelegd. U ziet nu de nieuwe stand; kijk of uw wijziging nog nodig is.`,
    };
  }
  return { gelukt: false, melding: melding ?? 'Dit kon niet worden vastgelegd.' };
}
