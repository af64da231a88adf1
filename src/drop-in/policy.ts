interface Policy {
  createHTML(text: string): string;
  createScriptURL(address: string): string;
}

/** TypeScript's own DOM knows no Trusted Types yet. */
type WithTrustedTypes = { trustedTypes: { createPolicy(name: string, rules: Policy): Policy } };

let policy: Policy | null | undefined;

/**
 * The one policy of the script for a news site, for Lit's templates and for our own chunks. It is private to this
 * module, and made when it is first needed: Lit makes its own at import, an uncaught error where that is not allowed.
 */
const ours = () => {
  if (policy === undefined) {
    policy = null;
    const itself = (text: string) => text;
    try {
      policy = (globalThis as unknown as WithTrustedTypes).trustedTypes.createPolicy("onrecord", {
        createHTML: itself,
        createScriptURL: itself,
      });
    } catch {}
  }
  return policy;
};

/** The text of a template as markup that may become nodes. The build puts it in the place of Lit's own. */
export const trustedHTML = (html: string): string => ours()?.createHTML(html) ?? html;

/** The address of a chunk of ours as one that a script element takes. */
export const trustedScriptURL = (address: string): string => ours()?.createScriptURL(address) ?? address;
