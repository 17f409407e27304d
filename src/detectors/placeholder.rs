//! Values that documentation uses as examples, and stand-ins that say so. They are recognised so that nobody is stopped for quoting
//! a manual; the engine asks for every match. What counts: a documented value, a reserved host or range of numbers, a template's
//! slot, a mask. A weak password is none of these, unless everybody has read it somewhere.
//!
//! Sources of the documented values:
//! - AWS: <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html>
//! - Stripe: <https://docs.stripe.com/keys>
//! - Cards of other processors: <https://developer.paypal.com/tools/sandbox/card-testing/>
//! - IBANs: <https://www.iban.com/structure>
//! - Social security and other numbers of the United States: <https://www.ssa.gov/history/ssn/misused.html>
//! - United Kingdom: <https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110>
//! - Germany, Austria and Switzerland: <https://www.personalausweisportal.de/>
//! - France: <https://www.service-public.fr/>
//! - Spain and Italy: <https://www.agenziaentrate.gov.it/>
//! - Netherlands and Belgium: <https://www.rvig.nl/>
//! - Poland and Portugal: <https://pl.wikipedia.org/wiki/PESEL>
//! - Brazil: <https://www.gov.br/receitafederal/pt-br>
//! - Canada, Australia and New Zealand: <https://www.ato.gov.au/>
//! - Asia and Africa: <https://uidai.gov.in/>
//! - Nordic countries: <https://www.skatteverket.se/>
//! - Mexico and Chile: <https://www.gob.mx/curp/>
//! - Wallets: <https://en.bitcoin.it/wiki/Genesis_block>, contracts of tokens: <https://etherscan.io/tokens>
//! - Vehicles: <https://en.wikipedia.org/wiki/Vehicle_identification_number>
//! - Passports: <https://www.icao.int/publications/documents/9303_p3_cons_en.pdf>
//! - The password hash of a much-read tutorial: <https://fastapi.tiangolo.com/tutorial/security/oauth2-jwt/>
//! - Passwords that are jokes or defaults: <https://github.com/danielmiessler/SecLists/tree/master/Passwords/Default-Credentials>

use crate::text::{Seen, Word};

