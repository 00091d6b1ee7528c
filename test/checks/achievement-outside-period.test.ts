import { achievementOutsidePeriod } from "../../src/checks/achievement-outside-period";
import { achievementOutsidePeriodCases } from "./achievement-outside-period.cases";
import { testCheck } from "./test-check";

testCheck(achievementOutsidePeriod, achievementOutsidePeriodCases);
