/** The house as a whole. */
@NullMarked
package org.elmport.acceptance;

import org.jspecify.annotations.NullMarked;
