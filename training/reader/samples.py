"""Writes what reader/tests/pieces.rs goes by: `samples.py VOCABULARY.txt > reader/tests/pieces.jsonl`."""

import json
import random
import sys

import posts
import vocabulary

ODD = [
    "",
    "  \t\n ",
    "CAFÉ Ångström naïve ﬁn ẞ İstanbul",
    "don't—can't… “quoted” «fr» ¿qué? £5 €3 a+b=c",
    "👍🏽 ok 👩‍👩‍👧 🇩🇪 done",
    "東京で会議、秘密です。カタカナ ひらがな",
    "한국어 문장입니다 비밀",
    "مرحبا بالعالم",
    "नमस्ते दुनिया",
    "x" * 100,
    "x" * 101,
    "zero\u200bwidth soft\u00adhyphen nul\u0000 fffd\ufffd",
    "e\u0301 cafe\u0301",
    "ab\u4e2dcd",
    "Ǆ ǅ ΣΑΣ ς",
    "<s> </s> <unk> ▁ ▁the ▁▁ a▁b",
    "①② Ⅷ ｶﾞｷﾞ ﷺ ½ … ª\u00a0²\u3000ｆｕｌｌ ´ ¨",
    "🧿🫶\U00013000\U00013001 a\U00013000b",
    "bell\u0007 next\u0085line para\u2028graph \u202eright❤\ufe0f \ufeff",
    "1,234.56 v1.2-rc",
    "ก็ไม่ Việt Nam Łódź Đà",
]

tokenizer = vocabulary.tokenizer(vocabulary.read(sys.argv[1]))
by_language = {}
for post in posts.validation():
    by_language.setdefault(post["lang"], []).append(post["text"][:160])
chance = random.Random(1)
for text in [text for language in sorted(by_language) for text in chance.sample(by_language[language], 4)] + ODD:
    print(json.dumps({"text": text, "pieces": tokenizer.encode(text).ids}, ensure_ascii=False))
