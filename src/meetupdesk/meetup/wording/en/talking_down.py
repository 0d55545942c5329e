"""Presuming ignorance or low rank of the person addressed, in English."""

from meetupdesk.meetup.wording.en.snubs import WORDS as SNUBS
from meetupdesk.meetup.wording.rule import Rule, either

WORDS = SNUBS | {
    "ignorant": either(
        r"\byou (?:may|might|will|would|can|could|do|did|clearly|obviously|probably|perhaps|"
        r"evidently|simply|just|really|apparently|possibly|surely|still|likely|all|have|are|"
        r"were|must|seem to|some of you|\s)*(?:not|never|hardly|fail(?:ed)? to|unable to|"
        r"struggle to|find it hard to) (?:be |been |have |quite |really |fully |even |yet |"
        r"possibly |actually |properly |to |seem to |appear to |want to |able to |expected to |"
        r"be expected to |bother(?:ed)? to )*(?:know(?! the way| where)|known|understand|"
        r"understood|realise|realised|realize|realized|aware|familiar|grasp|grasped|appreciate|"
        r"see how|see the|see why|follow|comprehend|get it|get how|get the|heard of|notice|"
        r"noticed|recogni[sz]e|considered?|thought|think|imagine|read|look|informed|keep up|"
        r"judge|follow)\b",
        r"\byou (?:have|must have|may have|might have|seem to have|appear to have|clearly|"
        r"obviously|simply|probably|just|completely|are|were|all)*(?: (?:completely|simply|"
        r"clearly|obviously|just|been|slightly|a (?:bit|little)|have|badly|again|"
        r"rather))* ?(?:misunderst\w+|misread|misinterpret\w*|misinform\w*|misguided|mistaken|"
        r"misled|confused|muddled|got (?:it|this|that|things|the facts) wrong|getting (?:it|"
        r"this|that|things) (?:all )?wrong|been getting wrong|mixed up|mixing up|"
        r"missed the point|missing the point|ill-informed|uninformed|unaware|ignorant|"
        r"overthinking|overreact\w*|too (?:young|emotional|sensitive|inexperienced|hasty|"
        r"impatient|naive|new)|naive|clueless|out of (?:your )?depth|no expert|"
        r"(?:not )?an? (?:beginner|amateur|layman|novice|newcomer|outsider)|not (?:an expert|"
        r"experts|qualified|equipped|trained|professionals|specialists|scientists|doctors|"
        r"engineers|in a position to (?:judge|know|understand))|new (?:to|at) (?:this|these|"
        r"all)|amateurs?|beginners?|just (?:a )?beginners?)\b",
        r"\byou (?:have|had|ve) (?:no|little|hardly any|zero|not the (?:faintest|slightest)|"
        r"not got a) (?:idea|clue|experience|understanding|notion|knowledge|concept|expertise|"
        r"sense of|faintest)\b|\byou (?:know|understand) (?:nothing|little|too little|"
        r"very little)\b|\byour (?:lack of|limited|poor|little|insufficient|incomplete|"
        r"misunderst\w+|misconception|confusion|ignorance|inexperience|naivety|misreading|"
        r"mistaken)\b|\b(?:you|everyone|them) (?:seem|appear) to (?:think|believe|"
        r"be (?:confused|under|unaware|mistaken)|misunderst\w+|have (?:missed|misread|"
        r"forgotten|misunderst\w+|been misinformed))|\byou (?:seem|appear) (?:confused|unaware|"
        r"unfamiliar|to lack|mistaken|upset|to be)\b|\b(?:everyone|everybody|anyone) (?:knows|"
        r"understands) (?:that |it )?except\b|\bcommon misconceptions?\b|"
        r"\bunder the (?:false )?impression\b|\b(?:you|some of you|people) (?:simply |just |"
        r"still |have )?(?:failed?|fail) to (?:understand|grasp|see|read|follow|appreciate|"
        r"notice|realise)\b|\b(?:do|did|have|had) you (?:even|actually|ever|really) (?:know|"
        r"read|understand|bother|looked|run|thought)\b|\bif you (?:had (?:read|listened|paid|"
        r"looked|done|bothered|studied|understood)|knew (?:anything|how|better|more|the)|"
        r"understood (?:how|the|anything)|really understood|only knew|would only|"
        r"paid attention)\b|\bwhat (?:you|bloggers|people|residents|critics|visitors|"
        r"customers) (?:do not (?:understand|know|see|realise|get|grasp)|fail to|"
        r"keep getting wrong|get wrong|are missing|have been getting wrong|misunderstand)\b|"
        r"\bcorrecting what\b|\b(?:you|people|residents|laymen|bloggers) (?:can not|"
        r"could not) (?:be expected to|possibly|hope to) (?:know|understand|grasp|judge|follow|"
        r"see|appreciate)\b|\bexpect you to (?:know|understand|grasp|follow)\b|"
        r"\bsurely you (?:do not|know|must|realise|can)\b|\bnot (?:you|people) fault\b",
    ),
    "about_us": (
        r"\bnot (?:assume|think|suggest|mean|believe|imply|want to say) (?:that )?(?:you|any)|"
        r"\bif (?:you|anything|anyone)\b(?! (?:had (?:read|listened|paid|looked|done|bothered|"
        r"studied|understood)|knew|understood|really|only|would only|paid))|"
        r"\bwe were unclear\b|\bour explanation\b|\bour fault\b|\bit is not that you\b|"
        r"\bplease ask\b|\btell us\b|\bcall us\b|\bask us\b|\bwe (?:explained|were unclear|"
        r"told you)\b|\bwhere we\b|\bthank you for teaching\b|\bagree with\b|\bpark\b$"
    ),
    "too_hard": either(
        r"\b(?:too|very|rather|quite|highly|extremely|a bit|a little|so|far too) (?:technical|"
        r"complicated|complex|difficult|hard|advanced|specialised|specialized|abstract|deep|"
        r"scientific|sophisticated|dry|much) (?:for (?:you|most|the (?:public|general|average|"
        r"layman|non)|ordinary|lay|non|outsiders|people|a |bloggers|visitors|residents|"
        r"anyone outside)|to (?:explain (?:to|here)|grasp|follow for|understand for|take in))|"
        r"\b(?:over|above|beyond) (?:your|their|most people's|the heads?|everyone's|people's|"
        r"his|her) ?(?:heads?|grasp|level|understanding|pay grade|depth|comprehension|ken)?\b|"
        r"\bover your heads?\b|\bgone over\b.{0,12}\bheads?\b|\bbeyond you\b|\b(?:hard|"
        r"difficult|tough|tricky|not easy|challenging) for (?:you|non-?\w+|lay\w*|outsiders|"
        r"most of you|ordinary|the public|the general|beginners|"
        r"people) [^,]{0,20}(?:to (?:follow|understand|grasp|keep up|judge|see|take in)|like)|"
        r"\bso (?:that )?(?:even )?(?:you|anyone|everybody|everyone|a child|children|laymen|"
        r"bloggers|non-?experts|the public|you too) (?:can|could|will|may) (?:\w+ )?(?:follow|"
        r"understand|grasp|keep up|get it|see)\b|\beven (?:you|a child|children|a (?:five|six|"
        r"ten)|beginners|laymen|bloggers|non-?experts|your grandmother|my grandmother|a layman|"
        r"a blogger) (?:can|could|will|would|should|may|know)\b|\bfor (?:dummies|idiots|"
        r"beginners like|simple)\b",
        r"\b(?:simple|small|short|basic|lay|layman's) (?:words|terms|language|english|"
        r"steps)(?= (?:so|for|that)|$)|\bin (?:layman's|lay|simple|very simple) (?:terms|words|"
        r"language)\b|\b(?:dumb(?:ed|ing)?|water(?:ed|ing)?) (?:it |this |that |"
        r"everything )?down\b|\bkept (?:it|this|things|everything) (?:very |really |extremely |"
        r"deliberately |so |nice and )?(?:very, )?(?:very )?(?:simple|basic|easy|"
        r"short)\b[^.]{0,30}(?:for|audience|you)|\bspell (?:it|this) out\b|\bsimplified (?:for|"
        r"it|this)\b|\bput (?:it|this) (?:simply|in simple)|\blet me (?:explain|put|educate|"
        r"enlighten|teach|correct|break|simplify|spell)\b[^,]{0,24}(?:simpl|you\b|again|slowly|"
        r"down|how|so)|\bexplain (?:it |this |that )?(?:to you )?(?:slowly|again slowly|like|"
        r"as if|step by step|in simple|simply)\b|\b(?:abc|basics|"
        r"101)\b[^,]{0,12}\b(?:for (?:you|bloggers|visitors|residents|citizens|beginners|"
        r"the public|laymen)|explained)\b|\bhold your hand\b|\bbaby steps\b|\bspoon-?feed",
    ),
    "teach": (
        r"\b(?:teach|teaching|educate|educating|enlighten|enlightening|school|schooling|"
        r"lecture|instruct|instructing|train|training|correct|correcting|guide|re-?educate|"
        r"raise the awareness of) (?:you|the (?:public|bloggers|citizens|residents|visitors|"
        r"audience|general|people|locals|guests|participants|community|masses)|our (?:visitors|"
        r"guests|customers|readers|residents|users|audience|bloggers|citizens)|visitors|"
        r"bloggers|citizens|residents|guests|people|consumers|customers|participants|readers|"
        r"parents|mums|tenants|gamers|players|youngsters|patients|users|laymen|locals|them)\b|"
        r"\byou (?:will |can |shall |should |must |need to |have to |ought to |"
        r"would do well to )?(?:finally |first |really |still |just )?(?:learn (?:what|how|"
        r"the (?:basics|facts|truth)|something|that|to|about)|do your (?:homework|research|"
        r"reading)|read up|study (?:the|up)|get your facts|inform yourself|educate yourself|"
        r"grow up|listen and learn)\b|\b(?:do|done) (?:your|some) (?:homework|research)\b|"
        r"\blearn (?:what you|the basics|the facts|the truth|from (?:the )?(?:experts|"
        r"professionals))\b|\bget your facts\b|\bsee the (?:truth|light|facts)\b|"
        r"\bthe (?:real )?facts for\b|\bfinally (?:learn|understand|see|know)\b"
    ),
    "obvious": either(
        r"\b(?:obviously|clearly|evidently|naturally|apparently|frankly|honestly|"
        r"let us be honest|with (?:all )?(?:due )?respect|no offen[cs]e|believe me|trust me|"
        r"surely|plainly)\b,? (?:\w+ ){0,3}?you (?:are|do|have|did|can|were|will|know|must|"
        r"should|would|need|lack|seem|missed|never)\b(?! (?:right|spent|worked|know (?:these|"
        r"your|this)))|\beveryone knows\b|\bas (?:any|every|everyone|everybody|anyone)(?:one|"
        r"body)? (?:\w+ )?(?:knows?|should know|with (?:any|half|a|some) (?:sense|knowledge|"
        r"experience|brain)|sensible|expert|professional|educated)\b|\bany (?:reasonable|"
        r"sensible|intelligent|educated|rational) (?:person|reader|citizen|adult)\b|"
        r"\bit is (?:common (?:sense|knowledge)|(?:quite |really |not )?(?:so )?(?:simple|"
        r"rocket science|elementary|obvious to anyone|basic|that hard|"
        r"that difficult))\b(?! to (?:get|reach|find|book))|\bbasic(?:s)? (?:knowledge|facts?|"
        r"common sense|principles|arithmetic|economics|understanding|maths?)\b|"
        r"\bcommon sense (?:tells|should|says|would)\b|\byou should (?:know|have known|"
        r"understand|realise|be (?:grateful|thankful|glad))\b|\bof course you (?:would|do not|"
        r"can not|know)\b|\bhow (?:can|could|do) you (?:not|possibly)\b|\bhave you (?:even|"
        r"ever actually|actually|ever run|ever worked)\b|\bdo(?:es)? not take (?:a genius|"
        r"an expert)\b|\bwithout (?:knowing|understanding|reading|checking|having (?:read|run|"
        r"seen|worked|studied))\b",
    ),
    "our_people": (
        r"\bwe (?:do not|did not|misunderstood|may not|were|know little|knew little|"
        r"have not)\b(?! (?:expect|need you|think you|want to be rude))|\b(?:no|"
        r"any) experience (?:is )?(?:needed|required|necessary)\b|\bwelcome\b|"
        r"\bour (?:own )?(?:staff|team|engineers|people)\b|\bhalf the price\b|"
        r"\bthings we miss\b|\bwe (?:miss|missed|overlooked)\b|\bcan vote\b|\bbetter than we\b|"
        r"\bnot here to\b|\bthank you for teaching\b|\bwe (?:want|would like|hope|came|"
        r"are here) to learn\b|\bteaching us\b|\bi am (?:just|only)\b|\b(?:a colleague|"
        r"our (?:desk|agency)) (?:called|told|said)\b"
    ),
}

RULES = (
    Rule("ignorant", unless="about_us confess our_people", negatable=False),
    Rule("too_hard", unless="confess our_people about_us"),
    Rule("teach", unless="confess our_people"),
    Rule("obvious", unless="confess our_people", negatable=False),
    Rule("low_rank", unless="confess our_people", negatable=False),
    Rule("snub", unless="confess our_people about_us ours_too", negatable=False),
)
