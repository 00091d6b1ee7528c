import { unnominatedDelegate } from "../../src/checks/unnominated-delegate";
import { unnominatedDelegateCases } from "./unnominated-delegate.cases";
import { testCheck } from "./test-check";

testCheck(unnominatedDelegate, unnominatedDelegateCases);
