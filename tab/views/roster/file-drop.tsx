import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { DocumentArrowUpRegular } from '@fluentui/react-icons';
import { type DragEvent, type RefObject, useRef, useState } from 'react';

const useStyles = makeStyles({
  drop: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalXL,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  over: { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
});

/** Takes one file, dropped or chosen. */
export function FileDrop({
  take,
  button,
}: {
  take: (file: File) => void;
  button: RefObject<HTMLButtonElement | null>;
}) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file !== undefined) take(file);
  };
  return (
    <div
      className={mergeClasses(styles.drop, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Button ref={button} icon={<DocumentArrowUpRegular />} onClick={() => input.current?.click()}>
        Choose a CSV file
      </Button>
      <Text>or drop it here.</Text>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.txt,text/csv"
        aria-label="CSV file"
        onChange={({ target }) => {
          const file = target.files?.[0];
          // So that the same file, mended, can be chosen again.
          target.value = '';
          if (file !== undefined) take(file);
        }}
      />
    </div>
  );
}