/// Documented values: letters and digits only, as capitals, sorted.
#[rustfmt::skip]
const DOCUMENTED: &[&str] = &[
    "00000000000191", "000000000ZZ4", "00000000191", "00000000T", "00743110157", "01010112345", "010190123A", "011000015", "02070803628",
    "021000021", "032180000118359719", "0451", "046454286", "078051120", "0X0000000000000000000000000000000000000000",
    "0X59C6995E998F97A5A0044966F0945389DC9E86DAE88C7A8412F4603B6B78690D", "0X70997970C51812DC3A010C7D01B50E0D17DC79C8",
    "0XA0B86991C6218B36C1D19D4A2E9EB0CE3606EB48", "0XAC0974BEC39A17E36BA4A6B4D238FF944BACB478CBED5EFCAE784D7BF4F2FF80",
    "0XC02AAA39B223FE8D0A0E5C4F27EAD9083C756CC2", "0XDAC17F958D2EE523A2206206994597C13D831EC7",
    "0XDE0B295669A9FD93D5F28D9EC85E40F4CB697BAE", "0XF39FD6E51AAD88F6F4CE6AB8827279CFFFB92266", "10000000146", "11010519491231002X",
    "111111111", "11111111111111111", "111222333", "111223333", "11144477735", "11222333000181", "1212121212", "123121234", "1234563218",
    "12345670017", "12345678000195", "123456782", "123456785", "123456789", "1234567890", "12345678901", "123456789012", "123456789012345",
    "123456789018", "12345678903", "12345678909", "1234567893", "12345678Z", "1237010180", "130692544", "131052308T", "15070649C103",
    "180012B12345647", "191212121212", "198112189876", "1A1ZP1EP5QGEFI2DMPTFTL5SLMV7DIVFNA", "1BVBMSEYSTWETQTFN5AU4M4GFG7XJANVN2",
    "1EG4TE5MK72", "1EG4TE5MK73", "1HGCM82633A004352", "1M8GDM9AXKP042788", "219099999", "2222420000001113", "2223000048410010",
    "2223003122003222", "234123412346", "2428778132", "24287781321", "2470C0C06DEE42FD1618BB99005ADCA2EC9D1E19", "255081416802538",
    "269054958815780", "291102A12345678", "2B12EIXZAYVK1FSBW1ZFBX3OXEPAWXN96P36WQOEG6LRUJ3VJPGGA31LW", "3056930009020004", "30569309025904",
    "3530111333300000", "3566002020360505", "36227206271667", "371449635398431", "374251018720018", "378282246310005", "378734493671000",
    "38520000023237", "3J98T1WPEZ73CNMQVIECRNYIWRNQRHWNLY", "4000000000000002", "4000000000000069", "4000000000000077", "4000000000000119",
    "4000000000000127", "4000000000000341", "4000000000003220", "4000000000009979", "4000000000009987", "4000000000009995",
    "4000000760000002", "4000002500003155", "4000002760000016", "4000002760003184", "4000003800000446", "4000008260003178",
    "4000056655665556", "4005519200000004", "4007000000027", "4009348888881881", "4010232137", "4012000033330026", "4012000077777777",
    "4012888888881881", "4100000000000019", "4111111111111111", "4217651111111119", "4222222222222", "4242424242424242", "44051401359",
    "44051401458", "4444333322221111", "4500600000000061", "4505577104", "4508750015741019", "4532015112830366", "457555462", "47036892816",
    "4716461583322103", "49091850", "4917610000000000", "4988438843884305", "499118665246", "501442600", "5019717010103742",
    "5100060000000002", "5105105105105100", "51824753556", "5200828282828210", "52998224725", "5424000000000015", "5431111111111111",
    "5454545454545454", "5500000000000004", "5555555555554444", "5577000055770004", "565051603", "57549285017",
    "5HUECGU8RMJXEXXIPUD5BDKU4MKFQEZYD4DZ1JVHTVQVBTLVYTJ", "5KB8KLF9ZGWQNOGIDDA76MZPL6TSZZY36HWXMSSSZNYDYXYB9KF", "6011000990139424",
    "6011111111111117", "6011981111111113", "6200000000000005", "6205500000000000004", "6304000000000000", "6403273813", "65180539W001",
    "65929970489", "6703444444444449", "6759649826438453", "6771798021000008", "732829320", "73282932000074", "7561234567897",
    "7569217076985", "8001015009087", "8112189876", "85073003328", "86095742719", "876543210", "9000000009", "900700000", "912345678",
    "93051822361", "9434765870", "9434765919", "987654320", "987654321", "9990000018", "999941057058", "999990019", "999990020",
    "999991772", "999999990", "9999999999", "99999999R", "A0000000", "A000500015", "A123456780", "A123456789", "AAAPL1234C", "AB123456C",
    "AB123456D", "AB12CDE", "AB51ABC", "ABA300000", "ABC123456", "ABCDE1234F",
    "AC0974BEC39A17E36BA4A6B4D238FF944BACB478CBED5EFCAE784D7BF4F2FF80", "ADMIN", "ADMIN123", "ADMINISTRATOR", "AE070331234567890123456",
    "AKIAI44QH8DHBEXAMPLE", "AKIAIOSFODNN7EXAMPLE", "ALICE123", "ANDROID", "ANDROIDDEBUGKEY", "ASIAIOSFODNN7EXAMPLE",
    "AT483200000012345864", "AT611904300234573201", "B12345678", "BC1QAR0SRRR7XFKVY5L643LYDNW9RE59GTZZWF5MDQ",
    "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4", "BE68539007547034", "BE71096123456769", "BNCGNN80A01H501X", "BOXW310820HNERXN09",
    "BR1500000000000010932840814P2", "BR1800360305000010009795493C1", "C01X00T47", "C01X00T478", "CH5604835012345678009",
    "CH9300762011623852957", "CHANGEIT", "CHANGEME", "CHANGEME123", "CISCO123", "CONTRASEA", "CORRECTHORSEBATTERYSTAPLE",
    "CZ6508000000192000145399", "DE27100777770209299700", "DE75512108001245126199", "DE89370400440532013000", "DE91100000000123456789",
    "DEMO", "DK5000400440116243", "DK9520000123456789", "E12345678", "ES7921000813610123456789", "ES9121000418450200051332", "EXAMPLE",
    "F1234567N", "F39FD6E51AAD88F6F4CE6AB8827279CFFFB92266", "FI1410093000123458", "FI2112345600000785", "FR1420041010050500013M02606",
    "FR7630001007941234567890185", "FR7630006000011234567890189", "G1234567X", "GB29NWBK60161331926819", "GB33BUKB20201555555555",
    "GB82WEST12345698765432", "GB94BARC10201530093459", "GEHEIM", "GR1601101250000000012300695", "GUEST", "HEGG560427MVZRRL04", "HIDDEN",
    "HU42117730161111101800000000", "HUNTER2", "IE29AIBK93115212345678", "IE64IRCE92050112345678", "IT60X0542811101000000123456",
    "JBSWY3DPEHPK3PXP", "JE7MTGBCLWBF2ZP9UTKH3YCO8NVBEXAMPLEKEY", "L01X00T471", "L898902C", "L898902C3", "L898902C36", "LETMEIN",
    "LU120010001234567891", "LU280019400644750000", "LZ6311T475", "MINIOADMIN", "MORGA657054SM9IJ", "MORGA753116SM9IJ", "MOTDEPASSE",
    "MYPASSWORD", "NL02ABNA0123456789", "NL91ABNA0417164300", "NO8330001234567", "NO9386011117947", "OUTATIME", "P12345678", "PASSW0RD",
    "PASSWORD", "PASSWORD1", "PASSWORD123", "PL10105000997603123456789123", "PL61109010140000071219812874", "POSTGRES",
    "PT50000201231234567890154", "PT50002700000001234567833", "QQ123456A", "QQ123456B", "QQ123456C", "QQ123456D", "REDACTED", "REMOVED",
    "ROOT", "RSSMRA80A01H501U", "RSSMRA85M01H501Z", "RSSMRA85T10A562S", "S1234567D", "SA0380000000608010167519", "SE4550000000058398257466",
    "SE7280000810340009783242", "SECRET", "SECRET123", "SK3112000000198742637541", "SKTEST4EC39HQLYJWDARJTT1ZDP7DC",
    "SKTESTBQOKIKJOVBII2HLWGH4OLFQ2", "SUPERSECRET", "T01000322", "T1234567J", "T220001293", "TEST", "TEST0001", "TEST123", "TEST1234",
    "TESTER", "TOOR", "TOPSECRET", "TR330006100519786457841326", "VRDGPP13R10B293P", "WELKOM01", "WJALRXUTNFEMIK7MDENGBPXRFICYEXAMPLEKEY",
    "X0000000T", "X1234567L", "Y1234567X", "YOURPASSWORD", "Z1234567R",
];

