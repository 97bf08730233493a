import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import type { Settings } from '../../src/domain/settings.ts';
import type { ReadEntry } from '../../src/graph/entry-reader.ts';
import { useLeadersSettings } from '../data/leaders-settings.ts';
import { type Sending } from '../data/use-correction.ts';
import { divertSentences } from './divert-sentences.ts';
import { notKept } from './fault-sentences.ts';
import { Said } from './said.tsx';

/** What each of the forms is given. `close` says what came of it; '' when it was only closed. */
export type FormProps = { entry: ReadEntry; open: boolean; close: (said: string) => void };

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  heading: { margin: 0, ':focus': { outlineStyle: 'none' } },
  words: { whiteSpace: 'normal', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/**
 * A form by which an entry is put right, on the page itself: what it is about stays in sight, and it works on a phone.
 * Closing it keeps what was typed.
 */
export function CorrectionForm({
  title,
  submit,
  close,
  sendLabel,
  sending,
  children,
}: {
  title: string;
  submit: () => void;
  close: () => void;
  sendLabel: string;
  sending: Sending;
  children: ReactNode;
}) {
  const styles = useStyles();
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const isSending = sending.kind === 'sending';
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (!isSending) submit();
  };
  return (
    <form className={styles.form} onSubmit={send} noValidate aria-labelledby={headingId}>
      <Text as="h3" weight="semibold" size={400} id={headingId} ref={heading} tabIndex={-1} className={styles.heading}>
        {title}
      </Text>
      {children}
      <Outcome sending={sending} />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isSending}>
          {sendLabel}
        </Button>
        <Button onClick={close}>Close</Button>
      </div>
      <Said>{isSending ? 'Sending …' : ''}</Said>
    </form>
  );
}

/** How the sending ended, where it did not simply succeed. A conflict is shown by the form that knows both sides. */
function Outcome({ sending }: { sending: Sending }) {
  const styles = useStyles();
  const settings = useLeadersSettings();
  const said = sentencesOf(sending, settings);
  return (
    <div role="alert">
      {said.length === 0 ? null : (
        <MessageBar intent="warning" layout="multiline" politeness="polite">
          <MessageBarBody className={styles.words}>
            {said.map((sentence) => (
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

function sentencesOf(sending: Sending, settings: Settings | null): readonly string[] {
  switch (sending.kind) {
    case 'failed':
      return [notKept(sending.error)];
    case 'diverted':
      return divertSentences(sending.diversion, settings);
    case 'withdrawn meanwhile':
      return ['Somebody withdrew this entry meanwhile, so it was left as it is.'];
    case 'ready':
    case 'sending':
    case 'done':
    case 'conflict':
      return [];
    default:
      return sending satisfies never;
  }
}
