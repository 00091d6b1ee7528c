import { emptyGroup } from "../../src/checks/empty-group";
import { emptyGroupCases } from "./empty-group.cases";
import { testCheck } from "./test-check";

testCheck(emptyGroup, emptyGroupCases);
