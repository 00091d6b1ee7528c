import { groupShare } from "../../src/checks/group-share";
import { groupShareCases } from "./group-share.cases";
import { testCheck } from "./test-check";

testCheck(groupShare, groupShareCases);
