//! E-mail addresses: which of the things with an @ in them are a person's mailbox.

use super::plausible;
use crate::detectors::Proof;

/// Mailboxes of roles, not people: RFC 2142 and what organisations print on their posters.
/// <https://www.rfc-editor.org/rfc/rfc2142>
const ROLES: &[&str] = &[
    "abuse",
    "accueil",
    "admissions",
    "anfrage",
    "appointments",
    "bestellung",
    "bookings",
    "buchhaltung",
    "careers",
    "community",
    "comms",
    "contact",
    "contacto",
    "contato",
    "corporate",
    "corrections",
    "customerservice",
    "datenschutz",
    "demo",
    "donations",
    "dpo",
    "editor",
    "enquiries",
    "events",
    "feedback",
    "gdpr",
    "git",
    "hello",
    "help",
    "helpdesk",
    "hg",
    "hi",
    "hola",
    "hostmaster",
    "hr",
    "info",
    "infos",
    "informacion",
    "inquiries",
    "investors",
    "ir",
    "jobs",
    "kontakt",
    "legal",
    "mail",
    "marketing",
    "media",
    "membership",
    "news",
    "newsletter",
    "no-reply",
    "noreply",
    "office",
    "ombudsman",
    "orders",
    "post",
    "postmaster",
    "presse",
    "press",
    "privacy",
    "prensa",
    "recruiting",
    "redaktion",
    "reception",
    "redazione",
    "returns",
    "sales",
    "schule",
    "sekretariat",
    "security",
    "service",
    "shop",
    "stampa",
    "subscribe",
    "support",
    "team",
    "tickets",
    "unsubscribe",
    "uucp",
    "verwaltung",
    "volunteer",
    "webmaster",
    "welcome",
];

/// What stands after the last dot of files and units that have an @ in their name.
const FILES: [&str; 20] = [
    "png", "jpg", "jpeg", "gif", "svg", "webp", "css", "js", "ts", "json", "md", "html", "scss", "mjs", "service", "socket", "timer",
    "target", "mount", "device",
];

/// Whether an address can be a person's: not a role's mailbox, not a file, not a version, not the user of a repository.
#[must_use]
pub fn email(passage: &str) -> Proof {
    let lower = passage.to_lowercase();
    let Some((local, domain)) = lower.rsplit_once('@') else { return Proof::Disproved };
    let last = domain.rsplit('.').next().unwrap_or_default();
    plausible(!ROLES.contains(&local) && !FILES.contains(&last) && last.len() >= 2 && !local.ends_with('.'))
}

#[cfg(test)]
mod tests {
    use super::email;
    use crate::detectors::Proof;

    #[test]
    fn tells_people_from_roles_and_files() {
        for address in ["m.quillfeather@harrowmere.co.uk", "treasurer.kitefest@gmail.com"] {
            assert_eq!(email(address), Proof::Silent, "{address}");
        }
        for address in
            ["info@harrowmere.co.uk", "Press@harrowmere.com", "git@github.com", "icon@2x.png", "getty@tty1.service", "nobody", ""]
        {
            assert_eq!(email(address), Proof::Disproved, "{address}");
        }
    }
}
