// Forenames that are also words (or months, toys, flowers, festivals). They need grammar to be a child: see name-grammar.ts.
const names = `
ace amber amen angel april archer art ash aspen august aurora autumn basil bay bea bear bell belle bill blaze blossom blue bob bobby bonnie boo brad brook buddy candy carol chance chase cherry chip christian christmas
clay clementine cliff coral crystal daisy dale dash dawn destiny diamond dolly dot drew duke earl ebony echo eden eve ever ezra faith fern flick flo flora fleur forest fox frank gale gay gem gene ginger glen grace grant guy happy harmony harper haven hazel heath heather heaven hector
holly honey honor honour hope hunter indigo iris iron ivory ivy jack jade jasmine jay jet jewel jo josh joy juniper king kit lake lance lark lark lee liberty lily link lock lola love lucky luna mabel magic major mark marley marshal mason
matt maverick max may melody mercy mike miles mo molly moss nick noble norm nova ocean olive owl page pat patience peace pearl peg penny pepper phoenix piper pip pop pops poppy posy precious prince princess queenie quinn rain raven ray red reed reg reign rich ridge river rob robin rock rocky roman rose rosy rowan royal ruby rue rusty rye sage sailor saint sandy scarlet scout see serenity sid sky
sol sonny spike star stella sterling stone storm sue sum summer sun sunday sunny swan tam tanner teddy ted tom tabs tiger tilly tim tad topaz trinity true trip ty unity van vi vic victor victory violet viola wade walker west will willow wills winter wolf wonder woody wren young zen zion
`;

export const wordNames: ReadonlySet<string> = new Set(names.trim().split(/\s+/));

/** Surnames that are words are only ever a name after a forename or initial; this list says which those are. */
const surnames = `
abbey bacon baker banks barker barber bell berry best bird bishop black blue bond booth bowl bridge bright brook brooks brown bush butcher butler carpenter carter case cash chance church clay cliff close cloud coach coal cole cook cooper corn court cross crow curry
dale day dean deer drew drummer drinkwater duck dyer east english farmer farrow fell field fields finch fish fisher flag flint flower flowers foot ford forest forward fox franks freeman french friend frost fry gale garden gardener gates glass gold good goodman grant grass gravel gray green greenwood grey
groom hall hand hands hare hart hay head heap heath hill hills hope horn horne house hunt hunter joiner jolly jones judge keen key king kitchen knight lace lake lamb lambert lane large law lawn lee light lightning little lock long lord love low lowe main march marsh mason mead may mills miller mist moon moor moore moss mount mountain
nation new newman night noble noon north nurse oak oaks old orange page paine park parker parsons parish patch payne peace peach pear pearl peck penny pepper perfect pet pie pike pitt place pole pond pool pope porter post potter potts pound power price pride prince queen quick rain ray read reed rice rich ring rivers road roberts rock roof rooks root rose ross rowe rush
sadler sage sail salmon salt sands savage saw school sea seal sharp shepherd shield ship short silver singer skinner slater small smart smith snow south spark sparks speed spice spring stamp star stars steel stone stones stock stout straw street strong summer summers sun swan sweet swift tailor tall tanner taylor temple thorn thorne tiger tree turner vale violet wade walker wall walls ward warden water waters way weaver webb week weeks wells west wheel wheeler
whistle white wild wilde will wills wind winter winters wise wolf wood woods wool words wren wright yard yellow young
`;

export const wordSurnames: ReadonlySet<string> = new Set(surnames.trim().split(/\s+/));
