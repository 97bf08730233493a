import { Button, makeStyles, mergeClasses, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { Said } from '../said.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  opened: {
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  heading: { margin: 0, ':focus': { outlineStyle: 'none' } },
  words: { whiteSpace: 'normal', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** A form on the page itself. What was typed stays until it is kept or the form is closed. */
export function EditForm({
  title,
  isSending,
  problems,
  save,
  close,
  saveLabel = 'Save',
  children,
}: {
  title: string;
  isSending: boolean;
  /** Sentences why it was not kept, or none. */
  problems: readonly string[];
  save: () => void;
  /** Left out where the form always stands there, below a heading of its own. */
  close?: (() => void) | undefined;
  saveLabel?: string;
  children: ReactNode;
}) {
  const styles = useStyles();
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const opensInAnswer = close !== undefined;
  useEffect(() => {
    if (opensInAnswer) heading.current?.focus();
  }, [opensInAnswer]);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (!isSending) save();
  };
  return (
    <form
      className={mergeClasses(styles.form, opensInAnswer && styles.opened)}
      onSubmit={send}
      noValidate
      {...(opensInAnswer ? { 'aria-labelledby': headingId } : { 'aria-label': title })}
    >
      {opensInAnswer ? (
        <Text
          as="h3"
          weight="semibold"
          size={400}
          id={headingId}
          ref={heading}
          tabIndex={-1}
          className={styles.heading}
        >
          {title}
        </Text>
      ) : null}
      {children}
      <Problems sentences={problems} />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isSending}>
          {saveLabel}
        </Button>
        {close === undefined ? null : <Button onClick={close}>Close</Button>}
      </div>
      <Said>{isSending ? 'Saving …' : ''}</Said>
    </form>
  );
}

function Problems({ sentences }: { sentences: readonly string[] }) {
  const styles = useStyles();
  return (
    <div role="alert">
      {sentences.length === 0 ? null : (
        <MessageBar intent="warning" layout="multiline" politeness="polite">
          <MessageBarBody className={styles.words}>
            {sentences.map((sentence) => (
              <Text key={sentence} block>
                {sentence}
              </Text>
            ))}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
