import { Component, type ReactNode } from 'react';
import { Storing } from '../onderdelen/bericht.js';
import { TEKSTEN } from '../teksten/teksten.js';

interface Eigenschappen {
  readonly children: ReactNode;
}

interface Toestand {
  readonly gevallen: boolean;
}

/**
 * Catches a view that falls over, or whose part of the page could not be fetched: the menu stays, and the reader is
 * told. Give it the address as key, so that another view starts anew.
 */
export class Vangnet extends Component<Eigenschappen, Toestand> {
  override readonly state: Toestand = { gevallen: false };

  static getDerivedStateFromError(): Toestand {
    return { gevallen: true };
  }

  override render(): ReactNode {
    if (!this.state.gevallen) return this.props.children;
    return (
      <Storing
        kop={TEKSTEN.pagina}
        melding={TEKSTEN.weergaveGevallen}
        opnieuw={() => window.location.reload()}
      />
    );
  }
}
