import { groupMinimum } from "../../src/checks/group-minimum";
import { groupMinimumCases } from "./group-minimum.cases";
import { testCheck } from "./test-check";

testCheck(groupMinimum, groupMinimumCases);
