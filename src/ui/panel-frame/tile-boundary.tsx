import { Component, type ReactNode } from 'react';
import { TileState } from './tile-state';

interface TileBoundaryProps {
  readonly children: ReactNode;
  readonly height?: number;
  /** A new value forgets the failure: other data may draw. */
  readonly resetOn?: unknown;
}

interface TileBoundaryState {
  readonly failed: string | null;
  readonly key: unknown;
}

/** A tile that cannot be drawn says so in its own place; the page goes on. */
export class TileBoundary extends Component<TileBoundaryProps, TileBoundaryState> {
  override state: TileBoundaryState = { failed: null, key: this.props.resetOn };

  static getDerivedStateFromError(error: unknown): Partial<TileBoundaryState> {
    return { failed: error instanceof Error ? error.message : String(error) };
  }

  static getDerivedStateFromProps(
    props: TileBoundaryProps,
    state: TileBoundaryState,
  ): Partial<TileBoundaryState> | null {
    return props.resetOn === state.key ? null : { failed: null, key: props.resetOn };
  }

  override render() {
    const { children, height } = this.props;
    if (this.state.failed === null) return children;
    return (
      <TileState
        problem={{ kind: 'failed' }}
        {...(height !== undefined && { height })}
        onRetry={() => this.setState({ failed: null })}
      />
    );
  }
}
