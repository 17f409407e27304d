// Which fields are composers (a person writes something there for others to read) and which are left alone: password and card fields,
// and inputs that ask for exactly the kind of data we would warn about. Pure on a plain description; `describe.ts` reads it off an element.

/** What can be seen of a field from outside. */
export interface FieldFacts {
  readonly tag: string;
  /** The `type` of an input, lower case; empty for others. */
  readonly type: string;
  readonly autocomplete: string;
  /** What the field is called: name, id, label, placeholder. */
  readonly names: readonly string[];
  readonly editable: boolean;
  readonly readOnly: boolean;
  /** Whether it sits in a search form. */
  readonly search: boolean;
}

const TEXT_TYPES: readonly string[] = ["", "text", "url"];

/** Values of `autocomplete` that ask for something personal on purpose. https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill */
const ASKED_FOR = /^(?:cc-.+|current-password|new-password|one-time-code|webauthn|bday.*|sex|tel.*|email|impp|username|name|honorific-.+|given-name|additional-name|family-name|nickname|street-address|address-.+|postal-code|country|country-name|organization.*|transaction-.+)$/;

/** Names of fields that ask for one piece of data, in the languages of common forms. Whole words. */
const ASKED_BY_NAME =
  /(?:^| )(?:passwords?|passwd|pwd|passphrase|passcode|passwort|mot de passe|contraseña|senha|wachtwoord|hasło|card ?number|card ?num|cardnumber|ccnumber|ccnum|cc ?number|credit ?card|debit ?card|kartennummer|numéro de carte|número de tarjeta|cvc|cvv|cvv2|csc|security code|iban|bic|swift|sort ?code|routing ?number|account ?(?:number|no|num)|kontonummer|ssn|social security(?: number)?|national insurance(?: number)?|nino|tax ?id|tin|passport(?: ?(?:number|no))?|reisepass(?:nummer)?|driver'?s? licen[cs]e|pin|pin ?code|otp|totp|2fa|mfa|one ?time ?(?:code|password)|verification code|date of birth|dob|birth ?date|geburtsdatum|phone(?: ?number)?|telephone|mobile(?: ?number)?|telefon(?:nummer)?|e ?mail(?: ?address)?|postcode|zip(?: ?code)?|street ?address|api ?key|secret ?key|client ?secret|access ?token|license ?key)(?: |$)/u;

const SEARCHES = /(?:^| )(?:q|query|search|suche|recherche|buscar|pesquisa|cerca|zoeken|szukaj|поиск|ara|sök|検索|搜索|搜尋|검색)(?: |$)/u;

/** A longer label is a sentence about something, not the name of a datum: "Reply here, we will send it by email too". */
const NAME_LIMIT = 40;

function words(name: string): string {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}']+/gu, " ")
    .trim();
}

/** Whether something is composed in this field, so that it is scanned and held. */
export function isComposer(field: FieldFacts): boolean {
  if (field.readOnly) return false;
  if (field.editable || field.tag === "textarea") return true;
  if (field.tag !== "input" || !TEXT_TYPES.includes(field.type) || field.search) return false;
  // `autocomplete` can carry sections and contact kinds before the field name: "section-a shipping street-address".
  if (field.autocomplete.split(/\s+/).some((token) => ASKED_FOR.test(token))) return false;
  return !field.names.filter((name) => name.length <= NAME_LIMIT).some((name) => ASKED_BY_NAME.test(words(name)) || SEARCHES.test(words(name)));
}
