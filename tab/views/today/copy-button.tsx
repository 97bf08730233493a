import { Button } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { Said } from '../said.tsx';
import { copyText } from './copy-text.ts';

/** Copies text and says so. `name` is said to those who cannot see beside what the button stands. */
export function CopyButton({ text, label, name }: { text: string; label: string; name: string }) {
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    // Emptied first, so that a second copy is said again.
    setSaid('');
    setSaid(
      (await copyText(text)) ? 'Copied' : 'It could not be copied here. Select the words and copy them yourself.',
    );
  };
  return (
    <>
      <Button icon={<CopyRegular />} onClick={() => void copy()} aria-label={name}>
        {label}
      </Button>
      <Said>{said}</Said>
    </>
  );
}
