// Which classes of words, standing near each other, belong to the designated safeguarding lead, by what they speak of. The
// language is that of reading/senses.ts; the classes are in safeguarding-classes.ts; a line after # is a heading. Beside these
// stand the phrase tables.

/** Harm, fear, neglect, sexual and other concerns about a child. */
export const childSenses = `
# violence at home, told or seen
says kin >harm 16 -cheerful
says kin >rage 16 -cheerful
kin >harm home 16 -cheerful
kin >harm >kin 9
kin >rage >home 9
says harm kin home 18
says kin weapon 16 -game
kin weapon home 14 -game
says home weapon 14 -game
says >weapon 9 -game -cheerful -pe
kin fear 10
home fear says 16 -game -everyday
says kin confine 16 -game
home confine child 14 -game
kin >confine >child 12 -game
# what a child tells of home, unless it is an everyday thing
says >kin 12 -everyday -cheerful -game -addressed
says >kinsays 6 -everyday -cheerful -game -hungry
says athome 14 -everyday -cheerful -game
kin strained 12
kin sudden 12
mark --cause
mark adultlike 14 --cause
sleepplace says
says home sleepplace 14 -game
# threats, rejection, faith
says threat 10 -game
kin threat 12
kin rejecting 9
says rejecting kin 12 -game
kin cruel 12
# drink, drugs, police
drunk -game
kin >unroused 7
kin drink 12
home drink 12
says kin law 16 -game
kin law home 14 -game
says home law 14 -game
# secrets and sexual talk
says kin secret 18
home secret 14 -game
secret fear 14
secret harm 12
says harm secret 14
kin sexual 16
kin rudeword 6 -game -dressing -contactword
man rudeword 10 -game
online rudeword 8
touch rudeword 7 -game -dressing
touch undress 5 -game -dressing
home sexual 14
man sexual 14
says sexual 16
bodily says 18 -game
bodily kin 18 -game
bodily man 18 -game
bodily staffer 18
bodily child 8 -game -cheerful
sexual touch 8 -game
sexual child 8 -game
undress >touch 7 -game -dressing
# neglect and being left
kin alone home 16 -cheerful
says kin alone 18 -cheerful
home alone says 16 -cheerful
kin alone sibling 18
says caring sibling 16 -game -cheerful -unasked
caring sibling home 14 -game -cheerful
caring sibling kin 14 -game -cheerful
caring kin says tired 22 -game -cheerful
hungry persist 12 -cheerful
hungry says 10 -cheerful -fussy
hungry home 12 -cheerful
hungry dirty 14
hungry kin 14 -cheerful
dirty persist 12 .. -game -taunt
dirty home 10 -game -taunt
dirty kin says 14 -game -taunt
dirty arrival 12 -game -taunt
tired caring sibling 24 ..
tired alone home 20 ..
# marks
mark vague 20 .. --cause
mark shifting 26 .. -threw
shifting cause home 20 ..
mark pattern arrival 20 .. --cause
mark pattern 10 --cause
mark arrival 16 --cause
mark kin >harm 16
mark kin says 20 .. --cause
mark home 12 --cause
despair -game
rescue
bodyshy
bare -game
taking
man lurk boundary 18 -staffy
odd man 18
odd arrival 18
youngcollect
radical
cutgirl
says alone stretch 18
# taken away, married, cut, online, exploited
abroad ritual 24 ..
says abroad reluctant 26
says ritual woman 14 -game
kin ritual abroad 24 ..
kin custody 12
says custody 10
online contact 14
online man contact 20
exploit
avoids changing 16
careless persist 16
careless kin 12
# more than a child of the age should know or have seen
knowing >intimate 14
knowing >sexual 14
camera intimate 8 -swimkit
kin camera says 12 -everyday -cheerful
man camera 8 -swimkit
kin mark 6 -game --cause -contactword
kin >mark >says 18 -game -addressed
kin unwell 12
grownup intimate 9 -game
man harm says 14 -game
# dying, hurting oneself
noose self 16
noose says 14
want dead 8 -game
want hurting self 7
dead self 6 -game
says dead self 12 -game
says want dead 14 -game
`;

/** What an adult in or around the school did or is said to have done. */
export const adultSenses = `
staffer keen changes 16 -cheerful
staffer shouty 10 -reporting
staffer >belittle 5
staffer uneasy 22
uneasy child 14 --cheerful
uneasy kin 16
staffer >handled 10 -cheerful -reporting
staffer >misuse child 12 -cheerful
staffer lapse 12 -cheerful
staffer door child 18 -calming
staffer drink 12
staffer sexual 12
staffer secret 12
says staffer harm secret 18
`;