/// Hosts that are reserved for documentation, or mean the machine itself. <https://www.rfc-editor.org/rfc/rfc2606>
/// <https://www.rfc-editor.org/rfc/rfc6761>
const RESERVED_HOSTS: [&str; 6] = ["example.com", "example.org", "example.net", "exemple.fr", "beispiel.de", "localhost"];

/// Top-level domains reserved for documentation and tests. <https://www.rfc-editor.org/rfc/rfc2606>
const RESERVED_DOMAINS: [&str; 3] = ["test", "invalid", "example"];

/// Words of stand-ins, in small letters.
const STAND_INS: [Word; 23] = Word::all([
    "your_",
    "your-",
    "<your",
    "yourkey",
    "my_api_key",
    "_here",
    "-here",
    "replace_me",
    "replaceme",
    "insert_",
    "votre_mot",
    "vul-hier",
    "dein_passwort",
    "tu_contrase",
    "sua_senha",
    "not-a-real",
    "notareal",
    "changeme",
    "change-me",
    "dummy",
    "placeholder",
    "${",
    "{{",
]);

/// What stand-ins begin with that say what to do.
const INSTRUCTIONS: [&str; 3] = ["generate", "insert", "replace"];

const STARS: Word = Word::new("***");
const CROSSES: [Word; 2] = Word::all(["XXXXXX", "xxxxxx"]);
const EXAMPLE: Word = Word::new("EXAMPLE");
const LOCALHOST: Word = Word::new("localhost");
/// The passport line of ICAO's specimen, whatever stands before it.
const SPECIMEN: Word = Word::new("L898902C");
/// The token everybody has seen. <https://jwt.io/introduction>
const FIRST_TOKEN: Word = Word::new("eyJzdWIiOiIxMjM0NTY3ODkwI");

