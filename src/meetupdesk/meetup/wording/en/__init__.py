"""English wording families. Patterns meet small letters and the long forms of contractions."""

from meetupdesk.meetup.wording.en import one_way, packaging, promotion, talking_down, weights
from meetupdesk.meetup.wording.en.asking import WORDS as ASKING
from meetupdesk.meetup.wording.grams import english_grams
from meetupdesk.meetup.wording.model import Model
from meetupdesk.meetup.wording.rule import Language, either

ENGLISH = Language(
    sign="[a-z]{2}",
    model=Model(grams=english_grams, packed=weights.PACKED, scale=weights.SCALE, bias=weights.BIAS),
    words=ASKING | promotion.WORDS | packaging.WORDS | one_way.WORDS | talking_down.WORDS,
    rules={
        "promotion": promotion.RULES,
        "packaging": packaging.RULES,
        "one_way": one_way.RULES,
        "talking_down": talking_down.RULES,
    },
    clause=either(
        r"[,:()]|\s-+\s|\bbut\b|\band\b(?! not)|\byet\b|\bso\b|\bthough\b|\balthough\b|\bbecause\b",
        r"\bwhile\b|\bsince\b|\bhowever\b",
    ),
    negation=either(
        r"\bnot\b(?! only\b)|\bnever\b|\bno\b(?! (?:other|doubt|exaggeration|one else|less))|"
        r"\bnone\b",
        r"\bnobody\b|\bwithout\b|\brather than\b|\binstead of\b|\bneither\b|\bnor\b|\bhardly\b",
        r"\bfar from\b|\bstop(?:ped)? \w+ing\b|\bavoid\b|\brefuse\b|\bunder no\b|\banything but\b",
    ),
    doubled=either(
        r"\bcan not (?:help )?but\b|\bcan not help \w+ing\b|\bnot (?:leave|go|forget|miss|fail)\b",
        r"\bnot (?:be right|be fair|do) (?:to|if)\b|\bno exaggeration\b|\bnot (?:say|deny|"
        r"claim|pretend|argue) (?:that )?\w+(?: \w+){0,4} (?:is|are|was|were|do|does) not\b",
        r"\bcan not (?:say|deny|pretend|claim) (?:that )?.{0,40}\bnot\b|\bno denying\b|"
        r"\bcan not deny\b",
        r"\bno doubt\b|\bwithout (?:question|doubt|exception|a doubt|exaggeration)\b|"
        r"\bnot as if\b|\bnot that .{1,30} not\b|\bnever not\b|\bnot un\w+",
        r"\bnot hesitate\b|\bwhy not\b|\bnothing less\b|\bno less than\b|"
        r"\bnot an exaggeration\b|\bnot exaggerat",
    ),
    negates_before=True,
)
