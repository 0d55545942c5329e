"""Asking guests for publicity, in English."""

from meetupdesk.meetup.wording.en.barter import WORDS as BARTER
from meetupdesk.meetup.wording.rule import Rule, either

_PUB = (
    r"(?:blog )?posts?|reviews?|articles?|write-?ups?|coverage|reels?|videos?|vlogs?|clips?|"
    r"shout-?outs?|mentions?|testimonials?|tweets?|retweets?|tik ?toks?|features?|columns?|"
    r"blurbs?|ratings?|stars|likes|shares|selfies?|hash ?tags?|press|publicity|promotion|buzz|"
    r"word of mouth|praise|plugs?|content|captions?|recommendations?|endorsements?|followers"
)
_ACT = either(
    r"(?:write|put|do|run|publish|upload|make|film|shoot|produce|create|submit|leave|give|drop|"
    r"pop|post|share|file|send|deliver|provide)(?: (?:up|us|out|together))? (?:an?|your|the|"
    r"some|one|two|three|\d+|at least \w+|it|links? to your|pictures?|photos?|something|"
    r"anything|kind|nice|good|positive|short|honest|quick|little|brief|\w+ing|new|first|"
    r"published|lovely|all|of)*(?: [\w-]+){0,2}? ?(?:posts?|reviews?|articles?|blogs?|"
    r"blog posts?|write-?ups?|stor(?:y|ies)|reels?|videos?|vlogs?|shorts?|shout-?outs?|"
    r"testimonials?|ratings?|coverage|pieces?|columns?|features?|content|threads?|tweets?|"
    r"captions?|words|recommendations?|endorsements?|clips?|stars?|mentions?|ugc|thumbs up|"
    r"plugs?|pictures?|photos?|selfies?|pins?)",
    r"write (?:something|anything|about|of|up|nice|a few|nicely|favourably|positively)",
    r"(?:re)?post(?!ed|code| code| office| box| your (?:questions?|concerns?|letters?|forms?|"
    r"ideas?))\b(?: (?:about|on|it|this|that|your|pictures|something|anything|a|the|to|in|"
    r"online|photos|everywhere|at|us|one|two))?",
    r"(?:writing|posting|sharing|putting|leaving|giving|publishing|uploading|tagging|blogging|"
    r"spreading|mentioning|reviewing|recommending) (?:\w+ )?(?:about|something|us|our|a|it|"
    r"this|online|the word|on your|nice|pictures|photos)",
    r"blog(?= (?:about|on|this|it|your|for))|vlog|tweet|retweet|re-?share|repost|regram|"
    r"\bpin this|go live|livestream",
    r"(?:share|pass|forward|send|circulate|spread|broadcast|disseminate|distribute|amplify|"
    r"boost|publicise|publicize|advertise|trumpet|relay|signal)(?: (?:on|along|out))? (?:this|"
    r"that|it|them|our|the (?:news|word|link|message|event|story|announcement|post|posts|page|"
    r"clinic|new|launch|invitation|campaign|programme|good|details|date)|your (?:pictures|"
    r"photos|visit|day|experience (?:on|online|with your)|impressions (?:on|online|with your)|"
    r"posts?|videos?)|with (?:your|all|everyone|friends|the world)|widely|far and wide|online|"
    r"everywhere|to your|on (?:social|your|facebook|instagram|x|twitter|tiktok|linkedin)|"
    r"a (?:post|picture|photo|story|link))",
    r"share\b(?=[!,]|$| (?:widely|away|if|so|the love|as))|social sharing|sharing on",
    r"(?:spread|get|put|pass) (?:the|our|a good|some|this) ?(?:\w+ )?(?:word|news|message|side|"
    r"story|love|buzz)(?: out| around| along| of)?|word of mouth|talk (?:us|it|them|this|"
    r"our \w+) up|talk about us|speak (?:well|highly) of|sing (?:our|its) praises|rave about|"
    r"brag about|shout about|gush about|put in a good word|say (?:something|a few) (?:nice|"
    r"kind|good)|good words?|kind words?|nice words?|lovely (?:articles?|posts?|words|"
    r"reviews?)|glowing (?:reviews?|articles?|posts?|words)|favourable (?:coverage|reviews?|"
    r"articles?|mention)|positive (?:coverage|reviews?|posts?|articles?|buzz|press)|"
    r"keep the buzz|create (?:some |a )?buzz|generate (?:some )?buzz|make (?:some )?noise|"
    r"make .{0,24}(?:viral|trend|famous|known|talked about)|go(?:es)? viral|trending|"
    r"make waves|bang the drum|fly the flag|blow our (?:own )?trumpet|"
    r"raise (?:the )?(?:awareness|profile)|raise our profile|visibility|reach more people",
    r"tell (?:all |everyone in |the whole |as many )?(?:of )?(?:your|the) (?:\w+ )?(?:friends|"
    r"followers|readers|neighbou?rs|family|families|colleagues|audience|world|subscribers|"
    r"viewers|listeners|community|network|fans|people|members|class|town|parents|mates|"
    r"contacts)|tell (?:everyone|everybody|others|people|anyone|the world)(?! (?:to|that we|"
    r"when))|let (?:all |everyone |everybody )?(?:your|the|others|people|"
    r"the world)? ?(?:\w+ )?(?:audience|readers|followers|friends|subscribers|viewers|others|"
    r"everyone|world|people|network|community|fans) (?:know|hear|in on)|"
    r"bring .{0,20}to the attention of your|introduce us to your|recommend (?:us|our|the|this|"
    r"it)|refer (?:us|a friend|your friends)|invite your (?:followers|readers|friends)|"
    r"pass (?:it|this) on|mention (?:us|our|the (?:brand|event|campaign|launch|park|library|"
    r"clinic))|feature (?:us|our|the)|cover (?:us|our|the (?:event|launch|opening))|write-?up|"
    r"credit us|link (?:back )?to (?:us|our)|plug (?:us|our|the)|promot(?:e|ing|"
    r"ion)(?! at (?:work|school))|publici[sz](?:e|ing)|publicity|endors(?:e|ing)|champion our|"
    r"advocate for us|be our (?:voice|ambassadors?|megaphone|mouthpiece)|brand ambassador|"
    r"help us (?:trend|grow|be seen|get noticed|get seen|become)|get us (?:noticed|seen|"
    r"out there|trending)",
    r"(?:follow|subscribe|like|tag|review|rate|star|heart|friend|bookmark|upvote|mention|"
    r"favou?rite|hashtag|@) (?:us|our|to (?:our|the)|@|the page|it on|and (?:share|subscribe|"
    r"follow|review)|, ?(?:share|subscribe|follow|comment))|hit (?:the )?(?:bell|like|"
    r"subscribe|follow)|smash (?:the|that)|thumbs[ -]up|"
    r"leave (?:us )?(?:an? )?(?:\w+ )?(?:review|rating|stars?|like|comment online|testimonial|"
    r"google)|five[ -]stars?|5[ -]stars?|use (?:the |our )?(?:hash ?tag|#)|#\w+|hash ?tags?|"
    r"shout-?outs?|add us|check in on|your (?:feed|timeline|stories|grid|channels?|socials|"
    r"platforms?|pages?|newsletter|blog|column|podcast|vlog|site|social media)|own channels|"
    r"on your (?:blog|page|site|channel)",
)