/// Whether `passage` is a documented example or an obvious stand-in.
#[must_use]
pub fn is_placeholder(passage: &str) -> bool {
    let text = passage.trim_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '`' | '“' | '”' | '„' | ',' | ';'));
    let seen = Seen::of(text);
    let makeup = Makeup::of(text);
    is_slot(text)
        || is_stand_in(text, seen)
        || is_mask(text, seen, &makeup)
        || is_documented(text, seen, &makeup)
        || is_reserved_host(text, seen)
        || is_counting(text, &makeup)
        || seen.admit(&FIRST_TOKEN, text)
}

/// What a passage is made of, from one look at it.
#[derive(Clone, Copy, Debug, Default)]
struct Makeup {
    /// How many letters and digits, ASCII or not; how many of the last are one and the same.
    count: usize,
    alike: usize,
    /// The first and the last ASCII letter or digit, as capitals, and how many there are.
    first: Option<u8>,
    last: Option<u8>,
    plain: usize,
    digits: usize,
    crosses: usize,
}

impl Makeup {
    fn of(text: &str) -> Self {
        let mut makeup = Self::default();
        let mut before = None;
        for c in text.chars().filter(|c| c.is_alphanumeric()) {
            makeup.count += 1;
            makeup.alike = if before == Some(c) { makeup.alike + 1 } else { 1 };
            before = Some(c);
            if let Some(byte) = u8::try_from(c).ok().filter(u8::is_ascii) {
                makeup.last = Some(byte.to_ascii_uppercase());
                makeup.first = makeup.first.or(makeup.last);
                makeup.plain += 1;
                makeup.digits += usize::from(byte.is_ascii_digit());
                makeup.crosses += usize::from(matches!(byte, b'x' | b'X'));
            }
        }
        makeup
    }
}

/// A place to fill in: `<your-token>`, `${VAR}`, `{{var}}`, `%VAR%`, `[name 1]`, `$TOKEN`.
fn is_slot(text: &str) -> bool {
    let enclosed = [("<", ">"), ("${", "}"), ("{{", "}}"), ("{", "}"), ("[", "]"), ("%", "%"), ("$(", ")")].iter().any(|(open, close)| {
        text.strip_prefix(open)
            .and_then(|inner| inner.strip_suffix(close))
            .is_some_and(|inner| inner.len() < 60 && !inner.contains(['<', '{', '[', '\n']))
    });
    let variable = text.strip_prefix('$').is_some_and(|name| {
        !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_' || byte.is_ascii_digit())
    });
    // What a redaction left may have two words, of which a passage holds the first.
    let begun = text.strip_prefix('[').is_some_and(|word| {
        let is_word = word.bytes().all(|byte| byte.is_ascii_lowercase()) || word.bytes().all(|byte| byte.is_ascii_uppercase());
        !word.is_empty() && is_word
    });
    enclosed || variable || begun
}

/// A word that says what should stand there: `YOUR_API_KEY`, `token-here`.
fn is_stand_in(text: &str, seen: Seen) -> bool {
    let instructs = |(verb, _): (&str, &str)| INSTRUCTIONS.iter().any(|word| verb.eq_ignore_ascii_case(word));
    text.split_once(['-', '_']).is_some_and(instructs) || STAND_INS.iter().any(|word| seen.admit_in_any_case(word, text))
}

/// Masked or empty of information: `****`, `••••`, `xxxx…`, one character throughout, an ellipsis.
fn is_mask(text: &str, seen: Seen, makeup: &Makeup) -> bool {
    let Makeup { count, alike, crosses, .. } = *makeup;
    let dotted = !text.is_ascii() && text.contains(['•', '█', '…', '●']) || seen.admit(&STARS, text) || text.ends_with("...");
    let crossed = crosses * 2 > count && count > 5 || CROSSES.iter().any(|word| seen.admit(word, text));
    // A key's body of one character: `AKIA0000000000000000`, `sk-ant-api03-aaaaaaaa…`.
    let tail = count >= 20 && alike >= count * 3 / 4;
    count > 2 && alike == count || dotted || crossed || tail
}

