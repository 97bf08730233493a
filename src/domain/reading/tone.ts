import { makePhraseBook } from './phrase-book.ts';
import type { Token } from './tokens.ts';

// How a message is meant, apart from what happened in it. Positive numbers are pride, negative ones trouble.
const phrases: readonly (readonly [phrase: string, tone: number])[] = [
  ...'so/very/really proud;proud of/moment;superstar;super star;star of/today/pupil;well done;good job;amazing;brilliant;brilliantly;fantastic;fab;fabulous;wonderful;wonderfully;beautiful/beautifully;lovely ?to !girl/boy;so/really/very lovely;superb;excellent;wow;absolute joy;a joy;what a star/kind/lovely;praise;house point/points;team point;merit;sticker;certificate;headteacher award;gold star;dojo;good news;good one;celebrate;shout out;shoutout;huge/massive/big achievement/win/progress/step;first time ever;bless ?him/her/them;made my day;so/such sweet/good/kind;credit;yay;hooray;hurrah;impressed;impressive;role model;legend;champion;champ;delighted;chuffed;pleased with;great to see;nice to see;massive deal/for/step;tiny thing;pin drop;unreal;so grown up;bless;nice to see;lovely;heart melted;melted my heart;melted;credit to;thank you;good as gold;golden;special mention;massive/huge well done;great effort/work/sharing/listening;a little/real gem;good/helpful/clever/kind/brave/lovely/sweet girl/boy/lad/chap;so/very sweet/cute/lovely/brave/mature/grown/impressive;sweet;made me smile;what a;usually/normally ?takes ?cant ?struggles ?finds;breakthrough;such a;proud;brave;clapped/cheered;smashed it;nailed it;round of applause;applause;positive;positives'
    .split(';')
    .map((phrase) => [phrase, 2] as const),
  ...'nice/nicely/kindly/gently/sensibly/patiently/calmly/happily/good/great/super/cheerful/smile/smiling/smiley/happy/wonderfully/perfectly/finally/helpful;without being asked;all by himself/herself;no prompt/prompting;unprompted'
    .split(';')
    .map((phrase) => [phrase, 1] as const),
  ...'on purpose;deliberately;again;kicked off;not acceptable;unacceptable;disappointing;third/3rd/4th/fourth/2nd/second time/incident ?today;parents/parent/mum/dad ?to ?be/been/being rung/phoned/called/informed/told/aware;incident;time out;sent ?him/her ?to/in;had to/2 remove/separate/stop;fed up;furious;consequence;missed/missing/lost ?his/her play/playtime/break/golden;timeout;behaviour;nasty;crying because;horrible'
    .split(';')
    .map((phrase) => [phrase, -1] as const),
];

const happy = /[⭐🌟✨👏🙌👍🏆🥇👑🎉🎊💪❤💛💚💙💜🧡🥰😍🤩😊😀😃😄☺🌈💯🏅🤗💕💖💗🫶]/u;
const cross = /[😡😠🤬😤👎😳😬]/u;

const look = makePhraseBook(phrases);

/** Pride above 0, trouble below; a handful at most. Emoji speak too. */
export function toneOf(tokens: readonly Token[], clean: string): { pride: number; trouble: number } {
  let pride = happy.test(clean) ? 2 : 0;
  let trouble = cross.test(clean) ? 2 : 0;
  for (const { value, from } of look(tokens)) {
    const before = tokens[from - 1]?.word ?? '';
    if (/^(?:not|no|isnt|wasnt|never|didnt|dont|without)$/.test(before)) continue;
    if (value > 0) pride += value;
    else trouble -= value;
  }
  return { pride: Math.min(pride, 6), trouble: Math.min(trouble, 6) };
}
