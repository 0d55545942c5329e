"""How English asks, obliges and rewards, and about what one may well ask."""

from meetupdesk.meetup.wording.rule import Rule, either

__all__ = ["WORDS", "Rule"]

WORDS = {
    "ask": either(
        r"\bplease\b|\bpls\b|\bplz\b|\bkindly\b|\b(?:could|can|would|will|might) (?:you|"
        r"everyone|everybody|all of you|each of you)\b|\bwould you mind\b|"
        r"\bwould it be possible\b|\bmay we ask\b|\bmight we\b",
        r"\bwe (?:would|will|all|do|really|also|kindly|warmly|politely|therefore|strongly|are|"
        r"were|also|just|only|,|can not|help|but|hope|\s)*(?:love|like|ask|urge|invite|"
        r"encourage|expect|request|appreciate|hope|trust|rely|count|want|need|beg|wish|"
        r"look forward|grateful|thankful|delighted|happy|glad|thrilled|over the moon|"
        r"counting on|relying on|hoping|keen|recommend|require|call on|implore|welcome)\b",
        r"\bi (?:would|will|am|really|do|can not|help|but|\s)*(?:love|like|ask|urge|hope|"
        r"appreciate|beg|grateful|want|expect|hoping)\b|\bit would (?:be|mean|make|help|"
        r"really)\b|\bit (?:really )?(?:helps|means)\b|\b(?:means?|mean) the world\b|"
        r"\bmake our (?:day|week|year)\b|\bmuch appreciated\b|\bappreciated\b|\bgrateful (?:if|"
        r"for)\b|\bthank you (?:in advance|for (?:sharing|posting|spreading|promoting|"
        r"helping))\b|\bthanks (?:in advance|for (?:sharing|posting|spreading))\b",
        r"\bhelp us\b|\bhelp (?:to )?(?=(?:spread|get|promote|make|raise|share)\b)|"
        r"\bdo not (?:forget|hesitate)\b|\bremember to\b|\bbe sure\b|\bmake sure\b|"
        r"\bdo (?=(?:let|leave|share|post|tell|write|tag|give|spread|mention|consider|feel)\b)|"
        r"\bjust (?=(?:blog|post|share|tag|write|leave|tell)\b)|\bwhy not\b|\bhow about\b|"
        r"\byour (?:cooperation|support|help|assistance)\b|\brequest for\b|\blet us (?:get|"
        r"make|spread|see|fill|trend)\b|\b(?:are|is) (?:kindly |respectfully |strongly |"
        r"warmly |hereby |therefore |cordially )?(?:asked|requested|invited|encouraged|urged|"
        r"expected|required|obliged|reminded)\b|\ball (?:we ask|you have to do|"
        r"you need to do)\b|\bin return\b|\bcount(?:ing)? on you\b|\ba (?:small|little|tiny|"
        r"quick) favou?r\b|\bwe could use\b|\bit is time to\b|\bif you (?:can|could|like|"
        r"enjoyed|liked|loved|love|wish|would|get a chance)\b|\bnot (?:be right|leave|go)\b",
    ),
    "duty": either(
        r"\bmust\b|\bshall\b|\bshould\b|\b(?:have|has|need|needs) to\b|\bought to\b|"
        r"\brequired\b|\bobliged\b|\bobligation\b|\bobligatory\b|\bmandatory\b|\bcompulsory\b|"
        r"\bexpected to\b|\bduty\b|\bduties\b|\bcondition\b|\bquota\b|\bminimum of\b|"
        r"\bat least (?:one|two|three|\d)\b|\bcommit to\b|\bagree to\b|\bundertake to\b|"
        r"\bdeliverables?\b|\b(?:before|by) (?:lunch|monday|tuesday|wednesday|thursday|friday|"
        r"saturday|sunday|tonight|tomorrow|the end)\b|\bwithin (?:\w+ )(?:days?|hours?|"
        r"weeks?)\b|\bper (?:week|month|day|person|guest)\b",
    ),
    "opinion": either(
        r"\b(?:opinion|thought|view|feedback|concern|experience|question|problem|complaint|"
        r"idea|suggestion|criticism|worr(?:y|ies)|objection|doubt|difficult(?:y|ies)|"
        r"correction|mistake|error|trouble|advice|answer|reaction|impression)s?\b|"
        r"\bwhat (?:you|went|is|was|annoy|bother|dislike|we)\b|\bwhich (?:paths?|parts?|of)\b|"
        r"\bhow you\b|\bwhy\b|\bdislike|\bmissing\b|\bwrong\b|\bunsafe\b|\bin the box\b|"
        r"\bby the door\b|\bwhether you\b|\bwhen you\b|\bconfidential|\bpost ?code\b|"
        r"\bthe post\b(?= (?:office|box))|\bpost ?box\b|\bby post\b|\bin the post\b|\brsvp\b",
    ),
    "protect": either(
        r"\b(?:do|does|did|must|should|shall|may|can|please) not (?!forget|hesitate|"
        r"leave without|only|help|but|resist)\w+|\bnot (?:to )?(?:share|post|publish|upload|"
        r"tag|film|photograph|name|forward)\b|\brefrain\b|\bavoid\b|\bwithout (?:their|his|her|"
        r"the|your|our)? ?(?:consent|permission)\b|\bnames? of\b|\bblur\b|\bdelete\b|"
        r"\bremove\b|\bask before\b|\bpermission\b",
    ),
    "permit": either(
        r"\bup to you\b|\byours? (?:alone )?to (?:decide|choose)\b|\byour (?:own )?(?:choice|"
        r"decision|call)\b|\bwhether (?:or not )?(?:you|to|and)\b|\bfeel free\b|\bfree to\b|"
        r"\bor not\b|\bno need\b|\bneed not\b(?! be long)|\bno (?:obligation|expectation|"
        r"one expects|requirement|duty)\b|\bnobody (?:has|needs|expects)\b|\bno one (?:has|"
        r"needs|expects)\b|\b(?:do|does) not (?:have|need|feel|expect|ask|want)\b|\bnot (?:ask|"
        r"asking|expect|expecting|required|obliged|a condition|necessary|have to|need to|"
        r"feel you)\b|\bnever (?:ask|asked|expect)\b|\bunder no\b|\byou may\b|"
        r"\bwithout (?:asking|expecting)\b|\brather (?:hear|than)\b|\bnot (?:about|"
        r"for) (?:publicity|promotion|coverage)\b|\binstead of (?:asking|post|promot)\w*",
    ),
    "disclose": either(
        r"\bif you (?:do |choose to |decide to |happen to |should )?(?:write|post|blog|mention|"
        r"review|share|publish)\b|\bshould you (?:write|post|mention|decide|choose|blog|review|"
        r"share)\b|\b(?:a|any|every) (?:paid|sponsored|gifted) \w+|\blabel(?:led|ed)?\b|"
        r"\bdisclos|\b(?:that|it) (?:it )?was (?:free|a gift|paid|sponsored|given)\b|"
        r"\bad(?:vertisement)?\b(?= label)|\bsponsored\b|\bmark(?:ed)? (?:it|as|the post)\b|"
        r"\bpaid for by\b|\bgift(?:ed)? (?:from|by) us\b",
    ),
    "others": either(
        r"\b(?:some|other|many|certain|most|a few|another) (?:brands?|companies|company|firms?|"
        r"businesses|organisations?|agencies|towns?|cities|museums?|restaurants?|shops?|"
        r"hotels?|clinics?|studios?|publishers?|hosts|places|people|agency)\b(?! (?:try|still|"
        r"come|are still))|\bcompetitors? (?:hand|give|pay|ask)\b|\b(?:your|our) (?:agency|"
        r"intern|predecessor|desk)\b",
    ),
    "confess": either(
        r"\bwe were wrong\b|\bwrong to\b|\bapologi[sz]e (?:for (?:having|asking|writing|"
        r"calling|saying|telling|the (?:wording|line|sentence|phrase|slogan|word)))|"
        r"\bwe apologise$|\bstruck\b|\btook .{0,40}out\b|\bregret (?:having|asking|that we)\b|"
        r"\blast (?:year|time|month|spring|autumn|summer|winter) we\b|\bused to (?:say|ask|"
        r"claim|call)\b|\bwe (?:once|no longer)\b|\bit was wrong\b|\bour mistake\b|"
        r"\bi am sorry$|\bshould not have\b|\bright to mock\b|\bwe have (?:stopped|dropped|"
        r"removed|deleted)\b|\bwe (?:dropped|deleted|removed|withdrew)\b|\bnever said\b|"
        r"\bwas no answer\b",
    ),
}
