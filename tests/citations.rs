//! The law's own numbers: published decisions, which anybody may cite, stay quiet; file numbers of courts, which lead to people, are
//! found. The citations follow the forms of the Bluebook, OSCOLA and the neutral citation practice directions; file numbers are made up.

use unsaid::engine::Engine;
use unsaid::finding::Type;

/// Forms of published citations; `#` is a number of one to three digits, `@` a year.
const CITATIONS: &[&str] = &[
    "# U.S. #",
    "# U.S. #, # (@)",
    "# S. Ct. # (@)",
    "# L. Ed. 2d # (@)",
    "# F.3d # (9th Cir. @)",
    "# F.2d # (2d Cir. @)",
    "# F.4th # (D.C. Cir. @)",
    "# F. Supp. 2d # (S.D.N.Y. @)",
    "# F. Supp. 3d # (N.D. Cal. @)",
    "# F.R.D. # (D. Del. @)",
    "# B.R. # (Bankr. D. Del. @)",
    "# Fed. Cl. # (@)",
    "# Cal. 4th # (@)",
    "# Cal. App. 5th # (@)",
    "# Cal. Rptr. 3d #",
    "# N.E.2d # (Ill. @)",
    "# N.E.3d # (Mass. @)",
    "# N.W.2d # (Minn. @)",
    "# P.3d # (Wash. @)",
    "# S.W.3d # (Tex. @)",
    "# So. 3d # (Fla. @)",
    "# A.3d # (Pa. @)",
    "# N.Y.S.3d # (App. Div. @)",
    "# A.D.3d # (@)",
    "# N.Y.2d # (@)",
    "@ WL 1234#",
    "@ U.S. Dist. LEXIS 4#",
    "@ U.S. App. LEXIS 2#",
    "@ IL App (1st) 1#",
    "@ ND #",
    "@ UT App #",
    "@ CO #M",
    "@-Ohio-#",
    "[@] EWCA Civ #",
    "[@] EWHC # (Ch)",
    "[@] EWHC # (QB)",
    "[@] UKSC #",
    "[@] UKHL #",
    "[@] UKPC #",
    "[@] EWCA Crim #",
    "[@] UKUT # (IAC)",
    "[@] EWFC #",
    "[@] CSIH #",
    "[@] NICA #",
    "[@] IEHC #",
    "[@] IESC #",
    "[@] HCA #",
    "(@) # CLR #",
    "[@] FCA #",
    "[@] NSWCA #",
    "[@] VSC #",
    "[@] NZSC #",
    "[@] 1 NZLR #",
    "@ SCC #",
    "@ ONCA #",
    "@ BCSC #",
    "[@] 2 SCR #",
    "@ FC #",
    "[@] 1 AC #",
    "[@] 2 WLR #",
    "[@] 3 All ER #",
    "(@) # BMLR #",
    "[@] ICR #",
    "[@] IRLR #",
    "AIR @ SC #",
    "(@) # SCC #",
    "[@] SGCA #",
    "[@] HKCFA #",
    "ECLI:EU:C:@:#",
    "ECLI:NL:HR:@:#",
    "ECLI:DE:BGH:@:#",
    "ECLI:FR:CCASS:@:C1#",
    "BGHZ #, #",
    "BVerfGE #, #",
    "BGHSt #, #",
    "NJW @, #",
    "NZA @, # ff.",
    "ATF # II #",
    "BGE # III #",
    "(@) # EHRR #",
    "28 U.S.C. § #",
    "42 U.S.C. § 1983",
    "17 C.F.R. § #.10b-5",
    "Fed. R. Civ. P. #(b)(6)",
    "Pub. L. No. 111-#",
    "# Fed. Reg. # (@)",
    "§ # Abs. 2 BGB",
    "art. # du code civil",
    "Art. # LEC",
    "Rule #(a)",
    "Cal. Penal Code § #",
];

/// Sentences citations stand in.
const SETTINGS: &[&str] = &[
    "See {}.",
    "The rule comes from Harrow v. Denby, {}, and it still stands.",
    "cf. {}; but see the dissent",
    "{} is the case everybody forgets",
];

#[test]
fn published_citations_stay_quiet() {
    let engine = Engine::new();
    let (mut all, mut flagged) = (0, Vec::new());
    for (turn, form) in CITATIONS.iter().enumerate() {
        for seed in 0..12usize {
            let number = |salt: usize| ((turn * 37 + seed * 101 + salt * 53) % 900 + 10).to_string();
            let mut text = form.replace('@', &(1960 + (turn * 7 + seed * 5) % 64).to_string());
            for salt in 0..3 {
                text = text.replacen('#', &number(salt), 1);
            }
            let post = SETTINGS.get(seed % SETTINGS.len()).expect("a setting").replace("{}", &text);
            all += 1;
            if !engine.scan(&post).findings.is_empty() {
                flagged.push(post);
            }
        }
    }
    assert!(flagged.len() * 100 <= all, "{} of {all}: {:#?}", flagged.len(), flagged.iter().take(20).collect::<Vec<_>>());
}

