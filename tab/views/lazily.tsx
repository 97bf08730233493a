import { Spinner } from '@fluentui/react-components';
import { type ComponentType, lazy, Suspense } from 'react';

/** A part of a page that is fetched when it is first shown. What did not arrive ends in the page's own sentence for a fault. */
export function lazily<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const Part = lazy(async () => ({ default: await load() }));
  return function Lazily(props: P) {
    return (
      <Suspense fallback={<Spinner size="tiny" label="Opening" />}>
        <Part {...props} />
      </Suspense>
    );
  };
}
