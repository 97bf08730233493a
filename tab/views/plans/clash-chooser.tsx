import { Button, Text } from '@fluentui/react-components';
import type { Clash } from '../../../src/domain/plan/merge-plan.ts';
import type { Section } from '../../../src/domain/plan/plan-shape.ts';
import type { Editor } from '../../data/plans/use-editor.ts';
import { usePlanStyles } from './plan-styles.ts';

/** Two people wrote in the same place: both are shown, and nothing goes until somebody has chosen. */
export function ClashChooser<S>({ editor, sections }: { editor: Editor<S>; sections: readonly Section[] }) {
  const styles = usePlanStyles();
  if (editor.now.clashes.length === 0) return null;
  return (
    <section className={styles.card} aria-label="Written by two people">
      <Text as="h2" weight="semibold" size={400} className={styles.heading}>
        Somebody else wrote in the same place
      </Text>
      {editor.now.clashes.map((clash) => (
        <div key={`${clash.section}.${clash.part}.${clash.row}.${clash.cell}`} className={styles.stack}>
          <Text weight="semibold">{whereOf(clash, sections)}</Text>
          <Text as="p" className={styles.words}>{`Theirs: ${clash.theirs || '(taken out)'}`}</Text>
          <Text as="p" className={styles.words}>{`Yours: ${clash.mine || '(taken out)'}`}</Text>
          <div className={styles.row}>
            <Button onClick={() => editor.settle(clash, 'theirs')}>Keep theirs</Button>
            <Button onClick={() => editor.settle(clash, 'mine')}>Keep yours</Button>
            <Button onClick={() => editor.settle(clash, 'both')}>Keep both</Button>
          </div>
        </div>
      ))}
    </section>
  );
}

function whereOf({ section, part, cell }: Clash, sections: readonly Section[]): string {
  const found = sections.find(({ code }) => code === section);
  const place = found?.parts.find(({ code }) => code === part);
  const inner = place?.kind === 'rows' ? place.cells.find(({ code }) => code === cell)?.label : undefined;
  return [found?.title, place?.label, inner].filter(Boolean).join(': ');
}
