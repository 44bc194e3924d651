/**
 * Forms whose dictionary form no rule yields: strong verbs, plurals, comparatives that news uses, and words that merely
 * look inflected ("news", "during"). Hand-made for counterpoint. Each entry: base form, then its other forms.
 */
export const IRREGULAR_FORMS = `
be am is are was were been being 's 're 'm|have has had having 've|do does did done doing|will wo|can ca could|shall should sha
say said|go went gone goes|get got gotten|make made|take took taken|come came|see saw seen|know knew known|give gave given
tell told|think thought|find found|leave left|feel felt|bring brought|begin began begun|keep kept|hold held|write wrote written
stand stood|hear heard|let let|mean meant|set setting|meet met|pay paid|sit sat|speak spoke spoken|lead led|read read|grow grew grown
lose lost|fall fell fallen|send sent|build built|understand understood|draw drew drawn|break broke broken|spend spent|cut cutting
rise rose risen|drive drove driven|buy bought|wear wore worn|choose chose chosen|seek sought|throw threw thrown|catch caught
deal dealt|win won winning|forget forgot forgotten|lay laid|sell sold|fight fought|teach taught|eat ate eaten|sing sang sung
strike struck stricken|hang hung|shake shook shaken|ride rode ridden|feed fed|shoot shot shooting|drink drank drunk|hit hitting
arise arose arisen|fly flew flown|spread spread|sleep slept|cost cost|beat beaten|light lit|bind bound|hide hid hidden|swing swung
steal stole stolen|withdraw withdrew withdrawn|overcome overcame|undertake undertook undertaken|undergo underwent undergone
flee fled|swear swore sworn|sweep swept|stick stuck|freeze froze frozen|tear tore torn|shrink shrank shrunk|sink sank sunk
swim swam swum|ring rang rung|wake woke woken|bear bore borne born|blow blew blown|bite bit bitten|dig dug|forbid forbade forbidden
forgive forgave forgiven|lend lent|mislead misled|mistake mistook mistaken|overthrow overthrew overthrown|rebuild rebuilt
resell resold|rewrite rewrote rewritten|shed shedding|shine shone|slide slid|spin spun|split splitting|spring sprang sprung
sting stung|strive strove striven|uphold upheld|weave wove woven|weep wept|wind wound|foresee foresaw foreseen|oversee oversaw overseen
become became|run ran running|put putting|quit quitting|show shown|prove proven|outdo outdid outdone|bend bent|breed bred|burst bursting
cling clung|creep crept|grind ground|kneel knelt|leap leapt|learn learnt|burn burnt|spoil spoilt|spell spelt|dream dreamt|lean leant
plead pled|sneak snuck|undo undid undone|unwind unwound|repay repaid|retake retook retaken|foretell foretold|beset besetting
bid bidding|compete competed competing|bet betting|die died dies dying|lie lied lies lying|tie tied ties tying|agree agreed|free freed|guarantee guaranteed
see seeing|flee fleeing|decree decreed|age aging aged|use using used uses|issue issuing issued|argue arguing argued|sue suing sued
value valuing valued|rescue rescuing rescued|continue continuing continued|pursue pursuing pursued|queue queued|ensue ensued
impose imposing imposed|cause causing caused causes|case cases|base bases based basing|release releases|increase increases
decrease decreases|close closes|house houses housed|purchase purchases|promise promises|expense expenses|response responses
course courses|phase phases|license licenses|defense defenses|sense senses|phrase phrases|disease diseases|nurse nurses|horse horses
man men|woman women|child children|person people persons|foot feet|tooth teeth|mouse mice|goose geese|life lives|wife wives
knife knives|half halves|leaf leaves|self selves|thief thieves|loaf loaves|shelf shelves|wolf wolves|calf calves
hoof hooves|crisis crises|analysis analyses|basis|thesis theses|hypothesis hypotheses|diagnosis diagnoses|axis axes|emphasis emphases
criterion criteria|phenomenon phenomena|datum data|medium media|curriculum curricula|stimulus stimuli|alumnus alumni|nucleus nuclei
referendum referenda|memorandum memoranda|bacterium bacteria|congressman congressmen|congresswoman congresswomen|spokesman spokesmen
spokeswoman spokeswomen|spokesperson spokespeople|policeman policemen|policewoman policewomen|chairman chairmen
fireman firemen|gunman gunmen|businessman businessmen|businesswoman businesswomen|lawman lawmen|councilman councilmen
fisherman fishermen|serviceman servicemen|alderman aldermen|nobleman noblemen|layman laymen|marksman marksmen|salesman salesmen
bus buses|gas gases|virus viruses|bonus bonuses|census censuses|campus campuses|caucus caucuses|status statuses|focus focuses focused
plus|surplus surpluses|lens lenses|boss|process processes|business businesses|address addresses|movie movies|cookie cookies
calorie calories|zombie zombies|rookie rookies|pie pies|shoe shoes|toe toes|foe foes|canoe canoes|ache aches|cache caches|headache headaches
axe axes|size sizes sized|prize prizes|breeze breezes|quiz quizzes|gaze gazes|crime crimes|time times|drone drones|embed embedded
add added adding|shed shed|wed wedded wedding|odd|err erred|egg eggs|inn inns|control controlled controlling|compel compelled compelling
expel expelled expelling|propel propelled|cancel cancelled cancelling cancellation|travel travelled travelling traveled
label labelled|model modelled|signal signalled signalling|rebel rebelled|fuel fuelled fuelling|patrol patrolled patrolling
repel repelled|total totalled|level levelled|channel channelled|counsel counselled|dispel dispelled|quarrel quarrelled
excel excelled|marshal marshalled|tunnel tunnelled|enrol enrolled|fulfil fulfilled|install installed|instal installed|jewel jewelled
recall recalled|panic panicked panicking|traffic trafficked trafficking|mimic mimicked|picnic picnicked|bus bused|kidnap kidnapped
worship worshipped|program programmed programming|benefit benefited|target targeted targeting|visit visited|budget budgeted
good better best|bad worse worst|far further furthest farther farthest|old older oldest elder eldest|high higher highest
low lower lowest|large larger largest|big bigger biggest|small smaller smallest|long longer longest|short shorter shortest
early earlier earliest|late later latest|great greater greatest|strong stronger strongest|weak weaker weakest|wide wider widest
close closer closest|near nearer nearest|new newer newest|young younger youngest|rich richer richest|poor poorer poorest
hard harder hardest|easy easier easiest|tough tougher toughest|deep deeper deepest|heavy heavier heaviest|fast faster fastest
slow slower slowest|safe safer safest|happy happier happiest|bright brighter brightest|tight tighter tightest|soft softer softest
cheap cheaper cheapest|clear clearer clearest|broad broader broadest|hot hotter hottest|cold colder coldest|warm warmer warmest
this these|that those|a an|i me my mine myself|he him his himself|she her hers herself|they them their theirs themselves
we us our ours ourselves|it its itself|you your yours yourself|who whom whose|not n't
`;

