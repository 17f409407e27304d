#!/usr/bin/env python3
"""Make numbers that are valid, and numbers with one character changed, for every checksummed format of the registry.

usage: generate.py [COUNT] > national.txt        (needs `python-stdnum`; COUNT of each kind a format, 100 by default)

Each line: id of the detector, `+` valid or `-` corrupted, numbers. An answer is python-stdnum's, or for what it lacks that of the
few functions below, which follow the authorities' descriptions and share nothing with the crate. `tests/vectors.rs` reads it.
A format is a template: `#` digit, `@` capital, `[abc]` one of, `{ymd}` `{dmy}` `{ymd4}` a date, `{ymd5}` one with women's months.
"""
import importlib, random, re, sys


def luhn(n): return sum(int(c) if i % 2 == 0 else sum(divmod(2 * int(c), 10)) for i, c in enumerate(reversed(n))) % 10 == 0
def total(n, weights): return sum(int(c) * w for c, w in zip(n, weights))


def kz(n):
    s = total(n, range(1, 12)) % 11
    if s == 10: s = total(n, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11
    return s < 10 and s == int(n[11])


def nuss(n):
    a, b = int(n[:2]), int(n[2:10])
    return 0 < b and 1 <= a <= 53 and (int(f"{a}{n[2:10]}") if b >= 10**7 else a * 10**7 + b) % 97 == int(n[10:])


def verhoeff_ok(n):
    from stdnum import verhoeff
    return verhoeff.is_valid(n)


def snils(n):
    s = total(n, range(9, 0, -1))
    while s > 101: s %= 101
    return (0 if s in (100, 101) else s) == int(n[9:])


def hk(n):
    if n[7] not in "0123456789A": return False
    s = 36 * 9 + (ord(n[0]) - 55) * 8 + total(n[1:7], [7, 6, 5, 4, 3, 2])
    return (s + (10 if n[7] == "A" else int(n[7]))) % 11 == 0


def tw(n):
    v = "ABCDEFGHJKLMNPQRSTUVXYWZIO".index(n[0]) + 10
    return (v // 10 + v % 10 * 9 + total(n[1:], [8, 7, 6, 5, 4, 3, 2, 1, 1])) % 10 == 0


def nhi(n):
    v = [("ABCDEFGHJKLMNPQRSTUVWXYZ".index(c) + 1) if c.isalpha() else int(c) for c in n]
    s = sum(a * b for a, b in zip(v, [7, 6, 5, 4, 3, 2])) % 11
    return s != 0 and (11 - s) % 10 == v[6]


def brn(n):
    s = total(n, [1, 3, 7, 1, 3, 7, 1, 3]) + sum(divmod(int(n[8]) * 5, 10))
    return (10 - s % 10) % 10 == int(n[9])


OWN = {
    "hu_tax": lambda n: total(n, range(1, 10)) % 11 == int(n[9]),
    "hu_taj": lambda n: total(n, [3, 7] * 4) % 10 == int(n[8]),
    "kz": kz, "snils": snils, "hk": hk, "tw": tw, "nhi": nhi, "brn": brn, "nuss": nuss,
    "at_tax": luhn, "ae": luhn, "luhn": luhn, "luhn10": luhn, "luhn11": luhn,
    "lanr": lambda n: (10 - total(n, [4, 9] * 3) % 10) % 10 == int(n[6]),
    "lu": lambda n: luhn(n[:12]) and verhoeff_ok(n[:11] + n[12]),
    "niss": lambda n: 9 - total(n, [29, 23, 19, 17, 13, 11, 7, 5, 3, 2]) % 10 == int(n[10]),
    "ir": lambda n: (lambda s: s == int(n[9]) if s < 2 else 11 - s == int(n[9]))(total(n, range(10, 1, -1)) % 11),
    "kw": lambda n: 11 - total(n, [2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11 == int(n[11]),
    "pis": lambda n: (lambda c: (0 if c > 9 else c) == int(n[10]))(11 - total(n, [3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) % 11),
    "cns": lambda n: total(n, range(15, 0, -1)) % 11 == 0,
    # A birth number serves as a tax number too; that is another row's.
    "sk": lambda n: n[2] in "234789" and int(n) % 11 == 0,
    "dui": lambda n: (total(n, range(9, 1, -1)) + int(n[9])) % 10 == 0,
    "uyci": lambda n: (total(n, [2, 9, 8, 7, 6, 3, 4]) + int(n[7])) % 10 == 0,
    "pl_id": lambda n: (sum((ord(c) - 55) * w for c, w in zip(n, [7, 3, 1])) + total(n[3:], [9, 7, 3, 1, 7, 3])) % 10 == 0,
    "dea": lambda n: (total(n[2:], [1, 2] * 3)) % 10 == int(n[8]),
    "npi": lambda n: luhn("80840" + n),
    "kvnr": lambda n: luhn_left(f"{ord(n[0]) - 64:02}" + n[1:]),
    "pension": lambda n: sum(sum(divmod(int(c) * w, 10)) for c, w in zip(n[:8] + f"{ord(n[8]) - 64:02}" + n[9:11], [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1])) % 10 == int(n[11]),
    "sg": lambda n: (lambda s: {"S": "JZIHGFEDCBA", "T": "GFEDCBAJZIH", "F": "XWUTRQPNMLK", "G": "RQPNMLKXWUT"}[n[0]][s % 11] == n[8])(total(n[1:8], [2, 7, 6, 5, 4, 3, 2])),
    "medicare": lambda n: total(n, [1, 3, 7, 9] * 2) % 10 == int(n[8]),
    # Only North America requires the check digit.
    "vin": lambda n: n[0] not in "12345" or (lambda s: ("X" if s == 10 else str(s)) == n[8])(sum((int(c) if c.isdigit() else VIN[c]) * w for c, w in zip(n, [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2])) % 11),
}
VIN = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9]))


def luhn_left(n): return sum(sum(divmod(int(c) * w, 10)) for c, w in zip(n[:-1], [1, 2] * 5)) % 10 == int(n[-1])


# Detector, template, and who knows: a module of python-stdnum, or one of OWN.
FORMATS = [
    ("aba-routing-number", "0########", "us.rtn"),
    ("ae-emirates-id", "78419##########", "own:ae"),
    ("al-nipt", "[ABCDEFGHIJKLM]########@", "al.nipt"),
    ("ar-cuit", "20########[0123456789]", "ar.cuit"),
    ("ar-dni", "[1234]#######", "ar.dni"),
    ("at-svnr", "[123456789]###{dmy}", "at.vnr"),
    ("at-tax-number", "03#######", "own:at_tax"),
    ("au-abn", "[123456789]##########", "au.abn"),
    ("au-acn", "0########", "au.acn"),
    ("au-medicare", "2#########", "own:medicare"),
    ("au-tfn", "[123456789]########", "au.tfn"),
    ("ba-rs-jmbg", "{dm}9########", "si.emso"),
    ("be-enterprise", "0#########", "be.vat"),
    ("be-national-number", "{ymd}#####", "be.nn"),
    ("bg-egn", "{ymd}####", "bg.egn"),
    ("bg-eik", "#########", "bg.vat"),
    ("bg-pnf", "##########", "bg.pnf"),
    ("br-cnpj", "############[0123456789]#", "br.cnpj"),
    ("br-cpf-plain", "###########", "br.cpf"),
    ("br-pis", "1##########", "own:pis"),
    ("br-sus", "[789]##############", "own:cns"),
    ("by-unp", "[1234567]########", "by.unp"),
    ("ca-bc-health", "9#########", "ca.bc_phn"),
    ("ca-business-number", "#########", "ca.bn"),
    ("ca-ontario-health", "##########", "own:luhn10"),
    ("ca-sin", "[1245679]########", "ca.sin"),
    ("ch-ahv", "756##########", "ch.ssn"),
    ("ch-uid", "CHE#########", "ch.uid"),
    ("cl-rut", "[12]#######-[0123456789K]", "cl.rut"),
    ("cn-resident-id", "11010119750[123456789]1####[0123456789X]", "cn.ric"),
    ("co-nit", "[89]#########", "co.nit"),
    ("cr-cedula", "0[1234567]-####-####", "cr.cpf"),
    ("cu-ni", "{ymd}#####", "cu.ni"),
    ("cy-tax-number", "[0134569]#######@", "cy.vat"),
    ("cz-birth-number", "{ymd5}####", "cz.rc"),
    ("cz-company-number", "[12345678]#######", "cz.dic"),
    ("de-doctor-number", "#########", "own:lanr"),
    ("de-pension-number", "65{dmy}@###", "own:pension"),
    ("de-tax-id", "[123456789]##########", "de.idnr"),
    ("dk-cvr", "[1234]#######", "dk.cvr"),
    ("do-cedula", "0[01]#########", "do.cedula"),
    ("do-rnc", "1########", "do.rnc"),
    ("ec-cedula", "[01][123456789][012345]#######", "ec.ci"),
    ("ee-isikukood", "[3456]{ymd}####", "ee.ik"),
    ("es-cif", "A########", "es.cif"),
    ("es-dni", "########@", "es.dni"),
    ("es-social-security", "28##########", "own:nuss"),
    ("fi-hetu", "{dmy}-[1234]##[0123456789ABCDEFHJKLMNPRSTUVWXY]", "fi.hetu"),
    ("fi-ytunnus", "0#######", "fi.ytunnus"),
    ("fr-nir", "1[5678]#0[123456789]75########", "fr.nir"),
    ("gr-afm", "0########", "gr.vat"),
    ("gr-amka", "{dmy}#####", "gr.amka"),
    ("gt-nit", "[123456789]######[0123456789K]", "gt.nit"),
    ("hk-id", "[ABCDEFGHKRZ]######[0123456789A]", "own:hk"),
    ("hr-oib", "###########", "hr.oib"),
    ("hu-taj", "#########", "own:hu_taj"),
    ("hu-tax-id", "8#########", "own:hu_tax"),
    ("hu-tax-number", "########", "hu.anum"),
    ("id-npwp", "0##############", "id.npwp"),
    ("ie-pps", "#######@", "ie.pps"),
    ("il-id", "#########", "il.idnr"),
    ("in-aadhaar", "[23456789]###########", "in_.aadhaar"),
    ("in-gstin", "27@@@P@####@1Z#", "in_.gstin"),
    ("ir-national-code", "##########", "own:ir"),
    ("is-kennitala", "{dmy}###[09]", "is_.kennitala"),
    ("it-codice-fiscale", "@@@@@@7#[ABCDEHLMPRST]1#F205@", "it.codicefiscale"),
    ("it-partita-iva", "#######001#", "it.iva"),
    ("jp-corporate-number", "[123456789]############", "jp.cn"),
    ("jp-my-number", "############", "jp.in_"),
    ("ke-pin", "[AP]#########@", "ke.pin"),
    ("kr-business-number", "[123456]#########", "own:brn"),
    ("kr-rrn", "{ymd}-1######", "kr.rrn"),
    ("kw-civil-id", "[23]{ymd}#####", "own:kw"),
    ("kz-iin", "{ymd}######", "own:kz"),
    ("lt-asmens-kodas", "[3456]{ymd}####", "lt.asmens"),
    ("lu-matricule", "{ymd4}#####", "own:lu"),
    ("lv-personal-code", "{dmy}[012]####", "lv.pvn"),
    ("md-idnp", "[12]############", "md.idno"),
    ("mk-edb", "4############", "mk.edb"),
    ("mu-nid", "@{dmy}######[0123456789ABCDEFG]", "mu.nid"),
    ("mx-curp", "@[AEIOU]@@{ymd}[HM]DF[BCDFGHJKLMNPQRSTVWXYZ][BCDFGHJKLMNPQRSTVWXYZ][BCDFGHJKLMNPQRSTVWXYZ][0]#", "mx.curp"),
    ("mx-nss", "###########", "own:luhn11"),
    ("mx-rfc", "[ABCDEFGHLMNPRSTV][AEIOU]@@{ymd}[ABCDEFGHJKL]#[0123456789A]", "mx.rfc"),
    ("my-nric", "{ymd}0[123456]####", "my.nric"),
    ("nl-bsn", "[123456789]########", "nl.bsn"),
    ("no-fodselsnummer", "{dmy}#####", "no.fodselsnummer"),
    ("no-organisation", "[89]########", "no.orgnr"),
    ("nz-ird", "[1]########", "nz.ird"),
    ("nz-nhi", "[ABCDEFGHJKLMNPQRSTUVWXYZ][ABCDEFGHJKLMNPQRSTUVWXYZ][ABCDEFGHJKLMNPQRSTUVWXYZ]####", "own:nhi"),
    ("pe-dni", "#########", "pe.cui"),
    ("pe-ruc", "[12]0#########", "pe.ruc"),
    ("pk-cnic", "[34]###########[123456789]", "pk.cnic"),
    ("pl-id-card", "@@@######", "own:pl_id"),
    ("pl-nip", "[123456789]#########", "pl.nip"),
    ("pl-pesel", "{ymd}#####", "pl.pesel"),
    ("pl-regon", "#########", "pl.regon"),
    ("pt-cc", "#########[ABCDEFGH]@#", "pt.cc"),
    ("pt-nif", "[12]########", "pt.nif"),
    ("pt-niss", "1##########", "own:niss"),
    ("py-ruc", "8######-#", "py.ruc"),
    ("ro-cnp", "[1256]{ymd}[1234]#####", "ro.cnp"),
    ("ro-cui", "[123]#######", "ro.cui"),
    ("rs-pib", "1########", "rs.pib"),
    ("ru-inn", "############", "ru.inn"),
    ("ru-ogrn", "1############", "ru.ogrn"),
    ("ru-snils", "###########", "own:snils"),
    ("sa-national-id", "[12]#########", "own:luhn"),
    ("se-organisation", "55[67]#######", "se.orgnr"),
    ("se-personnummer", "{ymd}-####", "se.personnummer"),
    ("sg-nric", "[STFG]#######[ABCDEFGHIJKLMNPQRTUWXZ]", "own:sg"),
    ("si-tax-number", "[123456789]#######", "si.ddv"),
    ("sk-tax-number", "[12]#[49]#######", "own:sk"),
    ("sv-dui", "0#######-#", "own:dui"),
    ("sv-nit", "0#########[12]###", "sv.nit"),
    ("th-id", "[12345678]############", "th.pin"),
    ("tr-kimlik", "[123456789]##########", "tr.tckimlik"),
    ("tr-vkn", "##########", "tr.vkn"),
    ("tw-id", "@[12]########", "own:tw"),
    ("tw-ubn", "########", "tw.ubn"),
    ("ua-tax-number", "##########", "ua.rntrc"),
    ("uk-nhs-number", "[4567]#########", "gb.nhs"),
    ("uk-utr", "##########", "gb.utr"),
    ("us-dea", "F@#######", "own:dea"),
    ("us-npi", "1#########", "own:npi"),
    ("us-ptin", "P########", "us.ptin"),
    ("uy-ci", "[123456]#######", "own:uyci"),
    ("uy-rut", "21######001#", "uy.rut"),
    ("ve-rif", "[VEJPG]#########", "ve.rif"),
    ("vin", "1HGC[MRV]###[0123456789X]@A######", "own:vin"),
    ("vn-tax-number", "0#########", "vn.mst"),
    ("za-id", "{ymd}####08#", "za.idnr"),
    ("za-tax-number", "[0129]#########", "za.tin"),
]


def oracle(name):
    if name.startswith("own:"): return OWN[name[4:]]
    return importlib.import_module("stdnum." + name).is_valid


def made(template, rng):
    day, month, year = rng.randint(1, 28), rng.randint(1, 12), rng.randint(55, 99)
    dates = {
        "{ymd}": f"{year:02}{month:02}{day:02}", "{dmy}": f"{day:02}{month:02}{year:02}", "{dm}": f"{day:02}{month:02}",
        "{ymd4}": f"19{year:02}{month:02}{day:02}", "{ymd5}": f"{year:02}{month + rng.choice([0, 50]):02}{day:02}",
    }
    out = ""
    for token in re.findall(r"\{\w+\}|\[[^\]]+\]|.", template):
        if token in dates: out += dates[token]
        elif token[0] == "[": out += rng.choice(token[1:-1])
        elif token == "#": out += rng.choice("0123456789")
        elif token == "@": out += rng.choice("ABCDEFGHJKLMNPRSTUVWXYZ")
        else: out += token
    return out


def numbers(template, valid, count, rng):
    """Valid ones, and neighbours of valid ones in one digit or the last character that are not."""
    good, bad = [], []
    while len(good) < count:
        number = made(template, rng)
        if valid(number) and len(set(number)) > 2: good.append(number)
    for number in good:
        for _ in range(200):
            at = rng.randrange(len(number))
            if number[at] in "-" or number[at].isalpha() and at + 1 < len(number): continue
            kind = "0123456789" if number[at].isdigit() else "ABCDEFGHJKLMNPRSTUVWXYZ"
            other = number[:at] + rng.choice(kind) + number[at + 1:]
            if other != number and not valid(other):
                bad.append(other)
                break
    return good, bad


if __name__ == "__main__":
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    for detector, template, name in FORMATS:
        good, bad = numbers(template, oracle(name), count, random.Random(detector))
        print(detector, "+", *good)
        print(detector, "-", *bad)