#[test]
fn a_citation_is_no_address() {
    let engine = Engine::new();
    for text in [
        "Judicial review in two: Corrigan [2011] IESC 7, Rowan Hill [2021] IEHC 12, the second for costs.",
        "Relire l'arrêt Franck (Ch. réunies, 2 févr. 1941) puis Teffaine, dans cet ordre",
        "Cass. Ch. mixte, 27 février, et la suite",
    ] {
        let found = engine.scan(text).findings;
        assert!(found.iter().all(|finding| finding.kind != Type::Address || finding.confidence.percent() < 50), "{text}: {found:?}");
    }
}

/// File numbers as courts print them.
const FILES: &[&str] = &[
    "1:22-cv-04417-LTS",
    "No. 2:19-cr-00441-JAM-KJN",
    "3:21-bk-30441",
    "22-cv-1187 (JGK)",
    "Case 8:20-mc-00118",
    "Civil Action No. 18-4417 (RDM)",
    "Case No. 21-11187-LSS",
    "Docket No. A-1187-21",
    "Index No. 654411/2023",
    "Cause No. D-101-CV-2021-01234",
    "Case No. 2021-CA-001187-O",
    "Case No. CV-2021-900441",
    "2020-L-004417",
    "Case No. 20STCV44187",
    "CGC-21-594417",
    "Case No. 22-2-04417-5 SEA",
    "CV2021-044187",
    "2122-CC04417",
    "FST-CV21-6044187-S",
    "Case No. BC644187",
    "Docket Number: 21-P-441",
    "case number 23SL-CC01187",
    "Appeal No. 22-1441",
    "Docket No. 21-441",
    "Petition No. 118-44187",
    "case no. 19-C-4418",
    "KB-2023-001441",
    "CL-2021-000418",
    "Claim No. HC-2016-004417",
    "claim no: F44YX118",
    "Case number 2304418/2023",
    "CA-2022-001441",
    "UI-2022-004417",
    "HU/04418/2019",
    "CO/1441/2021",
    "T20217118",
    "ZC26C00418",
    "Case C-441/19",
    "Case T-118/20",
    "joined cases C-441/19",
    "application no. 41187/18",
    "Application no. 4418/09",
    "requête n° 41187/18",
    "12 O 4417/23",
    "VI ZR 187/21",
    "1 BvR 1441/20",
    "2 AZR 118/22",
    "L 5 KR 441/20",
    "S 12 AS 3441/19",
    "6 K 1441/21",
    "4 StR 118/22",
    "103 Js 4418/21",
    "III ZB 44/20",
    "Az. 7 C 118/23",
    "6 Ob 118/20x",
    "4A_441/2021",
    "RG n° 21/04417",
    "N° RG 19/01187",
    "pourvoi n° 21-14.873",
    "n° RG : 22/00441",
    "procedimiento ordinario 441/2022",
    "autos n.º 118/2021",
    "NIG: 28079 00 2 2021 0044187",
    "diligencias previas 1441/2020",
    "recurso de casación 4418/2019",
    "R.G. n. 4417/2021",
    "R.G.N.R. 11874/20",
    "n. 4417/2021 R.G.",
    "C/13/735518",
    "zaaknummer C/09/618441",
    "C/16/518441 / HA ZA 21-118",
    "II CSK 418/20",
    "III K 441/21",
    "sygn. akt I C 118/20",
    "VIII GC 44/19",
    "1004417-32.2026.8.26.0100",
    "1187/20.5T8LSB",
    "NSD1187/2021",
    "VID441/2020",
    "IMM-4418-22",
    "CV-21-00664187-0000",
    "W.P.(C) 4418/2021",
    "Crl.A. No. 441/2019",
];

#[test]
fn file_numbers_are_found() {
    let engine = Engine::new();
    let missed: Vec<&&str> = FILES
        .iter()
        .filter(|file| {
            let post = format!("Hearing next week in {file}, anybody been before that judge?");
            !engine.scan(&post).findings.iter().any(|finding| finding.kind == Type::CaseNumber)
        })
        .collect();
    assert!(missed.len() * 20 <= FILES.len(), "{} of {}: {missed:?}", missed.len(), FILES.len());
}
