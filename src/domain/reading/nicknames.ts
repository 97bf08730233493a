// What a child with this forename is called. After the bar: names that are somebody else's just as often; they are
// tried only when no child is recorded under them. Ordinary English usage, plus the short forms schools write for
// names common in England's schools.
const table = `
abigail: abi abbie abby | gail; adam: | ads; adelaide: addie | ada heidi; adeline: addie; agnes: aggie;
albert: bertie al bert albie; alexander: alex alec sasha sandy xander zander lex;
alexandra: alex lexi lexie sasha sandra | ali; alexandria: alex lexi; alfie: alf; alfred: alfie alf fred freddie;
alice: ali | allie; alison: ali; alistair: ali al; amelia: millie milly mia | amy mel emmy; anastasia: ana stacey;
andrew: andy drew; angela: ang angie; angelina: angie lina; annabel: anna annie bel belle bella;
annabelle: anna annie belle bella; anthony: tony ant; antonio: toni tony; archibald: archie arch; archie: arch;
arabella: bella bel ari belle; arthur: art artie; ava-mae: ava; barnaby: barney; bartholomew: bart;
beatrice: bea bee bee trixie; beatrix: bea bee trixie; bea: bee; benjamin: ben benji benny benjy;
bethany: beth bethie; bradley: brad; bronwyn: bron; caleb: cal; callum: cal; cameron: cam; caroline: caz carrie;
cassandra: cass cassie; catherine: cath cathy kate katie cat; charlotte: lottie lotty char | charlie;
charles: charlie charley chas; christian: chris; christina: chrissy tina chris; christopher: chris kit topher;
clementine: clemmie clem; constance: connie; cordelia: delia; daniel: dan danny; daniella: dani ella; danielle: dani;
david: dave davey; deborah: debbie debs; dominic: dom nic; dorothy: dot dottie dolly; dylan: dyl;
edward: ed eddie ted teddy ned; edmund: ed eddie; edwin: ed eddie; eleanor: ellie nell ella nellie elle | nora;
elijah: eli; eliza: lizzie; elizabeth: liz lizzie beth lizzy betty betsy libby eliza lily ellie | elsie bess;
ella-mae: ella; ella-rose: ella; ellie-mae: ellie; eloise: ellie elle; elspeth: elsie;
emily: em emmy emmie millie milly; emilia: millie milly em; emma: em emmy; emmanuel: manny manu; ethan: eth;
eugene: gene; evangeline: evie eva; evelyn: evie eve | lyn; evie-mae: evie; ezekiel: zeke;
felicity: fliss flick liss; finlay: fin finn; finley: fin finn; florence: flo flossie florrie flora;
frances: fran frankie; francesca: fran frankie chess cesca chessie; francis: frank frankie; franklin: frank frankie;
frederick: fred freddie freddy; freddie: fred; freya: frey; gabriel: gabe gabs; gabriella: gabby ella gabs bella;
gabrielle: gabby; george: georgie | geo; georgia: georgie | george; georgina: georgie gina george; gideon: gid;
giovanni: gio; grace: gracie; gregory: greg; gwendolyn: gwen; hamza: hamz; hannah: han;
harriet: hattie harri hatty | harry hetty; harrison: harry harri; harold: harry; harry: haz; harvey: harv;
heidi: heids; henrietta: hettie etta hattie hetty; henry: harry hen; hermione: hermie; hugo: hugh; ibrahim: ibby ibz;
imogen: immy immie imo; india: indie; isaac: zac ike; isabel: izzy bel bella issy isa belle;
isabella: izzy bella issy isa belle bel; isabelle: izzy bella belle issy bel; isla-rose: isla; ivy-mae: ivy;
jackson: jacko | jax; jacob: jake jakey cob; jacqueline: jackie; james: jim jimmy jamie jem;
jasmine: jas jaz jazzy jazz; jason: jay; jaxon: jax; jayden: jay; jennifer: jen jenny; jeremiah: jem jerry;
jeremy: jem jez; jessica: jess jessie; joanna: jo joey annie; joel: | joe; john: johnny jack;
jonathan: jon jonny johnny; joseph: joe joey jo; josephine: jo josie posy; joshua: josh; jude: | judy; judith: judy;
julian: jules; julia: jules; juliet: jules; katherine: kate katie kath kitty kat kathy; kathleen: kath kathy;
kathryn: kate katie kath kat; kayleigh: kay; kenneth: ken kenny; kimberley: kim; kristian: kris;
laurence: laurie larry; lawrence: laurie larry; lauren: lauz; leah: lee; leonard: leo len lenny; leonardo: leo lenny;
leopold: leo; leo: lee; lewis: lew; lilian: lily lil; liliana: lily lil; lillian: lily lil; lily-mae: lily lil;
lily-rose: lily lil; lily: lil lils; lilly: lil lils; logan: logs; louis: lou louie; louisa: lou; louise: lou;
lucas: luke luc; lucille: lucy; lucy: luce; lydia: lyds; madeleine: maddie maddy mads; madeline: maddie maddy;
madison: maddie maddy; magdalena: magda lena; maisie: maise mais; maisy: maise mais; malachi: mal;
margaret: maggie meg peggy daisy; margot: margo; marianne: mari; martha: mattie; mathilda: tilly mattie tilda;
matilda: tilly tilda tillie mattie; matthew: matt matty mat; maximilian: max; maximus: max; maxwell: max; megan: meg;
melissa: mel missy lissa; mia: mimi; michael: mike mikey mick micky; michelle: shell; miriam: mim mimi;
mitchell: mitch; mohamed: mo; mohammad: mo; mohammed: mo; mohamad: mo; muhammad: mo; muhammed: mo; molly: moll;
montgomery: monty; mustafa: mus; natalia: nat talia; natalie: nat; natasha: tash nat tasha; nathan: nate nat;
nathaniel: nate nat nathan; nicholas: nick nicky nico; nicole: nic nicky; nikolas: nik niko; nigel: nige;
oliver: ollie olly ol oli; olivia: livvy livvie livi livvi | liv ollie; oscar: oz osc ozzy; pamela: pam;
patricia: pat tricia patsy trish; patrick: paddy pat; penelope: penny pen nell; percival: percy; peter: pete;
philip: phil pip; phillip: phil pip; philippa: pip pippa; phoebe: phebes; poppy: pops popsie; priscilla: cilla;
quentin: quin; rachel: rach; rafael: rafe rafa raf; raphael: rafe raff rafi; raymond: ray;
rebecca: becca becky bex beck; reginald: reggie reg; reuben: reubs ben; rhiannon: rhi; richard: rich rick ricky dick;
robert: rob bob bobby robbie bert; roberta: bobbie; robyn: | rob; roman: rome romey; ronald: ron ronnie; ronnie: ron;
rory: ror; rosalind: ros roz; rosa: rosie; rose: rosie; rosemary: rosie; ruby: rubes rubs; rudolph: rudy;
rupert: rupe; ryan: ry; sabrina: bree; samantha: sam sammy; samira: sam sammy; samson: sam sammy; samuel: sam sammy;
sarah: sal sally; savannah: sav sava; scarlett: scar lettie; sebastian: seb bas; serena: rena; seraphina: sera;
shannon: shan; shaun: shauny; sidney: sid; skye: | sky; sofia: sof soph sofie; solomon: sol solly;
sophia: soph sophie; sophie: soph; stanley: stan; stella: stell; stephanie: steph stevie; stephen: steve stevie ste;
steven: steve stevie ste; susan: sue susie; susannah: sue susie zannah; sylvia: syl; tabitha: tabby tabs;
tallulah: lulu; tamara: tam tammy; teddy: ted; terence: terry; thaddeus: tad; theodore: theo ted teddy; theo: | teo;
theodora: theo dora thea; theresa: tess terry; thomas: tom tommy; timothy: tim timmy; tobias: toby tobes;
toby: tobes; tristan: tris; tyler: ty; ursula: urs; valentina: val tina; valerie: val; veronica: ronnie vron;
victor: vic; victoria: vicky tori vic; vincent: vin vince vinny; violet: vi; virginia: ginny; vivienne: viv;
walter: wally walt; wilfred: wilf fred wilfie; wilhelmina: mina billie; william: will bill billy liam willy wills;
winifred: winnie freddie; winston: win; xavier: xav; yasmin: yas yaz; yusuf: yus; yvonne: von; zachariah: zac zach;
zachary: zac zach zack; zara: zaz;
`;

/** How a nickname stands to a forename: `usual`, or `rare`, tried only when nobody is recorded under it. */
export type NicknameStrength = 'usual' | 'rare';

/** Forename -> its nicknames, folded and without hyphens. */
export const nicknames: ReadonlyMap<string, ReadonlyMap<string, NicknameStrength>> = new Map(
  table
    .trim()
    .split(';')
    .filter((entry) => entry.trim() !== '')
    .map((entry) => {
      const [name = '', rest = ''] = entry.trim().split(':');
      const [usual = '', rare = ''] = rest.split('|');
      const named = new Map<string, NicknameStrength>();
      for (const nick of rare.trim().split(' ').filter(Boolean)) named.set(nick, 'rare');
      for (const nick of usual.trim().split(' ').filter(Boolean)) named.set(nick, 'usual');
      return [name.replaceAll('-', ''), named] as const;
    }),
);
