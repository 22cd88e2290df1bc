/** The token that the page asks with. It can be replaced while the page stands, as after a restart of the demo. */
export class Toegang {
  constructor(
    private huidig: string,
    private readonly haalNieuw: () => Promise<string | null>,
  ) {}

  get token(): string {
    return this.huidig;
  }

  /** Asks for a token again, for the same reader; `false` when there is none, so that the reader must log in. */
  async vernieuw(): Promise<boolean> {
    const nieuw = await this.haalNieuw();
    if (nieuw === null || nieuw === this.huidig) return false;
    this.huidig = nieuw;
    return true;
  }
}
