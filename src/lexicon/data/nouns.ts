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
aberdeen 10 11 12
abidjan 13
abkhazia 14
abm 15
abode 1f p
abrasive 1k
abs 1r
abuja 1u
abyss 1v
acapulco 22
accelerator 23 28 2c
accessory 2e 2f
accordion 2i
accra 2n
acer 2o
acid 2u 2x
acorn 37
acoustic 3d
acres 3g
acropolis 3k
ada 3o
addition 3v
additive 3w
adelaide 3x
aden 3y
adhesive 3z
adjunct 40
adobe 42 46
adrenaline 4a
adriatic 4k
aegean 4l
aerodrome 4m
aerospace 4p
affirmed 4r
afghan 4s
afghanistan 4w
afp 4x
africa 50
afro 51
agent 4j 32
aggregate 56 57
agra 58
air 59 5c
airbus 5d
aircraft 5h
airfare 5j
airfield 4n
airline 5p 5v
airliner 5e
airplane 5f
airport 4m
airspace 62 66
airstrip 68
aisle 69 6a 6c
akron 6e
ala 6f 6h
alabama 6k 6m
alaska 6n
albania 6o
albany 6p 6q
alberta 6r
albion 6s
albuquerque 6t
alcohol 6u 6z
ale 70
aleppo 73
alexander 74
alexandria 7a 7b
algae 7c
algeria 7f
algiers 7g
allegheny 7h
alley 7i 7m
alligator 7p 7u
allocation 81
allotment 81
allowance 84 85 8a
alloy 8b
almaty 8d
almond 8e 8k
alps 8p
alsace 8q
altar 8r 8v
aluminium 8w
aluminum 8w
amarillo 8z
ambulance 90
amends 96
amenities 97
america 9a 9b
americana 9c
amino 9d
amman 9f
ammonia 9g 9h
ammonium 9j
ammunition 9k 9m
amount 9n
amphitheater 9o 9r
amplifier 9t
amsterdam 9w
anaheim 9x
anatolia 9y
andes 9z
andorra a0
android a1
anglia a3
angola a4
ani a5
anil a9 ac
anime af al
ankara am
ankle an
annapolis ar
annex as
annual at
annuity au
ant aw
antarctic b1
antarctica b2
ante b3
antelope b8
antenna bf bh
antibiotic bj
antibody bl
antidote bm
antigua bn
antilles bo
antioch bp
antwerp bq
apartment br
ape bs
aperture bu bw by
apex c0 c3
apparatus c5 c6
apparel c7
apple c8 cd
appliance cf cg
appropriation ci
apron co cq cu
aqaba cz
aquarium d0
aquatic d5
aqueduct d6
aquitaine d7
arabia d8
arbor d9 da dd
arboretum dg
arbour dd
arcade dh di
arcadia dj
archdiocese dk
archipelago do
architecture dq
archive dr
arctic dt du
area 64 dx
argent dy
argentina e0 e1
argentine e3
argyle e9 eg ej
arizona en eo
ark eq er
arkansas eu ev
arlington ew
arm ex f1 1c
armageddon f3
armament f4
armenia f5
armor f6 f8
arms 9l fa
arnhem fd
arroyo fe
arsenal fj fk fm
arsenic fr fu
art fv
artery fx g1
artillery g2
aruba g3
arum g4 g8
asbestos g9
ascent gc
ash ge gg gh
asheville gj
asia gk
asmara gl
asparagus gm gn
aspen gp
asphalt gr gt
aspirin gu
ass h0 h1
assam h4
assembly h5 h7
assets 83
astana h8
asteroid h9
asylum hc he
athens hh hi hj
atlanta hk
atlantic hl
atoll hm
atom hr hs
atonement ht
atp hu
atrium hx hz
attic i1 i3
attire i6
auckland i7
audit i8
auditorium ie
augusta if ig
auschwitz ih
austin ii
australia ij ik
austria il
auto 91
automobile 91
avon im in io
axe ip
axle iu
ayr iw
azerbaijan ix
azores iy
baba iz
babbitt j2
babel j3
babylon j4
back j5 j6 j8
backdrop ja
backpack je
backstage jg
backyard jh
bacon jk
bacteria jo
bacterium jo
bag jf jp
baggage js ju
baghdad jw
bahamas jx
bahrain jy jz
bail k0
bakersfield k3
bakery k4
baku ka
balcony kb 9q
bale kc kf
bali kg
balkans kh ki kj
ball kk km
ballast kp kq
balloon kt kv
ballpark kx
ballroom ky
baltic l0
baltimore l1
bam l2
bamboo l3 l4
banana l6 l7
bandung l8
bangalore l9
bangkok la
bangladesh lb
bangor lc ld le
bangui lf
banjo lg
bank li lj
banner lk lm
bantam ln
bar lq lr 26
barbados lt lu
barcelona lv
barge lw
bari lx
bark ly lz
barley m1 m4
barn m7
barometer m9
barony mb mc
barrel me mf
barren mg
barricade mi ml
barrier mj mm
barrio mo mr
bars mt
basel kf
basement mv mw
basil my mz
basilica n3 n4
basin n7 n8
basket n9 na
basra nd
bastille ne nf
bath nl
bathroom nm nn
bathtub no
baton np nq nt
battlefield nv
battleground nv
battleship nw
bavaria o0
bay o1 o3
bayer gu
bayou o5
bazaar o7 o8
beach oa
beachfront ob
beads oc
beagle of
beak om oq or
bean ou ow ox
beard p1 p3
beaver p6 p8
bed p9 pb pd
bedding 4u pe
bedrock pf
bedroom ph
bedside pi
bee pk
beech pl pm
beef pn pq
beer 71
beetle pr ps
behind h0
beijing pv
beirut pw
belarus px
belfast py
belgium pz
belgrade q0
belize q1
bell q2 q5
belly t q8
belmont qc
belongings 3i
belt qd qj qk
beltway ql
ben qn
bench qp qr
bender qu
benefit qv
bengal qw
benin qx
benjamin qy
bennet r0 r3
benny r4
beret r5
berg r8
bergen rb
berkshire rc
berlin rd re
bermuda rg
bern rh
berry ri rj
bethel rk
bethlehem rl rm
beverage 6v
bhutan rn
bicycle ro
biennial rp
bihar rq
bike rr ro
bikini rs rt
billboard rv
billings rx
billy nq ry
bin s0
binary s1
binder s3 s6 s7
binghamton s8
binoculars s9
biomass sb
birch sd se sf
bird a8 si
birmingham sj sk
birthplace sl sn
biscuit sp st
bishkek su
bishopric dl
bison sv
bissau sw
bittersweet sx sz
blackberry t0 t2
blackburn t5
blackpool ta
bladder tb td
blade te tg
blanc ti
blanket 4t tm tn
blazer tp
bleachers ts
blender ty
block u2 u3
blockbuster u4
blood u8
bloodstream u9
bloomington ua
blossom ub
blower uc ud uf
bluegrass uh ui
bluff uj
boa uk um
boar up ur
boardroom us
boards ut uv
boardwalk ux
boat es ea
body uz v0
bog v1
bogota v4
bohemia v5
boiler v6 v7
boise va
bolivia vb
bologna vc vd
bomb u6 vf
bombay vh
bomber vi vk
bonanza vp
bone vr vt
bones vu
bongo vw vy
bonn vz
bonnet w0 w2
bookstore w3
boot w4 w5
booth w7 w8
bootleg wa we
booty wf
booze wd
bordeaux wh wi
border wk wm
borderline wk
borneo wn
borough wo wq
bos wu
bosnia ww wx
boston wy
bot wz
botanical x1
botswana x2
bottle x3 x4
bottom x5 x8 h0
boulder x9 xa
boulevard xb
boundary wl
bounds wl
bounty xc
bouquet xe
bourne xh
bourse xi
boutique xj
bowel xk
bowl xm xn
box xo xp
boxers xq
bra xt
bracelet xv xy
braces y1
bracing y3
bracken y7 ya
brad yb
braga yf
brain yg
brainchild yi
brake yk yl ya
brakes ym
brandenburg yn
brandy yo
brasil yp
brasilia yq
brass yr yt
bratislava yu
brazil yp yv
brazzaville yw
bread sr yx
breakfast yy
breast z0 z1 z5
bremen z9
brent za
brescia zf
brest zg
brew 72
brewery zh
bribe zi
brick 47
bridge zj zk
bridgeport zm
briefcase zn
briefs zo
brig zp zq
brighton zr
brill zs
brisbane zw
bristol zx
britain zy
britt zz 102
brittany 105
brno 106
broadway 107
broccoli 108 10a
bronco 10c
bronx 10g
bronze 10h 10i
brook 10n
brooklyn 10p
broom 10q 10s 10t
broth 10v 10x
brothel 10y
brow 10z 111 112
brownsville 114
bruges 115
brunei 116
brunswick 117 118 119
brussels 11a
bubble 11b
bucharest 11g
bucket 11h
buckle 11i
bud 11j 11k
budapest 11m
budget 11n 11p
buffalo 11v 11w 11x
buffer 11z 120 122
bug 123 124
builder 128
building i
bujumbura 129
bulawayo 12a
bulb 12b 12d 12h
bulgaria 12i
bull 12j
bulldog 12k
bulldozer 12m
bullet 12o 12p
bullion 12t 12z
bullock 131 133
bullpen 135 136
bumper 138 13a
bun 13c
bungalow 13d
bunk 13e 13g 13h
bunker 13i 13l 13m
bunting 13o 13p
bur 13r 13t
burg 13v
burgundy 13y 13z
burlington 140
burma 141
burner 142 143
burr 13r 145
burundi 146
bus 147 148
bush ae 14a
butte 14b 14d
butter 14e
butterfly 14g
button 14i q6 14j
buzzer q5 14k
cab 14l 14m 14p
cabaret 14q
cabbage 14s yx 14t
cabernet 14u
cabin 14w 14x 14y
cabinet 14z 150
cache 151 153 15a
cactus 15d
cafe 15f
cafeteria 15h
caffeine 15i
cage 15k
cairo 15l 15m
cake 15n 15o j0
calabria 15p
calais 15q
calcium 15r
calculus 15s 15t
calcutta 15v
caldera 15w
caledonia 15y
calf 15z 160 164
calgary 165
cali 166
california 167
cam 168 169
cambodia 16b
cambridge 16c 16d 16e
camden 16f
camel 16g
camelot 16h
cameo 16i
camera 16m 16o
cameroon 16q 16r
camp 16s 16v
campground 16w
campus 16x
can 16y
canada 16z
canal 170 172 173
canberra 175
cancun 176
candle 177
candy 178
cane 17b 17d 17e
canine 17f oj
cannabis 17h 17i
cannes 17l
cannon 17m 17n 17p
canoe 17t
canopy 17v 17w 17x
canterbury 17z
canton 180 181
canvas 182 183
canyon 187
cap r6 189 18b
cape 18c 18d
capital 18f 18g 18h
capitol 18k 18m
capsule 18n 18o 18r
car 91 18s 18t
caracas 18u
caramel 18v 18w
carbide 18z
carbohydrate g7
carbon 191 192 194
carbonate 196
card 197
cardboard 198
cardiff 19a
cargo 19b
caribbean 19d 19e
carolina 19f
carolinas 19f
carousel 19g 19i
carp 19k 19n
carpet 19q 19s
carrefour 19t
carriage 19v 14n
carrot 19w 19y 19z
cart 1a1 1a3
cartagena 1a4 1a5
carthage 1a6
cartilage 1a7
cartridge 1a8 1a9 1ab
carving 16l
casablanca 1ad
cascade 1ae
cascades 1ag
cash 1ah 1aj
cashmere 1ak 1al 1aq
casing 1ar 1at 1au
casino 1av
casket 1ax 1ay
casper 1az
caspian 1b0
cassette 1b1
castile 1b2
castilla 1b2
casting 1b3
castle 1b4 1b6 1b7
castor 1ba 1bb 1bd
cat 1bh
catalonia 1bj
catalyst 2c
catchment 1bk
caterpillar 1bl 1bm
catfish 1bo 1bp 1bs
cathay 1bt
cathedral 1bu 1bv
cattle po
catwalk 1bw 1bx
caucasus 1by 1bz
cauldron 1c0
causeway 1c1
caustic 1c2
cave 1c3
caviar 1c4
cavity 1c6
cayenne 1c8 1ca 1cb
cayman 1cg
cebu 1ch 1ci
cedar 1cj 1cm 1cn
ceiling 1co
celery 1cq 1cr
cell 1cs 1cu
cellar mv 1cv 1cx
cello 1cy
cellphone 1d0
cement 1d3 1d5 1d6
cemetery 1d7
center 18j 1d8 1d9
centre 1da 18j 1db
ceramic 48
cereal m5 m2 1dc
ceylon 1de 1df
chad 1dg 1dh 1di
chains 1dj
chair 1dl
chalk 1dm 1dp
chamber 1ds hy 1dt
champagne 1du 1dw
chancel 1dx
chang 1dy
chapel 1dz
charcoal 1e0 1e1
chardonnay 1e3 1e6
chariot 1e8 1e9
charleston 1ea 1eb
charlotte 1ec 1ed
chassis 1eg 1eh 1ej
chateau 1el
chattanooga 1en
chechnya 1eo
checkpoint 1ep
cheek 1er 1es
cheese 1et 1eu
chen 1ew
chennai 1ey
cheque 1ez
chernobyl 1f6
cherry 1f7 1f8 1f9
chess 1fa
chest 1fc 1fd z0
chester 1fe
chestnut 1ff 1fg 1fh
cheyenne 1fi
chicago 1fj
chick 1fk
chicken 1fn 1fl
chihuahua 1fp 1fq 1fr
chile 1ft 1cc
chili 1fu 1cc
chilly 1cc
chimney 1fv 1fx
chin 1fy
china 1bt 1fz 1g2
chip 1g3 1g5 1g7
chips 1gc
chittagong 1ge
chloride 1gf 1gg
chlorine 1gi
chocolate 1gk 1gl
cholesterol 1gm
chongqing 1gp
christchurch 1gq
chrome 1gr
chromosome 1gt
chuck 1gv 1gx 1gz
churchyard 1h1
churn 1h3
cider 1h4
cigar 1h5
cigarette 1h8
cilantro 1h9 1ha
cincinnati 1hb
cinnamon 1hc 1hd 1he
circuit zl 1hg
cirque 1hj
cisco 1hk 1hm
citadel 3l
citrus 1hp 1hq
city 1hr 1hs
clams yx
clarence 1ht
clarinet 1hu
classic 1hy
classroom 1hz
claw 1i0 1i2 1i3
clay 43 1i4
cleaner 1i5
cleaners 1i7
cleanup 1i8
clearing 1i9
clegg 1ia
cleveland 1ie
cliff 1if
climber oz
clip 1ig 1ih
clipper 1ii 1ij 1ik
cloak 1io 18e
clock 1ip
clocks 1ir
closet 1iu 1iv 1iw
clot 1ix
cloth e
clothes c7
clothing 4
clover 1j0
clubhouse 1j1
clyde 1j2
coal 1j3 1j6
coast 1j7 1j9
coastline 1ja
coat tr 1jc 1jd
coating 1jc 1je
cobalt 1jf
cobra 1jg
coca 1ji 1jj
cocaine 1jk
cockpit 1jm 1jn 1jp
cocktail 1jr 1jt
coco 1jv
cocoa 1gk 1jx
coconut 1jy 1jz 1jv
cod 1k0 1k3 1k5
coffee 1k7 1k8 1k9
coffin 1ax
coil 1ka 1kb
coin 1kd
coinage 1ke
coke 1kf 1kg 1kj
col 1kk
cola 1km 1kh
colbert 1ko
cole 1kp 1kq
coliseum 9r
collage 1kr
collar 1kv 1kw
collateral 1ky
colliery 1l1
cologne 1l2 1l3
colombia 1l6
colombo 1l7
colon 1l8
colorado 1la 1lb 1lc
coloring 1ld
colors 1le 1lf
colour ab
colours 1lf 1le
colt 1lg 1li
columbia 1lm 1ln 1lo
columbine 1lp
columbus 1lt 1lu
comb 1lv 1lw 1ly
comet 1lz
comforts 97
commemorative 1m1
commodity c
commons 1m2 1m3
commonwealth 1m8
commune 1ma
commuter 1mb
comoros 1mc
compact 1md 1me
compartment 1ct w6
compass 1mf
compensation 87
computer 1mh
concord 1mi
concrete 1d4
condo 1mj
condom 1mk
condominium 1mj 1mm
condor 1mn
conduit 5s
cone 1mr 1ms
coney 1mt 1mx 1my
confederacy 1n0
confessional 1n1
confluence 1n2
conglomerate 1n3
congo 1n4 1n5 1n6
connecticut 1n7 1n8 1n9
connector 1na
conserve 1nb
console 1nd 1ne 1ng
constance 1ni
constantinople 1nj
constituent 2g
consulate 1nk
container 95
continent 1nm 1no
contraband 1np
contraceptive 1ml
convent l
converter 1nq
convertible 1nr 1ns 1nu
cookie st
cooler 1nw 1o0 1o1
copenhagen 1o2
coping 1o3
copper 1o4 1o6
cord 1o8 1oa
cordial 1ob
cords 1oc
cork 1oe 1of 1og
corn 1oh 1oi 1ol
corner 1om 1on 1oo
cornwall 1op
corolla 1oq
corpse 1os
corpus 1ot 1ou
corral 1ov
corrective 1ox
corridor 1oy
corsica 1oz 1p0
cortex 1p1 1p2 1p4
corvette 1p5
cosmetic 1p6
cosmos 1p7 1p8
cost 5m
costa 1p9 1pa
costs 1pb
costume 1pc 1pd 1pe
cote 1pf
cottage 13d
cotton 1pg 1pi 1pj
couch 1nv 1pk 1po
cougar 1pp
coulter 1pr
counter ls 1pu 1pv
counterfeit 1px
countryside 1pz
county 1q1 1q2
coupe 1q3
coupling 1q4 1q5
courthouse 1q6 1q7
courtroom 1q9
courtyard i0
cove 1qa 1qc
coverage 1qd
covering 55 5
cow 1qe 1qf
cows po
cox 1qg
coyote 1qh
cpu 1qj
crab 1ql
cracker 1qn
cradle 1qo sn
cranberry 1qq 1qr
crater 15x 1qs 1qt
creek 10n
crest 1qu 113 1qv
crete 1qx
cricket 1qy
crimea 1r0
croatia 1r1
crocodile 1r2
croft 1r3
crop 1r5 1rf
crossbar 1rg 1rh 1ri
cruiser 1rk 1rl 1rm
crust 1ro 15u
crypt 1rq
crystal 1rt 1ru 1rv
cuba 1rw 1rx
cucumber 1ry 1s1
cuff 1s2 1s5
cuisine 1s6
cum 1sb
cumbria 1sc 1sd
cup 1se
curb 1sf 1sh 1sl
curbing 1sf
currency 1ai
curry 1sm
curtain 1sn 1sp
cushion 1sq 1ss 1st
customs 1sv
cyanide 1t2 1t3
cyberspace 1t4
cypress 1t8 1t9
cyprus 1ta 1tb
czechoslovakia 1tc
dagger 1td
dahl 1tf 1tg
dairy 1ti
daisy 1tj
dakar 1tk
dale 1tl
dalian 1tm
dallas 1tn
dam 1to 1tp
damages 96
damascus 1tr
danube 1ts
danzig 1tt
daphne 1tu
darfur 1tv
dartmouth 1tw
das 1mx
dashboard 1tx 1ty
dateline 1u0
davenport 1u1 1u2 1u4
dawson 1u5
dayton 1u6
debit 1u7
debris 1u9
deck 1ub 1uc
decor 1ue
decoration ei
deduction 1uf 1um
deer 1un
delaware 1uo 1up
delhi 1uq
deli 1ur
delinquency 1us
dell 1uu
delphi 1uw
delta 1ux
demarcation 1v0
den 1v1 1v5
denim 1v7 1v9
denmark 1va
denver 1vb
depositary ds
depository ds
depot 1vc 1ve
depths 1vf
derby 1vg
derivation 1vh
derrick 1vi 1vj
des 1vm 1vp
desk 1u3
desktop 1vr 1vs
dessert 1ee
destination 1vw
destroyer 1vx
detector 1vy 1vz 1w1
detergent 1w2 1w5
detour 1w6
detroit 1w7
deutschland 1w8
device 1e
devon 1w9 1wa
dew 1wb
dhaka 1wi
diagram 1wj
diamond 1wl 1wn
dice 1wq
dickey 1ws 1wu
diet 1ww 1wx
digestive 1wy
digs 1wz 1x0
dime 1x1 1x2
dinner 1x3
dinosaur 1x4
diocese dl
dioxide 1x6
dioxin 1x7
direction 1x9
dirk 1xa
dirt 44 1xb
disc 1xc 1xf
dish eb vn
disneyland 1xg
disposable 1xh
distillate 1xj
distillery 1xk
district dn
ditch 1xl 1xm
dive 1xo
dividend 1xp 1xq
dixie 1n0 1xs
djibouti 1xt 1xu
dna 1xv
dobson 1xx 1xy
dock 1y0 1y1 1y2
dog oi
doha 1y3
dole 1y4
doll 1y5
dolly 1y6 1y7 1y5
dolphin 1y8 1y9
dominica 1yc 1yd
dominique 1ye
donation 1yf
donetsk 1yi
door 1yj 1yl
doorstep 1yo
doorway 1yl
dopamine 1yq
dope 1yw 1kh
dorado 1yx
dorm 1yy
dormitory 1yy 1yz
dortmund 1z0
dose 18q
dough 1z1 yx
dove 1z3 1z6
dover 1z7
downer 1z8
downhill 1z9
dowry 1zb
dprk 1zc
dracula 1zd
drawer 1zf
dresden 1zg
dresser 1zh
dressing 1zi 1zj
drier 1zk 1zl
driveway 1zm
drone 1zn
drug 31
drugstore 1zo
drum vx
dryer 1zl
dsl 1zp
dubai 1zr
dublin 1zs
dubrovnik 1zt
duchy 1zu
duct 172 1zv 1zw
duff 1zx
dug 1zz
dugout 200 201 13m
duluth 202
dun 203
dune 205
dung 1g8
dungeon 206 207
duplication 208
durango 209
durban 20a
durham 20b 20c
dushanbe 20d
dust 20e 1u9 20g
dvd 20h
dwelling p
dye aa
dynamite 20j
dynamo 20m
eagle 20q 20r
ear 20s 20u
earnest 20w
earnings 156 20x
earth 20y 45 dp
eats 1gv
ecuador 20z
eden 210
edge wm 1sg
edging 211
edible 214
edinburgh 215
edmonton 216
eds 217
eel 218 21a
eelam 21b
effects 21c
effigy 21e
egg 21f 21k 21l
eggplant 21q 21r
eggs 21k
egypt 21s 21t
eindhoven 21u
elbow 21v 21x 220
electron 222
elephant 227
elevated 22a
elevator 22c 22d
elk 22f 22g 22h
elm 22i 22j
elvis 2x
embankment 22k
embassy 22m
emblem fc
embryo 22n 22o
emerald 22p 22r
emery 22s
emilia 22t
emirate 22v
empire 22w
encampment 16w 16s
enclave 22x
enclosure d2 22y
end ot
engine 20o 22z
england 230
engraving 231 233
entrance 1ym
envelope 236 237
environs 1v4 239
enzyme 3p
epicenter 23a
epicentre 23a
equaliser 23b 23c
equalizer 23b 23c
equator 23e
equatorial 23g
equipment 9v
equity 23j 23k
erica 23l
erin 23m
eritrea 23n
escrow 23o
espresso 23t
essen 23u
essex 23v
estate 23w 3g
estonia 23x
estrogen 1vn
estuary 23y
ethanol 23z
ethernet 240
ethiopia 242
eucalyptus 243 244
euphrates 246
eurasia 247
eureka 248 249
europa 24a
europe 24b
everest 24c
everglades 24d
evergreen 24e
exchequer 24f
excise 24h
exit 24i
expenditure 5n
expense 1ul 24j
expressway 24k
exterior 24l 24m
extortion 24n
eye 24p
eyre 24q
fabric e
facade 24r
face 24t
facial 24u
facility 4o
facing 24z 251 252
factory fo
fairway 253 254 255
falcon 256
fallout 258
falls 259 1af
fan ue
fanny h0 25b
fargo 25d
farina 25e
farm 1r4
farmhouse 25g
farmland 25h 25i
fatherland 25j
fatigues 25l
fax 25o
fayetteville 25q 25r 25s
feather 25t
feces 1g9
fee 25u 25w
feeder 25x 25y
felt 260
female 1tq
fence 261
fencing 261 262
fender 263 122 264
fern y8
ferrara 266
ferry 267
fertilizer 268
fetus 269
fiber 1ap 26a 26b
fiberglass 26c
fibre 1ap 26b
fiddle 26e
field jj nv 26f
fife 26g
fiji 26i
filling 26j 26k
filly 26l
finances 24g
finch 13q
finger 26m 26p
finland 26q
fir 26r 26s
firearm 1ll
firebrand 26t
fireplace 26v
firestone 26x 270
firewood 26u
fish e7 219
fishery 274
fist 275
fitch 277
fixture 279
fjord 27a
flag ll 27b
flagship 27e 27g
flagstaff 27h 27i
flamboyant 27j
flanders 27k
flashlight 27l
flats 27m
flea 27n
flesh 27q 1eg 27r
flies 27s
flint 26y 27t 27u
floor 27v i2
flooring 27v 27w
floppy 27x
florence 27y 27z
florida 280
flotilla 281 283
flour 284
flower 1lq ub
fluid 6y 5b
fluorescent 285
flute 26h 287 289
foam 28e 28f
foil 28g 28i
foliage tf 28j
foodstuff 28l m3
foot 28m 28o
footage 28p 28s
foothold 28u 28w
footwear em dw
forage 28x
fore 290
forearm 291
forefront 292
forehead 10z 294
forgery 1px
fork 296
formosa 298
formulation 1i6
fort 299 29b
forth 29c
fortification 13n
fortress 29b
foundry fn
fountain 29d 29e 29f
fowl lo si
fox 29k 29l
fraction 29m 29n
fragment 1g4 29o
frame 29q 29r 1eg
france 29t
frankfurt 29u
frankfurter 29v
frederick 29w
freetown 29x
freeway 24k
freezer 29y
freight 19b 2a0
freighter 2a1
fresco 2a3
freshwater 2a5
fresno 2a8
fries 1gc
frigate 2a9 2aa
frog 2ab 2ad
front 293 2ae
frontal 2ah 2ai 24r
frontier 2aj 2ak
frost 2al
fruit 38 2an
fudge 2ao
fuel sc
fuji 2ap 2ar
fukuoka 2as
fumes 2at
fund 11o 154
funding 2au
funds 24g
fungi 2av
fungus 2ax
fur p7 2ay 2az
furnace 2b0
furniture 8t
fuselage 2b1
gable 2b3
gabon 2b6
gadget cf
gage 1yw 2b7
gainesville 2b8
galicia 2b9
galilee 2ba
galloway 2bb 2bc
gallows 2bd
gallup 2bf
galveston 2bg
galway 2bh
gambia 2bi
ganges 2bj
gansu 2bk
garage 2bl 2bn
garb i6
garbage 2bp 2bq
garden 2bs 2bt
garlic 2bu 2bx
garment 3
garner 2by
garnish 2bz 2c0
garrison 299
gary 2c1
gasoline 2c2
gastropod 2c3
gate 2c5 2c6 2c8
gateway 2ca
gator 7u
gauge 2b7
gaza 2cb
gdp 2cc
gearbox 2cg
gearing 2ch
gel 2cj 2cl 2cm
gem 2co 1wp
gene 2cp
generator 2ct 20n
generic 2cu 2cv
geneva 2cw 2cx
genoa 2cz
geometridae 2d0
georgetown 2d3 2d4
georgia 2d5 2d6 2d7
germany 1w8
gettysburg 2d8
ghana 2d9
ghent 2da
ghetto 2db 2dc
giant 2dd
gibraltar 2de
gift 1yg
gig 2df 2dg 2dh
gin 2cy 2dj 2dl
ginger 2dm 2dn 2do
giro 2dp
glacier 2dq
gland z4
glasgow 2dr
glass 2ds 139
glasses 2dt
glen 2du
glider 2dv
globe 20y 2dw
gloucester 2dz 2e0
gloucestershire 2e1
glove 2e2 2e3 2e5
glucose 2e7
gnp 2ec
goa 2ed
goat rz
goggles 2ee
golan 2ef
gold 2eg 2eh
goldstone 2ej
goma 2em
gong 2en 2eo
goo 2ep
goodwill 2eq
goose zb 2es
gorge 2et 2eu 2ev
gorilla 2ey
gothenburg 2f1
gown 2f2 2f4
gps 2f8
graffiti 2fa
graft 2fb
grain 2fc m2 2fd
granada 2fe
grange 2ff
granite 2fg
grape 2fj 1e5 2fk
grapefruit 2fl 2fm
graphite 2fn
grass m6
grassland 1m5
gravel kr
graveyard 1d7
gravy 2fo 2fp
graz 2fr
grease 2fs
greece 2fv 2fw
greenback 2fz
greenhouse 2g1
greenland 2g2
greens 2g3
greensboro 2g4
greenville 2g5 2g6 2g7
greenwich 2g8
greenwood 2g9
grenada 2gb
grenade 2gc
grenoble 2gd
greyhound 2ge
grill 2gg 2gh
grille 2gi 2gj 2gh
grinding 2gl
grit 2gm
grizzly 2gn
grocery 2gq 28l
groin 2gr 2gs 2gt
ground dp 45
grozny 2gu
guadalajara 2gv
guadalcanal 2gw
guadeloupe 2gx
guam 2gy
guan 2gz
guangdong 2h0
guangzhou 180
guantanamo 2h1
guatemala 2h2
guernsey 2h3 2h5
guiana 2h7
guinea 2h8 2h9
guitar 2ha
gujarat 2hb
gulf 2hc 2hd
gully ff
gum 2he 2hf 2hg
gun 17o g2
gunnery 2hj
gunpoint 2hk
gunpowder 2hm
gurney 2hn
gut xk 2hq 2hr
guyana 2hs
gym 2ht
habitat 1v3
haifa 2hv
hair 53 p4
haircut 2hw
haiti 2hx 2hy
halifax 2hz
hall 2i0 2i1 2i2
halle 2i3
hallway 2i0
ham 2i4
hamburg 2i5
hamburger 2i6 2i7
hammer 2i8 pt 2ia
hampshire 2id 2ie
hamstring 2ih
hand 276
handball 2ij
handgun 1lk
handset 2ik
hangar 2il
hanging 2im
hangzhou 2in
hank 2io
hannover 2ip
hanoi 2iq
hanover 2ip
harare 2ir
harbor 2is 2iu
harbour 2is 2iu
hardcover 2iv
hardware 2ix 2iy 1qk
hardwood 2iz
hare 2j0 2j2
harlem 2j3
harmonica 2j4
harness 2j5 2j6
harp 2j7 2j9 2j4
harrisburg 2ja
hartford 2jb
harvard 2jc
harvest 1r5
hash 2jd 2je
hashish 2je
hat w1
havana 2jf
haven 2jg 2is
hawaii 2jh 2ji
hawk 257 2jj
hawthorn 2jl
hay 2jm
hazel 2jn 2jo 2jp
head i5 2jr
headquarters 2js 2ju
headscarf 2jv
heartland 2jx
heater 2jy
heath 10u 2jz
heather 10t
heaven 210
heavens 2k0
hebei 2k1
hedge 2k2 2k3
hedging 2k3
heel 2k5 2k6
heights 2k8
helena 2k9
helicopter 2ka
helium 2kb
hell 2kd
helm 2ke
helmet 2kg 2kh
helping z6
helsinki 2ki
hemisphere 2kj 2kk
hemp 2kl 17h 2km
hen 2ko 2kp 2kq
herat 2kr
herb 75 n0
herbal 2ks
here 2ku
hereford 2kv
hermitage 2kw
heroin 2kx
herring 2kz 2l0
hertfordshire 2l2
hickory 2l3 2l4
hideout 1v5
highland qt
highlands 2l5
highway qm
hill 14c 22l
hillside 2l6
hilltop 112
himalayas 2l7
hind 2l8 2l9
hindustan 2la
hinge 2lb
hip 2le 2lf 2lh
hiroshima 2lj
hmo 2lk
hoard 153
hoarding rv
hobart 2ln
hokkaido 2lo
holder 2lp
hole bx 2lq 2lr
holland 2lt
holly 2lu
holy 2lv
home 2lw p 2lx
homeland 25j
homestead 2ly 2m0 2m1
hometown 2m2
honduras 2m3
honey 2m4
honolulu 2m5
hooks 2m6
hoop 2m7 2m8 2m9
hopper 2mb 2mc
hops 2md
horizon 2me 2mf
hormone 4b
horn 2mh 2mj
hornet 2mk
horse 10f 2mn
horseback 2mo 2mp
horseshoe 2mr 2ms
horst 2mt
hose el 2mu 5q
hospice 2mv
hospital hf
hostel 2mw 2my
hotel 2mx
hound og
house o
housing q 1as 2mz
houston 2n0
hoy lw
hoya 2n1
hub 2n2 2n3
hudson 2n4
hull 2n5 2n6
humankind 2n8
humans 2n8
humvee 2nb
hunan 2nc
hungary 2nd
huntsville 2ne
hurdle 2nf
huron 2ng
hut 2nh 2ni
hyderabad 2nj 2nk
hydrogen 2nl
iberia 2nm 2nn
ice 2am 2no 2np
iceberg r8 2nq
iceland 2nt 2nu
idaho 2nv
idol 2nw
illinois 2nx
imperial 2ny 2nz
implant 2o0
import 2o2
improvisation 2o3
incense 2o4
incidental 2o5
income 157
india 2o6
indiana 2o7
indianapolis 2o8
indigo a9 ad
indochina 2o9
indonesia 2oa
indus 2ob 2oc
inferno 2kd
infield 2od
infirmary hf
infrastructure 2oe 2oi
infusion 2oj
ingredient 2ol n2
inhibitor 2om
ink 2on 2oo
inlet 1qb 2op
inn 2mw
innovation 2oq
innsbruck 2or
insect ay
inside 2os 2ot
installment 2ou
instrument 1d
instrumentation 1b
insulin 2ov
insurance 2lm
intangible 2er
interceptor 2ox
interchange 2oz
interface 2p0
interior 2os 2ot
internet 1t4
interstate 2p1
intestine xk
iodine 2p2 2p3
ion 2p6
ipod 2p7
iran 2pb
iraq 2pc
ireland 2pd 2pe
iris 27b 2pf 2ph
iron 2pj 2pk 2pn
irons 1dj
isfahan 2po
islamabad 2pp
island 2pq 2pr
isle 2pt
islet 2pt
isotope 2pu
israel 2pv 2pw
istanbul 1nj
italia 2px
italy 2px
ithaca 2py 2pz
itinerary 1hh
ivory 2q0
ivy 2q2
jacket tq 2q3 2q4
jackpot 2q5 2q6
jacksonville 2q8
jade 2q9
jaguar 2qb
jail ng
jakarta 2qd
jalalabad 2qe
jam 2qf
jamaica 2qg 2qh
jamestown 2qi
japan 2qj 2qk 2ql
jar 2qo
jasmine 2qp
jasper 2qq
java 2qr 1k7
jaw 2qs 2qt 2qu
jean 1v9
jeans 1v7
jeddah 2qv
jeep 2qw
jelly 2qx 2qy 2qz
jericho 2r0
jersey 2r1 2r2 2r3
jerusalem 2r5
jet 2r6 2r7
jetliner 2ra
jewel 1wm
jewellery xz
jewelry xz
jimmy 2rb
johannesburg 2rd
john nn
johor 2re
joint aq 2rf
jonathan 2rg
jordan 2ri 2rj
juarez 2rk
jug 2rl
juice 2fq
junction 19u
juneau 2rm
jungle 2rn
juniper 2ro 2rp
junk 1u9 2rq
jupiter 2rr
kabul 2rs
kalashnikov 2rt
kali 2ry
kalimantan 2rz wn
kampala 2s0
kandahar 2s1
kangaroo 2s2
kansas 2s5 2s6
karachi 2s7
karbala 2s8
karnataka 2s9
kashmir 1aq
kat 2sa
kathmandu 2sb
katmandu 2sb
kayak 2sc
kazakhstan 2sd
kazakstan 2sd
kennel 2se
kent 2sf
kentucky 2sg
kenya 2sh
kernel 2si 1oj
kerosene 2sj
ketchup 2sk
kettle v7 2sl
key 2sm
keyboard 2sn 2so
khaki 2sp
khartoum 2sq
kidney 2sr
kiev 2st
kigali 2su
kimberley 2sv
kinase 2sw
kingston 2sx 2sy 2sz
kinshasa 2t0
kiribati 2t1
kirk 2t2
kirkuk 2t3
kit 2t4 2t5 2t6
kitchen 2t7
kite 2t8 2t9 2ta
kitty 2tb 2q5 2tc
kivu 2td
kiwi 2te 2tf
knee 2tg 2th 2ti
knife 2tj 1te
knitting 2tk
knob 2tm 2tn
knoxville 2tq
kobe 2tr
kohl 2ts
kolkata 15v
korea 2tu
kosher 2tv
kosovo 2tw
kraft 2tx
krakow 2tz
kremlin 2u0 2u1
kris 2u2
kurdistan 2u3 2u4
kursk 2u5
kuwait 2u6 2u7
kyoto 2u8
kyrgyzstan 2u9
lab 2ua
laboratory 2ua 2ub
labrador 2uc
labyrinth 2ud 2ue
lac 2uf
lace 2ug 2uh
ladder 2ui
lagging 2ul
lagoon 2un
lagos 2uo
laguna 2un
lahore 2up
lake o6 2uq 2us
lakeland 2ut
lakeside 2uu
lamb 2uv
lamp 12f 2uw
lan 241
lancashire 2ux
lancaster 2uy
lance 2uz 2dg 2v0
lancet 2v4 2v0
land 2lz v3 md
lander 2v8 2v9
landfall 2vc
landfill 2vd
landing 2vf 2vg
landmark 2vh
landscape 2vi 2vm 2vn
lane 2vp 7n
lansing 2vq
lantern 2vr
laos 2vs
lap 2vt 2vv
laptop 2vw
laredo 2w0
laser 2w1
lat 2w3
latex 2w4 2w5
latitude 2w7 2wa
latvia 2wb
launcher 2wc 2wd
laundry 2we 2wh
laurel o4 2wi
lausanne 2wk
lava 2wl
lawn 2wn
lawton 2wo
layer to 1rp
lazio 2wp
lcd 2wq
leaf tf 2ws
leaflet 2wt 2wv
leak 2ww
lease 2wx
leather 7q
lebanon 2wy
led 2wz
ledge 2x2
ledger 2x3 2x4
leeds 2x6
lees 2x7
leftovers 2x8
leg 2x9 2xa 2xb
legacy 2xc
lego 2xe
lei 2wj
leicester 2xf 2xg
leicestershire 2xf
leiden 2xh
leipzig 2xi
lemon 2xj 2xk
lena 2xl
leningrad 2xm
lens 2xn 2xo
leon 2xq 2xr 2xs
leopard 2xt 2xu
lesotho 2xv
letting 2wx
lettuce yx 2xw 2nr
lever 25 2xx 2xy
lexington 2y0 2y1
lhasa 2y2 2y3
liabilities 1t1
liberia 2y5
library 2y6 2y7
libya 2y8
lid 2y9 2yb w1
liechtenstein 2yc
lien 2yd 2ye
lifeboat 2yg
ligament 2yi 2yj
lighter 2yl 2ym lw
lighthouse 2yn
lille 2yp
lily 2yq
lima 2yr
limb ey 2ys 2yu
lime 2yv 2yx 2yy
limerick 2yz
limestone 2z0
limo rf
limousine rf
lincolnshire 2z1
linden 2z2 2z3
linen 2z4 2z5 2z6
ling 2z7 10t 2za
lingerie 2f5
lining 250 2zb
links 2zd
linz 2zg
lion 2zh
lip 2zi 2zl
lipstick 2zm
liquor wd 2zn 2zo
lisbon 2zp
lithium 2zq
lithuania 2zr
livelihood 98
liver 2zs 2zt
liverpool 2zv
livery 2zw
livestock 2zx
liza 2zy
lizard 300
ljubljana 302
load 303 19b
loading 303
loaf 304 305
loan 306
lobby 2i1
lobe 308 309
lobster 30a 30c
locality 2vk
loch 30d 30e
locker 150 30f 30g
locomotive 22z
locust 30i 30l 30m
lodging q
loft 30n i1
log 30o
logan 30p
loire 30q
lombardy 30r
lome 30s
london 30t
longitude 30u
loo 1iv
loop 30v
loot wf yx
lorraine 30w
lorry 30x 30y
loss 1uj
losses 310
lotte 311
lotus 312 314 315
loudspeaker 316
louisiana 317
louisville 318
louvre 319 31a
lowland 2ve
lowlands 31e
lsd 2y
luanda 31f
lubbock 31g
lublin 31h
lucknow 31i
lucy 31j
lufkin 31k
luge 31l
luggage js
lumber 31d 31n
lunch 31p
luncheon 31p
lund 31q
lung 31r
lusaka 31t
lute 31u 31w
luxembourg 31x 31y
luxor 31z
luzon 320
lydia 321
lymph 322
lyon 323
lyonnais 324
lyons 323
mac 325
macao 327
macau 327
mace 328 32d
macedonia 32e 32f
machete 32g
machine h6
machinery 32h
macintosh 32i 325
mack 325
macon 32j 32k
madagascar 32l 32m
madeira 32n 32o 32p
madras 32r 1ey 32s
madrid 32t
magdalena 32u
magma 32v
magnesium 32w
magnet 32x
magnolia 32y 32z
magnum 330
maharashtra 332
mahogany 333 334
mailbox 335 336
maine 339
mainframe 33a 1qj
mainland 33b
maize 1oh
makeup 2tt
malacca 33c 33d 33e
malaga 33f
malawi 33g
malaya 33h
malaysia 33i
maldives 33j 33k
male 134 33l
mali 33m
mall 33n 33o
malt 33p 33s 33u
malta 33v 33w
mammal be
mammoth 33x
managua 33y
manama 33z
manchester 340 341
mandalay 342
mandarin 343
mane 344 345
mango 346 347
mangrove 348
manhattan 349 34a
manifold 34b 34c
manila 34d 34e
manitoba 34f
mankind 2n8
mannheim 34g
manor 34h 34i
mansion 34j 1b5
manure 34k
mao 34m
map 34n
maple 34o 34p
maputo 34q
marble 34r 34s 34t
marc 34u
marcel 34v
marches 34w
mare 34x 34y
margarine 34z
margarita 351
marge 34z
marguerite 352 353
maria 34y 354
marijuana 355 17i
marina 356
marker 358 359
marlin 35a
marquee 35d 35f
marrow 35g 35h 35k
mars 35l
marseille 35m 35n
marsh 35o
mart o9
martini 35p
martinique 35q
maryland 35r 35s
mash 35t 35v
masjid 35w
mask 35x
masonry 35z
massachusetts 360 361
massif 362
mast 363 366 367
masterpiece 368
mat 369 36a 36b
material 1l e
mattress 36c
maui 36e
mauritania 36f
mauritius 36g 36h
mausoleum 36i
max 36j
maxi 36m
mayo 36o
mayonnaise 36o
maze 2ud
mcintosh 36p
meadow 36q
meal yz 25f
meat jn 2si
mecca 36r 36s
medan 36t
medellin 36u
medic 36v
medication 3f
medina 36w 36x
mediterranean 36y
mei 36z
mekong 371
melamine 372
melbourne 374 375
meles 376
melissa 377
membrane 2cn 2pg
memphis 378 379
merchandise 19c
mercury 37a 37b
merle 37c
mesa 37e 37f
mesopotamia 37g
messina 37h
metal 8x 8b
meteor 37i
meteorite 37j
meth 1dp
methamphetamine 1dp
methane 37k
methyl 37l
metro 37n
metropolis 1hr
mexico 37o
michigan 37p 37q
microphone 125
microprocessor 37r
microscope 37t
middle 18j 37u
mideast 37v
midfield 37w
midi 37x
midland 37y 37z
midpoint 1db
midst 380
midwest 381
mike 125
milan 382
milk 383 384 385
mill fo
milling 386
milo 387
milwaukee 38b
mina 38c
mindanao 38e
mine 38f 38g
mineral gb
mini 38h
miniature 38i 38j
minibus 38k
minivan 38l
mink 38o 38p 38r
minneapolis 38s
minnesota 38t
minsk 38u
minster 38v
mirror 38w
missile 17 ko
mississippi 38y 38z
missouri 390 391
mit 392
mitt 276 2e2
mixture 8c 1z2
moat 393
modeling 395
modem 396
moderator 397
modernism 398
mogadishu 399
moldova 39a
molecule 3s hs
mollusk 2c4
molly 39b
mombasa 39d
mona 39e
monaco 39f
monastery s
money cj 39g 39i
mongolia 39j 39k
monkey 39l
monoxide 39m
monrovia 39n
montage 1kr
montana 39o
montenegro 39p
monterey 39q
monterrey 39r
montevideo 39s
montreal 39t
montserrat 39u
monument 39v 39w 39x
moon 39y 39z
moose 22f
morgue 3a0
morocco 3a1 3a2
morphine 3a3
mortar 3a4 3a6 3a7
mortgage 3a8
mortuary 3a0
mosaic 3a9
moscow 3aa
mosque 3ab
mosquito 3ac
moss 3ad
mosul 3ag
motel 3ah
moth 3aj
motherland 25j
motif 3ak
motor 20p 3al
motorbike 3am
motorcycle rr
motorway 24k
motown 1w7
mound 3an 3ao
mountain qo
mountainside 3ap
mouse 3aq
mouth 3as on 3au
mouthpiece 3av 3aw
mozambique 3ax
mps 3ay
mud 1i4
mule 3az 3b0
mull 3b2 3b4
mulligan 3b5
mum 3b7
mumbai vh
munich 3b9
municipality 13x
mural 2a4
murphy 1gd
musa 3ba
muscat 3bb 3bc 3bd
muscle 162 3be
museum 3bf
mushroom 3bg 3bj 3bk
must 3bl 3bn
mustache 3bq
mustang 10d
mustard 3br 3bs 3bt
muzzle 2hl 3bu 3bw
myanmar 141
myrtle 3bx 3bz
mysore 3c0 2s9
nablus 3c1
nad 3c2
nagano 3c4
nagasaki 3c5
nagoya 3c6
nairobi 3c7
namibia 3c8
nancy 3c9
nanjing 3ca
nantes 3cb
nantucket 3cc
napa 3cd
naples 3ce
napoli 3ce
narcotic 17k
nasdaq 3cf
nashville 3cg
nassau 3ch
natal 3ci 3cj
nauru 3ck 3cl
nave 3cm
nazareth 3cn
nebraska 3co
neck 3cp 3cq 3cr
necklace 3cs
nectar 3ct 3cu 3cv
needle 3cw 3cy 3d1
negev 3d2
neighborhood 2vk
neighbourhood 2vk
neon 3d3
nepal 3d4
nerve 24w
ness 18c
nest 3d5 3d6 3d9
netherlands 2lt
netting 3db
neutron 3dd
nevada 3dh
nevis 3di
newark 3dj
newcastle 3dk
newfoundland 3dl 3dm
newmarket 3dn
newport 3do 3dp
newsprint 3dq
newt 3dr
niagara 3dt 3du
nicaragua 3dv
nickel 3dw 3dx 3dy
nickelodeon 3e0
nicosia 3e2
nicotine 3e3
niger 3e7 3e8
nigeria 3e9
nightclub 14q
nihon 2qk
nile 3ea
nippon 2qk
nitrate 3eb
nitrogen 3ec
noctuidae 3ed
noodle 3ee i3
noose 2dj 3eg
norfolk 3eh
norma 3ei
normandy 3ej
north 3ek 3el
northampton 3em
northamptonshire 3en
northumberland 3eo
northwest 3ep
norway 3eq
nose 3er 3et 3eu
nova 3ev
novgorod 3ew
nrl 3ex
nucleus 3ey 3f0
nude 3f1
nuke 3f2
nuremberg 3f4
nursery 3f5
nut 8m 3f7
nutmeg 3f8 3fa
nylon 3fb 3fe
nyse 3ff
oahu 3fg
oak 3fh 3fi
oakland 3fj
oasis 3fk 2jg
oaxaca 3fl
observatory 3fm 3fn
obstruction mk
ocean 3fo
oceania 3fp
octopus 3fq 3fr
oder 3fu
odessa 3fv 3fw
office 2jt
ohio 3fx 3fy
oil 2ft 3fz 3g1
oilfield 3g2
okinawa 3g4
oklahoma 3g5
olympia 3g6 3g7
olympus 3g8
oman 3g9
onion 3ga 3gb 3gc
ontario 3gd 3ge
opening 1x
opium 3gf
optic 24p
option 3gg
orange 3gi 3gj
orbit 3gk
orbiter 2vb
orchard 3gl
orchid 3gm
ordnance 3gn g2
ore 3go
oregon 3gp
organ 6j 3gq
organs 2zu
origin so
orissa 3gs
orlando 3gt
orleans 3gu
ornament ei
ornamental 3gv
osaka 3gw
oslo 3gx
osprey 3gy
otter 3gz 3h0
outback 3h1
outdoors 3h2
outfield 3h3
outlet k7 3h4 24i
outpost 3h7 3h9
outpouring 29e
output 3ha
outskirts 3hb
oven 3hc
overhead 3he 3hf
overlapping 3hh
overload 3hi 3hj
overpass 3hk
oviedo 3hl
owl 3hm
ownership 3hn
oxford 3ho 3hp 3hq
oxide ft
oxygen 3hr
oyster 3hs 3hu 3hv
ozone 3hw
pacific 3hx
packing 199
pad 3hy 3hz 3i0
paddle 3i1 3i2 3i4
padua 3i5
pager 3i6
pagoda 3i7
painting 185
paisley 3i9
pakistan 3ia
palace 1b4 3ib
palate 3id
palau 3ie 3if
palermo 3ig
palestine 3ih 3ii
palladium 3ij
palm 3ik 1jw
pan 3il 3im
panama 3in 3io
panda 3ip 3ir
panel 3is
panhandle 3it 3iu
panther 2qb 3iv 1pp
pants 3iw
panzer 3ix
paper 193
paperback 3j0
papua 3j1
parachute 3j2
paradise 210
paraguay 3j4
parasite 27p
parcel ke cs
parchment 3j5 3j6
paris 3j7 3j8
park 3ja 1m2 kx
parkland 3ja
parkway 3jb
parlor 3jc 3je
parmesan 3jf
parrot 3jg
parsley 3jh 3ji
particle hs 225
partition 2b5 3jj
partridge 3jk 3jm 3jp
parts 3jr
pasadena 3js
passeriformes 3jt
pasta 3jw 3ef
paste 3jx 3jz 3k1
pastry 3k2 3k3
pasture 1m4 28x
pate 3k4 3k5
pathogen 3k6
pathway 3k8 3ka
patio 3kb
patriarchate 3kc
patten 3kd
patty 15o 3ke 3kg
pave 3kh
pavement 3kj gs 3kl
pavilion 35d
paving gs 3kj
paw 3km 276
pawn 3ko 3kq
payback 3kr
paycheck 3kt
payload 3f3 19b
payment 89
payoff 3ku zi 3ks
payroll 3kv 3kw
pbs 3kx
pea 1th 3kz 3l2
peach 3l3 3l4
peacock 3l5 3l7
peanut 3la 3lb
peanuts 3lc
pear 3ld 3le
pearl 3lf
peat 3lg
pebble 3lh
pedestal 3li 3lj
pee 3lk
peg 3ll 3ln
peking pv
pembroke 3lo
pen 3lq 1ow 3lr
penang 3ls
pencil 3lt 3lu
pendulum 3lv
penguin 3lw
peninsula 3lz
penis 3m0
penitentiary 3m2
pennsylvania 3m3 3m4 3m5
pensacola 3m6
pension 3m7
pentagon 3m8
penthouse 3m9
peoria 3ma
pepsi 3mb
perak 3mc
peregrine 3md
persia 3me 2pb
perth 3mf
peru 3mg
peshawar 3mh
pesticide 3mi
pet 3mj
petersburg 3mk
petrochemical 3ml
petrol 2c2
petroleum 3g1
pew 3mm
pharmaceutical 3mn
philadelphia 3mo
philippines 3mp 3mq
phoenix 3mr 3ms
phone 1d2 3mt
phosphate 3mu 3mv
phosphorus 3mw 3mx
photo 29s
photograph 29s
pia 3mz
piano 3n0
piazza 3n1
pickup 3n3 3n4
picture 1ku 185
pie 3kf
piece 29p 3n5 v
piedmont 3n6 3n7 3n8
pier 1y2 3n9 3na
pierre 3nb
pig 3nc
pigeon 1z4
pigment 2ur 3nd 1pn
pike 24k 3ne 3nf
piling 3nh
pill 3nk 18p
pillow 3nl
pine 3nm 3nn
pineapple 3no 3np
ping 3nq
pinnacle 3nr 3nt
pinot 3nu
pinto 3nv
pipe 3nw 221
piping 3nx 221
pique 3ny
pisa 3nz
pistol 1lk
pit 1c6 3o0
pittsburgh 3o1
pixel 3o2
pizza 3o3
place sm 3o4
placebo 3o5
placer 3o6
plaid 3o7
plane 5f
planet 3my 3o8
plank 3o9
plant fp
plantation 3oa 3gl
plaque 3ob 3oe
plasma 3of 3oh
plaster 3oj 3ok 3om
plastic 1s 3oo
plate 3ox 234 3oy
plateau qs
platform cw 3p0
platinum 3p2
platter 3p3 1xc
playground 3p5 3p6
playhouse 3p7
plaza 3n1 33o
plough 3p8 3p9
plug 3pa 3pc
plum 3pf 3pg
plumage 25t
plumbing 3ph
plummet 3pj
plunder wf
plush 3pl
plutonium 3pm
plymouth 3pn
plywood 3po
pocket 3pr 3pt
pod 1k0 3l1
podium 3pu
poison 3e6
poker 3pv
poland 3px
polaroid 3py
pole 365
pollard 3q0 3q1
pollen 3q2
polls 3q5
polyester 3q6 3q8 3q9
polymer 1xw
polynesia 3qa
pomeranian 3qb
pond 3qd
pontifical 3qe
pony 10e 3qi
pool 3qk 3qd
popcorn 3ql 3qm
poppy 3qn
porcelain 1g0
porch 3qo
pork 3qp 3qq
port 2it 3qr 3qs
portage 3qt 3qu
portal 3qw 3qx
portfolio 3qz
portland 3r0 3r1
porto 3r2
portsmouth 3r3 3r4 3r5
portugal 3r6
position j9 2ag
post 3h8 29a
postage 3r7
pot v8 3r8
potassium 3ra
potato 1gd 3rb
potomac 3rc 3rd
potsdam 3re
pottery 3rf 3rg
poultry lo 1fo
powder 3ri 2hm 3rj
prague 3rk
prairie 3rl
prc 1bt
precinct 3rm
precursor 3rn
prefecture 3ro
premises 3rp
premium 3rq 3rr 3rt
prescott 3ru
preserves 1nb
pretoria 3rv
preventive 3rw 3rx 1ml
prima 3ry
primates 3rz
princeton 3s0 3s1
principality 3s2
priory 3s3
prison nk
privy nn 3s4
prize 2q7 wf 3s5
proceeds 3ks
product 19c yj
profit 156
profits 156 3s9
projectile ko 18
projector 3sa 3sb
prop 3sc 3sd 3se
propane 3sg
propeller 3sf
property 3i 3o4
proprietary 3sh
prostate 3si
protectorate 3sj
protein 3q
proton 3sk
provence 3sl
providence 3sm
province 1m9
provisions 3sn
prozac 3so
prussia 3sr
psa 3ss
pub 3st
pudding 3sv 3sw 1zy
puebla 3sx
pullback 3sy
pullman 3sz
pulp 3t0 27r 3t2
pulpit 3pu
puma 1pp
pumpkin 3t4 3t5
punjab 3t6
puppet 3t7 3t9
puppy 3ta
puree 3tc
purse 3td 3te 3tf
pyongyang 3tg
pyrenees 3th
python 3ti
qatar 3tj 3tk
quagmire 3tl
quail 3tm 3tn
quarters 16u
quartz 3to 2el
quay 3tq
quebec 3tr 3ts
queen 3tt
queens 3tu
queensland 3tv
quilt 3tw
quito 3tx
rabat 3ty
rabbit 3tz 3u0 2j2
racecourse 3u1
racehorse 3qj
racetrack 3u1
raceway 3u2 3u1
rack 3u3 3u4
radar 3u5
raft 3u6 3u7
rafter 3u9
rag 3ub
rail 3uc 3ud 3ue
railing 3uc 3uf
railroad 22b 3uh
rails 3ue
railway 22b 3uh
rainbow 3uj
rainier 3ul
rainwater 3um
ramp 3un 3uo 3up
rana 3uq
ranch 3us
rangoon 3ut
ransom 3uu
ras 3uv
raspberry 3v0 3v1
rat 3v2
rates 3v3
ration 3v4 3v5
raven 3v6
ravine 188
rawalpindi 3v8
rayon 3v9
razor 3va
reactor 3vb 3vc
realty 3h
rebate 3vd 3vf
receipts 2c9
receiver 3vg 3vi
receptor 3vj 20t
recorder 3vk
recording 3vl 1xe
rectory 3vm
recycling 3vn
redding 3vo
redress 96
redwood 3vp 3vq
reed 3vr
reef ho 3vs 3vt
reel 3vu 3vv
reeve 3vx
refinery 3w2
refrigerator 1nx
refuge 3w3 hc
refund 3ve
regina 3w4
region 4q dx 65
regulator bv 3w5
reimbursement 86
rein 3w6
reindeer 3w9
reinsurance 3wa
relic 3wb 3wc
remains 3wd 3we 1os
reno 3wf
rent 3wg 3wi 3wj
rental 2wx
repertory 3wk
replica 3wl
repository ds 39x
reptile 7x
requisite 3bm
reservation 3wm
reset 3wn
residence 1f n
residue gf
resin ai
resource 99
restaurant 15g
restitution 96
restroom 3wo
retribution 3wq
revenue 2c9 3ws
revolver 1lj 3wu
rhino 3wv
rhodesia 3ww
rhone 3wx
rib 3wy 1pa 3wz
ribbon th 3x0
rice 3x1 3x2
riches 12x
richmond 3x3
rickey 3x4
ridge hp 3x5
ridley 3x6
rifle 3xb
rift 3xc 3xd
rig 3xf 3xg 3xh
riga 3xk
rigging 3xl 3xh
rings 3xm
rink 3xn
rio 3xo
river 3xp
riverside 3xq 3xr
riviera 3xs
riyadh 3xt
rna 3xu
roach 3xv 3xw 3xy
road 7l
roads 3y0
roadside 3y2
roadway 3y3
roanoke 3y4
robe 3y5 3qg
robin 3y6 3y7
robot a2
rochester 3y8 3y9
rock pg ks
rocket 18 3ya 3yd
rockford 3ye
rockies 3yf
rod dc 3yg
rodent 3ar
roe 1c5 3yh 3yi
roebuck 3yk
rom 3ym
romania 3yo
rome 3yp
roof 3yq 3yr 3ys
rooftop 3yt
rook 1b7 3yu
room kz
rooms 3yv
roost 3yw 3yx
rooster 3yz
root 19x so
rope 2kn 3xy
rosa 3z0
rosales 3z1
rosario 3z3
rosary 3z4
rose 3z5 3z6
rosemary 3z7 3z8
rostock 3z9
roswell 3za
rotary 3zb 3zc
rotor 3ze 3zh 3zi
rotterdam 3zj
rotunda 3zk 3zl
rouge 3zm
route 1hh 7l
roux 3zn
rowan 3zo
royalty 3zq
rubber 3zr 3zs
rubbish 1ua
rubble 1u9
ruby 3zu 3zv
rudd 3zx
rudder 3zy 3zz
rue 400 401
ruff 402 403 3vy
rug 19q
rum 404
rump 405 406 h0
rung 407 408
runway 3ue 409 40d
rus 40e
russia 40f 40g 40h
rwanda 40i
rye 40j 40k 40l
saba 40m
sabah 40n
saber 40o 40r
sabine 40s
sable 40t 40v
sabre 40o 40r
sack 40w
sacking 40x
sacramento 40y
saddle 40z 410 411
saffron 412 414
sahara 415
saigon 416
saipan 417
salad 418
salary 20x
salem 419 41a 41b
sales 41c
saline 41d
salisbury 2ir
saliva 41f
salmon 41g 41i 41j
salmonella 41k
salon 41o 41q 41r
saloon lq 3st 41s
salsa 41t
salt gw 41u
saltwater 41v
salvador 41w
salzburg 41x
sam 41y
samba 41z
samoa 420 421
sana 422
sanaa 422
sanctuary 423 hc 1dx
sand 424
sander 425
sands 427
sandstone 271
sandwich vl
sang 428
santiago 429 42a 42b
santos 42c
sap 42d 42e
sapphire 42g 42h
sapporo 42i
sarajevo 42j
sarasota 42k
saratoga 42l
sarawak 42o
sardinia 42p 42q
sari 42r
sarin 42s
saskatchewan 42w
saskatoon 42x 42y
satellite 2vb 42z
satin 430
saturn 431
sauce tk
saucepan 432
sausage ve 433
saute 435
savannah 436 437 438
savings 439
savoy 43a 43b
sawmill 43d 43f
saxony 43g
saxophone 43h
scaffolding 43i
scalp 43j
scandinavia 43l 43m
scarf ul 43n
scene 43o
scenery jb 2vj
scholarship 43p
schoolhouse 43r
schooner 43s 43t
scissors 1im
scooter 43u 43v 43w
scoreboard 43x
scotland 43y
scottie 43z
scourge 440
scranton 442
scrap 1g3 1ua 443
scraping 444
scraps 2bp
screen 445 1so 1vt
scuba 446
sculpture 10j
sea 448
seabed 449
seaboard 44a
seafood 19m
seam 44b 44c
seaport 2is
seaside 44a
seasoning n1
seat 44d h0 qq
seating tv
seats tv
seattle 44e
seawater 41v
sedan 41s 44f
sediment 1uz
seed 8n 44g
segment 21z 44i
seine 44j 44k
seizing 44n
selangor 44p
selma 44q
semen 1sb
semiconductor 44r 2x1
senegal 44s
senna 44t
sensor 1vy
seoul 44u
serbia 44v
serge 44w
serpent uo 44x 450
serum 452
serving z6
sesame r4
setting 453 454
setup c5
severn 455 456
sevilla 457
seville 457
sewage 458
sewer 459
seychelles 45b 45c
shack 2ni
shale 45d
sham 45e
shampoo 45f
shamrock 45g 45h 45j
shanghai 45k
shareholding 45l
shark 45m
shay 45p
sheep 2ig
sheet 45q 45s
sheffield 45u
shekels yx
shelf 45v 2x2
shell 45w 45x 45y
shellfish 30b 2c4
shelter hd 17y
shenyang 460
sheraton 461
sherry 462
shetland 463 464
shield 17s 466 45y
shin 467 468
ship ny
shipment 19b
shipwreck 469
shipyard 46a
shire 46b 46c
shirt 2r4
shiv 46f
shoddy 46g
shoe 46h 46i 2ms
shook 46j
shooter 46k
shop k6 3rh
shore 1j8 46l
shoreline 46m
shoring 46l
shortening 46n
shorts 46q xq
shotgun 46r
shoulder 46s 46t 46u
shovel 46v 46w
shower 46x
showroom 46y
shrapnel 470
shreveport 471
shrine 472
shroud 473 474 475
shrub ae
shutter 477 478
siam 479
siberia 47a
sichuan 47b
sicily 47c 47d
sickle 47e
side pj 47f
sideline 47g 47j
sidewalk 3kl
siding 47l 47m
sidon 47n
sierra 47o 47p
sights 47s
silesia 47t 47u
silhouette 47v 47w
silicon 47x
silicone 47y
silk 480 481
silt 482
silva 483
silverware 484
silvia 485
sima 486
simulator 487
sinai 488 489 48a
singapore 48b 48c 48d
sirius 48e
site cr 48f
skate 48g 48h
sketch 48j
ski 48k
skillet 48m
skin 43k 48n 48o
skirt 48p 36n 48q
skopje 48r
skull 48s
sky 48t
skyline 48v 2me
skyscraper 48w
slab 48x
slate 48y 490 492
slater 493
sled 31m
sleeve 496 497
slice 498 499
slit 49a 49b
sliver 49c 49d
slope gd
slovakia 49e
slovenia 49f
sludge 49g 2ep
slum 49i
slush 49j
smoother 425
snack 49k
snail 49l 49m
snake uo 49n
snapshot 49o
snout 49p 49q 49r
snowboard 49s
snuff 49t 49v
soap 49w 49x 36j
sock ek
socket 49y 49z 4a0
soda 4a1 4a2
sodium 4a3
sofa 1nv
sofia 4a4
softball 4a5
soho 4a6 4a7
sol 4a8
sole 4a9 4aa 4ac
solomons 4ad
solution 2ok
solvent 4ae
somalia 4ag
somerset 4ah
somewhere 4ai
sonar 4aj
sonora 4ak
soot 4al
sorbonne 4am
soundtrack 4an
soup 10w 4ao
source so
south 6l 1n0
southland 4ap
souvenir 3wc
soweto 4aq
soy 4ar 4as 4at
soybean 4ar 4as 4au
spa 4av 4aw 4ax
spacecraft 2va
spaceship 4ay
spade 4az 4b1
spaghetti 4b3 4b4
spain 4b5
spam 4b6
spar 1do 364
sparrow 4b9 4ba
sparta 4bc
spawn 3yj
speedway 4bd 4be
spelt 4bf
sperm 4bh
spice 4bi 1hf
spider 4bk 4bm
spiegel 4bn
spinach 4bp 4br
spine 4bs 4bt
spire 3ns
spirits wd
spirituality 4bv
splinter 49c
spokane 4bw
spoke 4bx 408
sponge 4by
spoon 4c1 4c2
sportswear 4c4
spot sm
spray 4c5 4c6
springboard 4c7
springbok 4c8
springer 4ca 4cc 4cd
springfield 4cg 4ch 4ci
spruce 4cj 4ck
squash 35j 4cl
squid 4cm 4cn
squirrel 4cp 4cq
stadium 9s
stagecoach 4cr
stainless 4ct
staircase 2uk
stairs 2uj
stairway 2uk
stake 1l0 4cw
stakes b4
stall 4cx w8 4cy
stallion 4d0
stalls 4d2
standby 4d3
staple 4d4 4d5 4d6
star s2 4d7
starch g5 4d8
starter 4d9
stash 153
state 1m9
station 1vd 4db
statue 4dc
stays 4dd
steak 4df
steamboat 4dg
steamer 4dh 4dj 4dk
steamship 4dk
steel 4cv 40q 4dl
steeper 4dn
stein 4do
steps 2uj 4dr
stereo 2p8 4dt
sterling 4du
steroid 1go 1vo
stick ns 4dv 4dw
sticker 4bt
stigma 4dx 4dy
stipe 4e0
stitch 4e1
stock 4e3 4e4 4e5
stockholm 4e6
stocking 4e7
stockpile 4e8
stocks 4e9 4ea 4eb
stole 4ec
stomach 4ed t
stone pg 4cb ks
stool 4ee 1g9 4ef
stopover 4eh
stopping 4ei
store k6 154 3yn
storefront 4ej
storey i2
stove 4ek 4el
strait 4em
strap 3w7 4en 4ep
strasbourg 4eq
straw 4er 4es
strawberry 4et 4eu
stream 10o
street 7j 4ev
streetcar 4ew
stretcher 4ex 4ey 2ho
string 4ez 1cz 4f0
strip 4f1 xx 68
stripe 4f2
stronghold 3m
structure j
stucco 4f3
studio 4f4 4f5 4f6
stuff 1l 4f7 4f8
stuffing 1zj 4f9
stump 4eg 4fa 4fb
sturgeon 4fd
stuttgart 4ff
sub vk 4fg
subcontinent 4fi
subdivision 4fj
submarine 4fg vk
subscription 4fk
subsidy 4fl
subsistence 4fn
substrate 4fo 4fp 4fq
suburb 4fr
subway 37n 4ft
sudan 4fv 4fw
sudbury 4fx
suez 4fy
sugar 18x g7 yx
sugarcane 4fz 4g0
suisse 4g1
suit 4g2
suitcase 4g3
sulawesi 4g4
sulfate 4g5
sulfur 4g6
sulphur 4g6
sultanate 4g7
sum 9n
sumatra 4g8
sun 4g9
sunderland 4ga
sunflower 4gb
sunglasses 4gc
supermarket 4gd
supper 4ge
sur 4gf
surcharge 4gg
surface cy x7 4gh
suriname 4gi
surrey 4gj 4gk
sus 4gl
sushi 4gm
suspension 35u
susquehanna 4gn
sussex 4go
suv 4gp
swamp 4gq
swan 4gr
swansea 4gs
swaziland 4gt
sweat 4gu
sweater 4gv
sweden 4gw
swimsuit ru
swine uq
switzerland 4g1
sword 40q
sydney 4gx
synagogue 4gy
syracuse 4gz 4h0
syria 4h1
syrup 4h2
system 1t7 4h3
tabasco 4h4 4h5 4h7
tablet 48z 3hy 4h8
tacoma 4h9
tahiti 4ha
taichung 4hb
tail 4hc
tails 4hd
taipei 4hf
taiwan 1g2 298
tajikistan 4hg
tallahassee 4hh
tallinn 4hi
tam 4hj
tammy 4hk 4hj
tampa 4hl
tangle 4hm
tank 3iy d3
tanker 4hn
tanner 4ho
tanzania 4hp
tape 4hq 4hr 4hs
taping 4hr
tar 4hu
tara 4hw
tariff 1sw
tarmac 4hx 4hy
taro 4hz 4i0 4i1
tarp 4i2
tashkent 4i3
tasmania 4i4 4i5
tavern 3su
tax 1sy
taxation 1sy 3ws
taxi 14p
tbilisi 4i6
tea 2kt 4i7 4i8
teddy 4i9 4ia
tee 4ib 4ic 4id
teeth 4ie
tegucigalpa 4ig
tehran 4ih
telegraph 4ii
telephone 1d2
telescope 23h
telex 4ij
temple 3i8 4im 4in
tendon 2ii
tenerife 4io
tennessee 4ip 4iq
tent 35e 4ir
tequila 4it
terminal 1vc 4iu ot
terminus 4iw 4ix
terrace 3kb qr
terrain 4iy
terrier 2y4
territory dn 4iz
testosterone 4j0
texas 4j2
textile e
thailand 479
thames 4j3
theater 4j4 4j5
theatre 4j4 4j5
there 4j6
thermometer 4j7
thessaloniki 4j8
thigh 2vu 4j9
things 4ja
thinner 4jb
thistle 4jc
thoroughfare 7k
threads 4je
thrift 4jf
throat 4jg 4ji 4jj
throne 4jk 3r8
throttle 28 23
thumb 4jm 4jn 4jo
thus 4jq
thyme 4jr 4js
thyroid 4jt
tianjin 4ju
tibet 4jv
ticker 4jw 4jx 4jy
tidy 4jz
tigris 4k0
tijuana 4k1
tile 4k2 4k3 4k4
till 4k5 4k6 4k7
tiller 4k9 4kb
timber 31d 4kc 4kd
timer 4ke 4kf
timor 4kg
timothy 4kh 4ki
tin 4kj 4kk 4kl
tip os 4km
tirana 4ko
tire 4kp
tissue qb 4kq
tit z1 4kr 4ks
titanium 4kt
tnt 4ku
toad 2ab
toast 4kv
tobacco 1h7 4kw
tobago 4kx
toby 4ky
toe 4kz 4l0 4l1
tofu 4l2
togo 4l4
toilet nn 3r8
tokyo 4l5
toledo 4l6 4l7
toll 4l8
tom 4l9 4lb
tomato 4ld 4le
tomb 1rs
tombstone 4lf
tonga 4lg
tongue 4lh
tonic 4li 4a2
tool it
tooth 17g 4lj 4lk
toothpaste 4ll
top 4ln 1qw 113
topeka 4lo
topping 4lp
tor 4lq 4lr
torch 4ls 4lu 27l
tore 4lw
torino 4lx
toronto 4ly
torso 4lz
tortilla 4m0
tortoise 4m2
toulon 4m3
toulouse 4m4
tours 4m5
towel 4m6
tower 2yo 4m7
town 13w 4m8
township 4m8
toxin 3e5
toy kw 4m9 4ma
toyota 4mb
track 4ds 3ui
tract cs 4mc
tractor 12n 4md
trail 4me 4mf
tram 4mg 4mh 4ew
tramway 4mg 4mi
transformer 1kc
transistor 4mj
transit 4mk 4mm
transportation 4mm 5k
transvaal 4mn
transylvania 4mo
trap 2dk 4mp
trapping 2mz
trappings 4mq
trash 1ua
tray 4mr
treadmill 4ms 4mu
treasure 12w 2co 4mw
treasury 24f 4mx
tree 8i
trench 394 4n1 4n2
trend 4n3 4n4
trent 4n5 4n6
trenton 4n7
tributary 25y
trident 4n8
trigger 4n9 4na
trinidad 4nb
tripoli 4nc 4nd 4ne
trivia 4nf
troika 4ng
trolley 4ew
trondheim 4nh
tropics 4ni
trough 4nj 40b
trousers 1od
trout 4nk 4nl
trove 4nm
truck 30z 4nn
trump 4no 4np 451
trumpet 451
trumpets 4nr
trunk 4nu 30h 4lz
trunks 46q
truss 4nv 4nx 4ny
tub no 4nz
tube 5r 4o0
tubing 5r
tucson 4o1
tuition 4o2
tulsa 4o3
tun 4o4
tuna 4o5 4o7 4o8
tundra 4o9
tung 4ob
tunis 4oc
tunisia 4od
tunnel 4fu 4oe
turban 4of 4og
turbine 4oi
turf 4om 4on 4oo
turin 4lx
turkey 4lc 4op
turkmenistan 4oq
turnpike 4or 4os
turquoise 4ot
turret 4ou 4ov
turtle 4ox 3x8
tuscaloosa 4oy
tuscany 4oz
tusk 2q0 4p0
tuxedo 4p1
tweed 4p2 4p3
twins 4p4 4p5
tyne 4p6
typewriter 4p7
tyre 4gf 4kp
tyrol 4p8
uganda 4p9
ukraine 4pa
ulster 4pb 4pc
umbrella 4pe
undercut 4pf 4pg 4ph
underside x5
underwear 2f6
uniform 25n
universe 1p7
uphill 4pr
upland qt
uppsala 4ps
upside 1qw
uptown 4pt
uranium 4pu
urine 3lk
uruguay 4pv
usa 9a
ussr 40f
utah 4pw
uterus 4px
utrecht 4pz
uzbekistan 4q0
vaccine 4q1
valdez 4q3
vale fg
valencia 4q4 4q5
valenciennes 4q6 4q7
valley fg
valve 4q9 4qa 29
vanessa 4qb
vanilla 4qd 4qe
vantage 4qf
vanuatu 4qg
vapor 4qh
vase 4qi
vat 4qj 4nz
vatican 4qk
vault 4ql 4qm 4qp
vcr 4qq
veal 4qt
vegetable go 4bq
vehicle 19 4qu
vein 3qy 4qv
velvet 4qy
venezuela 4qz
venice 4r0
venom 4r1
vent 4r3 4r4 4r5
venue 4r6 4r7
venus 4r8 4r9
veracruz 4rb
vermont 4rc
verona 4rd
veronica 4re
versailles 4rf 4rg
vessel fz et d4
vest 4rh 4ri
viaduct 4rj
viagra 4rk
vichy 4rm
vicinity 2vk
videotape 4rn 4rp
vienna 4rr
vieques 4rs
vietnam 4rt
vila 4ru
vilnius 4rv
vine p0
vinegar 4rw 4rx
vineyard 4s0
vintage 4s1
vinyl 4s2 4s3
viola 4s4 4s5 4s6
violet 4s7
violin 26e
vioxx 4s8
viper 4sa
virginia 4sb 4sc 4sd
virus 4se
vitamin 4sf
vladivostok 4sg
vodka 4sh
volcano 4r5 4si
volga 4sj
voodoo 4sk
waco 4sm
wadi 4sn
wafer 4so 4sp 4sq
wage 20x
wagon 1a2 4sr 3p8
waist 4ss 4st
wales 4su
walkway uy
wall 2b4 4sv 4sw
wallaby 4sx
wallet 4sy
wallpaper 4sz
walnut 4t0 4t1 4t2
wan 4t3
wand 4t4 4t5
wardrobe 1iw 4t7 4t8
ware ee 19c
warehouse 4t9
warhead 3f3
warmer 2jy
warsaw 4ta
warship nx
washington 4tb 4tc
wasteland mg
wastewater 4td
water 2a6 o2 4te
waterfall 1af
waterford 4tg
waterfront 4th
waterloo 4ti
watermelon 4tj 4tk
watershed 4tm 4tn
waterway 1xn 174
wax 4to
ways 4tp
wbc 4tq
weapon 1c
weaponry 9l
web 4is 4tv 4tw
weed 4jd 4ty 1yw
weeds 4tz
weimar 4u0
weir 4u1 4u2
wembley 4u3
west 4u4 4u5
westminster 4u6
wetland v2
wharf 1y2
wheat 4bg 4u7
wheel 1bf 4u8
wheelchair 4ua
wheeling 4ub
whereabouts 4uc
whisk 4ud 4ue
whiskey wc
whisky wc
whitewater 4uf
whiting 4ug 4uh 4ui
wicket 4uj 2m9 4ul
wig 4um
wildcat 4uo 1pq
willamette 4ur
willow 4us 4ut
wilmington 4uv 4uw
wilton 4ux
wimbledon 4uy
winchester 4uz 4v0
windfall 4v1
windmill 4v2 4v3
window 4v4 4v5 4v6
windshield 4v7
windsor 4v9
wine wj
winery 4va
wing 6i 4vb jg
winnings 3s9
winnipeg 4vc 4vd
wire 4ve 4vf 4vg
wiring 4vh
wisconsin 4vi 4vj
wmd 32c
wolf 1qi
womb 4px
wonderland 4vk
wood gi
woodland 2ga
woodruff 4vl 4vn
woodwork 4vo
wool 4vp 1am 4vq
worcestershire 4vr
workings 4vs 4vt
workplace k5
works fp
workshop 3rh
world 1p7
worm 4vu
wrapping 238 4vv
wreath 2wj
wreckage 4vw
wrist 4vx
wuhan 4vy
wyoming 4vz
xerox 4w0 4w1
xian 4w2
xinjiang 4w3
yacht 4w4
yale 4w5
yam 4w6 4w8 4w9
yangon 3ut
yangtze 1dy
yap 4wb
yeast 4wc 4we
yellowstone 4wf
yemen 4wg
yerevan 4wh
yew 4wi 4wj
yogurt 4wk
yokohama 4wl
yorkshire 4wm
yosemite 4wn
youngstown 4wo
yucatan 4wp 4wq
yugoslavia 4wr 4ws
yukon 4wt 4wu
yunnan 4wv
zagreb 4ww
zambia 4wx
zanzibar 4wy
zaragoza 4wz
zealand 4x0
zebra 4x1
zenith 4x2
zimbabwe 3ww
zimmer 4x3
zinc 4x4
zion 4x5 2pv
zodiac 4x6 4x7
zone 2ps 4x8 121
zoo 4x9
zurich 4xa
`;

/** For each meaning in order, the meanings it is a kind of, parted by commas. */
export const KIND_OF = ` 2 3 4 5,b 6 7 8 9 a  c 6 e 6 g h i j 6 l m n o p,i q j s m u v w 9 y z u      16 17 18,1c 19 1a 1b 6 1d 1e 1b 1g 1h 1i 1j 8 1l 1m 1n,1o 9 1p 1q a 1s 1t 1n  1w 1x 1y 1z,1j 20 21 1q  24 25 26 27 1b 29 2a 2b 1e 2d 1m 4 2g 2h 8 2j,2m 2k 2l 1e 2l  2p 2q 2r 2s 2t 1q 2v 2w 1l 2y 2z,35,36 30 31 32 33,34 9 1n 31 31 38 39 3a 3b 3c 7 3e 3f 31 3h 3i 3j 1p 3l 3m 3n j 3p 3q,2c 3r 3s,3u 3t w 2v 2g 3v   1l 41 w 43 44 45 1l 47 48,49 1b 6 4b,4f,4g,4i 4c 4d 4e 1m 4b 4h 3u 4j 33   4n 4o 6 4q 1j  4t 4u 4v 5  4y 4z 34  52 53 54 55 3c 7 1l  5a 5b 1n 4q 5e 5f 5g 5h 5i 19 5k 5l 5m 5n 5o 3j 5q 5r 5s 5t 5u 6 5w 5x 5y 5z 60 61 2t 63 64 65 1j 67 4q 4n 5t 6b 5t 6d j  6g u 6i 6j u 6l          6v,35 6w,6x 34 6y 1m 6x 71 72 6u  75 76 77 78 79 7   7d 7e 78    7j 7k 7l 5u 7n 7o 5u 7q 7r 7s 7t 1l 7v 7w 7x 7y 7z 80 78 82 83 3j 82 86 87 88 89 5m 88 8c 1m  8f 8g 8h 8i 8j 76 8l,8o 8m 8n 38 38   8s 8t 8u 1b j 8x 8y 1m  91 92 93 94 19,95 1b 87 98 99 83   6 9e 3t  6x 9i 2v 9h 9l 1b 1l 83 9p 9q j 9s j 9u 9v 1b      a2 2b   a6 a7 a8 7y aa ab 1l ad ae 8j ag ah ai,aj 3u ak 1l ah  ao ap aq u  3v 77 av 89 ax ay az b0 80   b4 b5 b6 b7 83 b9 ba bb bc bd be 7y bg 1e bi 6g bk 3f 3q 3e     q bt bd bv 2a bx 1x bz 6 c1 c2 4q c4 1i 9v u 4 c9,cc ca,38 cb 1t 38 ce 8g 1e ch b cj ck cl cm cn 1q cp 4 cr cs ct 65 cv cw cx cy 6  d1,d3 d2 6d d4 95 77 5s   8i db dc 27 de df j 4o 6b j  dl dm dn 65 dp 8 i ds 4o  dv dw 5 u dz ab  e2 2q e4 e5 e6 e7 e8 7y ea eb ec,95 ed ee ef 6 eh ei 6 ek el em 4  ep 2q  es et 5i    ey ez f0 u f2 j  9l  f7 5 f9 54 fb fc eh  ff fg fh fi 8 f4 fl 4o fn fo fp fq j fs ft 2v 8y fw 6 fy fz g0 z 7k f4  g5 g6 g7 3r 75 ga gb 1l gd fi gf 1n 8i gi ak    75 go ca gq 8h gs 6 gb gv,gz gw,gx 2v gy 3f 3f u h2 h3 bc  h6 1e 4o  ha hb 3c hd j hf hg i      hn ho hp hq fi 1m 1l 96 hv hw 3u hy y i0 6d i2 j i4 i5 f0 4  i9 ia ib ic id 1q 6d           iq ir is it 27 iv dc    j0 j1 cb 8b   u j7 cy j9 1i jb jc jd fw jf 95 cv ji jj cs jl jm jn cb 7e jq jr 9v jt 95 jv 9v     k1 k2 5o  k5,k6 1h k7 k8 k9 j  j kd ke 95      kl 9v kn ko 1c 1l kr ks 1l ku 5h kw 6 9s kz 6d    gi l5 75 75 c9         lh 2l gd hp ll fc ll lo lp a8 kz ls 8s    es  55 m0 et m2 m3 6w m5 m6 l5 m8 i ma 1d 3g md 65 5r d4 mh ct mj mk j mj mn 3c mp mq dn ms ct mu jr i2 mx df 75 n0 n1 n2 m3 g n5 i,n6 6 d4 fh 95 nb,nc kl jr   ng,nk nh ni nj k9 nh d4 kz kz d4 dc nr ns 27 nu ns cs nx ny,nz et 19  o2 w o4 8h o6 o2 k6 o9 k7 fi dp od oe 2t og oh oi oj,ol ok bd 80 on oo op z on os ot c2 ov go 8n oy 75,oz p0 76 p2 53 p4 p5 6g p7 7r p1 pa 8t pc cs fh 1l pg 3c kz pj 4q ax 8i gi po pp b9 jn ay pt pu it        q3,q4 1e 1e q6 q7 2a q9 qa qb u  qe qf qg qh qi 20 2e 4q qm 7l qo hq qq 8t qs qt hq it 89   qz ah r1 r2 ae r1 75 r6 r7 4 r9,ra fi 8    rf 91   c9 38 h    94 77  92  ru 3 rw j  rz b9 95 s2 hb s4 s5 h6 3z f7  sa 1d sc 34 gi 8i sg sh 1d jn   sm 1i so 1i sq sr j1,ss m3 j0  b9  sy 8j p0 ri,t1 8o t3 t4 8j t6 t7 t8 t9 a8  tc y jf tf 3a th 8 tj tk tl n1 55 to 6 tq tr 2 tt tu tv tw tx 1p tz u0 u1 27 6 64 u5 u6 u7,9l 1e 4d u8  39 1e ue 1e ug bd m6  lj ul 3 un uo 7w uq bb uq kz uu cv uw j uy 7o 3c 3c v2 v3 8   d4 v8 v9,d4 u0    ve jn vg ma  5f,vj 5g,nz vl vm vn vo 6w vq fi vs qa 7t vv 2l vx vv b8  w1 r7 f7 k6 dw w6 kz 8s w9 kz wb wc wd 6u 5 wg 5o  wj 6u wl c2 wl  wp dn wr ws wt 61 wv 2q    x0 80 31  d4 d4 x6 x7 wl 4q pg  7j xd 89 xf xg,ei 2t wl  k6 xl 6j d4 eb 95 w6 xr xs 3 xs,xu 4 xw xx 6 xz y0 ei y2 1e y4,y6 y5 1e 1e y8 y9 76 y8 yc yd ye 1e  yh z yj fw ye y8 yk  wd   ys 8b 2k  8l  cj yz vo f0 z2 z3 z4 6j z6 z7 z8 cn  zb zc zd ze a8   fp 89 j zl bg  jt xr m0 ni  zt zu zv e5    100 101,e7 80 103 104 az    109 75 10b go 10d 10e 10f h2  ys 10j 10k,10l fv 10m 20 10o o2  10r 27 ae 10u ae 10w vn 10w i 110 u 53 113 sm        11c 11d 11e 11f 20  d4 yd ub 11l 3a  11o cj 11q 11r 11s 11t 11u 1q sv  11y jn 2v 121 4q de ay 125 126 127 bg 1l   12c 3a 12e 12f 12g 1e 2h  po 12l oi 12n 93 ko 12q 12r 12s 1a 12u 12v 12w 12x 12y 83 130 u2 12j,132 101 po,134 80 6d 137 kz 139 95 13b 2b sr o 13f 95 p9 p9 13j 13k mk 95 13n 3n e 13q t8 13s 55 13u is 13w 13x ms,wp  wj   c5 144 2g f2  12s 149 1e mh 14c hq  14f,cb m3 14h ay yd 3b q4 w6 14n 14o 94 91 14r k8 10b 109 14v wj w6 o w6 8t w6 152 6d 154 155 156 157 158 159 9n 15b 15c 1e 15e 76 15g i 15g 15j 3u d2   u2 vn   8x pg 15u 55  15x fi  132 161 162 163 6j 7q     16a 2b      bb  16j 16k 16l 10j 16n 9v 16p 9u   16t 16u q q cr jj 95  171 o2 op 174 5u   12f 179 17a vo 17c ns 12c sg 17g vr ae 17j,36 35,17k 31  g2 17o 1c 17q 17r 17s f7 17u es 5 e 17y f7   wp e 184 185 186 fv 188 fg 18a 5 u7 dp 18e 2 83 83 18i 18j 64 18l i  95 18p 18q 3f 13s 94 w6  178 18x 18y n1 190 2v 8y 193 1l 195 jd gw 193 193,199 1l  19c c    19h qd 19j 13b 19l 19m cb 19o 19p e4 19r,8u 5 3c 19u sm 18s 19x 3a 75 1a0 go 1a2 94 94    qa 9k 1aa 13b 1ac 2g  1af o2  1ai ck 89 e 1am 1an 1ao,7s 1ap 1l  1as f7 5 de 1aw i,k8 xo xo   95  195 1b5 o 13n 1b8 1b9 kl  1bc 95 1be 1bf 1bg 13b 1bi ok  j x0 1bn 93 19l 1bq 1br zv e4  g g cw uy   v8 7l 2v fi 1c5 19m 1c7 fh 1c9 ae n1 1cc 1cd 1ce 1cf go 7v   1ck 1cl 8i gi 1ck 1cp j7 75 go 1ct 1y bg 1cw,152 6 152 1cz lh 1d1 1d2 9u 1d4 49,gs 49 3z cr cs i  1i 1dd cb   193   1dk ye qq 1dn 1do gb 1dq,36 1dr,35 31 d2 kz 1dv wj  6d  h sc,191 1e2 27 1e4 1e5 p0 1e7 wj 14n 14o    1ee 1ef vo uz 1ei de 1ek df 1em o   1eq sm 110 u 14f,cb 1ev ae 1ex 2q  1f0 1f1 1f2 1f3 1f4 1f5 id  gi 8g c9,8o 1fb m6 u xo  gi 8i 8l   1fl,1fm lo 101 1fo si   1fs oi  vn 1fw 5s 1fw 110 1g0 1g1 u1  1g4 v 1g6 6 1g8 1g9 1ga 1gb 1l 1gd 1a0,ss,1cf  2v 1gh gw 8y,5a,1gj 2t 6v cb 1gn 6z,1go 3u   1gs 8x 1gu 3c 1gw 6w 1gy jm 1h0 1e 1h2 cs d4 6v 1h6 1h7 aj,35 1h6 75 n0  ly o4 1hf n1 1hh 1hi 1j n8 1hl 19l 1hn e4,1ho e7 c9 8g 13x wp 14n 1hv 1hw 1hx 2k fw kz 1i1 z 13b ez 44 1i6 2v k6 156 cs 1ib 1ic 1id ay  fi 1aa yd zl m0 1il 1im iq,1in 25 5 1iq ma 1is 1it 75 152 nn 8t 1iy 1iz oe 75 i  1j4,1j5 sc 1n 1g4 1j8 fi gd 1jb wl 5 53 e 8x 1jh uo ae aj 1jl 17k,36 w6 1jo d2 1jq y5 1js 6u 1ju 1ef 1jw 8i m3 cb 8l 1k1 1k2 55 1k4 19m 1k6 e4 6v 8i 8n j 1kc bg 1ke 1ai sc 1kh 1ki 6v 1jk 1kl 1j 1kn 2p tk 109 14s 1ks,1ku 1kt fw jd xw 1kx 4 1kz 1l0 82 k5  1l4 1l5 1b   1l9 xk    m3 ll fc 1lh,134 132 1lj 1lk 1ll 17o    1lq 1lr 1ls 76   1e 1lx 6g it 1m0 3c 8 cs 1m4 1m5 cs,1m6 1m7 2t 1m9 wp wp 12q  jt 91 1mg 1d h6  p 1ml 1e q 1mo 1mp 1mq a8 6 39 1mu 1mv 1mw,1ho 1br bd 1mz bd  w8 1h ks       1b 1nc 179 8s 1nf 1d 1nh y5   1nl 18l 1nn dp  19c 1e 91 1nt 1f2 1nv qq 1nx 1ny 1nz cg 6v 137  47 8x,1o5 1l 1o7 1kd 1o9 6 149 6u 1od 3 ly,ak ly  m5 1oj 1ok 8n m2 64 1i 6d  1or 11f v0 18g v 1ow d2 1e 6b   yh qa,1p3 3b qa nx 1l5 3c 1lq z vr 86 i6 i6 i6 17y 1ph 1ao,aj e ae 1pl 1pm 1pn,1jc 1jc,ab p9 1pq 1bh 1ps 1pt 1bg kl 1pw h6 1py 195 1q0 ct 4q wp 91 1na 13b 18l 1q8 i kz 1qb o2 1c3 9n po bd 3p 1qi oj 9u,1qk 2g 1qm 104 sr 1qp 8t ae ri,rj  fh 1hi 1qw x6  1qz ay   7v 1r4 k5 1r6 1r7 1r8 1r9 1ra 1rb 1rc 1rd,1re 1re 11u 77 26 kl 1rj y3 91 nx 1rn es 1rp 4q 1rr 1rs,1ds sm 1t 2g pg   1rz 1s0 p0 go 1s3 1s4 5 1dk 1s7 1s8 1s9 1sa 1rd 4d   ec,95 1sg j7 1si 1sj 1sk 9v  vn 1so,8u f7 mm 1sr 1e to 1su 6 1sw 1sx 1sy 1sz 1t0 1t1 3j 3u gw 1t5 1t6 1t7 1b gi 1ck    1te 1c ae 1th ov 1r4 1lq  fg   mj 1tq 80    ae   f7 1tz bg   1u3 8s 1nu   1u8 i9 1ua 1gb cw 1ud ke ei 1ug 1uh 1ui,1uk 1uj 5o 1ul 5m 8a ba    k6 1ut 1ui 1uv fg  fi,1uy 1uz 1n wl 1v2 1v3 1v4 ct 1v6 sm 1od,1v8 c7 e   1vd 4o ds 4q w1 so de 1vk 1vl 1e 1vn 1vo 4b 1vq 3u 1qw 1vt 1vu 1vv 1e ot nx 1e 1w0 bg 9u 1w3 1w4 32 1i5 7l    po 1wc 1wd 1we 1wf 1wg 1wh 9  1wk jd 1wm xz 191,1wo 1wp 1rt 1wr u2 1wt 1jq 1wv 6 1gw 1gw 34 1cw 16u 1kd 1uc yz 1x5 7w ft 1x8 3u 1hh 1td 1g9 1xd 1xe 15c 15c  1xi 7 6x fp 1cw 1xn o2 14q 156 1xr 89 v8   1xw 2v x0 1xz ay d2 75 cw  82 kw 1a 1a 1br 1ya 1yb uf   1fl 1yg 1yh 5o  1yk mj 1ym 1yn 5u 1yp y4 1yr 1ys 1yt 1yu 1yv 3u 17i  16u,i ph  1z2 m3 1z4 1z5 lp   3f,35 1za gd 1yg  1ze 2q 95,152  8t tk 1z2 1w4 cg 7l pk k6 1zq 1na    md 3b 5s 1zy 1ee z2 hd 17t  204 10f hp 3m 137 195    pn  20f 1l 1l 20i 15c 20k 20l 2w 20n 20o 20p h6 1mq 1kd 20t 6j 20v z k2 av   4q 212 213 1v0 6w   1t7 219 cb e4  21d 3i jd 21g 21h 21i 21j 79 m3 21m,21o 21n 6j 21p z4 1cf 75    21w ap 21y 21z 2h 221 5r 223 224,226 225 1gu 225 228,229 bd bd 22b 5w 1vl 22e 1e 1un 1un 1un 8i gi 22l j 1nl 77 80 1wo,22q gb 1wm gb 22u 2p md md dn 1y 93  232 186 234 235 6 95 238 5 ct 1h 9u 23d 6 23f 1hi 23h 23i 1nf 83 1l0 10u   23p 23q,1f2 23r 23s id 1k7   3i  o2 6z,aj 241 1t5  gi 245 8i   ys      76 24g 83 1sx bz 5n qm 4q x7 24o 5l 20t  24s j7 f0 24v 24w 24x 24y qa 250 f7 1jc f7 cr 1hh cs 257 1mq 20e 25a 3a,55 25c 21n  25f m3 o 1q0 v3 25k wp 25m 25n 4 25p c5    54,7t 25v 5l 1l0 ol 25z 10o e mj 49 mj 265 1e  es 2w 7y m3 21j 26d 49 1cz 65 26h 1hx  1l 1z2 1lh,1tq 26n,26o ez f0 5  gi 1ck 26u sc 26w d2 26y 26z ft 271 272 273 ks k5 276 26o 278 ok 6 1qb 27c 27d 76 27f 6 ny  nu 8h  12e dw ay,27o 27p 78 qa 1p3 63   cx 49 1xf    282 oe 282 m3 286 279 288 139 28a 28b 28c 28d 20 11b 1l 28h 235 1e 28k ei b 28n 26o x8 28q 28r 16n 28t 5l 28v 121 y5 28y 28z 6w 24s ey 293 x6 295 vr 297 ed  29a fl 3n  j fi 29g 29h 29i 29j 1re oj p7 2w 2h 29p 2h de 29s jd   ve   29z 1nx 28t 2a2 ny 2a4 185 2a6 9i,2a7 5b  nx nx 2ac 7y y0 2af 2ag 1i y0 1sn mh wl 2am 1rt yj 178 2aq 1f8   5a,1gb 99 2aw 2r 78 1jd 3 1ds 2b2 j 2b4 2b5 j  ma     pn 2be 1d       2bm i 2bo k6 1gb 2br 95 pc ji 2bv 2bw 27d n1 1ve ei ei  sc,1x8 2c4 b0 1yk 2c7 zl 2c9 9n 1ym  2cd 2ce 2cf 21 1ar 2ci 13b 2ck 8c 1l5 2cn 235 fv 2cq 2cr 2cs xg c5 wj 19c  2cy wd  2d1 2d2 2r         mp mq 80  17u 27 2di 27 2dk 1e h6 75 1hf n1 1ez r9  1t sa fg 5g 2dx,2dy 6 jd    jq 2e4 4 2e6 jr 2e8 2e9,2eb 2ea g7 2ea 2cd  2dt  12u 2ei 8x 2ek 2el,1wo gb  vv vv 1n 2er 83 1fo 188 1kl op,2ew 2ex u 2ez 2f0 bs  2f3 xu 2f5,2f7 2f6 xs 4 2f9 1t7 ei qa hs 7q  1r4 2fh 2fi ks c9 kn 1hq 1hp 191 tk 2fq m3  2ft 2fu 3r  2fx 2fy 25k 2g0 1ai i  go      2ga dp,1m6  u6  og,2gf 80 15g de bz 2gk mj hs 271 2go 2gp ok o9 dx 1sg mj      lp    2h4  2h6 po  1kd  lh  o2 1w 179 qa 2hh 2hi 1l 9l 2hl bz 20l 2ho 2hp 1a 171 1o8  2hu 4o  52    1oy kz kz  jl  vl pq 2i9 13b 2ib 2ic vr  2if 2ig b9 2ii vs kk 1d2 j ei  1ka    2it 1h hc 2iw yj 9l 1b gi 2j1 1mz 11y  2j y5 1sj 2j8 lh y5    vn 17j  hd   2jk 235 ae 28y 8i gi 2jq 8h ol 2jt k8 fl 2jw ul 65 1e mg x7  261 2k4 83 x5 2k7 z sm  5g 8y,2kc 8y,5a 4q 2kf 2b 17q r7  ct yh 1ph 2kn 1o9 1fl a8 1fn  2kt 6v 1j pn p 2ky,1jl 17k 1k4 2l1,1ho e4  gi 2jq  gd  1mu 22h  2lc 2ld 1na u 2lg 2k7 2li ap  2ll 2lm 2k4   1h0 bz 2ls cn  8h sm 1f 1j 2lz 3h 3g p 13w  18y  276 1ek xw 2ma jr 2br h6 p0 1hi 2mg 1rp 2mi 1e 6g 2ml 2mm ax mu u 2mq fi kl 17r 1ro 3 q 2mx i q 1sj  p0 2h 18j  1k1 2n7 1or 2n9,2t 2na bt nz    mj  hd hd   8y,5a   8 1wl 2nr 2ns 2g3    21e  p1 js 2o1 1ox c fw 2v 24j        cs 2of 2og 2oh 21 154 2ok 8c 2g 34 6x 4d bz fw  4q x7 89 4b,2ow 32 2oy 5f,vj 19u x7 qm 8y,1gj 2p4,2p5 3f 3f 225 2p8 2p9 2pa 9u,1t7     2pg qa 2pi 13b 8x 2pl 2pm jr 27   dp 2ps sm  hr      2q1 7t p0 238 y2 b4 2q7 1yg  2qa 1wp 2qc 1bi   1nb      2qm 2qn yj d4 ae 2qa  vr 110 1h0  91 17a 1nb 34   2h4 2r4 3  5f 2r8 1j3,2r9 1l 2r6 2rc 25   14r 2rh c8    x3  1j ae 1t8 es   2ru 2rv 2rw 2rx 1ll ae    2s3 2s4 be      1dr  17t  2bm,17y    3b sc,1x8 tl 1c7 1e 1e 2lp e  2ss xl    3p      g  jt 1sk 132 kz 1ez 1ez kw b4 132  p0 c9 21w aq 4v iq 2tl fw f2 2to 2tp 2h   2tt 1p6  vo  2ty 193   3l 1td  19q      k5 65  1t7 20t 7s 1o8 e 2uj 2uk 5u 2um 49 o6   2ur ab 2ur  1j8 132 8t   1c 2v1 2tj,2v2 2v3 1d 2v5 2v6 2v7 j  2va 5i,2vb 9v 1j7 2ve fh cw j j9 2vj 2vk 2vl 64 185 2vo fv 5u  12f  2vu ey 4v 2vx 2vy 2vz 1mh  2w2 1e 161 2hh 2w6 1pn 2w8 2w9 1y 1hi  f4 1e 3,2wf 2wg c k5 2wj xf  2wm 2fi jj   2wr 1vu 21z 2wu qa tf bx 3i  2x0 2x1 149 hp ib 2x5 2iw  1uz cb ey ey y5 1yg,2xd 5o kw     1hp 1hq   2w2 2xp 2p    p7 2qc  75 1bg 2xz mk    2y4 oh  kz ds  2ya 2wu 18a  1kz 2yf qa 2yh es vs 2yk 1na sc 1e 2yo j  2bw  2yt 12c wm 2yw 2v ft 3z  ks,273  gi 8i e 193 2wf 2z8 2z9 76 1k6 2zc 29p,e 2ze 2zf 4o  2qc f0,2zj 2zk 6j 3b 2tt 6x 10v  8x  xl 2zu jn  25n bd 2zz 1br 301 7w  23d sr cb 307 1t1 u 3b 30b 19m 1qm 1qb o6 yd 30h js 30j 30k 1qz gi 8i i2 gi      2w8 yd  1a2 30z 92 1ui zv 313 2z9 2xp 313 126    31b 31c 31d 49        31m 19 31o,jq nr yz  31s xl  31v 1l 2j8      4d   326 tr  329 32a 5a,32b 32c 1c 1hf   1te h6 e  wj     32q wj  e   ks 8x 1e ly 8h 331 x3  gi 8i xo 337 338 ds  2vz dp 17d  17b         uy k7 33q 33r z6 33t 71 m2   227      1hq 53 53 8g c9 8h  1jr 221 193 193    1b5 3g 4q 34l 268 3p jd gi 8h  ks kk 10j yo 52  10f 4q 350 tl 1jr 1lq r2 8i 17h 357 2vg 6 1e2 35b 35c 1br 35e hd 17x vs 35i 35j p0 17a   e v2 1jr    35u 8c 28z h 5,35y i6 j   fi 364 365 dc 8m 28z 2qn 19r 1ei jr 36d 1su     1rr 36k 36l 36 36n 3 1zi 2rh 1m5  sm   75  mp  370 8g  373 2v   wv 22u   8x  37d t8 qs    1m0 37i 1yu,5a 37m 9e 22b    37s 2x1 23i dx  18j   2os 2os   14f,6v 4d,vo  1sg 388 389 38a m5  38d t8  1cw u7 36n 185 195 147 38m,91 38n 30z p7 38q tr 278    1bu 38x 1e      394 1xl 10j 9u 2om 2vo   39c 19p    39h 3i 1ai   bt ft         j cr 1rr  8 i  7q 2ky,gz 3a5 17m 49 d4 1kz fv  h 1id 3ae 3af 78  3ai 2mx 14h eh 4j rr jq 14c gd 3ar bd 3at oo 1x by q3  2ex h2 3b1 dw 3b3 hq  3b6 vn 3b8 1lq  1ze 1e4  32q qa ds 3bh 3bi 2ax 3bh 3bi 3bm w 3bo 3bp 6v p2 109 tl 10b 3bv f0 ye 3by r2 8h   3c3 3s          109         6d   f0 dp jm xz 4c 3bp 17a 3cx tf 3cz 3d0 1e 27  8y,2kc  3c 3d7 3d8 fl 3da 64 3dc e 3de 3df 3dg,226 224     oi  tr   193 3ds 2ac    8x 1kd 3dz 2fz 3e1 h6  3e4,15j,4i 3e5 3e6 34     2v 8y,5a 2d1 3ef cb qe           3es 20t 24s 24s s2   3ez 6j 1db 185 3f3 20l  3f6 ph u2 3f9 8h 1hf 3fc,3fd 1ap 1xw e   gi 8i  cs  i j o2  19m 3fs 3ft 2c4      3g0 1pn 2ft,1j4 3g3 ct       12b 2bv go   17k,36 3gh 1f2 1hp 1hq 1hh 2bs 1lq f4 gb  3gr 2l    77   257 p7 278 14a 24l cs 3h5 3h6 2f 3h8 j9 29a yj 2vl 3hd 1nz 1ul 3hg 63 5 303 303 zj  1mq 1p    8y,5a 3ht 2c4 30b z6 5a  193 tf u2 31o 3i3 16a sh  1vv 3i8 h e  3ic 2i2 x7      8x dx v9 95  w1 3iq ok 3iq 235 ct 2to 2xu xr 3iy nz,3iz,1bn 93 2iw 4q 3j3 9v  193 7r  3j9 2q cs 7l 3jd kz kz 1et a8 75 n0 u 3jl si 3jn 3jo,lp 80 3jq 3jn 1v4  3ju 3jv 2r vn 3jy 8c 3k0 2ds 3z 1z1 j1 350 1qw 7e,3k7 4j 3k9 24y 7o 6d dm dw 3kf 3k3 178 3ki 1ei 3kk cx uy 3kn 28n 3kp 1kz 1b8 3ks 157 1ez 89 ia 9n 3ky 2ok 3l0 3l1 38 oy 8g c9,8o 3l6 14g 3l8 3l9 3jq 3l1 oy 9n c9,cc 8g 1wm 1j5,2r9 pg y5 mx 1ga 3lm yd 2x9 3lp oi 1e2 d2  1e2 2fn c5 3lx 3ly ze dp 3m1 6j nh     av  br  1kh  256     2w 80  3u qp 3f     1ze 126 gw 1ki 8y 3my hb 75 2m,lh,vv 3n2 cs 30z 1ox 1xi  gd  y5 y5  uq ab 19l 3ng ot 3ni 3nj y4 27f 1st 1ck gi 75 c9  3ns 2yo 113 1e4 10f 5r 1o8 e  13s  2g vn ct 3f 1uy e hb 31d 3g 3oc 3od eh 39v 3og 4d 3oi 2el,1wo 8c,26d 3ol gw 3on 4v 3op,3ot 3oq 3or 3os 83 3ou 3ov 3ow id jp 3oz jd 3p1 1t7 2ei 3p4 ed 64 ji kw  it 3pb mk 3pd 3pe z7 8g c9,8o 3pi 4o 3pk 23d e 8y  3pp 235,3pq j 3ps jf 24g cw 3pw 27  3pz 235,238 8i ba 3q3 3q4 39 j9 3q7 ai,1xw hw,1s e  3qc oi o6 3qf 3qg 3qh 4 3qj 10f 1cw 1oh 1ol 1lq j jn ci 32q bz 5m 3qv 7l 1ym 3qy fy jt        5l 3r9 279 8x p0    1g1 3rh k5 1t 1l5,3f  1m5 mq 1l wp cr 89 3rs cn 5l   3e mk 2rh 3ju   md m 2bm 3s6 3s7 3s8 id 158 2w2 sa mx 8 3sf 13b 5a,sc 3hn 21p dn 3de   6w 3sp 3sq 3f  3q 3su i vn 1ee  1h0 19v 3t1 1gu 3t3 g6 35j go  3t8 2dy 1y5 3tb,oi 132 vo 95 9n jf   um   v1 3jl 3jq 3tp 2ds 1y2   ay   4u   2j1 p7 2zf 173 de jm ma 1g6 3u8 mx 3ua y4,29p 2zc mj 22b 26 3ug 9v 3ui 6 3uk qh  2a5 1pt 2bv 2uk 3ur 2q 1r4  5m 3uw 3ux 3uy 3uz 2t t3 ri,t1 3ar 1sy 1gw 82 3v7 t8  e iq bg c5 3ve 89 28a 3vh 9u 3mt z 9v 3s8 n 1l  gi 1t8 l5  xx 28q 3vw 13b 3vy 3vz 3w0 3w1 ze fp 64  2a 3w7 3w8 27 1un 2lm n6 8 8 3wd,3wb  3wh au 1x 3ks ds 195 wp 1e nn,3wp 6 3wr 89 3wt 157 1yj h3   y5 jm xx m2,ss m5  1js fi 3x7 3x8 3x9 3xa 7x 1ll 1x 3xe 1x 1sk 30z 3xi 3xj tx  1sk mu i  10o li    1xw 52 3xx 2h 3xz 36l 3y1 64 213 7l  3 37d 37d   3yb 3yc 20o 75   jo 21f 3yj 21f 3yl 1un 3yn 15c,1qk   f7 f7 55 1qw 3v7 br 17y 3yy y5 1fl 2xp 3z2 3jv  oc ae wj 75 n0   19u 3zd 1nq 3zf 3zg 3vb 26 16a  i kz 2tt 1z2 3zp 8h 89 2w4 3zt 2v 1wm 1wo,3zw gb 19o 22e 2kf 75 n0 f0 1kv wd u 1gy 1rj 1rj 40a 40b 40c 5t cw      1ok m5 wc   40p 40q 1c 40q  40u 27 p7 jf e  1jq 1kl jm 413 27c n1    vn    157 41e 2ok 4c 41h,1ho e4  219 41l 41m jo,41n 7e 41p kz k6 3je 91 tl n1 2a6   16 8i    3o4 44 426 h6,it 1j7 75     2ok 42f nr 1wo,3zw 1wm    42m 42n 2r    2f3 42t 42u 42v,32 5a,32b   ri hb e  3il 434 ku vn   1m5 11o  43c 14s 43e 426 fo  1hv 1t7 43k vs,54   2lc 64 43q,2q7 1yg i 139 m0 1rn 94 94 2jk,rw  2y4 441 1d  29p 1g4 cy 447 1e o2 pd 1j7 2lc 2mg 63  2hp 44h 39 v  44l 44m 2dk 44o 2kn   1o5  ae   e 44y 44z 20l 451 yt 4d 1v4 cv    1gb 45a 221   273 1py 1i5 1j0 45i 75 1j0  3i 45n 45o e7 14n 45r 1y 45t 2z6  y5 9k 7t 45z f9  8t 32q  465 12l f6 u jm ny k5 wp 46d 46e 10f 1te 1am dw jt mf 34s 3ua wl 46o 46p 2fu 1od 1ll u jm 2li pu 3pw 3r9 46z 6d 45w  h 1o9 1o9 476 4v 13b 1so      iq dx 47h 47i 3ow 47k 19c 3uh 49   47q 47r 35c sa  e 1jb 1wk 8y,44r 47z,1xw 2v e 1an 44 2ga ed 1ex ks h6        j9 jr 48i 45n 1wk 48l 1e 3il cy 54 4v 3b  vr 48u 5a 1jb i u2 48z 48x 491 49 273 494 495 104 4v jt 82 z6 bz 25b 1g3 1g4   49h 1t mq 2a6 yz 2c3 jn  29s 3er 3er 3er 2jk 49u 191 1h7 1i5 zi y 2br 3h5 gw 1ki 8x  kk   2ck x5 4ab 1k4 dx  4af 1m   1j ma,1mg ep 191  1xd 3jy 65  ow oy tl ou 3p5 2mx k8 2va 4b0 197 4b2 46v,pu 3jw 3ef  4b7 4b8 m3 t9 4bb t8  7l 3u1 4bg m5 21h 4bj 2v 4bl az 48m 4bo 2pj 4bq 75 2g3 2k7 4bu p5 3i  y5 4bz 4c0 1l 297,95 4c3 2pl i6 3mi xf 2jk 4c9 b8 4cb 49 1qe 4ce 4cf oh    gi 1ck go 19m 4co 3ft 3ar p7 4cs 14n 4cu 4cv 8b 2be w6 4cz k6 4d1 10f,134 m8 27f c 1ao 1l hb 1i6 4da 20p j9 10j 4de xs jm es 4di 30b v9 ny 4dm 27 d4 4dp 4dq d4 4ds 1hi 29s 39i 2ys 25 39 4dz oo 12c 4e2 2tl 18f 19c 2to,y5  el 155 de de sh ul xl qq 4eg 3b 1eq yd 24s 3hd 2jy 171 4eo y5 xw  1ph ak ri 75 7k 93 de 13b 1o8 1o8 v y0 3oj k5 br k5 8 21d 1su u 4fc 3nj 4fe e5  4fh nx 1nn cs 89 4fm 43q 98 1m x7 2mg 4fs dn 4fu 6b     17d l5  3 js  gw 8y 25k    1lq 2dt 2gq yz  5l 1rp   14n wv vn   91 v2 ze   4c 3   h    18y 1n  4h6 tk 1cd 15n    6g 4he i6     r6 e  3c 2a2 1kd  xx 1xe 4ht 47h,1vw 4hv 1x8  gs 3kk 19x g8 1a0 182     yz ae kw xs cr y5 3ll,2pm 4if oe   c5 4ik 4il h6 110 i    4is 8 wd 4iv 2ld ot 4dc cs ct 4j1 1vo   i 65 1j ma  z6 3i 32 4jd 76 4 r2 4jh y bz 5t 4jl 1dl 26m 5 4jp ei 2hg 75 n0 21p   xl 1iq 4ik 2br   48x 491 1b9 44 24f 4k8 xo 4ka 11l 25 3ua 4fc 1iq 3w5  m6 2jm 8x d4 95 4kn qv  2m8 193 21n t8 8x 20k sr 75  4dp 26n,26o 5 u 4l3 m3     25u 4la 1bh,ol 4lc lo 1cf 75 4cb,39v  6j,2zj 1ki f2 z 4lm 1i5 4q  2bz pg 14c 4lt 12g 4lv 75 4jp   u 4m1 j0 3x8    2zc es wp 3wl 1e  2ex 30z 4ds 3qv 1a 1a2 3ui 2x1 4ml 1d 4o   45a 2e 2br 4mt 1e 4mv 32h 3j 4my 4mz 4n0,1nt ic fh 1xl 1x9 1x9    2uz 25 1e  2z0   8 14n   fh 219 41h,1ho 12w 1a3 4b0 4nq 4b0 4ns 4nt 75 12c 4nw 3on de 1nh d4 1vv  25u  mf 4o6 15d 1k4 35c,1ho 4oa dp 8h   1c7 r7 4oh w1 4oj 4ok 4ol 20o v3 mq dm   2c5 24k gb,2qa 2yo 4ow j 4gv,2r3   17g 4he e 1od 1rt   4ik     4pd tr 17x 1l jm 4pi,4pk 4pj 28c 4pl 4pm 4pn 4po 4pp 4pq 11s gc  4fs 8x   4py 21n   4q2 4z     4q8 2uh z 1e 4qc 2q 3gm n1 j9  35u 2qo 24h  1rr 4qn 4qo kz 3yq 4qr 4qs 3vk jn 34 4qw 4qx 1p3 e   4r2 3e5 2lq oo 3xe 43o dm  4ra 2q    1lq   3 xs zj 4rl 31  4hr,4ro 1xe 4rq 15c      tl 4ry 4rz 2u 1r4 wj 9e 1s 75 1kn 1cz 4s4 4s9 gy uo    7e,3k7 vo  wd qo  4sl 8  ff 3k1 st sr 38n dx 2h  8 2mg 2s2 jt 193 8l gi 2jq 1t5 dc 4t6 2yt oe oe 1ve    1gb 4tf 1m  mq  1rz 4tl c9 1hi ct 2fu j 4tr,4tt 4ts 21j 4tu 4ts 2dk 4tx z xw 3  1to 261     m2 4u9 2a 1dl  1j tz 10q 28e 1k4 1k4 1br 4uk jr 2c5 4un i6 4up 4uq 1cw  8i 4uu h6   19q   3xb c9 4mv 20n de bz 3is 4v8 f7  k9,fp 22e   2yj 149 4ht zl   dp 4vm 75 r2 2qn e 1jd tk 2b 1cw b0 4nw 2h ao   195 25p   et  4w7 12c p0 4wa 1a0 3as 4wd 34 2ax    gi 1ck 14f,cb                 h2 c4 de 8x  4q 1wj ct 4o `;
