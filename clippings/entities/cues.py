"""Cues: the words in and beside a name that say what sort of thing it names. All folded (lower case)."""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Before a person's name, inside a row of capitals or in lower case.
TITLES = _set(
    "president minister premier chancellor king queen prince princess emir sheikh shaikh sultan general gen colonel col "
    "major maj lieutenant lt captain capt commander cmdr sergeant sgt admiral adm brigadier brig marshal governor gov "
    "senator sen representative rep congressman congresswoman mayor secretary ambassador envoy commissioner chairman "
    "chairwoman chairperson chair chief director judge justice prosecutor dr doctor prof professor mr mrs ms miss sir lord lady pope "
    "patriarch bishop archbishop cardinal father rev reverend imam ayatollah mullah monsignor msgr speaker spokesman "
    "spokeswoman spokesperson leader inspector superintendent constable lawmaker deputy mp adviser advisor coordinator "
    "analyst economist lawyer activist journalist researcher historian negotiator rapporteur head founder author "
    "candidate attorney corporal private cpl pvt officer diplomat premier dictator strongman billionaire businessman "
    "hajji haji sister brother saint ustaz sayyid comrade professor warlord cleric rabbi fellow manager owner farmer "
    "teacher trader shopkeeper fisherman driver nurse engineer student resident witness widow wife husband son daughter "
    "mother uncle aunt cousin nephew elder colonel counsel registrar ombudsman magistrate interpreter biologist "
    "pensioner singer actor actress poet writer novelist footballer coach pilot midwife baker vendor herder villager"
)
# Between a country and the head of a title: Foreign Minister, Deputy Prime Minister, Chief of Staff.
TITLE_PARTS = _set(
    "prime foreign defense defence interior finance vice deputy acting crown supreme attorney first grand former "
    "then interim caretaker outgoing incoming permanent special assistant under senior junior chief executive "
    "national security home energy justice trade health education transport information agriculture labor labour "
    "economy economic culture environment opposition party house senate parliament brigade police army navy air force "
    "field lieutenant major rear secretary state principal managing state press ex co warrant staff leading"
)
ORG_HEADS = _set(
    "ministry party forces force army university agency council movement front corps command authority commission "
    "committee union league alliance coalition federation confederation association organization organisation "
    "institute institution foundation fund bank group company corporation corp inc ltd llc plc holding holdings "
    "brigade brigades battalion division regiment militia guard guards police navy court tribunal parliament assembly "
    "senate congress knesset duma office bureau department directorate administration service services intelligence "
    "network tv television radio news times post herald tribune gazette journal daily press media observer guardian "
    "telegraph chronicle monitor broadcasting airlines airways railways railway petroleum oil energy steel telecom "
    "mission society club team federation chamber board center centre school college academy hospital laboratory "
    "institute secretariat cabinet presidency inspectorate customs watch crescent cross aid relief brotherhood "
    "syndicate cartel gang army front resistance liberation unit units cell troupe orchestra choir fc united bloc "
    "collective cooperative consortium partnership initiative programme program treasury exchange treasury "
    "consulate embassy legion insurance motors industries systems technologies shipping lines logistics mining minerals "
    "gas power electric foods pharma pharmaceuticals airlines trust charity caucus register registry prosecutor "
    "observatory taskforce junta emirate caliphate vanguard phalanx sharq battalions hawks panthers wolves shield wagner "
    "ltd gmbh ag sa spa oy ab as bv diocese archdiocese synod congregation parish seminary caliphate parliamentarians"
)
# Heads before 'of' or 'for' that start the name of a body.
ORG_OPENERS = _set(
    "ministry department bank university office centre center institute council court union league federation "
    "association organization organisation commission committee authority agency movement front party army forces "
    "bureau directorate house board chamber academy society alliance coalition high international committee "
    "secretariat mission radio voice brigade brigades brotherhood sons soldiers guardians friends doctors reporters "
    "church college school congress assembly conference general directorate command corps group"
)
FAC_HEADS = _set(
    "dam airport bridge port harbour harbor airbase base barracks prison jail palace mosque church cathedral temple "
    "synagogue shrine monastery museum stadium square street avenue road highway boulevard station terminal hotel "
    "tower castle citadel fort fortress camp crossing gate checkpoint refinery pipeline plant reactor mine quarry "
    "tunnel canal library theatre theater arena market bazaar hall mall park cemetery monument memorial factory "
    "depot warehouse airfield airstrip wharf pier dock docks lighthouse building headquarters complex penitentiary "
    "plaza motorway roundabout viaduct basilica convent farm kremlin pentagon cafe restaurant inn villa mansion works substation"
)
FAC_OPENERS = _set(
    "fort camp hotel port plaza puerto tomb pier palais palacio hospital gate castle church cathedral chapel"
)
LOC_HEADS = _set(
    "sea river mountains mountain valley strait straits gulf bay ocean peninsula desert island islands isles plateau "
    "pass basin delta forest hills hill heights coast plain plains lake channel cape reef shoal atoll archipelago "
    "canyon gorge falls marshes marsh swamp steppe highlands lowlands range ridge triangle belt corridor glacier "
    "volcano peak spring springs wadi oasis creek bight caucasus sahel horn continent hemisphere rim quarter"
)
LOC_OPENERS = _set("gulf bay strait sea lake mount mt cape river straits wadi jabal jebel isle horn rio nahr")
GPE_HEADS = _set(
    "province governorate county oblast prefecture state municipality republic kingdom territory city town village "
    "region district emirate krai voivodeship department canton commune township"
)
EVENT_HEADS = _set(
    "war operation summit forum festival games cup olympics championship championships revolution uprising intifada "
    "conference massacre genocide holocaust exercise exercises maneuvers manoeuvres expo fair biennale marathon "
    "rally carnival week day hurricane typhoon cyclone storm earthquake tsunami flood floods battle siege offensive spring "
    "dialogue talks consultations congress convention crisis scandal affair crusade insurgency referendum election "
    "elections derby prix regatta exhibition derby days nights famine feud discussions jubilee"
)
EVENT_OPENERS = _set(
    "operation exercise battle war siege typhoon cyclone hurricane tropical festival act day oplan feast conference "
    "massacre treaty summit storm"
)
LAW_HEADS = _set(
    "treaty accord accords convention agreement agreements pact protocol declaration act constitution law code bill "
    "resolution charter memorandum understanding understandings amendment covenant communique communiqué statute "
    "ordinance decree directive regulation framework roadmap compact entente deal annex concordat"
)
LAW_OPENERS = _set(
    "treaty convention agreement article resolution law decree pact constitution charter accord protocol declaration"
)
PRODUCT_HEADS = _set("missile missiles rocket rockets drone drones rifle rifles tank tanks vaccine jet jets fighter")
PRODUCT_CUES = _set(
    "missile missiles rocket rockets drone drones rifle rifles tank tanks vaccine vaccines jet jets fighter fighters helicopter "
    "helicopters launcher launchers launcher system systems pistol pistols trucks truck pickups pickup app phones "
    "satellite satellites tanker freighter vessel trawler ferry frigate corvette destroyer submarine ship cargo "
    "bomber bombers howitzer howitzers plane planes aircraft torpedo torpedoes pills tablets capsules cigarettes interceptors batteries"
)
GPE_BEFORE = _set("in near from at towards toward outside around into inside across throughout of to between")
GPE_BEFORE_STRONG = _set("in near outside")
GPE_NOUNS = _set(
    "city town village district province region governorate county suburb capital island neighbourhood neighborhood "
    "port hamlet quarter municipality township department state"
)
FAC_NOUNS = _set(
    "dam airport bridge prison base camp crossing port square barracks refinery plant mine pipeline hotel border hospital station gate checkpoint jail"
)
LOC_NOUNS = _set(
    "river mountains mountain valley sea strait gulf peninsula desert basin islands island forest region coast lake hills plain river shoal reef pass plateau"
)
ORG_NOUNS = _set(
    "party group newspaper militia movement company agency daily magazine broadcaster website channel brigade "
    "faction organisation organization news television radio bank airline weekly firm network outlet insurgents "
    "militants rebels fighters lawmakers union coalition bloc gang cartel charity newspaper foundation commander "
    "spokesman spokeswoman lawmaker officials leadership parliament shares shareholders executives"
)
PEOPLE_NOUNS = _set(
    "people men women forces troops army government officials authorities soldiers president minister fighters "
    "community minority tribe tribes clan clans leaders nationals citizens police military state foreign media "
    "refugees villagers families elders language speakers population villages herders militias herdsmen workers side"
)
SAID = _set(
    "said says told added warned noted stressed argued replied insisted wrote declared claimed explained admitted "
    "denied announced stated asked recalled vowed predicted acknowledged urged accused met visited spoke called thanked arrived laughed "
    "shrugged smiled resigned nodded"
)
PARTICLES = _set(
    "al el bin ibn ben bint de da do dos das del della di du la le van von der den ter ould ag abu abou umm um ul ud ad as ash an ar at uz az d dos e y mac st af den abd te o"
)
MONTHS_DAYS = _set(
    "january february march april may june july august september october november december jan feb mar apr jun jul "
    "aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun"
)
NO_NAMES = _set(
    "i im ive id ill mr mrs ms dr am pm gmt utc est km kg mw gdp covid ii iii iv vi vii viii ix xi a an the no yes ok related "
    "read tv god lord allah inshallah internet monday photo image video watch breaking live update updated exclusive "
    "opinion analysis editorial news covid-19 aids hiv dna gps vat ceo cfo coo mps mp pdf usb led suv it we he she they you "
    "his her our their my your its this that these those there here who what when where why how which whose"
)
