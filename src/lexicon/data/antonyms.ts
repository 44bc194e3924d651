/**
 * Opposites from WordNet 3.1 (Princeton University, WordNet License; see THIRD_PARTY_NOTICES.md).
 * Written by scripts/build-antonyms.mjs: edit that, not this.
 */

/** Direct opposites, a couple a line. */
export const OPPOSITE_WORDS = `
ability inability
able unable
abnormal normal
abolish establish
above below
absence presence
absent present
absolute relative
absorb emit
abstain consume
abstract concrete
abundance scarcity
abundant scarce
accelerate decelerate
acceleration deceleration
accept refuse
accept reject
acceptable unacceptable
acceptance rejection
accidentally deliberately
accompanied unaccompanied
accuracy inaccuracy
accurate inaccurate
acquaintance stranger
acquit convict
act refrain
action inaction
active dormant
active inactive
active passive
active quiet
actively passively
actual potential
acute chronic
add subtract
adequacy inadequacy
adequate inadequate
adequately inadequately
adjective substantive
adjusted unadjusted
admit deny
admit exclude
admit reject
adopted native
adult juvenile
advance back
advance recede
advance retreat
advantage disadvantage
advisable inadvisable
aerobic anaerobic
affected unaffected
affirmation reversal
afraid unafraid
aged young
agitate calm
agitation calmness
agree disagree
agreement disagreement
ahead back
alive dead
all no
all some
allow deny
allow disallow
alternate opposite
amateur professional
ambiguity unambiguity
ambiguous unambiguous
amicable hostile
ample meager
analysis synthesis
analytic synthetic
analyze synthesize
ancestor descendant
anglican nonconformist
angular rounded
anhydrous hydrous
animate inanimate
annual perennial
anode cathode
answer question
antagonistic conciliatory
antagonistic synergistic
antecedent subsequent
anterior posterior
anti pro
antiseptic septic
appear disappear
appearance disappearance
applaud boo
appreciation depreciation
appropriate inappropriate
approval disapproval
approve disapprove
arm disarm
armament disarmament
armed unarmed
arrive leave
artificial natural
artificially naturally
ascend descend
ascending descending
asleep awake
assemble disassemble
assembly disassembly
assent dissent
asset liability
asymmetrically symmetrically
asymmetry symmetry
atrophied hypertrophied
attach detach
attached detached
attached unattached
attack defend
attend miss
attract repel
attraction repulsion
attractive repulsive
attractive unattractive
atypical typical
audible inaudible
aunt uncle
authorized unauthorized
automatic manual
available unavailable
avoid confront
aware unaware
away home
awkward graceful
back front
back veer
background foreground
backward forward
bad good
badly well
badness goodness
balance imbalance
balance unbalance
bare covered
basic incidental
bear bull
beautiful ugly
beauty ugliness
begin end
beginning end
beginning ending
beginning middle
believe disbelieve
bend straighten
best worst
better worse
better worsen
big little
big small
birth death
black white
blacken whiten
bless curse
blessed cursed
bloodless bloody
blue-collar white-collar
blur focus
boil freeze
bold timid
boldness timidity
bore interest
born unborn
borrow lend
bottom side
bottom top
bounce clear
bound free
boy girl
boycott patronize
brave cowardly
brave timid
break keep
break make
break repair
breakable unbreakable
breathing breathless
bright dull
brighten darken
broadly narrowly
broken unbroken
brother sister
busy idle
buttoned unbuttoned
buy sell
calm stormy
capable incapable
capitalism socialism
capitalistic socialistic
careful careless
carefully carelessly
cash credit
center left
center right
central peripheral
centralize decentralize
centrally peripherally
cerebral emotional
certain uncertain
certainty uncertainty
certified uncertified
certify decertify
change stay
changed unchanged
charge discharge
charged uncharged
cheap expensive
cheer complain
child parent
civilian military
claim forfeit
clarity obscurity
clasp unclasp
clean dirty
clean unclean
clear cloudy
clear opaque
clearheaded confused
clergy laity
clergyman layman
close distant
close open
closed open
closing opening
coarse fine
coarsely finely
coherent incoherent
cold hot
coldness hotness
collective distributive
come go
comedy tragedy
comfort discomfort
comfortable uncomfortable
comfortably uncomfortably
common individual
common uncommon
communicate excommunicate
compact loose
compatible incompatible
competence incompetence
competent incompetent
competition cooperation
competitive noncompetitive
complete incomplete
complex simple
complexity simplicity
complicate simplify
compound simple
compromising uncompromising
con pro
concave convex
conceit humility
concentration dilution
concentration distribution
conception misconception
concern unconcern
concerned unconcerned
conditional unconditional
confident diffident
confine free
conform deviate
connect disconnect
conscious unconscious
consciously unconsciously
conservative liberal
considerable inconsiderable
consistent inconsistent
consonant vowel
consonantal vocalic
construction misconstruction
constructive destructive
content discontent
contented discontented
continental intercontinental
continual sporadic
continuance discontinuance
continue discontinue
continuity discontinuity
contract expand
contraction expansion
convenience inconvenience
convenient inconvenient
conveniently inconveniently
conventional nuclear
conventional unconventional
converge diverge
convincing unconvincing
cool heat
cool warm
cooperative uncooperative
cork uncork
correct falsify
correct incorrect
courage cowardice
courteous discourteous
cover uncover
covertly overtly
credible incredible
critical uncritical
criticize praise
crooked straight
cry laugh
curly straight
curved straight
danger safety
dangerous safe
dark light
darken lighten
daughter son
day night
de-iodinate iodinate
de-iodinating iodinating
dead live
dead living
deaden enliven
deaf hearing
decent indecent
decision indecision
declarative interrogative
declared undeclared
decline improvement
decrease increase
decreasing increasing
deep shallow
defeat victory
defend prosecute
defense offense
defense prosecution
defensive offensive
deficit lead
definite indefinite
deglycerolize glycerolize
delay rush
delicate rugged
demand supply
demote promote
depart stay
dependent independent
depersonalize personalize
deposit withdraw
depress elate
depression elation
deprive enrich
desirable undesirable
despair hope
destroyed preserved
determinate indeterminate
developed undeveloped
differ equal
difference sameness
different same
differentiate integrate
differentiated undifferentiated
difficult easy
difficulty ease
diligent negligent
direct indirect
direct inverse
directly indirectly
disable enable
disabling enabling
discharge enlist
discourage encourage
discriminate indiscriminate
disengage engage
dishonest honest
dishonor honor
disintegrate integrate
dislike like
dislike liking
dislodge lodge
disloyalty loyalty
disobedience obedience
disobedient obedient
disobey obey
disorder order
disordered ordered
disorderly orderly
disorganized organized
displeased pleased
disproportionate proportionate
disprove prove
disqualify qualify
disrepute repute
dissatisfaction satisfaction
disservice service
dissimilar similar
dissuade persuade
distal proximal
distinct indistinct
distinguishable indistinguishable
distrust trust
divest invest
divide multiply
divide unite
divided united
docile stubborn
domestic foreign
dominant subordinate
domineering submissive
double single
dove hawk
down up
downgrade upgrade
downstairs upstairs
downstream upstream
downtown uptown
downward upward
dramatic lyric
dress undress
driver nondriver
dry sweet
dry wet
dryness wetness
due undue
dull lively
dull sharp
dull sharpen
early late
early middle
east west
eastern western
easy uneasy
ebb tide
effectively ineffectively
eligible ineligible
empirical theoretical
empirically theoretically
employed unemployed
employee employer
employment unemployment
emptiness fullness
empty fill
empty full
end middle
enforce exempt
enjoy suffer
enter exit
enthusiastic unenthusiastic
equality inequality
equally unequally
equivalence nonequivalence
erase record
even odd
even uneven
ever never
evil good
exclude include
exclusive inclusive
existent nonexistent
expected unexpected
experience inexperience
experienced inexperienced
explicit implicit
export import
express local
expressible inexpressible
extensive intensive
exterior interior
external internal
extinguish ignite
extraordinary ordinary
fail manage
fail pass
fail succeed
failure success
fair foul
fair unfair
faithful unfaithful
fall rise
falling rising
false true
falsity truth
familiar strange
familiar unfamiliar
fancy plain
far near
fast slow
fasten unfasten
fastened unfastened
fat thin
father mother
favorable unfavorable
feed starve
female male
feminine masculine
feminine neuter
femininity masculinity
few many
fewer more
fidelity infidelity
figurative literal
figuratively literally
figure ground
find lose
finish start
finite infinite
fire hire
first last
first second
fit unfit
fixed unfixed
flat natural
flat sharp
flatten sharpen
flexible inflexible
float sink
foe friend
fold unfold
follow precede
follower leader
following leading
folly wisdom
foolish wise
foot head
forbid permit
forceful forceless
foreign native
forget mind
forget remember
formal informal
formalism imitation
formally informally
former latter
forte piano
fortunate unfortunate
fortunately unfortunately
forward reverse
found lost
fractional whole
frail robust
free obstruct
frequent infrequent
fresh preserved
fresh salty
fresh stale
friendly hostile
frivolous serious
front rear
frozen unfrozen
full thin
full-time half-time
full-time part-time
functional nonfunctional
functional organic
future past
future present
gain loss
gain reduce
gaseous liquid
gaseous solid
gather spread
general local
general particular
general specific
generalist specialist
generalize specify
generally specifically
geographic magnetic
give take
glad sad
glorious inglorious
gradual steep
gradual sudden
grateful ungrateful
gratitude ingratitude
greater lesser
green ripe
gross net
guilt innocence
guilty innocent
hairless hairy
half whole
happily sadly
happiness sadness
happiness unhappiness
happy unhappy
hard soft
harden soften
hardened soft
hate love
have lack
have miss
head rear
head tail
headed headless
healthy unhealthy
heaven hell
heavily lightly
heavy light
heavy-duty light-duty
here there
hesitantly unhesitatingly
heterogeneous homogeneous
heterozygous homozygous
hide show
high low
high-sudsing low-sudsing
hit miss
hitch unhitch
hollow solid
hollowness solidity
hopeful hopeless
hopefully hopelessly
horizontal inclined
horizontal vertical
hospitable inhospitable
host parasite
humane inhumane
humble proud
humility pride
hungry thirsty
hurried unhurried
hurriedly unhurriedly
husband wife
hydrophilic hydrophobic
idle run
idle work
ignore know
ignore notice
ill well
illegal legal
illegitimacy legitimacy
illegitimate legitimate
illiterate literate
immaterial material
immature mature
immediate mediate
immobility mobility
immoral moral
immortal mortal
immortality mortality
impaired unimpaired
impartial partial
impatience patience
impatient patient
impatiently patiently
imperfect perfect
imperfectly perfectly
impersonal personal
important unimportant
impossible possible
impotency potency
impotent potent
impractical practical
imprecise precise
impressive unimpressive
improbable probable
improperly properly
impropriety propriety
improved unimproved
impurity purity
inclined vertical
incoming outgoing
indoor outdoor
indoors outdoors
induced spontaneous
inferior superior
inferiority superiority
infield outfield
inflow outflow
initiate uninitiate
injustice justice
inner outer
inorganic organic
insane sane
insanity sanity
insensitive sensitive
inside outside
insignificance significance
insignificant significant
insignificantly significantly
insoluble soluble
instability stability
instrumental vocal
insubstantial substantial
insufficient sufficient
insufficiently sufficiently
intangible tangible
integrated segregated
intelligence stupidity
intelligent unintelligent
intended unintended
intense mild
intentionally unintentionally
interdepartmental intradepartmental
interference noninterference
intermediate terminal
international national
intolerance tolerance
invalid valid
invalidate validate
invariable variable
invisible visible
involuntary voluntary
involved uninvolved
invulnerability vulnerability
invulnerable vulnerable
inward outward
inwardly outwardly
ionic nonionic
irrational rational
irrationally rationally
irregular regular
irregularity regularity
irregularly regularly
irrelevant relevant
irresolute resolute
irresponsibility responsibility
irresponsible responsible
irreverence reverence
irreversible reversible
irritate soothe
issue recall
joint separate
joy sorrow
junior senior
just unjust
keep lose
kind unkind
king queen
known unknown
lady lord
large small
lash unlash
late middle
lax tense
lean rich
least most
left right
lengthen shorten
less more
let prevent
level raise
lie sit
lie stand
like unlike
likely unlikely
limited unlimited
linear planar
lined unlined
linger rush
linguistic nonlinguistic
liquid solid
little much
live recorded
loaded unloaded
loading unloading
local national
location studio
lock unlock
long short
loose tight
loosen stiffen
lose profit
lose win
loser winner
lost saved
loud soft
loudly softly
lower raise
lower-class middle-class
lowered raised
lowland upland
luckily unluckily
lucky unlucky
major minor
majority minority
man woman
married unmarried
masculine neuter
mask unmask
maximal minimal
maximize minimize
maximum minimum
meaningful meaningless
mental physical
merciful merciless
metallic nonmetallic
mistrust trust
misused used
move stay
moving still
multilateral unilateral
multiple single
multiply singly
nadir zenith
naive sophisticated
narrow wide
narrow widen
nasty nice
natural sharp
natural supernatural
natural unnatural
necessarily unnecessarily
necessary unnecessary
negative neutral
negative positive
nephew niece
neutral positive
new old
new worn
no some
no yes
noisily quietly
noisy quiet
nominal real
nonparticulate particulate
nonpolitical political
nonresident resident
nonspecific specific
nonvolatile volatile
north south
northern southern
numerical verbal
objective subjective
oblique parallel
obscurity prominence
obverse reverse
occupied unoccupied
off on
official unofficial
offshore onshore
often rarely
old young
oleophilic oleophobic
open shut
opposed unopposed
optimism pessimism
optimistic pessimistic
orthodox unorthodox
other same
out safe
overachievement underachievement
overestimate underestimate
overhead subsurface
overhead surface
pack unpack
paid unpaid
pain pleasure
painful painless
particular universal
partly wholly
passing running
past present
patriotic unpatriotic
paved unpaved
peace war
penalty reward
permanently temporarily
pleasant unpleasant
pleasantly unpleasantly
poor rich
popular unpopular
porosity solidity
postwar prewar
poverty wealth
powerful powerless
precede succeed
preceding succeeding
precocious retarded
predictable unpredictable
prefix suffix
preparation resolution
prepared unprepared
primarily secondarily
primary secondary
private public
privately publicly
privileged underprivileged
profane sacred
profound superficial
profundity superficiality
prospective retrospective
proximate ultimate
published unpublished
pull push
purge rehabilitate
qualified unqualified
qualitative quantitative
quickly slowly
ready unready
real unreal
realistic unrealistic
realistically unrealistically
reality unreality
reassure worry
reconstructed unreconstructed
related unrelated
relax tense
relaxed tense
reliable unreliable
resist surrender
restricted unrestricted
ride walk
right wrong
right wrongly
rise set
rough smooth
roughen smooth
roughness smoothness
round square
running standing
rural urban
satisfactory unsatisfactory
saturated unsaturated
scientific unscientific
scramble unscramble
seasonal year-round
seated standing
sedate stimulate
self-consciousness unselfconsciousness
selfish unselfish
selfishness unselfishness
separation union
settled unsettled
sharpen soften
sharpness softness
shaven unshaven
short tall
shout whisper
shrink stretch
side top
signed unsigned
silence sound
sink source
sit stand
sleep wake
smart stupid
smilingly unsmilingly
solved unsolved
sour sweet
sparkling still
spoken written
stable unstable
stained unstained
stand yield
start stop
steadily unsteadily
stifle stimulate
strength weakness
strengthen weaken
stressed unstressed
strong weak
strongly weakly
structured unstructured
subsurface surface
successful unsuccessful
succumb survive
suitably unsuitably
sympathetic unsympathetic
tame wild
tender tough
thematic unthematic
thick thin
thicken thin
thickly thinly
thickness thinness
thoughtful thoughtless
thrifty wasteful
tie untie
unusual usual
unveil veil
unwelcome welcome
unwilling willing
unwillingness willingness
unwind wind
unwire wire
unwittingly wittingly
unworthy worthy
unwritten written
useful useless
usefulness uselessness
valuable worthless
vernal wintry
wane wax
waning waxing
worth worthlessness
`;

