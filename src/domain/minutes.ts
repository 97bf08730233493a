// How long something took, as people say it: "about ten minutes", "a quarter of an hour", "1h 20".

const numbers: { [word: string]: number } = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  couple: 2,
  three: 3,
  few: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  ninety: 90,
};

const none =
  /^(?:none|no|nothing|nil|zero|not at all|no time(?: at all)?|(?:he |she |they )?(?:didn['’]?t|did not|never) (?:leave|left|go out|miss any).*|(?:he |she |they )?stayed in(?: class)?)$/;

/** No school day is longer. Minutes. */
const longest = 600;

/**
 * The minutes a person means, a whole number from 0 to 600, or null where no number of minutes can be told for certain.
 * Of a span such as "10 to 15 minutes" it is the longer one: time out of class is not made smaller than it was.
 */
export function parseMinutes(typed: string): number | null {
  const text = tidy(typed);
  if (none.test(text) || none.test(typed.trim().toLowerCase())) return 0;
  // Clock times are not a number of minutes.
  if (/\d[:.]\d\d/.test(text)) return null;
  const minutes = spanOf(text) ?? lengthOf(text);
  return minutes !== null && minutes >= 0 && minutes <= longest ? Math.round(minutes) : null;
}

function tidy(typed: string): string {
  return typed
    .toLowerCase()
    .replace(/[.!?]+\s*$/, '')
    .replace(
      /\b(?:about|around|roughly|approx(?:imately)?|nearly|almost|maybe|probably|just|only|or so|i think|he|she|they|it|was|were|out|for|of class|from class|in total|all together|altogether|missed|lasted|took|under|over)\b/g,
      ' ',
    )
    .replace(/[~,]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "10-15 minutes", "ten or fifteen mins", "5 to 10". */
function spanOf(text: string): number | null {
  const found = /^(\S+) ?(?:-|–|to|or) ?(\S.*)$/.exec(text);
  if (found === null) return null;
  const shorter = numberOf(found[1] ?? '') ?? lengthOf(found[1] ?? '');
  const longer = lengthOf(found[2] ?? '');
  return shorter !== null && longer !== null && longer >= shorter ? longer : null;
}

function lengthOf(text: string): number | null {
  const plain = numberOf(text);
  if (plain !== null) return plain;
  const fixed = fixedLengths.find(([pattern]) => pattern.test(text));
  if (fixed !== undefined) return fixed[1];
  const hours = /^(.+?) ?(?:h|hrs?|hours?)(?: and)?(?: (.+)|(\d+ ?m\w*))?$/.exec(text);
  if (hours !== null) return hoursAnd(hours[1] ?? '', hours[2] ?? hours[3] ?? '');
  const minutes = /^(.+?) ?(?:m|mins?|minutes?)$/.exec(text);
  return minutes === null ? null : numberOf(minutes[1] ?? '');
}

const fixedLengths: readonly (readonly [RegExp, number])[] = [
  [/^(?:a )?quarter (?:of an )?hour$/, 15],
  [/^(?:a )?half (?:of )?an hour$|^half hour$|^a half hour$|^½ (?:an )?hour$/, 30],
  [/^(?:three[- ]quarters?|3\/4) (?:of an )?hour$/, 45],
  [/^(?:an|one|1) hour and a half$|^(?:one|1) and a half hours$/, 90],
  [/^(?:an|one|1) hour and a quarter$/, 75],
  [/^(?:a )?(?:couple|few) seconds$|^(?:a )?(?:moment|second)$/, 0],
];

function hoursAnd(hours: string, rest: string): number | null {
  const whole = numberOf(hours);
  if (whole === null) return null;
  if (rest === '') return whole * 60;
  const more = rest === 'a half' ? 30 : rest === 'a quarter' ? 15 : lengthOf(rest);
  return more === null || more >= 60 ? null : whole * 60 + more;
}

/** 25, "25", "twenty five", "a couple of". */
function numberOf(text: string): number | null {
  const said = text
    .trim()
    .replace(/^a (?=couple|few)/, '')
    .replace(/ of$/, '');
  if (/^\d{1,3}$/.test(said)) return Number(said);
  const [tens, ones, ...more] = said.split(/[ -]/);
  if (tens === undefined || more.length > 0) return null;
  const first = numbers[tens];
  if (first === undefined) return null;
  if (ones === undefined) return first;
  const second = numbers[ones];
  return second !== undefined && first >= 20 && first % 10 === 0 && second < 10 ? first + second : null;
}
