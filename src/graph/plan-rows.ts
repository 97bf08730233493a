// A plan as a row of its list, and back.
import { referenceOf } from '../domain/entry.ts';
import type { Row } from '../domain/change.ts';
import { type Plan, type PlanVersion, reviewOnOf } from '../domain/plan/plan.ts';
import { planSectionCodes } from '../domain/plan/plan-sections.ts';
import type { Content, SectionContent } from '../domain/plan/plan-shape.ts';
import { dayOf } from '../domain/local-time.ts';
import { toLocal } from '../domain/school-time.ts';
import type { lists } from './lists.ts';
import type { RowOf } from './rows.ts';
import { formatSection, parseSection } from './section-text.ts';

export type PlanRow = RowOf<typeof lists.plans>;
export type VersionRow = RowOf<typeof lists.planVersions>;

type SectionColumns = Record<(typeof planSectionCodes)[number], string>;

/** The text columns of some content. */
export function sectionColumns(content: Content): SectionColumns {
  return Object.fromEntries(
    planSectionCodes.map((code) => [code, formatSection(content[code] ?? {})]),
  ) as SectionColumns;
}

/** Reads the sections of a row; names the columns nobody can read. */
export function contentOf(row: Row): { content: Content } | { unreadable: readonly string[] } {
  const content: { [section: string]: SectionContent } = {};
  const unreadable: string[] = [];
  for (const code of planSectionCodes) {
    const section = parseSection(String(row[code] ?? ''));
    if (section === null) unreadable.push(`${code.charAt(0).toUpperCase()}${code.slice(1)}`);
    else if (Object.keys(section).length > 0) content[code] = section;
  }
  return unreadable.length > 0 ? { unreadable } : { content };
}

/** The row of a plan. Its reference names nobody. */
export function planRow(plan: Plan): PlanRow {
  const { content, ...rest } = plan;
  const began = plan.lookedAt === '' ? '2000-01-01' : dayOf(toLocal(plan.lookedAt));
  return {
    ...sectionColumns(content),
    ...rest,
    title: referenceOf(plan.key, began),
    reviewOn: reviewOnOf(content),
  };
}

/** The plan of a row, as far as its columns can be read. */
export function planOf(row: PlanRow): { plan: Plan } | { unreadable: readonly string[] } {
  const read = contentOf(row as Row);
  if ('unreadable' in read) return read;
  const { key, revision, pupilId, className, yearGroup, status, version, agreedOn, lookedAt, endedBecause } = row;
  return {
    plan: {
      ...{ key, revision, pupilId, className, yearGroup, status, version, agreedOn, lookedAt, endedBecause },
      content: read.content,
    },
  };
}

/** The row of an agreed version. How adults respond is not in it: that stands in PlanScripts. */
export function versionRow(version: PlanVersion): VersionRow {
  const { content, ...rest } = version;
  return { ...sectionColumns({ ...content, respond: {} }), ...rest, title: referenceOf(version.key, version.agreedOn) };
}

/** The version of a row, as far as its columns can be read. */
export function versionOf(row: VersionRow): { version: PlanVersion } | { unreadable: readonly string[] } {
  const read = contentOf(row as Row);
  if ('unreadable' in read) return read;
  const { key, pupilId, version, agreedOn, at, authorId, authorName, scriptVersion } = row;
  return {
    version: {
      ...{ key, pupilId, version, agreedOn, at, authorId, authorName },
      scriptVersion: scriptVersion ?? 0,
      content: read.content,
    },
  };
}
