// The sections of a plan as SharePoint keeps them: JSON in a text column. What is not JSON of that shape is unreadable.
import * as z from 'zod/mini';
import { type Content, type ContentRow, isBlankRow, type SectionContent } from '../domain/plan/plan-shape.ts';

const rowShape = z.catchall(z.object({ id: z.string() }), z.string());
const sectionShape = z.record(z.string(), z.union([z.string(), z.array(rowShape)]));
const contentShape = z.record(z.string(), sectionShape);

/** Reads a section; null when somebody has to look at it. An empty column is an empty section. */
export function parseSection(text: string): SectionContent | null {
  return text.trim() === '' ? {} : parsed(text, sectionShape);
}

/** Reads several sections kept in one column; null when somebody has to look at it. */
export function parseContent(text: string): Content | null {
  return text.trim() === '' ? {} : parsed(text, contentShape);
}

/** Writes a section: empty fields and blank rows are left out; '' for a section in which nothing stands. */
export function formatSection(section: SectionContent): string {
  const kept = keptOf(section);
  return Object.keys(kept).length === 0 ? '' : JSON.stringify(kept);
}

/** Writes several sections into one column. The same content gives the same text, whatever order it was made in. */
export function formatContent(content: Content): string {
  const kept = Object.entries(content).map(([code, section]) => [code, keptOf(section)] as const);
  return JSON.stringify(inOrder(kept.filter(([, section]) => Object.keys(section).length > 0)));
}

function keptOf(section: SectionContent): SectionContent {
  const kept = Object.entries(section).map(
    ([part, value]) =>
      [part, typeof value === 'string' ? value : value.filter((row) => !isBlankRow(row)).map(keptRow)] as const,
  );
  return inOrder(kept.filter(([, value]) => value.length > 0));
}

/** A row without its empty cells, the id first. */
function keptRow({ id, ...cells }: ContentRow): ContentRow {
  return { id, ...inOrder(Object.entries(cells).filter(([, value]) => value !== '')) };
}

function inOrder<T>(entries: readonly (readonly [string, T])[]): { [name: string]: T } {
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function parsed<T>(text: string, shape: z.ZodMiniType<T>): T | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const read = shape.safeParse(json);
  return read.success ? read.data : null;
}
