//! Numbers of the Middle East and Africa.

use super::scheme::{Check, Scheme, schemes};

schemes! {
    /// Emirates ID. <https://icp.gov.ae/en/>
    ae_id = Scheme::of(15).checks(&[Check::Luhn]);
    /// Algerian NIN. <https://en.wikipedia.org/wiki/National_identification_number>
    dz_nin = Scheme::of(18);
    /// Egyptian national ID. <https://en.wikipedia.org/wiki/National_identification_number>
    eg_id = Scheme::of(14).born(5, 3, &[]);
    /// Ghana Card. <https://nia.gov.gh/>
    gh_card = Scheme::of(13);
    /// Israeli identity number. <https://en.wikipedia.org/wiki/Israeli_identity_card>
    il_id = Scheme::of(9).checks(&[Check::Luhn]);
    /// Iranian national code. <https://en.wikipedia.org/wiki/National_identification_number#Iran>
    ir_code = Scheme::of(10).checks(&[Check::Sum(&[10, 9, 8, 7, 6, 5, 4, 3, 2], b"01987654321")]);
    /// Kenyan tax PIN. <https://www.kra.go.ke/>
    ke_pin = Scheme::of(11);
    /// Kuwaiti civil ID. <https://www.paci.gov.kw/>
    kw_id = Scheme::of(12).born(5, 3, &[]).checks(&[Check::Sum(&[2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2], b"--987654321")]);
    /// Moroccan CIN. <https://www.cnie.ma/>
    ma_cin = Scheme::between(6, 8);
    /// Mauritian national ID. <https://en.wikipedia.org/wiki/National_identification_number>
    mu_nid = Scheme::of(14).born(1, 3, &[]).checks(&[Check::Sum(&[14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2], b"0GFEDCBA987654321")]);
    /// Nigerian bank verification number. <https://nibss-plc.com.ng/>
    ng_bvn = Scheme::of(11);
    /// Saudi national ID or iqama. <https://www.absher.sa/>
    sa_id = Scheme::of(10).checks(&[Check::Luhn]);
    /// Ugandan NIN. <https://www.nira.go.ug/>
    ug_nin = Scheme::of(14);
    /// South African tax number. <https://www.sars.gov.za/>
    za_tax = Scheme::of(10).checks(&[Check::Luhn]);
}
