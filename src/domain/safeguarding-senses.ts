// Which classes of words, standing near each other, belong to the designated safeguarding lead, by what they speak of. The
// language is that of reading/senses.ts; the classes are in safeguarding-classes.ts. Beside these stand the phrase tables.

/** Harm, fear, neglect, sexual and other concerns about a child. */
export const childSenses = `
violence at home, told or seen
says kin >harm 16 -cheerful
says kin >rage 16 -cheerful
kin >harm home 16 -cheerful
kin >harm >kin 9
kin >rage >home 9
says harm kin home 18
says kin weapon 16 -game
kin weapon home 14 -game
says home weapon 14 -game
kin fear 10
home fear says 10 -game
says kin confine 16 -game
home confine child 14 -game
kin >confine >child 12 -game
drink, drugs, police
kin drink 12
home drink 12
says kin law 16 -game
kin law home 14 -game
says home law 14 -game
secrets and sexual talk
says kin secret 18
home secret 14 -game
secret fear 14
secret harm 12
says harm secret 14
kin sexual 16
home sexual 14
man sexual 14
says sexual 16
sexual touch 8 -game
sexual child 8 -game
touch undress child 10
undress >touch 9
child undress says 12
neglect and being left
kin alone home 16 -cheerful
says kin alone 18 -cheerful
home alone says 16 -cheerful
kin alone sibling 18
says caring sibling 16 -game -cheerful
caring sibling home 14 -game -cheerful
caring sibling kin 14 -game -cheerful
caring kin says tired 22 -game -cheerful
hungry persist 12 -cheerful
hungry says 10 -cheerful
hungry home 12 -cheerful
hungry dirty 14
hungry kin 14 -cheerful
dirty persist 12 .. -game
dirty home 10 -game
dirty kin says 14 -game
dirty arrival 12 -game
tired caring 20 ..
tired alone home 20 ..
marks
mark vague 20 .. --cause
mark pattern arrival 20 .. --cause
mark pattern 8 --cause
mark arrival 16 --cause
mark kin >harm 16
mark kin says 20 .. --cause
mark home 12 --cause
dying, hurting oneself
want dead 8 -game
want hurting self 7
dead self 6 -game
says dead self 12 -game
says want dead 14 -game
`;

/** What an adult in or around the school did or is said to have done. */
export const adultSenses = `
staffer uneasy 22
uneasy child 14 --cheerful
uneasy kin 16
staffer drink 12
staffer sexual 12
staffer secret 12
says staffer harm secret 18
`;
