// A plan as a document schools can go on writing in. Fetched when somebody asks for it.
import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import {
  type Content,
  isBlankRow,
  type Rows,
  rowsOf,
  type Section,
  textOf,
} from '../../../src/domain/plan/plan-shape.ts';
import { dayOrText, valueOf } from './section-reading.tsx';

export type PlanOnPaper = {
  name: string;
  className: string;
  version: number;
  kind: 'school' | 'family';
  today: string;
  content: Content;
  sections: readonly Section[];
};

/** The document of one plan, with what was given and nothing else. */
export async function planDocument(plan: PlanOnPaper): Promise<Blob> {
  return Packer.toBlob(
    new Document({
      creator: 'Continuum',
      title: 'Plan',
      styles: { default: { document: { run: { font: 'Calibri', size: 22 } } } },
      sections: [
        { children: [...head(plan), ...plan.sections.flatMap((section) => sectionOf(section, plan.content))] },
      ],
    }),
  );
}

function head({ name, className, version, kind, today }: PlanOnPaper): readonly Paragraph[] {
  const whose = kind === 'family' ? 'The family’s copy' : 'For adults in school only';
  const agreed = version === 0 ? 'not agreed yet' : `version ${version}`;
  return [
    new Paragraph({ text: `Plan: ${name}`, heading: HeadingLevel.TITLE }),
    new Paragraph(`Class ${className} · ${agreed} · ${whose} · ${dayOrText(today)}`),
  ];
}

function sectionOf({ code, title, parts }: Section, content: Content): readonly Paragraph[] {
  const own = content[code];
  const lines = parts.flatMap((part) => {
    if (part.kind === 'rows') return rowLines(part, own);
    const value = textOf(own, part.code).trim();
    return value === '' ? [] : [labelled(part.label, valueOf(part, value))];
  });
  const heading = new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 });
  return [heading, ...(lines.length === 0 ? [new Paragraph('Nothing is written here yet.')] : lines)];
}

function rowLines(part: Rows, content: Content[string] | undefined): readonly Paragraph[] {
  const rows = rowsOf(content, part.code).filter((row) => !isBlankRow(row));
  if (rows.length === 0) return [];
  return [
    new Paragraph({ text: part.label, heading: HeadingLevel.HEADING_2 }),
    ...rows.flatMap((row) => [
      ...part.cells
        .filter(({ code }) => (row[code] ?? '').trim() !== '')
        .map((cell) => labelled(cell.label, valueOf(cell, row[cell.code] ?? ''))),
      new Paragraph(''),
    ]),
  ];
}

function labelled(label: string, value: string): Paragraph {
  const [first = '', ...more] = value.split('\n');
  return new Paragraph({
    children: [
      new TextRun({ text: `${label}: `, bold: true }),
      new TextRun(first),
      ...more.map((text) => new TextRun({ text, break: 1 })),
    ],
  });
}
