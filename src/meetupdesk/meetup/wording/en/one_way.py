"""Closing the talk, in English: papers, decisions, refusals, control of what guests write."""

from meetupdesk.meetup.wording.en.control import WORDS as CONTROL
from meetupdesk.meetup.wording.rule import Rule, either

_PAPER = (
    r"(?:hand-?outs?|materials?|leaflets?|brochures?|booklets?|documents?|website|web site|"
    r"site|web page|press (?:release|kit|pack)|report|slides?|pack|pamphlets?|manual|faqs?|"
    r"papers?|notes|file|attachment|annex|appendix|statement|guidelines|terms|"
    r"information sheet|fact ?sheet|sheet|programme|folder|pdf|notice|minutes|bulletin|guide|"
    r"instructions|deck|links?)"
)

WORDS = CONTROL | {
    "paper": either(
        rf"\b(?:(?:is|are|be|been|was|were) (?:all |already |fully |clearly |explained |"
        rf"written |there |set out |answered |covered |described |stated |spelt out |"
        rf"spelled out |laid out |listed |found |included |given |said )+|"
        rf"everything[^,]{{0,30}}|every detail[^,]{{0,20}}|all (?:of )?(?:the |"
        rf"your )?(?:answers?|details?|reasons?|information|facts|figures)[^,]{{0,24}}|(?:find|"
        rf"found|read) (?:it|that|this|everything|all(?: of it)?|the answers?|the details?|"
        rf"the reasons?|more|the rest)\b[^,]{{0,16}})\b(?:in|on|inside|into) (?:the|our|your|"
        rf"that|this|today's) (?!own)(?:\w+ ){{0,2}}{_PAPER}\b",
        rf"(?<!had )(?<!have )(?<!not )\b(?:refer|referred|direct you|point you|turn|consult|"
        rf"see|check|read|study|look (?:at|in|through))(?: yourself| you)? ?(?:back )?(?:to|at|"
        rf"in|through)? ?(?:the|our|your|that|this) (?:\w+ ){{0,2}}{_PAPER}(?: (?:instead|"
        rf"for (?:details|more|answers|that|further|any)|before|first|carefully|we)|$|,)",
        rf"\bplease (?:just |simply |kindly )?(?:refer to|consult|read|see|"
        rf"study)\b[^,]{{0,24}}{_PAPER}\b|\b{_PAPER} (?:will have to |must |should |shall |"
        rf"can |will )?(?:speaks? for (?:us|itself|themselves)|answers? (?:all|every|any|your|"
        rf"that)|says? it all|explains? (?:everything|it all|all)|contains? (?:everything|all)|"
        rf"covers? (?:everything|all|it)|tells? you (?:everything|all)|has all|replaces?|"
        rf"takes? the place)\b|(?<!had )(?<!have )(?<!not )\bread (?:the|"
        rf"our) {_PAPER}\b(?! (?:together|with|aloud|and tell))|\bin lieu of (?:questions|"
        rf"answers|a discussion)\b|\bplease read that\b|\brepeat it here\b|\brtfm\b",
    ),
    "practical": (
        r"\b(?:map|directions|parking|wheelchair|tram|route to|how to (?:get|find)|menu|"
        r"point out|mistakes? in|errors? in|together|missing from|not in the|unclear)\b"
    ),
    "decided": either(
        r"\b(?:has|have|had|was|were|is|are|been) (?:already |long |all |now |since |"
        r"finally )+(?:been )?(?:decided|settled|fixed|agreed|determined|approved|"
        r"signed(?: off)?|finalised|finalized|made|set in stone|taken|resolved|closed|"
        r"concluded|confirmed|voted)\b|\balready (?:decided|settled|fixed|agreed|determined|"
        r"approved|made up)\b|\bdone deal\b|\bset in stone\b|\bcast in stone\b|\b(?:decision|"
        r"plan|scheme|route|price|matter|case|issue|question|subject|topic|debate|discussion|"
        r"outcome|rent|roadmap|design|roll-?out|timetable|file|book)s? (?:is|are|was|has been|"
        r"have been|stands|remains?) (?:now |already |final(?:ly)? |firmly |absolutely |"
        r"hereby |therefore |all )?(?:final|closed|settled|fixed|locked|decided|non-negotiable|"
        r"irreversible|binding|over|set|signed|concluded|finished|off the table|what it is|"
        r"done)\b|\bdecision (?:is final|stands|was made|has been made|has been taken|"
        r"was taken)\b|\bfinal and binding\b|\bthe decision(?: we| they)? (?:made|"
        r"took)\b.{0,20}\bstands\b",
    ),
    "settled": either(
        r"\b(?:will|would|can|could|shall|is|are|am) not (?:going to |be |about to |"
        r"ever )*(?:chang|alter|reconsider|revers|reopen|review|revisit|negotia|revis|discuss|"
        r"debat|amend|move|budge|go back|go into|going into|withdraw|overturn|postpon|"
        r"compromis|entertain|adjust|bend|undo)\w*|\bnot (?:up for|open (?:to|for)|subject to|"
        r"a matter (?:for|of)|on the table|for discussion|the (?:time|place|moment|"
        r"forum) (?:for|to)|here to (?:discuss|debate|argue|answer|negotiate|take)|"
        r"in a position to (?:comment|answer|discuss|change|take)|negotiable|"
        r"going to (?:change|discuss|answer|argue|get into|go into|debate|happen|comment))\b|"
        r"\bnon-negotiable\b|\bno (?:point|use|sense) in\b|\bno use \w+ing\b|"
        r"\bnothing (?:more |further |left |else )?(?:to (?:discuss|add|say|debate|talk about|"
        r"negotiate|answer|explain|decide)|can be (?:done|changed)|(?:you|anyone|"
        r"anybody) (?:say|says|can say|can do)[^,]{0,24}(?:change|alter|matter|help)|"
        r"will (?:change|alter))\b|\bno (?:room|scope|space|time|need|reason|question|"
        r"possibility) (?:for|of|to) (?:\w+ )?(?:discuss|debate|negotiat|chang|questions?|"
        r"argument|compromise|manoeuvre|talk|doubt|appeal|reopen|alter|objection|exceptions?|"
        r"input|revis)\w*|\bno (?:going|turning|way) back\b|\b(?:will|can|could|"
        r"would) (?:no longer|hardly) (?:be )?(?:chang|discuss|alter|revers|debat)\w*|"
        r"\blike it or not\b|\btake it or leave it\b|\bwhatever (?:you|anyone|people|"
        r"the residents|residents) (?:say|think|feel|want|may say|decide)\b|\bend of (?:story|"
        r"discussion|debate|the matter|the discussion)\b|\bfull stop\b(?=.*(?:decid|discuss))|"
        r"\bthe end of (?:it|the matter)\b|\bmove on\b|\bbehind us\b|\bwater under\b|"
        r"\blook ahead\b|\bwe consider (?:this|the|it)\b.{0,30}\b(?:resolved|closed|settled)\b|"
        r"\bconsiders? (?:this|the|it)\b.{0,30}\b(?:resolved|closed|settled)\b|"
        r"\bmatter (?:is )?closed\b|\bwhether you like\b|\bregardless of (?:what|your|any|how|"
        r"the (?:outcome|opinions|feedback))\b|\bgo(?:es|ing)? ahead (?:as planned|anyway|"
        r"regardless|whatever|with or without)\b|\bproceed (?:as planned|regardless|anyway)\b|"
        r"\bunchangeable\b|\birrevocabl|\bis what it is\b|\bjust (?:have to|need to) (?:accept|"
        r"live with|get used)\b|\b(?:must|have to|need to|should|will have to|asked to|"
        r"expected to|kindly|please) (?:simply |just |now )?(?:accept|comply|abide|live with|"
        r"put up|bear with this)\b|\bcomply (?:with|accordingly)\b|\bhands are tied\b|"
        r"\bcompany policy\b|\b(?:our|the|that is|this is) policy\b(?! (?:is to (?:listen|"
        r"answer|publish)|paper|draft))|\brules are (?:the )?rules\b|\bbecause we say so\b|"
        r"\bno further (?:comment|statement|correspondence|discussion|questions?|action|"
        r"information|explanation|changes|debate)\b|\bno (?:comment|exceptions|objections?|"
        r"debate|discussion|negotiation|appeal)s?\b(?! (?:on the first|from))|"
        r"\bthere is no (?:alternative|discussion|debate)\b",
    ),
    "still_open": (
        r"\bcan still\b|\bstill (?:be )?(?:open|change|changed)\b|\bwhat (?:is|was|has been|"
        r"we have) (?:decided|fixed|settled|not)\b|\bwork out together\b|\bhow we\b|"
        r"\bbecause it is not\b|\bonce .{0,20}decided\b|\bwhat (?:would|could) change\b|"
        r"\bbefore (?:a|any|the|anything|we)\b.{0,16}\bdecid"
    ),
    "as_said": (
        r"\bas (?:i|we|has been|have been|was|already|previously|the|my|our)(?: (?:have|has|"
        r"had|already|just|previously|said|director|colleagues?|colleague|minister|mayor|"
        r"chair))* ?(?:already |previously |repeatedly |clearly |just |been )*(?:explained|"
        r"said|mentioned|stated|told|pointed out|noted|described|outlined|announced|set out|"
        r"made clear|communicated|presented|discussed|covered)\b|\b(?:i|"
        r"we) (?:have )?(?:already|previously|repeatedly|just|clearly) (?:been |"
        r"gone )?(?:explained|said|answered|told|covered|mentioned|stated|dealt|addressed|over|"
        r"through|made)\b|\b(?:have|has) already (?:been )?(?:explained|answered|said|told|"
        r"addressed|dealt|covered|made clear|responded)\b|\b(?:been|gone|went) (?:over|"
        r"through) (?:this|that|it)\b|\b(?:for the|many|several|countless|a hundred|"
        r"a thousand) (?:\w+ )?times?\b.{0,20}\b(?:explain|said|told|answer)|\b(?:said|"
        r"explained|told you|answered) (?:this |that |it |so )?(?:many times|before|earlier|"
        r"again and again|repeatedly|over and over|a hundred times|more than once)\b|"
        r"\b(?:repeat|repeating) (?:myself|ourselves|it|that)\b|\bonce again,? (?:we|"
        r"i) (?:explain|state|repeat|remind)|\bas explained (?:above|earlier|before)|"
        r"\bsee (?:above|previous answer)\b|\basked and answered\b|\bsame question again\b"
    ),
    "no_questions": either(
        r"\b(?:no|without any|not (?:be )?(?:taking|taken|accepting|answering|allowing|take|"
        r"accept|answer|allow|have|permit|permitted|entertain|hear|inviting|invite)(?: any|"
        r" your| further| more)?|not for|not permitted|instead of) (?:further |more |any |"
        r"other |open |individual |follow-?up )?(?:questions?|q ?& ?a|queries|discussion|"
        r"debate|comments?|feedback|requests|interruptions|interviews|follow-?ups|input|"
        r"objections|enquiries|inquiries)\b(?! (?:is|are) (?:off|too|silly|stupid|banned|"
        r"forbidden|wrong))",
        r"\b(?:questions?|q ?& ?a|queries|discussion|debate|comments?|feedback|requests|input|"
        r"objections|suggestions|opinions|enquiries|interviews)\b[^,]{0,24}\b(?:(?:will|can|"
        r"could|are|is|shall|may|must|should|would) not (?:be )?(?:taken|accepted|answered|"
        r"permitted|allowed|heard|possible|considered|discussed|entertained|welcome|foreseen|"
        r"planned|part of|included|dealt|raised|addressed|asked|read)|not (?:permitted|allowed|"
        r"accepted|foreseen|taken|planned|possible|welcome|answered|considered)|(?:is|are|"
        r"has been|have been) (?:closed|cancelled|omitted|dropped|over|skipped|excluded|"
        r"out of scope|off the (?:agenda|table)|disabled)|(?:may|can|should|must|"
        r"will) be (?:left|sent|submitted|directed|addressed|limited|restricted|kept)|"
        r"only in writing|in advance only|limited to|restricted to)\b",
        r"\b(?:refrain|abstain|desist) from (?:asking|question|comment|interrupt|rais|debat|"
        r"discuss|further)\w*|\b(?:hold|keep|save|limit|restrict) (?:your |all |"
        r"any )?(?:questions?|comments?|remarks|opinions|objections|"
        r"thoughts)(?: (?:to yourself|until|for (?:later|another|after)|to (?:those|the)|"
        r"back))|\bpresentation only\b|\bonly (?:a )?(?:presentation|briefing|"
        r"questions (?:submitted|sent|approved|from the list))\b|\blisten only\b|\b(?:do|does|"
        r"please do) not (?:ask|interrupt|question|argue|object|raise|bring up|challenge)\b|"
        r"\bnot the (?:moment|time|place) for\b|\bsit back and listen\b|\bsimply listen\b|"
        r"\blisten (?:quietly|carefully|and learn|to (?:our|the) (?:presentation|plans?|"
        r"explanation|speech|announcement|director))\b|\bhear our plans\b|\bsession (?:ends|"
        r"is over|closes)\b|\bthat is all (?:we|i) (?:can|will)\b|\bnext question\b|"
        r"\bnext!?$|\bq ?& ?a (?:is|will be|has been) (?:cancelled|skipped|omitted|dropped)\b|"
        r"\bskip (?:the |your )?(?:questions|q ?& ?a|discussion)\b|\bno time for (?:questions|"
        r"q ?& ?a|discussion|that|answers)\b|\bone[ -]way\b(?! (?:street|ticket|traffic|road))|"
        r"\bannouncement of the (?:final|new) (?:\w+ ){0,2}(?:decision|scheme|plan|rent)|"
        r"\bbe (?:seated )?quiet\b",
    ),
    "welcomed": (
        r"\b(?:written|write|reply|answer|ring|call|phone|tell|speak|talk|get back|send|"
        r"back to) (?:you|it|with|to you|reply|by|again|them|each|all|every)\b|\bby (?:monday|"
        r"tuesday|wednesday|thursday|friday|tonight|tomorrow)\b|\bnext day\b|\btonight\b|"
        r"\boff limits\b|\bask anything\b|\bno such thing\b|\bsilly\b|\bif (?:there is|"
        r"you have|we have|anyone has)\b|\bwon\b|\bwhen(?:ever)? you (?:have|want)\b|"
        r"\binstead\b|\bapart from\b|\buntil you\b"
    ),
    "refuse": (
        r"\b(?:can|could|will|would|do|did|shall|may|are|am|is) not (?:be )?(?:able to |"
        r"going to |in a position to |wish to |intend to |obliged to |here to |at liberty to |"
        r"prepared to |willing to |required to |have to |need to |want to )?(?:comment|respond|"
        r"answer(?:ing)?|explain(?:ing)?|elaborate|discuss(?:ing)?|disclos\w+|justify|go into|"
        r"going into|say (?:any ?(?:thing|more)|more)|speak (?:about|on)|talk about|be drawn|"
        r"reveal|make (?:any |a )?(?:further )?statements?|give (?:any )?(?:reasons|details|"
        r"interviews|information)|provid\w+ (?:any |further |more )?(?:details|information|"
        r"answers|comment|reasons))\b|\b(?:decline|refuse|declines|refuses|"
        r"declined) to (?:comment|answer|discuss|respond|explain|say|give)\b|"
        r"\bnothing (?:more |further |else )?to (?:add|say|report)\b|\bnot (?:our|my) (?:job|"
        r"department|business|responsibility|problem)\b|\bnone of your (?:business|concern)\b|"
        r"\bnot your (?:concern|business|place|problem)\b|\bneed to know basis\b|"
        r"\byou do not need to know\b|\bno need to (?:know|explain|ask|discuss|answer|"
        r"go into)\b|\bnot (?:something|a (?:question|matter|topic)) (?:we|i|"
        r"for)\b[^,]{0,20}\b(?:discuss|answer|comment|today|here)|\bmake no (?:further |"
        r"more )?(?:statement|comment)s?\b|\bout of scope\b|\bwe will leave it (?:there|"
        r"at that)\b|\bthat is (?:all|it)[,]? (?:thank|folks|next)\b|\bno longer (?:answer|"
        r"respond|comment|discuss)\w*\b|\bwe are done (?:here|with|talking)\b"
    ),
    "later": (
        r"\b(?:tonight|tomorrow|by (?:monday|tuesday|wednesday|thursday|friday|noon|the end)|"
        r"at six|later today|will (?:send|tell|ring|call|write|speak|talk|get back|come back|"
        r"let you know|find out|check|answer|talk|have)|until (?:we|the|it)|yet\b|in writing|"
        r"written reply|when (?:we|it)|as soon as|once we|on the spot)\b|\bdo not know\b|"
        r"\bpromise\b"
    ),
    "understanding": (
        r"\b(?:ask|asking|asks|beg|thank (?:you|everyone)|thanks|hope|trust|appreciate|"
        r"appreciates|request|count(?:ing)? on|rely(?:ing)? on|grateful|seek|crave|plead|"
        r"look forward)\b[^,]{0,26}\b(?:your|for|everyone's|the public's|residents'|customers'|"
        r"their) (?:kind |full |continued |patience and |forbearance and |patience or |"
        r"cooperation and )*(?:understanding|patience|forbearance|indulgence|acceptance|"
        r"compliance|leniency)\b|\byour (?:kind |continued )?(?:understanding|patience|"
        r"forbearance|indulgence|compliance)\b|\bplease (?:understand|accept|appreciate|"
        r"bear with|respect|note|be (?:informed|advised|aware|reminded|notified|patient|"
        r"understanding))\b(?! (?:the (?:stairs|step|door|entrance)))|\b(?:be|are|"
        r"is) (?:hereby |kindly |herewith )?(?:informed|advised|notified|reminded) (?:that|"
        r"of)\b|\bkindly (?:note|understand|accept|be|bear|comply)\b|\bplease take note\b|"
        r"\btake note of\b|\bapologi[sz]e for any inconvenience\b|"
        r"\bsorry for any inconvenience\b|\b(?:any|the) inconvenience (?:caused|this)\b|"
        r"\bbear with us\b|\bwe (?:hope|trust|are sure|know|believe|expect)(?: that)? (?:you|"
        r"everyone|residents|people|all) (?:will |can |to )?(?:understand|appreciate|accept|"
        r"see (?:that|why))\b|\bdue to circumstances beyond\b|\bregret any inconvenience\b"
    ),
    "sorry_practical": (
        r"\bmistakes\b|\bnot asking for\b|\binstead of asking\b|\bwhen a word\b|\bif (?:you|"
        r"anything)\b|\bplease note (?:down|what|which|anything|where)\b|\bfirst time\b|"
        r"\bstep\b|\bdoor\b|\bparking\b"
    ),
}

RULES = (
    Rule("paper", unless="practical still_open confess", negatable=True),
    Rule("decided", unless="still_open confess"),
    Rule("settled", unless="still_open confess welcomed later guests_own", negatable=False),
    Rule("as_said", unless="confess"),
    Rule("no_questions", unless="welcomed confess later", negatable=False),
    Rule("refuse", unless="later welcomed confess guests_own", negatable=False),
    Rule("understanding", unless="sorry_practical confess"),
    Rule("control", unless="guests_own confess others"),
    Rule("shut", unless="still_open confess open_talk welcomed sorry_practical", negatable=False),
    Rule("tamed", unless="guests_own confess others open_talk"),
)
