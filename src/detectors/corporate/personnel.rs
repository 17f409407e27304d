//! People's jobs: dismissals, discipline, pay, layoffs. Beside a word that says it isn't out, or about a named colleague in the words of
//! a personnel file; news of public people's jobs has neither.

use crate::detectors::harmless::HARMLESS;
use crate::detectors::secrecy;
use crate::detectors::{Context, Detector, Gate, Reach, Worth};
use crate::finding::Type;

/// The family's default.
const JOB: Detector = Detector {
    kind: Type::Hr,
    why: "It is somebody's job, and they should not read about it here first.",
    source: "https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/employment/",
    reach: Reach { before: 90, after: 160 },
    context: Context::required(secrecy::ENGLISH).lowered_by(HARMLESS).within(170),
    worth: Worth { shape: 40, proved: 40, cued: 79 },
    ..Detector::DEFAULT
};

/// The table.
pub(crate) const DETECTORS: &[Detector] = &[
    Detector {
        id: "dismissal-dutch",
        title: "A job at stake (Dutch)",
        gate: Gate::Literals(&["ontslag", "ontslagen", "contract ", "dossier voor", "sluit na", "reorganisatie"]),
        pattern: concat!(
            r"(?i)(?:^|[^0-9A-Za-zÀ-ž'-])(",
            lead!(),
            r"(?:ontslag\s(?:op|voor|van)|ontslagen|contract\s(?:wordt\s|gaat\s)?niet\s(?:wordt\s)?(?:verlengd|door(?:gaat)?)|bouwen\s(?:nu\s)?een\sdossier|reorganisatie)",
            tail!(),
            ")"
        ),
        context: Context::required(secrecy::DUTCH).lowered_by(HARMLESS).within(170),
        positive: &["niet doorvertellen: «Gerben zijn contract gaat niet door»", "tussen ons, «Sanne wordt vrijdag ontslagen»"],
        negative: &["de minister is ontslagen, gepubliceerd", "een reorganisatie van mijn koelkast, sst"],
        ..JOB
    },
    Detector {
        id: "dismissal-english",
        title: "A job at stake",
        gate: Gate::Literals(&[
            "let go",
            "letting",
            "laid off",
            "laying off",
            "layoff",
            "redundan",
            "fired",
            "firing",
            "sacked",
            "terminat",
            "dismiss",
            "suspended",
            "stood down",
            "on a pip",
            "disciplinary",
            "severance",
            "walked out",
            "hiring freeze",
            "closing",
            "people across",
            "shuts",
            "headcount",
            "redeployment",
            "roles",
            "badge",
            "replaced",
            "manage out",
            "manageable out",
            "replacing",
            "is out",
            "leaving for",
            "complaint",
            "new cfo",
            "new ceo",
            "resign",
        ]),
        pattern: concat!(
            r"(?i)(?:^|[^0-9A-Za-zÀ-ž'-])(",
            lead!(),
            r"(?:(?:was|is|are|being|been|gets?|getting|got)\s(?:let\sgo|laid\soff|fired|sacked|terminated|dismissed|suspended|stood\sdown|walked\sout|replaced|made\sredundant|retired\sby)|letting\s(?:him|her|them|half|[^\s]+)\sgo|let\s(?:him|her|them)\sgo|(?:we're\s|are\s|be\s)?laying\soff|layoffs|redundanc(?:y|ies)|redundant\sbefore|on\sa\spip|hiring\sfreeze|(?:store|plant|site|office|unit|branch|factory|ward)[^.!?]{0,30}?\s(?:closing|closes|shuts|shutting|gets\sfolded)|reducing\sthe\s(?:workforce|headcount)|[0-9]+\s(?:roles|jobs|redundancies|people\sacross)|badge\sgets|manage[ad]?(?:able)?\sout|(?:ceo|cfo|coo|cto|chair)\sis\sout|leaving\sfor\sthe|a\scomplaint\sfrom)",
            tail!(),
            ")"
        ),
        positive: &[
            "between us until the 9th: «the maternity unit at Bramwell shuts in March»",
            "don't tell her!!! but Friday isn't a budget review, «they're letting her go»",
            "«he was let go last Tuesday after the recheck». You didn't hear it from me",
            "nobody under director level knows. «340 people across Memphis and Tulsa»",
        ],
        negative: &[
            "the coach was fired, according to Reuters",
            "I was laid off today and I'm sad",
            "layoffs at the goblin guild, don't tell the wizard",
        ],
        ..JOB
    },
    Detector {
        id: "dismissal-french",
        title: "A job at stake (French)",
        gate: Gate::Literals(&[
            "licenci",
            "entretien préalable",
            "mise à pied",
            "viré",
            "virée",
            "suspendu",
            "faute grave",
            "plan social",
            " pse",
            "postes",
            "période d'essai",
        ]),
        pattern: concat!(
            r"(?i)(?:^|[^0-9A-Za-zÀ-ž'-])(",
            lead!(),
            r"(?:licenci(?:é|ée|és|er|e|ement)|entretien\spréalable|mise?\sà\spied|(?:est|sera|être)\svirée?|suspendue?\sà\stitre|faute\sgrave|plan\ssocial|[0-9]+\s(?:postes|suppressions)|fin\sde\spériode\sd'essai)",
            tail!(),
            ")"
        ),
        context: Context::required(secrecy::FRENCH).lowered_by(HARMLESS).within(170),
        positive: &[
            "surtout tu gardes pour toi : «Jean-Noël a son entretien préalable mardi»",
            "ne pas diffuser : «il est suspendu à titre conservatoire»",
        ],
        negative: &["l'entraîneur a été licencié, publié hier", "mon chien est viré du canapé, chut"],
        ..JOB
    },
    Detector {
        id: "dismissal-german",
        title: "A job at stake (German)",
        gate: Gate::Literals(&[
            "kündigung",
            "gekündigt",
            "abmahnung",
            "abgemahnt",
            "aufhebungsvertrag",
            "entlassen",
            "stellenabbau",
            "macht dicht",
            "werk ",
            "nicht verlängert",
            "verliert",
            "entlassung",
            "freigestellt",
        ]),
        pattern: concat!(
            r"(?i)(?:^|[^0-9A-Za-zÀ-ž'-])(",
            lead!(),
            r"(?:(?:die\s|seine\s|ihre\s)?(?:kündigung|entlassung)\s?(?:am|zum|zwischen|hingelegt)?|gekündigt|(?:[^\s]+\s)?abmahnung|abgemahnt|aufhebungsvertrag|entlassen|stellenabbau|macht\s(?:[0-9]+\s)?dicht|(?:wird\s)?nicht\sverlängert|verliert\s[^.!?]{0,40}?(?:seinen|ihren)\sjob|freigestellt)",
            tail!(),
            ")"
        ),
        context: Context::required(secrecy::GERMAN).lowered_by(HARMLESS).within(170),
        positive: &[
            "unter uns: «die Silke kriegt am Freitag die Kündigung»",
            "Streng vertraulich, «Vertrag CFO wird nicht verlängert»",
            "Noch weiß sie nichts: «die Heike kriegt den Aufhebungsvertrag hingelegt»",
        ],
        negative: &[
            "der Trainer wurde entlassen, veröffentlicht im Kicker",
            "ich habe gekündigt und bin froh",
            "der Kater kriegt die Abmahnung, psst",
        ],
        ..JOB
    },
    Detector {
        id: "dismissal-italian",
        title: "A job at stake (Italian)",
        gate: Gate::Literals(&["licenzia", "esuber", "buonuscita", "sospes", "cassa integrazione"]),
        pattern: concat!(
            r"(?i)(?:^|[^0-9A-Za-zÀ-ž'-])(",
            lead!(),
            r"(?:licenziat[oaie]|licenziamento|[0-9]+\sesuberi|buonuscita|sospes[oa]\s(?:per|dal)|cassa\sintegrazione)",
            tail!(),
            ")"
        ),
        context: Context::required(secrecy::ITALIAN).lowered_by(HARMLESS).within(170),
        positive: &["acqua in bocca: «lunedì la procedura parte con 48 esuberi»", "non dirlo: «Luca è licenziato da lunedì»"],
        negative: &["l'allenatore è stato licenziato, pubblicato ieri", "il gatto è licenziato, segreto, scherzo"],
        ..JOB
    },
    Detector {
        id: "dismissal-japanese",
        title: "A job at stake (Japanese)",
        gate: Gate::Literals(&["解雇", "リストラ", "希望退職", "クビ", "懲戒", "異動", "退職勧奨", "人員削減"]),
        pattern: r"([^。！？、\s]{0,24}(?:解雇|リストラ|希望退職|懲戒|こっそり異動|課長は異動|退職勧奨|人員削減)[^。！？、\s]{0,20})",
        context: Context::required(secrecy::JAPANESE).lowered_by(HARMLESS).within(200),
        positive: &["まだ社外秘だけど、«来月うちの工場で希望退職200人募集する»。", "内緒だけど、«田中さんが来週懲戒になる»。"],
        negative: &["希望退職の募集が発表された", "ドラマの主人公が解雇される、内緒"],
        ..JOB
    },
    Detector {
        id: "dismissal-polish",
        title: "A job at stake (Polish)",
        gate: Gate::Literals(&["zwoln", "zwalnia", "dyscyplinark", "wypowiedzen", "nie ma trzeciej zmiany", "redukcj"]),
        pattern: concat!(
            r"(?i)(?:^|[^0-9A-Za-zÀ-ž'-])(",
            lead!(),
            r"(?:zwolni(?:ą|ony|ona|enia|li)|zwalniają|dyscyplinark[aęi]|wypowiedzenie|nie\sma\strzeciej\szmiany|redukcj[aęi]\setatów)",
            tail!(),
            ")"
        ),
        context: Context::required(secrecy::POLISH).lowered_by(HARMLESS).within(170),
        positive: &[
            "tylko między nami: «Krzysiek z produkcji dostaje jutro dyscyplinarkę»",
            "poufne, «od marca zwalniają pół działu w marcu»",
        ],
        negative: &["trener został zwolniony", "kot dostał wypowiedzenie, żart, tajne"],
        ..JOB
    },
    Detector {
        id: "dismissal-portuguese",
        title: "A job at stake (Portuguese)",
        gate: Gate::Literals(&["demit", "demiss", "despedid", "despediment", "justa causa", "vão cortar", "saem ", "suspens"]),
        pattern: concat!(
            r"(?i)(?:^|[^0-9A-Za-zÀ-ž'-])(",
            lead!(),
            r"(?:(?:vai\sser|foi|será|vão\sser)\s(?:demitid|despedid|suspens)[oa]s?|demissões|despedimento|justa\scausa|vão\scortar\s[0-9]+|saem\s[0-9]+)",
            tail!(),
            ")"
        ),
        context: Context::required(secrecy::PORTUGUESE).lowered_by(HARMLESS).within(170),
        positive: &["não espalha: «segunda vão cortar 90 da logística»", "entre nós, «a Marta vai ser despedida na sexta»"],
        negative: &["o treinador foi demitido, publicado ontem", "o gato vai ser demitido, piada, segredo"],
        ..JOB
    },
    Detector {
        id: "dismissal-spanish",
        title: "A job at stake (Spanish)",
        gate: Gate::Literals(&["despid", "cierran", "despedid", " ere ", " ere,", "recolocan", "carta de despido"]),
        pattern: concat!(
            r"(?i)(?:^|[^0-9A-Za-zÀ-ž'-])(",
            lead!(),
            r"(?:despido\s(?:disciplinario|el)|despid(?:en|o)|(?:van\sa\sser\s)?despedid[oa]s?|cierran\s(?:nuestra|la|el|nuestro)|un\sere|carta\sde\sdespido|recolocan)",
            tail!(),
            ")"
        ),
        context: Context::required(secrecy::SPANISH).lowered_by(HARMLESS).within(170),
        positive: &[
            "ni una palabra a Yoli: «cierran nuestra tienda el 28 de febrero»",
            "entre nosotros, «despido disciplinario el viernes»",
        ],
        negative: &["el entrenador fue despedido, publicado ayer", "el gato está despedido, secreto, broma"],
        ..JOB
    },
    Detector {
        id: "personnel-letter",
        title: "Letter of dismissal or discipline",
        gate: Gate::Literals(&[
            "disciplinary hearing",
            "gross misconduct",
            "summarily dismissed",
            "employment ends",
            "final written warning",
            "following the investigation",
            "your employment",
            "sehr geehrte",
            "fristlos",
            "licenciement",
            "despido disciplinario",
        ]),
        pattern: concat!(
            r"(?i)(?:^|[^0-9A-Za-z])((?:your\s(?:repeated\s|continued\s)?[^.!?\n]{0,60}?amounts?\sto\sgross\smisconduct|you\sare\ssummarily\sdismissed|your\semployment\s(?:ends|is\sterminated|will\send|terminates)|(?:is|are|was)\s(?:issued|given)\s(?:with\s)?a\s(?:first|final)\swritten\swarning|kündigen\swir\s(?:Ihnen|das)[^.!?\n]{0,60}?fristlos|despido\sdisciplinario\sel)",
            short_tail!(),
            ")"
        ),
        context: Context::raising(&[
            "dear mr",
            "dear ms",
            "dear mrs",
            "dear",
            "sehr geehrte",
            "disciplinary",
            "private & confidential",
            "hr",
            "people team",
        ])
        .lowered_by(HARMLESS)
        .within(200),
        worth: Worth { shape: 62, proved: 70, cued: 80 },
        positive: &[
            "Dear Mr. Okonjo-Baird, we find that «your repeated failure to lock out Press 4 amounts to gross misconduct».",
            "Dear Oluwaseun, following the investigation «you are summarily dismissed from 1 December».",
        ],
        negative: &["what amounts to gross misconduct?", "a template: your employment ends on [DATE]", "employment ends up being boring"],
        ..JOB
    },
    Detector {
        id: "salary-named",
        title: "A colleague's pay",
        gate: Gate::Literals(&[
            "makes ",
            "earns ",
            "is on ",
            "salary",
            "salaries",
            "bonus",
            "getting paid",
            "on £",
            "on $",
            "gehalt",
            "verdient",
            "gagne",
            "salaire",
            "salario",
            "salário",
            "gana ",
            "guadagna",
            "verdient",
            "zarabia",
            "stawka",
            "年収",
        ]),
        pattern: r"(?-u:\b)([A-Z][a-zà-ž]+\s[A-Z][A-Za-zà-ž'-]+\s(?:(?i:makes|earns|is\son|gets|takes\shome|is\spaid)|verdient|gagne|gana|guadagna|zarabia)\s(?:only\s|about\s|like\s)?[$£€]?[0-9][0-9.,]*\s?(?:k|K|€|euros?|zł)?(?:\s(?:a|per)\s(?:year|month)|\sbase)?)(?:[^0-9A-Za-z]|$)",
        context: Context::raising(&[
            "payroll",
            "printout",
            "hr",
            "my boss",
            "boss",
            "manager",
            "colleague",
            "coworker",
            "trained",
            "our team",
            "same job",
            "i'm on",
            "im on",
            "hes been here",
            "spreadsheet",
            "copier",
            "don't tell",
            "chef",
            "abrechnung",
            "collègue",
            "jefe",
            "capo",
            "kollega",
            "severance",
        ])
        .lowered_by(&[
            "nba",
            "nfl",
            "mlb",
            "league",
            "club",
            "contract",
            "per week",
            "coach",
            "actor",
            "ceo of",
            "forbes",
            "according to",
            "novel",
            "movie",
            "president",
        ])
        .within(140),
        worth: Worth { shape: 55, proved: 60, cued: 79 },
        positive: &[
            "payroll left the printout on the copier. «Devon Achterberg makes 71,400» and hes been here 8 months",
            "my boss showed me: «Trish Kowalenko is on £71k», I'm on 58",
        ],
        negative: &["LeBron James makes 48 million per week in the NBA", "a nurse makes 40k", "Uncle Sam gets 30% of it"],
        ..JOB
    },
];
