/** What memory does not hold of a large catalogue: tables of fingerprints and lists of numbers that go on on disk. */
@NullMarked
package org.elmport.spill;

import org.jspecify.annotations.NullMarked;
