/** Where the program is reached from outside, for addresses that it hands out. */
export abstract class Webadres {
  /** The full address of a path that starts with `/`. */
  abstract van(pad: string): string;
}
