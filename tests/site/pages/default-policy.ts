// The Trusted Types default policy of sites whose editor assigns strings to HTML sinks. A script of its own, loaded first: CKEditor
// parses HTML while its module is evaluated.

interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(html: string): string }): unknown;
}

(window as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy("default", { createHTML: (html) => html });

export {};
