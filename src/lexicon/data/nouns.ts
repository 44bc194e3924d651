/**
 * Nouns for concrete things, from WordNet 3.1 (Princeton University, WordNet License; see THIRD_PARTY_NOTICES.md).
 * Written by scripts/build-nouns.mjs: edit that, not this.
 */

/** A noun a line, with the numbers of its meanings, commonest first, in base 36. */
export const NOUNS = `
aachen 0
aba 1 d
abbey f k r
abdomen t x
aberdeen 10 11 12 13
abidjan 14
abkhazia 15
abm 16
abode 1g p
abrasive 1l
abs 1s
abuja 1v
abyss 1w
acapulco 23
accelerator 24 29 2d 2f
accessory 2h 2i
accordion 2l
accra 2q
acer 2r
acid 2x 30
acorn 3a
acoustic 3g
acres 3j
acropolis 3n
ada 3r
addition 3y 3z 42
additive 47
adelaide 48
aden 49
adhesive 4a
adjunct 4b
adobe 4d 4h
adrenaline 4l
adriatic 4v
aegean 4w
aerodrome 4x
aerospace 50
affirmed 52
afghan 53 57 59
afghanistan 5n
afp 5o
africa 5r
afro 5s
agent 4u 35
aggregate 5x 5y
agra 5z
air 60 63 64 65
airbus 67
aircraft 6b
airfare 6d
airfield 4y
airline 6i 6o
airliner 68
airplane 69
airport 4x
airspace 6v 6y
airstrip 6z
aisle 70 71 73
akron 75
ala 76 78
alabama 7b 7d
alaska 7e
albania 7f
albany 7g 7h
alberta 7i
albion 7j
albuquerque 7k
alcohol 7l 7q
ale 7r
aleppo 7u
alexander 7v
alexandria 7z 80
algae 81
algeria 84
algiers 85
allegheny 86
alley 87 8b
alligator 8e 8j
allocation 8n
allotment 8n
allowance 8q 8r 8w 8x
alloy 96
almaty 98
almond 99 9f
alps 9k
alsace 9l
altar 9m 9q
aluminium 9r
aluminum 9r
amarillo 9u
ambulance 9v
amends a1
amenities a2
america a5 a6
americana a7
amino a8
amman aa
ammonia ab ac
ammonium ae
ammunition af ah
amount 95
amphitheater ai al
amplifier an
amsterdam aq
anaheim ar
anatolia as
andes at
andorra au
android av
anglia ax
angola ay
ani az
anil b3 b6
anime b9 bf
ankara bg
ankle bh
annapolis bl
annex bm
annual bn
annuity bo
ant bq
antarctic bv
antarctica bw
ante bx
antelope c2
antenna c7 c9
antibiotic cb
antibody cd
antidote ce
antigua cf
antilles cg
antioch ch
antwerp ci
apartment cj
ape ck
aperture cm co cq
apex cs cv
apparatus cx cy
apparel cz
apple d0 d5
appliance d7 d8
appropriation da
apron dg di dm dr
aqaba dt
aquarium du
aquatic dz
aqueduct e0
aquitaine e1
arabia e2
arbor e3 e4 e7
arboretum ea
arbour e7
arcade eb ec
arcadia ed
archdiocese ee
archipelago eh
architecture ej
archive ek
arctic em en
area 6x eq 74
argent er
argentina et eu
argentine ew
argyle f2 f9 fc
arizona fg fh
ark fj fk
arkansas fn fo
arlington fp
arm fq fu 1d fw g0
armageddon g1
armament g2
armenia g3
armor g4 g6
arms ag g8
arnhem gb
arroyo gc
arsenal gh gi gk
arsenic gp gs
art gt
artery gv gz
artillery h0
aruba h1
arum h2 h6
asbestos h7
ascent ha
ash hc he hf
asheville hh
asia hi
asmara hj
asparagus hk hl
aspen hn
asphalt hp hr
aspirin hs
ass hy hz
assam i2
assembly i3 i5 i6
assets 8p
astana i7
asteroid i8
asylum ib id
athens ig ih ii
atlanta ij
atlantic ik
atoll il
atom iq ir
atonement is
atp it
atrium iw iy
attic j0 j2 j5
attire j8
auckland j9
audit ja
auditorium jg
augusta jh ji
auschwitz jj
austin jk
australia jl jm
austria jn
auto 9w
automobile 9w
avon jo jp jq
axe jr
axle jw
ayr jy
azerbaijan jz
azores k0
baba k1
babbitt k4
babel k5
babylon k6
back k7 k8 ka kc ke
backdrop kf
backpack kj
backstage kl
backyard km
bacon kp
bacteria kt
bacterium kt
bag kk ku kx ky
baggage kz l1
baghdad l3
bahamas l4
bahrain l5 l6
bail l7
bakersfield la
bakery lb
baku lh
balcony li ak
bale lj lm
bali ln
balkans lo lp lq
ball lr lt lw m2
ballast m4 m5 m8 ma
balloon mb md
ballpark me
ballroom mf
baltic mh
baltimore mi
bam mj
bamboo mk ml
banana mn mo
bandung mp
bangalore mq
bangkok mr
bangladesh ms
bangor mt mu mv
bangui mw
banjo mx
bank mz n0 n1 n2
banner n4 n6
bantam n7
bar na nb 27 nd
barbados nf ng
barcelona nh
barge ni
bari nj
bark nk nl
barley nn nq
barn nt
barometer nv
barony nx ny
barrel o0 o1
barren o2
barricade o4 o6
barrier o5 o7
barrio o9 oc
bars oe
basel lm
basement og oh
basil oj ok
basilica oo op
basin os ot ou ov
basket oz p0
basra p3
bastille p4 p5
bath pb pc
bathroom pd pe
bathtub pf
baton pg ph pk pm pn
battlefield pp
battleground pp
battleship pq
bavaria pu
bay pv px pz q1 q2
bayer hs
bayou q4
bazaar q6 q7
beach q9
beachfront qa
beads qb
beagle qe
beak qf qj qk qn
bean qr qt qu j2
beard qy r0 r3 r4
beaver r6 r8 r9 rd rh
bed rj rl rn ro rr rs
bedding 55 rt
bedrock ru
bedroom rw
bedside rx
bee rz
beech s0 s1
beef s2 s5
beer 7s
beetle s6 s7
behind hy
beijing sa
beirut sb
belarus sc
belfast sd
belgium se
belgrade sf
belize sg
bell sh sk
belly t sn sr sv
belmont sx
belongings 3l
belt sy t4 t5 t6 t9
beltway ta
ben tc
bench te tg tj
bender tl
benefit tm
bengal tn
benin to
benjamin tp
bennet tr tu
benny tv
beret tw
berg ty
bergen u1
berkshire u2
berlin u3 u4
bermuda u6
bern u7
berry u8 u9
bethel ua
bethlehem ub uc
beverage 7m
bhutan ud
bicycle ue
biennial uf
bihar ug
bike uh ue
bikini ui uj
billboard ul
billings un
billy ph uo
bin uq
binary ur
binder ut uw ux uy
binghamton v2
binoculars v3
biomass v5
birch v7 v8 v9
bird b2 vc vd
birmingham vf vg
birthplace vh vj
biscuit vl vp
bishkek vq
bishopric ef
bison vr
bissau vs
bittersweet vt vv
blackberry vw vy
blackburn w1
blackpool w6
bladder w7 w9
blade wa wc we wf wh
blanc wi
blanket 54 wm wn
blazer wo
bleachers wq
blender ww
block x0 x1 x2
blockbuster x3
blood x7
bloodstream x8
bloomington x9
blossom xa
blower xb xc xe
bluegrass xg xh
bluff xi
boa xj xl
boar xo xq
boardroom xr
boards xs xu
boardwalk xw
boat fl f3
body xy xz y0 y1
bog y2
bogota y5
bohemia y6
boiler y7 y8
boise yb
bolivia yc
bologna yd ye
bomb x5 yg
bombay yi
bomber yj yl
bonanza yq
bone ys yu
bones yv
bongo yx yz
bonn z0
bonnet z1 z2
bookstore z3
boot z4 z5 z6 z9
booth zb zc ze
bootleg zf zj
booty zk
booze zi
bordeaux zm zn
border zp zq zr zu
borderline zp
borneo zv
borough zw zy
bos 102
bosnia 104 105
boston 106
bot 107
botanical 109
botswana 10a
bottle 10b 10c
bottom 10d 10f hy rn 10g
boulder 10h 10i
boulevard 10j
boundary su
bounds su
bounty 10k 10m
bouquet 10n
bourne 10q
bourse 10r
boutique 10s
bowel 10t
bowl 10v 10w am 10x
box 10y 10z 110
boxers 111
bra 114
bracelet 116 119
braces 11c
bracing 11e
bracken 11h 11k
brad 11l
braga 11p
brain 11q 11s
brainchild 11u
brake 11w 11x 11k 11y
brakes 11z
brandenburg 120
brandy 121
brasil 122
brasilia 123
brass 124 126 127
bratislava 128
brazil 122 129
brazzaville 12a
bread vn 12b
breakfast 12c
breast 12e 12f 12i 12m
bremen 12n
brent 12o
brescia 12t
brest 12u
brew 7t
brewery 12v
bribe 12w
brick 4i
bridge 12x 12y 130 131
bridgeport 132
briefcase 133
briefs 134
brig 135 136
brighton 137
brill 138
brisbane 13c
bristol 13d
britain 13e
britt 13f 13i
brittany 13l
brno 13m
broadway 13n
broccoli 13o 13q
bronco 13s
bronx 13w
bronze 13x 13y
brook 143
brooklyn 145
broom 146 148 149
broth 14b 14d
brothel 14e
brow 14f 14h 14i
brownsville 14k
bruges 14l
brunei 14m
brunswick 14n 14o 14p
brussels 14q
bubble 14r 14w
bucharest 14x
bucket 14y
buckle 14z
bud 150 151
budapest 153
budget 154 156
buffalo 15c 15d 15e 15g
buffer 15h 15i 15k 15l 15n 15p
bug 15q 15r 15v 15w
builder 15x
building i
bujumbura 15y
bulawayo 15z
bulb 160 162 166 167 168
bulgaria 169
bull 16a
bulldog 16b
bulldozer 16d
bullet 16f 16g
bullion 16k 16q
bullock 16s 16u
bullpen 16w 16x
bumper 16z 171
bun 173
bungalow 174
bunk 175 177 178 179
bunker 17a 17d 17e
bunting 17g 17h
bur 17j 17l
burg 17n
burgundy 17q 17r
burlington 17s
burma 17t
burner 17u 17v
burr 17j 17x 17y 17l
burundi 17z
bus 180 181 183
bush b8 188
butte 189 18b
butter 18c
butterfly 18e
button 18g sl 18h 18i 18k
buzzer sk 18l
cab 18m 18n 18q
cabaret 18r
cabbage 18t 12b 18u
cabernet 18v
cabin 18x 18y 18z
cabinet 190 191 192
cache 193 195 197
cactus 198
cafe 19a
cafeteria 19c
caffeine 19d
cage 19f 19g 19i
cairo 19j 19k
cake 19l 19m k2
calabria 19n
calais 19o
calcium 19p
calculus 19q 19r
calcutta 19t
caldera 19u
caledonia 19w
calf 19x 19y 1a2 1a3
calgary 1a4
cali 1a5
california 1a6
cam 1a7 1a8
cambodia 1aa
cambridge 1ab 1ac 1ad
camden 1ae
camel 1af
camelot 1ag
cameo 1ah
camera 1al 1an
cameroon 1ap 1aq
camp 1ar 1au 1av
campground 1aw
campus 1ax
can 1ay hy 1az pe
canada 1b0
canal 1b1 1b3 1b4
canberra 1b6
cancun 1b7
candle 1b8
candy 1b9
cane 1bc 1be 1bf
canine 1bg 5d
cannabis 1bi 1bj
cannes 1bm
cannon 1bn 1bo 1bq 1br 1bs
canoe 1bt
canopy 1bv 1bw 1bx
canterbury 1bz
canton 1c0 1c1
canvas 1c2 1c3 1c7 1c9 1cc
canyon 1ce
cap tx 1cg 1ci 1cj 1ck 1cl
cape 1cm 1cn
capital 1cp 1cq 1cr 1cu
capitol 1cx 1cz
capsule 1d0 1d1 1d4 1d5 1d6
car 9w 1d9 1da 1db 1dc
caracas 1dd
caramel 1de 1df
carbide 1di
carbohydrate h5
carbon 1dk 1dl 1dn
carbonate 1dp
card 1dq 1dr
cardboard 1ds
cardiff 1du
cargo 1dv
caribbean 1dx 1dy
carolina 1dz
carolinas 1dz
carousel 1e0 1e2
carp 1e4 1e7
carpet 1ea 1ec
carrefour 1ed
carriage 1ef 18o 1eg 1eh
carrot 1ei 1ek 1el
cart 1en 1ep
cartagena 1eq 1er
carthage 1es
cartilage 1et
cartridge 1eu 1ev 1ex 1ez
carving 1ak
casablanca 1f0
cascade 1f1
cascades 1f3
cash 1f4 1f6
cashmere 1f7 1f8 1fc
casing z7 1fd 1fe
casino 1ff
casket 1fh 1fi
casper 1fj
caspian 1fk
cassette 1fl
castile 1fm
castilla 1fm
casting 1fn
castle 1fo 1fq 1fr
castor 1fu 1fv 1fx rh 1g1
cat 1g2 1g4 1g6 1g8
catalonia 1ga
catalyst 2d
catchment 1gb
caterpillar 1gc 1g8
catfish 1gd 1ge 1gh
cathay 1gi
cathedral 1gj 1gk
cattle s3
catwalk 1gl 1gm
caucasus 1gn 1go
cauldron 1gp
causeway 1gq
caustic 1gr
cave 1gs
caviar 1gt
cavity 1gv y
cayenne 1gx 1gz 1h0
cayman 1h5
cebu 1h6 1h7
cedar 1h8 1hb 1hc
ceiling 1hd
celery 1hf 1hg
cell 1hh 1hj 1hk 1hn
cellar og 1ho 1hq
cello 1hr
cellphone 1hk
cement 1ht 1hv 1hw 1hx 1hz
cemetery 1i1
center 1ct 1i2 1i3 1i4
centre 1i5 1ct 1i4 1cv 1i6
ceramic 4j
cereal nr no 1i7
ceylon 1i9 1ia
chad 1ib 1ic 1id
chains 1ie
chair 1ig 1ih 1ij
chalk 1il 1io 1iq
chamber 1is ix 1it rw
champagne 1iu 1iw
chancel 1ix
chang 1iy
chapel 1iz
charcoal 1j0 1j1 1j2
chardonnay 1j4 1j7
chariot 1j9 1ja
charleston 1jb 1jc
charlotte 1jd 1je
chassis 1jh 1ji 1jk
chateau 1jm
chattanooga 1jo
chechnya 1jp
checkpoint 1jq
cheek 1js 1jt
cheese 1ju 1jv
chen 1jx
chennai 1jz
cheque 1k0
chernobyl 1k7
cherry 1k8 1k9 1ka
chess 1kb
chest 1kd 1ke 12e 1kf
chester 1kg
chestnut 1kh 1ki 1kj 1kk 1kq
cheyenne 1kr
chicago 1ks
chick 1kt
chicken 1kw 1ku
chihuahua 1ky 1kz 1l0
chile 1l2 1h1
chili 1l3 1h1
chilly 1h1
chimney 1l4 1l6
chin 1l7
china 1gi 1l8 1lb 1lc
chip 1ld 1lf 1lh 1lm 1ln
chips 1lp
chittagong 1lr
chloride 1ls 1lt
chlorine 1lv
chocolate 1lx 1ly
cholesterol 1lz
chongqing 1m2
christchurch 1m3
chrome 1m4
chromosome 1m6
chuck 1m7 1m9 1ma
churchyard 1mc
churn 1me
cider 1mf
cigar 1mg
cigarette 1mj
cilantro 1mk 1ml
cincinnati 1mm
cinnamon 1mn 1mo 1mp
circuit 12z 1mr 1mt 1mu
cirque 1mx
cisco 1my 1n0
citadel 3o
citrus 1n3 1n4
city 1n5 1n6
clams 12b
clarence 1n7
clarinet 1n8
classic 1nc
classroom 1nd
claw 1ne 1ng 1nh 1ni
clay 4e 1nn 1no
cleaner 1np
cleaners 1nr
cleanup 1ns
clearing 1nt
clegg 1nu
cleveland 1ny
cliff 1nz
climber qw 1o0
clip 1o2 1o3 1o4
clipper 1o5 1o6 1o7 1ob
cloak 1oc 1co
clock 1od
clocks 1of
closet 1oi 1oj 1ok zd
clot 1ol
cloth e
clothes cz
clothing 4
clover 1oo
clubhouse 1op
clyde 1oq
coal 1or 1ou
coast 1ov 1ox
coastline 1oy
coat 58 1p0 1p1
coating 1p0 1p2
cobalt 1p3
cobra 1p4
coca 1p6 1p7
cocaine 1p8
cockpit 1pa 1pb 1pd
cocktail 1pe 1pg
coco 1pi
cocoa 1lx 1pk
coconut 1pl 1pm 1pi
cod 1pn 1pq 1ps
coffee 1pu 1pv 1pw
coffin 1fh
coil 1px 1py 1q0 1q2 1q3
coin 1q5
coinage 1q6
coke 1q7 1q8 1qb
col 1qc
cola 1qe 1q9
colbert 1qg
cole 1qh 1qi
coliseum al
collage 1qj
collar 1qn 1qo 1qq 1qs 1qv
collateral 1qw
colliery 1qz
cologne 1r0 1r1
colombia 1r4
colombo 1r5
colon 1r6 1r8
colorado 1r9 1ra 1rb
coloring 1rc
colors 1rd 1re
colour b5
colours 1re 1rd
colt 1rf 1rh
columbia 1rl 1rm 1rn 1ro 1rp
columbine 1rq
columbus 1ru 1rv 1rw
comb 1rx 1ry 1s0 1s1
comet 1s3
comforts a2
commemorative 1s5
commodity c
commons 1s6 1s7
commonwealth 1sc
commune 1se
commuter 1sf
comoros 1sg
compact 1sh 1si
compartment 1hi q0
compass 1sj 1sl
compensation 8t
computer 1sn
concord 1so 1sp
concrete 1hu
condo 1sq
condom 1sr
condominium 1sq 1ss
condor 1st
conduit 6l
cone 1sx 1sy 1sz
coney 1t3 1t7 1t8 1ta
confederacy 1tc
confessional 1td
confluence 1te
conglomerate 1tf
congo 1tg 1th 1ti 1tj
connecticut 1tm 1tn 1to
connector v1
conserve 1tp
console 1tr 1ts 1tt 192
constance 1tv
constantinople 1tw
constituent 2j
consulate 1tx
container a0
continent 1tz 1u1
contraband 1u2
contraceptive 1q1
convent l
converter 1u3
convertible 1u4 1u5 1u7
cookie vp
cooler 1u9 1ud 1ue
copenhagen 1uf
coping 1ug
copper 1uh 1uj 1ul
cord 1un 1up 1uq
cordial 1ur
cords 1us
cork 1uu 1uv 1uw 1ux 1v0
corn 1v1 1v2 1v5 1v6 zg
corner 1v7 1v8 1v9 1va 1vb
cornwall 1vc
corolla 1vd
corpse 1no
corpus 1vf 1vg
corral 1vh
corrective 1vj
corridor 1vk
corsica 1vl 1vm
cortex 1vn 1vo 1vq
corvette 1vr
cosmetic 1vs
cosmos 1vt 1vu
cost 6g
costa 1vv 1vw
costs 1vx
costume 1vy 1vz 1w0 1w1
cote 1w2
cottage 174
cotton 1w3 1w5 1w6 1w7
couch 1u8 1w9 1wd
cougar 1we
coulter 1wg
counter nc 1lo 1wj 1wl
counterfeit 1wm
countryside 1wo
county 1wq 1wr
coupe 1ws
coupling 1wt 1wu
courthouse 1wv 1ww
courtroom 1wy
courtyard iz
cove 1wz 1x1
coverage 1x2
covering 5w 5
cow 1x3 1x4
cows s3
cox 1x5
coyote 1x6
cpu 1x8
crab 1xa 1xc 1xd 1xf
cracker 1xh 1xi 1xm
cradle 1xp vj 1xr
cranberry 1xu 1xv
crater 19v 1xw 1xx
creek 143
crest 1xy 14j 1xz 1y1 1rz
crete 1y2
cricket 1y3
crimea 1y5
croatia 1y6
crocodile 1y7
croft 1y8
crop 1ya 1yk 1yl 1yn 1yq
crossbar 1ys 1yt 1yu
cruiser 1yw 1yx 1yy
crust 1z0 19s
crypt 1z1
crystal 1z4 1z5 1z6 1z7 1za 1zc
cuba 1zd 1ze
cucumber 1zf 1zi
cuff 1zj 1zm
cuisine 1zn
cum 1zs
cumbria 1zt 1zu
cup 1zv 1zw 1zx
curb 1zz 200 204
curbing 1zz
currency 1f5
curry 205
curtain 206 208
cushion 209 20b 20c
customs 20e
cyanide 20l 20m
cyberspace 20n
cypress 20r 20s
cyprus 20t 20u
czechoslovakia 20v
dagger 20w
dahl 20y 20z
dairy 211
daisy 212
dakar 213
dale 214
dalian 215
dallas 216
dam 217 218
damages a1
damascus 21a
danube 21b
danzig 21c
daphne 21d
darfur 21e
dartmouth 21f
das 1t7
dashboard 21g 21h
dateline 21j
davenport 21k 21l 21n
dawson 21o
dayton 21p
debit 21q
debris 21s
deck 21u 21v 21x
decor 21z
decoration fb
deduction 220 227
deer 228
delaware 229 22a 22b
delhi 22c
deli 22d
delinquency 22e
dell 22g
delphi 22i
delta 22j
demarcation zt
den 22m 22q 22s
denim 22t 22v
denmark 22w
denver 22x
depositary el
depository el
depot 22y 230
depths 231
derby 232
derivation 233
derrick 234 235
des 238 23b
desk 21m
desktop 23d 23e
dessert 1jf
destination 23i
destroyer 23j
detector 23k 23l 23n
detergent 23o 23r
detour 23s
detroit 23t
deutschland 23u
device 1f 23v 23w
devon 23x 23y
dew 23z
dhaka 246
diagram 247
diamond 248 24a 24d 24f 24g
dice 24i
dickey 24k 24m
diet 24o 24p
digestive 24q
digs 24r 24s
dime 24t 24u
dinner 24v
dinosaur 24w
diocese ef
dioxide 24y
dioxin 24z
direction 251
dirk 252
dirt 4f 253
disc 254 257 258
dish f4 yo 25c
disneyland 25e
disposable 25f
distillate 25h
distillery 25i
district 45
ditch 25j 25k
dive 25m
dividend 25n 25o
dixie 1tc 25q
djibouti 25r 25s
dna 25t
dobson 25v 25w
dock 25y 25z 260 261 262 264
dog 5c 265 266
doha 268
dole 269
doll 26a
dolly 26b 26c 26a
dolphin 26d 26e
dominica 26h 26i
dominique 26j
donation 26k
donetsk 26m
door 26n 26p 26s 26t
doorstep 26u
doorway 26p
dopamine 26w
dope 272 1q9
dorado 273
dorm 274
dormitory 274 275
dortmund 276
dose 1d3 30
dough 277 12b
dove 279 27c 27d
dover 27e
downer 27f
downhill 27g
dowry 27i
dprk 27j
dracula 27k
drawer 27m
dresden 27n
dresser 1kf 27o 27p
dressing 27q 27r 27s
drier 27t 27u
driveway 27v
drone 27w 27x 27y
drug 34
drugstore 280
drum yy 281 282 284
dryer 27u
dsl 286
dubai 288
dublin 289
dubrovnik 28a
duchy 28b
duct 1b3 28c 28d
duff 28e
dug 28g
dugout 28h 28i 17e
duluth 28j
dun 28k
dune 28m
dung 1li
dungeon 28n 28o
duplication 28p
durango 28q
durban 28r
durham 28s 28t
dushanbe 28u
dust 28v 21s 28x
dvd 28y
dwelling p
dye b4
dynamite 290
dynamo 292
eagle 296 297
ear 298 299 29b
earnest 29c
earnings 91 29d
earth 29e 4g ei 29f 29g
eats 1m7
ecuador 29h
eden 29i
edge zq 1qu zs
edging 29j
edible 29k
edinburgh 29l
edmonton 29m
eds 29n
eel 29o 29q
eelam 29r
effects 29s
effigy 29u
egg 29v 29z lw
eggplant 2a0 2a1
eggs 29z
egypt 2a2 2a3
eindhoven 2a4
elbow 2a5 2a7 2aa 2ac 2ad
electron 2ae
elephant 2aj
elevated 2am
elevator 2ao 2ap
elk 2ar 2as 2at
elm 2au 2av
elvis 30
embankment 2aw
embassy 2ay
emblem ga
embryo 2az 2b0
emerald 2b1 2b3
emery 2b4
emilia 2b5
emirate 2b7
empire 2b8 2b9
encampment 1aw 1ar
enclave 2bb
enclosure dw 2bc
end qm
engine 294 2bd 2be
england 2bf
engraving 2bg 2bi
entrance 26q
envelope 2bj 2bk 2bm 2bn
environs 22p 2bo
enzyme 3s
epicenter 2bp
epicentre 2bp
equaliser 2bq 2br
equalizer 2bq 2br
equator 2bt
equatorial 2bv
equipment ap
equity 2by 2bz
erica 2c0
erin 2c1
eritrea 2c2
escrow 2c3
espresso 2c8
essen 2c9
essex 2ca
estate 2cb 3j
estonia 2cc
estrogen 239
estuary 2cd
ethanol 2ce
ethernet 2cf
ethiopia 2ch
eucalyptus 2ci 2cj
euphrates 2cl
eurasia 2cm
eureka 2cn 2co
europa 2cp
europe 2cq
everest 2cr
everglades 2cs
evergreen 2ct
exchequer 2cu
excise 2cv
exit 2cw
expenditure 6h
expense 226 2cx
expressway 2cy
exterior 2cz 2d0
extortion 2d1
eye 2d3 1ct 2d4
eyre 2d6
fabric e
facade 2d7
face 2d9 2da 10e
facial 2db
facility 4z
facing 2dg 2di 2dj
factory gm
fairway 2dk 2dl 2dm
falcon 2dn
fallout 2dp
falls 2dq 1f2
fan xd
fanny hy 2ds
fargo 2du
farina 2dv
farm 1y9
farmhouse 2dx
farmland 2dy 2dz
fatherland 2e0
fatigues 2e2
fax 2e5
fayetteville 2e7 2e8 2e9
feather 2ea
feces 1lj
fee 2eb 2ed
feeder 2ee 2ef 2eh 2ei 2ej
felt 2ek
female 219
fence 2el
fencing 2el 2em
fender 2en 15k 2eo 15p
fern 11i
ferrara 2eq
ferry 2er
fertilizer 2es
fetus 2et
fiber r5 2eu 2ev 2ew
fiberglass 2ex
fibre r5 2ev 2ew
fiddle 2ez
field ko pp 2f0
fife 2f1
fiji 2f3
filling 1hy 2f4 2f5 2f6
filly 2f7
finances n3
finch 17i
finger 2f8 2fa
finland 2fb
fir 2fc 2fd
firearm 1rk
firebrand 2fe
fireplace 2fg
firestone 2fh 2fk
firewood 2ff
fish f0 29p 2fo
fishery 2fp
fist 2fq
fitch 2fs
fixture oy
fjord 2fu
flag n5 2fv 2fy 2g0
flagship 2g3 2g5
flagstaff 2g6 2g7
flamboyant 2g8
flanders 2g9
flashlight 2ga
flats 2gb
flea 2gc
flesh 2gf 1jh 2gg
flies 2gh
flint 2fi 2gi 2gj
floor 2gk j1 2gl 2gm 2go
flooring 2gk 2gp
floppy 2gq
florence 2gr 2gs
florida 2gt
flotilla 2gu 2gw
flour 2gx
flower 1rr xa
fluid 7p 62
fluorescent 2gy
flute 2f2 2h0 2h2
foam 2h7 2h8
foil 2h9 2hb 2hc 2hd
foliage wb 2hf
foodstuff 2hh np
foot 2hi 2hj 1nk 2hk 2hl
footage 2hm 2hp
foothold 2hr 2ht
footwear ff ep
forage 2hu
fore 2hx
forearm 2hy
forefront 2hz
forehead 14f 2i1
forgery 1wm
fork 2i3 2i5 2i6
formosa 2i8
formulation 1nq
fort 2i9 2ib
forth 2ic
fortification 17f
fortress 2ib
foundry gl
fountain 2id 2ie 2if 2ik
fowl n8 vc
fox 2il 2im
fraction 2in 2io
fragment 1le 2ip
frame 2iq 2ir 1jh
france 2it
frankfurt 2iu
frankfurter 265
frederick 2iv
freetown 2iw
freeway 2cy
freezer 2ix
freight 1dv 2iz
freighter 2j0
fresco 2j2
freshwater 2j4
fresno 2j7
fries 1lp
frigate 2j8 2j9
frog 2ja 2jc
front 2i0 2jd 2d8
frontal 2jg 2jh 2d7
frontier 2ji 2jj
frost 2jk
fruit 3b 2jm
fudge 2jn
fuel v6
fuji 2jo 2jq
fukuoka 2jr
fumes 2js
fund 155 196
funding 2jt
funds n3
fungi 2ju
fungus 2jw
fur r7 2jx 2jy
furnace 2jz
furniture 9o
fuselage 2k0
gable 2k2
gabon 2k3
gadget d7
gage 272 2k4
gainesville 2k5
galicia 2k6
galilee 2k7
galloway 2k8 2k9
gallows 2ka
gallup 2kb
galveston 2kc
galway 2kd
gambia 2ke
ganges 2kf
gansu 2kg
garage 2kh 2kj
garb j8
garbage 2kl 2km
garden 2kn 2ko
garlic 2kp 2ks
garment 3
garner 2kt
garnish 2ku 2kv
garrison 2i9
gary 2kw
gasoline 2kx
gastropod 2ky
gate 2l0 2l1 2l3 2l5
gateway 2l6
gator 8j
gauge 2k4
gaza 2l7
gdp 2l8
gearbox 2lc
gearing 2ld
gel 2lf 2lh 2li
gem 2lk 24c 2ll 249
gene 2lm
generator 2lq 293 2lr
generic 2ls 2lt
geneva 2lu 2lv
genoa 2lx
geometridae 2ly
georgetown 2m1 2m2
georgia 2m3 2m4 2m5
germany 23u
gettysburg 2m6
ghana 2m7
ghent 2m8
ghetto 2m9 2ma
giant 2mb
gibraltar 2mc
gift 26l
gig 2md 2me 2mf 2mh 2mj
gin 2lw 2mk 2mm
ginger 2mn 2mo 2mp
giro 2mq
glacier 2mr
gland m1
glasgow 2ms
glass 1z9 170 2mt 1io 2mx
glasses 2n0
glen 2n1
glider 2n2
globe 29e 2n3
gloucester 2n6 2n7
gloucestershire 2n8
glove 2n9 2na 2nc
glucose 2ne
gnp 2nj
goa 2nk
goat up 2nl
goggles 2nm
golan 2nn
gold 2no 2np 2nr
goldstone 2ns
goma 2nv
gong 2nw 2nx
goo 2ny
goodwill 2nz
goose 12p 2o1
gorge 2o2 2o3 2o4
gorilla 2o7
gothenburg 2oa
gown 2ob 2od 2oh 2oi
gps 2ok
graffiti 2om
graft 2on
grain 2oo no 2op
granada 2oq
grange 2or
granite 2os
grape 2ov 1j6 2ow
grapefruit 2ox 2oy
graphite 2oz
grass ns 2hu 272
grassland 1s9
gravel m6
graveyard 1i1
gravy 2p0 2p1
graz 2p3
grease 2p4
greece 2p7 2p8
greenback 2pb
greenhouse 2pd
greenland 2pe
greens 2pf
greensboro 2pg
greenville 2ph 2pi 2pj
greenwich 2pk
greenwood 2pl
grenada 2pn
grenade 2po
grenoble 2pp
greyhound 2pq
grill 2ps 2pt
grille 2pu 2pv 2pt
grinding 2px
grit 2py
grizzly 2pz
grocery 2q2 2hh
groin 2q3 2q4 2q5
ground ei 4g 2q6
grozny 2q7
guadalajara 2q8
guadalcanal 2q9
guadeloupe 2qa
guam 2qb
guan 2qc
guangdong 2qd
guangzhou 1c0
guantanamo 2qe
guatemala 2qf
guernsey 2qg 2qi
guiana 2qk
guinea 2ql 2qm 2qn
guitar 2qo
gujarat 2qp
gulf 2qq 2qr
gully gd
gum 2qs 2qt 2qu 2qx 2qy 2ck
gun 1bp h0 2qz 24
gunnery 2r1
gunpoint 2r2
gunpowder 2r4
gurney 2r5
gut 10t 2r8 2r9
guyana 2ra
gym 2rb
habitat 22o
haifa 2rd
hair 5u r1 2re 2rg 2rh
haircut 2ri
haiti 2rj 2rk
halifax 2rl
hall 2rm 2rn 2ro 274 2rp
halle 2rq
hallway 2rm
ham 2rr
hamburg 2rs
hamburger 2rt 2ru
hammer 2rv s8 2rx 2s0 2s2 2s3
hampshire 2s4 2s5
hamstring 2s8
hand 2fr 2sa
handball 2sb
handgun 1rj
handset 2sc
hangar 2sd
hanging 2se
hangzhou 2sf
hank 2sg
hannover 2sh
hanoi 2si
hanover 2sh
harare 2sj
harbor 2sk 2sm
harbour 2sk 2sm
hardcover 2sn
hardware 2sp 2sq 1x9
hardwood 2sr
hare 2ss 2st
harlem 2su
harmonica 2sv
harness 2sw 2sx
harp 2sy 2t0 2sv
harrisburg 2t1
hartford 2t2
harvard 2t3
harvest 1ya
hash 2t4 2t5
hashish 2t5
hat ra
havana 2t6
haven 2t7 2sk
hawaii 2t8 2t9
hawk 2do 2ta
hawthorn 2tc
hay 2td
hazel 2te 2tf 2tg
head j4 2ti
headquarters 2tj 2tl
headscarf 2tm
heartland 2to
heater 2tp
heath 14a 2tq
heather 149
heaven 29i
heavens 2tr
hebei 2ts
hedge 2tt 2tu
hedging 2tu
heel 2tw 2tx 2ty 2tz 2u0
heights 2u1
helena 2u2
helicopter 2u3
helium 2u4
hell 2u6
helm 2u7
helmet 2u9 2ua
helping 12j
helsinki 2ub
hemisphere 2uc 2ud
hemp 2ue 1bi 2uf
hen 2uh 2ui 2uj 2uk
herat 2ul
herb 7w ol
herbal 2um
here 2uo
hereford 2up
hermitage 2uq
heroin 2ur
herring 2ut 2uu
hertfordshire 2uw
hickory 2ux 2uy
hideout 22q
highland ti
highlands 2uz
highway tb
hill 18a 2ax 2v0
hillside 2v1
hilltop 14i
himalayas 2v2
hind 2v3 2v4
hindustan 2v5
hinge 2v6
hip 2v9 2va 2vc 2ve
hiroshima 2vf
hmo 2vg
hoard 195
hoarding ul
hobart 2vj
hokkaido 2vk
holder 2vl
hole cp 2d5 2vm 1gw
holland 2vo
holly 2vp
holy 2vq
home 2vr p 2vs 2vt 2vu 2vv
homeland 2e0
homestead 2vw 2vy 2vz
hometown 2w0
honduras 2w1
honey 2w2
honolulu 2w3
hooks 2w4
hoop 2w5 1qr 2w6 p0
hopper 2w8 2w9 2wa
hops 2wb
horizon 2wc 2wd 2we
hormone 4m
horn 2wf 2wh 2wi 2wk 2wl
hornet 2wm
horse 13v 2wp 2wq 2wr
horseback 2ws 2wt
horseshoe 2wv 2ww
horst 2wx
hose fe 2wy 6j
hospice 2wz
hospital ie
hostel 2x0 2x2
hotel 2x1
hound 5a
house o
housing q z8 2x3
houston 2x4
hoy ni
hoya 2x5
hub 2x6 2x7
hudson 2x8
hull 2x9 2xa 2xc 2xd
humankind 2xe
humans 2xe
humvee 2xh
hunan 2xi
hungary 2xj
huntsville 2xk
hurdle 2xl
huron 2xm
hut 2xn 2xo
hyderabad 2xp 2xq
hydrogen 2xr
iberia 2xs 2xt
ice 2jl 2xu 2xv 2xw 2xy 1io
iceberg ty 2y0
iceland 2y3 2y4
idaho 2y5
idol 2y6
illinois 2y7
imperial 2y8 2y9
implant 2ya
import 2yc
improvisation 2yd
incense 2ye
incidental 2yf
income 92
india 2yg
indiana 2yh
indianapolis 2yi
indigo b3 b7
indochina 2yj
indonesia 2yk
indus 2yl 2ym
inferno 2u6
infield 24f
infirmary ie
infrastructure 2yn 2yr
infusion 2ys
ingredient 2yu on
inhibitor 2yv
ink 2yw 2yx
inlet 1x0 2yy
inn 2x0
innovation 2yz
innsbruck 2z0
insect bs
inside 2z1 ss
installment 2z2
instrument 1e 2o
instrumentation 1c
insulin 2z3
insurance 2vi
intangible 2o0
interceptor 2z5
interchange 2z7
interface 2z8 2z9
interior 2z1 ss
internet 20n
interstate 2za
intestine 10t
iodine 2zb 2zc
ion 2zf
ipod 2zg
iran 2zk
iraq 2zl
ireland 2zm 2zn
iris 2fv 2zo 2zq
iron 2zs 2zt 2zv 2zw
irons 1ie
isfahan 2zx
islamabad 2zy
island 2zz 300
isle 302
islet 302
isotope 303
israel 304 305
istanbul 1tw
italia 306
italy 306
ithaca 307 308
itinerary 1ms
ivory 309
ivy 30b
jacket wp 30c 30d 30e 30h
jackpot 30i 30j
jacksonville 30l
jade 30m 30o
jaguar 30p
jail p6
jakarta 30r
jalalabad 30s
jam 30t
jamaica 30u 30v
jamestown 30w
japan 30x 30y 30z 312
jar 314
jasmine 315
jasper 316
java 317 1pu
jaw 318 319 31a
jean 22v
jeans 22t
jeddah 31b
jeep 31c
jelly 31d 31e 31f
jericho 31g
jersey 31h 31i 31j 31l 31n
jerusalem 31o
jet 31p 31q 31t 2if
jetliner 31y
jewel 249
jewellery 11a
jewelry 11a
jimmy 31z
johannesburg 321
john pe
johor 322
joint bk 323 324 2v7 325
jonathan 326
jordan 327 328
juarez 329
jug 32a
juice 2p2 32b
junction 1ee 2v8
juneau 32c
jungle 32d
juniper 32e 32f
junk 21s 32g
jupiter 32h
kabul 32i
kalashnikov 32j
kali 32o
kalimantan 32p zv
kampala 32q
kandahar 32r
kangaroo 32s
kansas 32v 32w
karachi 32x
karbala 32y
karnataka 32z
kashmir 1fc
kat 1g4
kathmandu 330
katmandu 330
kayak 331
kazakhstan 332
kazakstan 332
kennel 333
kent 334
kentucky 335
kenya 336
kernel 337 1v3
kerosene 338
ketchup 339
kettle y8 33a 33b
key 33c 33d
keyboard 33f 33g
khaki 33h
khartoum 33i
kidney 33j
kiev 33l
kigali 33m
kimberley 33n
kinase 33o
kingston 33p 33q 33r
kinshasa 33s
kiribati 33t
kirk 33u
kirkuk 33v
kit 33w 33x 33y
kitchen 33z
kite 340 341 342 343
kitty 344 30i 345 346
kivu 348
kiwi 349 34a 34b
knee 34d 34e 34f
knife 34g 20x
knitting 34h
knob 34j 34k 34l
knoxville 34m
kobe 34n
kohl 34o
kolkata 19t
korea 34q
kosher 34r
kosovo 34s
kraft 34t
krakow 34v
kremlin 34w 34x
kris 34y
kurdistan 34z 350
kursk 351
kuwait 352 353
kyoto 354
kyrgyzstan 355
lab 356
laboratory 356 357
labrador 358
labyrinth 359 35a
lac 35b
lace 35c 35d
ladder 35e
lagging 35h
lagoon 35j
lagos 35k
laguna 35j
lahore 35l
lake q5 35m 35o
lakeland 35p
lakeside 35q
lamb 35r 35s
lamp 164 35t
lan 2cg
lancashire 35u
lancaster 35v
lance 35w 2me 35x
lancet 361 35x
land 2vx y4 nz ei 2e1
lander 365 366
landfall 367
landfill 368
landing 36a 263
landmark 36b 36c
landscape 36d 36h 36i
lane 36k 8c
lansing 36l
lantern 36m
laos 36n
lap 36o 36q 1zk
laptop 36r
laredo 36v
laser 36w
lat 36y
latex 36z 370
latitude 372 374
latvia 375
launcher 376 377
laundry 378 37b
laurel py 37c
lausanne 37e
lava 37f
lawn 37h
lawton 37i
layer rs rq 37j 37k
lazio 37l
lcd 37m
leaf wb 37o
leaflet 37p 37r
leak 37s
lease 37t
leather 8f
lebanon 37u
led 37v
ledge 37y
ledger 37z 380
leeds 382
lees 383
leftovers 384
leg 385 386 387 388 389
legacy 38a
lego 38c
lei 37d
leicester 38d 38e
leicestershire 38d
leiden 38f
leipzig 38g
lemon 38h 38i 38j
lena 38k
leningrad 38l
lens 38m 38n 38p 38q
leon 38r 38s 38t
leopard 38u 38v
lesotho 38w
letting 37t
lettuce 12b 38x 2y1
lever 26 38y 38z
lexington 391 392
lhasa 393 394
liabilities 20k
liberia 396
library 397 398 399
libya 39a
lid 39b 39d ra
liechtenstein 39e
lien 39f 39g
lifeboat 39i
ligament 39k uz
lighter 39l 39m ni
lighthouse 39n
lille 39p
lily 39q
lima 39r
limb fr 39s 39u 39v 39w fu
lime 39y 3a0 3a1 3a2 3a3 3a4
limerick 3a5
limestone 3a6
limo u5
limousine u5
lincolnshire 3a7
linden 3a8 3a3
linen 3a9 3aa 3ab
ling 3ac 149 3af 3ag 3ai
lingerie 2oe
lining 2dh 3aj
links 3ak
linz 3am
lion 3an 3ao
lip 3ap 3as 1qt 3at
lipstick 3aw
liquor zi 3ax 3ay
lisbon 3az
lithium 3b0
lithuania 3b1
livelihood a3
liver 3b2 3b3
liverpool 3b4
livery 3b5
livestock 3b6
liza 3b7
lizard 3b9
ljubljana 3bb
load 3bc 1dv
loading 3bc 1dv
loaf 3bd 3be
loan 3bf
lobby 2rn
lobe 3bh 3bi 3bj
lobster 3bk 3bl
locality 36f
loch 3bm 3bn
locker 191 3bo 3bp
locomotive 2bd
locust 3br 3bt 3bu
lodging q
loft 3bv j0 3bw
log 3bx 3by
logan 3bz
loire 3c0
lombardy 3c1
lome 3c2
london 3c3
longitude 3c4
loo 1oj
loop 3c5
loot zk 12b
lorraine 3c6
lorry 3c7 3c8
loss 224 3ca
losses 3cb
lotte 3cc
lotus 3cd 3cf 3cg
loudspeaker 3ch
louisiana 3ci
louisville 3cj
louvre 3ck 3cl
lowland 369
lowlands 3cp
lsd 31
luanda 3cq
lubbock 3cr
lublin 3cs
lucknow 3ct
lucy 3cu
lufkin 3cv
luge 3cw
luggage kz
lumber 3co 3cy
lunch 3d0
luncheon 3d0
lund 3d1
lung 3d2
lusaka 3d4
lute 3d5 3d7
luxembourg 3d8 3d9
luxor 3da
luzon 3db
lydia 3dc
lymph 3dd
lyon 3de
lyonnais 3df
lyons 3de
mac 3dg
macao 3di
macau 3di
mace 3dj 3do
macedonia 3dp 3dq
machete 3dr
machine i4 1g0 9w
machinery 3ds
macintosh 3dt 3dg
mack 3dg
macon 3du 3dv
madagascar 3dw 3dx
madeira 3dy 3dz 3e0
madras 3e2 1jz 3e3
madrid 3e4
magdalena 3e5
magma 3e6
magnesium 3e7
magnet 3e8
magnolia 3e9 3ea
magnum 3eb
maharashtra 3ed
mahogany 3ee 3ef
mailbox 3eg 3eh
maine 3ek
mainframe 3el 1x8
mainland 3em
maize 1v1
makeup 34p
malacca 3en 3eo 3ep
malaga 3eq
malawi 3er
malaya 3es
malaysia 3et
maldives 3eu 3ev
male 16v 3ew
mali 3ex
mall 3ey 3ez
malt 3f0 3f3 3f5
malta 3f6 3f7
mammal 5g
mammoth 3f8
managua 3f9
manama 3fa
manchester 3fb 3fc
mandalay 3fd
mandarin 3fe 3ff
mane 3fg 3fh
mango 3fi 3fj
mangrove 3fk
manhattan 3fl 3fm
manifold 3fn 3fo
manila 3fp 3fq
manitoba 3fr
mankind 2xe
mannheim 3fs
manor 3ft 3fu
mansion 3fv 1fp
manure 3fw
mao 3fy
map 3fz
maple 3g0 3g1
maputo 3g2
marble 3g3 3g4 3g5
marc 3g6
marcel 3g7
marches 3g8
mare 3g9 3ga
margarine 3gb
margarita 3gd
marge 3gb
marguerite 3ge 3gf
maria 3ga 3gg
marijuana 3gh 1bj
marina 3gi
marker 3gj 3gk
marlin 3gl
marquee 3go 3gp
marrow 3gq 3gr 3gu 3gv
mars 3gy
marseille 3gz 3h0
marsh 3h1
mart q8
martini 3h2
martinique 3h3
maryland 3h4 3h5
mash 3h6 3h8
masjid 3h9
mask 3ha 3hc
masonry 3hd
massachusetts 3he 3hf
massif 3hg
mast 3hh 3hk 3hl 3hm
masterpiece 3hn
mat 3ho 3hp 1cd 3hq
material 1m e 3hs
mattress 3ht
maui 3hv
mauritania 3hw
mauritius 3hx 3hy
mausoleum 3hz
max 3i0
maxi 3i2
mayo 3i4
mayonnaise 3i4
maze 359
mcintosh 3i5
meadow 3i6
meal 12d 2dw
meat ks 337
mecca 3i7 3i8
medan 3i9
medellin 3ia
medic 3ib
medication 3i
medina 3ic 3id
mediterranean 3ie
mei 3if
mekong 3ih
melamine 3ii
melbourne 3ik 3il
meles 3im
melissa 3in
membrane 2lj 2zp
memphis 3io 3ip
merchandise 1dw
mercury 3iq 3ir
merle 3is
mesa 3iu 3iv
mesopotamia 3iw
messina 3ix
metal 9s 96
meteor 3iy
meteorite 3iz
meth 1io
methamphetamine 1io
methane 3j0
methyl 3j1
metro 3j3
metropolis 1n5
mexico 3j4
michigan 3j5 3j6
microphone 15s
microprocessor 3j7
microscope 3j9
middle 1ct 3ja
mideast 3jb
midfield 3jc
midi 3jd
midland 3je 3jf
midpoint 1i4
midst 3jg
midwest 3jh
mike 15s
milan 3ji
milk 3jj 3jk 3jl 3jm
mill gm 3jn
milling 3jo
milo 3jp
milwaukee 3jt
mina 3ju
mindanao 3jw
mine 3jx 3jy
mineral h9
mini 3jz
miniature 3k0 3k1
minibus 3k2
minivan 3k3
mink 3k6 3k7 3k9
minneapolis 3ka
minnesota 3kb
minsk 3kc
minster 3kd
mirror 2my
missile 18 lv
mississippi 3ke 3kf
missouri 3kg 3kh
mit 3ki
mitt 2fr 2n9
mixture 97 278
moat 3kj
modeling 3kl
modem 3km
moderator 3kn
modernism 3ko
mogadishu 3kp
moldova 3kq
molecule 3v ir
mollusk 2kz
molly 3kr
mombasa 3kt
mona 3ku
monaco 3kv
monastery s
money db 3kw 3ky
mongolia 3kz 3l0
monkey 3l1
monoxide 3l2
monrovia 3l3
montage 1qj
montana 3l4
montenegro 3l5
monterey 3l6
monterrey 3l7
montevideo 3l8
montreal 3l9
montserrat 3la
monument 3lb 3lc 3ld
moon 3le 3lf 3lg
moose 2ar
morgue 3li
morocco 3lj 3lk
morphine 3ll
mortar 3lm 3lo 3lp
mortgage 3lq
mortuary 3li
mosaic 3lr 3ls 3lt
moscow 3lu
mosque 3lv
mosquito 3lw
moss 3lx
mosul 3m0
motel 3m1
moth 3m3
motherland 2e0
motif 3m4
motor 295 3m5
motorbike 3m6
motorcycle uh
motorway 2cy
motown 23t
mound 2v0 3m7 2ax
mountain td
mountainside 3m8
mouse 3m9 3mb
mouth 3mc qg 3me 3mf
mouthpiece 3mg 3mh 3mi 3mj 3mk
mozambique 3ml
mps 3mm
mud 1nn
mule 3mn 3mo
mull 3mq 3ms
mulligan 3mt
mum 3mv
mumbai yi
munich 3mx
municipality 17p
mural 2j3
murphy 1lq
musa 3my
muscat 3mz 3n0 3n1 3n2
muscle 1a0 3n4
museum 3n5
mushroom 3n6 3n9 3na 3nb
must 3nc 3ne
mustache 3nh
mustang 13t
mustard 3ni 3nj 3nk
muzzle 2r3 3nl 3nn 3no
myanmar 17t
myrtle 3np 3nr
mysore 3ns 32z
nablus 3nt
nad 3nu
nagano 3nw
nagasaki 3nx
nagoya 3ny
nairobi 3nz
namibia 3o0
nancy 3o1
nanjing 3o2
nantes 3o3
nantucket 3o4
napa 3o5
naples 3o6
napoli 3o6
narcotic 1bl
nasdaq 3o7
nashville 3o8
nassau 3o9
natal 3oa 3ob
nauru 3oc 3od
nave 3oe
nazareth 3of
nebraska 3og
neck 3oh 3oi 3oj 3ok 3ol
necklace 3om
nectar 3on 3oo 3op
needle 3oq 3os 3ov 3ow
negev 3oy
neighborhood 36f 3oz
neighbourhood 36f
neon 3p0
nepal 3p1
nerve 2dd
ness 1cm
nest 3p2 3p3 3p6 3p8
netherlands 2vo
netting 3p9
neutron 3pb
nevada 3pf
nevis 3pg
newark 3ph
newcastle 3pi
newfoundland 3pj 3pk
newmarket 3pl
newport 3pm 3pn
newsprint 3po
newt 3pp
niagara 3pr 3ps
nicaragua 3pt
nickel 3pu 3pv 3pw
nickelodeon 3py
nicosia 3q0
nicotine 3q1
niger 3q5 3q6
nigeria 3q7
nightclub 18r
nihon 30y
nile 3q8
nippon 30y
nitrate 3q9
nitrogen 3qa
noctuidae 3qb
noodle 3qc j2
noose 2mk 3qe
norfolk 3qf
norma 3qg
normandy 3qh
north 3qi 3qj 3qk
northampton 3ql
northamptonshire 3qm
northumberland 3qn
northwest 3qo 3qp
norway 3qq
nose qo 3qr 3qs
nova 3qt
novgorod 3qu
nrl 3qv
nucleus 3qw 3qy 3qz 3r0 3r1
nude 3r2 3r3
nuke 3r5
nuremberg 3r7
nursery 3r8
nut 9h 3ra
nutmeg 3rb 3rd
nylon 3re 3rh
nyse 3ri
oahu 3rj
oak 3rk 3rl
oakland 3rm
oasis 3rn 2t7
oaxaca 3ro
observatory 3rp 3rq
obstruction ne
ocean 3rr
oceania 3rs
octopus 3rt 3ru
oder 3rx
odessa 3ry 3rz
office 2tk
ohio 3s0 3s1
oil 2p5 3s2 3s4 3s5
oilfield 3s8
okinawa 3sa
oklahoma 3sb
olympia 3sc 3sd
olympus 3se
oman 3sf
onion 3sg 3sh 3si
ontario 3sj 3sk
opening 1y
opium 3sl
optic 2d3
option 3sm
orange 3so 3sp 3sq 3sr
orbit 3ss 3st 3su
orbiter 1d8
orchard 3sv
orchid 3sw
ordnance 3sx h0
ore 3sy
oregon 3sz
organ 7a 3t0 3t2 3t3
organs 11t
origin vk
orissa 3t4
orlando 3t5
orleans 3t6
ornament fb
ornamental 3t7
osaka 3t8
oslo 3t9
osprey 3ta
otter 3tb 3tc
outback 3td
outdoors 3te
outfield 3tf
outlet le 3tg 2cw
outpost 3tj 3tl
outpouring 2ie
output 1ym 3tm
outskirts 3tn
oven 3to
overhead 3tq 3tr 3tt 3tu
overlapping 3tv
overload 3tw 3tx
overpass 3ty
oviedo 3tz
owl 3u0
ownership 3u1
oxford 3u2 3u3 3u4 3u5
oxide gr
oxygen 3u7
oyster 3u8 3ua 3ub
ozone 3uc
pacific 3ud
packing 1dt
pad 3ue 3uf 3ug 3hu 3uh 24s
paddle 3ui 3uj 3ul 3um
padua 3uo
pager 3up
pagoda 3uq
painting 1c5
paisley 3us
pakistan 3ut
palace 1fo 3uu 3uw
palate 3ux
palau 3uy 3uz
palermo 3v0
palestine 3v1 3v2
palladium 3v3
palm 3v4 1pj
pan 3v5 3v6 3v7
panama 3v8 3v9
panda 3va 3vc
panel 3vd 3ve 3vf
panhandle 3vg 3vh
panther 30p 3vi 1we
pants 3vj
panzer 3vk
paper 1dm
paperback 3vn
papua 3vo
parachute 3vp
paradise 29i
paraguay 3vr
parasite 2ge
parcel ll dk
parchment 3vs 3vt
paris 3vu 3vv 3vx
park 3vy 1s6 me 3vz 3w1
parkland 3vy
parkway 3w3
parlor 3w4 3w6
parmesan 3w7
parrot 3w8
parsley 3w9 3wa
particle ir 2ah
partition j7 3wb
partridge 3wc 3we 3wh 3wj 3wl
parts 3wn
pasadena 3wo
passeriformes 3wp
pasta 3ws 3qd
paste 3wt 3wv 3wx 3gc
pastry 3wy 3wz
pasture 1s8 2hu
pate 3x0 3x1
pathogen 3x2
pathway 3x4 3x6
patio 3x7
patriarchate 3x8
patten 3x9
patty 19m 3xa 3xc
pave 3xd
pavement 3xf hq 3xg
pavilion 3go
paving hq 3xf
paw 3xh 2fr
pawn 3xi 3xk
payback 3xl
paycheck 3xn
payload 3r6 1dv
payment 8v
payoff 3xo 12w 3xm
payroll 3xp 3xq
pbs 3xr
pea 210 3xt 3xw
peach 3xx 3xy
peacock 3xz 3y1
peanut 3y4 3y5 3y6
peanuts 3y7
pear 3y8 3y9
pearl 3ya
peat 3yb
pebble 3yc
pedestal 3yd 3ye
pee 3yf
peg 3yg 3yi 389 3yj 3yk
peking sa
pembroke 3yl
pen 3yn 1vi 3yo 3yp 3yq
penang 3ys
pencil 3yt 3yu 3yv
pendulum 3yw
penguin 3yx
peninsula 3z0
penis 3z1
penitentiary 3yp
pennsylvania 3z2 3z3 3z4
pensacola 3z5
pension 3z6
pentagon 3z7
penthouse 3z8
peoria 3z9
pepsi 3za
perak 3zb
peregrine 3zc
persia 3zd 2zk
perth 3ze
peru 3zf
peshawar 3zg
pesticide 3zh
pet 3zi
petersburg 3zj
petrochemical 3zk
petrol 2kx
petroleum 3s4
pew 3zl
pharmaceutical 3zm
philadelphia 3zn
philippines 3zo 3zp
phoenix 3zq 3zr 3zs
phone 1hm 3zt
phosphate 3zu 3zv
phosphorus 3zw 3zx
photo 2is
photograph 2is
pia 3zz
piano 400
piazza 401
pickup 403 404 405
picture 1qm 1c5
pie 3xb
piece 1cb 406 v
piedmont 407 408 409
pier 260 40a 40b
pierre 40c
pig 40d 40e 40g
pigeon 27a
pigment 35n 40h 1wc
pike 2cy 40i 40j 40l 40m
piling 40n
pill 40q 1d2 40r
pillow 40s
pine 40t 40u
pineapple 40v 40w
ping 40x
pinnacle 40y 410
pinot 411
pinto 412
pipe 413 2ab 27z 414
piping 415 2ab
pique 416
pisa 417
pistol 1rj
pit 1gv 418 1pc 419
pittsburgh 41a
pixel 41b
pizza 41c
place vi 1cw 41d
placebo 41e
placer 41f
plaid 41g
plane 69 41h 41i
planet 3zy 41j
plank 41k
plant gn
plantation 41l 3sv
plaque 41m 41p
plasma 41q 41s
plaster 41u 41v 41x 41y 41z
plastic 1t 422
plate 2vt 259 42b 42d 42f
plateau th
platform do 42g 42i 42j
platinum 42k
platter 42l 254
playground 42m 42n
playhouse 42o
plaza 401 3ez
plough 42p 42q
plug 1uy 42r 42u 42v 42w
plum 42z 430
plumage 2ea
plumbing 431
plummet 433
plunder zk
plush 435
plutonium 436
plymouth 437
plywood 438
pocket 43b 43d
pod 1pn 3xv 43e
podium 43f
poison 3q4
poker 43g
poland 43i
polaroid 43j
pole 3hj 43l
pollard 43m 43n
pollen 43o
polls 43r
polyester 43s 43u 43v
polymer 25u
polynesia 43w
pomeranian 43x
pond 43z
pontifical 440
pony 13u 442 444 445
pool 446 43z 447 448
popcorn 449 44a
poppy 44b
porcelain 1l9
porch 21y
pork 44c 44d
port 2sl 44e 44f 44g 2z9
portage 44h 44i
portal 44k 44l
portfolio 44n
portland 44o 44p
porto 44q
portsmouth 44r 44s 44t
portugal 44u
position kb 2jf
post 3tk 2ia 44v
postage 44w
pot y9 1az 44x 30i
potassium 44y
potato 1lq 44z
potomac 450 451
potsdam 452
pottery 453 454
poultry n8 1kx
powder 456 2r4 457
prague 458
prairie 459
prc 1gi
precinct 45a
precursor 45b
prefecture 45c
premises 45d
premium 45e 45f 45h 45i 10k
prescott 45j
preserves 1tp
pretoria 45k
preventive 45l 45m 1q1
prima 45n
primates 45o
princeton 45p 45q
principality 45r
priory 45s
prison pa
privy pe 45t
prize 30k zk 45u
proceeds 3xm
product 1dw 11v 45y
profit 91
profits 91 45z
projectile lv 19
projector 460 461
prop 462 463 464
propane 466
propeller 465
property 3l 1cw 463
proprietary 467
prostate 468
protectorate 469
protein 3t
proton 46a
provence 46b
providence 46c
province 1sd
provisions 46d
prozac 46e
prussia 46h
psa 46i
pub 46j
pudding 46l 46m 28f
puebla 46n
pullback 46o
pullman 46p
pulp 46q 2gg 46r 46t
pulpit 43f
puma 1we
pumpkin 46v 46w
punjab 46x
puppet 46y 470
puppy 471
puree 473
purse kx 474 475 476
pyongyang 477
pyrenees 478
python 479
qatar 47a 47b
quagmire 47c
quail 47d 3wk
quarters 1at
quartz 1z7 2nu
quay 47e
quebec 47f 47g
queen 47h
queens 47i
queensland 47j
quilt 47k
quito 47l
rabat 47m
rabbit 1ta 47n 2st
racecourse 1mv
racehorse 443
racetrack 1mv
raceway 47o 1mv
rack 47p 47q 47r 47s
radar 47t
raft 47u 47v
rafter 47w
rag 47y
rail 47z 480 481 482 483
railing 47z 485
railroad 2an 486
rails 481
railway 2an 486
rainbow 488
rainier 48a
rainwater 48b
ramp 48c 48d 48e
rana 48f
ranch 48h
rangoon 48i
ransom 48j
ras 48k
raspberry 48p 48q
rat 48r 48s
rates 48t
ration 48u 48v
raven 48w
ravine 1cf
rawalpindi 48y
rayon 48z
razor 490
reactor 1q4 491
realty 3k
rebate 492 494
receipts 2l4
receiver 495 497
receptor 498 qq
recorder 499 49a
recording 49b 256
rectory 49c
recycling 49d
redding 49e
redress a1
redwood 49f 49g
reed 49h 49i 1na
reef in 49k 49l
reel 49m 49n 49p
reeve 49q
refinery 49u
refrigerator 1ua
refuge 49v ib
refund 493
regina 49w
region 51 eq 46
regulator cn 49x
reimbursement 8s
rein 49y
reindeer 4a1
reinsurance 4a2
relic 4a3 1xo
remains 4a4 4a5 1no
reno 4a6
rent 4a7 4a9 4aa
rental 37t
repertory 4ab
replica 4ac
repository el 3ld
reptile 8m
requisite 3nd
reservation 4ad
reset 4ae
residence 1g n 1fp
residue hd
resin bc
resource a4
restaurant 19b
restitution a1
restroom 4af
retribution 4ah
revenue 2l4 4aj
revolver 1ri 4al
rhino 4am
rhodesia 4an
rhone 4ao
rib 4ap 1vw 4aq 4ar 4as
ribbon wd 4au 4av
rice 4ax 4ay
riches 16o
richmond 4az
rickey 4b0
ridge io 4b1 2wu 4b2 4b3
ridley 4b4
rifle 4b9
rift 4ba 4bb
rig 4bd 4be 4bf 4bi 4bj 18o
riga 4bk
rigging 4bl 4bf
rings 4bm
rink 4bn
rio 4bo
river 4bp
riverside 4bq 4br
riviera 4bs
riyadh 4bt
rna 4bu
roach 4bv 4bw 4by 4c0 4c2
road 8a
roads 4c3
roadside 4c5
roadway 4c6
roanoke 4c7
robe 4c8 2oi
robin 4c9 4ca
robot aw
rochester 4cb 4cc
rock rv m7 4cd
rocket 19 4ce 4ch 4ci
rockford 4cj
rockies 4ck
rod e6 4cl 4cm 4cn
rodent 3ma
roe 1gu 4co 4cp 4cr
roebuck 4cs
rom 4cu
romania 4cw
rome 4cx
roof 4cy 4cz 4d0
rooftop 4d1
rook 1fr 4d2
room mg
rooms 4d3
roost 4d4 4d5
rooster 4d7
root 1ej vk
rope 2ug 4by
rosa 4d8
rosales 4d9
rosario 4db
rosary 4dc
rose 4dd 4de
rosemary 4df 4dg
rostock 4dh
roswell 4di
rotary 4dj 4dk
rotor 4dm 4do 4dp
rotterdam 4dq
rotunda 4dr 4ds
rouge 4dt
route 1ms 8a
roux 4du
rowan 4dv
royalty 4dx
rubber 4dy 4dz 4e1 1sr en
rubbish 21t
rubble 21s
ruby 4e3 4e4
rudd 4e6
rudder 4e7 4e8
rue 4e9 4ea 4eb
ruff 4ec 4ed 49r
rug 1ea
rum 4ee
rump 4ef 4eg hy
rung 4eh 4ei
runway 481 4ej 4en 4eo
rus 4ep
russia 4eq 4er 4es 4et
rwanda 4eu
rye 4ev 4ew 4ex
saba 4ey
sabah 4ez
saber 4f0 4f1
sabine 4f2
sable 4f3 4f5 4f6 4f7
sabre 4f0 4f1
sack 4f9 4fa 4fb 4fc
sacking 4fd
sacramento 4fe
saddle 4ff 4fg 4fh 4fi 4fk 4fl
saffron 4fm 4fo
sahara 4fp
saigon 4fq
saipan 4fr
salad 4fs
salary 29d
salem 4ft 4fu 4fv
sales 4fw
saline 4fx
salisbury 2sj
saliva 4fz
salmon 4g0 4g2 4g3
salmonella 4g4
salon 4g8 4ga 4gb
saloon na 46j 4gc
salsa 4gd
salt hu 4ge
saltwater 4gf
salvador 4gg
salzburg 4gh
sam 4gi
samba 4gj
samoa 4gk 4gl
sana 4gm
sanaa 4gm
sanctuary 4gn ib 1ix
sand 4go
sander 4gp
sands 4gq
sandstone 2fl
sandwich ym
sang 4gr
santiago 4gs 4gt 4gu
santos 4gv
sap 4gw 4gx
sapphire 4gz 4h0
sapporo 4h1
sarajevo 4h2
sarasota 4h3
saratoga 4h4
sarawak 4h7
sardinia 4h8 4h9
sari 4ha
sarin 4hb
saskatchewan 4hf
saskatoon 4hg 4hh
satellite 1d8 3lh
satin 4hi
saturn 4hj
sauce wk
saucepan 4hk
sausage yf 4hl
saute 4hn
savannah 4ho 4hp 4hq
savings 4hr
savoy 4hs 4ht
sawmill 4hv 4hx
saxony 4hy
saxophone 4hz
scaffolding 4i0
scalp 4i1
scandinavia 4i3 4i4
scarf xk 4i5
scene 4i6
scenery kg 36e
scholarship 4i7
schoolhouse 4i9
schooner 4ia 4ib
scissors 1o9
scooter 4ic 4id 4ie 4if 4ig
scoreboard 4ij
scotland 4ik
scottie 4il
scourge 4im
scranton 4in
scrap 1ld 21t 4io
scraping 4ip
scraps 2kl
screen 4iq 207 23f 4ir 4is
scuba 4it
sculpture 13z
sea 4iv
seabed 4iw
seaboard 4ix
seafood 1e6
seam 4iy rr
seaport 2sk
seaside 4ix
seasoning om
seat 4iz hy tf 1ik 1cs 4j0
seating wt
seats wt
seattle 4j1
seawater 4gf
sedan 4gc 4j2
sediment 22l
seed 9i 4j3 1zs
segment 2a9 4j5
seine 4j6 4j7
seizing 4ja
selangor 4jc
selma 4jd
semen 1zs
semiconductor 4je 37x
senegal 4jf
senna 4jg
sensor 23k
seoul 4jh
serbia 4ji
serge 4jj
serpent xn 4jk 4jl
serum 4jm
serving 12j
sesame tv
setting 4jn 4jo 4jp 4jq
setup cx
severn 4js 4jt
sevilla 4ju
seville 4ju
sewage 4jv
sewer 4jw
seychelles 4jy 4jz
shack 2xo
shale 4k0
sham 4k1
shampoo 4k2
shamrock 4k3 4k4 4k6
shanghai 4k7
shareholding 4k8
shark 4k9
shay 4kc
sheep 2s7
sheet 4kd 4kf 25a
sheffield 4kh
shekels 12b
shelf 4ki 37y
shell 4kj 4kk 4kl 4kn 4ko 4kp
shellfish 1xe 2kz
shelter ic 1by 4kq 4kt
shenyang 4ku
sheraton 4kv
sherry 4kw
shetland 4kx 4ky
shield rg 4l0 4kl
shin 4l1 4l2 4l3
ship ps
shipment 1dv
shipwreck 4l6
shipyard 4l7
shire 4l8 4l9
shirt 31k
shiv 4lc
shoddy 4ld
shoe 3u6 4le 2ww 4lf
shook 4lg
shooter 4lh
shop ld 455
shore 1ow 4li
shoreline 4lj
shoring 4li
shortening 4lk
shorts 4ll 111
shotgun 4lm
shoulder 4ln 4lo 4lp 4lq 4lr
shovel 4ls 4lt 4lu
shower 4lv
showroom 4lw
shrapnel 4ly
shreveport 4lz
shrine 4m0
shroud 4m1 4m2 4m3
shrub b8
shutter 4m5 4m6
siam 4m7
siberia 4m8
sichuan 4m9
sicily 4ma 4mb
sickle 4mc
side ry 4md 10e k9
sideline 4me 4mh
sidewalk 3xg
siding 4mj 4mk
sidon 4ml
sierra 4mm 4mn
sights 4mq
silesia 4mr 4ms
silhouette 4mt 4mu
silicon 4mv
silicone 4mw
silk 4my 4mz
silt 4n0
silva 4n1
silverware 4n2
silvia 4n3
sima 4n4
simulator 4n5
sinai 4n6 4n7 4n8
singapore 4n9 4na 4nb
sirius 4nc
site dj 4nd
skate 4ne 4nf
sketch 4nh
ski 4ni
skillet 4nk
skin 4i2 4nl 4nm
skirt 4nn 3i3 4no
skopje 4np
skull 4nq
sky 4nr
skyline 4nt 2wc
skyscraper 4nu
slab 4nv
slate 4nw 4ny 4o0
slater 4o1
sled 3cx
sleeve g0 4o4
slice 4o5 4o6 4o7 4o8
slit 4oa 4ob 4oc
sliver 4od 4oe
slope hb
slovakia 4of
slovenia 4og
sludge 4oh 2ny
slum 4oj
slush 4ok
smoother 4gp
snack 4ol
snail 4om 4on
snake xn 4oo 4op 4oq 4or
snapshot 4os
snout 4ot qn 4ou
snowboard 4ov
snuff 4ow 4oy
soap 4oz 4p0 3i0
sock fd
socket 4p1 4p2 4p3
soda 4p4 4p5
sodium 4p6
sofa 1u8
sofia 4p7
softball 4p8
soho 4p9 4pa
sol 4pb
sole 4pc 4pd 4pf 4pg
solomons 4ph
solution 2yt
solvent 4pi
somalia 4pk
somerset 4pl
somewhere 4pm
sonar 4pn
sonora 4po
soot 4pp
sorbonne 4pq
soundtrack 4pr
soup 14c 4ps
source vk 4pt
south 7c 1tc 4pu
southland 4pv
souvenir 1xo
soweto 4pw
soy 4px 4py 4pz 4q0
soybean 4px 4py 4q0
spa 4q1 4q2 4q3
spacecraft 1d7
spaceship 4q4
spade 4q5 4q6
spaghetti 4q8 4q9
spain 4qa
spam 4qb
spar 1in 3hi
sparrow 4qe 4qf
sparta 4qh
spawn 4cq
speedway 4qi 4qj
spelt 4qk
sperm 4qm
spice 4qn 1mq
spider 4qp 4qr
spiegel 4qs
spinach 4qu 4qw
spine kc 4qx 4qz 4r0
spire 40z
spirits zi
spirituality 4r1
splinter 4od
spokane 4r2
spoke 4r3 4ei
sponge 4r4 4r7
spoon 4r8 4r9
sportswear 4rb
spot vi
spray 4rc 4rd 4re 4rg
springboard 4rj
springbok 4rk
springer 4rm 4rn 4ro
springfield 4rr 4rs 4rt
spruce 4ru 4rv
squash 3gt 3gx
squid 4rw 4rx
squirrel 4rz 4s0
stadium am
stagecoach 4s1
stainless 4s3
staircase 35g
stairs 35f
stairway 35g
stake 1qy 4s6 by 4s7
stakes by
stall 4s8 zc 4s9 4sa 4sb
stallion 4sc
stalls 4se
standby 4sf
staple 4sg 4sh 4si 4sj 4sk
star us 4sm
starch h3 4sn
starter 4so 1ph 4sq
stash 195
state 1sd
station 22z 4sr 3tk
statue 3r4
stays 4ss
steak 4su
steamboat 4sv
steamer 4sw 4sy 4sz 4t0
steamship 4sz
steel 4s5 we 4t2
steeper 4t4
stein 4t5
steps 35f 4t8
stereo 2zh 4t9
sterling 4ta
steroid 1m1 23a
stick pj 4tb 4tc 4td 3yi 4te
sticker 4qx 20w
stigma 4tf 4tg
stipe 4ti
stitch 4tj
stock 4tl 4tm 4tn 4to 196
stockholm 4tp
stocking 4tq
stockpile 8z
stocks 4tr 4ts 4tt
stole 4tu
stomach 1yr t
stone rv 2g2 m7 24c 418
stool 4tv 1lj 4tw 1az
stopover 4ty
stopping 4tz
store ld 196 4cv 230
storefront 4u0
storey j1
stove 4u1 4u2
strait 4u3
strap 49z 4u4 4u6 4u7
strasbourg 4u8
straw 4u9 4ua 4ub
strawberry 4uc 4ud
stream 144
street 88 4ue
streetcar 4uf
stretcher 4ug 4uh 2r6 4ui
string 4uj 1hs 4uk 4ul
strip 4un 118 6z 3cn
stripe 4uo
stronghold 3p
structure j z
stucco 4up
studio 4uq 4ur 4us
stuff 1m 4ut 4uu
stuffing 27r 4uv
stump 4tx 4uw 4ux 43f
sturgeon 4uy
stuttgart 4v0
sub yl 4v1
subcontinent 4v3
subdivision 4v4 4v5
submarine 4v1 yl
subscription 4v6
subsidy 4v7
subsistence 4v9
substrate 4va 4vb 4vc
suburb 43
subway 3j3 4vd
sudan 4vf 4vg
sudbury 4vh
suez 4vi
sugar 1dg h5 12b
sugarcane 4vj 4vk
suisse 4vl
suit 4vm 4vn
suitcase ky
sulawesi 4vo
sulfate 4vp
sulfur 4vq
sulphur 4vq
sultanate 4vr
sum 95 5x
sumatra 4vs
sun 4vt 4vu
sunderland 4vv
sunflower 4vw
sunglasses 4vx
supermarket 4vy
supper 4vz
sur 4w0
surcharge 4w1
surface dq st 2gn 2aq
suriname 4w2
surrey 4w3 4w4
sus 4w5
sushi 4w6
suspension 3h7 4w7
susquehanna 4w9
sussex 4wa
suv 4wb
swamp 4wc
swan 3yr
swansea 4wd
swaziland 4we
sweat 4wf
sweater 4wg
sweden 4wh
swimsuit uk
swine xp
switzerland 4vl
sword we
sydney 4wi
synagogue 4wj
syracuse 4wk 4wl
syria 4wm
syrup 4wn
system 20q 4wo 2o6
tabasco 4wp 4wq 4ws
tablet 4nx 3ue 4wt 1d2
tacoma 4wu
tahiti 4wv
taichung 4ww
tail 4wx hy 4wy
tails 4x0
taipei 4x2
taiwan 1lb 2i8
tajikistan 4x3
tallahassee 4x4
tallinn 4x5
tam 4x6
tammy 4x7 4x6
tampa 4x8
tangle 4x9
tank 3vl dx 4xa 1ue
tanker 4xc
tanner 4xd
tanzania 4xe
tape 421 4xf 4xg 4xi 4xj
taping 4xf
tar 4xk
tara 4xm
tariff 20f
tarmac 4xn 4xo
taro 4xp 4xq 4xr
tarp 4xs
tashkent 4xt
tasmania 4xu 4xv
tavern 46k
tax 20h
taxation 20h 4aj
taxi 18q
tbilisi 4xw
tea 2un 4xx 4xy 1tl
teddy 4xz 4y0
tee 4y1 4y2 4y3
teeth 4y4
tegucigalpa 4y6
tehran 4y7
telegraph 4y8
telephone 1hm
telescope 2bw
telex 4y9
temple 3ur 4yc 4yd 4wj
tendon 2s9
tenerife 4ye
tennessee 4yf 4yg
tent 1c8 4yh
tequila 4yj
terminal 22y 4yk qm 4ym
terminus 4yn 4yo 4yp 22y
terrace 3x7 tg
terrain 4yq
terrier 395
territory 45 4yr
testosterone 4ys
texas 4yu
textile e
thailand 4m7
thames 4yv
theater 4yw 4yx
theatre 4yw 4yx
there 4yy
thermometer 4yz
thessaloniki 4z0
thigh 36p 4z1
things 4z2
thinner 4z3
thistle 4z4
thoroughfare 89
threads 4z6
thrift 4z7
throat 4z8 4za 4zb 4zc
throne 4zd 1az
throttle 29 24
thumb 4zf 4zg 4zh
thus 4zi
thyme 4zj 4zk
thyroid 4zl
tianjin 4zm
tibet 4zn
ticker 4zo 4zp 4zq
tidy 4zr
tigris 4zs
tijuana 4zt
tile 4zu 4zv 4zw
till 4zx 4zy 4zz
tiller 501 503 504
timber 3co 505 506 2pm
timer 507 508
timor 509
timothy 50a 50b
tin 50c 50d 50e 1ay
tip ql 50f 14j
tirana 50h
tire 50i
tissue sq 50j
tit 12f 50k 50l
titanium 50m
tnt 50n
toad 2ja
toast 50o 50p
tobacco 1mi 50q
tobago 50r
toby 50s
toe 50t 50u 50v 50w
tofu 50x
togo 50z
toilet pe 1az
tokyo 510
toledo 511 512
toll 513
tom 514 515
tomato 517 518
tomb 1z3
tombstone 519
tonga 51a
tongue 51b 51c 51d
tonic 51e 4p5 51f
tool jv 51g
tooth 1bh 51h 51i 51j
toothpaste 51k
top 51m 1y0 14j
topeka 51n
topping 2xx
tor 51o 51p
torch 51q 51s 2ga 51u
tore 51v
torino 51w
toronto 51x
torso y1
tortilla 51y
tortoise 520
toulon 521
toulouse 522
tours 523
towel 524
tower 39o 525
town 17o 526
township 526
toxin 3q3
toy m3 527 528 3k1 1l1
toyota 529
track t7 487 1mv 52a
tract dk 52b 3x4
tractor 16e 52c
trail 52d 52e
tram 52f 52g 4uf
tramway 52f 52h
transformer 1pz
transistor 52i
transit 52j 52l
transportation 52l 6e
transvaal 52m
transylvania 52n
trap 2ml 52o 52p 52q
trapping 2x3
trappings 52r
trash 21t 1io
tray 52s
treadmill 52t 52v
treasure 16n 2lk 52w
treasury 2cu 52x 531
tree 9d
trench 3kk 532 533
trend 534 535
trent 536 537
trenton 538
tributary 2ef
trident 539
trigger 53a 53b
trinidad 53c
tripoli 53d 53e 53f
trivia 53g
troika 53h
trolley 4uf
trondheim 53i
tropics 53j
trough 53k 4el 4zy 1xs 176
trousers 1ut
trout 53l 53m
trove 53n
truck 3c9 53o
trump 53p 53q 2wk
trumpet 2wk
trumpets 53r
trunk 53u 3bq y1 z5 53v
trunks 4ll
truss 53w 53y 53z
tub pf 540
tube 6k 541 gy 3j3
tubing 6k
tucson 542
tuition 543
tulsa 544
tun 545
tuna 546 548 549 54a
tundra 54b
tung 54d
tunis 54e
tunisia 54f
tunnel 4ve 54g
turban 54h 54i
turbine 54k
turf 54o 54p 54q
turin 51w
turkey 516 54r 54s
turkmenistan 54t
turnpike 54u 54v
turquoise 54w
turret 54x 54y
turtle 54z 4b6
tuscaloosa 550
tuscany 551
tusk 309 552
tuxedo 553
tweed 554 555
twins 556 557
tyne 558
typewriter 559
tyre 4w0 50i
tyrol 55a
uganda 55b
ukraine 55c
ulster 55d 55e
umbrella 55g
undercut 55h 55i 55j
underside 10d
underwear 2of
uniform 2e4
universe 1vt
uphill 55t
upland ti
uppsala 55u
upside 1y0
uptown 55v
uranium 55w
urine 3yf
uruguay 55x
usa a5
ussr 4eq
utah 55y
uterus 55z
utrecht 561
uzbekistan 562
vaccine 563
valdez 565
vale ge
valencia 566 567
valenciennes 568 569
valley ge
valve 56b 56c 2a 56d 56f
vanessa 56g
vanilla 56i 56j
vantage 56k
vanuatu 56l
vapor 4ri
vase 56m
vat 56n 540
vatican 56o
vault 56p 56q 56t
vcr 56u
veal 56x
vegetable hm 4qv
vehicle 1a 56y 56z
vein 44m 570 yr 573
velvet 574
venezuela 575
venice 576
venom 577
vent 579 57a 57b 57c
venue 57d 57e
venus 57f 57g
veracruz 57i
vermont 57j
verona 57k
veronica 57l
versailles 57m 57n
vessel gx fm dy
vest 57o 57p
viaduct 57q
viagra 57r
vichy 57t
vicinity 36f
videotape 57u 57w
vienna 57x
vieques 57y
vietnam 57z
vila 580
vilnius 581
vine qx
vinegar 582 583
vineyard 586
vintage 587
vinyl 588 589
viola 58a 58b 58c
violet 58d
violin 2ez
vioxx 58e
viper 58g
virginia 58h 58i 58j
virus 58k
vitamin 58l
vladivostok 58m
vodka 58n
volcano 57b 58o
volga 58p
voodoo 58q
waco 58s
wadi 58t
wafer 58u 58v 58w
wage 29d
wagon 1eo 58x 42p 58y 58z
waist 590 591
wales 592
walkway xx
wall j6 593 594 595 596
wallaby 597
wallet 598
wallpaper 599
walnut 59a 59b 59c
wan 59d
wand 59e 59f pg
wardrobe 1ok 59h 59i
ware f7 1dw
warehouse 59j
warhead 3r6
warmer 2tp
warsaw 59k
warship pr
washington 59l 59m
wasteland o2
wastewater 59n
water 2j5 pw 59o 59p 3yf 59q
waterfall 1f2
waterford 59s
waterfront 59t
waterloo 59u
watermelon 59v 59w
watershed 59y ou
waterway 25l 1b5
wax 59z
ways 5a0
wbc 5a1
weapon 1d
weaponry ag
web 4yi 5a5 5a6 5a7 5a8
weed 4z5 5a9 272
weeds 5aa
weimar 5ab
weir 5ac 5ad
wembley 5ae
west 5af 5ag
westminster 5ah
wetland y3
wharf 260
wheat 4ql 5ai
wheel 1fz 5aj 5al 5am 47r
wheelchair 5an
wheeling 5ao
whereabouts 5ap
whisk 5aq 5ar
whiskey zh
whisky zh
whitewater 5as
whiting 5at 5au 5av 5aw 5ax 5ay
wicket 5az 2w6 5b1 2pu
wig 5b2
wildcat 5b4 1wf
willamette 5b7
willow 5b8 5b9
wilmington 5bb 5bc
wilton 5bd
wimbledon 5be
winchester 5bf 5bg
windfall 5bh
windmill 5bi 5bj
window 5bk 5bl 5bm 5bn 5bo
windshield 5br
windsor 5bs
wine zo
winery 5bt
wing 79 5bu kl
winnings 45z
winnipeg 5bv 5bw
wire 5bx 5by 5bz
wiring 5c0
wisconsin 5c1 5c2
wmd 3dn
wolf 1x7
womb 55z
wonderland 5c3
wood hg
woodland 2pm
woodruff 5c4 5c6
woodwork 5c7
wool 5c8 1f9 5c9
worcestershire 5ca
workings 5cb 5cc
workplace lc
works gn 5cb
workshop 455
world 1vt 29e 5cd
worm 5ce 5cf
wrapping 2bl 5ch
wreath 37d
wreckage 5ci
wrist 5cj
wuhan 5ck
wyoming 5cl
xerox 5cm 5cn
xian 5co
xinjiang 5cp
yacht 5cq
yale 5cr
yam 5cs 5cu 5cv 5cx
yangon 48i
yangtze 1iy
yap 52q
yeast 5cy 5d0
yellowstone 5d1
yemen 5d2
yerevan 5d3
yew 5d4 5d5
yogurt 5d6
yokohama 5d7
yorkshire 5d8
yosemite 5d9
youngstown 5da
yucatan 5db 5dc
yugoslavia 5dd 5de
yukon 5df 5dg
yunnan 5dh
zagreb 5di
zambia 5dj
zanzibar 5dk
zaragoza 5dl
zealand 5dm
zebra 5dn
zenith 5do
zimbabwe 4an
zimmer 5dp
zinc 5dq
zion 5dr 304
zodiac 5ds 5dt
zone 301 5du 15j 5dv
zoo 5dw
zurich 5dx
`;

