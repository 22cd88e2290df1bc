/** Stops reading at a bad spot. Stays inside this lib: `leesBestand` turns it into a value. */
export class Weigering extends Error {
  constructor(
    readonly reden: string,
    readonly plaats = '',
  ) {
    super(reden);
    this.name = 'Weigering';
  }
}

/** Stops reading this file. `plaats` is empty when it is about the file as a whole. */
export function weiger(reden: string, plaats = ''): never {
  throw new Weigering(reden, plaats);
}

/** Runs a step of a library; whatever that throws means that the file is damaged. */
export async function ofBeschadigd<T>(stap: () => Promise<T>, plaats = ''): Promise<T> {
  try {
    return await stap();
  } catch (fout) {
    if (fout instanceof Weigering) throw fout;
    return weiger('Het bestand is beschadigd en kan niet worden gelezen.', plaats);
  }
}
