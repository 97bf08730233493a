import { Dialog, DialogBody, DialogContent, DialogSurface, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  surface: { maxWidth: 'min(60rem, calc(100vw - 1rem))', width: '100%', boxSizing: 'border-box' },
  content: { overflowWrap: 'anywhere' },
});

/** A form over the board. Escape closes it; the focus goes back to what opened it. */
export function OpenedOver({ label, close, children }: { label: string; close: () => void; children: ReactNode }) {
  const styles = useStyles();
  return (
    <Dialog open modalType="modal" onOpenChange={(_, { open }) => (open ? undefined : close())}>
      <DialogSurface className={styles.surface} aria-label={label}>
        <DialogBody>
          <DialogContent className={styles.content}>{children}</DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