/// One of the documented values, however it is spaced.
fn is_documented(text: &str, seen: Seen, makeup: &Makeup) -> bool {
    if text.len() > 120 {
        return false;
    }
    let bare = || text.bytes().filter(u8::is_ascii_alphanumeric).map(|byte| byte.to_ascii_uppercase());
    let listed = DOCUMENTED_MARKS.has(mark(makeup.first, makeup.last, makeup.plain))
        && DOCUMENTED.binary_search_by(|value| value.bytes().cmp(bare())).is_ok();
    listed
        || seen.may_hold(&EXAMPLE) && {
            let bare: String = bare().map(char::from).collect();
            bare.ends_with("EXAMPLE") && bare.len() >= 16 || bare.contains("EXAMPLEKEY")
        }
        || seen.admit(&SPECIMEN, text)
}

/// What most values that are not documented have unlike all those that are: first and last character and length, in one number.
const fn mark(first: Option<u8>, last: Option<u8>, length: usize) -> usize {
    match (first, last) {
        (Some(first), Some(last)) => {
            (first as usize).wrapping_mul(31).wrapping_add(last as usize).wrapping_mul(31).wrapping_add(length) % MARKS
        }
        _ => 0,
    }
}

const MARKS: usize = 4096;

/// A set of marks.
struct Marks([u32; MARKS / 32]);

impl Marks {
    const fn of(mut values: &[&str]) -> Self {
        let mut bits = [0_u32; MARKS / 32];
        while let [value, others @ ..] = values {
            let value = value.as_bytes();
            let mark = mark(value.first().copied(), value.last().copied(), value.len());
            let (_, from) = bits.split_at_mut(mark / 32);
            if let [word, ..] = from {
                *word |= 1 << (mark % 32);
            }
            values = others;
        }
        Self(bits)
    }

    fn has(&self, mark: usize) -> bool {
        self.0.get(mark / 32).is_some_and(|bits| bits >> (mark % 32) & 1 == 1)
    }
}

static DOCUMENTED_MARKS: Marks = Marks::of(DOCUMENTED);

/// An address, e-mail or host under a reserved name.
fn is_reserved_host(text: &str, seen: Seen) -> bool {
    if !text.contains('.') && !seen.may_hold(&LOCALHOST) {
        return false;
    }
    let lower = text.to_ascii_lowercase();
    let host = lower.split_once("://").map_or(lower.as_str(), |(_, rest)| rest);
    let host = host.split(['/', '?', '#']).next().unwrap_or(host);
    let host = host.rsplit_once('@').map_or(host, |(_, host)| host);
    let host = host.split(':').next().unwrap_or(host).trim_end_matches('.');
    if !host.contains('.') && host != "localhost" || host.contains(char::is_whitespace) {
        return false;
    }
    let named = |name: &&str| host == *name || host.strip_suffix(*name).is_some_and(|rest| rest.ends_with('.'));
    // Somebody who gives a real token may still be shy about the host.
    let carries_token = lower.contains("://")
        && lower.split(['=', '/', '&', '?']).any(|part| {
            part.len() >= 12
                && part.bytes().any(|b| b.is_ascii_digit())
                && part.bytes().any(|b| b.is_ascii_alphabetic())
                && !part.contains('.')
        });
    RESERVED_HOSTS.iter().any(named)
        || host == "127.0.0.1"
        || !carries_token && host.rsplit('.').next().is_some_and(|last| RESERVED_DOMAINS.contains(&last))
}

