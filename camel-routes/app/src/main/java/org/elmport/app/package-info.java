/** The command line. */
@NullMarked
package org.elmport.app;

import org.jspecify.annotations.NullMarked;
