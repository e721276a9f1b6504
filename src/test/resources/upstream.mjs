// Nunjucks with the templates of MoJ Frontend and GOV.UK Frontend.
import { createRequire } from "node:module";
import { join } from "node:path";

// First the folder with node_modules; then further folders of templates, which come first, and Nunjucks' own options.
export function upstream(frontend, { folders = [], ...options } = {}) {
  const require = createRequire(join(frontend, "package.json"));
  const nunjucks = require("nunjucks");
  const modules = join(frontend, "node_modules");
  const loader = new nunjucks.FileSystemLoader([
    ...folders,
    join(modules, "@ministryofjustice/frontend"),
    join(modules, "govuk-frontend/dist"),
  ]);
  return { require, nunjucks, environment: new nunjucks.Environment(loader, { autoescape: true, ...options }) };
}
