// Every editor's promises in Firefox. `ONLY=slate,draft` in the environment picks editors.

import { firefoxStage } from "./firefox.ts";
import { promises } from "./promises.ts";
import { chosen } from "./subjects.ts";

promises("firefox", firefoxStage, chosen());
