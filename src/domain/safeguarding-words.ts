import type { WordLists } from './reading/phrase-book.ts';

/** Lists the safeguarding phrases name with an @. */
export const safeguardingLists: WordLists = {
  family:
    'mum mummy mums mumy mom dad daddy dads mam mammy stepdad stepmum stepfather stepmother nan nanny nana grandad grandpa granddad grandma granny gran uncle uncles auntie aunt aunty aunties cousin boyfriend boyfriends girlfriend parent parents father mother stepbrother lodger babysitter teenager foster',
  harm: 'hit smack slap punch kick beat whack thump belt strangle choke hurt shake pinch burn bite batter wallop clout thrash whip cane punish slipper bash throttle headbutt',
  them: 'him her them me us himself herself',
  poss: 'his her their my your',
  kidlike: 'child children kid boy girl pupil him her them reception toddler infant kids class one little',
  staffer:
    'teacher ta lsa mdsa tas lsas mdsas staff coach caretaker cleaner cook supervisor volunteer driver miss mr mrs ms mx sir colleague student governor tutor headteacher deputy senco midday agency escort chaperone supply adult lady ladies cook parent-helper helper hcp peripatetic',
  private:
    'willy willies penis vagina fanny privates minnie foof foofoo noonoo nunu genitals genital breast breasts boobs boob testicles winky winkie todger tuppence bum bottom knickers pants underwear crotch groin private tutu',
  body: 'arm arms leg legs back neck face cheek thigh thighs bottom bum tummy stomach wrist wrists shoulder shoulders ear ears chest ribs ankle ankles shin shins hand hands head lip body side buttocks feet foot eye skin',
  mark: 'bruise bruises bruising bruised burn burns scald welt welts handprint fingermarks blisters scars',
  anymark:
    'bruise bruises bruising bruised burn burns scald welt welts handprint fingermarks blisters scars mark marks =scratches =cuts cut lump swelling sores graze eye limp',
  bad: 'hurt kill tablet pill overdose ambulance raid police court prison jail fight hide bang drunk lock scream scared frighten throw smash strangle stab knife gun blood bleed touch film naked bath secret belt slipper punch smack slap beat drug weed needle lighter burn starve hungry abuse cane whip threaten kidnap dark cupboard',
  report:
    'said says saying told tells telling mentioned reckons talked talking disclosed wrote whispered explained announced shared claims reported blurted says',
  say: 'said says told tell tells telling saying mentioned reckons disclosed talked talking talks wrote drew drawn announced whispered shared explained asked blurted chatted goes',
  strong: 'drink alcohol booze beer weed cannabis wine vodka spirits marijuana lager cider',
  drunk:
    'drunk =stoned intoxicated slurring slurred swaying staggering tipsy unsteady hungover wasted legless paralytic pissed merry worse',
};
