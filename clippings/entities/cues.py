"""Cues: the words in and beside a name that say what sort of thing it names. All folded (lower case)."""


def word_set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Before a person's name, inside a row of capitals or in lower case.
TITLES = word_set(
    "presidents ministers generals senators governors kings secretaries ambassadors judges lawmakers congressmen "
    "commanders undersecretary commodore cdr spc pharmacist reporter whip dean rector pastor deacon sheriff "
    "consul trooper detective mufti regent taoiseach dame baroness baron count countess duke duchess presenter "
    "correspondent photographer president minister premier chancellor king queen prince princess emir sheikh "
    "shaikh sultan general gen colonel col major maj lieutenant lt captain capt commander cmdr sergeant sgt "
    "admiral adm brigadier brig marshal governor gov senator sen representative rep congressman congresswoman "
    "mayor secretary ambassador envoy commissioner chairman chairwoman chairperson chair chief director judge "
    "justice prosecutor dr doctor prof professor mr mrs ms miss sir lord lady pope patriarch bishop archbishop "
    "cardinal father rev reverend imam ayatollah mullah monsignor msgr speaker spokesman spokeswoman spokesperson "
    "leader inspector superintendent constable lawmaker deputy mp adviser advisor coordinator analyst economist "
    "lawyer activist journalist researcher historian negotiator rapporteur head founder author candidate attorney "
    "corporal private cpl pvt officer diplomat dictator strongman billionaire businessman hajji haji sister "
    "brother saint ustaz sayyid comrade warlord cleric rabbi fellow manager owner farmer teacher trader "
    "shopkeeper fisherman driver nurse engineer student resident witness widow wife husband son daughter mother "
    "uncle aunt cousin nephew elder counsel registrar ombudsman magistrate interpreter biologist pensioner singer "
    "actor actress poet writer novelist footballer coach pilot midwife baker vendor herder villager"
)
# Between a country and the head of a title: Foreign Minister, Deputy Prime Minister, Chief of Staff.
TITLE_PARTS = word_set(
    "district circuit high federal regional provincial municipal local border prime foreign defense defence "
    "interior finance vice deputy acting crown supreme attorney first grand former then interim caretaker "
    "outgoing incoming permanent special assistant under senior junior chief executive national security home "
    "energy justice trade health education transport information agriculture labor labour economy economic "
    "culture environment opposition party house senate parliament brigade police army navy air force field "
    "lieutenant major rear secretary state principal managing press ex co warrant staff leading"
)
ORG_HEADS = word_set(
    "ministry party forces force army university agency council movement front corps command authority commission "
    "committee union league alliance coalition federation confederation association organization organisation "
    "institute institution foundation fund bank group company corporation corp inc ltd llc plc holding holdings "
    "brigade brigades battalion division regiment militia guard guards police navy court tribunal parliament "
    "assembly senate congress knesset duma office bureau department directorate administration service services "
    "intelligence network tv television radio news times post herald tribune gazette journal daily press media "
    "observer guardian telegraph chronicle monitor broadcasting airlines airways railways railway petroleum oil "
    "energy steel telecom mission society club team chamber board center centre school college academy hospital "
    "laboratory secretariat cabinet presidency inspectorate customs watch crescent cross aid relief brotherhood "
    "syndicate cartel gang resistance liberation unit units cell troupe orchestra choir fc united bloc collective "
    "cooperative consortium partnership initiative programme program treasury exchange consulate embassy legion "
    "insurance motors industries systems technologies shipping lines logistics mining minerals gas power electric "
    "foods pharma pharmaceuticals trust charity caucus register registry prosecutor observatory taskforce junta "
    "emirate caliphate vanguard phalanx sharq battalions hawks panthers wolves shield wagner gmbh ag sa spa oy ab "
    "as bv diocese archdiocese synod congregation parish seminary parliamentarians"
)
# Heads before 'of' or 'for' that start the name of a body.
ORG_OPENERS = word_set(
    "ministry department bank university office centre center institute council court union league federation "
    "association organization organisation commission committee authority agency movement front party army forces "
    "bureau directorate house board chamber academy society alliance coalition high international secretariat "
    "mission radio voice brigade brigades brotherhood sons soldiers guardians friends doctors reporters church "
    "college school congress assembly conference general command corps group"
)
FAC_HEADS = word_set(
    "dam airport bridge port harbour harbor airbase base barracks prison jail palace mosque church cathedral "
    "temple synagogue shrine monastery museum stadium square street avenue road highway boulevard station "
    "terminal hotel tower castle citadel fort fortress camp crossing gate checkpoint refinery pipeline plant "
    "reactor mine quarry tunnel canal library theatre theater arena market bazaar hall mall park cemetery "
    "monument memorial factory depot warehouse airfield airstrip wharf pier dock docks lighthouse building "
    "headquarters complex penitentiary plaza motorway roundabout viaduct basilica convent farm kremlin pentagon "
    "cafe restaurant inn villa mansion works substation"
)
FAC_OPENERS = word_set(
    "fort camp hotel port plaza puerto tomb pier palais palacio hospital gate castle church cathedral chapel"
)
LOC_HEADS = word_set(
    "sea river mountains mountain valley strait straits gulf bay ocean peninsula desert island islands isles "
    "plateau pass basin delta forest hills hill heights coast plain plains lake channel cape reef shoal atoll "
    "archipelago canyon gorge falls marshes marsh swamp steppe highlands lowlands range ridge triangle belt "
    "corridor glacier volcano peak spring springs wadi oasis creek bight caucasus sahel horn continent hemisphere "
    "rim quarter"
)
LOC_OPENERS = word_set("gulf bay strait sea lake mount mt cape river straits wadi jabal jebel isle horn rio nahr")
GPE_HEADS = word_set(
    "province governorate county oblast prefecture state municipality republic kingdom territory city town "
    "village region district emirate krai voivodeship department canton commune township"
)
EVENT_HEADS = word_set(
    "war operation summit forum festival games cup olympics championship championships revolution uprising "
    "intifada conference massacre genocide holocaust exercise exercises maneuvers manoeuvres expo fair biennale "
    "marathon rally carnival week day hurricane typhoon cyclone storm earthquake tsunami flood floods battle "
    "siege offensive spring dialogue talks consultations congress convention crisis scandal affair crusade "
    "insurgency referendum election elections derby prix regatta exhibition days nights famine feud discussions "
    "jubilee"
)
EVENT_OPENERS = word_set(
    "operation exercise battle war siege typhoon cyclone hurricane tropical festival act day oplan feast "
    "conference massacre treaty summit storm"
)
EVENT_PREFIXES = word_set("operation exercise typhoon cyclone hurricane oplan")
LAW_HEADS = word_set(
    "treaty accord accords convention agreement agreements pact protocol declaration act constitution law code "
    "bill resolution charter memorandum understanding understandings amendment covenant communique communiqué "
    "statute ordinance decree directive regulation framework roadmap compact entente deal annex concordat"
)
LAW_OPENERS = word_set(
    "treaty convention agreement article resolution law decree pact constitution charter accord protocol declaration"
)
PRODUCT_HEADS = word_set(
    "missile missiles rocket rockets drone drones rifle rifles tank tanks vaccine jet jets fighter"
)
PRODUCT_CUES = word_set(
    "missile missiles rocket rockets drone drones rifle rifles tank tanks vaccine vaccines jet jets fighter "
    "fighters helicopter helicopters launcher launchers system systems pistol pistols trucks truck pickups pickup "
    "app phones satellite satellites tanker freighter vessel trawler ferry frigate corvette destroyer submarine "
    "ship cargo bomber bombers howitzer howitzers plane planes aircraft torpedo torpedoes pills tablets capsules "
    "cigarettes interceptors batteries beer drug drugs detectors yacht dredger barge boat lifeboat gunboat tug "
    "lorry lorries gunship gunships locomotive song novel film book album software spyware malware projector camera "
    "cameras tractor tractors paste brand brandy car cars engine engines radar radars mortar mortars shells bomb "
    "bombs carrier icebreaker cutter liner buses chip chips ships vessels boats ferries tankers uav uavs variant "
    "spacecraft rover probe telescope smartphone smartphones laptops"
)
GPE_BEFORE_STRONG = word_set("in near outside")
GPE_NOUNS = word_set(
    "city town village district province region governorate county suburb capital island neighbourhood neighborhood "
    "port hamlet quarter municipality township department state parish commune canton prefecture borough oblast "
    "settlement enclave resort locality hometown villages towns cities suburbs districts provinces"
)
FAC_NOUNS = word_set(
    "dam airport bridge prison base camp crossing port square barracks refinery plant mine pipeline hotel border "
    "hospital station gate checkpoint jail market road highway street avenue tunnel canal lock stadium museum "
    "palace mosque church cathedral temple tower building terminal airfield airstrip runway railway depot warehouse "
    "factory theatre cinema hall post outpost fort fortress garrison headquarters embassy oilfield smelter clinic "
    "cemetery park"
)
LOC_NOUNS = word_set(
    "river mountains mountain valley sea strait gulf peninsula desert basin islands island forest region coast lake "
    "hills plain shoal reef pass plateau waterfall falls marsh marshes swamp peak glacier cape bay delta estuary "
    "wetlands creek stream ridge gorge canyon hill range steppe atoll archipelago oasis cave lagoon dunes massif "
    "volcano channel fjord reservoir shore shores isle"
)
ORG_NOUNS = word_set(
    "party group newspaper militia movement company agency daily magazine broadcaster website channel brigade "
    "faction organisation organization news television radio bank airline weekly firm network outlet insurgents "
    "militants rebels fighters lawmakers union coalition bloc gang cartel charity foundation commander spokesman "
    "spokeswoman lawmaker officials leadership parliament shares shareholders executives portal tabloid monthly "
    "builder maker operator retailer supplier lender developer utility startup start-up carrier conglomerate "
    "subsidiary contractor manufacturer miner exporter refiner producer brewer insurer broker watchdog lobby "
    "federation association enterprise monopoly giant consortium cooperative syndicate guild club label front junta "
    "mafia cell battalion regiment council committee supermarket supermarkets chain publisher shipbuilder shipyard "
    "caucus ngo nonprofit broadsheet wing fund"
)
PEOPLE_NOUNS = word_set(
    "people men women forces troops army government officials authorities soldiers president minister fighters "
    "community minority tribe tribes clan clans leaders nationals citizens police military state foreign media "
    "refugees villagers families elders language speakers population villages herders militias herdsmen workers "
    "side youth youths raiders peoples warriors farmers tribesmen tribesman clansmen"
)
SAID = word_set(
    "said says told added warned noted stressed argued replied insisted wrote declared claimed explained admitted "
    "denied announced stated asked recalled vowed predicted acknowledged urged accused met visited spoke called "
    "thanked arrived laughed shrugged smiled resigned nodded"
)
PARTICLES = word_set(
    "al el bin ibn ben bint de da do dos das del della di du des la le les van von der den ter ould ag abu abou "
    "umm um ul ud ad ash uz mac af abd te y e pour los las wa ya za zu zur und et"
)
# Arabic articles that are English words too: particles only where a hyphen follows.
GLUED_PARTICLES = word_set("as an ar at in")
ARABIC_ARTICLES = word_set("al el ash as an ar at ad az")
# Words that open a sentence or a clause, never a name.
FUNCTION_WORDS = word_set(
    "in on at for from with by after before since while although though amid under over between among during "
    "until unless if when where as but and or nor so yet both either neither not only all some many few most each "
    "every another other such more less about above across against along around because behind below beside "
    "besides beyond despite down except inside into like near of off onto outside per than through throughout to "
    "toward towards up upon via within without also even just now then once still again today yesterday tomorrow "
    "earlier later meanwhile however instead perhaps maybe asked according following one two three four five six "
    "seven eight nine ten eleven twelve hundreds thousands dozens several much little whether nothing nobody "
    "no-one none let had has have is are was were be been do does did can could may might must shall should will "
    "would never always often sometimes here there that this these those it he she they we you i its his her "
    "their our your my who whom whose which what why how a an the any anyone everyone someone something "
    "everything old"
)
POSSESSORS = word_set(
    "people peoples women workers children minister farmers teachers king queen mothers soldiers students "
    "veterans journalists nurses fishermen doctors lawyers men prime governor president lord writers miners"
)
ROMANS = frozenset(["II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI"])
MONTHS_THAT_NAME = word_set("may april june august")
MONTHS_DAYS = word_set(
    "january february march april may june july august september october november december jan feb mar apr jun "
    "jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri "
    "sat sun"
)
NO_NAMES = word_set(
    "mou mous ngo ngos idp idps pow pows uav uavs ied ieds lng lpg vip suvs icu dui pr ai ev evs gps atm atms i "
    "im ive id ill mr mrs ms dr am pm gmt utc est km kg mw gdp covid ii iii iv vi vii viii ix xi a an the no yes "
    "ok related read tv god lord allah inshallah internet monday photo image video watch breaking live update "
    "updated exclusive opinion analysis editorial news covid-19 aids hiv dna vat ceo cfo coo mps mp pdf usb led "
    "suv it we he she they you his her our their my your its this that these those there here who what when where "
    "why how which whose"
)
