import * as v from "valibot";

export const always = v.object({ everywhere: v.boolean(), sites: v.array(v.string()) });
