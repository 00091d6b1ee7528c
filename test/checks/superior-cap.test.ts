import { superiorCap } from "../../src/checks/superior-cap";
import { superiorCapCases } from "./superior-cap.cases";
import { testCheck } from "./test-check";

testCheck(superiorCap, superiorCapCases);