WORDS = BARTER | {
    "act": rf"\b(?:{_ACT})|#\w+",
    # What is publicity also without a verb.
    "thing": either(
        r"\b(?:blog )?posts?\b(?! ?(?:code|office|box|card|man))|\breviews?\b|\bcoverage\b|"
        r"\barticles?\b|\bwrite-?ups?\b|\btestimonials?\b|\bhash ?tags?\b|\breels?\b|"
        r"\bvideos?\b|\bvlogs?\b|\bshout-?outs?\b|\bugc\b|\btweets?\b|\bmentions?\b|"
        r"\bfive stars\b|\bstor(?:y|ies)\b(?= on)|\bpublicity\b|\bpromotion\b|\bthread\b|"
        r"\btag\b|\bcontent\b|\bpublished\b|\bshares?\b(?= (?:it|this|our|us|on))|"
        r"\bpost about\b|\bfollows?\b|\bpost(?:s|ed|ing)?\b",
    ),
    "crowd": (
        r"\byour (?:\w+ )?(?:friends|followers|readers|audience|subscribers|viewers|listeners|"
        r"network|community|channels?|feed|timeline|fans|blog|page|socials|newsletter|"
        r"platforms?)\b|\bsocial media\b|\bonline\b|\beverywhere\b|\bfar and wide\b|\bviral\b|"
        r"\btheir own channels\b"
    ),
    "praise": (
        r"\b(?:lovely|nice|kind|glowing|good|great|positive|beautiful|wonderful|favourable|"
        r"flattering|enthusiastic|warm|generous) (?:\w+ )?(?:articles?|posts?|words|reviews?|"
        r"coverage|stor(?:y|ies)|pictures|photos|write-?ups?|publicity|press|comments?|"
        r"mentions?|pieces?|things)\b|\b(?:see|seeing|find|read|reading|spot) .{0,40}\b(?:on|"
        r"in|across) your (?:feed|blog|channels?|timeline|stories|pages?|column|posts?|site)\b|"
        r"\bshow up on your\b|\bread about (?:it|us|this|our|tonight|the) .{0,24}(?:on|"
        r"in) your\b|\bwhat (?:you (?:write|post) about us|a treat you had)\b|"
        r"\byour (?:articles?|posts?|reviews?|coverage|write-?ups?|stor(?:y|ies)) (?:about|"
        r"on) (?:us|our|the|tonight)\b"
    ),
    "order": (
        r"^(?!shout if|write about it or|tell only|tell us)(?:\W*(?:so|and|then|now|also|oh|"
        r"hey|come on|friends|folks|guys)[, ]+)?(?:share|post|tag|tell|retweet|repost|"
        r"follow us|subscribe|review|rate|spread|upload|publish|blog|tweet|recommend|promote|"
        r"plug|give (?:us|our)|leave (?:us|a)|write (?:a|about|us)|like (?:us|our|and|,)|snap|"
        r"film|vlog|show the world|hit|smash|shout|make .{0,20}viral|bring your camera|"
        r"pass (?:it|this|the) )\b|, (?:then )?(?:share|post|tag|upload|blog|tweet|"
        r"review) (?:it|about|us|your|them|a|on)\b"
    ),
    "expected": (
        r"\b(?:in (?:return|exchange)[^.]{0,50}?(?:expect|ask|want|hope|like|request|require|"
        r"appreciate|would|you)|(?:the only|only|one) thing we ask|all (?:we ask|"
        r"you have to do)|we (?:only |just )?expect)\b.{0,40}\b(?:posts?|videos?|reviews?|"
        r"articles?|reels?|coverage|blog|stor(?:y|ies)|mention|share|tag|write|words|"
        r"shout-?out|photos?|pictures?|publicity)\b"
    ),
    "agenda": (
        r"\b(?:posting|sharing|upload(?:ing)?|hash ?tag|review|blogging|publicity|"
        r"social(?: media)?|promotion(?:al)?|content|coverage|press) (?:briefing|duties|duty|"
        r"time|slot|tasks?|guidelines?|requirements?|schedule|plan for guests|instructions|"
        r"mission|challenge|quota|session|support|commitments?|kit|targets?)\b|"
        r"\b(?:cooperation|support|help|assistance|request) (?:in|with|for|"
        r"on)?(?: \w+){0,3} ?(?:publici[sz]ing|promoting|promotion|publicity|sharing|spreading|"
        r"advertising|coverage|posts?|reviews?|posting|the word)\b|\b(?:guests|participants|"
        r"attendees|all|everyone|bloggers) to (?:upload|post|share|tag|blog|publish|review|"
        r"write|tweet)\b|\brequest for (?:\w+ )?(?:publicity|posts?|reviews?|coverage|shares?|"
        r"sharing|promotion)\b"
    ),
    "with_us": (
        r"\b(?:share|leave|write) (?:\w+ ){0,6}?(?:with us|here|at the desk|on the card|"
        r"in the box|on the form|below)\b|\btell us\b|\blet us know\b|\bwrite (?:to us|back|"
        r"down)\b|\bour (?:own )?(?:site|job|blog|posts?|article|page|channel)\b|"
        r"\bwe will (?:publish|post|share)\b|\bwe (?:read|found|saw)\b|\bi (?:read|found|"
        r"saw)\b|\bwhen you wrote\b|\breply to\b|\bshare .{0,24}\bnot yet replied\b"
    ),
    # Publicity we hope for, thank for or are waiting for.
    "wished": either(
        r"\b(?:would|will|could|might|can|to|may) (?:really |all |certainly |surely |also |"
        r"just |only )*(?:make our|mean|go a long way|help|be (?:the perfect|a perfect|"
        r"a lovely|a great|much appreciated|nice|great|lovely|wonderful|welcome|fantastic|"
        r"amazing|appreciated|most welcome|honoured|delighted|thrilled|over the moon|grateful|"
        r"a pity|a shame|thankful))|\bmuch appreciated\b|\b(?:is|are) (?:very |most |"
        r"always )?(?:appreciated|welcome|encouraged|expected|a must|required|requested)\b|"
        r"\bhop(?:e|ing) (?:for|to see)\b|\bneeds? your\b|\bwaiting for\b|\breminder to\b|"
        r"\btakes? (?:only )?(?:a|one) (?:minute|second|click)|\btoo much to ask\b|"
        r"\bonly (?:request|wish|ask)\b|\bkeep (?:us|them|it|the)\b.(0, 12)(?:going|coming)|"
        r"\bas long as\b|\bthank you enough\b|\bnot insist\b|\bfavou?r\b|\bcount on\b|"
        r"\brely(?:ing)? on\b|\bwe (?:will )?expect\b|\bjob tonight\b|\bfair deal\b|"
        r"\bin return\b|\bcall for\b|\bhanding out\b|\bwe chose you\b|\bwe picked you\b",
    ),
    "pub_noun": (
        rf"\b(?:{_PUB})\b(?! (?:code|office|box|card|period|note|about the (?:fault|problem|"
        rf"queue|noise)))"
    ),
    "pub_verb": either(
        r"\b(?:re)?post(?:s|ed|ing)?\b(?! (?:code|office|box|card|your (?:questions?|concerns?|"
        r"letters?)))|\bblog(?:s|ged|ging)?\b|\bshar(?:e|es|ed|ing)\b|\btweet\w*|\bretweet\w*|"
        r"\btag(?:s|ged|ging)?\b|\bpublish(?:es|ed|ing)?\b|\bupload(?:s|ed|ing)?\b|"
        r"\breview(?:s|ed|ing)?\b|\bpromot(?:e|es|ed|ing)\b|\badvertis(?:e|es|ed|ing)\b|"
        r"\bpublicis(?:e|es|ed|ing)\b|\bwrit(?:e|es|ing) (?:about|something|a|just|one|of)\b|"
        r"\bwrote (?:just|one|about|something|a)\b|\bmention(?:s|ed|ing)? (?:us|our)\b|"
        r"\bgo(?:es)? live\b|\bstream(?:s|ed|ing)?\b|\bfilm(?:s|ed|ing)? (?:a|us|our|it)\b|"
        r"\b(?:generate|create|produce) (?:\w+ )?content\b|\bsubscri(?:be|bes|bing)\b|"
        r"\bfollow(?:s|ing)? (?:us|our)\b|\bvote for us\b|\bbrag\b|\brave\b",
    ),
    "urge": (
        r"\bplease\b|^(?:go on|come on|just|do|why not|why don't you|why do not you|let us|let|"
        r"take|bring|make|use|show|be|put|sing|give|invite|follow|reply|defend|recommend|"
        r"subscribe|tell|post|share|write|don't|do not keep|do not be shy)\b|\b(?:feel free to|"
        r"you could|you can|you should|you might|you ought to|you agree|you undertake|"
        r"each \w+ is to|every \w+ (?:is to|has to)|shall|is to deliver|are to deliver|"
        r"we expect|to qualify|in order to get)\b|\bhelp us\b|\bwe need you\b|\bwould you\b|"
        r"\bcould you\b|\bnow get\b|\bto be admitted\b"
    ),
}

