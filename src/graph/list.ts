// What is stated of every list the school keeps.
import type { Column } from './columns.ts';

/** A circle is a site whose members the school manages: SharePoint's own permissions decide who reads. */
export const circles = ['staff', 'pastoral', 'leaders'] as const;
export type Circle = (typeof circles)[number];

export type List = {
  /** The display name in SharePoint, never changed once made. */
  name: string;
  circle: Circle;
  writer: string;
  purpose: string;
  retention: string;
  /** What the built-in Title column holds. */
  title: string;
  columns: { readonly [name: string]: Column };
};

export const whileOnRoll = 'while the child or adult is at the school, then by the school’s own schedule';
export const withPupilRecord = 'with the pupil record; the last school keeps it until the child is 25';
export const schoolDecides = 'until the school changes it';
