import { fold } from './clean-text.ts';
import { stem } from './stem.ts';

/** What stands between a token and the one before it: nothing, a comma or dash or bracket, or the end of a sentence. */
export type Gap = 'none' | 'comma' | 'sentence';

/** One word, number or emoji of a message. */
export type Token = {
  /** As typed, after cleaning, without a possessive ending. */
  raw: string;
  /** Folded: lower case, no accents, no apostrophes. */
  word: string;
  stem: string;
  /** Offsets into the cleaned text. */
  start: number;
  end: number;
  gap: Gap;
  /** Opened by a bracket or quote. */
  opened: boolean;
  /** It ended in 's or s'. */
  owner: boolean;
  /** `@child`, `@adult` and the like once the message's people are known; '' before. */
  tag: string;
  /** Which of the message's mentions a `@child` token is; -1 for other tokens. */
  mention: number;
};

/** Most messages have thirty words; a message of a thousand is a paste, and its beginning is enough. */
const mostTokens = 1200;

const piece =
  /(\d{1,2}[:.]\d{2}(?:ish|am|pm)\b|\d{1,2}(?:[:.]\d{2})?(?=\s{0,1}[ap]\.?m\b|\b))|([\p{L}\p{M}\p{N}]+(?:['&][\p{L}\p{M}]+)*'?)|(\p{Extended_Pictographic}|:\)|:\(|:-\))|([.!?;]+)|([,:\-()[\]"/+*=|#~]+)/gu;

function gapOf(signs: string, before: Gap): Gap {
  if (before === 'sentence') return before;
  return /[.!?;]/.test(signs) ? 'sentence' : 'comma';
}

/** Two words typed as one, or one word typed oddly, that would otherwise be nobody's word. */
const respelt: Readonly<Record<string, string>> = {
  w: 'w',
  wi: 'with',
  wiv: 'with',
  wth: 'with',
  bc: 'because',
  coz: 'because',
  cos: 'because',
  cuz: 'because',
  bcos: 'because',
  becoz: 'because',
  tho: 'though',
  ppl: 'people',
  pls: 'please',
  plz: 'please',
  dint: 'didnt',
  didnt: 'didnt',
  coudlnt: 'couldnt',
  couldn: 'couldnt',
  wouldn: 'wouldnt',
  wldnt: 'wouldnt',
  cldnt: 'couldnt',
  cudnt: 'couldnt',
  wudnt: 'wouldnt',
  shld: 'should',
  cld: 'could',
  wld: 'would',
  cud: 'could',
  wud: 'would',
  hte: 'the',
  teh: 'the',
  adn: 'and',
  nd: 'and',
  '&': 'and',
  ltd: 'ltd',
  tmrw: 'tomorrow',
  hse: 'house',
  infront: 'front',
  outta: 'out',
  wiht: 'with',
  thier: 'their',
  freind: 'friend',
  freinds: 'friend',
  frend: 'friend',
  lunctime: 'lunchtime',
  lunhc: 'lunch',
  plyground: 'playground',
  playgroud: 'playground',
  palyground: 'playground',
  plaground: 'playground',
  playgrnd: 'playground',
  plygrnd: 'playground',
  plagruond: 'playground',
  clasroom: 'classroom',
  clssroom: 'classroom',
  shes: 'shes',
  hes: 'hes',
  mommy: 'mummy',
  mrk: 'mark',
  mrks: 'marks',
  wacked: 'whacked',
  throing: 'throwing',
  thro: 'throw',
  agen: 'again',
  wen: 'when',
  skool: 'school',
  lunchtme: 'lunchtime',
  playtme: 'playtime',
  clas: 'class',
  tuk: 'took',
  brk: 'break',
  kicken: 'kicking',
  hiting: 'hitting',
  runing: 'running',
  swaring: 'swearing',
  scratchd: 'scratched',
  pushd: 'pushed',
  kickd: 'kicked',
  slaped: 'slapped',
  shuved: 'shoved',
  nife: 'knife',
  kared: 'cared',
  cryin: 'crying',
  b4: 'before',
  befor: 'before',
  ded: 'dead',
  nite: 'night',
  nites: 'nights',
  hittin: 'hitting',
  kickin: 'kicking',
  pushin: 'pushing',
  runnin: 'running',
  shoutin: 'shouting',
  playin: 'playing',
  sittin: 'sitting',
  bleedin: 'bleeding',
};

/** The tokens of a cleaned text, in order. */
export function tokensOf(clean: string): Token[] {
  const tokens: Token[] = [];
  let gap: Gap = 'sentence';
  let opened = false;
  for (const match of clean.matchAll(piece)) {
    const [typed, , , , end, mid] = match;
    if (end !== undefined || mid !== undefined) {
      // "Ivy-Mae", "head-butted": a hyphen inside a word parts nothing.
      const inWord =
        typed === '-' && /\S/.test(clean[match.index - 1] ?? ' ') && /\S/.test(clean[match.index + 1] ?? ' ');
      // "Mrs. Shah", "G. Potts" (the letter opening its sentence): the stop is part of the name.
      const last = tokens.at(-1);
      const short =
        typed === '.' &&
        last !== undefined &&
        (/^(?:mr|mrs|ms|dr|yr|approx)$/.test(last.word) || (/^\p{Lu}$/u.test(last.raw) && last.gap === 'sentence'));
      if (inWord || short) continue;
      gap = gapOf(typed, gap);
      opened = /[(["]$/.test(typed);
      continue;
    }
    tokens.push(tokenOf(typed, match.index, gap, opened));
    if (tokens.length >= mostTokens) break;
    gap = 'none';
    opened = false;
  }
  settleBits(tokens);
  return tokens;
}

/** "Bit" is to bite only before somebody or something bitten; "a bit red" and "bits" are small amounts. */
function settleBits(tokens: readonly Token[]): void {
  tokens.forEach((token, at) => {
    if (token.word !== 'bit' && token.word !== 'bits') return;
    const before = tokens[at - 1]?.word ?? '';
    const after = tokens[at + 1]?.word ?? '';
    const amount =
      token.word === 'bits' ||
      /^(?:in|of|with|when|and|about|at|because|but|for|from|so|before|after|during|if|as|that|than|then|now|today|by|over|again|under|around|off|up|down|where|while|was|is|to|not|today|this)$/.test(
        after,
      ) ||
      /^(?:a|little|wee|tiny|good|first|best|last|next|every|any|the|this|that|one|bit|quite|still|was|is|got|been|looks|seemed|feeling)$/.test(
        before,
      ) ||
      /^(?:of|more|less|too|late|quiet|quieter|upset|tired|sad|red|sore|wobbly|out|cross|tearful|teary|weepy|clingy|worried|anxious|flat|low|lost|unsettled|fidgety|restless|nervous|shy|subdued|silly|rude|grumpy|rough|loud|better|calmer|hard|harder|tricky|late|wet|muddy|poorly|pale|sleepy|emotional|down|embarrassed|shaken|bruised|swollen|scratched|pink|overwhelmed|overexcited|giddy|wound|hyper|like)$/.test(
        after,
      );
    token.stem = amount ? 'amount' : 'bite';
  });
}

function tokenOf(typed: string, start: number, gap: Gap, opened: boolean): Token {
  const folded = fold(typed);
  const owner = /.'s$|.s'$/.test(folded);
  const end = start + typed.length;
  const raw = owner ? typed.replace(/'s$/i, '').replace(/s'$/i, '') : typed.replace(/'$/, '');
  const plain = (owner ? folded.replace(/'s$/, '').replace(/s'$/, '') : folded).replaceAll("'", '');
  const word = Object.hasOwn(respelt, plain) ? (respelt[plain] ?? plain) : plain;
  return { raw, word, stem: stem(word), start, end, gap, opened, owner, tag: '', mention: -1 };
}
