// Ordinary school talk that shares words with a concern. A concern that begins inside one of these phrases is not one.
export const ordinaryPhrases = `
wet play/playtime/lunch/break
wet ?his/her hair/coat/jumper/socks/sleeves/paint/towels
hit/kick/slap/punch/push ?by ?the/a ball/football/door/swing/hoop/bean/beanbag/tennis
bump/mark/graze/cut/bruise ?on ?his/her ?@body * =when/after/from/where ?he/she ?was fell/falling/tripped/bumped/running/playing/fall
carpet burn/burns
beat ?him/her/@word/them ?at/in/to
hit * books/target/peg/road
kick/hit/punch/knee/elbow/bump/bang/caught/slap/whack ** =privates/willy/bottom/bum/groin/nuts/crotch/head/private
poke/poked/prod/prodded/jab ** =bottom/bum ** =pencil/pen/stick/ruler/finger/fork
sat/sitting/sit/fell/landed/slipped/bumped on ?his/her ?own bottom/bum
parent/mum/dad/carer told ~
told/tell/telling/informed/spoke/rang/phoned/called/emailed/messaged ?to his/her/@word ?mum/dad/parents/nan mum/dad/parents/nan
mum/dad/parents/nan told/informed/aware/knows/rung/phoned/collected/called/spoken/rang/emailed
draw/drew/drawing blood
=told/tells/tell/telling/asked/ask/asking mr/mrs/miss/ms/mx ?@word
naked eye
tongue ?out/twister
kiss/kissing chase
sex =of
took/taking/take/pulled ?all ?his/her socks and tights off
pull/pulled/pulling/pulls/took/rolled ?his/her ?own pants/trousers/tights/socks/leggings/skirt/shorts down/up to show ?me ?us a/his/her graze/cut/bruise/bump/knee/leg
can have
special cuddle/hug/handshake when/because/after/from
pull/pulled/pulling/pulls ?his/her ?own pants/trousers/tights/socks/skirt/knickers up
locked themselves/himself/herself in
themselves in the wendy
wendy/play house
stick/stuck/sticking/wiggle/poked ?his/her/their bum/bottom out
show/showed/showing/flash/flashed/wiggle/wiggling/wiggled/waggled/shook/shaking ?his/her/their bum/bottom/bums
bare/naked =minimum
secret =friend/santa/reader/garden/mission/garden/handshake/club/code/agent/helper/password/den
surprise
bottom lip
drunk/drank/drink his/her ?milk/water/juice
drink/drinks ?of/his/her water/bottle/milk/juice
sex/naked/nude mole
burn/burns =off/energy
burned off
no mark/marks/bruise/bruises/injury/injuries
prevent ?@word ?@word from
under control
toilet/toilets paper/roll
stranger danger
stranger =to
private/privately =word/chat/talk
cutting =out/in/paper/skills/and/up/along/carefully
cut/cuts =out/up/in/line
dying =to/for
died ?last/at/on/this/and night/weekend ?!mum/dad
dead =leg/arm/good/proud/pleased/happy/end/lion/lions/heat/leaf/leaves/fly/bird/worm/bee
killed/kill/killing =it/time/bill
removed/stopped/dropped/chart/board/rule/practice/stickers/=it/system/bell ?and ?is ?are ?was ?will ?has not come/coming back
@staffer ?@staffer shout/shouts/shouted/shouting =less/=little/=rarely
@staffer ?who ?have ?had feel/felt/were/was/are =uncomfortable/=uneasy with/about the/this/a silence/change/plan/idea/rule/noise
=didnt/=doesnt/=dont/=not feel/seem/look right to =keep/=have/=leave/=go/=ask/=send/=remove/=use/=change/=stop/=take/=make/=insist
=dont/=didnt/=not think ?it ?its ?is ?was ?would ?be =fair =on/=to
his/her/their =head
=explicit teaching/instruction/lessons/rules/practice/words
=graphic novel/novels/organiser/design
`;
