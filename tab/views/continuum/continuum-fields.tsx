// A form of the continuum: what stands in the way of keeping it, and the way out.
import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import type { ContinuumForm } from '../../data/continuum-form.ts';
import { useLeadersSettings } from '../../data/leaders-settings.ts';
import { Said } from '../said.tsx';
import { continuumProblems } from './continuum-sentences.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  heading: { margin: 0, ':focus': { outlineStyle: 'none' } },
  words: { whiteSpace: 'normal', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** The frame of a form. Its heading takes the focus when it opens in answer to a press. */
export function FieldsForm({
  title,
  form,
  submit,
  saveLabel,
  close,
  closeLabel = 'Close',
  takesFocus = true,
  children,
}: {
  title: string;
  form: ContinuumForm;
  submit: () => void;
  saveLabel: string;
  close?: (() => void) | undefined;
  closeLabel?: string;
  takesFocus?: boolean;
  children: ReactNode;
}) {
  const styles = useStyles();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const isSending = form.state.kind === 'sending';
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (!isSending) submit();
  };
  return (
    <form className={styles.form} onSubmit={send} noValidate aria-labelledby={id}>
      <Text as="h3" weight="semibold" size={500} id={id} ref={heading} tabIndex={-1} className={styles.heading}>
        {title}
      </Text>
      {children}
      <FormProblems form={form} />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isSending}>
          {saveLabel}
        </Button>
        {close === undefined ? null : <Button onClick={close}>{closeLabel}</Button>}
      </div>
      <Said>{isSending ? 'Keeping it …' : ''}</Said>
    </form>
  );
}

/** Why it is not kept. Where a name is also an everyday word, only the person can tell, and says so. */
export function FormProblems({ form: { state, allow } }: { form: ContinuumForm }) {
  const styles = useStyles();
  const sentences = continuumProblems(state, useLeadersSettings());
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
            {state.kind === 'names' && state.mayBeWords ? (
              <div>
                <Button size="small" onClick={() => allow(state.names)}>
                  It is an ordinary word here
                </Button>
              </div>
            ) : null}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
