import { ruleTable } from './rule-table.ts';

// Phrases that look like an act and are not one: the longest phrase from a word speaks, so these silence shorter ones.
export const sceneRules = ruleTable(`
None 1: =in floods; blanket over his/her head; threw/throw/throwing/throws himself/herself; =loud/=hard/=tricky/=scary/=best/=next/=last bit; stare/staring/look/looking/gaze/gazing ?straight out ?of ?the window; out ?of ?the window and nothing; sat/sit/sitting out ?of; rub/rubbing/rubbed ?his/her eyes; tidy up time; tidying up time; try/trying/tried to leave/get/run/climb/hit/escape/push/kick/bite/take; playing fair; =no one could; had/have/wanted/want/wants to share ?this ?that; kick/kicked/kicking off at; lost ?his/her ?@word tooth;
    hit ?@word ?@word on the nose; worth sharing;
    bit ?of upset/red/sad/tired/wobbly/late/of/more/quiet/cross/shaken/sore/better/unsettled/teary/tearful/overwhelmed/quieter/out/worried/shy/unsure/longer/a/grumpy;
    hit ?it off; kick about; kicked about; kick/kicked off ?his/her shoe/shoes; hit ?his/her target;
    ran ?out of time/space/room; ran out of; ran/run to/over to help/check/tell/get/fetch/@adult;
    running race/club/late; ran ?straight to; break/broke ?the ice; left ?his/her ?@word at home; left hand/foot/side;
    hit it; kick/kicked/kicking ?a/the football/ball; threw/throw/throwing/catch ?a/the ball/beanbag/hoop to;
    throw a six; throw/threw/thrown away; threw ?@word in ?the bin/recycling;
    push/pushed ?@kid ?@pro on ?the swing/swings; push/pushed ?all ?his/her ?the chair/chairs ?in/under;
    push/pushed ?himself/herself; pushed through; pull/pulled ?his/her ?own trousers/socks/zip/coat/jumper up/on;
    pull/pulled ?himself/herself together; beat boxing; crash; crashed; out ?of ?the lost;
    bump/bumps/bumped ?on/his/her head; cross ?the road/country; hold hands; rock ?pool/paper; bumped into ?@adult;
    touched ?a ?the wood; red ?nose/group; punch/hole punch; scratch ?and project; story ?of ?the;
    not his/her/my fault; cool ?off/box; down ?at/on/to ?the; sad face; worry about; not worried;
    quiet room/area/corner/reading; tired but; silent reading; bus bell; fire drill
`);
