import { unitAllocation } from "../../src/checks/unit-allocation";
import { unitAllocationCases } from "./unit-allocation.cases";
import { testCheck } from "./test-check";

testCheck(unitAllocation, unitAllocationCases);