/** For each meaning in order, the meanings it is a kind of, parted by commas. */
export const KIND_OF = ` 2 3 4 5,b 6 7 8 9 a  c 6 e 6 g h i j 6 l m n o p,i q j s m u v w 9 y z u       17 18 19,1d 1a 1b 1c 6 1e 1f 1c 1h 1i 1j 1k 8 1m 1n 1o,1p 9 1q 1r a 1t 1u 1o  1x 1y 1z 20,1k 21 22 1r  25 26 27 28 1c 2a 2b 2c 1f 2e 1n 2g 1e 4 2j 2k 8 2m,2p 2n 2o 1f 2o  2s 2t 2u 2v 2w 1r 2y 2z 1m 31 32,38,39 33 34 35 36,37 9 1o 34 34 3b 3c 3d 3e 3f 7 3h 3i 34 3k 3l 3m 1q 3o 3p 3q j 3s 3t,2d 3u 3v,3x 3w w 2y 2j 40 41 3m 43 44 45 46 1k 3y   1m 4c w 4e 4f 4g 1m 4i 4j,4k 1c 6 4m,4q,4r,4t 4n 4o 4p 1n 4m 4s 3x 4u 36   4y 4z 6 51 1k  54 55 56 5 58 2 5a 5b 5c 5d,5m 5e 5f 5g 5h 5i 5j 5k 5l 7 5j  5p 5q 37  5t 5u 5v 5w 3f 7 1m  61 62 1o 51 51 66 1n 68 69 6a 6b 6c 1a 6e 6f 6g 6h 41 6j 6k 6l 6m 6n 6 6p 6q 6r 6s 6t 6u 2w 6w 6x 46 64 4y 6m 72 6m 74 j  77 u 79 7a u 7c          7m,38 7n,7o 37 7p 1n 7o 7s 7t 7l  7w 7x 7y 5k   82 83 5k    88 89 8a 6n 8c 8d 6n 8f 8g 8h 8i 1m 8k 8l 8m 5h 8o 8p 3m 8o 8s 8t 8u 8v 6g 8u 8y 8z 90 91 92 93 94 95 8p 97 1n  9a 9b 9c 9d 9e 7x 9g,9j 9h 9i 3b 3b   9n 9o 9p 1c j 9s 9t 1n  9w 9x 9y 9z 1a,a0 1c 8t a3 a4 8p   6 a9 3w  7o ad 2y ac ag 1c 1m aj ak j am j ao ap 1c      aw 2c   b0 b1 b2 5h b4 b5 1m b7 b8 9e ba bb bc,bd 3x be 1m bb  bi bj bk u  3y 7y bp 8v br bs bt bu 5j   by bz c0 c1 8p c3 c4 c5 c6 5f c8 1f ca 77 cc 3i 3t 3h     q cl 5f cn 2b cp 1y cr 6 ct cu 51 cw 1j ap u 4 d1,d4 d2,3b d3 1u 3b d6 9b 1f d9 b db dc dd de df 1r dh 4 dj dk dl 46 dn do dp dq 6 ds dp  dv,dx dw 74 dy a0 7y 6l   9d e5 e6 28 e8 e9 j 4z 72 j  ef eg 45 ei 8 i el 4z  eo ep 5 u es b5  ev 2t ex ey ez f0 f1 5h f3 f4 f5,a0 f6 f7 f8 6 fa fb 6 fd fe ff 4  fi 2t  fl fm 6c    fr fs ft u fv j fx fy fz 1f 56  ag  g5 5 g7 5v g9 ga fa  gd ge gf gg 8 g2 gj 4z gl gm gn go j gq gr 2y 9t gu 6 gw gx gy z 89 g2  h3 h4 h5 3u 7w h8 h9 1m hb gg hd 1o 9d hg be    7w hm d2 ho 9c hq 6 h9 ht,hx hu,hv 2y hw 3i 3i u i0 i1 c6  i4 1f 4z 7  i9 ia 3f ic j ie if i      im in io ip gg 1n 1m a1 iu iv 3x ix y iz 74 j1 j j3 j4 ft j6 j7 j 4  jb jc jd je jf 1r 74           js jt ju jv 28 jx e6    k2 k3 d3 96   u k9 dq kb 1j kd z g5 kg kh ki gu kk a0 dn kn ko dk kq kr ks d3 83 kv kw ap a0 kz l0 a0 l2 ap     l8 l9 41  lc,ld 1i le lf lg j  j lk ll a0      ls ap lu lv 1d lx,lz ly 7a m0 m1 7a m3 6 1m m6 m7 1m m9 c8 c8 mc 6b m3 am mg 74    hg mm 7w 7w d1         my 2o hb io 8z n3 8p n5 ga n5 n8 n9 b2 mg nc 9n ne j    fl  5w nm fm no np 7n nr ns mm nu i nw 1e 3j nz 46 6k dy o3 dl o5 ne o5 o8 3f oa ob 45 od dl of kw j1 oi e9 7w ol om on np g oq i,or 6 dy gf dl ow ox oy 6 a0 p1,p2 ls kw   p6,pa p7 p8 p9 lg p7 dy  mg mg dy e6 pi pj 28 pl pj e6 po 28 dk pr ps,pt fm 1a  pw w py 9c q0 mg q0 q3 dw q5 pw ld q8 le gg ei qc qd 2w 5a qg qh qi z qg ql qm cu qo qp qq 7a qs hm 9i qv 7w,qw qx 7x qz 5u r1 r2 77 5u r5 1m r7 8g qy ra,rc rb 4 4 re rf rg g5 ri ra rk 9o rm dk gf rp rq 51 rp 6 1m rv 3f mg ry 51 br 9d hg s3 s4 c3 ks bs s8 s9 jv        si,sj 1f 1f sl sm 2b so sp sq u ss st su cu sw u  sz t0 t1 t2 t3 21 2h 51 t7 t8 1k af tb 8a td ip tf 9o th ti ip tk 9n jv 8v   tq bb ts tt b8 ts 7w tx rb tz,u0 gg 8    u5 9w   d1 3b h    9z 7y  9x  uk 3 um j  up c3 a0 us ia uu uv i4 4a g5 uz v0 v1 1c  v4 1e v6 37 hg 9d va vb 1e ks ve kw   vi 1j vk 1j vm vn k3,vo np k2  c3  vu 9e qx u8,vx 9j vz w0 9e w2 w3 w4 w5 b2  w8 y kk wb 3d wd 8 1d wg kr z wj wk wl om 5w rs wp 58 wr ws wt wu wv 1q wx wy wz 28 6 6x q x4 x5 x6,ag 1f 4o x7  3c 1f xd 1f xf 5f ns  n0 xk 3 xm xn 8l xp c5 xp mg xt dn xv j xx 8d 3f 3f 3f u y3 y4 8   dy y9 ya,dy wy    yf ks yh nw  69,yk 6a,pt ym yn yo yp 7n yr gg yt sp 8i yw 2o yy yw c2  ra g5 ld ep q0 z7 z8 g5 za vb 9n zd mg ld zg zh zi 7l 5 zl 41  zo 7l su su zs zt su zs  zx 45 zz 100 101 6u 103 2t    108 5j 34  dy dy 10e st 51 y4 rv  88 10l 8v  10o 10p,fb 2w su  ld 10u 7a dy f4 lr a0 q0 b8 112 113 3 113,115 4 117 118 6 11a 11b fb 11d 1f 11f,11g fz 1f 11i 11j 7x 11i 11m 11n 11o 1f  11r z 11t ks 11v gu 11o 11i 11o 11w  zi   125 96 2n fb  9g  db 12d yp ft 12g 12h m1 12j 12k 12l df ft  12p 12q 12r 12s b2   gn 8v j 12z c8 z fz  l0 112 nm p8  139 13a 13b ey    13g 13h,f0 5j 13j 13k bt    13p 7w 13r hm 13t 13u 13v i0  125 13z 140,141 gt 142 21 144 pw  147 28 b8 14a b8 14c yo 14c i 14g u 5u 14j vi        14s 14t 14u 14v 21 5  dy 11n xa 152 3d  155 db 157 158 159 15a 15b 1r vr  15f ks c3 2y 15j 51 e8 15m 1f 15o i4,jv 1f bs 15s 15t 15u c8 bs 83 1m   161 3d 163 164 165 1f 2k 11r z  s3 16c 5c 16e 9y lv 16h 16i 16j 1b 16l 16m 16n 16o 16p 8p 16r x0 16a,16t 13h s3,16v 5j 74 16y mg 170 a0 172 2c vn o 176 a0 rj rj rj 17b 17c ne a0 17f 3q e 17i w4 17k 5w 17m ju 17o 17p od,zx  zo   cx 17w 2j fv 15o  16j 182 1f 9w,184 185 186 187 jf o3 18a ip  18d,d3 np 18f bs 11n 3e 18j 7a 1f sj q0 18o 18p 9z 9w 18s lf 13r 13p 18w zo q0 o q0 9o q0 z8 194 74 196 90 15l 199 7x 19b i 19b 19e 3x dw 19h p1 kv   x0 yo   9s rv 19s 5w  19v gg  16t 19z 1a0 1a1 7a 8f 16t     1a9 2c      c5  1ai 1aj 1ak 13z 1am ap 1ao ao   1as 1at q q p8 dj ko a0 ox  1b2 pw qi 1b5 6n   164 1ba 1bb yp 1bd pj 161 va 1bh ys b8 1bk,39 38,1bl 34  h0 1bp 1d re 1bp u 1bu fl 5 e 1by g5   zx e 1c4 1c5 1c6 gt 1c8 ic 1ca 1cb,e 2k 1cd kw 1cf ge 1ch 5 x6 g5 3e 5w ei 1co 2 8p 8p 1cs 1ct 6x 1cv 1cw dl 1cy i  a0 1d2 1d3 3i 17k z 1d7 6c,1d8 ap 9z q0 q0 q0  1b9 1dg 1dh om 1dj 2y 9t 1dm 1m 1do ki hu 1dm 1ds 1dm,1dt 1m  1dw c    1e1 sy 1e3 172 1e5 1e6 d3 1e8 1e9 ex 1eb,9p 5 3f 1ee vi 1d9 2c 9z 1ej 3d 7w 1em hm 1eo 9z 9z    sp af 1ew 172 1ey 2j 15t  1f2 pw  1f5 dc 8v e 1f9 1fa 1fb,8h r5  5 e8 1fg i,lf 10y 10y   a0  1do 1fp o 17f 1fs 1ft ls  1fw a0 1fy 1fz 1g0 172 103 1g3 5e 1g5 34 1g7 1e 1g9 9y  j 108 1e5 1gf 1gg 13b ex  g g do xx   y9 8a 2y gg 1gu 1e6 1gw gf 1gy b8 om 1h1 1h2 1h3 1h4 hm 8k   1h9 1ha 9d hg 1h9 1he k9 7w hm 1hi 1z c8 1hl 1hm ao mg 1hp,194 6 194 1hs my 1hu 4k,hq 4k 4a 1hy 1m 1i0 4p dj dk i 1j  1ba 1i8 d3   1dm   1if 11o tf 1ii 1e 1ik fz 1im 1in h9 1ip,39 1g5,38 1ir 28 dw mg 1iv zo  74  h v6,1dk 1ir 1j3 ki 1j5 1j6 qx 1j8 zo 18o 18p    1jf 1jg yp xy 1jj e8 1jl e9 1jn o   1jr vi 14g u 18d,d3 1jw b8 1jy 2t  1k1 1k2 1k3 1k4 1k5 1k6 jf  hg 9b d1,9j 1kc ns u 10y 9o  hg 9d 9g 1kl 1km 1kn 1ko 1kp 15a 13v   1ku,1kv n8 13h 1kx vc   1l1 5c  yo 1l5 6l 1l5 14g 1l9 1la wz  f5 1le v 1lg 6 1li 1lj 1lk 1ll 1m yn 1lo ls 1lq 1em,vo,1h4  2y 1lu hu 9t,61,1lw 2w 7m d3 1m0 7q,1m1 3x   1m5 9s y0 1m8 7n wg 1mb 1f 1md dk dy 7m 1mh 1mi bd,38 1mh 7w ol  nk py 1mq om 1ms t8 zp 1mv 1mw 4z ot 1mz 1e5 1n1 ex,1n2 f0 d1 9b 17p zx 18o 1n9 1na 1nb 2n gu mg 1nf z 172 fs 1nj 1nk 1nl 1nm ft 4f xz 1nq 2y ld 91 dk 1nv 1nw 1nx bs  gg 1o1 kw 1ew 11n 11a 12z nm 1o8 1o9 js,1oa 26 1o9 5 1oe nw 1og 1oh 7w 194 pe 9o 1om 1on qd 7w i  1os,1ot v6 1o 1le 1ow gg hb 1oz su 5 5u e 9s 1p5 xn b8 bd 1p9 1bl,39 q0 1pc dw 1ik 1pf 7l 1ph 1jg 1pj 9d np d3 9g 1po 1pp 5w 1pr 1e6 1pt ex 7m 9d 9i j 1pz c8 1q1 1f 6k 1q4 c8 1q6 1f5 v6 1q9 1qa 7m 1p8 1qd 1k 1qf 2s wk 13p 18t 1qk,1qm 1ql gu ki 117 1qp 4 1qr 117 1qt 1qu k9 117 1qx 1qy 8o lc  1r2 1r3 1c   1r7 10t     np n5 ga 1rg,16v 16t 1ri 1rj 1rk 1bp      1rr 1rs 1rt 7x    1f 1rz 77 jv 1s2 z 1s4 3f 8 dk 1s8 1s9 dk,1sa 1sb 2w 1sd zx zx 16h  l0 9w 1sk 1e 1sm 1e i4   p 1q1 q 1su 1sv 1sw b2 6 3c 1t0 1t1 1t2 5l 1t4 1t5 1t6,1n2 1gg 5f 1t9 5f 1tb 1t9  zc 1i m7    1tk 1tl ol    1tq 1ba 9n 2g 1tu fz   1ty 1cy 1u0 ei  1dw 1f 9w 1u6 1k3 1u8 tf 1ua 1ub 1uc d8 7m 16y  4i 9s,1ui 1m 1uk 1q5 1um 18e 1uo 6 182 e 7l 1ut 3 nk,be nk  1uy 1uz ne 1lg nr 1v3 1v4 9i no nr 6x 1j 74 1ed 1j  1ve 14v 1cq v 1vi dw 1f 72   11r sp,1vp 3e sp pr 1r3 3f 1rr z ys 8s j8 j8 j8 j8 1by 1w4 1fb,bd e b8 1w8 1un 1wa 1wb 1wc,1p0 1p0,b5 rj 1wf 1g2 1wh 1wi 1g0 1wk i4 9o 1wn 1do 1wp dl 51 zx 9w v1 172 1cy 1wx i mg 1x0 pw 1gs 95 s3 5f 3s 1x7 5d ao,1x9 2j 1xb 13k  1xe 1e6 1xg bs vn 1xj 1xk 1xl 2z 1xn 1xo 8 1xq 9o 1xs 1xt a0 b8 u8,u9  gf t8 1y0 10e ga  1y4 bs   8k 1y9 lc 1yb 1yc 1yd 1ye 1yf 1yg 1yh 1yi,1yj 1yj 15b 7y 1ym 11v 1yo 1yp 2k 1yr 10u 27 ls 1yv 11e 9w pr 1yz fl rq 1z2 1z3,1is vi 1u 2j rv 1z8 1z9 1u 1zb f6 g5   1zg 1zh qx hm 1zk 1zl 5 1if 1zo 1zp 1zq 1zr 1yi 4o   f5,a0 3d 1zy 1pf 1qu 201 202 203 ap  yo 207,9p g5 o7 20a 1f rs 20d 6 20f 20g 20h 20i 20j 20k 3m 3x hu 20o 20p 20q 1c hg 1h9    20x 1d b8 210 qs 1y9 1rr  ge   o5 219 5j    b8   g5 21i c8   21m 9n 1u7   21r jb 21t 1ll do 21w ll 21y j fb 221 222 223,225 224 41 226 6g 8w c4     ld 22f 223 22h ge  gg,22k 22l 1o 22n 22o 22p dl 22r vi mg 1ut,22u cz e   22z 4z el 51 ra vk e8 236 237 1f 239 23a 4m 23c 3x 1y0 23f 23g 23h 1f qm pr 1f 23m c8 ao 23p 23q 35 1np 8a   fa ga  s3 240 241 242 243 244 245 9  1j3 249 11a 1dk,24b 24c 1z4 24e 1dq dk 24h dk 24j x0 24l 1ik 24n 6 1m8 1m8 37 1hp 1at 1q5 21v 12d 24x 8l gr 250 3x 1ms 20w 1lj 255 256 15m 15m 259,25b 25a 6 1a9 25d c7  25g 7 7o gn 1hp 25l pw 18r 91 25p 8v y9   25u 2y 108 25x bs dw 7w do do 263 j u yf 267 11o  8o m3 1b 1b 1gg 26f 26g xe   1ku 26l 40  26o o5 26q 26r 6n j mg 26v 11f 26x 26y 26z 270 271 3x 1bj  1at,i rw  278 np 27a 27b n9  1kx  3i,38 27h hb 26l  27l 2t a0,194  9n 190 wk 278 56 23q d8 8a rz 6a 27z 2n ld dy 283 14v 285 1gg 287 v1    nz 3e 6l 28f 1jf 12g ic 1bt  28l 13v io 3p 16y 1do    s2  28w 1m 1m 28z 15m 291 1xl 293 294 295 i4 1sw 1q5 qq 29a z 3b l9 bp  1k 66  51 zu 7n   20q 29p d3 ex  29t 3l ki 29w 29x 29y 1t2 np 1h4 7w    2a6 bj 2a8 2a9 2k 2ab 6k 56 bk 2af 2ag,2ai 2ah y0 2ah 2ak,2al 5f 5f 2an 6p 237 2aq 1f 228 228 228 9d hg 2ax j 1ty 7y 5j 24b,2b2 h9 249 h9 2b6 2s nz nz 2ba d0 45 1z 9y 1e  2bh 1c6 259 a0 2bl 5 5w kk dl 1i ao 2bs 6 2bu t8 2bw 2bx 2g 8p 1qy 14a   2c4 2c5,1k3 2c6 2c7 jf 1pu   3l  pw 7q,bd 2cg 20o  hg 2ck 9d   125      7x n3 20g cr 6h tb 51 st 2d2 6f qq 2d5 cr  2d8 k9 ft dq 2dc 2dd 2de 2df sp 2dh g5 1p0 g5 dj 1ms dk 2do 1sw 28v 2dr 3d,5w 2dt ly  2dw np o 1wp y4 2e1 zx 2e3 2e4 4 2e6 cx    5v,8i 2ec 6f 1qy 5m 2eg 144 i4 1f 5j e o5 4k o5 2ep 1f  fl 2z 5h np 1t2 e 2ey 4k 1hs 46 2f2 1nb  278 1w8 11d 1rg,219 2f9,1nm fs 5  hg 1h9 2ff v6 q3 2fi 2fj gr 2fl 2fm 2fn m7  lc 2fr 1nm 2ft 5e 1x0 2fw 2fx 7x 2fz kw 2g1 2g2 4k 2g4 6 ps  pl 9c  163 ep bs,2gd 2ge 5k sp 1vp 6w   dp ei 2gn rq 2gn 4k 257    2gv qd 2gv np 2gz oy 2h1 170 2h3 2h4 2h5 2h6 21 14r 1m 2ha 25a 1f 1qm 2he we 2hg fb b 1nl 10f oi 7a 2hn 2ho 1am 2hq 6f 2hs 15j fz 2hv 2hw 7n 2d8 fr 2i0 10e 2i2 ys 2i4 f6 jv 2i7 1z  2ia gj 3q  j gg 2ig 2ih 2ii 2ij 1yj ox 5d r7 2z 2k 1cb e8 2is ki     2iy 1ua 2hq 2j1 ps 2j3 1c5 2j5 ad,2j6 62  pr pr 2jb 5h 11b 2je 2jf 1j 11b 206 o3 su 2jl 1z4 11v 1b9 2jp 1k9   61,1ll a4 2jv 2u 5k 1p1 3 1is 2k1 j j6  nw     s2 1ii       2ki i 2kk ld 1ll 1xt rm kn 2kq 2kr 2fx om 230 fb fb  v6,250 2kz bu 26o 2l2 12z 2l4 95 72 26q  2l9 2la 2lb 22 z7 2le 172 2lg 97 1r3 2lj 25a gt vm 2ln 2lo 2lp 10p cx 23h zo 1dw  2lw zi  2lz 2m0 2u         oa ob 5j  1bu 28 2mg 28 2mi fl 18o 2ml 1f i4 7w 1mq om 1k0 tz  2mu 2mv 2mw 2bw 2my 2mz 1f v4 ge 6a 2n4,2n5 6 ki    kv 2nb 4 2nd kw 2nf 2ng,2ni 2nh h5 2nh 2l9   2n0  16l 2nq 9s 16o 2nt 2nu,24b h9  yw yw 1o 2o0 8p 1kx 1cf 1qd qi,2o5 2o6 u 2o8 2o9 ck  2oc 115 2oe,2og 2of 113 4 3 2oj 4 2ol 20q fb sp ir 8f  1y9 2ot 2ou m7 d1 lu 1n4 1n3 1dk wk 2p2 np  2p5 2p6 3u  2p9 2pa 2e1 2pc 1f5 i  hm      2pm ei,1sa  x5  5a,2pr 5j 19b e8 cr 2pw o5 ir 2fl 2q0 2q1 5e q8 eq 1qu o5 2jf      n9    2qh  2qj s3  1q5  n8 my  pw 1x 1ba sp 2qv 2qw 1m 1hw hg 2r0 172 ag 2r3 cr 1xl 2r6 2r7 1b 1b2 1un  2rc 4z  2rf z e 77 5t    1vk mg mg mg  kq  ym s5 2rw 172 2ry 2rz ys 2s1 pj kw 2rw  2s6 2s7 c3 2s9 yt ry lr 1hm j fb  1px    2sl 1i ib 2so 11v ag 1c hg 1tb 15f  2m fz 202 2sz my fz    yo 1bk  ic   2tb 25a b8 2hv 9d hg 2th 9c 5m 2tk lf gj 2tn xk 46 1f o2 st  2el 2tv 8p 10d kd qm qm 2k vi  6a 9t,2u5 9t,61 51 2u8 2c re rb  dl 11r 1w4 2ug 1uo 1ku b2 1kw 219  2un 7m 1k s2 p 2us,1p9 1bl 1pr 2uv,1n2 ex  hg 2th  kv hb  1t4 2at  2v7 2v8 v1 u 2vb kd 2vd bj 3b  2vh 2vi 2tv   1mb 2vn df  9c vi 1g 1k ku 1k vk 2vx 3k 3j p 17o  1dh  2fr 1jl 2w7 kw 1xt i4 1y4 qx t8 rp 2bu 2wg 1f 77 2wj 1yo 126 77 2wn 2wo br of e8 1fs u 2wu gg ls rf 1z0 3 q 2x1 i q 202  qx 2k 1ct  1po 2xb 1ve  j 2xf,2w 2xg cl pt    o5  ic ic   9t,61   8 248 2xx 2ku 2xz 1jf 2y1 2y2 2pf    29u  qy kz 2yb 1vj c gu 2y 2cx        2yo 2yp 2yq 22 196 2yt 97 2j 37 7o 4o cr gu  51 8v 4m,2z4 35 2z6 69,yk 1ee st 2l2 tb 9t,1lw 2zd,2ze 3i 3i 2ah 2zh 2zi 2zj ao,20q     2zp sp 2zr 172 9s 2zu 2fz 28 1uc   ei 301 vi  iq      30a 8i qx 2bl 11d 30f 30g 1m z7 by 30k 26l  30n 24c 13v 30q 1g3   1tp      310 311 11v 313 1p0 dy b8 30n  ys 14g 1mb  9w 1bb 1tp 37   2qh 31k 3 31m e 2qj  69 31r 1or,31s 1m 31u 31v,31x 31w 34 39 31p 320 26   18s kr 1mj 2ba    10b 4o  1k b8 20r fl   32k 32l 32m 32n 1rk b8    32t 32u 5g       1bt  2ki,1by    3e v6,250 wl 1gw yw 1f 33e 3b 1f 2vl e  33k 10u    3s      g  l0 203 16t mg 1k0 1k0 m3 2do by 16t 347 1g2,5m  qx d1 34c b2 2a6 bk 56 js 34i gu fv 1yo fb   34p 1vs  yp  34u 1dm   3o 20w  1ea      lc 46  20q qq 8h 1un e 35f 35g 6n 35i 4k q5   35n b5 35n  1ow 16t ks 9o   1d 35y 34g,35z 360 1e 362 363 364 j  1d7 1ov 369 gf do kb z 36e 36f 36g 6x 1c5 36j gt 6n  164  36p fr 56 36s 36t 36u 1sn  36x 1f 19z 2qv 371 1wc 373 2i7 t8  g2 1f 3,379 37a c lc 37d 10o  37g 2ou ko  2uh z  37n 23g 2a9 37q sp wb cp 3l  37w 37x 182 io jd 381 2so  22l d3 fr fr fz kr 2yb 26l,38b 41 m3     1n3 1n4 6   36x 38o 2s 7a ao    r7 30q  7w 1g0 390 ne    395 5b  mg el i  39c 37q 1ch  1qx 39h sp 39j fl yt v6 1f 39o j  2kr  39t 161 zq 2k 39x t2 39z 2y gr 4a 1n4 9d 1n3  m7,2fn  hg e 1dm 379 3ad 3ae 7x 1pt 3ah 1pt 1ps 1ca 3al 1mw  30q  ft,3aq 3ar 7a 3e 3au 3av t3 34p 7o 14b  9s  10u 11t  2e4 5f 3b8 1gg 3ba 8l  2bs vn d3 3bg 20k u 3e fv 1xe 1xb 1x0 q5 11n 3bq kz 3bs 2wa hg 9d j1 ic hg nw      373 11n  1eo 3c9 9x 95 223 13b 3ce 3ae 38o 3ce 15t    3cm 3cn 3co 4k        3cx 1a 3cz,kv pi 12d  3d3 10u  3d6 1m 2sz      4o   3dh 58  3dk 3dl 61,3dm 3dn 1d 1mq   20x i4 e  zo     3e1 zo  e   m7 9s 1f nk 9c 3ec 10b  hg 9d 10y 3ei 3ej el  36u ei 1be  1bc         xx le 3f1 3f2 12j 3f4 7s no   2aj      1n4 1n3 5u 5u 9b d1 9c  1pe 2ab 1dm 1dm    1fp 3j 51 3fx 2es 3s ki hg 9c  m7 lr 13z 121 5t  13v 51 3gc wl 1pe 1rr tt 9d 1bi 262 6 1ir 3gm 3gn 1gg 1c8 1bx yt 3gs 3gt qx 1bb 3gw 3gx hm   e y3 1pe    3h7 97 2hw h 5,3hb j8 g5 j   gg 3hi 3hj e6 9h 2hw 3hj 311 1eb 1jj 3hr y0 ap 3hu 20d     1z2 3i1 31x 3i3 3 27q 2ba 1s9  vi   7w  oa  3ig 9b  3ij 2y   103 2b6   9s  3it w4 th    1s4 3iy 270,61 3j2 a9 2an    3j8 37x 2bx eq  1ct   2z1 2z1   18d,7m 4o,yp  np 3ds 1qu 3jq 3jr 3js nr  3jv w4  1hp x6 3i3 1c5 1do 180 3k4,9w 3k5 3c9 r7 3k8 58 2ft    1gj      3kk 25j 13z ao 2yv 36j   3ks 1e9    3kx 3l 1f5   cl gr         j dj 1z2  8 3lh ia i  8f 2us,hx 3ln 1bn 4k dy 1qx gt 15u 2is  h 1nx 3ly 3lz 5k  3m2 2x1 18f fa 4u uh 18a hb 3ma 5f 23h 3md qh 1y gg cq si kw 6k cq  2o6 i0 3mp ep 3mr ip  3mu yo 3mw 1rr  27l 1j5  3e1 3n3 2ov sp el 3n7 3n8 2jw 3n7 3n8 hm 3nd w 3nf 3ng 7m qz 13p wl 13r 3nm ft 11o 11o 3nq tt 9c   3nv 3v          13p         74   ft ei kr 2k cr 11a 4n 3ng 1bb 3or wb 3ot 3ou 1f 28 3ox 1f  6x 9t,2u5  3f 3p4 3p5 gj 3p7 6x 9o 3pa e 3pc 3pd 3pe,2ai 2ag     5c  58   1dm 3pq 2jb    9s 1q5 3px 2pb 3pz i4  3q2,19e,4t 3q3 3q4 37     2y 9t,61 2lz 3qd d3 sz      1k     1k  2d8 2d8 us   3qx 7a 1i4 1i4 11r z 1c5 3r4 13z 3r6 1xl  3r9 rw x0 3rc 9c 1mq 3rf,3rg r5 25u e   hg 9d  dk  i j pw  1e6 3rv 3rw 2kz      3s3 1wc 2p5,1os 3s6 3s7 2p6 3s9 dl       160 2kq hm   1bl,39 3sn 1k3 1n3 1n4 35n  1ms 1ms y 2kn 1rr g2 h9  3t1 2o 2p,2n 1e    7y   2do r7 2ft 188 2cz dk 3th 3ti 2i 3tk kb 2ia 11v 36g 3tp 1uc 226 3ts 6w 2hc 1hd 5 3bc 3bc 12x  1sw 1q    3u6 ep 9t,61 3u9 2kz 1xe 12j 61  1dm wb x0 do 3cz 3uk 1a9 vb 3un 28  23h 3ur h e  3uv 2ro n st      9s eq ya a0 103  ra 3vb 5e 3vb 25a 3hu 1ca dl 1yo 38v 112 3vl pt,3vm,1g9 9y 2so 51 3vq ap  1dm 8g  3vw 2t  dk 3w0 dk 3w2 2c 8a 3w5 mg mg 1ju b2 7w ol u 3wd vc 3wf 3wg,n9 5j 3wi 3wf 3wk 3wi 3wm 3wf 22p  3wq 3wr 2u yo 3wu 97 3ww 1z9 4a 277 k3 3gc 1y0 83,3x3 4u 3x5 2df 8d 74 eg ep 3xb 3wz 1b9 3xe 1jj ds xx 1nk 3xj 1qx 1fs 3xm 92 1k0 8v jc 95 3xs 2yt 3xu 3xv 3b qv 9b d1,9j 3y0 18e 3y2 3y3 3wi 3xv qv 9g 95 d1,d4 9b 249 1ot,31s rv fz oi 1lk 3yh 11n 385 cn 2vl 3ym 5c 1ir dw p7 3yr 12s  1ir 2oz 1vs cx 3yy 3yz 12s ei 18j     bp  cj  1q9  2dn     2z 5j  3x te 3i     27l  15t hu 1qa 9t 3zy ia 7w 2p,my,yw 402 dk 3c9 1vj 172 25g  hb  fz fz  xp 40f a0 16r b5 1e5 40k qm 1d 1gg 40o 40p 11f 2g4 1q1 20c 1h9 hg 7w d1  40z 39o 14j 1j5 13v 6k 2n 1un e  17k 74  2j yo 36f 3i 22k e 15o js,s9 ia 3co 3j 41n 41o fa 3lb 41r 4o 41t 2nu,24b 97,2ey 41w hu 27s dq 420 421 118 423,427 424 425 426 8p 428 429 42a jf 42c ki 42e f6 1z0 42h 20q j 3u6 2nq 42e 6x kn m3  jv 42s 42t 12k c8 c8 42x 42y 2ab 9b d1,9j 432 4z 434 2bs e 9t  439 25a,43a j 43c kk n3 a0 do 43h 28  43k 25a,2bl cw 9d c4 43p 43q 3c kb 43t bc,25u iv,1t e  43y 5c q5 441 2oi 443 13v 170 13v 1hp 8y pw 1v1 1v5 1rr ks da 3e1 cr k9 6g 44j 8a 26q 44m gw l0        40p 6f a0 9s qx    1la 455 lc 1u 1r3,3i  1s9 ob 1m zx dj 8v 45g df 6f 25p,30k   3h ne 2ba 3wq   nz m 2ki 45v 45w 45x jf 2z 93 36x v4 oi 8 465 172 61,v6 3u1 m0 45 3pc   7n 46f 46g 3i  3t 46k i yo 1jf  1mb 1ef 3hr 46s h4 46u z 3gt hm  46z 2n5 26a 472,5c 16t yp 95 kk 95   xl   y2 3wd 260   bs   55   r7 1b4 e8 kr za fz nw 1lg 2hk 47x 11f,1cb 1ca o5 2an 27 27 484 12s 3hs 487 6 489 t2  2j4 1wi 2kq 35g 48g 2t 1y9  6g 48l 48m 48n 48o 2w vz u8,vx 3ma 3hu 20h 1m8 8o 48x w4  e js cx 493 8v 2h3 496 ao 3zt z ap 27z 45x n 1m  hg 20r mm 49j 172  118 2hn 49o 172 49o 49r 49s 49t 484 gn 6x  2b 49z 4a0 28 228 2vi or 8 4a4,4a3  4a8 bo 1y 3xm el 1do zx 1f pe,4ag 6 4ai 8v 4ak 92 26n i1   fz kr z 4at fb 118 4aw f8 no,vo nr  1pf gg 77 47x 4b5 4b6 4b7 4b8 8m 1rk 1y 4bc 1y 203 3c9 4bg 4bh wv j8 203  203 of i  144 mz    25u 5t 4bx 2k 4bz 31x 4c1 bs 1e8 4c4 6x zs 8a  3 3it 3it   1b9 4cf 4cg 294 7w 1xj   kt 1t0 1rj 29v 4cq 29v 29v 4ct 228 4cv 15m,1x9   g5 g5 5w 1y0 48x cj 1by 4d6 fz 1ku 38o 4da 3wr  qb b8 zo 7w ol   1ee 4dl 1u3 4dn 1q3 27 1a9  i mg 34p 278 4dw 9c 8v 36z 4e0 2y 4e2 28 249 24b,4e5 h9 1e8 2aq 2u8 7w ol 88 ft 1qn zi u wg 1yv 1yv 4ek 4el 4em 6m do ds       1v4 nr zh   2he we  4f4 28 r7 xk 4f8 2ft kk 1j8 wp rj e  1ik 1qd kr 4fj 1cb,8f 1ik u 4fn 2fw om    yo    92 4fy 2yt 4n 4g1,1n2 ex  29p 4g5 4g6 kt,4g7 83 4g9 mg ld 3w6 9w wl om 2j5   17 9d    1cw 4f 15o 1ov 7w     2yt 4gy pi 24b,4e5 249    4h5 4h6 2u    2oc 4hc 4hd 4he,35 61,3dm   u8 e  3v5 4hm mc yo   1s9 155  4hu 18t 4hw 15o gm  1n9 20q 4i2 yt,5v   2v7 6x 4i8,30k 26l i 170 nm 1yz 9z 9z fm 4ih 4ii 12q 2tb,um  395 1g7  1cb 1le dq 5 g5 4iu 1f pw rn 1ov 2v7 6w 1k  2r7 4j4 3c v  4j8 4j9 2ml 4jb 2ug   1ui  b8   e 1xj 2wk 4o 22p dn kb 4jr f6    1ll 4jx 2ab   2fn 1wn 1np 1oo 4k5 7w 1oo  3l 4ka 4kb f0 18o 4ke 1z 4kg 3ab  fz af 8i 4km g7 2x9 5w 5w 4kr 4ks 1zq q  9o 3e1  4kz 16c g4 u kr 4l4 4l5 ys ps lc zx 4la 4lb 13v 20x 1f9 l0 11o o1 3g4 47x su 3s6 1ut 1rk u kr 2vd 56 zs s9 43h i4 ox 4lx 74 4kj  h 1uo 1uo 4m4 56 172 207      js eq 4mf 4mg 42a 4mi 1dw 486 4k   4mo 4mp 3gn v4  e 1oz 1j3 9t,4je 4mx,25u 2y e 1fa 4f 2pm f6 1jy m7 i4        kb kw 4ng 4ka 1j3 4nj 1f 3v5 dq 5v 56 3e  ys 4ns 61 1oz i x0 4nx 4nv 4nz 4k 2fn 4o2 4o3 13k l0 8o 12j v 4o9 s9 cr 2ds 4bc 1ld 1le   4oi 1u ob 2j5 12d 2ky ks   8 4oq,s9 2is qo qo 2tb 4ox 1dk 1mi 1np 12w y 1xt 3th hu 1qa 9s  lr   2lg 10d 4pe 1pr eq 13a,1n2  4pj 1n   1k nw,1sk fi 1dk  255 3wu 4z 1k 46  qt qv wl qr 42m 2x1 lf 1d7 24e 4q7 4ls,s9 3ws 3qd  4qc 4qd np w5 4qg w4  8a 1mv 4ql nr 29x 4qo 2y 4qq bt 4nk 4qt 2zs 4qv 7w 2pf 4qy r2 2k 77 3l  fz 4r5 4r6 1m bu 2i4,a0 4ra 2zu j8 3zh 10o 4rf a0 4rh 4ri 3h7 2tb 4rl c2 2g2 1x3 4rp 4rq 5b    hg 1h9 1e6 4ry 3rw 3ma r7 4s2 18o 4s4 4s5 96 1ii 44v q0 ze wt q2 4sd 13v,16v nu 2g4 c 1fb 1m 11m 4sl 11n ia 1nq 4sp 295 s9 kb 4st 113 kr fl 4sx 1xe ya ps 4t1 3u9 4t3 28 dy 4t6 4t7 dy t7 2is 3ky 39s 26 18c,3gb kw 3c 4th qh 161 4tk 34i 1cp 1dw 1yo,fz 1u6  fe e8 e8 vb xk tf 4tx 3e 1jr 11n 2d8 3tp 2tp 1b2 4u5 fz 117 1g7  1w4 be 6k u8 7w 89 9y e8 172 2g2 1un 1un 4um 1un v 11b 41u lc cj lc 8 29t 20d u 44v 4uz ey  4v2 pr 1u0 dk 2a9 8v 4v8 4i8 a3 1n st rp 4ve 72     1be mm  3 24e  hu 9t 2e1   us  1rr 2n0 2q2 12d  6f   18o 103 yo 4w8 20q   9w y3   4n 3   h    1dh 1o  4wr wk 1h2 19l    77 4wz k9 4x1 j8     tx e  3f 4xb 1d9 2j1 1q5  256 4xh 4mf,23i nw 15m 4xl 250  hq ds 1ej h6 1em 1c2     12d b8 m3 113 dj fz 3yg,2fz 4y5 qd   cx 4ya 4yb i4 14g i    4yi 8 zi 4yl 2v8 ao qm 3r4 qm dk dl 4yt 23a   i 46 1k nw  12j 3l 35 4z5 7x 4 tt 4z9 y cr 6m ft 4ze 1ig 2f8 5 4at 2qu 7w ol m0   10u 1oe 4ya 1xt   4nv 4nz 1ft 4f 2cu 500 10y 502 152 26 uv 47x 44v 1oe 49x  ns 2td 9s dy a0 50g tm  1qr 1dm ly w4 9s 291 vn 3f2 7w  4t6 2f9,1nm 5 u 2k 50y np     2eb 347 516 n8 1h4 7w 2g2,3lb  7a,3aq 1cm 11t 1qa 3i 3z1 fv z fv 51l 1np 51  rv 18a 51r 165 51t 7w 17u 4at   51z k2 4b6    1ca fl zx 4ac 1f  sy 2o6 3c9 t7 44j 1b 1eo 487 37x 52k 1e 4z   4jx 172 3mc 2h 1xt 52u 1f 3jn 3m 52y 52z 530,1u6 je el gf 25j 251 251    35w 26 1f  3a6   8 18o   gf 29p 4g1,1n2 16n 1ep 24e 4vn 53s 53t 7w 161 4ot 53x 27s e8 1tu dy 23h  2eb  o1 547 198 1pr 3gn,1n2 29q 54c ei 9c   1gw rb 54j ra 54l 54m 54n 294 y4 ob eg  1kx  2l0 2cy h9,30n 39o 42i 4wg,31j   1bh 4x1 e 1ut 1z4   4ya     55f 58 1bx 1m kr 55k,55m 55l 2h5 55n 55o 55p 55q 55r 55s 159 ha  44 9s   560 ly   564 5q     56a 35d z 1f 56e 5w 56e 56h 2t 3sw om kb  314 2cv  1z2 56r 56s mg 4cy 56v 56w 499 ks 37 8 571 572 1vp 4ar e   578 3q3 2d5 qh 4bc 4oa 4i6 eg  57h 2t    1rr   3 113 12x 57s 34  4xf,57v 256 4xj      wl 584 585 2x 1y9 zo a9 1t 7w 1qf 1hs 58a 58f hw xn    83,3x3 yp  zi td  58r 8  gd 3wx vp vn 3k5 9z 9w eq 2k  8 rp gg rs 32s l0 1dm 9g hg 2th 20o e6 59g 39t qd qd 230    1ll 66 4z 7o,7n,59r 37  ob  1zg 59x d1 t8 2p6 j 5a2,5a3 1t1 5a4 1t1 2ml wh 20o e 117 3  217 2el     no 5ak 2b 2u7 ls 1ig  1k wx 146 2h7 1pr 1pr 1gg 285 3ah 1pt 5b0 kw 2l0 5b3 j8 5b5 5b6 1hp  9d 5ba i4   1ea   4b9 d1 3jn 293 e8 cr 3vd 1y 5bp 5bq 25a 4is  lg,gn 2aq   uz 182 4xh 12z   ei 5c5 7w tt 311 e 1p1 wk 2c 1hp v bu 5cg 11n 53x 2k bi   1do 2e6   fm  5ct 161 qx 5cw 1em 1em 5cz 37 2jw    hg 1h9 18d,d3                 i0 cw e8 9s  51 247 dl z 4z `;
