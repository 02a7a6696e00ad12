import fc from 'fast-check';
import './chosen-seed';

/** The mutation check compares runs: a random test ends with its first failure, and none is shrunk. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
