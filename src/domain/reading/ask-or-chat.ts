import type { Token } from './tokens.ts';

// What is asked of the bot, and what is only talk. Patterns are on the words of the message in order, spaces between.
const help: readonly RegExp[] = [
  /\b(?:whats?|what is|what does|what do|meaning of|explain)\b.{0,20}\b[pudx][1-8]\b/,
  /^(?:is it (?:ok|okay|alright|allowed|possible|fine|best)|is there (?:a|an|any) (?:way|code|category|button|limit|word|list)|am i (?:allowed|able|meant|supposed)|are we (?:allowed|able|meant|supposed)|does anyone know how|any way to)\b/,
  /^(?:help|help me|help please|please help|menu|commands|instructions|info|\?)$/,
  /^(?:hi |hello |hiya |hey |sorry |ok |so |please |um |quick q(?:uestion)? |question |q )*(?:how|what|where|when|which|why|who)\b.{0,60}\b(?:i|we|you|u|it|this|bot|app|one|these|here|on here|categor|codes?|put|record|log|add|send|write|type|delete|undo|change|edit|see|find|report|mean|means|diff|difference|count|go to|goes|does|works?|use)\b/,
  /\bhow (?:do|does|can|to|would|should|am|are)\b.{0,40}\b(?:i|we|you|u|this|it|to)?\b.{0,30}\b(?:use|work|works|record|log|add|put|send|report|delete|undo|change|edit|correct|fix|find|see|get|do|write|type|spell|say|name|tell|share|remove|cancel|start|enter|praise|attach|upload)\b/,
  /\b(?:do|should|shall|must|can|could|may) (?:i|we) (?:just |also |still |need to |have to |only |ever |now )*(?:type|put|record|log|add|send|write|use|do|say|include|undo|delete|change|edit|attach|report|see|take|upload|speak|dictate|see|correct|enter|need|talk|text|name|message|cancel|get|look)\b/,
  /\b(?:what|how much|which)(?:s| is| are| do| does| can| counts?)?\b.{0,30}\b(?:difference|diff|categor(?:y|ies)|codes?|mean|means|can you do|can u do|you do|this do|it do|dangerous|difficult|unsocial|prosocial)\b/,
  /\b(?:first time using|new to this|never used|not used|show me how|tell me how|whats this|what is this|who sees|who can see|who reads|who gets|can anyone see|can parents see|does the parent|do parents|is this (?:private|confidential|anonymous|the right place|where)|am i doing (?:this|it) right|does it matter|do you need|do u need|can you (?:read|understand|do|help|tell|show|take|delete|undo|change|handle)|can u (?:do|help|tell|show|delete|undo|change)|does (?:this|it|the bot) (?:work|save|go|send|need|read|understand|tell|let|do|take|store|keep|remember))\b/,
  /^(?:do (?:you|u) want|(?:if|when) i \w.{0,40}\bcan i|will (?:it|this|that|first names) do)\b/,
  /\b(?:can|could) i (?:alter|amend|fix|redo|resend|unsend|remove|take back)\b/,
  /\b(?:undo|delete|cancel|change|edit) (?:that|it|the|my|last|a)\b.{0,20}\b(?:message|entry|record|one|how)\b/,
];

/** A question form that asks leave to say something, and then says it: "can I do a praise for Poppy? asked for help..." */
const leave =
  /\b(?:can|could|may) i (?:just |also |pls |please )*(?:do|put|add|log|record|send|give|have|report|get)(?: in| through| on| down)? (?:a|an|another|one)? ?(?:good one|praise|quick|incident|note|well done|star|shout|positive|merit|big|little|huge|massive)/;

const chat =
  /^(?:thanks?|thank you|thx|ta|cheers|ok|okay|yes|no|yep|nope|yeah|yh|k|kk|lol|haha|ha|great|perfect|brilliant|lovely|sure|fine|cool|good|morning|good morning|afternoon|good afternoon|evening|night|hi|hello|hiya|hey|bye|test|testing|testing testing|done|sorry|oops|wrong chat|ignore|ignore that|ignore me|never mind|nvm|same|same again|same as|as above|see above|on my way|omw|will do|noted|got it|see you|see u|happy)\b/;

