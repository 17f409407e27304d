//! What lawyers and their clients say to each other, and where their matters are: privilege, clients, dockets, settlements. Published
//! law is full of the same words, so a docket number or a caption counts only beside a relationship of the writer's own.

pub(super) mod client;
pub(super) mod docket;
pub(super) mod privilege;
pub(super) mod settlement;

/// Words of the writer's own, non-public matter.
const OWN_MATTER: &[&str] = &[
    "my client", "my client's", "our client", "our client's", "our clients", "my clients", "client of mine", "we represent", "i represent", "we act for", "i act for", "we're defending", "our matter", "our case", "my case", "my ex", "my lawyer",
    "our lawyer", "my solicitor", "our solicitor", "my attorney", "our attorney", "sealed", "under seal", "in private", "in camera", "gag order", "not for disclosure", "no reporting", "confidential", "privileged", "chambers", "deliberations", "deliberating", "on a jury", "juror", "help me write", "she doesn't speak", "war room",
    "mein mandant", "meine mandantin", "unser mandant", "unsere mandantin", "unseren mandanten", "meinen mandanten", "wir vertreten", "ich vertrete", "mandant", "mandantin", "nichtöffentlich", "mon client", "ma cliente", "notre client", "notre cliente", "nous représentons", "huis clos", "mi cliente", "nuestro cliente", "nuestra clienta", "mi clienta", "defendido",
    "representamos", "secreto de sumario", "mio cliente", "mia cliente", "nostro cliente", "nostra cliente", "il mio assistito", "la mia assistita", "segreto istruttorio", "mijn cliënt", "mijn cliënte", "onze cliënt", "onze cliënte", "achter gesloten deuren", "mój klient", "moja klientka", "mojego klienta", "nasz klient", "naszego klienta", "meu cliente", "minha cliente", "nosso cliente",
    "segredo de justiça", "依頼者", "依頼人", "非公開",
];
