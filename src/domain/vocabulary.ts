// The closed sets of codes. Codes are stable for ever; what people read for them is data (see words.ts and the Categories list).

/** What a message does. `divert` belongs to the designated safeguarding lead and is never recorded. */
export const acts = ['incident', 'note', 'praise', 'divert', 'help', 'unclear'] as const;
export type Act = (typeof acts)[number];

/** The kind of a behaviour. Behaviour has a kind; children never do. */
export const kinds = ['prosocial', 'unsocial', 'difficult', 'dangerous'] as const;
export type Kind = (typeof kinds)[number];

/** A child's part in one event. */
export const roles = ['did', 'affected', 'helped', 'saw'] as const;
export type Role = (typeof roles)[number];

/** Where an entry stands. An entry is never erased by the app: it is withdrawn. */
export const statuses = ['draft', 'confirmed', 'withdrawn'] as const;
export type Status = (typeof statuses)[number];

/** Was the child held? `ask a leader` is an answer too. */
export const heldAnswers = ['no', 'ordinary contact', 'yes', 'ask a leader'] as const;
export type HeldAnswer = (typeof heldAnswers)[number];

/** Year groups as recorded: N nursery, R reception, 1 to 6. */
export const yearGroups = ['N', 'R', '1', '2', '3', '4', '5', '6'] as const;
export type YearGroup = (typeof yearGroups)[number];

/** Who is told of a category, without waiting for Save. */
export const tells = ['nobody', 'class team', 'year lead', 'leader now', 'DSL now'] as const;
export type Tell = (typeof tells)[number];

/** What a member of staff may be, several at once. */
export const staffRoles = [
  'teacher',
  'ta',
  'midday',
  'office',
  'year-lead',
  'senco',
  'deputy',
  'head',
  'dsl',
  'deputy-dsl',
] as const;
export type StaffRole = (typeof staffRoles)[number];

/** A row of the Staff list is a person, a supply teacher with an end date, or a shared device such as a class iPad. */
export const staffKinds = ['staff', 'supply', 'device'] as const;
export type StaffKind = (typeof staffKinds)[number];

/** How the notice about a message that went to the safeguarding lead stands. */
export const diversionNotices = ['told', 'spoken to', 'belongs in behaviour', 'not answered', 'not delivered'] as const;
export type DiversionNotice = (typeof diversionNotices)[number];
