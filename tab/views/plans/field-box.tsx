import {
  Field as FluentField,
  Input,
  MessageBar,
  MessageBarBody,
  Select,
  Text,
  Textarea,
} from '@fluentui/react-components';
import type { Field } from '../../../src/domain/plan/plan-shape.ts';
import type { Held } from '../../data/plans/held-texts.ts';
import { useLeadersSettings } from '../../data/leaders-settings.ts';
import { divertSentences } from '../divert-sentences.ts';

type BoxProps = {
  field: Field;
  value: string;
  change: (value: string) => void;
  /** The text in it belongs to the safeguarding lead. */
  held?: Held | undefined;
};

/** One field of a section. */
export function FieldBox({ field, value, change, held }: BoxProps) {
  const left = field.limit - value.length;
  const hint = [field.hint ?? '', field.kind === 'line' && field.limit > 200 ? `${left} characters left.` : '']
    .filter(Boolean)
    .join(' ');
  return (
    <div>
      <FluentField
        label={field.label}
        {...(hint === '' ? {} : { hint })}
        {...(held === undefined ? {} : { validationState: 'warning' as const })}
      >
        {control(field, value, change)}
      </FluentField>
      <div role="alert">{held === undefined ? null : <HeldWords held={held} />}</div>
    </div>
  );
}

function control(field: Field, value: string, change: (value: string) => void) {
  switch (field.kind) {
    case 'text':
      return (
        <Textarea
          value={value}
          maxLength={field.limit}
          resize="vertical"
          rows={3}
          onChange={(_, data) => change(data.value)}
        />
      );
    case 'line':
      return <Input value={value} maxLength={field.limit} onChange={(_, data) => change(data.value)} />;
    case 'day':
      return <Input type="date" value={value} onChange={(_, data) => change(data.value)} />;
    case 'choice':
    case 'scale':
      return (
        <Select value={value} onChange={(_, data) => change(data.value)}>
          <option value="">Not said yet</option>
          {choicesOf(field).map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </Select>
      );
    default:
      return field.kind satisfies never;
  }
}

function choicesOf({ choices, from = 0, to = 0 }: Field): readonly { code: string; label: string }[] {
  if (choices !== undefined) return choices;
  return Array.from({ length: to - from + 1 }, (_, step) => {
    const number = from + step;
    return { code: String(number), label: number > 0 && from < 0 ? `+${number}` : String(number) };
  });
}

/** Whom to see, in place of keeping it. */
function HeldWords({ held }: { held: Held }) {
  const settings = useLeadersSettings();
  return (
    <MessageBar intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody>
        {divertSentences(held.diversion, settings).map((sentence) => (
          <Text key={sentence} block>
            {sentence}
          </Text>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}
