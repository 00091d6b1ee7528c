import { workerPlanReader } from "../adapters/worker/worker-plan-reader";
import { startPlanWorker } from "./start-worker";

/** The one reader of plans of a page or pane, whatever workbooks are opened in it. */
export const pagePlanReader = workerPlanReader(startPlanWorker, () =>
  import("./plan-service").then(({ planService }) => planService()),
);
