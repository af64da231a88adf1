import { defineTag } from "../define-tag.js";
import { ArticleClaims } from "../elements/article-claims/article-claims.js";

defineTag("article-claims", ArticleClaims);
