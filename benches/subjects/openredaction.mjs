// npm's openredaction with its defaults.
import { OpenRedaction } from "openredaction";
import { offer } from "./measure.mjs";

offer(() => {
  const detector = new OpenRedaction();
  return async text => ({ findings: (await detector.detect(text)).detections });
});
