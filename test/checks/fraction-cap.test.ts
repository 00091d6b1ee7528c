import { fractionCap } from "../../src/checks/fraction-cap";
import { fractionCapCases } from "./fraction-cap.cases";
import { testCheck } from "./test-check";

testCheck(fractionCap, fractionCapCases);
