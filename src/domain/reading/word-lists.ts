import type { WordLists } from './phrase-book.ts';

/** Lists that phrases name with an @. Inflections need not be written out. */
export const lists: WordLists = {
  hit: 'hit punch kick slap smack bite scratch strangle throttle headbutt headbut whack thump clobber wallop clout choke batter claw gouge karate boot lamp deck stab jab thwack bash swipe belt slug hurt attack assault beat =elbowed =elbowing =kneed =kneeing pinch nip swing lash',
  rough:
    'push shove poke prod barge nudge tackle yank tug squash squeeze bundle wrestle trip grab pull knock bump drag flick jostle lick kiss squirt splash spray tickle rugby jump lean ram spit sneeze cough wipe tread stamp trod pin dig soak',
  roughly: 'push shove poke prod nudge tug squeeze pull grab flick yank twist tickle pinch knock kiss lick touch',
  kid: '@child @class child children boy girl friend pupil another someone somebody others peer sister brother everyone anyone people yr1 y1 y2 yr2 reception nursery little one toddler baby partner mate classmate lad smaller younger older infant class',
  pro: 'him her them himself herself each other',
  staff:
    '@adult me us ta tas la lsa lsas mdsa mdsas teacher staff adult adults grownup supply supervisor caretaker lunchtime midday cook senco headteacher student volunteer sen member',
  body: 'arm hand head face leg tummy stomach back hair eye ear nose mouth lip chin cheek neck shoulder finger thumb knee shin foot toe ankle wrist elbow bum bottom chest ribs side forehead tooth throat privates groin hip thigh belly knuckle forehead scalp palm jaw',
  thing: `tower model work picture drawing painting book pencil ruler rubber pen hat coat bag bookbag jumper lunch lunchbox snack toy lego puzzle jigsaw den castle sandcastle display poster card crown mask sculpture glasses scarf glove bottle building train track bricks blocks game
    football ball teddy lolly cake apple fruit biscuit milk cup drink sandwich crisps pudding shoe sock bike scooter trike cardigan hoodie tray drawer peg crayon felt tips scissors gluestick glue whiteboard ipad tablet story writing sheet paper homework necklace bracelet hairband hairclip bobble bow
    sticker reading folder laminator marbles cards puppet doll dolly dinosaur car truck mud garden sunflower craft collage medal certificate self-portrait portrait letter map star worm snail snowman self house kite`,
  missile:
    'chair table desk stool tray brick bricks block blocks stone stones rock rocks scissors stick sticks bat toy toys book books shoe shoes bottle lunchbox pencil pencils pot pots lego ball sand bark chips mud water gravel snowball plate fork knife cup bin box bag bookbag ipad tablet computer laptop furniture equipment things stuff everything objects cones hoop beanbag scooter bike trike spade rake hammer pen pens ruler rulers clipboard cushion crayons playdough dough counters cubes conkers conker apple orange food ice glass jar resources sharpener stapler',
  feeling:
    'cross angry sad worried scared frustrated upset mad wobbly nervous anxious lonely jealous furious annoyed excited overwhelmed happy disappointed frightened confused fizzy red blue yellow green tired',
  neg: 'not no never didnt dont doesnt wasnt isnt hasnt havent hadnt wont wouldnt couldnt cant without arent werent',
};
