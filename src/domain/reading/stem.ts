// One word for all its forms, so that "hit", "hits" and "hitting" are one entry in a table. The stems need not be
// pretty: the same function is applied to the tables and to what is typed.

/** Forms that no ending explains. `bit` and `left` have other senses: see tokens.ts and the tables that use them. */
const irregular: Readonly<Record<string, string>> = {
  bitten: 'bite', biting: 'bite', bites: 'bite', threw: 'throw', thrown: 'throw', thru: 'through', took: 'take', taken: 'take', taking: 'take',
  gave: 'give', given: 'give', giving: 'give', went: 'go', gone: 'go', goes: 'go', ran: 'run', hid: 'hide', hidden: 'hide', hiding: 'hide',
  broke: 'break', broken: 'break', said: 'say', says: 'say', saying: 'say', sed: 'say', told: 'tell', held: 'hold', kept: 'keep', spat: 'spit',
  swore: 'swear', sworn: 'swear', fell: 'fall', fallen: 'fall', stole: 'steal', stolen: 'steal', tore: 'tear', torn: 'tear', swung: 'swing',
  hurting: 'hurt', cried: 'cry', cries: 'cry', crying: 'cry', tried: 'try', tries: 'try', trying: 'try', tidied: 'tidy', tidies: 'tidy',
  carried: 'carry', carries: 'carry', found: 'find', brought: 'bring', caught: 'catch', stood: 'stand', sat: 'sit', sitting: 'sit', slept: 'sleep',
  chose: 'choose', chosen: 'choose', choosing: 'choose', tying: 'tie', hidin: 'hide', bit: 'bite', writen: 'write', wrote: 'write', written: 'write', writing: 'write', drew: 'draw', drawn: 'draw',
  bled: 'bleed', bleeding: 'bleed', led: 'lead', left: 'leave', leaving: 'leave', leaves: 'leave', lost: 'lose', losing: 'lose', woke: 'wake',
  trod: 'tread', trodden: 'tread', stuck: 'stick', shook: 'shake', shaken: 'shake', shaking: 'shake', saw: 'see', seen: 'see', felt: 'feel', got: 'get', gotten: 'get', getting: 'get',
  made: 'make', making: 'make', came: 'come', coming: 'come', did: 'do', does: 'do', doing: 'do', done: 'do', has: 'have', had: 'have', having: 'have',
  was: 'be', were: 'be', is: 'be', are: 'be', been: 'be', being: 'be', am: 'be', sharing: 'share', refusing: 'refuse', using: 'use', used: 'use',
  dug: 'dig', flung: 'fling', hung: 'hang', lying: 'lie', lied: 'lie', lay: 'lie', laid: 'lay', heard: 'hear', met: 'meet', paid: 'pay', sent: 'send',
  built: 'build', thought: 'think', bought: 'buy', fought: 'fight', wept: 'weep', crept: 'creep', bent: 'bend', dying: 'die', died: 'die', dies: 'die',
  children: 'child', kids: 'child', kid: 'child', kiddie: 'child', feet: 'foot', teeth: 'tooth', knives: 'knife', shoving: 'shove', apologising: 'apologise', apologized: 'apologise',
  apologizing: 'apologise', apologize: 'apologise', wiped: 'wipe', wiping: 'wipe', aswell: 'also', grazed: 'graze', scrapped: 'scrap',
  whacked: 'whack', batted: 'bat', hers: 'her', theirs: 'their', sang: 'sing', sung: 'sing', rang: 'ring', rung: 'ring', drove: 'drive', ate: 'eat', eaten: 'eat',
  forgot: 'forget', forgotten: 'forget', understood: 'understand', began: 'begin', begun: 'begin', grew: 'grow', knew: 'know', lent: 'lend', meant: 'mean', won: 'win',
  its: 'its', this: 'this', his: 'his', us: 'us', yes: 'yes', bus: 'bus', class: 'class', glasses: 'glasses', always: 'always', less: 'less', as: 'as', miss: 'miss', mess: 'mess',
  dress: 'dress', kiss: 'kiss', kissed: 'kiss', kissing: 'kiss', kisses: 'kiss', pass: 'pass', cross: 'cross', during: 'during', morning: 'morning', thing: 'thing', things: 'thing', something: 'something', nothing: 'nothing',
  everything: 'everything', anything: 'anything', evening: 'evening', red: 'red', bed: 'bed', need: 'need', feed: 'feed', shed: 'shed', bleed: 'bleed', ring: 'ring', king: 'king',
  string: 'string', spring: 'spring', sing: 'sing', bring: 'bring', swing: 'swing', fling: 'fling', sling: 'sling', sting: 'sting', wing: 'wing', speed: 'speed', indeed: 'indeed', hundred: 'hundred', sacred: 'sacred',
  ceiling: 'ceiling', building: 'building', maths: 'maths', phonics: 'phonics', scissors: 'scissors', trousers: 'trousers', pants: 'pants', knickers: 'knickers', upstairs: 'upstairs', stairs: 'stairs', downstairs: 'downstairs', sometimes: 'sometimes',
  ours: 'ours', yours: 'yours', perhaps: 'perhaps', gas: 'gas', bias: 'bias', isis: 'isis', christmas: 'christmas', tears: 'tears', days: 'day',
};

/** The shared form of a folded word: "pushes", "pushed" and "pushing" all give "push". */
export function stem(word: string): string {
  const known = Object.hasOwn(irregular, word) ? irregular[word] : undefined;
  if (known !== undefined) return silent(known);
  const length = word.length;
  if (length < 4) return word;
  if (word.endsWith('ying') && length > 5) return `${word.slice(0, -4)}y`;
  if (word.endsWith('ing') && length > 5) return base(word.slice(0, -3));
  if (word.endsWith('ied') || word.endsWith('ies')) return length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (word.endsWith('ed') && length > 4) return base(word.slice(0, -2));
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return base(word.slice(0, -2));
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return silent(word.slice(0, -1));
  return silent(word);
}

/** What is left without its ending: "hitt" was hit, "shar" was share (hit would have doubled its t). */
function base(rest: string): string {
  const last = rest.at(-1) ?? '';
  if (rest.length > 3 && last === rest.at(-2) && 'bdgmnprt'.includes(last)) return rest.slice(0, -1);
  if (/^[^aeiou]*[aeiou][^aeiouwxy]$/.test(rest)) return `${rest}e`;
  return silent(rest);
}

/** A silent e is dropped ("tease", "ignore") except where it tells words apart: here, care, note, bite, share. */
function silent(word: string): string {
  if (word.length < 5 || !word.endsWith('e') || word.endsWith('ee') || /^[^aeiou]*[aeiou][^aeiou]e$/.test(word)) return word;
  return word.slice(0, -1);
}