RULES = (
    Rule("ask act", 60, "opinion protect", "disclosing permit disclose others confess with_us"),
    Rule(
        "act ask",
        24,
        "opinion protect",
        ("disclosing permit disclose others confess with_us opinion"),
    ),
    Rule("ask praise", 50, "protect", "permit disclose others confess with_us"),
    Rule("praise ask", 30, "protect", "permit disclose others confess with_us"),
    Rule("order", 0, "opinion", "disclosing permit disclose others confess with_us opinion"),
    Rule("order act", 20, "opinion", "permit disclose others confess with_us opinion"),
    Rule(
        "duty act",
        30,
        "opinion protect",
        ("disclosing permit disclose others confess with_us opinion"),
    ),
    Rule(
        "duty thing",
        30,
        "opinion protect",
        ("disclosing permit disclose others confess with_us opinion"),
    ),
    Rule(
        "thing duty",
        16,
        "opinion protect",
        ("disclosing permit disclose others confess with_us opinion"),
    ),
    Rule("act crowd", 40, "opinion protect", "permit disclose others confess with_us opinion"),
    Rule("given only_if", 50, "", "permit disclose others confess"),
    Rule("only_if given", 40, "", "permit disclose others confess"),
    Rule("expected", 0, "opinion", "others confess permit"),
    Rule("agenda", 0, "opinion", "others confess permit"),
    Rule(
        "wished pub_noun|pub_verb|praise",
        40,
        "opinion",
        ("permit_all disclose others confess with_us disclosing opinion"),
    ),
    Rule(
        "pub_noun|pub_verb|praise wished",
        40,
        "opinion",
        ("permit_all disclose others confess with_us disclosing opinion"),
    ),
    Rule(
        "urge pub_verb",
        40,
        "opinion protect",
        ("permit_all disclose others confess with_us disclosing opinion"),
    ),
    Rule(
        "urge|ask|duty|wished aimed",
        60,
        "opinion protect",
        ("permit_all disclose others confess with_us disclosing opinion"),
    ),
    Rule(
        "aimed ask|urge|wished",
        40,
        "opinion protect",
        ("permit_all disclose others confess with_us disclosing opinion"),
    ),
    Rule(
        "aimed pub_noun|pub_verb",
        30,
        "opinion protect",
        ("permit disclose others confess with_us disclosing opinion"),
    ),
    Rule("exhort", unless="permit_all disclosing others confess opinion"),
    Rule("barter", unless="permit_all disclosing others confess", negatable=False),
)
