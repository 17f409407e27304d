//! scratch
use std::io::BufRead;
use unsaid::validators as v;
fn main(){ for l in std::io::stdin().lock().lines(){ let l=l.unwrap(); let Some((n,x))=l.split_once('\t') else {continue};
 let f: fn(&str)->unsaid::detectors::Proof = match n {
 "be"=>v::be_national_number,"bsn"=>v::nl_bsn,"cpf"=>v::br_cpf,"cnpj"=>v::br_cnpj,"nir"=>v::fr_nir,"spi"=>v::fr_spi,"siren"=>v::fr_siret,"idnr"=>v::de_tax_id,"rvnr"=>v::de_pension_number,"kvnr"=>v::de_kvnr,"at"=>v::at_svnr,"cf"=>v::it_codice_fiscale,"piva"=>v::it_partita_iva,"cuit"=>v::ar_cuit,"rut"=>v::cl_rut,"curp"=>v::mx_curp,"no"=>v::no_fodselsnummer,"fi"=>v::fi_hetu,"se"=>v::se_personnummer,"abn"=>v::au_abn,"tfn"=>v::au_tfn,"ird"=>v::nz_ird,"pesel"=>v::pl_pesel,"nip"=>v::pl_nip,"nif"=>v::pt_nif,"cc"=>v::pt_cc,"dni"=>v::es_dni,"cif"=>v::es_cif,"ahv"=>v::ch_ahv,"nhs"=>v::uk_nhs_number,"utr"=>v::uk_utr,"pps"=>v::ie_pps,"aadhaar"=>v::in_aadhaar,"jp"=>v::jp_my_number,"cn"=>v::cn_resident_id,"kr"=>v::kr_rrn,"sg"=>v::sg_nric,"tr"=>v::tr_kimlik,"za"=>v::za_id,"sin"=>v::ca_sin,"iban"=>v::iban,"clabe"=>v::clabe,"aba"=>v::aba_routing,"vin"=>v::vin,"luhn"=>v::luhn,"btc"=>v::bitcoin_address,"bech"=>v::bech32, _=>continue };
 println!("{n}\t{x}\t{:?}",f(&x)); } }
