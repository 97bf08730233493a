import { ruleTable } from './rule-table.ts';

// What happened, as word classes near each other; the first class of a rule is the deed, whose place decides whether it is
// denied or set aside. The language is that of senses.ts; the classes are in act-words.ts and good-words.ts.
export const actSenses = ruleTable(`
X1 2.7: strike >child 5 -adult
X1 2: strike >body 5 -adult; strike >pro >body 6 -adult; strike >pro 3; pinch >child 4; pinch >body 4
X2 3.2: roughadult >adult 3; strike >adult 5
X2 1.2: propel >adult 5
X3 2.9: propel >hard >toward 8; propel >toward >child 8
X3 2.3: propel >hard 5; propel >furniture 5
X3 1.9: wield >hard 5; propel >toward 5
X3 1.4: topple >furniture 5
X4 2.9: escape >exit 6 -belonging; strike >self 5; selfharm >self 5; selfharm >body 3 -child
X4 2.2: climb >high 6; swallow >unsafe 8
X5 2.2: damage >property 8
X6 3.2: jeer slur 9 -comfort; slur jeer child 8 -comfort
D1 2: noise stopped 9
D1 1.6: noise lesson 9
D2 1.3: refuse affect 10
D2 1: refuse
D3 2.2: address >insult 9
D3 1.3: insult; unkind; unkind child 7
D4 2.7: rude
D5 2.5: spoil >whose >belonging 7 |; take >whose >belonging 7 |
D5 1.7: spoil >theirs >belonging 7 |; take >theirs >belonging 7 |
D5 1.3: take >belonging 4 |; spoil >belonging 4 |
D6 1.9: rough >child 4
D6 1: rough >body 4; rough >pro 3
D7 2.4: leave >room 5
P1 3: comfort >sadness >child 8
P1 1.9: comfort >sadness 10
P1 1.6: comfort >pro 5
P1 1.5: give >belonging >child 8 |
P1 1.1: comfort child 8
P2 1.6: include >pro 6; include >belonging 6; include child 8
P3 2.9: help unprompted 16; unprompted help 16
P3 1.9: help >child 5
P3 1.4: help >belonging 5
P3 0.9: help >adult 5
P4 1.1: routine well 9
P5 1.4: persist achieve 12; persist
P5 0.9: achieve well 9
P6 1.8: name >feeling 6 -hurtful; calm
P7 1.6: ask
P8 1.6: repair
U1 1.9: apart social 12 -trouble
U2 2.2: undone calmly 14
U2 1.5: undone -trouble
U3 2: hide >under 6 -trouble; refuse >under 6 -trouble
U4 1.2: low
U5 2.6: move sense 14
U5 1.2: sense
U5 0.9: move
`);
