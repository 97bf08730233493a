import { Component, type ReactNode } from 'react';
import { FailedScreen } from './start-screens.tsx';

/** A bug while drawing, or a part of the tab that did not load, ends in a sentence and not in a blank page. */
export class CatchBug extends Component<{ again: () => void; children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    return this.state.isBroken ? <FailedScreen reason="unknown" again={this.props.again} /> : this.props.children;
  }
}
