import { delegateCap } from "../../src/checks/delegate-cap";
import { delegateCapCases } from "./delegate-cap.cases";
import { testCheck } from "./test-check";

testCheck(delegateCap, delegateCapCases);
