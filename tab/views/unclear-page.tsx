import { Text } from '@fluentui/react-components';
import { EntryBoard } from './entry-board.tsx';
import { Page } from './page.tsx';
import { useTrail } from './trail.ts';

/** Entries about which nobody has said yet which child it was: no year group and no child would show them. */
export function UnclearPage() {
  const trail = useTrail();
  return (
    <Page title="Child not clear yet" trail={trail.home}>
      <Text as="p">Open an entry to say which child it was.</Text>
      <EntryBoard whose={{ kind: 'unclear' }} about="without a child" />
    </Page>
  );
}
