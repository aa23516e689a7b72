import { useCapture } from "../support/capture.ts";

/** For all parts of `traffic.test.ts`: a browser takes longer to start than most tests to run. */
export const capture = useCapture();
