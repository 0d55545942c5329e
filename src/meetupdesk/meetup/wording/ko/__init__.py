"""Korean wording families. In patterns a space is one that may be left out."""

from meetupdesk.meetup.wording.grams import korean_grams
from meetupdesk.meetup.wording.ko import one_way, packaging, promotion, talking_down, weights
from meetupdesk.meetup.wording.ko.asking import WORDS as ASKING
from meetupdesk.meetup.wording.model import Model
from meetupdesk.meetup.wording.rule import Language, either

_WORDS = ASKING | promotion.WORDS | packaging.WORDS | one_way.WORDS | talking_down.WORDS

KOREAN = Language(
    sign="[가-힣]",
    model=Model(grams=korean_grams, packed=weights.PACKED, scale=weights.SCALE, bias=weights.BIAS),
    words={name: pattern.replace(" ", " ?") for name, pattern in _WORDS.items()},
    rules={
        "promotion": promotion.RULES,
        "packaging": packaging.RULES,
        "one_way": one_way.RULES,
        "talking_down": talking_down.RULES,
    },
    clause=either(
        r"[,:()/]|지만(?=\s)|으나(?=\s)|데(?=\s)|건만(?=\s)|니까|므로|니다만",
        r"(?<=[하되시이리으])며(?=\s)|(?<![라다자냐려])고(?=\s(?!싶|있|계|나))",
    ),
    negation=either(
        r"지 ?(?:는|도|를|만|은)? ?(?:않|못|말|마)|없|아니|아닙|아닌|아닐|금지|삼가|삼갑|말자|마라",
        r"^\S{0,4} ?대신(?!해)|멉니다|거리가 멀|하기보다|[는을]? ?필요는?\s?없|못 ?(?:합|하|됩|했)",
        r"(?:^|\s)안 ",
    ),
    doubled=either(
        r"않을 ?수\S{0,2} ?없|안 ?\S{1,3} ?수\S{0,2} ?없|없지 ?않|없을 ?수\S{0,2} ?없",
        r"(?:지 ?않으면|지 ?못하면|없으면|아니면) ?(?:안 ?[되됩]|곤란|섭섭|서운)|"
        r"아닐 ?수\S{0,2} ?없",
        r"(?:빼놓을|빠질|아낄|말릴) ?수\S{0,2} ?없|않으면 ?안|없다면 거짓|"
        r"아니라고 ?할 ?수\S{0,2} ?없",
        r"않고는? ?\S{0,6} ?수\S{0,2} ?없|안 ?되는 ?것은 ?아니|않는 ?것은? ?아니|마다하지 ?않|"
        r"않을까|수밖에 ?없",
    ),
    negates_before=False,
)
