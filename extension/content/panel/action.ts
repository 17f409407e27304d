// The command of a button as the action it stands for.
import type { PassageAction } from "./panel";

const ACTIONS = ["redact", "ignore-once", "never"] as const satisfies readonly PassageAction[];

export function actionOf(command: string): PassageAction | null {
  return ACTIONS.find((action) => command === `--${action}`) ?? null;
}
