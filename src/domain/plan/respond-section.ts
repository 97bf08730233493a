// How adults respond has one home: the PlanScripts list. The plan's own section only holds what is not agreed yet.
import { type PlanScript, scriptLimit, type StageCode, stageCodes, type Stages } from '../plan-script.ts';
import { type SectionContent, textOf } from './plan-shape.ts';

const parts = [
  ['looks', 'Looks'],
  ['say', 'Say'],
  ['avoid', 'Avoid'],
] as const;

/** The section as the agreed row has it. */
export function respondOf(script: Pick<PlanScript, 'script' | 'stages'> | null): SectionContent {
  if (script === null) return {};
  const fields: { [part: string]: string } = { script: script.script };
  for (const stage of stageCodes) {
    for (const [part, end] of parts) fields[`${stage}${end}`] = script.stages[stage][part];
  }
  return fields;
}

/** The stages of a section, as the list keeps them. */
export function stagesOf(section: SectionContent): Stages {
  const stage = (code: StageCode): Stages[StageCode] => ({
    looks: textOf(section, `${code}Looks`).trim(),
    say: textOf(section, `${code}Say`).trim(),
    avoid: textOf(section, `${code}Avoid`).trim(),
  });
  const [calm, early, difficult, dangerous, recovery] = stageCodes.map(stage) as [
    Stages['calm'],
    Stages['early'],
    Stages['difficult'],
    Stages['dangerous'],
    Stages['recovery'],
  ];
  return { calm, early, difficult, dangerous, recovery };
}

/** The script of a section, in one line and no longer than it may be. */
export function scriptOf(section: SectionContent): string {
  return textOf(section, 'script').replace(/\s+/g, ' ').trim().slice(0, scriptLimit);
}

/** Whether the plan's own section says something that the agreed row does not say yet. An empty section is no draft. */
export function isDrafted(
  section: SectionContent | undefined,
  agreed: Pick<PlanScript, 'script' | 'stages'> | null,
): boolean {
  if (section === undefined || Object.keys(section).length === 0) return false;
  const stands = respondOf(agreed);
  return Object.keys({ ...section, ...stands }).some(
    (part) => textOf(section, part).trim() !== textOf(stands, part).trim(),
  );
}
