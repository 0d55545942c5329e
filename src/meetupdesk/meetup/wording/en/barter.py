"""Publicity as a wish, a bargain or a slogan, in English."""

from meetupdesk.meetup.wording.rule import either

_PUB = (
    r"(?:blog )?posts?|reviews?|articles?|write-?ups?|coverage|reels?|videos?|vlogs?|clips?|"
    r"shout-?outs?|mentions?|testimonials?|tweets?|retweets?|tik ?toks?|features?|columns?|"
    r"blurbs?|ratings?|stars|likes|shares|selfies?|hash ?tags?|press|publicity|promotion|buzz|"
    r"word of mouth|praise|plugs?|content|captions?|recommendations?|endorsements?|followers"
)


WORDS = {
    "barter": either(
        rf"\b(?:no (?:{_PUB}),? no\b|(?:on presentation|on proof|upon proof|in return for|"
        rf"in exchange for|against) (?:of )?(?:a |your |the )?(?:\w+ )?(?:{_PUB})|"
        rf"(?:not publish|not post|fail(?:s|ing)? to (?:post|publish|"
        rf"write))\w*[^.]{0, 50}\b(?:return|refund|charge|pay|excluded|invited|invoice)|(?:who|"
        rf"that) (?:tag|post|share|review|publish|follow|mention|blog)\w* [^.]{0, 40}\b(?:get|"
        rf"win|receive|earn|gets|wins|receives|are given|is given|free)|"
        rf"the more (?:often )?you (?:post|mention|share|write|tag|blog)|(?:win|get|earn|"
        rf"receive|qualify for)\b[^.]{0, 40}\b(?:post|share|tag|review|selfie|upload|follow)\b|"
        rf"(?:post|share|selfie|upload|tag|review)\b[^.]{0, 40}\b(?:to win|and win|win a|"
        rf"wins? a|for a chance|gets? (?:a|your|the)|ticket|voucher|hamper|prize)|"
        rf"provided (?:that )?(?:they|you) (?:write|post|share|tag|publish|review|mention)|"
        rf"(?:keep|leave) (?:the|your) (?:post|video|article|review)s? (?:online|up|live|"
        rf"visible)|not (?:to )?delete (?:the|your) (?:post|video|article|review)|(?:have|"
        rf"haven't) you (?:posted|published|shared|written) (?:yet|it)|"
        rf"still waiting for your (?:article|post|review|text)|shall deliver|is to deliver|"
        rf"media tasks?|(?:photo|video|content|selfie) and (?:posting|sharing|upload) (?:break|"
        rf"time|slot|session)|(?:posting|sharing|upload|selfie|hash ?tag) (?:break|time|slot|"
        rf"session|party|round|contest|challenge|competition)|content creation|group post|"
        rf"call for (?:coverage|posts|reviews)|everybody goes live|participants upload|"
        rf"guests (?:post|upload|share|tag)\b|posting is (?:a must|required|expected|"
        rf"mandatory)|deliverables)\b",
    ),
    "aimed": either(
        r"\b(?:let|show|tell|inform|make sure|invite|convince|persuade|remind|get|urge|"
        r"encourage|introduce)\b[^,]{0,16}\b(?:your (?:\w+ )?(?:followers|readers|friends|"
        r"contacts|viewers|audience|subscribers|neighbou?rs|colleagues|members|family|network|"
        r"listeners|fans|community)|the (?:whole )?(?:world|town|city|country|neighbourhood)|"
        r"everybody you know|everyone you know|others to (?:subscribe|follow|like|vote|join|"
        r"share))\b(?! (?:are|is) worried)",
        r"\byour (?:readers|followers|audience|viewers|subscribers|fans|listeners) (?:ought|"
        r"should|must|need|will love|would love|deserve|have to|are going to|will want)\b|"
        r"\b(?:in|into|on|across|among|with|to|within|all over|through|via|"
        r"for) your (?:\w+ )?(?:next (?:article|video|column|post|newsletter|episode|blog|"
        r"story|podcast)|instagram|facebook|tiktok|youtube|stories|story|channels?|feed|blogs?|"
        r"column|bio|followers|readers|networks?|members|neighbourhood group|contacts|timeline|"
        r"socials|page|profile|newsletter|website|site|podcast|platforms?|groups?|status)\b|"
        r"\byour (?:reach|pens?|influence|platform|megaphone|audience|voice) (?:can|could|will|"
        r"to|for us|so|may|is what)|\bfor your reach\b|\byour pens\b|\bour voice\b|"
        r"\bambassadors?\b|\bput (?:us|our .{0,24}) on the map\b|\bmake (?:us|our .{0,20}|"
        r"this .{0,20}) (?:famous|known|trend|go viral|a hit|popular|visible)\b|"
        r"\braise our profile\b|\bget (?:the|our) (?:word|name|message) out\b|"
        r"\bcarry our message\b|\btalk about (?:it|us|our .{0,16}) (?:wherever|everywhere|"
        r"online|to everyone)|\bsing our praises\b|\bgood word for us\b|\bon our behalf\b|"
        r"\bdefend the (?:project|plan|company|brand)|\bcomment something (?:nice|positive|"
        r"good)|\bshower us\b|\bpraise (?:us )?online\b|\bour brand name\b|\bproduct (?:label|"
        r"name|logo) (?:clearly|visibly|in)|\bwear (?:the|our) .{0,16}(?:video|pictures|photos|"
        r"post)|\bunder our (?:\w+ )?(?:video|post|launch|article)\b|"
        r"\bour (?:brand )?(?:handle|hash ?tag|landing page|logo)\b|\bcirculate\b|"
        r"\bflyers?\b.{0,20}\b(?:members|friends|neighbou?rs|round|around|street)\b",
    ),
    "exhort": (
        r"\b(?:tell (?:the world|everybody you know|everyone you know)|let (?:your|the whole|"
        r"all) [^,]{0,24}(?:know what|in on|hear)|(?:make sure|"
        r"ensure) (?:that )?your (?:readers|followers|audience|friends|viewers)|"
        r"show your (?:followers|readers|friends|audience|viewers)|"
        r"invite (?:all )?your (?:contacts|friends|followers)|your (?:readers|followers|"
        r"viewers|audience|friends) (?:ought|should|must|need|deserve|will love|would love)|"
        r"make us (?:famous|trend|go viral|known|popular)|sing our praises|follow (?:our|us)|"
        r"reply to the critics|with your reach|generous with your stars|"
        r"be generous with (?:your )?(?:stars|likes|praise)|as long as you (?:write|post|share|"
        r"publish)|(?:each|every|everyone|all|everybody) [^,]{0,16}(?:wrote|posted|"
        r"shared) (?:just )?(?:one|a)|a pity not to (?:post|write|share|publish)|"
        r"a shame not to|(?:please|do|just) share (?:our|this|it|the)|"
        r"thank you enough if you (?:share|post|write)|no greater favour than to (?:write|post|"
        r"share)|film a (?:clip|video|reel)|product label|only request is that you (?:write|"
        r"post|share|tag)|(?:every|each|any) \w+ who (?:tags?|posts?|shares?|reviews?|"
        r"mentions?|follows?) [^,]{0,30}(?:gets?|wins?|receives?|earns?)|not publishing within|"
        r"ready-made captions|shower us with|talk us up|give us a (?:plug|mention|shout-?out|"
        r"push|boost|like|rating|good review)|leave us|rate us|drop us a (?:like|review|"
        r"rating)|say (?:hello|hi) to us on|get us trending)\b"
    ),
    "permit_all": (
        r"\bwe will invite you either way\b|\bwe (?:do|did|will|would|can) not (?:ask|want|"
        r"expect|need)\b|\bnever ask\b|\bnobody will ask\b|\bpoint us to\b|\bup to you\b|"
        r"\bwhether you\b|\bor not\b|\beither way\b|\bno need\b"
    ),
    "disclosing": (
        r"\b(?:declare|declared|label|disclose|mark|law says|the law|gifts? must)\b|"
        r"\bquestions?\b|\bfault\b|\bbroken\b|\bopinion\b|\bworr|\bmissing child\b|\bwarning\b|"
        r"\bevacuat|\bdo not drink\b|\bapproval\b|\bcritical remarks\b|\bsigned off\b|"
        r"\beither way\b|\bor do not\b|\bnot recommend\b|\bchildren's names\b|\bbefore it\b"
    ),
    "only_if": (
        r"\b(?:in (?:return|exchange) for .{0,24}(?:a |your |one |two |three |"
        r"an? \w+ )?(?:\w+ )?(?:posts?|reviews?|coverage|articles?|videos?|mentions?|tags?|"
        r"shout-?outs?|blog|reels?|publicity|stor(?:y|ies)|words)|(?:anyone|everyone|everybody|"
        r"all|those|guests|bloggers|visitors|people|attendees|participants|whoever|"
        r"each guest) who (?:leaves?|posts?|shares?|writes?|tags?|reviews?|follows?|uploads?|"
        r"publish(?:es)?|blogs?|mentions?|subscribes?|likes?|gives?|sends?)|(?:once|when|after|"
        r"if|provided(?: that)?|as long as|on condition that|subject to|upon|only if|"
        r"unless) .{0,30}(?:post(?:s|ed)?|article|review(?:s|ed)?|coverage|video|blog|reel|"
        r"tag(?:ged)?|publish(?:ed)?|shar(?:e|ed)|upload(?:ed)?|goes? live|is live|follow|"
        r"subscribe|publication|link))\b"
    ),
    "given": (
        r"\b(?:free|gifts?|vouchers?|coupons?|discounts?|samples?|sample boxes|prizes?|draw|"
        r"raffle|giveaways?|rewards?|refund(?:ed)?|reimbursed?|paid|fees?|payment|travel costs|"
        r"expenses|complimentary|on the house|on us|on me|meal|dinner|lunch|night|stay|credit|"
        r"points|goody bags?|tickets?|bonus|honorarium|invited (?:back|again)|exclusive|perks?|"
        r"compensation|commission|entry|drinks?|hamper|certificate)\b"
    ),
}
