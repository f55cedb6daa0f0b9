/** What every plugin must do, as tests that the tests of a plugin extend. */
@NullMarked
package org.elmport.conformance;

import org.jspecify.annotations.NullMarked;
