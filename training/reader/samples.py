"""Writes what reader/tests/pieces.rs goes by: `samples.py VOCABULARY.txt > reader/tests/pieces.jsonl`."""

import json
import random
import sys

from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

import posts

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
    "[SEP] [CLS] ##ing [UNK]",
    "1,234.56 v1.2-rc",
    "ก็ไม่ Việt Nam Łódź Đà",
]

pieces = [line.rstrip("\n") for line in open(sys.argv[1], encoding="utf-8")][1:]
tokenizer = Tokenizer(models.WordPiece({piece: at for at, piece in enumerate(pieces)}, unk_token="[UNK]", max_input_chars_per_word=100))
tokenizer.normalizer, tokenizer.pre_tokenizer = normalizers.BertNormalizer(), pre_tokenizers.BertPreTokenizer()
by_language = {}
for post in posts.validation():
    by_language.setdefault(post["lang"], []).append(post["text"][:160])
chance = random.Random(1)
for text in [text for language in sorted(by_language) for text in chance.sample(by_language[language], 4)] + ODD:
    print(json.dumps({"text": text, "pieces": tokenizer.encode(text, add_special_tokens=False).ids}, ensure_ascii=False))
