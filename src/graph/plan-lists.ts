// The lists of pupils' plans. What every adult may need in the moment stands apart from the plan, in the staff circle.
import { indexedText, indexedTime, longText, requiredNumber, text, uniqueText } from './columns.ts';
import { type List, withPupilRecord } from './list.ts';

export const planLists = {
  planScripts: {
    name: 'PlanScripts',
    circle: 'staff',
    writer: 'tab',
    purpose:
      'how adults respond to a child, readable by every adult in school: one row per agreed version, the newest counts',
    retention: withPupilRecord,
    title: 'reference without a name',
    columns: {
      Key: uniqueText(64),
      PupilId: indexedText(40),
      Version: requiredNumber('rises by one with each agreed version'),
      Script: text(240, 'the words to say first'),
      Stages: longText(8000, 'JSON: calm, early, difficult, dangerous and recovery, each with looks, say and avoid'),
      AgreedOn: text(10, 'yyyy-mm-dd'),
      At: indexedTime(),
      AuthorId: indexedText(64, 'Entra object id'),
      AuthorName: text(120),
    },
  },
} as const satisfies { [name: string]: List };