const words = (tokens: readonly Token[]): string =>
  tokens.map((token) => (token.tag === '' ? token.word : token.tag)).join(' ');

/** Is the app asked how it works? */
export function asksForHelp(tokens: readonly Token[]): boolean {
  const text = words(tokens.slice(0, 40));
  // A child who said or did something is told of, whatever the question inside it.
  if (
    tokens.some((token) => token.tag === '@child') &&
    /(?:^| )@child (?:\S+ ){0,8}(?:said|says|asked|told|hit|pushed|was|did|has|had)\b/.test(text)
  )
    return false;
  if (leave.test(text)) return false;
  return help.some((pattern) => pattern.test(text));
}

/** Greetings, thanks and arrangements: nothing that happened. */
export function isChat(tokens: readonly Token[]): boolean {
  return tokens.length < 8 && chat.test(words(tokens));
}

const arrangements =
  /\b(?:is|are|was|will|can|could|would|does|did|has|have|who|whos|anyone|where|wheres|when|what time|whats|shall|do you|do u|are you|are u|any chance|pls can|please can|can someone|could someone|remind|reminder|dont forget|need cover|cover for)\b/;

/** A question or plan among staff ("is Mrs Shah in today?", "Alfie has gone home, can someone tell the office"). */
export function isArrangement(tokens: readonly Token[], clean: string): boolean {
  const text = words(tokens.slice(0, 6));
  return (
    (clean.trimEnd().endsWith('?') && arrangements.test(words(tokens.slice(0, 12)))) ||
    /^(?:can|could|please|pls|who|whos|is|are|do|does|did|has|anyone|where|wheres|when|what|whats|shall|will|reminder|dont forget)\b/.test(
      text,
    )
  );
}

/** The office's business about a child: where they are, what they forgot, who fetches them. Nothing of behaviour in it. */
const errands =
  /\b(?:is off today|off today|off school|not in today|away today|in today|isnt in|wont be in|will be late|late today|bring (?:his|her|their|in)|reading book in|money in|letter back|reply slip|consent form|permission slip|jab|vaccination|nasal flu|hair cut|taxi|parents evening|nits letter|photo day|photos today|moving to|new address|phone number|needs? (?:his|her) (?:glasses|inhaler|epipen|coat|kit|lunch)|has (?:his|her) (?:inhaler|epipen|medication)|dentist|doctor|doctors|hospital appointment|appointment|appt|inhaler|epipen|medicine|medication|calpol|antibiotics|absent|absence|off sick|sick bug|poorly|temperature|high temp|gone home|going home early|sent home|home early|collecting|collected by|picked up by|picking up|pick up at|running late|on the way|lost property|dinner money|trip money|pe kit|swimming kit|forgot|forgotten|left (?:his|her) (?:bag|coat|lunch|bookbag|book bag|jumper|water bottle|kit)|birthday today|attendance|late mark|school dinner|packed lunch today|hot dinner|allergy|club tonight|after school club|parents evening|reading book|spare clothes|moving class|new starter|starts on|leaving us|nursery place)\b/;

/** Is it an errand: said of a child, but no moment to record? */
export function isErrand(tokens: readonly Token[]): boolean {
  return errands.test(words(tokens));
}

/** "praise Rosa shared the blocks": said to be praise, whatever follows. */
export function leadsWithPraise(tokens: readonly Token[]): boolean {
  const first = tokens[0]?.word ?? '';
  if (/^(?:praise|praises|praising|kudos|shoutout|merit)$/.test(first)) return true;
  const text = words(tokens.slice(0, 14));
  return leave.test(text) && !/\bincident\b/.test(text)
    ? /\b(?:good one|praise|well done|star|shout|positive|merit)\b/.test(text)
    : /^(?:a |big |quick |huge |little )*(?:praise|well done|good one|positive) (?:for|to|pls|please)\b/.test(text);
}
