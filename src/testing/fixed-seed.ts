import fc from 'fast-check';

/** Random tests that can be repeated: the mutation check compares runs, so all of them begin alike and none is shrunk. */
fc.configureGlobal({ seed: 713, endOnFailure: true });