/// Whether `text` is a telephone number set aside for fiction. <https://nationalnanpa.com/number_resource_info/555_numbers.html>
/// <https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama>
#[must_use]
pub fn is_reserved_phone(text: &str) -> bool {
    if !text.chars().all(|c| c.is_ascii_digit() || matches!(c, '+' | '(' | ')' | ' ' | '-' | '.' | '/' | '\n' | '\u{a0}')) {
        return false;
    }
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    if !(7..=15).contains(&digits.len()) {
        return false;
    }
    let national = digits
        .strip_prefix("0044")
        .or_else(|| digits.strip_prefix("44").filter(|_| text.starts_with('+')))
        .map(|rest| format!("0{}", rest.trim_start_matches('0')));
    let british = national.as_deref().unwrap_or(&digits);
    let drama = [
        "07700900", "01632960", "02079460", "01134960", "01144960", "01154960", "01164960", "01174960", "01184960", "01214960", "01314960",
        "01414960", "01514960", "01614960", "01914980", "08081570", "09098790", "03069990",
    ];
    let american = digits.strip_prefix('1').filter(|_| digits.len() == 11).unwrap_or(&digits);
    british.len() == 11 && drama.iter().any(|range| british.starts_with(range))
        || american.len() == 10 && american.get(3..8) == Some("55501")
        || american.len() == 7 && american.starts_with("55501")
}

/// Nine or more digits counting up or down: `123456789`, `9876543210`.
fn is_counting(text: &str, makeup: &Makeup) -> bool {
    let digits = || text.bytes().filter(u8::is_ascii_digit);
    let steps = |by: u8| digits().zip(digits().skip(1)).all(|(a, b)| (a - b'0' + by) % 10 == b - b'0');
    makeup.digits >= 9 && makeup.digits == makeup.count && (steps(1) || steps(9))
}

#[cfg(test)]
mod tests {
    use super::{DOCUMENTED, is_placeholder, is_reserved_phone};

    #[test]
    fn documented_values_are_sorted() {
        assert!(DOCUMENTED.is_sorted());
        assert!(DOCUMENTED.iter().all(|value| value.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase())));
    }

    #[test]
    fn examples_are_recognised() {
        for text in [
            "AKIAIOSFODNN7EXAMPLE",
            "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
            "4242 4242 4242 4242",
            "4111-1111-1111-1111",
            "4000 0566 5566 5556",
            "5555 5555 5555 4444",
            "3782 822463 10005",
            "GB29 NWBK 6016 1331 9268 19",
            "DE89 3704 0044 0532 0130 00",
            "123-45-6789",
            "078-05-1120",
            "219-09-9999",
            "QQ 12 34 56 C",
            "943 476 5919",
            "jane@example.com",
            "https://user:x@api.example.org/v1",
            "bob@mail.test",
            "http://localhost:8080/x",
            "<your-token>",
            "YOUR_API_KEY",
            "xxxxxxxxxxxxxxxx",
            "changeme",
            "[FILTERED",
            "votre_mot_de_passe_ici",
            "generate-me-with-openssl-rand-hex-32",
            "replace-with-your-own",
            "${VAR}",
            "{{var}}",
            "***",
            "[secret]",
            "[name 1]",
            "[product",
            "aaaaaaaaaaaa",
            "123456789",
            "$TOKEN",
            "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            "sk_live_••••••••••••9f3K",
            "00000000T",
            "A123456789",
        ] {
            assert!(is_placeholder(text), "{text}");
        }
    }

    #[test]
    fn telephone_numbers_of_films_are_recognised() {
        for text in ["555-0134", "(212) 555-0100", "+1 303 555 0199", "01632 960123", "+44 7700 900123"] {
            assert!(is_reserved_phone(text) && !is_placeholder(text), "{text}");
        }
        assert!(!is_reserved_phone("+44 7911 384207"));
    }

    #[test]
    fn real_looking_values_are_not() {
        for text in [
            concat!("AKIA", "Q3EGRWZK5TBNXV7D"),
            "https://files.acme.io/generate-report?sig=8f3kQ9mZx2LpVw7TbN4s",
            "4539 7431 5367 4095",
            "DE48 2004 1133 4607 7028 72",
            "462-78-7174",
            "jane@ravenholt.de",
            "+49 151 23487790",
            "(415) 484-7715",
            "hunter2-but-Prod",
            "[horse4staple",
            "Subpoena!Autumn26",
            "https://portal.hv-brandt.example/abrechnung?token=XrPK0RV60V8EJIA4COWE",
            "12345678",
            "xylophone",
            "maxxx",
            "$1$mERr$hx5rVt7r",
        ] {
            assert!(!is_placeholder(text), "{text}");
        }
    }
}
