/** Invented data and systems, to try things out with. */
@NullMarked
package org.elmport.plugin.demonstration;

import org.jspecify.annotations.NullMarked;
