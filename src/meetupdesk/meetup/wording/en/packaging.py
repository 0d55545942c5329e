"""Dressing ourselves up, in English."""

from meetupdesk.meetup.wording.rule import Rule, either

_GOOD = either(
    r"beautiful|advanced|modern|innovative|reliable|trusted|comfortable|delicious|exciting|"
    r"successful|efficient|effective|generous|impressive|popular|loved|ambitious|powerful|"
    r"stunning|amazing|sophisticated|transparent|sustainable|luxurious|complete|comprehensive|"
    r"progressive|talented|skilled|experienced|inspiring|memorable|welcoming|accurate|iconic|"
    r"prestigious|celebrated|admired|desirable|magical|spectacular|outstanding|perfect|caring|"
    r"respected|intelligent|user-friendly|authentic|remarkable|important",
)

WORDS = {
    "glory": either(
        r"world[ -](?:class|leading|beating|famous|renowned|first)|first[ -]ever|"
        r"best[ -](?:ever|in[ -]class|of[ -]breed)|state[ -]of[ -]the[ -]art|cutting[ -]edge|"
        r"next[ -]gen(?:eration)?|next[ -]level|ground[ -]?breaking|path[ -]?breaking|"
        r"trail[ -]?blazing|pioneering|revolutionary|revolutioni[sz]|game[ -]?chang|"
        r"unprecedented|unparalleled|unrivall?ed|unmatched|unequall?ed|unsurpassed|unbeatable|"
        r"unbeaten|incomparable|matchless|peerless|inimitable|second to none|without (?:equal|"
        r"peer|parallel|rival)|beyond compare|in a league of|one[ -]of[ -]a[ -]kind|"
        r"once[ -]in[ -]a|never[ -]before|like no other|like nothing (?:else|you)|bar none|"
        r"no other .{0,24} (?:comes? close|can match|compares?)",
        r"flawless|faultless|impeccabl|immaculate|perfection|foolproof|fail-?safe|infallible|"
        r"bulletproof|masterpiece|miracle|miraculous|magical|magnificent|spectacular|"
        r"breath-?taking|mind-?blowing|jaw-?dropping|awe-?inspiring|stunning|dazzling|"
        r"legendary|iconic|extraordinary|phenomenal|sensational|astonishing|astounding|amazing|"
        r"incredible|fabulous|marvell?ous|superb|exquisite|sublime|exceptional|outstanding|"
        r"stellar|gold standard|crown jewel|jewel in|paradise|heaven on earth|dream come true|"
        r"triumph|crowning|visionary|disruptive|futuristic|premium|luxury|luxurious|high-?end|"
        r"top[ -]notch|top[ -]tier|top[ -]class|first[ -]class(?! (?:stamp|ticket|post|mail))|"
        r"first[ -]rate|five[ -]star(?!s| reviews?)|prestigious|elite|a[ -]list|supreme|"
        r"ultimate|quintessential|definitive|undisputed|unquestioned|uncontested|undoubtedly|"
        r"indisputabl|hands down|no contest|holy grail|silver bullet|panacea|cure-?all|"
        r"the envy of|raises? the bar|raising the bar|sets? (?:a |the )?(?:new |"
        r"gold )?standards?|redefin|reinvent|transform(?:ing|s|ed)? the (?:way|future|world|"
        r"industry)|reimagin|new era|new age of|quantum leap|landmark|benchmark for|role model|"
        r"lead(?:s|ing)? the (?:world|way|field|pack|industry|market|country|nation)|"
        r"industry[ -]leading|market[ -]lead|leading (?:the|provider|company|authority|edge|"
        r"light)|ahead of (?:its time|the curve|everyone|the rest|all)|years ahead|"
        r"streets ahead|award-winning|world-?wide acclaim|internationally (?:acclaimed|"
        r"renowned)|acclaimed|made history|making history|history in the making|history books|"
        r"nailed it|knock(?:s|ed)? it out|blow(?:s|n)? (?:you|your mind|everyone)|smash hit|"
        r"unmissable|must-see|state of the nation|best-?kept|the real deal|iconic|epic|awesome|"
        r"coolest|no-brainer|unique|uniquely|uncompromising|pinnacle|summit of|the height of|"
        r"the last word in|epitome|hallmark of excellence|excellence|finest|"
        r"greatest(?! (?:common|concern|problem|worry|need|number|risk|fear))|guaranteed|"
        r"we guarantee|superior(?:ity)?",
    ),
    "perfect": (
        r"perfect(?! (?:thank|plan|answer|solution)|ly (?:all right|fine|normal|possible|happy|"
        r"ok|understand|honest|reasonable|good|clear|well)| (?:storm|tense|pitch))"
    ),
    "top": either(
        r"(?:the|our|very|absolute|simply the|country's|nation's|world's|city's|region's|"
        r"europe's|britain's|industry's|town's|market's) (?:very |absolute |"
        r"single )?best\b(?![ -](?:idea so far|shot|solution|plan is|before|way|time|moment|"
        r"interests?|known|regards?|wishes|man|guess|efforts?|practice|place to (?:start|ask|"
        r"reach|meet|park)|route to|person to|option (?:for you|may)|hour of your|of (?:your|"
        r"our) (?:ability|knowledge)|thing (?:to do|about)|to (?:ask|call|come|reach)))",
        r"best (?:\w+ ){1,4}(?:in (?:the|our|all|town|this)|on (?:the|earth)|ever|anywhere|"
        r"around|money can|you (?:will|can|have)|of (?:its|their|all|any))|best \w+(?: \w+)?$",
        r"(?:number|no\.?|nr\.?|#) ?(?:one|1)\b(?! (?:bus|tram|concern|complaint|problem|"
        r"question|priority is|reason|worry|line|train|route|request|on the list|cause))|"
        r"numero uno|second to nobody|top of the (?:class|league|range)|leader in\b|"
        r"leaders? of the|champions? of",
        rf"(?:the|our|our very|country's|world's|nation's|region's|europe's|"
        rf"industry's) most (?:{_GOOD})\b|\bthe (?:safest|cleanest|fastest|smartest|"
        rf"friendliest|tastiest|healthiest|greenest|prettiest|loveliest|brightest|coolest|"
        rf"happiest|purest|strongest|richest|freshest|quickest|kindest|easiest|wisest|fairest|"
        rf"strictest|highest (?:quality|standards?|level of))\b(?! (?:way|route|exit|option|"
        rf"bus))|\bworld's (?:first|finest|best|most|safest|largest|biggest|only|leading|"
        rf"greatest|favourite|smartest|tallest)\b|\bfirst (?:\w+ ){0, 3}(?:in the (?:world|"
        rf"country|nation|industry|region|uk|us|land)|of its kind|anywhere|worldwide|"
        rf"nationwide|ever\b)|\b(?:the|country's|nation's|europe's) first (?:fully|truly|ever|"
        rf"and only|digital|smart|\w+ly)\b|\b(?:country|nation|region|city|industry|town|"
        rf"europe)(?: ')?'?s (?:only|favourite|leading|first|premier|number|top|largest|"
        rf"biggest|best|finest)\b|\bonly (?:truly|real|genuine|genuinely|fully|proper|"
        rf"one that (?:really|truly)|\w+ly \w+) \w+|\bthe only (?:\w+ ){1, 4}(?:in the (?:world|"
        rf"country|region|city|industry|market)|that (?:really|truly|works|cares|never|can)|"
        rf"you will ever|worth)|\bonly we (?:can|offer|have|know)\b|\bthat only we\b|"
        rf"\bnobody else (?:can|offers|has|does|comes)\b|\bno one else (?:can|offers|has|does|"
        rf"comes)\b",
    ),
    "peerless": either(
        r"\b(?:no ?body|no one|none|no other \w+|no competitor|no rival|nothing|nowhere|"
        r"no (?:\w+ ){1,2}(?:in|on|anywhere))\b[^,]{0,30}\b(?:better than|comes? (?:close|"
        r"near)|like (?:ours?|us|it|this)|compares?|matches|match|beats?|beat|rivals?|"
        r"as (?:good|safe|well|fast|clean|fresh|beautiful|reliable|much|carefully) as|"
        r"does .{0,20} (?:like|better)|can (?:compete|touch|match|beat|copy)|else like|"
        r"even close|safer|finer|to equal|catch up)\b|\b(?:is|are|there is|simply|"
        r"quite) (?:simply |quite |just )?no (?:better|safer|finer|fresher|faster|nicer|"
        r"cleaner|greater|equal|match|rival|comparison|substitute|finer)\b|\bnever catch up\b|"
        r"\bhas no (?:equal|rival|match|peer|competition)\b|\bhave no (?:equal|rival|match|"
        r"peer|competition)\b|\bnever (?:be )?(?:bettered|equalled|matched|surpassed)\b|"
        r"\bleaves? (?:the competition|all others|everyone|nothing to be desired|"
        r"everything else|the rest)\b|\bputs? (?:all |every )?(?:others?|the rest|"
        r"everyone) (?:to shame|in the shade)\b|\bbetter than (?:any|all|anyone|anything|every|"
        r"everyone|ever|the rest|anybody)\b|\b(?:you have|you will|the world has|anyone has|"
        r"have ever|has) (?:ever|never) (?:seen|see|tasted|taste|tried|had|visited|visit|met|"
        r"heard|known|experienced|used|set foot|eaten|need another)\b|\bnever need (?:another|"
        r"any other|anything else)\b|\bsweeps? .{0,10}off\b|\bleaves? you speechless\b|"
        r"\bbeyond (?:your )?(?:wildest|imagination|expectation|praise|doubt|reproach|"
        r"criticism|words|belief)\b|\bexceeds? (?:all|every|your)\b|\bsurpass(?:es|ed)? (?:all|"
        r"every|any)\b|\bwords can not\b|\bno exaggeration\b|\bwithout exaggeration\b|"
        r"\bspeaks? for itself\b|\bthe rest of the (?:world|country|industry) (?:can only|"
        r"looks|envies|is)\b|\b(?:everyone|everybody|the (?:whole|entire) (?:country|world|"
        r"city|nation|town|industry)) (?:loves?|admires?|envies|wants|is talking|agrees|"
        r"knows that (?:we|our)|adores)\b|\blove(?:d|s) by (?:all|everyone|everybody|"
        r"millions)\b|\bever (?:made|built|created|conceived|designed|produced|seen|devised|"
        r"written|baked|brewed)\b|\blike you have never\b|\bever again\b",
    ),
    "absolute": either(
        r"\b(?:100|one hundred|a hundred|hundred) ?(?:%|per ?cent|"
        r"percent)\b[^,]{0,24}\b(?:safe|effective|secure|reliable|satisf|guarante|natural and|"
        r"success|sure|certain|perfect|accurate|committed|risk|trustworthy|convinced|clean|"
        r"protected|free of|right)|\b(?:completely|absolutely|totally|entirely|utterly|"
        r"perfectly|fully|always|wholly) (?:\w+ )?(?:safe|secure|risk[ -]free|reliable|"
        r"harmless|satisfied|unique|free of (?:faults?|errors?|risks?)|transparent|sure to)\b|"
        r"\b(?:never|can not|could not|will never|does not ever|do not ever|has never|"
        r"have never) (?:ever |once |possibly )?(?:break|breaks|broke|broken|fail|fails|failed|"
        r"go wrong|goes wrong|gone wrong|let (?:you|anyone|anybody) down|disappoint|"
        r"disappoints|disappointed|be wrong|make a mistake|makes mistakes|happen here|miss|"
        r"run late|late|had a complaint|had an accident|had a single)\b|\b(?:impossible|"
        r"can not happen|will not happen|could never happen|unthinkable) (?:with|here|at|in|"
        r"to)\b|\bimpossible (?:with|in|for) (?:our|us)\b|\bzero (?:risk|faults?|errors?|"
        r"defects?|complaints?|accidents?|problems?|mistakes?)\b|\bno (?:side effects|risks?|"
        r"faults?|flaws?|defects?|weak points|drawbacks|problems|mistakes|"
        r"downsides?) (?:at all|whatsoever|what ?so ?ever|ever|of any kind|here)\b|"
        r"\bnot a single (?:complaint|fault|problem|mistake|accident|error|flaw|defect|"
        r"weakness)\b|\b(?:cures?|solves?|heals?|fix(?:es)?|satisf(?:y|ies)|pleases?|"
        r"works? for|suits?|effective for|perfect for|delights?) (?:anything|everything|"
        r"everyone|everybody|all (?:your|our|problems|skin|ills|needs)|"
        r"every (?:\w+ )?(?:problem|need|wish|taste|skin|customer|visitor|guest|patient|"
        r"question))\b|\ball (?:your )?(?:problems|worries) (?:are )?(?:solved|over|gone)\b|"
        r"\bexactly as it should be\b|\beverything (?:has been|is|was|"
        r"you could) [^,]{0,20}(?:perfect|thought of|ready for|want|wish)",
    ),
    "humble": (
        r"\bfar from\b|\bwe do not (?:say|claim|think|believe)\b|\bso we do not\b|"
        r"\bwhether (?:it|that|this|we|our)\b|\b(?:is|are) for (?:players|you|others|readers|"
        r"visitors|guests|them|historians) to (?:judge|say|decide)\b|\bno ?(?:one|"
        r"body) (?:here )?(?:will|would|should) (?:claim|say)\b|\bnothing (?:about|"
        r"in)\b.{0,30}\b(?:is|was)\b|\bslogan\b|\bdispute\b|\bboast|\bexaggerat(?!ion)|"
        r"\bnot call\b|\bnot claim\b|\bnot yet\b|\bhardly\b|\banything but\b|\bprefer\b|"
        r"\bwould (?:rather|make)\b|\bbegged\b"
    ),
    "other_one": (
        r"\b(?:your|his|her|their) (?:criticism|questions?|article|post|review|photographs?|"
        r"pictures|letter|advice|book|map|blog|point|work|remarks?|description|patience|time|"
        r"idea|help|neighbourhood)\b|\b(?:tree|river|mountain|church|bridge)\b(?! park)|"
        r"\bfirst aid\b|\bwhich\b|\bwhat (?:is|was|were|would|are)\b|\?$|\bcomplaint\b|"
        r"\b(?:they|our neighbou?rs?|one of our \w+|another \w+|the next \w+|"
        r"a rival) (?:\w+ )?(?:has|have|is|are|was|were)\b"
    ),
    "boast": either(
        r"\b(?:nobody|no one|no other|not one|not a single|no) [^,]{0,40}\b(?:anywhere near|"
        r"could have|pulled (?:this|it) off|has more|as (?:\w+ly|good|well|much) as|grows?|"
        r"bakes?|makes|better|comes? close|disappointed|complain\w*|offers more)\b(?! (?:about|"
        r"understood|informed))|\bthere (?:has|have) never been (?:a|an|anything|such)\b|"
        r"\bnever before (?:has|have|in)\b|\bnothing (?:comparable|similar|like it|"
        r"could be improved|can go wrong|beats|compares)\b|\b(?:does|do|could|"
        r"can) not get (?:any )?better\b|\bwill not find (?:a|an|any|anything) (?:\w+er|better|"
        r"more \w+)\b|\bhard (?:pressed|put) to find\b|\bcan not (?:be (?:topped|beaten|"
        r"bettered|matched|improved)|imagine anything (?:more|better))\b|"
        r"\bin a class of (?:our|its) own\b|\b(?:far|light years|miles|well) (?:behind|"
        r"ahead)\b|\bwithout (?:compromise|parallel|equal|rival)\b|\bwrong to call it\b|"
        r"\bno stone\b|\bnot an option\b|\bnever (?:drops?|breaks?|fails?|lets?|misses|"
        r"disappoints?|sleeps|stops? working|be broken)\b|\balways (?:right|on time|perfect|"
        r"the best|reliable|correct|first|fresh)\b|\bthe lowest prices?\b|"
        r"\blowest price guarantee\b|\bno complaints\b|\bzero (?:risks?|complaints|defects)\b|"
        r"\bthere are (?:zero|no) risks?\b|\bthought impossible\b|\bthe impossible\b|"
        r"\bone hundred per ?cent\b(?! (?:of|sure that we do not|certain yet))|"
        r"(?<!not )\b100 ?%(?! of| renewable by)",
        r"\b(?:geniuses|genius|brilliant|brilliance|champions?|the original|sensation|"
        r"sensational|epoch-?making|paradise|utter success|complete success|total success|"
        r"huge success|roaring success|resounding success|success story|of the highest order|"
        r"pride of the|jewel|gem of|premier|foremost|preeminent|star of|first-rate|"
        r"world champion|all-time|of all time|record-breaking|unforgettable|beloved|"
        r"the one and only|does it all|answer to (?:everything|all)|dreams? (?:come true|"
        r"of living)|history was|change the world|world has been waiting|others? (?:now |only |"
        r"can only )?(?:copy|envy|dream|follow|imitate)|we invented|everyone (?:dreams|wants|"
        r"loves|envies)|from all over the world (?:admire|come|flock)|simply better|"
        r"do everything better|better than (?:everyone|anyone|the rest)|first in the (?:nation|"
        r"country|world|region|city)|(?:nicest|humanest|most humane|warmest|greatest|grandest|"
        r"boldest|noblest|tastiest|sweetest|softest|smoothest|brightest) (?:\w+ )?(?:on earth|"
        r"in the (?:land|world|country|region|city|town)|anywhere|ever|you)|"
        r"only \w+ that (?:truly|really|actually|genuinely)|like heaven|delete all the others|"
        r"will (?:love|adore|be delighted|be amazed|be thrilled|fall in love)|far superior|"
        r"superior to|wonders? of|a work of (?:art|genius))\b",
    ),
    "modest": (
        r"\b(?:criticism|complaint|last year|slower|worse|worst|not (?:yet|know|sure|perfect|"
        r"decided)|do not (?:know|expect|need)|can not (?:promise|say)|which|who (?:was|were)|"
        r"question|sorry|wrong|problem|mistake|season ticket|other cities|another|came from)\b|"
        r"^what\b|\banswer (?:every|all|the)\b"
    ),
}

RULES = (
    Rule("word_glory", unless="confess humble other_one others"),
    Rule("perfect_word", unless="confess humble other_one others"),
    Rule("word_top", unless="confess humble other_one others"),
    Rule("peerless", unless="confess humble others other_one", negatable=False),
    Rule("absolute", unless="confess humble others", negatable=False),
    Rule("boast", unless="confess humble others modest", negatable=False),
)

WORDS["word_glory"] = rf"\b(?:{WORDS.pop('glory')})"
WORDS["perfect_word"] = rf"\b(?:{WORDS.pop('perfect')})"
WORDS["word_top"] = rf"(?:\b|(?<=#))(?:{WORDS.pop('top')})"