/** Look inflected and are not; they stay as they are. */
export const UNINFLECTED = `
news politics economics physics mathematics athletics series species means always perhaps as this thus yes plus versus less unless across congress press access process success business witness address progress loss class pass boss mass cross dress
stress express princess governess illness wilderness las los des du paris texas kansas arkansas illinois massachusetts hamas isis brussels
athens wales laos honduras cyprus vegas angeles orleans dallas minneapolis indianapolis annapolis naples netherlands philippines emirates
maldives bahamas barbados damascus caracas abbas francis james charles thomas williams davis jones harris rogers adams hughes
evans perkins sanders biggs watts phillips roberts reuters evening morning nothing something anything everything during king ring
thing spring string bring wing sing sling swing sting cling fling ceiling sibling darling sterling wedding beijing nanjing chongqing xinjiang
ping jinping ding ling ming qing hundred hatred ongoing lightning inning red bed sacred naked wicked kindred need feed seed speed breed bleed deed weed proceed exceed
succeed indeed united mohammed muhammad ahmed mohamed ahmad hamed saeed majeed rasheed breed shed sled fed led med ted ned fred alfred
whereas alas atlas canvas christmas campus status focus virus bus plus gas bias chaos ethos pathos cosmos asbestos rhinoceros
apparatus consensus census bonus corpus genus radius genius locus lotus nexus opus onus papyrus stimulus
headquarters barracks crossroads overseas besides sometimes afterwards towards backwards forwards upwards downwards nowadays
diabetes measles rabies aids sars mers thanks nato opec asean unless nevertheless nonetheless regardless homeless basis axis crisis oasis
analysis thesis emphasis hypothesis diagnosis synthesis paralysis tennis debris iris chassis ibis mantis penis pelvis
`;
