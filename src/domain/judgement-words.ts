// Words that judge a child, each with a way to say what was seen instead, for schools that have set none of their own.
// The approach describes behaviour, feelings and needs; it does not describe children.

/** One a line: what was written, an arrow, what may be said instead. */
export const starterJudgements = `
being naughty -> finding it hard
was naughty -> found it hard
were naughty -> found it hard
naughty boy -> child
naughty girl -> child
naughty child -> child
naughty -> finding it hard
badly behaved -> finding it hard
misbehaved -> found it hard
misbehaving -> finding it hard
bad behaviour -> difficult behaviour
bad boy -> child
bad girl -> child
red child -> child
made a poor choice -> found it hard
made a bad choice -> found it hard
made poor choices -> found it hard
made bad choices -> found it hard
poor choices -> difficult behaviour
poor choice -> difficult behaviour
a biter -> a child who bit
perpetrator -> child who did this
offender -> child who did this
victim -> child who was affected
attention seeking -> looking for connection
attention-seeking -> looking for connection
seeking attention -> looking for connection
for attention -> to be noticed
being manipulative -> trying to get something needed
manipulative -> trying to get something needed
refused to -> did not
refuses to -> does not
refusing to -> not ready to
kicked off -> became very upset
kicking off -> becoming very upset
kicks off -> becomes very upset
had a tantrum -> was very upset
having a tantrum -> very upset
being defiant -> saying no
being silly -> being playful
made him apologise -> helped him to put it right
made her apologise -> helped her to put it right
made them apologise -> helped them to put it right
punished -> given a consequence
punishment -> consequence
sanction -> consequence
detention -> time to reflect
`.trim();