/** The two poles of a scale, a scale a line: words near one pole oppose those near the other. */
export const SCALES = `
able|unable
about acrobatic athletic gymnastic agile nimble overactive|hypoactive torpid sedentary
absolute implicit|relative comparative
abstract conceptual ideal|concrete tangible
abundant abounding ample plentiful lush profuse riotous|scarce
acceptable|unacceptable objectionable
accepted recognized given granted|unsung unconfessed unrecognized
accompanied|unaccompanied alone lone lonely stranded
accompanied|unaccompanied solo
accurate faithful true|inaccurate
activated unstable|inactive inert neutral
active|inactive indolent latent
actual|potential possible latent
acute intense salt|deadened
acute|chronic
adequate equal competent|inadequate deficient lacking
adjective procedural|substantive
adjusted weighted|unadjusted
adjusted well-balanced|unadjusted
admirable|contemptible abject low-down pathetic pitiable pitiful
adult full-grown grown grownup nubile|larval prepubescent prepupal pubescent underdeveloped
adventurous daring swaggering|safe
advisable best|inadvisable
aerobic|anaerobic
affected artificial contrived stilted|lifelike unselfconscious unstilted
affected smitten stricken taken|unaffected unimpressed untouched
afferent sensory|motor corticofugal
afraid aghast dismayed shocked alarmed fearful frightened scared horrified horror-stricken hunted hydrophobic panicked panic-stricken terrified terror-stricken terror-struck|unafraid fearless
airy|unventilated airless stuffy
alike similar|dissimilar
alive viable|dead deceased gone bloodless pulseless deathlike deathly doomed lifeless murdered slain stone-dead
allowable|forbidden taboo
altered changed revised|unchanged unmoved
amber yellow-brown gilded gilt gold golden avocado blue bluish bronze brown brownish dark-brown buff chestnut coral creamy dark-blue dun earthlike green light-green dark-green hazel honey jade khaki lavender lilac maroon mauve mouse-colored ocher olive orange pink salmon purple violet red ruddy crimson ruby rose russet rust rusty sage sapphire sorrel stone straw tan tawny vermilion yellow yellow-green|blue-black charcoal coal-black jet sooty ebony grey gray pearly sable stone-gray
ambiguous enigmatic|unambiguous
ample good wide-cut|meager bare scanty
analytic analytical|synthetic
ancestral genetic transmissible|acquired congenital
angelic saving|evil monstrous sinister fiendish infernal satanic unholy vile worthless devilish
animate|inanimate
annual|perennial
anonymous nameless unknown|binomial
answering|unresponsive
antecedent anterior prior preexistent|subsequent attendant consequent resultant later posterior
anterior frontal|posterior back hinder
anthropomorphic frail imperfect|inhuman
appealing attractive|unattractive
appealing|unsympathetic
approachable intelligible understandable|incomprehensible obscure enigmatic puzzling opaque
appropriate pat|inappropriate
arbitrary discretionary|prescribed
arduous dragging exhausting tiring wearying plodding straining strenuous|effortless
armed|unarmed
arranged ordered laid|disturbed misplaced
articulate eloquent|mute unspoken dumb
arty pompous grandiose inflated|unpretentious
ascending rising upward|descending downhill descendant descendent down downward drizzling
ashamed embarrassed guilty|audacious brazen insolent
assertive cocky forceful|nonassertive self-effacing
atrophied diminished|hypertrophied
attached|separate
attentive captive absorbed engrossed intent wrapped observant|absentminded dreamy drowsy oblivious
attractive captivating fascinating cute fetching winning spellbinding irresistible|unattractive homely
audible|inaudible supersonic ultrasonic
authorized licensed approved canonized glorified|unauthorized
automatic self-locking|manual
available obtainable ready|unavailable unobtainable unprocurable
avant-garde daring freehand new novel germinal|hackneyed stock threadbare timeworn tired trite platitudinous ready-made stale
awake up awakened|asleep dormant torpid drowsy sleepy sleepy-eyed somnolent
aware awake|unaware oblivious
awed respectful|blasphemous
back rear rearward|front advance foremost head-on
backward bashful|forward brash impudent
backward converse inverse rearward reverse regardant|forward headlong
baggy|tight clinched snug viselike
barbed prickly|unarmed
basic base fundamental rudimentary grassroots|incidental incident peripheral
battered beat-up bedraggled broken-down dilapidated crumpled broken-backed hurt riddled|undamaged
beautiful fine-looking good-looking better-looking handsome resplendent splendid gorgeous lovely picturesque pretty scenic|ugly disfigured grotesque hideous unlovely unpicturesque
best champion prizewinning top-quality top-grade foremost optimum optimal|worst bottom
better amended improved|worse
better|worse
biological|foster
bittersweet choice dainty delicious luscious racy robust savory|bland
black colored negro|white
black|white
blessed sanctified hallowed|unholy
blond blonde light-haired sandy redheaded|bronzed suntanned tanned brown dark-haired black-haired dusky swart swarthy grizzled
bloody blood-filled bloodstained gory bloodsucking bloodthirsty crimson red homicidal sanguineous|bloodless
bluff candid forthright frank outspoken point-blank no-nonsense pointed straightforward|roundabout devious oblique
blunt dulled unsharpened|incisive knifelike penetrating razor-sharp
bold audacious brave dauntless fearless emboldened foolhardy reckless overvaliant|timid bashful mousy
booked|rush
born|unborn
bottomless unplumbed|shallow ankle-deep knee-deep
bottom|side broadside sidelong
bound enchained shackled tied|unfettered
bracing brisk refreshing exhilarating renewing|debilitating enervating weakening exhausting
brave courageous gallant game gritty undaunted valiant|cowardly chicken yellow craven
breakable brittle friable fragile splintery|unbreakable
breathing|breathless smothering suffocating blown
bright gleaming luminous glinting glittering beady radiant blazing dazzling glaring glistening shiny opalescent silver silvery twinkling|dull mat matted
broken dotted|unbroken uninterrupted
burr-headed|headless
bustling going|sluggish
busy toiling engaged|idle indolent lazy
button-down stereotyped|unconventional bizarre eccentric offbeat
buttoned fastened button-down|unbuttoned open-collared
cackly guttural grating rasping gruff hoarse husky jangling jarring raucous rending ripping splitting|silvery
calm placid tranquil|stormy angry surging blustery windy
capable|incapable unable
capitalistic capitalist competitive individualistic laissez-faire|socialistic socialist
cardinal zero one two three four five v six seven eight nine ten eleven twelve dozen thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty twenty-one twenty-two twenty-three twenty-four twenty-five twenty-six twenty-eight thirty forty twoscore fifty l sixty seventy eighty ninety hundred c cc thousand m k million billion|first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-fifth twenty-eighth thirtieth fiftieth
careful sure conscientious detailed elaborate minute too-careful studious thorough|careless cursory perfunctory heedless reckless
cautious cagey gingerly|impetuous
central center halfway middle midway centered focal|peripheral marginal
centralized|suburbanized
certain sure convinced positive confident|uncertain incertain doubtful dubious
certified|uncertified
changed transformed|unchanged
charged polar|uncharged
cheerful beaming smiling blithe lighthearted buoyant perky cheery gay sunny chipper jaunty|dreary somber melancholy
choked clogged occluded thrombosed|patent
civilized|barbarian barbaric preliterate
classical classic|pop
clean cleanly unused immaculate spic spotless washed|dirty soiled unclean bedraggled fouled dingy grimy buggy filthy greasy lousy muddy sooty
clear clear-cut lucid unmistakable vivid|blurred confusing perplexing puzzling obscure vague
cleared clear-cut|unimproved
clearheaded clear|addlebrained muddleheaded woolly befuddled dazed stupid
clogged clotted coagulate creamy dense syrupy|rarified
clothed clad attired dressed garbed bundled-up cassocked coated cowled gowned heavy-coated petticoated lobster-backed suited tuxedoed uniformed|bare naked nude exposed mother-naked
coarse granular gritty|fine-grained powdered powdery pulverized
coastal|landlocked
coaxial|eccentric
coherent|incoherent confused disjointed disordered garbled scattered
collective agglomerate aggregate mass|distributive allocable diffusing
colorful bright shot fluorescent|ashen blanched livid bleached faded drab somber pallid wan pasty pastelike waxen waxlike
combatant|civilian civil
comfortable comforted|uncomfortable self-conscious
comfortable cozy homely|uncomfortable wretched
commensurate proportionate|disproportionate
committed betrothed intended|unattached
committed sworn|fancy-free
common average ordinary frequent grassroots standard|uncommon exceptional rare
common communal public|individual single idiosyncratic individualist individualistic respective several various
communicative communicational expressive gesticulating nonverbal sign signed heraldic icelandic-speaking narrative outspoken verbal|expressionless poker-faced mum silent
compact close-packed consolidated impacted packed|loose
comparable|all-time unique unparalleled
compatible|incompatible
competent able effective efficient workmanlike|incompetent inept
competitive matched|noncompetitive
complete absolute downright sheer accomplished completed all all-out utter exhaustive thorough thoroughgoing full-clad total self-contained|incomplete half partial rudimentary
complimentary|deprecating deprecatory supercilious
composed calm tranquil poised self-contained cool nerveless|abashed embarrassed blushing red-faced disconcerted unstrung
concave|convex bulging
concealed bushwhacking furtive sneak stealthy hidden secret|blatant blazing conspicuous
conceivable|impossible inconceivable unimaginable
concentrated thick|diffuse diffused dispersed spread shared spread-out widespread rationed scattered separated spaced sparse splashed
concerned afraid haunted obsessed preoccupied|unconcerned blithe casual nonchalant detached uninvolved indifferent
concise brief summary terse pithy telegraphic|long-winded tedious redundant
concordant unanimous|divisive
conditional contingent dependent provisional tentative|unconditional stark
confident assured overconfident reassured self-confident|diffident shy timid
confiding|cynical questioning skeptical jealous suspicious wary
confirmed|unofficial
confluent merging|divergent
congratulatory well-chosen well-wishing|clumsy cumbersome inept
connected adjacent contiguous joined|apart unattached
connective|alternative
conscious self-conscious sentient|unconscious senseless stunned subconscious
conservative reactionary|center
conservative reactionary|liberal
conservative traditionalist|neoliberal progressive socialized
considerable appreciable sizable significant substantial|inconsiderable
considerate|thoughtless unthinking
consistent consonant concordant pursuant self-consistent|inconsistent conflicting
conspicuous prominent bold glaring featured marked outstanding salient striking|invisible
constructive creative formative shaping|destructive annihilating devastating withering blasting ruinous corrosive crushing damaging
contented content satisfied smug|discontented discontent rebellious dissatisfied restless
continual insistent repetitive running recurrent repeated persistent relentless|sporadic spasmodic intermittent periodic irregular isolated stray
controlled disciplined dominated obsessed possessed|lawless loose rampant runaway
controversial disputable polemical|undisputed
convenient|inconvenient awkward
conventional customary stuffy|unconventional bizarre eccentric offbeat
conventional customary stuffy|unconventional unorthodox
convincing disillusioning|unconvincing flimsy
cooperative|uncooperative
coordinated dexterous dextrous|maladroit handless heavy-handed
corporeal corporal corporate incarnate|immaterial discorporate disembodied
correct right accurate exact precise|incorrect wrong erroneous false mistaken
corrupt dishonest reprobate sordid sold-out|antiseptic
courteous chivalrous knightly|discourteous
crafty sly wily cute elusive|careless
craved desired sought|unwanted discarded outcast unclaimed uninvited unwelcome
creative fanciful fictive imaginative inventive|unimaginative
credible believable|incredible unbelievable astounding marvelous
credible|skeptical
critical scathing|uncritical
crucial|immaterial
current afoot underway contemporary present-day latest|outdated obsolescent
cursed blame damn damned darned goddam goddamn goddamned|blessed fortunate
cursed damned doomed unredeemed destroyed ruined|saved reclaimed
custom tailored|ready-made made
deaf|hearing
declarative|interrogative
declared alleged proclaimed avowed|undeclared
deep|shallow wakeful
defiant resistive|amenable lamblike
defined|vague indefinable
definite certain decisive|indefinite unfixed
definite|uncertain indefinite
dejected deflated gloomy downcast glum lonely|exultant jubilant rejoicing triumphant uplifted
delicate dainty gossamer fragile pastel|rugged
democratic classless parliamentary popular republican|authoritarian totalitarian
demonstrative|restrained
dependent babelike interdependent bloodsucking|independent self-reliant breakaway individual self-sufficient self-sustaining
derived derivative|primary
desirable preferable preferred|undesirable unwanted
destroyed blighted obliterate raped gone extinguished fallen scorched tattered|preserved maintained well-kept saved retained
detected|unnoticed forgotten neglected unheeded overlooked unseen
determinable ascertainable definable|unpredictable
determinate fixed|indeterminate cost-plus open-ended
determinate|indeterminate
determined discovered observed|unexplained
developed mature|undeveloped
devotional|impious godless
differentiated|undifferentiated dedifferentiated
difficult hard ambitious challenging embarrassing baffling knotty hard-fought herculean nasty tough troublesome trying|easy effortless elementary simple unproblematic painless
digestible predigested|undigested
dignified distinguished imposing|humiliating ridiculous
diligent hardworking industrious tireless|negligent lax
dilute weak|undiluted concentrated
dimensioning|confusing estranging stupefying
direct point-blank through|indirect squint sidelong roundabout meandering wandering winding
directed|difficult uncontrollable uncheckable
directing directive|pursuing
direct|mediate indirect
discriminate|indiscriminate sweeping
discriminating appreciative eclectic selective|indiscriminate
disputable|demonstrable demonstrated unshakable
distal|median
distal|proximal
distant faraway|close approximate boon dear intimate
distant yonder|close adjacent next imminent impending contiguous immediate surrounding enveloping snuggled proximate walk-to walking
distinct chiseled well-defined crisp sharp defined outlined razor-sharp|indistinct bleary blurred fuzzy hazy cloudy nebulous dim faint shadowy veiled
distinguishable differentiable|indistinguishable
distortable erratic mercurial quicksilver fluid|unchangeable confirmed
diversified varied wide-ranging|general unanimous
divine godlike|earthbound earthlike
docile|intractable balking stubborn uncontrollable
dominant dominating governing overriding paramount predominate sovereign supreme|subordinate low-level adjunct assistant associate under
domineering authoritarian overbearing peremptory blustery heavy-handed|submissive dominated henpecked
downwind|weather
drafty draughty seeping|hermetic waterproof
drunk crocked tipsy drunken doped drugged|sober
due collect payable repayable|undue
dynamic changing ever-changing driving high-powered projectile slashing|stagnant
early primeval advance earlier earliest proto wee|late after-hours posthumous
early primeval advance earlier earliest proto wee|mid
early primitive young precocious|later advanced
east eastward eastern|west westerly westward
educated knowledgeable learned well-educated well-read semiliterate|ignorant illiterate undereducated
efficient businesslike economical streamlined|uneconomical wasteful
elected electoral|appointed
elegant foppish exquisite|gauche
eligible desirable suitable worthy entitled|ineligible disqualified undesirable
emotional sentimental charged low-down lyric lyrical warm-toned|chilly stolid philosophical philosophic stoic stoical
emotional|cerebral
empirical experiential existential experimental observational semiempirical|theoretical abstractive hypothetical speculative
employed hired working|unemployed
enabling|disabling
endearing lovely sweet|hateful abominable odious
energetic alert brisk rattling driving indefatigable tireless strenuous vigorous|dazed groggy dreamy languid listless
enthusiastic ardent glowing|unenthusiastic tepid lukewarm
equal equivalent coordinate even fifty-fifty isothermal|uneven nonequivalent
equipotent|impotent
equipped visored|ill-equipped
equivocal ambiguous forked evasive|unambiguous straightforward
erect firm rocklike|soft padded softening fluffy woolly yielding spongy velvet velvety
erect rampant rearing standing|bended bent weeping sleeping prostrate stooped prone supine
essential constituent staple substantial substantive virtual vital|incidental
established deep-seated planted grooved recognized|unrecognized
euphoric|distressed unhappy
evaluative|uncritical
even|odd
exact literal photographic rigorous strict|approximate
exciting breathless exhilarating galvanic electrifying thrilling glamorous titillating tingling|commonplace tame
exclusive only selective|inclusive comprehensive
exempt privileged|liable taxpaying
exhausted|left remaining
existent existing|nonexistent lacking absent missing vanished
expected anticipated awaited due expectable|unexpected unforeseen
expedient advantageous opportunistic|inadvisable
expensive big-ticket costly high-priced overpriced|cheap inexpensive bargain-priced low-cost
experienced practiced practised veteran|inexperienced fledgling uninitiate uninitiated untested untried
explicit expressed declared definitive express graphic|implicit inherent underlying understood unsaid unspoken
explicit|figurative poetic
expressible|inexpressible indefinable indescribable ineffable unspeakable untellable
exterior|interior indoor inside
external|internal intrinsic
faced featured round-faced sweet-faced|anonymous
fair antitrust sporting|unfair unjust
faithful|unfaithful treacherous untrue
familiar acquainted long-familiar well-known|unfamiliar strange
far remote faraway far-off farther farthest further outlying|near nearby
fashionable latest dapper dashing jaunty swagger modern|antique old-fashioned outmoded dated
fast accelerated express fleet swift high-speed hurrying scurrying straightaway instantaneous instant quick speedy rapid|slow laggard lazy slow-moving sluggish sulky
fastened pegged-down|unfastened unlocked
fat plump loose-jowled fleshy overweight stout|thin lean cadaverous emaciated gaunt haggard pinched skeletal deep-eyed lanky scarecrowish scraggly bony scrawny skinny shriveled withered slender slim slender-waisted slim-waisted spare trim stringy wiry
fatty greasy oily|skim
favorable|unfavorable adverse
favorable|unfavorable adverse untoward
federal|local
feminine|neuter
fertile impregnable fecund rank|unfertile infertile
finished fattening|roughhewn
finished over done through|incomplete pending undone
finite bounded|infinite boundless unbounded endless inexhaustible
finite|infinite
first prototypical introductory initial eldest freshman original premiere prime|last senior ultimate
fit suitable suited|unfit subhuman unsuitable
flat level plane flush|uneven wavy jagged
flexible stretched|rigid
flexible|inflexible adamant inexorable
forceful drastic emphatic impetuous|forceless
foreign abroad overseas international|domestic interior municipal
foreign alien exotic naturalized|native homegrown
formal dress perfunctory|informal everyday daily
former|latter
fortified shielded snug|unprotected exposed naked unshielded
fortunate happy well providential miraculous lucky|unfortunate abject disastrous dispossessed hapless miserable pathetic piteous pitiable poor ill-fated ill-starred unlucky
fragrant perfumed sweet-smelling scented|fetid foul foul-smelling stinking reeking sour
free escaped independent sovereign available emancipated liberated footloose unrestricted|trapped captive
free liberated|bound conjugated
frequent|infrequent occasional rare
fresh caller|stale spoiled
frozen frostbitten|unfrozen melting
fruitful breeding procreative prolific|unsuccessful
full flooded chockful congested filled instinct laden loaded ladened overloaded riddled stuffed untouched|empty blank glassy glazed lifeless looted vacant void
full-time|part-time half-time temporary
functional utilitarian useful|nonfunctional decorative
functioning|nonfunctional amiss awry run-down
general general-purpose gross overall universal widespread|specific particular peculiar special unique
genuine authentic veritable sure-enough|fictive pretended sham bogus fake phony bastard unauthentic mock pseudo
glad|sad bittersweet doleful mournful melancholy pensive tragic tragicomic
glazed|glassless
glorious storied inspired sublime illustrious incandescent|inglorious unsung
godlike herculean|subhuman
good bully cracking swell satisfactory solid superb|bad abominable awful dreadful terrible unspeakable deplorable distressing pitiful sorry horrid lousy rotten stinking pretty rubber
good-natured amiable placid|prickly crotchety ornery cross fussy cranky irritable nettlesome peevish scratchy gruff glowering glum morose sullen sulky shrewish nagging snappy spoiled surly ugly
graceful lithe sinuous|awkward clumsy ungainly strained wooden
gradual sloping|steep bluff
gradual stepwise|sudden abrupt
grateful appreciative|ungrateful
greater|lesser
gregarious|solitary
groomed brushed plastered pomaded|bushy shaggy
hairless bald balding|hairy dark-haired pubescent furry fuzzed fuzzy
handy|pathless
happy blissful golden|unhappy miserable suffering
hard calculating shrewd hardened hard-boiled|soft
harmless innocent|catastrophic ruinous damaging prejudicial ill mischievous
healthful psychotherapeutic healing remedial therapeutic drugless salutary preventive|crippling disabling infective pathogenic
healthy flushed rosy bouncing lusty ruddy florid wholesome|unhealthy wheezing ulcerated diseased pathologic edematous foamy inflamed inflammatory sallow sickly sore-eyed sunburnt
heartening rallying|discouraging disheartening frustrating
heated sizzling sensual sultry|cold icy wintry
heavy hefty ponderous|light lightweight buoyant
heedless unheeding regardless deaf|attentive
heterogeneous assorted miscellaneous mixed sundry disparate|homogeneous uniform
high commanding dominating lofty soaring high-stepped high-topped upper|low low-lying under squat
high graduate higher utmost soaring|low depressed low-level reduced
high-pitched pinched nasal peaky shrill screechy squeaky soprano treble tenor|low-pitched contralto bass contrabass
hollow jingling resonant resounding vibrant|thudding
homemade|manufactured
home|away
homozygous|heterozygous
honest honorable downright|dishonest janus-faced beguiling deceptive misleading thieving
honorable august revered venerable|inglorious shameful shabby
hopeful expectant|hopeless bleak despairing desperate despondent helpless
hopeful promising|unfortunate unpromising
horizontal swimming|inclined leaning tilted tipped diagonal slanted slanting sloping high-pitched low-pitched pitched
horizontal swimming|vertical plumb upright unsloped
hospitable kind|inhospitable bleak desolate godforsaken waste
hospitable welcoming|inhospitable
hostile belligerent antagonistic head-on opponent opposing|amicable friendly well-meaning
hot blistering warming fervent fiery heated overheated scorching sizzling sultry sweltering|cold arctic frigid icy cutting chilly refrigerated shivery unheated
humane humanitarian|inhumane brutal cruel fell savage vicious bestial brute cold-blooded inhuman pitiless unkind
hungry starved|thirsty
hurried flying quick hasty headlong precipitate rush|unhurried deliberate easy leisurely
hydrophobic|hydrophilic
hydrous|anhydrous
identifiable distinctive recognizable|elusive unrecognizable
idolized beloved darling dear blue-eyed cherished precious treasured favored favorite pet preferred|alienated estranged despised hated
impaired diminished lessened weakened|unimpaired
impeccable|wicked evil vicious sinful ungodly villainous
important all-important alpha beta big burning cardinal central fundamental key chief main principal master distinguished great measurable most-valuable serious strategic|unimportant inconsequential trivial lightweight small-time
impressive amazing awe-inspiring sensational stunning astonishing astounding staggering stupefying baronial imposing noble stately dazzling dramatic spectacular striking grand formidable majestic proud glorious magnificent grandiose signal thundering|unimpressive unimposing
improved built landscaped|unimproved dirt scrub
inboard|portable
inclined apt given minded tending prone|reluctant
incoming inward designate elect succeeding in influent|outgoing outward effluent past preceding
incoming|outgoing
increased accrued hyperbolic inflated exaggerated magnified multiplied redoubled|reduced ablated faded minimized
increasing crescendo|decreasing
increasing profit-maximizing raising|decreasing diminishing dwindling falling
indulgent decadent card-playing luxurious|austere stern monkish
industrial developed|developing underdeveloped
inflamed fluorescent lighted lit incandescent livid luminescent phosphorescent sunstruck|dark darkening dim dusky twilight gloomy tenebrous
inhabited peopled populated populous|abandoned
inhibited repressed smothered strangled|abandoned
injured hurt wounded lacerate mangled torn raw|intact inviolate unhurt unscathed
innocent cleared unimpeachable|guilty criminal punishable
intellectual|anti-intellectual mindless
intelligent agile nimble clever brainy brilliant born searching|unintelligent headless
intelligible|slurred
intended conscious deliberate intentional knowing well-meaning|unintended uncaused unwitting
intensifying exasperating deepening thickening|weakening
interdepartmental|intradepartmental
interested|indifferent bored dulled
interesting engrossing fascinating|boring irksome tedious tiresome wearisome earthbound
interpretable|inexplicable incomprehensible cryptic inscrutable mysterious paradoxical unaccountable unexplainable unexplained
intrinsic built-in inherent integral|alien external outside extraneous
invalid|valid
involved concerned interested entangled engaged implicated|uninvolved
iodinating|de-iodinating
ionic|nonionic
ionized|nonionic
joyous ecstatic gleeful jubilant festive merry gay jolly jovial|unsmiling
just fitting meet rightful|unjust
kind gracious kindly gentle|unkind cutting edged
kindly|malign
known best-known famed far-famed famous illustrious notable noted identified legendary proverbial well-known|unknown unexplored
kosher|unclean
large big sizable astronomical bigger larger bouffant spacious bulky colossal prodigious stupendous enormous tremendous cosmic giant epic heroic extensive gigantic mammoth great huge immense vast banging thumping walloping large-scale life-size massive monstrous mountainous oversized plumping titanic voluminous wide-ranging|small little diminutive petite tiny teensy wee elfin minute lesser miniature puny slim smaller smallish small-scale
leaded taped|unfixed
legal judicial statutory|illegal black-market contraband extralegal illegitimate illicit outlaw ineligible misbranded punishable
legitimate rightful|illegitimate
lengthwise|cross transverse cross-section cross-sectional
liberal catholic|dogmatic opinionated
liberal|center
licked|triumphant unconquered
light pale pastel powdery|dark
light-duty|heavy-duty
light-footed|ponderous
like like-minded|unlike
likely apt liable probable promising|unlikely remote
like|unlike
limited small small-scale narrow|unlimited limitless untrammeled
linear|planar flat flattened
linguistic lingual|nonlinguistic
liquid fluid|gaseous aerosolized
liquid swimming misty-eyed|dry-eyed
literate|illiterate preliterate semiliterate
lively alive bouncing spirited|dull bovine drab dreary monotonous
live|dead out
live|recorded filmed taped
loaded|unloaded
logical|absurd inconsequential visceral
long chronic continuing extended lengthy prolonged durable lasting long-lived endless eternal interminable lifelong long-acting long-range long-run long-term longstanding overnight perennial|short abbreviated shortened brief fleeting fugitive momentary short-range short-run short-term
long elongate elongated prolonged far long-range stretch|short abbreviated shortened short-range snub
lost misplaced missing wasted stray|found
loud blaring blasting deafening earsplitting thunderous earthshaking loud-voiced shattering yelled|muffled muted softened subdued low-toned murmuring rustling soft-spoken
loving fond affectionate amorous romantic smitten|frigid
low-sudsing|high-sudsing
lower-class low-class working-class blue-collar|middle-class
lower-class low-class working-class blue-collar|quality tweedy
loyal doglike|traitorous
lucky|unlucky
major leading star stellar|minor insignificant
major|minor
male staminate|female
many numerous legion|few
married joined united wed|unmarried divorced unwed widowed
masculine male virile|feminine female powder-puff
masculine|feminine
masculine|neuter
massive|hollow deep-set sunken tubular
matched matching duplicate twin paired|unsuited unmated unpaired
mature|immature juvenile childish infantile
maximal maximum|minimal minimum borderline marginal negligible nominal token tokenish
meaningful meaty meaning pregnant purposeful|meaningless empty insignificant mindless nonsense
measurable|limitless
medical|operative
merciful|merciless pitiless remorseless ruthless
metallic metal bronze gold silver|nonmetallic
middle-class|quality tweedy
mid|late after-hours posthumous
mild gentle mild-mannered moderate|intense bad brutal overwhelming exquisite keen extreme utmost fierce vehement trigger-happy intensive profound screaming severe strong terrific unabated
mindful aware careful resonant|forgetful
mixed|segregated
mobile airborne mechanized perambulating rangy transplantable|stiff
moderate intermediate medium cautious fair reasonable modest|all-fired exaggerated overdone excessive outrageous steep extraordinary extreme radical ultra
modern contemporary neo ultramodern|antebellum medieval
moral moralistic righteous|immoral libertine decadent shameful shocking
more|fewer
more|less
mortal|immortal
most|least
moving afoot ahorseback oncoming automotive blown fast-flying flying aflare kinetic restless writhing|motionless static still fixed set frozen inert sitting
much some such untold incalculable|little slight
national nationalistic|international global world worldwide
native|adopted
natural earthy|unnatural violent
natural|artificial bleached cardboard stylized ersatz fake imitation simulated synthetic painted
nearsighted shortsighted|eagle-eyed
neat orderly shipshape trim well-kept|cluttered littered disheveled frowzled tousled disorderly jumbled topsy-turvy slovenly messy scraggly sloppy sprawling straggling
necessary essential indispensable needed required|unnecessary unneeded excess extra redundant spare surplus needless
negative antagonistic counter perverse|neutralized
net|gross overall
neurotic compulsive hysterical nymphomaniac obsessive-compulsive pathological|together
nice pleasant|nasty filthy hateful mean
no none zero|all each every
noble aristocratic august grand lordly titled regal|base vulgar
normal average mean median modal|abnormal unnatural aberrant deviant deviate anomalous atypical defective vicarious
normal|psychical
north northward northerly northern northeast northwest|south southbound southward south-central southern southeast southeastern southwest
northern blue union yankee|southern confederate
nourished well-fed|starved starving
obedient|disobedient perverse wayward headstrong willful
objective clinical impersonal neutral|subjective personal prejudiced
oblique bias diagonal|rectangular
obsequious submissive|unservile
occupied|unoccupied
offensive|defensive
official authorized formal formalized|unofficial drumhead summary informal unauthorized wildcat
old age-old antique patched secondhand|new fresh newborn novel refreshing recent revolutionary radical untested untried unused virgin
old aged elderly older ancient senile emeritus grey gray gray-haired middle-aged venerable|young immature adolescent teen teenage boyish childlike girlish schoolgirlish newborn puppyish youngish youthful vernal
oleophilic|oleophobic
only sole|multiple aggregate twofold double dual manifold triple treble quadruple fourfold tenfold
onshore|offshore
on|off
open opened yawning|closed drawn
open unfastened wide-open|shut
opened agape gaping yawning|shut compressed
opening beginning inaugural initiative maiden introductory starting|closing concluding final year-end
opposed conflicting|unopposed
optimistic cheerful upbeat rosy sanguineous|pessimistic discouraged disheartened
orderly|disorderly boisterous unruly moblike raucous rowdy
ordinary nondescript commonplace everyday mundane routine unremarkable so-so|extraordinary exceptional fantastic howling marvelous rattling terrific tremendous wonderful wondrous frightful uncanny uncommon remarkable singular special wonderworking
organic structured|inorganic amorphous unstructured mineral
organic|inorganic
organized methodical|disorganized disordered upset chaotic scrambled
oriented directed headed homeward minded|alienated anomic lost
orthodox conventional traditional|unorthodox nonconformist reformed
ostentatious showy|unpretentious
outdoor alfresco|indoor
outer satellite|inner
outside after-school|inside
outward outer|inward inner self-whispered
overt bald undisguised visible|furtive clandestine secret undercover underground disguised
paid remunerative mercenary|unpaid complimentary gratuitous owing
painful aching excruciating torturing biting poignant wrenching sore tender|painless
painted stained whitewashed|unstained
palpable|subtle
parallel|oblique bias diagonal
parallel|rectangular
pardonable|mortal inexcusable
partial slanted|impartial disinterested dispassionate
particulate|nonparticulate
passionate ablaze aflame ardent fervent fiery impassioned demon-ridden fanatic lusty|platonic unimpassioned
past ago ancient bygone knightly former onetime sometime previous last recent other prehistoric then|future coming upcoming
past ago ancient bygone knightly former onetime sometime previous last recent other prehistoric then|present existing immediate instant
paternalistic|maternal
patient diligent enduring unhurried|impatient restive
patriotic loyal nationalistic|unpatriotic
paved|unpaved caliche-topped
peaceful peaceable pacific peace-loving|belligerent war-ridden militant warlike stormy
pedigree|half-breed
perceptive discriminating incisive keen knifelike penetrating observant subtle understanding|blank blind unseeing
perfect complete consummate impeccable flawless ideal idealized idyllic mint|imperfect defective
permanent lasting abiding enduring eternal everlasting perpetual unending standing|temporary acting ephemeral passing short-lived improvised makeshift interim temporal
personal individualized personalized in-person own private intimate|impersonal
persuasive coaxing telling|warning discouraging
physical animal carnal sensual bodily corporal corporeal somatic physiological|mental intellectual rational moral psychical psychological
piano|forte
pictured|undepicted
plain austere stark mere featureless tailored|fancy florid baroque busy fussy dressy crackle elaborate lacy puff
planned contrived predetermined|chance casual unpremeditated
planned|unpremeditated
plausible pat|improbable unbelievable unconvincing
pleasant beautiful enjoyable grateful idyllic pleasing|unpleasant acid blistering embarrassing harsh painful sore sharp-worded tart ungrateful
pleased amused delighted gratified|displeased annoyed steamed stung exasperated disgusted injured
pleasing admirable charming delightful delicious fabulous|disconcerting exasperating infuriating maddening
pliant precast shaped|amorphous shapeless
pointed sharp fusiform nibbed peaked|blunt
polite courteous|rude discourteous
politic expedient sagacious|unwise
political|nonpolitical
popular best-selling favorite|unpopular
positive optimistic constructive|negative antagonistic counter perverse
positive optimistic constructive|neutralized
possible contingent feasible practicable viable workable|impossible unachievable
powerful mighty potent ruling|powerless nerveless helpless
practical pragmatic practicable unimaginative working|impractical crazy quixotic wild-eyed
preceding above above-mentioned foregoing precedent preparatory preparative previous|succeeding consecutive ensuing following next
precise fine skillful very|imprecise
precocious advanced|retarded imbecile simple-minded
predictable foreseeable inevitable|unpredictable occasional
prejudiced racist anti-semite|impartial
prepared braced precooked processed spread|unprepared ad-lib impromptu
present attendant ever-present here ubiquitous|absent away
present existing immediate instant|future coming upcoming
presto|slow
prewar|postwar
primary capital firsthand original|secondary alternate alternative substitute auxiliary supplemental supplementary secondhand standby utility vicarious
private clannish snobbish secluded confidential offstage backstage privy|public semipublic state-supported
privileged sweetheart|underprivileged
probable likely|improbable unlikely supposed
productive arable fecund fertile prolific|fruitless futile vain nonproductive
productive|consumptive
professional paid|amateur recreational lay
profound deep thoughtful|superficial apparent seeming slick looking sounding
progressive forward-moving|retrogressive
prompt timely|belated late nighted last-minute
proper correct fitting decent kosher straitlaced victorian|indecent untoward incorrect
propitious|ominous thunderous
proportionate proportional relative|disproportionate
prospective potential future|retrospective
proud arrogant beaming swelled stuck-up boastful dignified disdainful haughty lordly overbearing supercilious swaggering self-conceited vain pleased|humble crushed meek mild
pro|anti
publicized advertised published|unreleased
published|unpublished
pure unclouded sheer|polluted dingy muddied
purposeful businesslike|afloat aimless rudderless desultory
qualified conditional modified|unqualified unconditional clean outright straight-out unlimited
qualified|unqualified quack
qualitative|quantitative numerical valued
questionable alleged so-called apocryphal doubtful dubious equivocal suspect suspicious|indubitable unimpeachable
questionable|undeniable
quiet quiescent|disruptive riotous troubled tumultuous turbulent squalling
quiet silent still tiptoe|noisy blatant clamorous vociferous buzzing clanging clanking thundering whirring
raised elevated upraised lifted|lowered
rational coherent demythologized reasoning thinking sane|irrational unreasoning superstitious
ready fit primed set prompt ripe waiting|unready flat-footed
real existent actual factual documentary historical|unreal dreamed pictured eye-deceiving fabled legendary fictional fabulous mythic mythological fanciful imaginary illusionary illusory pretend
real proper|unreal deceptive dreamlike phantom
realistic practical lifelike pictorial vivid living veridical virtual|unrealistic
reasonable sensible commonsense levelheaded sound tenable|indefensible untenable senseless
reborn reformed|obdurate
receptive|impervious proof soundproof
reciprocal mutual bilateral|unanswered unrequited
reconstructed|unreconstructed
red-rimmed|rimless
refined civilized cultured polite mincing suave gentlemanly ladylike|neanderthal coarse vulgar rude rough
regular timed|irregular unlawful
related affiliated attached connected cognate correlate correlated corresponding|unrelated misrelated
related akin allied descendant descendent kindred|unrelated
relevant applicable pertinent|irrelevant tangential extraneous unsuitable
reliable dependable tested|unreliable
relieved lessened satisfied|everlasting perfect pure thoroughgoing utter bloody blooming undiminished
religious churchgoing devout interfaith|atheistic pagan ethnic lapsed nonchurchgoing nonobservant
representational figurative mimetic realistic|abstract schematic geometric geometrical protogeometric
reputable honored respectable redoubtable respected|infamous notorious sordid
resident|nonresident
resistant|intolerable bitter
resolute bent determined desperate firm unfaltering unshakable unwavering resolved stout undaunted|irresolute discouraged
resolute|hesitating
respectful|annihilating devastating withering contemptuous disdainful scornful derisive gibelike mocking taunting impious impudent insolent flip
responsible trustworthy|irresponsible carefree freewheeling trigger-happy unaccountable
restrained subdued|excessive extravagant exuberant freewheeling unbuttoned
restricted limited|unrestricted all-weather discretionary open-ended
retentive|forgetful
reversible|irreversible permanent
rich flush wealthy prosperous|poor broke bust
right right-hand starboard|left left-hand near port
right-hand|left-hand
righteous upright|sinful wicked
rising|falling
robust beefy burly husky big-chested big-shouldered iron hardy sturdy heavy-armed vigorous|frail weakly
round circular global spherical moon-round|square squared
round-bottom|bottomless
rounded cylindrical oval ellipsoid|angular rectangular triangular
rubbery leathered sinewy stringy|crisp
running jetting|stagnant slack
rural agricultural farming bucolic rustic|urban urbanized
sacred ineffable inspirational inviolate numinous religious spiritual reverend sublime taboo|profane lay
safe unhurt|dangerous risky perilous precarious self-destructive treacherous
same aforesaid said identical very|other different another opposite otherwise
same comparable duplicate identical indistinguishable|different antithetical assorted various contrary contrasting polar divergent disparate distinct distinguishable diverse variant
sane lucid|insane buggy wacky crazy mad certified idiotic crazed deranged hebephrenic lunatic maniacal maniac manic-depressive maniclike paranoid psychopathic psychotic schizophrenic screw-loose
satisfactory fine ok okay comforting cheering|unsatisfactory disappointing off unacceptable
saturated|unsaturated
scarred|unasterisked
scheduled|extra
scientific technological|unscientific
seasonal|year-round
sedate|indelicate
selfish|unselfish
semi-processed|raw streaming
senior elder older|junior junior-grade lowly secondary younger
sensible|asleep numb
sensitive irritable nociceptive|insensitive deadened
sensitive|insensitive callous numb unaffected
separable|inseparable
separate apart detached isolated separated set-apart discrete|joint clannish concerted cooperative conjoined collective
septic pussy infectious infective|antiseptic cleansing
serious earnest sincere solemn grave sedate sober sobering|frivolous dizzy light-headed silly
serviceable durable usable useable operational|broken-down inoperable
settled based located situated|unsettled aimless floating vagabond erratic mobile wandering
settled established prescribed dictated|unsettled tentative
sexual|neuter
shapely stacked voluptuous modeled sculptural sculptured|chunky deformed malformed nodular shapeless
shared mutual joint|exclusive sole
shaven shaved clean-shaven|unshaven unshaved bearded bewhiskered whiskered bestubbled mustached
shod booted ironshod slippered|barefoot
signed|unsigned
significant important momentous earthshaking world-shaking world-shattering evidential large monumental remarkable notable portentous prodigious|unimportant slight trivial
similar akin kindred analogous correspondent corresponding quasi|dissimilar
simple simplex simplistic|complex tangled tortuous complicated composite compound interlocking interwoven intricate thickening
sincere devout earnest honest genuine whole-souled|obsequious oily gilded plausible
skilled accomplished adept expert practiced proficient skillful ball-hawking consummate masterly virtuoso delicate|fumbling crude hopeless menial semiskilled
smart astute shrewd cagey clever|stupid foolish thick-skulled dumb lumpish yokel-like
smooth glassy unlined streamlined aerodynamic flowing velvet velvety|rough scratchy alligatored cracked craggy mountainous crushed tweedy lined rocky shaggy textured
social cultural ethnic gregarious interpersonal|alone lone solitary recluse
softened|monotone monotonous
sold-out|unsold
solid concrete solid-state|gaseous aerosolized
solid concrete solid-state|liquid fluid
soluble|insoluble
solved resolved|unsolved
solvent|bankrupt
some any both several|all each every
some any both several|no none zero
sophisticated worldly intelligent well-informed polished|naive childlike gullible simple-minded
sorry|unregretting
sound healthy stable|risky speculative wildcat
specialized differentiated|generalized
specific particular peculiar special unique|nonspecific
spirited boisterous dashing gallant ebullient exuberant high-spirited pert lively racy snappy whipping sprightly vibrant vivacious|listless
spiteful vindictive leering|unmalicious
spoken expressed oral unwritten|written engrossed graphic graphical handwritten inscribed longhand
spontaneous|induced
square|crooked corrupt underhanded
stable steady stabilized|unstable cranky explosive volatile rickety shaky wobbly seismic tipsy tottering
stained|unstained
steady rock-steady level unwavering steadied|jerking convulsive spasmodic faltering shaky shivering trembling quavering shifting shuddering tottering wobbling
stereophonic stereo|monaural monophonic
stimulating challenging exciting salty rousing stirring thrilling|bland
storied|walk-up
straight|crooked hooked awry cockeyed writhed knotted knotty malposed tortuous twisting winding voluminous warped windblown wry zigzag
strange unusual antic fantastic grotesque curious funny peculiar queer singular exotic quaint weird|familiar usual garden
stressed emphatic|unstressed
strong beardown beefed-up hefty bullnecked fortified severe ironlike powerful stiff vehement virile|weak anemic feeble flimsy spineless pale pallid wan puny weakened limp
structured|unstructured
stubborn pigheaded dogged|docile meek sheeplike yielding
subordinate ruled subject subservient|disobedient unruly rebellious
subsidized|groundless idle unwarranted unassisted
subsurface belowground underground submarine undersea underwater|overhead
successful prosperous roaring thriving in no-hit winning|unsuccessful attempted disappointed discomfited frustrated ruined undone hitless scoreless self-defeating winless
sufficient adequate enough|insufficient deficient inadequate scant shy
superior ace crack first-rate super topnotch banner blue-ribbon select boss brag brilliant superb capital choice prize quality excellent first-class splendid ripping greatest sterling superlative outstanding premium shining well-made|inferior bum crummy punk bush tawdry coarsened deplorable woeful wretched less low-grade second-rate scrawny utility
superior arch condescending patronizing leading preeminent upper-level majestic|inferior humble lowly middle-level outclassed
supportive accessory adjunct auxiliary supporting|contradictory
surface aboveground grade-constructed|overhead
surface aboveground grade-constructed|subsurface belowground underground submarine undersea underwater
susceptible capable subject predisposed amenable vulnerable|resistant incapable
sweet syrupy|sour astringent acid tart
symmetrical symmetric bilateral radiate trigonal|asymmetric
sympathetic|unsympathetic
synergistic|incompatible
synonymous|contradictory contrary converse
tall lanky rangy leggy long-legged long-shanked tall-growing stately|chunky squat compact
tame|wild chaotic frantic frenzied manic
tangible tactile tactual|intangible
tasteful|barbaric brassy cheap flash flashy gaudy loud tawdry camp indelicate ostentatious
taut tight|sagging limp slack loose-jointed tensionless
taxable ratable|exempt tax-exempt
taxing distressing disturbing leaden weighted|fooling
tense constricted|lax
tense taut edgy jumpy restive electric nervous strained pumped-up wired|relaxed
theoretical academic|forensic
thick fat quilted thickened|thin capillary depressed gossamer transparent hyperfine papery
thoughtful preoccupied brooding contemplative meditative musing pensive reflective|thoughtless unreflective unthinking
three-dimensional|linear
three-dimensional|planar flat flattened
thrifty saving|wasteful extravagant uneconomical
thrifty|shortsighted
tilled|unplowed fallow
timely|inconvenient
tired beat weary bleary bored careworn drawn haggard worn exhausted fatigued jaded wearied ragged|refreshed
tolerant|rigid
tolerant|vindictive
top crowning uppermost upper|bottom
top crowning uppermost upper|side broadside sidelong
tough hard-boiled|tender protective sentimental
traditional|untraditional
trained disciplined drilled|naive
transparent hyaline translucent unfrosted|opaque murky
traveled|provincial rustic parochial one-horse
tropical|arctic
troubled annoyed harassed pestered anxious nervous clouded disturbed upset worried distressed hard-pressed tormented haunted stressed struggling suffering|carefree unconcerned unmolested
true literal truthful|false mendacious untrue
trustworthy authentic dependable reliable trusted|devious slippery
truthful|mendacious
typical emblematic representative regular veritable classic|atypical
ultimate crowning eventual final net supreme|proximate
unclouded|cloudy hazy misty clouded overcast leaden lowering sullen threatening
uncompromising sturdy inflexible|compromising conciliatory
underhanded|overhand
understood taken|undigested
underwater|onshore
undulate|scalloped jagged lacerate
unilateral|multilateral two-way four-sided triangular three-way
united confederate consolidated cohesive conjugate conjugated incorporate integrated unified one tied|divided branched forked chambered cleft split disjointed segmental sectioned torn
unreliable|infallible foolproof unerring
unthematic|thematic
up ahead upward|down behind downcast downward fallen
upland|lowland low-lying
upstairs|downstairs
upstream|downstream
uptown|downtown
used employed|misused abused ill-used used
useful handy serviceable useable usable utilitarian|useless futile unavailing meaningless
usual customary habitual|unusual odd
valid binding legitimate logical|invalid null void
valuable invaluable priceless precious semiprecious worth|worthless no-account negligible wasted valueless
variable shifting variant|invariable constant invariant unvarying strict
varied miscellaneous variegated varying variable|unvarying
vernal|wintry
vertebrate|spineless
vertical plumb upright unsloped|inclined leaning tilted tipped diagonal slanted slanting sloping high-pitched low-pitched pitched
violent convulsive ferocious fierce furious hot lashing lurid|passive peaceful
visible visual microscopic|invisible concealed hidden infrared ultraviolet unseen
vocalic|consonantal
vocal|instrumental
volatile|nonvolatile
voluntary willful self-imposed willing unpaid volunteer|involuntary driven forced unconscious unwilling
voluntary|involuntary reflex autonomic
vulnerable compromising indefensible threatened|invulnerable bombproof defensible impregnable
warm cordial hearty|unresponsive
warm lukewarm tepid warmed warming|cool caller precooled water-cooled
wary|gullible
waxing|waning
wedge-shaped deltoid elongate|compound cleft conjugate parted radiate
welcome|unwelcome uninvited
well|ill sick afflicted stricken ailing peaked poorly sickly bedfast consumptive diabetic dizzy light-headed nauseated sickish rickety
western midwestern|eastern southeastern
western occidental|oriental
wet muddy clammy dank damp moist sodden misty reeking watery sloppy steaming sticky washed|dry baked parched scorched sunbaked dried-out dried sear shriveled withered thirsty
white-collar|blue-collar working-class
whole entire full total integral intact|fractional aliquot fragmentary half
wholesome nutrient nutritive salubrious hearty|unhealthy insubstantial loathsome vile
wide broad panoramic sweeping wide-screen|narrow narrowing narrowed slender strait
willing prepared glad|unwilling reluctant
wise all-knowing omniscient sagacious sage|foolish absurd cockeyed idiotic ludicrous preposterous ridiculous silly wacky insane ill-conceived misguided unwise
worldly material mercenary mundane|monastic spiritual
worthy commendable creditable deserving worth model meritorious sacred valued valuable worthwhile|unworthy unmeritorious
written statute|unwritten
`;
