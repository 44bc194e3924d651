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
ablaze inflamed bright fluorescent lighted lit incandescent livid luminescent phosphorescent sunstruck|dark darkening dim dusky twilight gloomy sulky tenebrous
able|unable
about acrobatic athletic gymnastic agile nimble quick overactive|dormant hypoactive inert sluggish torpid sedentary
absolute implicit infinite living|relative comparative
abstract conceptual ideal|concrete objective real tangible
abundant abounding ample plentiful voluminous exuberant lush profuse riotous rampant|scarce rare
acceptable unimpeachable|unacceptable objectionable
accepted recognized given granted|unsung secret unconfessed unrecognized
accompanied|unaccompanied alone lone lonely solitary isolated stranded
accompanied|unaccompanied solo
accurate faithful true|inaccurate away incorrect unfaithful
acid|alkaline basic
activated excited unstable|inactive inert neutral noble stable
activated|inactive quiescent
activated|retired
active|inactive indolent latent quiescent
active|passive supine
actual existent|potential possible latent
acute intense cutting keen knifelike salt|deadened
acute|chronic
adaptable convertible elastic flexible pliant universal variable|inflexible rigid
adequate equal capable competent|inadequate deficient lacking incapable
adjective procedural|substantive
adjusted weighted|unadjusted
adjusted well-balanced|unadjusted
admirable|contemptible abject low-down miserable pathetic pitiable pitiful
advantageous favorable beneficial positive preferential|unfavorable
adventurous audacious daring sporting swaggering|safe
advisable better best well|inadvisable
aerobic|anaerobic
affected smitten stricken subject taken|unaffected unimpressed untouched
affected unnatural strained artificial contrived stilted forced|unaffected lifelike unselfconscious unstilted
affected|unmoved unaffected untouched
afferent receptive sensory|motor corticofugal
afraid aghast dismayed shocked alarmed fearful frightened scared horrified horror-stricken hunted hydrophobic panicked panic-stricken terrified numb terror-stricken terror-struck|unafraid fearless
airy|unventilated airless stuffy
alike similar like|dissimilar
alive live viable vital|dead asleep deceased gone bloodless breathless inanimate pulseless deathlike deathly doomed fallen late lifeless murdered slain stone-dead
allowable|forbidden taboo
altered adjusted changed revised|unchanged unmoved
altered|entire intact
amber yellow-brown gilded gilt gold golden avocado blue bluish rosy bronze brown brownish dark-brown buff chestnut coral creamy dark-blue dun earthlike green light-green dark-green hazel honey jade khaki lavender lilac maroon mauve mousy mouse-colored ocher drab olive orange pink salmon purple violet red ruddy crimson ruby rose russet rust rusty sage sapphire sorrel stone straw tan tawny vermilion yellow yellow-green|silver silvery blue-black charcoal coal-black jet sooty ebony grey gray pearly sable stone-gray
ambiguous enigmatic|unambiguous
ample good generous wide-cut|meager bare scanty
analytic analytical|synthetic
analytic|synthetic
ancestral transmissible genetic|acquired congenital
animated alive spirited vital|lifeless wan
animate|inanimate
annual|perennial
anonymous nameless unknown|binomial
answering|unresponsive
antecedent anterior prior preexistent|subsequent attendant consequent incidental resultant later posterior
anterior frontal|posterior back hinder
antiseptic|dirty bawdy blasphemous blue profane filthy nasty lewd obscene salacious
appealing attractive|unattractive
approachable handy|remote pathless
approachable intelligible understandable|incomprehensible obscure enigmatic puzzling opaque
appropriate pat proper|inappropriate wrong
arbitrary absolute discretionary|prescribed
arduous dragging exhausting tiring wearying leaden plodding straining strenuous|effortless
armed barbed prickly|unarmed spineless
armed equipped|unarmed
arranged ordered laid set|disturbed misplaced
articulate eloquent silver|dumb mute incoherent unspoken
arty pompous portentous grandiose inflated|unpretentious honest modest
ascending rising up upward|descending downhill descendant descendent down downward drizzling falling
ashamed embarrassed guilty|audacious brassy brazen insolent
assertive cocky emphatic forceful|nonassertive self-effacing
atrophied wasted diminished|hypertrophied
attached committed betrothed intended involved|unattached
attached|detached separate
attentive captive absorbed engrossed intent wrapped observant|absent absentminded dreamy drowsy yawning forgetful oblivious
attractive captivating fascinating cute fetching winning showy spellbinding irresistible|unattractive homely
attractive|repulsive
audible sounding|inaudible silent supersonic ultrasonic
austere|greedy
authorized licensed approved canonized glorified|unauthorized
automatic self-locking|manual
available obtainable visible ready|unavailable unobtainable unprocurable
awake up awakened wakeful|asleep dormant torpid drowsy sleepy sleepy-eyed somnolent
aware alert awake conscious sensible|unaware oblivious unconscious
awed awful respectful|blasphemous profane
back rear rearward|front advance foremost frontal head-on
backward bashful|forward brash impudent smart wise
backward converse inverse reverse rearward regardant|forward headlong
baked burnt done fried hard-boiled medium overdone parched roast roasted saute steamed|raw
basic base elementary elemental primary fundamental rudimentary underlying grassroots radical|incidental incident peripheral secondary
battered beat-up bedraggled broken-down dilapidated bent crumpled broken-backed hurt riddled|undamaged intact
beautiful fair exquisite fine-looking good-looking better-looking handsome glorious resplendent splendid gorgeous lovely picturesque pretty scenic stunning|ugly disfigured grotesque monstrous hideous repulsive unlovely unpicturesque
best champion prizewinning top-quality top-grade foremost optimum optimal|worst bottom
better amended improved|worse
better|worse
biological|foster
bittersweet choice dainty delicious luscious racy robust savory salty sour|bland
black colored negro|white
black|white
blessed sacred sanctified hallowed|unholy profane
blond blonde light-haired sandy redheaded|bronzed suntanned tanned brown dark dark-haired black-haired dusky swart swarthy grizzled
bloody blood-filled bloodstained gory bloodsucking bloodthirsty crimson red homicidal sanguineous|bloodless
blunt dulled unsharpened|edged incisive knifelike penetrating razor-sharp
bold audacious brave dauntless fearless hardy emboldened foolhardy reckless heroic overvaliant|timid bashful mousy
booked engaged|rush
born|unborn
bottom|side broadside sidelong
bound enchained shackled tied wired|unfettered
bracing brisk fresh refreshing exhilarating stimulating renewing|debilitating enervating weakening exhausting
brave courageous desperate gallant game gritty spirited undaunted valiant|cowardly fearful chicken yellow craven timid
breakable brittle friable delicate fragile frail splintery|unbreakable
breathing|breathless smothering suffocating blown
bright gleaming luminous glinting glittering beady beaming radiant blazing dazzling glaring ardent glistening shiny shining opalescent lurid slick silver silvery twinkling|dull mat matted subdued
brisk bustling busy going|sluggish idle unused
broken dotted|unbroken uninterrupted
broken|unbroken
brushed|untouched
busy toiling engaged occupied|idle indolent lazy
buttoned fastened button-down|unbuttoned unfastened open-collared
cackly guttural grating rasping scratchy gruff hoarse husky jangling jarring raucous rending ripping splitting|silvery
calm placid still tranquil settled|stormy angry furious surging blustery boisterous fierce windy
candid|twisted
capable able confident|incapable unable
capable|incapable
capitalistic capitalist competitive individualistic laissez-faire|socialistic socialist collective
careful sure close conscientious detailed elaborate minute too-careful protective studious thorough|careless cursory passing perfunctory heedless reckless
cautious cagey gingerly|impetuous
central center halfway middle midway centered focal median nuclear|peripheral marginal
centralized|suburbanized
certain definite|uncertain indefinite
certain sure bound doomed|uncertain contingent
certain sure convinced positive confident|uncertain incertain doubtful dubious
certified|uncertified
changed transformed varied|unchanged same
charged polar|uncharged
cheerful beaming glad smiling blithe lighthearted buoyant perky cheery gay sunny chipper jaunty|dingy gloomy sorry drab dreary somber melancholy
choked clogged occluded stuffy thrombosed|clear patent
circumspect wise|shortsighted
civil polite|rude
civilized humane|barbarian barbaric savage preliterate primitive
clad|bare
classical classic|modern popular pop
clean cleanly unused immaculate spic spotless unstained washed|dirty soiled unclean bedraggled fouled dingy grimy buggy filthy nasty sordid greasy oily lousy muddy sooty
clear broad clear-cut lucid unmistakable vivid|amorphous blurred clouded confusing perplexing puzzling obscure vague
clear lucid transparent hyaline liquid translucent unclouded unfrosted|opaque cloudy muddy murky
cleared clear-cut improved|unimproved
clearheaded clear unclouded|addlebrained muddleheaded befuddled woolly clouded dazed stunned stupid silly
clothed clad attired dressed garbed bundled-up cassocked coated cowled gowned heavy-coated petticoated lobster-backed suited tuxedoed uniformed|bare naked nude bottomless exposed mother-naked
coarse harsh granular gritty|fine-grained powdered powdery pulverized
coastal|landlocked
coaxial|eccentric
coherent consistent logical ordered|incoherent confused disjointed disordered garbled scattered fuzzy
coherent|incoherent
collective agglomerate aggregate mass|distributive allocable diffusing
colorful ablaze bright brilliant vivid shot fluorescent shrill vibrant|ashen blanched livid bleached faded drab sober somber dulled lurid pale pallid wan pasty pastelike waxen waxlike
colorful brave gay flashy gaudy jazzy showy noisy picturesque|pale pallid
comfortable comforted|uncomfortable uneasy self-conscious
comfortable cozy snug homely|uncomfortable bad irritating painful wretched
comfortable|narrow marginal
commensurate proportionate|disproportionate
committed sworn|fancy-free
common average ordinary democratic popular frequent general grassroots standard|uncommon exceptional particular special rare unusual
common communal public|individual single idiosyncratic individualist individualistic respective several various singular
communicative communicational talkative expressive gesticulating nonverbal sign signed heraldic icelandic-speaking narrative outspoken vocal verbal|expressionless poker-faced mum silent
compact close-packed consolidated impacted packed|loose shifting
comparable|all-time alone unique unparalleled
compatible harmonious|incompatible contradictory
compatible|incompatible
competent able effective efficient workmanlike|incompetent inept
competent|incompetent unqualified
competitive matched|noncompetitive cooperative
complete absolute downright rank sheer accomplished completed all all-out blank utter exhaustive thorough thoroughgoing full-clad full total self-contained|incomplete half partial rudimentary
complimentary|deprecating deprecatory supercilious
composed calm tranquil poised self-contained cool nerveless|abashed embarrassed blushing red-faced disconcerted unstrung
comprehensive blanket broad extensive wide all-round well-rounded universal worldwide super umbrella|limited
concave|convex bulging broken-backed
concealed bushwhacking furtive sneak stealthy hidden obscure secret|blatant blazing conspicuous
conceivable|impossible inconceivable unimaginable
concentrated thick exclusive|diffuse diffused dispersed spread divided shared spread-out widespread rationed scattered separated spaced sparse thin splashed
concentrated|diffuse diffused
concerned afraid haunted obsessed preoccupied|unconcerned blithe casual nonchalant detached uninvolved indifferent
conciliatory pacific|antagonistic
concise brief compact summary terse cryptic pithy telegraphic|diffuse long-winded tedious windy redundant
conclusive definitive determinate|equivocal
concordant unanimous|divisive
conditional contingent dependent provisional tentative|unconditional blunt stark
confident assured overconfident reassured self-confident|diffident shy timid
confiding|cynical questioning skeptical jealous suspicious wary
confirmed official|unofficial
confluent merging|divergent
congratulatory happy well-chosen well-wishing|awkward clumsy cumbersome inept unfortunate
connected adjacent contiguous joined|apart detached separated separate unattached
connective|alternative
conscious self-conscious sentient|unconscious senseless stunned subconscious
conservative reactionary|center
conservative reactionary|left liberal
conservative traditionalist|liberal neoliberal progressive socialized
considerable appreciable hefty respectable sizable significant substantial|inconsiderable
considerate|thoughtless unthinking
consistent consonant concordant pursuant self-consistent|inconsistent conflicting contradictory scratchy
conspicuous prominent bold glaring rank featured marked outstanding salient spectacular striking|invisible
constant staunch|untrue volatile
constructive creative formative shaping plastic structural|destructive annihilating devastating withering blasting ruinous corrosive crushing damaging wasteful
contented content satisfied smug|discontented discontent rebellious dissatisfied restless
continent virgin|fallen
continental|intercontinental worldwide
continual insistent repetitive running perennial recurrent repeated persistent relentless|sporadic spasmodic intermittent periodic occasional irregular unpredictable isolated stray
controlled disciplined dominated obsessed possessed|lawless uncontrollable loose rampant runaway wild
controversial disputable polemical|undisputed
convenient|inconvenient awkward
conventional button-down conservative stereotyped unimaginative|unconventional alternative bizarre eccentric offbeat
conventional customary stuffy|unconventional alternative bizarre eccentric offbeat
conventional customary stuffy|unconventional unorthodox
convertible|unalterable
convinced|dubious
convincing credible disillusioning|unconvincing flimsy
cooperative synergistic|uncooperative
corporeal bodily corporal corporate incarnate|immaterial discorporate disembodied spiritual
correct right accurate exact precise|incorrect wrong erroneous false mistaken
corrupt dishonest perverse reprobate sordid sold-out|antiseptic
courteous chivalrous gallant knightly|discourteous abrupt
covered beaded clothed draped wrapped crusted dabbled splashed splattered drenched moon-splashed mud-beplastered muffled plastered overgrown smothered thickspread tiled white|bare bald
crafty sly wily cute precious elusive|careless
craved desired sought|unwanted discarded outcast unclaimed uninvited unwelcome
creative fanciful fictive imaginative inventive|unimaginative
credible believable likely|incredible unbelievable astounding fabulous improbable marvelous tall
credible|skeptical
critical evaluative judicial|uncritical
critical scathing|uncritical
curly wavy|straight
current afoot underway contemporary present-day topical latest|back outdated obsolescent
cursed blame blessed damn damned darned goddam goddamn goddamned infernal|blessed fortunate golden
custom tailored|ready-made made
deaf|hearing
decent|indecent crude earthy vulgar hollywood indelicate obscene suggestive
decisive resolute|hesitating
declarative|interrogative
declared alleged proclaimed avowed|undeclared
deep bottomless unplumbed|shallow ankle-deep knee-deep superficial
deep profound|shallow wakeful
defiant resistant resistive|amenable lamblike
defined|vague indefinable
definite certain decisive distinct|indefinite nebulous unfixed
dejected deflated gloomy blue depressed downcast glum lonely|exultant jubilant rejoicing triumphant sublime uplifted
delicate dainty exquisite ethereal gossamer fragile pastel|rugged sturdy tough
democratic classless parliamentary popular representative republican|authoritarian totalitarian
demonstrative|restrained
dependent babelike helpless interdependent bloodsucking|independent self-reliant breakaway individual self-sufficient self-sustaining unconditional
derived derivative|original primary
desirable preferable preferred|undesirable unwanted
destroyed blighted obliterate burnt raped gone extinguished fallen ruined scorched tattered|preserved maintained well-kept saved retained
detected|unnoticed forgotten neglected unheeded overlooked unseen
determinable ascertainable definable|indeterminate unpredictable
determinate fixed|indeterminate cost-plus open-ended
determinate|indeterminate
determined discovered observed|unexplained
developed mature|undeveloped rudimentary
devotional|impious godless
differentiated|undifferentiated uniform dedifferentiated
difficult hard ambitious challenging arduous embarrassing sticky baffling elusive knotty hard-fought herculean nasty rocky rough rugged tough tall troublesome trying|easy effortless elementary simple unproblematic painless
digestible predigested|undigested
dignified stately distinguished imposing|humiliating pathetic ridiculous silly
diligent hardworking industrious tireless|negligent lax slack
dilute weakened watery weak|undiluted concentrated
dimensioning|confusing estranging stunning stupefying
direct bluff blunt candid forthright frank outspoken point-blank brutal flat-footed no-nonsense pointed straightforward|indirect roundabout devious oblique tortuous
direct point-blank straightforward through|indirect squint sidelong devious roundabout meandering wandering winding
direct unilateral|indirect
directed|difficult uncontrollable unruly uncheckable
discriminate|indiscriminate sweeping
discriminating appreciative discerning eclectic selective|indiscriminate
disputable|demonstrable demonstrated unshakable
distal|median
distal|proximal
distant deep extreme yonder|close adjacent next approximate imminent impending contiguous immediate surrounding enveloping snuggled proximate walk-to walking
distant faraway|close approximate boon confidential cozy dear familiar intimate
distinct chiseled well-defined clear-cut crisp sharp defined outlined knifelike razor-sharp|indistinct bleary blurred fuzzy hazy cloudy nebulous dim faint shadowy vague veiled
distinguishable differentiable|indistinguishable
distortable erratic mercurial quicksilver fluid mobile open-ended reversible volatile|unchangeable unalterable confirmed fixed static
diversified varied wide-ranging|general unanimous
docile|intractable balking stubborn uncontrollable
dominant dominating governing overriding paramount predominate possessive sovereign supreme superior|subordinate low-level adjunct assistant associate under
domineering authoritarian overbearing dominating peremptory blustery heavy-handed|submissive abject meek dominated henpecked
double|single
downwind|weather
drafty draughty seeping porous|hermetic waterproof snug
drunk gone crocked cockeyed plastered tipsy drunken doped drugged|sober
due collect payable repayable|undue
due|undue
dynamic changing ever-changing driving kinetic high-powered projectile slashing|backward stagnant
eager anxious dying impatient|reluctant
early primeval advance earlier earliest previous proto wee|late after-hours posthumous
early primeval advance earlier earliest previous proto wee|middle mid
early primitive young crude precocious|later advanced
east eastward eastern|west westerly westward western
easy|uneasy worried precarious unstable
educated knowing knowledgeable learned well-educated well-read literate semiliterate|ignorant illiterate undereducated
efficient businesslike economic economical streamlined|uneconomical wasteful
elected electoral|appointed
elegant foppish fine exquisite|gauche homely
eligible desirable suitable worthy entitled|ineligible disqualified undesirable unsuitable unqualified
emotional sentimental charged low-down lyric lyrical warm-toned|chilly stolid philosophical philosophic stoic stoical
emotional|cerebral intellectual
empirical experiential existential experimental observational semiempirical|theoretical abstractive hypothetical supposed speculative metaphysical
employed hired working|unemployed
enabling|disabling
endearing lovely angelic sweet|hateful abominable odious
energetic alert brisk lively merry rattling driving indefatigable tireless strenuous vigorous|dazed groggy dreamy languid listless
enthusiastic ardent evangelical glowing|unenthusiastic tepid lukewarm
equal equivalent coordinate even fifty-fifty isothermal|uneven nonequivalent
equipped armored prepared visored|ill-equipped
equitable just|unjust
equivocal ambiguous forked evasive indeterminate|unambiguous absolute straightforward
erect vertical upright rampant rearing standing straight|bended bent weeping dormant sleeping flat prostrate stooped crooked prone supine
essential constituent staple substantial substantive virtual vital|incidental
established deep-seated planted grooved legitimate recognized|unrecognized
euphoric|distressed unhappy
even flat level plane flush|uneven wavy jagged untrue ragged
even|odd uneven
exact literal perfect photographic rigorous strict|approximate rough odd round
exciting breathless exhilarating electric galvanic electrifying thrilling glamorous titillating tingling|commonplace tame
exclusive alone only inside inner privileged selective|inclusive comprehensive
exempt privileged|liable taxpaying
exhausted|left remaining
existent existing|nonexistent lacking absent missing vanished
expected anticipated awaited due expectable|unexpected unforeseen unseen upset
expedient advantageous opportunistic|inadvisable
expensive big-ticket costly dear high-priced overpriced|cheap inexpensive bargain-priced low-cost
experienced knowledgeable old older practiced practised veteran|inexperienced fledgling new uninitiate uninitiated untested untried
explicit expressed declared definitive express graphic|implicit inherent underlying silent understood unsaid unspoken
expressible|inexpressible indefinable indescribable ineffable unspeakable untellable
exterior|interior indoor inside
external outer outside|internal interior intrinsic
extraneous foreign|cleansing antiseptic detergent
faced featured janus-faced round-faced sweet-faced|anonymous
fair just antitrust sporting|unfair unjust foul
fair|foul
faithful loyal true|unfaithful treacherous untrue
faithful|unfaithful
familiar acquainted long-familiar well-known old|unfamiliar strange
far remote distant faraway far-off farther farthest utmost further outlying|near close adjacent nearby
fashionable latest dapper dashing jaunty snappy swagger in modern quaint|antique old-fashioned outmoded dated prehistoric
fast accelerated blistering express fleet swift high-speed hurrying scurrying prompt straightaway instantaneous instant quick speedy rapid windy|slow laggard lazy slow-moving sluggish sulky
fast presto|slow
fastened pegged-down|unfastened unlocked undone
fast|slow
fat plump loose-jowled fleshy overweight gross stout|thin lean cadaverous emaciated gaunt haggard pinched skeletal wasted deep-eyed lanky scarecrowish scraggly bony scrawny skinny shriveled withered slender slight slim slender-waisted slim-waisted spare trim stringy wiry
fatty fat greasy oily|skim
favorable following|unfavorable adverse contrary
favorable indulgent|unfavorable adverse untoward
feminine|neuter
feminine|unwomanly
fertile impregnable fecund rank|unfertile infertile
finished dressed polished fattening|roughhewn
finished over done through|incomplete pending undone
finite bounded|infinite boundless unbounded limitless endless inexhaustible unlimited
finite|infinite
first prototypical basic introductory initial eldest freshman original premiere prime|last senior ultimate
fit able|unfit afflicted impaired bandy broken-backed crippled halt game disabled handicapped swaybacked maimed
fit acceptable suitable suited worthy|unfit subhuman unsuitable
fixed leaded taped|unfixed floating
flexible pliant stretched|inflexible rigid
flexible|inflexible adamant inexorable
forceful drastic emphatic firm impetuous|forceless
foreign abroad overseas external international|domestic home interior internal municipal
foreign strange alien exotic naturalized|native homegrown
foremost|aft after
formal dress prescribed perfunctory stiff|informal casual everyday daily
formal literary|informal colloquial conversational vulgar epistolatory subliterary unliterary
former|latter
fortified shielded snug|unprotected exposed open naked unshielded
fortunate happy well providential miraculous lucky|unfortunate abject disastrous fatal fateful dispossessed hapless miserable pathetic piteous pitiable pitiful poor doomed ill-fated ill-starred unlucky unhappy
forward|reverse
fragrant perfumed scented sweet-smelling|fetid foul foul-smelling stinking reeking sour
free escaped independent sovereign available emancipated liberated footloose unrestricted|trapped captive entangled
free liberated|bound conjugate conjugated
frequent dominant|infrequent occasional rare
fresh caller crisp warm|stale bad spoiled cold rotten corrupt
friendly amiable cordial genial cozy intimate informal|chilly
friendly|hostile
frozen frostbitten icy|unfrozen melting
fruitful plentiful breeding fertile productive rich procreative prolific|unsuccessful
full afloat flooded chockful congested filled pregnant instinct laden loaded ladened overloaded riddled stuffed untouched|empty blank glassy glazed lifeless looted vacant void
full-time|part-time half-time temporary
functional structural utilitarian useful|nonfunctional decorative
functional|organic
functioning operative working|nonfunctional amiss awry wrong defective run-down
general broad general-purpose gross overall universal widespread|specific particular peculiar special proper unique
generous handsome giving liberal lavish unselfish|cheap near skinny
genuine authentic veritable sure-enough|imitative fictive pretended sham bogus fake phony bastard unauthentic mock pseudo
gilded grand luxurious opulent sumptuous lush lavish plush|poor
glad|sad bittersweet doleful mournful melancholy pensive tragic tragicomic
glazed|glassless
glorious storied inspired sublime illustrious incandescent|inglorious obscure unknown unsung
godlike herculean|subhuman
good angelic saving|evil grievous monstrous dark sinister fiendish infernal satanic unholy ugly vile unworthy worthless wretched devilish
good bully cracking great keen swell satisfactory acceptable solid superb|bad abominable awful dreadful painful terrible unspeakable deplorable distressing pitiful sad sorry fearful frightful hopeless horrid lousy rotten stinking ill incompetent negative pretty rubber unsuitable
good-natured amiable placid|prickly crotchety ornery cross fussy cranky irritable nettlesome peevish scratchy gruff glowering glum morose sullen sulky shrewish nagging snappy spoiled surly ugly
graceful elegant fluid smooth lithe sinuous|awkward clumsy ungainly strained wooden
gradual sloping|steep abrupt bluff bold sheer
gradual stepwise|sudden abrupt explosive
grammatical|incorrect
grateful appreciative glad|ungrateful
greater|lesser
gregarious|solitary
groomed brushed plastered pomaded|bushy shaggy
hairless bald balding|hairy dark-haired pubescent furry fuzzed fuzzy woolly wiry
happy blissful golden prosperous|unhappy miserable suffering wretched
hard calculating shrewd hardened hard-boiled|soft
hard erect firm rocklike|soft brushed padded softening fluffy woolly yielding spongy velvet velvety
harmless innocent|catastrophic ruinous damaging prejudicial ill subtle mischievous
harmonious|inconsistent inappropriate unfitting ironic ironical
headed burr-headed|headless
healthful psychotherapeutic healing remedial therapeutic drugless salutary preventive|crippling disabling infective pathogenic unhealthy
healthy flushed rosy bouncing sound whole hearty lusty ruddy florid wholesome|unhealthy angry wheezing unfit ulcerated diseased pathologic pathological edematous foamy inflamed inflammatory sallow sickly sore-eyed sunburnt
heartening rallying|discouraging disheartening frustrating
heavenly celestial ethereal divine godlike providential|earthbound earthlike mundane
heavy dense hefty massive ponderous|light lightweight airy buoyant
heavy taxing distressing disturbing leaden weighted|fooling
heavy|light
heedless unheeding careless regardless deaf indifferent|attentive thoughtful
heterogeneous assorted miscellaneous mixed sundry disparate|homogeneous consistent uniform solid
high advanced graduate higher utmost soaring|low depressed low-level reduced
high commanding dominating lofty soaring high-stepped high-topped steep upper|low low-level low-lying under squat
high high-pitched pinched nasal peaky shrill screechy squeaky soprano treble tenor|low-pitched contralto bass contrabass
hollow jingling live resonant resounding vibrant|thudding
homemade|manufactured ready-made
home|away
homozygous|heterozygous
honest honorable downright|dishonest janus-faced beguiling deceptive misleading thieving
honorable august revered venerable|inglorious shameful shabby
hopeful expectant|hopeless abject black bleak dim despairing desperate despondent helpless insoluble
hopeful promising fortunate rosy|unfortunate unpromising
horizontal level swimming|inclined leaning tilted tipped diagonal slanted slanting sloping high-pitched low-pitched pitched salient sidelong
horizontal level swimming|vertical plumb upright unsloped
hospitable kind genial|inhospitable bleak desolate godforsaken waste hostile
hospitable welcoming|inhospitable
hostile aggressive belligerent antagonistic head-on ill opponent opposing|amicable friendly well-meaning
hot blistering warming fervent fiery heated overheated scorching sizzling sultry sweltering thermal tropical|cold arctic frigid icy bleak cutting chilly crisp snappy refrigerated shivery unheated
hot fiery heated sizzling sensual sultry|cold frigid frozen icy wintry
human anthropomorphic frail imperfect weak|bloodless inhuman
humane humanist humanistic humanitarian|inhumane brutal cruel fell savage vicious bestial brute cold-blooded inhuman pitiless unkind
hungry empty starved|thirsty
hurried flying quick hasty headlong precipitate rush|unhurried careful deliberate easy leisurely
hydrophobic|hydrophilic
hydrous|anhydrous
identifiable distinctive recognizable|elusive intangible unrecognizable
idolized beloved darling dear blue-eyed cherished precious treasured favored favorite pet preferred|alienated estranged despised hated
immediate direct|mediate indirect
impaired diminished lessened weakened|unimpaired
impeccable innocent|wicked evil vicious sinful ungodly villainous
important all-important crucial essential alpha beta big burning cardinal central fundamental key chief main primary principal master distinguished grave grievous great outstanding measurable most-valuable serious strategic|unimportant inconsequential indifferent little trivial lightweight small-time
impressive amazing awe-inspiring sensational stunning astonishing astounding staggering stupefying baronial imposing noble stately dazzling dramatic spectacular striking grand heroic formidable gallant lofty majestic proud brilliant glorious magnificent splendid grandiose signal thundering|unimpressive unimposing
improved built developed landscaped|unimproved dirt scrub
inboard|portable
inclined apt given minded tending fond partial prone|afraid reluctant
incoming inward designate elect future next succeeding in influent|outgoing outward effluent past preceding
incoming|outgoing
increased accrued hyperbolic inflated exaggerated magnified multiplied raised elevated redoubled|reduced ablated faded weakened diminished slashed minimized shriveled
increasing crescendo|decreasing
increasing profit-maximizing progressive raising|decreasing diminishing dwindling falling
independent main|dependent subordinate
indulgent decadent card-playing sporting luxurious voluptuous gay|strict austere stern monkish severe
industrial developed|developing underdeveloped
informed familiar educated enlightened hip knowing wise knowledgeable privy well-read|ignorant unwitting naive
inhabited settled haunted occupied peopled populated populous|abandoned unoccupied lonely unsettled
inhibited repressed smothered strangled|abandoned earthy
injured livid disjointed separated hurt wounded lacerate mangled torn raw|intact inviolate unhurt unscathed whole
innocent cleared unimpeachable|guilty criminal punishable
integrated mixed|segregated separate
intellectual rational reflective serious sophisticated|anti-intellectual mindless
intelligent agile nimble apt clever brainy brilliant bright smart born quick searching|unintelligent stupid headless
intelligible|slurred thick
intended conscious deliberate intentional knowing well-meaning|unintended uncaused unwitting
intensifying exasperating deepening thickening|weakening
intensive|extensive
interdepartmental|intradepartmental
interested|indifferent bored dulled
interesting engrossing fascinating|boring dull irksome tedious tiresome wearisome earthbound ponderous
intermediate grey gray halfway mediate middle junior sophomore|terminal
interpretable|inexplicable incomprehensible cryptic inscrutable mysterious paradoxical unaccountable unexplainable unexplained
intrinsic built-in inherent integral inner|alien foreign external extraneous outside
intrusive|beetle bulging jutting projected relieved sticking starting
invalid|valid
inviting tantalizing|unattractive
involved active concerned interested entangled engaged implicated|uninvolved unconcerned
iodinating|de-iodinating
ionic|nonionic
ionized|nonionic
joyous ecstatic gleeful jubilant festive merry gay jolly jovial|unsmiling
just fitting meet rightful|unjust
kind gracious charitable kindly sympathetic gentle|unkind cutting edged harsh unsympathetic
kind tolerant|vindictive
kindly|malign
known best-known famed far-famed famous illustrious notable noted identified legendary proverbial well-known|unknown unexplored
kosher|unclean
large big ample sizable astronomical bigger larger bouffant spacious wide bulky colossal prodigious stupendous enormous tremendous cosmic giant epic heroic extensive gigantic mammoth great huge immense vast banging thumping walloping large-scale life-size massive monumental monstrous mountainous oversized plumping rangy super titanic voluminous wide-ranging|small little atomic diminutive petite tiny teensy wee insignificant elfin minute lesser microscopic miniature puny slender slim smaller smallish small-scale
leading directing directional directive|following pursuing
learned|naive
left liberal|center
legal judicial legitimate statutory|illegal black-market contraband criminal extralegal illegitimate illicit outlaw ineligible misbranded punishable
legitimate rightful|illegitimate unlawful
lengthwise axial|cross transverse cross-section cross-sectional
liberal tolerant catholic|narrow dogmatic opinionated
licked|triumphant unconquered
light pale pastel powdery|dark
light-duty|heavy-duty industrial
light-footed|ponderous
light|heavy
like same|unlike
like similar like-minded|unlike
likely apt liable probable promising|unlikely last remote
limited small small-scale narrow|unlimited limitless bottomless untrammeled
linear|planar flat flattened
lined|unlined
linguistic lingual|nonlinguistic
liquid dissolved molten|frozen
liquid fluid watery|gaseous aerosolized
liquid swimming misty-eyed|dry-eyed
literal explicit|figurative extended poetic tropical
literate literary|illiterate
literate|illiterate preliterate semiliterate
lively alive bouncing spirited|dull bovine drab dreary monotonous
live|dead out lifeless
live|recorded filmed taped
loaded|unloaded blank
local topical|general
logical|absurd inconsequential visceral
long chronic continuing extended lengthy prolonged durable lasting long-lived endless eternal interminable lifelong long-acting long-range long-run long-term longstanding overnight perennial|short abbreviated shortened brief fleeting fugitive momentary short-range short-run short-term
long elongate elongated extended prolonged far long-range stretch|short abbreviated brief shortened short-range snub
loose baggy sloppy|tight clinched snug skinny viselike
lost cursed damned doomed unredeemed destroyed ruined|saved reclaimed
lost misplaced missing wasted stray|found
loud big blaring blasting deafening earsplitting thunderous earthshaking loud-voiced shattering yelled vocal|soft dull muffled muted softened gentle subdued quiet low low-toned murmuring rustling soft-spoken
loving fond affectionate tender amorous romantic attached smitten|frigid
low-sudsing|high-sudsing
lower-class low-class working-class blue-collar|middle-class
lower-class low-class working-class blue-collar|quality tweedy
loyal doglike|traitorous unfaithful rebellious
lucky|unlucky
lyric|dramatic
magnetic|geographic geographical
major better|minor
major leading star stellar|minor insignificant secondary
major|minor
male staminate|female
many numerous legion some|few
marked scarred|unasterisked
married joined united wed|unmarried single divorced unwed widowed
masculine male virile|feminine female powder-puff
masculine|feminine
masculine|neuter
matched coordinated matching duplicate twin paired|unsuited unmated unpaired
material crucial|immaterial
material physical|immaterial intangible
mature adult full-grown grown grownup headed nubile|immature adolescent larval prepubescent prepupal pubescent underdeveloped
mature ripe|immature adolescent juvenile childish infantile
maximal maximum supreme|minimal minimum borderline marginal negligible nominal token tokenish
meaningful meaty substantive meaning pregnant significant purposeful|meaningless empty hollow insignificant mindless nonsense
measurable|limitless
medical|operative
merciful|merciless fierce mortal pitiless remorseless ruthless
metallic metal bronze gold golden gilded silver|nonmetallic
middle mid|late after-hours posthumous
middle-class|quality tweedy
mild gentle mild-mannered moderate|intense bad big brutal concentrated overwhelming exquisite keen extreme utmost fierce vehement violent trigger-happy intensive main palpable profound screaming severe terrible wicked strong terrific unabated
military martial combatant|civilian civil
mindful aware careful resonant|forgetful mindless
mobile airborne floating mechanized perambulating racy rangy transplantable|stiff
moderate average intermediate medium cautious conservative fair reasonable modest|abnormal all-fired exaggerated overdone excessive undue outrageous steep extraordinary sinful extreme radical ultra far stark
modern contemporary neo ultramodern|antebellum medieval victorian
modest demure decent|indecent
modified adapted altered restricted qualified|unrestricted
moral moralistic righteous|immoral libertine riotous decadent shameful shocking
more|fewer less
more|less
mortal|immortal
most|least
moving afoot ahorseback oncoming automotive blown fast-flying flying aflare kinetic mobile restless writhing|motionless static still fixed set frozen inert sitting
moving animated|still
much some such untold incalculable|little slight small
national federal|local
national nationalistic|international global planetary world worldwide
native|adopted
natural earthy|unnatural violent
natural physical|supernatural ghostlike ghostly spectral spiritual weird uncanny elfin charming magic magical wizard marvelous miraculous metaphysical transcendental talismanic
natural|artificial unreal arranged bleached colored cardboard stylized ersatz substitute fake imitation simulated synthetic near painted
nearsighted shortsighted|eagle-eyed
neat clever coordinated dexterous dextrous handy|maladroit handless heavy-handed inept
necessary essential indispensable needed required|unnecessary unneeded excess extra redundant spare surplus gratuitous needless
negative antagonistic counter perverse|neutral neutralized
net|gross overall
neurotic compulsive disturbed hysterical nymphomaniac obsessive-compulsive pathological|together
nice pleasant|nasty awful dirty filthy lousy hateful mean
no none zero|all each every
noble aristocratic gentle august grand lordly titled imperial majestic purple regal royal|base humble lowly vulgar
noble exalted elevated sublime lofty rarified|mean
normal average mean median modal natural typical|abnormal unnatural aberrant deviant deviate anomalous atypical defective vicarious
normal|abnormal exceptional
normal|psychical
north northward northerly northern northeast northwest|south southbound southward south-central southern southeast southeastern southwest
northern blue union federal yankee|southern confederate grey gray
northern|southern south-central
nourished full well-fed|starved starving
nuclear atomic|conventional
obedient|disobedient contrary perverse wayward headstrong willful
objective clinical impersonal neutral|subjective personal prejudiced
oblique bias diagonal|normal rectangular
obsequious subservient submissive|unservile
observant|unlawful lawless outlaw wide-open
occupied engaged filled|unoccupied free spare
occupied|unoccupied
offensive|defensive
official authoritative authorized formal formalized|unofficial drumhead summary informal loose unauthorized wildcat
old age-old antique rusty patched secondhand used yellow|new fresh newborn novel refreshing recent revolutionary radical rising untested untried unused virgin young
old aged elderly older senior ancient senile emeritus grey gray gray-haired middle-aged venerable|young immature adolescent teen teenage infantile boyish childlike early girlish schoolgirlish junior little small newborn puppyish tender youngish youthful vernal
oleophilic|oleophobic
on connected|off
onshore|offshore
on|off
open opened yawning|closed drawn
open unfastened wide-open|shut closed
opened agape gaping wide yawning|closed shut compressed tight
opening beginning first inaugural initiative maiden introductory starting|closing concluding final last terminal year-end
operational active fighting|inactive
opposed conflicting|unopposed
opposite paired|alternate
optimistic cheerful upbeat rosy sanguineous|pessimistic discouraged disheartened
ordered consecutive sequential serial successive|disordered
orderly|disorderly boisterous unruly moblike raucous rowdy
ordinary average nondescript commonplace everyday mundane routine unremarkable so-so|extraordinary exceptional prodigious fantastic grand howling marvelous rattling terrific tremendous wonderful wondrous frightful terrible great one uncanny uncommon remarkable singular some special wonderworking
organic integrated structured|inorganic amorphous unstructured artificial mineral
organic|inorganic
organized methodical|disorganized confused disordered upset chaotic scrambled undone
oriented adjusted directed headed homeward minded|alienated anomic confused lost
original avant-garde daring freehand fresh new novel germinal|commonplace hackneyed stock threadbare timeworn tired trite platitudinous ready-made stale
orthodox conventional established traditional|unorthodox nonconformist reformed
ostentatious showy|unpretentious quiet restrained
outdoor outside alfresco|indoor
outer satellite|inner inside
outside after-school|inside
outward external outer|inward inner interior internal private self-whispered
overt bald naked undisguised visible|furtive clandestine secret undercover underground disguised
paid remunerative mercenary square|unpaid complimentary free gratuitous outstanding owing
painful aching excruciating torturing biting poignant wrenching sensitive sore tender|painless
painted finished stained whitewashed|unstained
paired|unmated
palpable tangible|elusive subtle
parallel|normal rectangular
parallel|oblique bias diagonal
pardonable|deadly mortal inexcusable
partial colored slanted|impartial disinterested dispassionate
particulate|nonparticulate
passionate ablaze aflame ardent fervent fiery impassioned demon-ridden fanatic lusty wild|platonic unimpassioned
past ago ancient bygone gone knightly medieval early former other onetime sometime previous historical last late recent prehistoric then|future coming upcoming rising
past ago ancient bygone gone knightly medieval early former other onetime sometime previous historical last late recent prehistoric then|present existing immediate instant
paternalistic|maternal
patient diligent enduring unhurried|impatient restive
patriotic loyal nationalistic|unpatriotic
paved|unpaved caliche-topped
peaceful peaceable pacific peace-loving|belligerent militant war-ridden warlike stormy
pedigree|half-breed
perceptive acute discriminating incisive keen knifelike penetrating sharp discerning observant subtle understanding|blank blind unseeing
perfect complete consummate immaculate impeccable flawless ideal idealized idyllic mint|imperfect corrupt defective
permanent lasting abiding enduring eternal everlasting perpetual unending standing|temporary acting ephemeral passing short-lived improvised makeshift interim temporal working
persistent lasting|shed
personal individual private individualized personalized in-person own intimate|impersonal
persuasive coaxing telling|warning discouraging
physical animal carnal sensual bodily corporal corporeal somatic material personal physiological|mental intellectual rational moral psychical psychological
piano|forte loud
pictured|undepicted
pigeon-toed|flat-footed
plain austere severe stark stern mere simple featureless homely literal tailored trim|fancy florid baroque busy fussy dressy crackle elaborate fanciful lacy puff
plain|brindle dappled mottled dotted flecked speckled floral laced marbleized moire patched slashed streaked striped veined
planned contrived predetermined|casual chance unpremeditated
planned|unpremeditated
plausible pat slick|improbable unbelievable unconvincing unlikely
playful devilish elfin arch implike mischievous puckish wicked kittenish mocking teasing|sober
pleasant beautiful enjoyable grateful idyllic pleasing|unpleasant acid bitter blistering virulent grim embarrassing harsh painful sore sharp-worded tart ungrateful unhappy
pleased amused delighted gratified|displeased annoyed steamed stung exasperated disgusted sick injured
pleasing admirable charming delightful delicious easy fabulous sweet|disconcerting exasperating infuriating maddening
pliant precast shaped|amorphous shapeless
pointed sharp fusiform nibbed peaked|blunt
polite courteous gracious|rude discourteous
politic expedient sagacious|unwise
political|nonpolitical
popular best-selling fashionable favorite|unpopular
porous|retentive
positive optimistic constructive|negative antagonistic counter perverse
positive optimistic constructive|neutral neutralized
positive|negative
possible contingent feasible practicable viable workable mathematical|impossible hopeless out unachievable
potent strong stiff equipotent|impotent unable
potent virile|impotent
powerful mighty muscular potent strong ruling|powerless feeble nerveless helpless
practical pragmatic practicable serviceable unimaginative working|impractical crazy quixotic romantic wild-eyed
preceding above above-mentioned foregoing introductory precedent preparatory preparative previous|succeeding consecutive ensuing following next
precise dead fine microscopic nice skillful refined very|imprecise
precocious advanced|retarded backward imbecile idiotic simple-minded
predictable foreseeable inevitable|unpredictable occasional
prejudiced loaded racist anti-semite|impartial
prepared braced equipped precooked processed ready spread|unprepared ad-lib impromptu
present attendant ever-present existing here ubiquitous|absent away
present existing immediate instant|future coming upcoming rising
prewar|postwar
primary capital firsthand original particular|secondary alternate alternative substitute auxiliary supplemental supplementary secondhand standby utility vicarious
private clannish snobbish secluded confidential offstage backstage privy|public national open semipublic state-supported unrestricted
privileged sweetheart|underprivileged
probable likely|improbable unlikely supposed
processed polished semi-processed|raw rude streaming
productive arable fecund fertile prolific|fruitless futile vain nonproductive
productive|consumptive
professional paid|amateur recreational unpaid lay
professional|amateur
profitable fat juicy gainful paid moneymaking remunerative|lean marginal
profound deep thoughtful|superficial apparent seeming neat slick looking sounding shallow
progressive advanced modern forward forward-moving|retrogressive
prompt timely|belated late nighted last-minute
proper correct right fitting decent kosher straitlaced victorian|indecent untoward incorrect
propitious favorable lucky prosperous gracious|ominous thunderous
proportionate proportional relative|disproportionate
prospective likely potential future|retrospective
proud arrogant beaming swelled stuck-up boastful dignified disdainful haughty lordly overbearing supercilious swaggering self-conceited vain pleased|humble broken crushed meek mild
pro|anti
publicized advertised published|unreleased
published|unpublished
pure clean unclouded native plain sheer|polluted dingy muddied muddy
purposeful businesslike earnest|afloat aimless rudderless desultory
qualified conditional limited modified|unqualified flat unconditional clean outright straight-out unlimited
qualified|unqualified quack
qualitative|quantitative numerical valued
questionable alleged so-called supposed apocryphal doubtful dubious equivocal funny suspect suspicious|indubitable mathematical unimpeachable
questionable|undeniable
quiet quiescent|disruptive riotous troubled tumultuous turbulent squalling
quiet silent still tiptoe|noisy blatant clamorous vociferous buzzing clanging clanking thundering whirring
raised elevated upraised lifted|lowered
rational coherent logical lucid demythologized intelligent reasoning thinking reasonable sane|irrational blind unreasoning superstitious
rational|irrational
ready fit primed set prompt ripe waiting|unready flat-footed
real existent actual factual documentary objective historical|unreal dreamed pictured eye-deceiving fabled legendary fictional fabulous mythic mythological fanciful imaginary fantastic illusionary illusory pretend
real proper|unreal deceptive dreamlike phantom
realistic practical pragmatic lifelike pictorial vivid living veridical virtual|unrealistic fantastic
reasonable sensible commonsense healthy intelligent levelheaded sound tenable|indefensible untenable senseless undue unwarranted
reborn reformed|obdurate
receptive hospitable|unsympathetic
receptive|impervious proof resistant soundproof
reciprocal mutual bilateral|unanswered unrequited
reconstructed|unreconstructed
red-rimmed|rimless
refined civilized cultured polite mincing suave gentlemanly ladylike|neanderthal coarse vulgar rude low robust rough
refined processed|crude
regular official prescribed stock timed uniform|irregular crooked occasional unconventional unlawful
related affiliated attached connected cognate correlate correlated corresponding|unrelated misrelated
related akin cognate allied descendant descendent maternal kindred|unrelated
relevant applicable pertinent|irrelevant tangential extraneous immaterial unsuitable
reliable dependable tested|unreliable erratic
relieved lessened satisfied|complete consummate everlasting perfect pure stark thorough thoroughgoing utter bloody blooming undiminished
religious churchgoing devout interfaith|atheistic pagan ethnic lapsed nonchurchgoing nonobservant
religious|unscrupulous
representational figurative mimetic realistic|abstract formal schematic geometric geometrical protogeometric
reputable honored good honorable respectable redoubtable respected|infamous notorious sordid
resident|nonresident
resolute bent determined desperate firm steady unfaltering unshakable unwavering resolved stout undaunted|irresolute discouraged
respectful|annihilating devastating withering contemptuous disdainful scornful derisive gibelike mocking taunting impious impudent insolent flip
responsible amenable liable trustworthy|irresponsible carefree freewheeling trigger-happy unaccountable unreliable
restrained subdued|excessive extravagant exuberant freewheeling unbuttoned
restricted limited|unrestricted all-weather discretionary open-ended
retentive long|forgetful
reversible|irreversible permanent
reversible|irrevocable
rich flush loaded wealthy prosperous|poor broke bust pinched
rich|poor
right ethical honorable|wrong criminal deplorable reprehensible vicious base immoral misguided mistaken
right far right-hand starboard|left left-hand near port
right-hand|left left-hand
righteous just upright|sinful unholy wicked
ripe mature aged|green immature
ripe timely|inconvenient
rising up|falling down
robust beefy burly husky big-chested big-shouldered iron hardy stout sturdy heavy-armed vigorous|frail feeble rickety weakly
round circular global spherical moon-round|square squared
round-bottom|bottomless
rounded cylindrical oval ellipsoid|angular rectangular triangular
rubbery leathered sinewy stringy|crisp
running jetting|standing stagnant slack
running|passing pass
rural agricultural farming rustic bucolic pastoral|urban urbanized
sacred divine ineffable unspeakable inspirational inviolate numinous religious spiritual reverend sublime taboo|profane lay
safe unhurt|dangerous desperate risky perilous precarious self-destructive treacherous unreliable
safe|out down
same aforesaid said identical very|other different another opposite otherwise
same comparable corresponding like duplicate identical indistinguishable one|different antithetical assorted various contrary contrasting polar divergent disparate distinct distinguishable diverse several variant
sane lucid|insane buggy cracked wacky crazy disturbed mad sick certified idiotic crazed deranged hebephrenic lunatic maniacal maniac manic-depressive maniclike unstable paranoid psychopathic psychotic schizophrenic screw-loose
satisfactory adequate fine ok okay comforting cheering passing|unsatisfactory disappointing off unacceptable
saturated pure intense vivid|unsaturated
saturated|unsaturated
savory|offensive
scarred|unstained
scheduled regular|extra forced
scientific technological|unscientific
seasonal|year-round
secure assured sure|precarious shaky
sedate|indelicate
selfish|unselfish
senior elder older|junior junior-grade lowly secondary younger
sensible sensitive|asleep numb
sensitive alive|insensitive callous numb unaffected
sensitive irritable nociceptive|insensitive deadened
separable|inseparable
separate apart detached isolated separated set-apart discrete distinct unaccompanied|joint clannish concerted cooperative conjoined corporate collective
septic pussy infectious infective|antiseptic cleansing
serious earnest sincere solemn grave sedate sober real thoughtful sobering|frivolous dizzy light-headed silly idle trivial
serviceable durable functional usable useable operational|broken-down inoperable
settled accomplished established appointed prescribed determined dictated firm|unsettled doubtful tentative
settled based located set situated|unsettled aimless floating vagabond erratic planetary wandering mobile
sexual|neuter
shapely stacked voluptuous modeled sculptural sculptured|chunky deformed malformed nodular shapeless
shared common mutual joint|exclusive sole individual
shaven shaved clean-shaven|unshaven unshaved bearded bewhiskered whiskered bestubbled mustached
shod booted ironshod slippered|barefoot
signed|unsigned
significant important momentous earthshaking world-shaking world-shattering evidential fundamental profound large monumental remarkable notable operative portentous prodigious|insignificant unimportant flimsy fragile slight superficial trivial
similar akin kindred analogous correspondent corresponding quasi|dissimilar
simple simplex simplistic|complex involved knotty tangled tortuous colonial compound complicated composite interlocking interwoven intricate thickening
sincere cordial dear devout earnest honest genuine whole-souled|obsequious oily false gilded plausible
single lone only sole solitary unique|multiple aggregate double twofold dual treble manifold triple quadruple fourfold tenfold
skilled accomplished complete adept expert practiced proficient skillful ball-hawking consummate masterly virtuoso delicate mean|clumsy fumbling incompetent crude hopeless humble menial lowly rusty semiskilled
smart astute sharp shrewd cagey clever|stupid foolish thick-skulled dense dumb slow lumpish unthinking senseless yokel-like
smooth entire undulate|ciliate scalloped jagged fringed lacerate
smooth fast glassy unlined streamlined aerodynamic flowing velvet velvety|rough scratchy alligatored cracked rugged craggy mountainous crushed tweedy lined rocky shaggy textured
social cultural ethnic gregarious interpersonal|alone lone lonely solitary recluse
softened|monotone monotonous
sold-out|unsold
solid concrete solid-state|gaseous aerosolized
solid concrete solid-state|liquid fluid watery
solid massive|hollow deep-set sunken tubular
soluble|insoluble
solved resolved|unsolved
solvent|bankrupt
some any both several|all each every
some any both several|no none zero
sophisticated worldly intelligent well-informed polished refined|naive childlike simple gullible innocent simple-minded
sorry|unregretting
sound dependable safe healthy stable|risky speculative wildcat
sound|rotten
specialized differentiated special|generalized
specific particular peculiar special proper unique|nonspecific
specific|nonspecific
spirited boisterous dashing gallant ebullient exuberant high-spirited pert lively racy snappy whipping sprightly vibrant vivacious|bloodless listless
spiteful vindictive leering vicious|unmalicious
spoken expressed oral unwritten|written engrossed graphic graphical handwritten inscribed longhand
spontaneous|induced
square straightforward transparent|crooked corrupt underhanded
stable steady lasting stabilized|unstable cranky explosive volatile rickety shaky wobbly rocky seismic tipsy tottering
stained|unstained
standard acceptable classical|unacceptable
standard regular regulation standardized stock|deficient
standing|running
steady dependable rock-steady level unwavering steadied|jerking convulsive spasmodic faltering shaky shivering trembling quavering shifting shuddering tottering uneven wobbling
stemmed|stemmed
stereophonic stereo|monaural monophonic
stimulating challenging exciting salty rousing stirring thrilling|bland
storied|walk-up
straight|crooked hooked awry cockeyed writhed knotted knotty malposed tortuous twisting winding voluminous warped windblown wry zigzag
strange unusual antic fantastic grotesque crazy curious funny odd peculiar queer singular exotic other quaint weird|familiar common usual garden everyday
stressed emphatic masculine|unstressed feminine weak
strong beardown beefed-up hefty muscular powerful sinewy bullnecked fortified hard severe ironlike robust stiff vehement virile|weak anemic faint feeble flimsy insubstantial spineless pale pallid wan puny vulnerable weakened limp
structured|unstructured ambiguous amorphous
stubborn pigheaded dogged persistent determined|docile meek tame sheeplike yielding
subordinate ruled subject subservient|disobedient unruly rebellious
subsidized|groundless idle unwarranted unassisted
substantial|insubstantial unreal aerial airy ethereal shadowy wraithlike hollow stringy
subsurface belowground underground submarine undersea underwater|overhead
successful prosperous roaring thriving in made no-hit productive winning|unsuccessful attempted disappointed discomfited frustrated ruined undone hitless out scoreless self-defeating winless
sufficient adequate enough comfortable|insufficient deficient inadequate short lean scant shy
superior ace crack first-rate super topnotch banner blue-ribbon select boss brag brilliant superb capital choice prime prize quality excellent first-class splendid ripping greatest sterling superlative outstanding classic premium shining supreme well-made|inferior base bum cheap crummy punk bush tawdry coarse coarsened commercial deplorable miserable woeful wretched less low-grade second-rate scrawny utility
superior arch condescending patronizing high leading preeminent upper-level majestic upper|inferior humble lowly low-level middle-level outclassed
superior|inferior
supportive accessory adjunct auxiliary supporting|contradictory
surface aboveground grade-constructed|overhead
surface aboveground grade-constructed|subsurface belowground underground submarine undersea underwater
susceptible amenable capable subject liable predisposed vulnerable|resistant incapable unresponsive
sweet syrupy|sour astringent acid tart
symmetrical symmetric bilateral even radial radiate trigonal|asymmetric
sympathetic appealing|unsympathetic
sympathetic|unsympathetic
synchronous coexistent concurrent cooccurring simultaneous contemporary parallel|serial
synergistic|antagonistic incompatible
synonymous similar|contradictory contrary converse
tall lanky rangy leggy long-legged long-shanked tall-growing long stately|short chunky squat compact
tame docile domestic|wild savage unbroken
tame subdued|wild chaotic disorderly excited frantic mad frenzied manic
tangible tactile tactual|intangible
tangible|intangible
tasteful aesthetic esthetic artistic unpretentious|barbaric brassy cheap flash flashy gaudy loud tawdry camp indelicate ostentatious
taxable ratable|exempt tax-exempt
tense aroused taut edgy jumpy restive electric isotonic nervous strained pumped-up wired|relaxed
tense constricted|lax
tense taut tight|lax sagging limp slack loose-jointed tensionless
theoretical abstract academic|forensic practical
thick clogged clotted coagulate creamy dense stringy syrupy thickened|rare rarified
thick fat quilted thickened|thin bladed capillary compressed depressed gossamer sheer transparent fine hyperfine papery slender
thoughtful preoccupied brooding contemplative meditative musing pensive reflective|thoughtless unreflective unthinking
three-dimensional|linear
three-dimensional|planar flat flattened
thrifty economical saving|wasteful extravagant uneconomical
thrifty|shortsighted
tied fastened knotted|unfastened
tilled|unplowed unbroken fallow
tired beat dead weary bleary bored careworn drawn haggard worn exhausted fatigued jaded wearied ragged|refreshed
tolerant resistant|intolerable bitter impossible unacceptable
tolerant|rigid strict
top crowning uppermost upper|bottom
top crowning uppermost upper|side broadside sidelong
tough calloused callous thickened hardened weather-beaten|delicate soft
tough hard-boiled|tender protective sentimental
traditional classical classic|untraditional
trained disciplined drilled|primitive naive
traveled|provincial rustic parochial one-horse
treated activated aerated burnt doped|raw
treated hardened sunbaked|brittle
trim neat orderly shipshape well-kept|cluttered littered disheveled frowzled tousled disorderly jumbled topsy-turvy slovenly messy scraggly sloppy sprawling straggling
tropical|polar arctic
troubled annoyed harassed pestered anxious nervous uneasy careful clouded distressed disturbed upset worried hard-pressed tormented haunted stressed struggling suffering|carefree unconcerned unmolested
true actual genuine literal truthful|false mendacious untrue
trustworthy authentic reliable responsible dependable honest trusted|devious slippery
truthful true|mendacious
two-way|simplex
typical emblematic representative regular veritable classic|atypical
ultimate crowning eventual final net supreme|proximate immediate
unclouded|cloudy hazy misty clouded overcast leaden lowering sullen threatening
uncompromising sturdy inflexible|compromising conciliatory yielding
underhanded|overhand
understood taken|undigested
underwater|terrestrial onshore
unilateral|multilateral bilateral two-way joint four-sided triangular three-way
united allied confederate consolidated cohesive conjugate conjugated incorporate integrated unified one tied|divided branched forked chambered cleft split disjointed segmental sectioned torn
unreliable|infallible foolproof unerring
unthematic|thematic
up ahead leading upward|down behind downcast downward fallen
upland mountainous|lowland low-lying
upstairs|downstairs
upstream|downstream
uptown|downtown
used employed|misused abused ill-used used
useful handy serviceable useable usable utilitarian|useless futile unavailing meaningless
usual customary habitual chronic|unusual different extraordinary odd peculiar unique
valid binding legal legitimate logical|invalid false null void
valuable invaluable priceless precious rich semiprecious worth|worthless no-account sorry negligible senseless wasted valueless
variable unsettled shifting variant|invariable constant invariant unvarying strict
varied miscellaneous variegated varying variable various|unvarying
verbal|numerical mathematical
vernal|wintry
vertebrate|spineless
vertical plumb upright unsloped|inclined leaning tilted tipped diagonal slanted slanting sloping high-pitched low-pitched pitched salient sidelong
violent convulsive ferocious fierce furious savage hot lashing lurid|passive peaceful
visible ocular visual gross microscopic|invisible concealed hidden infrared ultraviolet unseen
vocalic|consonantal
vocal|instrumental
volatile|nonvolatile
voluntary willful self-imposed willing unpaid volunteer|involuntary driven forced unconscious unwilling
voluntary|involuntary automatic reflex autonomic
vulnerable compromising indefensible threatened|invulnerable bombproof defensible impregnable secure tight
warm cordial hearty|cool unresponsive
warm hot|cool cold
warm lukewarm tepid warmed warming|cool caller precooled water-cooled
wary shy|gullible
waxing|waning
wedge-shaped deltoid linear elongate|compound cleft conjugate parted radiate
welcome|unwelcome uninvited
well|ill sick afflicted stricken ailing peaked poorly sickly bedfast consumptive diabetic dizzy faint light-headed feverish funny green nauseated sickish rickety upset
western midwestern|eastern southeastern
western occidental|eastern oriental
wet muddy sloppy clammy dank damp moist sodden misty sticky reeking watery steaming washed|dry baked parched scorched sunbaked dried-out dried sear shriveled withered thirsty
wet|dry
white-collar clerical|blue-collar industrial manual working-class
whole entire full total integral intact|fractional aliquot fragmentary half halfway
wholesome nutrient nutritive healthy salubrious hearty square substantial organic|unhealthy insubstantial loathsome vile
whole|half
wide broad panoramic sweeping wide-screen|narrow narrowing narrowed slender thin strait
willing inclined prepared glad happy ready|unwilling reluctant
wise all-knowing omniscient sagacious sage|foolish absurd cockeyed idiotic ludicrous preposterous ridiculous mindless silly wacky fond insane mad ill-conceived misguided unwise
worldly temporal economic material mercenary mundane terrestrial|monastic spiritual
worthy commendable creditable deserving worth model meritorious sacred valued precious valuable worthwhile|unworthy unmeritorious
written statute|unwritten
written|ad-lib spontaneous unwritten
`;
