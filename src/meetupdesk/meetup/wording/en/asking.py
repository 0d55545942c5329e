"""How English asks, obliges and rewards, and about what one may well ask."""

from meetupdesk.meetup.wording.rule import Rule, either

__all__ = ["WORDS", "Rule"]

WORDS = {
    "ask": either(
        r"\bplease\b|\bpls\b|\bplz\b|\bkindly\b|\b(?:could|can|would|will|might) (?:you|everyone|everybody|all of you|each of you)\b|\bwould you mind\b|\bwould it be possible\b|\bmay we ask\b|\bmight we\b",
        r"\bwe (?:would|will|all|do|really|also|kindly|warmly|politely|therefore|strongly|are|were|also|just|only|,|can not|help|but|hope|\s)*(?:love|like|ask|urge|invite|encourage|expect|request|appreciate|hope|trust|rely|count|want|need|beg|wish|look forward|grateful|thankful|delighted|happy|glad|thrilled|over the moon|counting on|relying on|hoping|keen|recommend|require|call on|implore|welcome)\b",
        r"\bi (?:would|will|am|really|do|can not|help|but|\s)*(?:love|like|ask|urge|hope|appreciate|beg|grateful|want|expect|hoping)\b|\bit would (?:be|mean|make|help|really)\b|\bit (?:really )?(?:helps|means)\b|\b(?:means?|mean) the world\b|\bmake our (?:day|week|year)\b|\bmuch appreciated\b|\bappreciated\b|\bgrateful (?:if|for)\b|\bthank you (?:in advance|for (?:sharing|posting|spreading|promoting|helping))\b|\bthanks (?:in advance|for (?:sharing|posting|spreading))\b",
        r"\bhelp us\b|\bhelp (?:to )?(?=(?:spread|get|promote|make|raise|share)\b)|\bdo not (?:forget|hesitate)\b|\bremember to\b|\bbe sure\b|\bmake sure\b|\bdo (?=(?:let|leave|share|post|tell|write|tag|give|spread|mention|consider|feel)\b)|\bjust (?=(?:blog|post|share|tag|write|leave|tell)\b)|\bwhy not\b|\bhow about\b|\byour (?:cooperation|support|help|assistance)\b|\brequest for\b|\blet us (?:get|make|spread|see|fill|trend)\b|\b(?:are|is) (?:kindly |respectfully |strongly |warmly |hereby |therefore |cordially )?(?:asked|requested|invited|encouraged|urged|expected|required|obliged|reminded)\b|\ball (?:we ask|you have to do|you need to do)\b|\bin return\b|\bcount(?:ing)? on you\b|\ba (?:small|little|tiny|quick) favou?r\b|\bwe could use\b|\bit is time to\b|\bif you (?:can|could|like|enjoyed|liked|loved|love|wish|would|get a chance)\b|\bnot (?:be right|leave|go)\b",
    ),
    "duty": either(
        r"\bmust\b|\bshall\b|\bshould\b|\b(?:have|has|need|needs) to\b|\bought to\b|\brequired\b|\bobliged\b|\bobligation\b|\bobligatory\b|\bmandatory\b|\bcompulsory\b|\bexpected to\b|\bduty\b|\bduties\b|\bcondition\b|\bquota\b|\bminimum of\b|\bat least (?:one|two|three|\d)\b|\bcommit to\b|\bagree to\b|\bundertake to\b|\bdeliverables?\b|\b(?:before|by) (?:lunch|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tonight|tomorrow|the end)\b|\bwithin (?:\w+ )(?:days?|hours?|weeks?)\b|\bper (?:week|month|day|person|guest)\b",
    ),
    "opinion": either(
        r"\b(?:opinion|thought|view|feedback|concern|experience|question|problem|complaint|idea|suggestion|criticism|worr(?:y|ies)|objection|doubt|difficult(?:y|ies)|correction|mistake|error|trouble|advice|answer|reaction|impression)s?\b|\bwhat (?:you|went|is|was|annoy|bother|dislike|we)\b|\bwhich (?:paths?|parts?|of)\b|\bhow you\b|\bwhy\b|\bdislike|\bmissing\b|\bwrong\b|\bunsafe\b|\bin the box\b|\bby the door\b|\bwhether you\b|\bwhen you\b|\bconfidential|\bpost ?code\b|\bthe post\b(?= (?:office|box))|\bpost ?box\b|\bby post\b|\bin the post\b|\brsvp\b",
    ),
    "protect": either(
        r"\b(?:do|does|did|must|should|shall|may|can|please) not (?!forget|hesitate|leave without|only|help|but|resist)\w+|\bnot (?:to )?(?:share|post|publish|upload|tag|film|photograph|name|forward)\b|\brefrain\b|\bavoid\b|\bwithout (?:their|his|her|the|your|our)? ?(?:consent|permission)\b|\bnames? of\b|\bblur\b|\bdelete\b|\bremove\b|\bask before\b|\bpermission\b",
    ),
    "permit": either(
        r"\bup to you\b|\byours? (?:alone )?to (?:decide|choose)\b|\byour (?:own )?(?:choice|decision|call)\b|\bwhether (?:or not )?(?:you|to|and)\b|\bfeel free\b|\bfree to\b|\bor not\b|\bno need\b|\bneed not\b(?! be long)|\bno (?:obligation|expectation|one expects|requirement|duty)\b|\bnobody (?:has|needs|expects)\b|\bno one (?:has|needs|expects)\b|\b(?:do|does) not (?:have|need|feel|expect|ask|want)\b|\bnot (?:ask|asking|expect|expecting|required|obliged|a condition|necessary|have to|need to|feel you)\b|\bnever (?:ask|asked|expect)\b|\bunder no\b|\byou may\b|\bwithout (?:asking|expecting)\b|\brather (?:hear|than)\b|\bnot (?:about|for) (?:publicity|promotion|coverage)\b|\binstead of (?:asking|post|promot)\w*",
    ),
    "disclose": either(
        r"\bif you (?:do |choose to |decide to |happen to |should )?(?:write|post|blog|mention|review|share|publish)\b|\bshould you (?:write|post|mention|decide|choose|blog|review|share)\b|\b(?:a|any|every) (?:paid|sponsored|gifted) \w+|\blabel(?:led|ed)?\b|\bdisclos|\b(?:that|it) (?:it )?was (?:free|a gift|paid|sponsored|given)\b|\bad(?:vertisement)?\b(?= label)|\bsponsored\b|\bmark(?:ed)? (?:it|as|the post)\b|\bpaid for by\b|\bgift(?:ed)? (?:from|by) us\b",
    ),
    "others": either(
        r"\b(?:some|other|many|certain|most|a few|another) (?:brands?|companies|company|firms?|businesses|organisations?|agencies|towns?|cities|museums?|restaurants?|shops?|hotels?|clinics?|studios?|publishers?|hosts|places|people|agency)\b(?! (?:try|still|come|are still))|\bcompetitors? (?:hand|give|pay|ask)\b|\b(?:your|our) (?:agency|intern|predecessor|desk)\b",
    ),
    "confess": either(
        r"\bwe were wrong\b|\bwrong to\b|\bapologi[sz]e (?:for (?:having|asking|writing|calling|saying|telling|the (?:wording|line|sentence|phrase|slogan|word)))|\bwe apologise$|\bstruck\b|\btook .{0,40}out\b|\bregret (?:having|asking|that we)\b|\blast (?:year|time|month|spring|autumn|summer|winter) we\b|\bused to (?:say|ask|claim|call)\b|\bwe (?:once|no longer)\b|\bit was wrong\b|\bour mistake\b|\bi am sorry$|\bshould not have\b|\bright to mock\b|\bwe have (?:stopped|dropped|removed|deleted)\b|\bwe (?:dropped|deleted|removed|withdrew)\b|\bnever said\b|\bwas no answer\b",
    ),
}
