import { duplicateId } from "../../src/checks/duplicate-id";
import { duplicateIdCases } from "./duplicate-id.cases";
import { testCheck } from "./test-check";

testCheck(duplicateId, duplicateIdCases);
