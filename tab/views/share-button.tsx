import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { LinkRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { formatPage, type PageId } from '../data/page-id.ts';
import { useTab } from '../data/tab-context.ts';
import { Said } from './said.tsx';

const useStyles = makeStyles({
  share: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** What a link is called where it is pasted. It says nothing about a child. */
const labels: { [K in PageId['kind']]: string } = {
  year: 'A year group in Continuum',
  entry: 'An entry in Continuum',
  child: 'A child’s page in Continuum',
  continuum: 'The therapeutic continuum of a year group',
  practice: 'A practice on the therapeutic continuum',
  'home time': 'What families are to hear in Continuum',
  plan: 'A plan in Continuum',
  respond: 'How adults respond, in Continuum',
};

/** Opens Teams' own sheet for copying a link. Whoever opens the link sees what their own circles let them see. */
export function ShareButton({ page, label = 'Link to this page' }: { page: PageId; label?: string }) {
  const styles = useStyles();
  const { session } = useTab();
  const [hasFailed, setFailed] = useState(false);
  const share = (): void => {
    setFailed(false);
    session.share(formatPage(page), labels[page.kind]).catch(() => setFailed(true));
  };
  return (
    <div className={styles.share}>
      <Button appearance="subtle" icon={<LinkRegular />} onClick={share}>
        {label}
      </Button>
      <Said>{hasFailed ? 'Teams could not make a link just now.' : ''}</Said>
    </div>
  );
}
