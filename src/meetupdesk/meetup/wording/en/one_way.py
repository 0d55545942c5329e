"""Closing the talk, in English: papers, decisions, refusals, control of what guests write."""

from meetupdesk.meetup.wording.rule import Rule, either

_PAPER = (
    r"(?:hand-?outs?|materials?|leaflets?|brochures?|booklets?|documents?|website|web site|"
    r"site|web page|press (?:release|kit|pack)|report|slides?|pack|pamphlets?|manual|faqs?|"
    r"papers?|notes|file|attachment|annex|appendix|statement|guidelines|terms|"
    r"information sheet|fact ?sheet|sheet|programme|folder|pdf|notice|minutes|bulletin|guide|"
    r"instructions|deck|links?)"
)

WORDS = {
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
        r"is over|closes)\b|\bthat is all (?:we|i) (?:have|can|will|are)\b|\bnext question\b|"
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
    "control": either(
        r"\b(?:articles?|posts?|texts?|reviews?|drafts?|copy|pieces?|videos?|photos?|pictures|"
        r"content|stor(?:y|ies)|blogs?|blog posts?|coverage|captions?|publications?|"
        r"write-?ups?|quotes|reports?|footage|images|anything (?:you|that)|"
        r"whatever you (?:write|post)|what you (?:write|post))\b[^,]{0,50}\b(?:clear(?:ed|"
        r"ance)|approv(?:ed?|al)|sign(?:ed)?[ -]?off|vetted|checked by|reviewed by|agreed with|"
        r"authori[sz]ed|submitted|our (?:approval|consent|permission|review|ok|okay|"
        r"press office|legal|team)|prior (?:approval|consent|review)|pre-?approv\w+|"
        r"run (?:past|by) us|okayed|screened|corrected by|before (?:it|they|you|anything|being|"
        r"going|posting|publishing|publication))\b",
        r"\b(?:send|show|submit|email|run|forward|let us (?:see|read|check|have|review)|share|"
        r"give|present|clear|hand)\b[^,]{0,20}\b(?:us|drafts?|texts?|copy|articles?|posts?|"
        r"review)\b[^,]{0,40}\b(?:before|first|for (?:approval|review|clearance|checking|sign|"
        r"our|correction)|in advance|beforehand|prior to|past us|ahead of)\b|\b(?:our|"
        r"the) (?:editors?|press office|legal team|pr team|communications team|team|office|"
        r"department|agency|lawyers) (?:will|must|needs? to|has to|have to|should|may|shall|"
        r"reserves?) (?:first )?(?:check|correct|edit|approve|clear|review|vet|read|see|look|"
        r"rewrite|amend|remove|the right|sign)\b[^,]{0,30}\b(?:texts?|articles?|posts?|drafts?|"
        r"copy|before|first|content|what you)\b|\b(?:need|require|subject to|requires?|without|"
        r"obtain|get|seek|await|needs) (?:our |the |prior |written |press office |"
        r"my )*(?:approval|clearance|consent|permission|sign-?off|authori[sz]ation)\b",
        r"\b(?:taken|taking|have|remove|removed|delete|deleted|edit|edited|cut|leave|left|omit|"
        r"keep|change|correct|rewrite|avoid|skip|pull|ban|block|strike|exclude|censor|"
        r"moderate)\b[^,]{0,16}\b(?:negative|critical|unfavou?rable|unflattering|bad|harmful|"
        r"unwelcome|damaging|hostile|unpleasant|inaccurate|controversial|"
        r"sensitive) ?(?:\w+ )?(?:passages?|comments?|remarks?|reviews?|content|posts?|parts?|"
        r"statements?|opinions?|things|press|points|material|feedback|details|bits|mentions?|"
        r"aspects)?|\b(?:negative|critical|unfavou?rable|unflattering|bad|damaging|"
        r"hostile) (?:\w+ )?(?:passages?|comments?|remarks?|reviews?|content|posts?|parts?|"
        r"statements?|opinions?|things|points|material|feedback)\b[^,]{0,30}\b(?:removed?|"
        r"deleted?|taken (?:out|down)|edited|avoided|not (?:be )?(?:allowed|posted|published|"
        r"permitted|welcome|tolerated|appear|mention)|left out|cut|kept|off|pulled|banned|"
        r"blocked)\b|\b(?:only|just|solely|focus on|stick to|"
        r"concentrate on) (?:the )?(?:write |post |share |mention |say |"
        r"show )?(?:about )?(?:the )?(?:positives?|positive (?:side|aspects?|things|points|"
        r"experiences?|comments|reviews|feedback)|good (?:side|things|parts|points|news)|"
        r"nice things|bright side|upsides?|strengths)\b|\breserve the right\b|\bno (?:negative|"
        r"critical) (?:posts?|comments?|reviews?|remarks|content)\b|\bdo not (?:write|post|say|"
        r"mention|publish|include) (?:anything )?(?:negative|critical|bad|unfavourable|"
        r"about the (?:delay|cost|problem|accident|complaint)s?)\b|\btake (?:it|them|that|"
        r"your post|the post|the article) down\b|\bremove (?:it|your post|the post|"
        r"the article)\b|\bembargo",
    ),
    "guests_own": (
        r"\bwith you\b|\byour quotes\b|\bnever asked\b|\b(?:do not|need not|does not|no one|"
        r"nobody|no need) (?:have to |need to |needs to |has to )?(?:show|send|submit|clear|"
        r"approve)|\byour consent\b|\bpatients?\b|\bchildren\b|\byour permission\b|"
        r"\bour (?:own )?(?:text|mistake)|\bwhat we write\b|\bbefore we (?:print|publish|quote|"
        r"use|post|share)\b|\bwe (?:will )?ask you\b"
    ),
    "shut": either(
        r"\b(?:not a (?:negotiation|debate|discussion|consultation|question i|matter for you|"
        r"request|democracy)|made (?:our|the|a|my|up our) (?:decision|mind|choice)|"
        r"stand(?:s)? by (?:it|our|the)|no matter what|regardless of what|is about informing|"
        r"will be told what|the answer (?:is|remains) no|once again,? (?:no|the answer)|"
        r"that should be enough|nothing (?:we|you|anyone|one) can (?:do|change)|"
        r"nothing to be done|too late (?:to|for)|come too late|contracts? (?:is|are|has been|"
        r"have been) signed|the law is the law|rules are rules|orders from above|from above|"
        r"that is how (?:it|things)|live with it|will not affect|not affect the|"
        r"consultation (?:is|has) (?:closed|ended|over)|consultation closed|pointless|in vain|"
        r"no alternative|if you do not like it|go elsewhere|end of (?:story|discussion|debate)|"
        r"off the table|let us not (?:open|go|reopen|start|waste)|can of worms|"
        r"all there is to say|said all|nothing to add|it is final|is final|"
        r"we will follow the plan|just follow the rules|follow the rules and|decided and that|"
        r"the matter rests|the case rests|no (?:opportunity|chance|time|room|possibility|"
        r"occasion) (?:to|for) (?:ask|questions?|discuss|a discussion|debate|comment|respond|"
        r"objections?|dialogue)|time (?:does|will) not (?:permit|allow)|floor will not|"
        r"microphone (?:stays|remains|is)|questions? (?:from the approved|must be (?:submitted|"
        r"approved)|need to be submitted|should be submitted|have to be submitted)|"
        r"approved list|none planned|remain(?:s)? (?:unanswered|seated|silent)|go unanswered|"
        r"will not be answered|without (?:questions|discussion|debate)|"
        r"do(?:es)? not (?:do refunds|take questions|owe|have to (?:justify|explain|answer))|"
        r"no need for (?:a )?(?:dialogue|discussion|debate|talks)|"
        r"under no obligation to (?:explain|answer|discuss|justify)|not (?:public|"
        r"for us to comment|for us to say|our place)|can not share the reasons|reasons? (?:is|"
        r"are|remain) (?:confidential|internal|not)|advised us not to|matter for the (?:board|"
        r"management|council|ministry|lawyers|courts|experts)|not for this (?:meeting|evening|"
        r"forum)|internal matters?|may or may not answer|write to head office|"
        r"speak to head office|complain elsewhere|you are here to listen|here to talk, and you|"
        r"you will be (?:told|briefed|informed|notified|instructed)|(?:is|"
        r"are) here(?:by)? (?:told|informed|notified)|this is to (?:inform|notify|announce)|"
        r"about informing you|to inform you (?:that|of)|informing you of|you have been told|"
        r"been told (?:why|that|before)|as (?:stated|announced|communicated|set out|laid down|"
        r"decided) (?:in|by|earlier|before)|previous answer|covered this|dealt with (?:this|"
        r"that|it) (?:before|last|already)|been through this|everyone had the chance|"
        r"had (?:their|your) chance|was announced|were given in|says so in|set out in the|"
        r"explained on page|on page \w+ of|answers are (?:on|in)|further (?:letters|e-?mails|"
        r"questions|requests|complaints|queries)|next topic|moving on|let us move on|"
        r"need to move on|we must move on|stop you there)\b",
        r"\b(?:show|have|some|your|for|ask (?:everyone |you |residents )?(?:to show|"
        r"for)) (?:\w+ )?(?:understanding|forbearance|patience)\b|\bbearing with us\b|"
        r"\bbear with\b|\baccept (?:the|this|these|our|that|it) (?:temporary |"
        r"necessary )?(?:inconvenience|decision|situation|noise|delay|measures?|change|rules?|"
        r"restrictions?|closure)\b|\btemporary inconvenience\b|\b(?:notification|notice|"
        r"announcement|instruction|briefing) (?:of|on|for|about) (?:the |all |new |"
        r"participants|residents|fare|rent|price|closure|measures?|decision|changes|guests)|"
        r"\b(?:lecture|speech|statement|address|remarks|presentation|"
        r"report)\b[^.]{0,30}\b(?:then close|then end|farewell|then goodbye|and goodbye|"
        r"and out|no questions|without questions|end of event)\b|\b(?:minister|mayor|director|"
        r"chair\w*|manager|president)'s (?:speech|statement|address|message)\b|"
        r"\bspeech by the\b|\bwelcome, (?:lecture|speech|presentation)",
    ),
    "tamed": either(
        r"\b(?:avoid|leave out|skip|omit|drop|delete|remove|cut|change|rewrite|soften|"
        r"tone down|keep out|stay away from|steer clear of|do not (?:mention|write about|"
        r"bring up|touch on|talk about|raise|show|film)|not (?:mention|write about|"
        r"bring up))\b[^.]{0,40}\b(?:subject|part|noise|delay|accident|layoffs?|paragraph|"
        r"topic|problems?|costs?|criticism|negative|unfavourable|critical|strike|complaints?|"
        r"incident|dispute|scandal|downsides?|weaknesses|faults?|passages?|comments?|queue|"
        r"construction|closure)\b|\b(?:damage|harm|hurt|tarnish|spoil) (?:our|the) (?:image|"
        r"reputation|brand|name|company)\b|\bonly the (?:good|positive|nice|bright|best)\b|"
        r"\b(?:good|positive|bright|sunny|nice) (?:side|story|aspects?|parts?|news|"
        r"things)(?: only|, please)?$|\bpass (?:our|the|through our) (?:\w+ )?(?:department|"
        r"team|review|office|check|lawyers)\b|\bsee your (?:article|text|post|draft|video|"
        r"piece) before\b|\bor we will not invite\b|\bwith our consent\b|\bcritical remarks\b",
    ),
    "open_talk": (
        r"\bwhether or not\b|\bboil\b|\bsafety\b|\bsmell\b|\bdo not drink\b|\bchildren'?s?\b|"
        r"\bfaces?\b|\bpatients?\b|\bnames?\b|\bif (?:the|a) (?:rule|decision|date|evening|"
        r"person)\b|\bnot (?:edit|delete|remove)\b|\bnever (?:edit|delete|remove|change)\b|"
        r"\bwill not (?:edit|delete|remove|censor)\b|\bnothing is final\b|\buntil\b|"
        r"\bnot too late\b|\bwe were\b|\bwrong of us\b|\bwe gave\b|\bstart with\b|\bfirst\b|"
        r"\bdogs\b|\breturn\b|\bso that\b|\bcompensation\b|\bhere is\b|\bhere are\b|"
        r"\bwe have no\b|\bbefore (?:we|anything) (?:decide|use)\b|\btalk to\b"
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
