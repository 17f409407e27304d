// Every editor's promises in Chromium. `ONLY=slate,draft` in the environment picks editors.

import { chromiumStage } from "./chromium.ts";
import { promises } from "./promises.ts";
import { chosen } from "./subjects.ts";

promises("chromium", chromiumStage, chosen());
