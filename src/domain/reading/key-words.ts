// The words a reading turns on. A word nobody knows that is one slip of the thumb away from exactly one of these is taken
// for it: "puhsed", "scrathced", "playgorund".
const words = `
pushed pushing kicked kicking punched punching scratched scratching slapped slapping pinched pinching smacked strangled headbutted threw throwing thrown chucked launched snatched snatching grabbed grabbing ripped tearing scribbled knocked destroyed smashed snapped spoiled
shouting shouted screaming screamed swearing swore calling called disrupting distracting interrupting refusing refused ignoring ignored running climbing climbed wouldn't wouldnt couldnt didnt unkind horrible stupid teasing teased excluding laughing racist barged shoved tripped poked pulled pulling wrestling fighting rolling hiding
crying cried tearful upset withdrawn quiet silent asleep tired clingy worried anxious fidgeting rocking flapping chewing spinning sensory movement
shared sharing turns helped helping tidied tidying comforted comforting kindness carried included inviting invited apologised apologising sorry listened listening waited waiting patiently patient persevered persevering perseverance resilience trying concentrated independently finished breathing breaths calmed strategy feelings asked without beautifully brilliant brilliantly amazing fantastic sensibly
restrained restrain carried holding guided blocked escorted
bruise bruised bruising bleeding bumped grazed scratches swollen plaster injury injuries injured
playground classroom corridor cloakroom toilets library office assembly carpet kitchen lunchtime playtime registration yesterday morning afternoon dinner cubicle outside
table tables chair chairs scissors pencil pencils ruler drawing painting picture tower blocks football scooter
daddy mummy mother father grandad uncle boyfriend stepdad police drunk alcohol secret scared frightened hurting naked private touching touched photos stranger hungry breakfast uniform knickers trousers
teacher assistant another friend children someone because through straight always together
`;

export const keyWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/));
